/** How the Germanic languages report speech. Data only. */
import { phrases } from '../press/phrases.ts';
import type { ReportingWords } from './reporting-words.ts';

const en: ReportingWords = {
  tag: 'en',
  verbs: phrases(`
    chanted; chanting; announced; announces; admitted; admits; accused; accuses; agreed; acknowledged; advised; alleged; answered; apologised;
    apologized; begged; called; calls; commented; comments; complained; concluded; conceded; confirmed; confirms;
    criticised; criticized; denied; denies; denounced; described; describes; emphasised; emphasized; exclaimed; hopes;
    joked; jokes; lamented; mused; observed; pleaded; pledged; praised; predicted; promised; promises; quipped; quoted;
    recalls; remarked; repeated; reported; responded; shouted; sighed; suggested; suggests; tweeted; urged; urges; vowed;
    asserted; asserts; cautioned; cautions; contended; contends; countered; counters; cried; confided;
    cheered; chuckled; clarified; clarifies; condemned; condemns; confessed; declined; dubbed;
    echoed; enthused; grumbled; hailed; hinted; hoped; 
    informed; interjected; laughed; maintained; maintains; murmured; muttered; objected; 
    proclaimed; pronounced; protested; reaffirmed; reasoned; reassured;
    recounted; reiterated; reiterates; relayed; replies; responds;
    retorted; revealed; reveals; scoffed; slammed; smiled; snapped; speculated; summarised;
    summarized; swore; testified; thundered; tweets; underlined; voiced; whispered; 
    yelled; blasted; lauded; likened; lambasted; ranted; remarks; sneered; stresses; ventured; wrote;
    writes; estimated; concludes; insists; warns; argues; demanded; laughs; sighs; shrugs;
    grinned; beamed; reckons; reckoned; marvelled; gushed; fumed; bragged; bemoaned; deplored; praises;
    vows; exclaims; implored;
  `),
  pronouns: phrases(`he; she; they`),
  to: phrases(`to`),
  toEndings: [],
  of: phrases(`with; of; for; from; at; in; on; by; about; against; between; under; near`),
  tells: phrases(`told; tells; telling`),
  interviews: phrases(`interview; interviews; interviewed; podcast; speaking; talking; spoke`),
  articles: phrases(`the; this; his; her; their; a; an; one; another`),
  accordingTo: phrases(
    `data compiled by; figures compiled by; data from; figures from; first reported by; according to; as reported by; reported by; quoted by; cited by; citing; quoting; in the words of`,
  ),
  accordingAfter: [],
  reports: phrases(`
    report; reports; reported; announced; announces; confirmed; confirms; learned; learnt; says; said; writes; wrote; revealed; reveals;
    estimates; estimated; carried
  `),
  spokespeople: phrases(
    `spokesman; spokeswoman; spokesperson; spokespeople; spokesmen; spokespersons; press secretary; press officer`,
  ),
};

const norwegianVerbs = `
  jubler; tordner; betegner; betegnet; karakteriserer; karakteriserte; fastholder; fastholdt; undrer; mumler; hvisker; flirer; gliser;
  forsikrer;
  spøker; spøkte; spøka;
  roser; roste; kaller; kalte; lover; lovet; lovte; slår; slo; bekrefter; bekreftet; avviser; avviste; innrømmer; innrømmet;
  melder; meldte; oppfordrer; oppfordret; krever; krevde; spøker; spøkte; sukker; sukket; anklager; anklaget; kritiserer; kritiserte; beskriver; beskrev;
  omtaler; omtalte; understreka; kommenterer; kommenterte; presiserer; presiserte; varsler; varslet; håper; håpet; roper; ropte; utdyper;
  utdypet; slår; konstaterer; konstaterte; konkluderer; konkluderte; understreker; understreket; oppsummerer; oppsummerte; mener; mente; forklarer;
  forklarte; svarer; svarte; spør; spurte; hevder; hevdet; fastslår; fastslo; påpeker; påpekte; beklager; beklaget; beroliger; beroliget; smiler; smilte; ler; lo;
  humrer; humret; nikker; sukker; utbryter; utbrøt; tilføyer; tilføyde; innser; vurderer; vurderte; anslår; anslo; uttaler; uttalte; skryter; skrøt; spår; spådde; 
  protesterer; protesterte; gratulerer; raser; raste; fnyser; fnyste; peker; pekte; gjentar; gjentok; vedgår; poengterer; medgir; lyder; lød; lyser; innvender; frykter; synes; syntes; erkjenner; erkjente
`;

const nb: ReportingWords = {
  tag: 'nb',
  verbs: phrases(norwegianVerbs),
  pronouns: phrases(`han; hun; de; vedkommende`),
  to: phrases(`til; overfor`),
  toEndings: [],
  of: phrases(`med; i; for; fra; av; hos; ved; på; til; mot; om; mellom; under`),
  tells: [],
  interviews: phrases(`intervju; intervjuet; intervjua; samtale; podkasten; sending`),
  articles: phrases(`den; det; de; en; ei; et`),
  accordingTo: phrases(`ifølge; i følge; etter opplysninger fra; går det fram av; sitert av; gjengitt av`),
  accordingAfter: [],
  reports: phrases(`
    melder; meldte; skriver; skrev; rapporterer; rapporterte; opplyser; opplyste; forteller; fortalte; sier; sa; bekrefter; bekreftet; kjenner;
    erfarer; omtalte; omtaler; kunngjør; kunngjorde; varsler; varslet
  `),
  spokespeople: phrases(`
    talsperson; talspersonen; talsmann; talsmannen; talskvinne; talskvinnen; pressetalsmann; pressetalsperson; pressevakt;
    pressesjef; pressesjefen; kommunikasjonssjef; kommunikasjonssjefen; kommunikasjonsdirektør; kommunikasjonsrådgiver; pressekontakt;
    informasjonssjef; informasjonssjefen; operasjonsleder; operasjonslederen
  `),
};

const nn: ReportingWords = {
  ...nb,
  tag: 'nn',
  verbs: phrases(`
    ${norwegianVerbs}; utdjupar; påpeikar; humrar; sukkar; omtalar; skildrar; synest; rosar; kallar; lovar; lova; avviser; meldar; kravde; hevdar; kommenterer; fryktar; ropar; seier; fortalde; vedgår; skuldar; håpar
  `),
  pronouns: phrases(`han; ho; dei; vedkomande`),
  toEndings: [],
  of: phrases(`med; i; for; frå; av; hos; ved; på; til; mot; om; mellom; under`),
  articles: phrases(`den; det; dei; ein; ei; eit`),
  accordingTo: phrases(`ifølgje; i følgje; etter opplysningar frå`),
  reports: phrases(
    `melder; melde; skriv; skreiv; rapporterer; opplyser; opplyste; fortel; fortalde; seier; sa; stadfestar; stadfesta; varslar`,
  ),
};

const da: ReportingWords = {
  tag: 'da',
  verbs: phrases(`
    sige; roser; roste; kalder; kaldte; lover; lovede; slår; slog; bekræfter; bekræftede; afviser; afviste; indrømmer; indrømmede;
    meddeler; meddelte; opfordrer; opfordrede; kræver; krævede; joker; spøger; sukker; anklager; kritiserer; kritiserede; beskriver;
    beskrev; kommenterer; præciserer; håber; håbede; råber; råbte; uddyber; gentager; gentog; erkender; erkendte; griner; lød; synes; frygter;
    siger; sagde; fortæller; fortalte; forklarer; forklarede; mener; mente; svarer; svarede; spørger; spurgte;
    hævder; hævdede; tilføjer; tilføjede; understreger; understregede; pointerer; pointerede; konstaterer;
    konstaterede; konkluderer; konkluderede; fastslår; fastslog; påpeger; påpegede; minder; beklager; beklagede;
    beroliger; smiler; smilede; ler; lo; udtaler; udtalte; vurderer; vurderede; forsikrer; forsikrede; advarer;
    advarede; opsummerer; fortsætter; fortsatte; raser; fnyser; oplyser; oplyste; skriver;
    skrev; betoner; betonede; supplerer; supplerede; medgiver; udbryder; udbrød; jubler; betegner; betegnede; omtaler; omtalte; karakteriserer; fastholder; undrer
  `),
  pronouns: phrases(`han; hun; de`),
  to: phrases(`til`),
  toEndings: [],
  of: phrases(`med; i; for; fra; af; hos; ved; på; til; mod; om; mellem; under`),
  tells: [],
  interviews: phrases(`interview; interviewet; samtale; podcasten`),
  articles: phrases(`den; det; de; en; et`),
  accordingTo: phrases(`ifølge; i følge; citeret af; efter oplysninger fra`),
  accordingAfter: [],
  reports: phrases(`
    melder; meldte; skriver; skrev; rapporterer; rapporterede; oplyser; oplyste; fortæller; fortalte; siger; sagde; bekræfter; erfarer; meddeler; meddelte
  `),
  spokespeople: phrases(
    `talsperson; talspersonen; talsmand; talsmanden; talskvinde; talskvinden; pressechef; pressechefen; kommunikationschef; pressetalsmand`,
  ),
};

const sv: ReportingWords = {
  tag: 'sv',
  verbs: phrases(`
    berömmer; kallar; kallade; lovar; lovade; slår; slog; bekräftar; bekräftade; avvisar; avvisade; medger; medgav; erkänner; erkände;
    meddelar; meddelade; uppmanar; uppmanade; kräver; krävde; skämtar; skämtade; suckar; suckade; anklagar; anklagade; kritiserar;
    kritiserade; beskriver; beskrev; kommenterar; kommenterade; preciserar; hoppas; hoppades; ropar; ropade; utvecklar; upprepar;
    upprepade; skrattar; ler; löd; lyder; tycker; tyckte; befarar; fortsatte; tillade; betonar; betonade;
    säger; sade; sa; berättar; berättade; förklarar; förklarade; menar; menade; svarar; svarade; frågar; frågade;
    hävdar; hävdade; tillägger; understryker; underströk; poängterar; poängterade; konstaterar; konstaterade;
    fastslår; påpekar; påpekade; påminner; beklagar; beklagade; lugnar; log; uttalar; uttalade; bedömer; bedömde;
    försäkrar; försäkrade; varnar; varnade; sammanfattar; fortsätter; skriver; skrev; utbrister;
    utbrast; fnyser; muttrar; viskar; säjer; resonerar; resonerade; summerar; inflikar; anser; ansåg; rasar; betecknar; betecknade; vidhåller; flinar
  `),
  pronouns: phrases(`han; hon; de; vederbörande`),
  to: phrases(`till; för; åt`),
  toEndings: [],
  of: phrases(`med; i; för; från; av; hos; vid; på; till; mot; om; mellan; under`),
  tells: [],
  interviews: phrases(`intervju; intervjun; intervjuas; samtal; mejl; podden`),
  articles: phrases(`den; det; de; en; ett`),
  accordingTo: phrases(`enligt; citerad av; uppger för`),
  accordingAfter: [],
  reports: phrases(`
    rapporterar; rapporterade; skriver; skrev; uppger; uppgav; meddelar; meddelade; berättar; berättade; säger; sade; sa; bekräftar;
    bekräftade; erfar
  `),
  spokespeople: phrases(
    `talesperson; talespersonen; talesman; talesmannen; taleskvinna; presstalesman; presstalesperson; presschef; presschefen; kommunikationschef; presskommunikatör`,
  ),
};

const de: ReportingWords = {
  tag: 'de',
  verbs: phrases(`
    rief; riefen; skandierte; skandierten;
    sagen; erzählt; erzählte; nennt; nannte; verspricht; versprach; versprochen; bestätigt; bestätigte; räumt; räumte; gibt; gab; ruft; rief;
    lobt; lobte; klagt; klagte; mahnt; mahnte; scherzt; scherzte; seufzt; witzelt; bittet; bat; spricht; sprach; bezeichnet; bezeichnete;
    beschreibt; beschrieb; kündigt; kündigte; kommentiert; kommentierte; äußert; äußerte; erinnert; erinnerte; findet; fand; glaubt;
    glaubte; hofft; hoffte; weist; wies; dementiert; dementierte; bedauert; bedauerte; wirft; warf; stellt; stellte; fügt; fügte;
    lautet; lautete; bekräftigt; bekräftigte; entgegnet; entgegnete; erwidert; erwiderte; zitiert; beteuert; beteuerte; lacht; lachte;
    sagte; sagt; erklärte; erklärt; meinte; meint; betonte; betont; schrieb; schreibt; antwortete; antwortet;
    fragte; fragt; ergänzte; ergänzt; berichtete; berichtet; warnte; warnt; forderte; fordert; kritisierte;
    kritisiert; behauptete; behauptet; versichert; versicherte; unterstreicht; unterstrich; resümiert; resümierte;
    konstatiert; konstatierte; mutmaßt; mutmaßte; argumentiert; argumentierte; monierte; moniert; schilderte;
    schildert; verkündete; verkündet; verriet; verrät; appelliert; appellierte; befürchtet; befürchtete; bemängelt;
    bemängelte; bilanziert; bilanzierte; kontert; konterte; meldete; merkt; merkte; plädiert; plädierte;
    prognostiziert; prognostizierte; raunt; rechtfertigt; rechtfertigte; regt; reagiert; reagierte; schimpft;
    schimpfte; schwärmt; schwärmte; spottet; spottete; stöhnt; stöhnte; twittert; twitterte; unterstellt;
    unterstellte; urteilt; urteilte; verlangt; verlangte; vermutet; vermutete; verteidigt; verteidigte; wettert;
    wetterte; wiederholt; wiederholte; wünscht; wünschte; zürnt; analysiert; analysierte; attestiert; attestierte;
    beruhigt; beruhigte; beschwert; dankt; dankte; drohte; droht; gesteht; gestand; gestanden; hebt; hob; jubelt;
    jubelte; konkretisiert; präzisiert; präzisierte; grinst; grinste;
    schmunzelt; schmunzelte; bekennt; brummt; brummte; murmelt;
    flüstert; schreit; schrie; höhnt; höhnte; ätzt; ätzte; poltert; polterte; donnert; prophezeit; erläutert; erläuterte
  `),
  pronouns: phrases(`er; sie; dieser; diese`),
  to: phrases(`dem; der; den; gegenüber; im`),
  toEndings: [],
  of: phrases(
    `mit; für; von; vom; der; des; aus; bei; beim; in; im; am; zu; zur; zum; gegen; über; zwischen; unter; an; auf`,
  ),
  tells: [],
  interviews: phrases(`interview; gespräch; podcast`),
  articles: phrases(`der; die; das; dieser; diese; ihr; ihre; sein; seine; dessen; deren; ein; eine`),
  accordingTo: phrases(
    `heißt es bei; unter verweis auf; nach informationen; recherchen von; recherchen der; recherchen des; nach angaben; nach ansicht von; nach ansicht des; nach ansicht der; nach meinung von; nach meinung des; nach meinung der; nach einschätzung von; nach einschätzung des; nach einschätzung der; nach worten von; nach worten des; nach worten der; aus sicht von; aus sicht des; aus sicht der; laut; angaben von; angaben der; angaben des; berichten der; berichten von; wie; unter berufung auf; so berichtet`,
  ),
  accordingAfter: phrases(`zufolge; nach`),
  reports: phrases(`
    meldet; meldete; berichtet; berichtete; schreibt; schrieb; teilte; teilt; erklärte; erklärt; sagte; sagt; bestätigte; bestätigt;
    erfuhr; meldeten; berichteten; gab
  `),
  spokespeople: phrases(
    `sprecher; sprecherin; sprechers; pressesprecher; pressesprecherin; unternehmenssprecher; unternehmenssprecherin; polizeisprecher; polizeisprecherin; regierungssprecher; regierungssprecherin; behördensprecher; behördensprecherin`,
  ),
};

const nl: ReportingWords = {
  tag: 'nl',
  verbs: phrases(`
    zeggen; noemt; noemde; belooft; beloofde; bevestigt; bevestigde; erkent; erkende; geeft; gaf; roept; riep; prijst; prees; klaagt;
    klaagde; grapt; grapte; zucht; zuchtte; verzoekt; spreekt; sprak; beschrijft; beschreef; kondigt; kondigde; reageert; reageerde;
    herhaalt; herhaalde; hoopt; hoopte; denkt; dacht; lacht; lachte; luidt; luidde; vervolgt; vervolgde; herinnert; laat; liet; verzucht;
    zegt; zei; zeiden; vertelt; vertelde; stelt; stelde; schrijft; schreef; meent; meende; vindt; vond; antwoordt;
    antwoordde; vraagt; vroeg; voegt; voegde; benadrukt; benadrukte; waarschuwt; waarschuwde; verklaart; verklaarde;
    concludeert; concludeerde; twittert; twitterde; constateert; constateerde; beaamt; beaamde; beweert; beweerde;
    bezweert; bezwoer; betoogt; betoogde; betreurt; betreurde; oordeelt; oordeelde; opmerkt; merkt; merkte; noteert;
    noteerde; onderstreept; onderstreepte; pleit; pleitte; protesteert; relativeert; schat; schatte; schetst;
    schetste; sombert; stipt; suggereert; suggereerde; tweet; tweette; vermoedt; vermoedde; verwacht;
    verwachtte; verwijt; verweet; verzekert; verzekerde; vreest; vreesde; waarschuwden; wijst; wees; licht; lichtte;
    uitlegt; glimlacht; glimlachte; mijmert; mompelt; schampert; sneert; grijnst; foetert; moppert; briest; fulmineert; typeert; typeerde; omschrijft; omschreef; bekent;
    schreeuwt; fluistert; glundert; jubelt
  `),
  pronouns: phrases(`hij; zij; ze; deze`),
  to: phrases(`tegen; aan; tegenover`),
  toEndings: [],
  of: phrases(`met; van; voor; bij; in; op; namens; tegen; over; tussen; onder; aan; door`),
  tells: [],
  interviews: phrases(`interview; gesprek; vraaggesprek; podcast`),
  articles: phrases(`de; het; zijn; haar; hun; een`),
  accordingTo: phrases(`volgens; aldus; blijkens; zo meldt; zo schrijft`),
  accordingAfter: [],
  reports: phrases(
    `meldt; meldde; schrijft; schreef; bericht; berichtte; laat; liet; bevestigt; bevestigde; zegt; zei; weet`,
  ),
  spokespeople: phrases(`woordvoerder; woordvoerster; woordvoerders; persvoorlichter; persvoorlichtster; persofficier`),
};

export const germanic: readonly ReportingWords[] = [en, nb, nn, da, sv, de, nl];
