/** Danish. */
import { phrases } from './phrases.ts';
import type { PressWords } from './press-words.ts';

export const da: PressWords = {
  tag: 'da',
  labels: {
    section: phrases(`sektion; kategori`),
    standfirst: phrases(`manchet; underrubrik; underoverskrift; indledning; resumé`),
    kicker: phrases(`trompet; stikrubrik`),
    dateline: phrases(`sted`),
    byline: phrases(`
      forfatter; af; tekst; tekst af; skrevet af; journalist; tekst og foto; foto og tekst; interview af; forfattere;
      tekst og billeder; kommentar af; analyse af; reportage af; kronik af; leder af; debatindlæg af; fortalt til;
      skrevet for; indsendt af; af journalist; af redaktør; publiceret af
    `),
    headline: phrases(`titel; overskrift; rubrik`),
    credit: phrases(`foto; fotograf; billede; arkivfoto; illustration; privatfoto; grafik; pressefoto`),
    note: phrases(`
      kommentar; red.; red; redaktionel note; redaktionens kommentar; redaktionens bemærkning; note; rettelse;
      præcisering; anm
    `),
    keywords: phrases(`emner; nøgleord; stikord; tags; læs mere om; tags i artiklen; mere om; emneord; temaer`),
    address: phrases(`kilde; link; url`),
    publisher: phrases(`publiceret i; kilde; udgiver; udgivet af; avis; medie; bragt i; først bragt i; netsted`),
  },
  speech: phrases(`
    siger; sagde; fortæller; fortalte; mener; mente; skriver; skrev; forklarer; forklarede; svarer; svarede; spørger;
    spurgte; tilføjer; tilføjede; konstaterer; oplyser; oplyste; understreger; fortsætter; lyder; udtaler; udtalte;
    advarer; hævder; påpeger; erklærer; tror
  `),
  abbreviations: phrases(`
    bl.a; f.eks; ca; dvs; osv; m.m; nr; kl; jf; dr; prof; pct; mio; mia; kr; jan; feb; mar; apr; jun; jul; aug; sep;
    sept; okt; nov; dec; evt; inkl; tlf; mv; m.fl; hhv; pga; etc
  `),
  dangling: phrases(`
    en; et; den; det; de; i; på; af; til; for; fra; med; om; og; eller; men; som; at; er; var; har; havde; sin; sit;
    sine; ved; under; over; efter; før; mod; når; da; hvis; ikke; end
  `),
  sections: phrases(`
    nyheder; indland; udland; danmark; verden; politik; økonomi; erhverv; sport; kultur; debat; leder; klumme;
    kommentar; kronik; samfund; krimi; viden; videnskab; sundhed; klima; analyse; lokalt; seneste nyt; regionalt;
    regioner; uddannelse; skole; forsvar; landbrug; fiskeri; transport; trafik; energi; miljø; natur; bolig; biler;
    motor; rejser; mad; mad og vin; musik; film; bøger; litteratur; teater; scene; medier; kendte; underholdning;
    livsstil; forbrug; penge; privatøkonomi; børs; fodbold; håndbold; cykling; vejret; religion; tro; historie;
    læserbreve; synspunkt; opinion; europa; usa; asien; afrika; mellemøsten; sjælland; fyn; jylland; bornholm;
    teknologi; tech; arbejdsmarked; navne; mennesker; liv; familie; mindeord; magasin; weekend; pressemeddelelser; pressemeddelelse
  `),
  capitalNouns: false,
  appealCues: {
    us: phrases(`vi; os; vores`),
    you: phrases(`du; dig; din; dit; dine; læsere`),
    give: phrases(`støt; støtte; bidrag; bidrage; abonner; abonnement; abonnent; medlem; hjælp; doner`),
    cause: phrases(`
      journalistik; uafhængig; uafhængige; redaktion; redaktionen; journalister; annonceindtægter; læserne
    `),
  },
  invitation: {
    openings: phrases(`
      tilmeld dig; tilmeld; abonner; abonnér; følg; download; hent; få; bliv; støt; kontakt; send; skriv; tip; del;
      klik; log ind; lyt; vil du; har du; ønsker du; læs mere; køb
    `),
    things: phrases(`
      nyhedsbrev; nyhedsbrevet; nyhedsbreve; indbakke; indbakken; app; appen; facebook; instagram; podcast;
      abonnement; abonnent; medlem; kommentar; debat; debatindlæg; e-mail; mail; postkassen; journalistik; tip os;
      tips; om måneden
    `),
  },
  authorCues: phrases(`
    er klummeskribent; er journalist; er kommentator; er skribent; er forfatter; er professor; er lektor; er forsker;
    er redaktør; er freelance; skriver om;
    er freelancejournalist; skriver for; er historiker; er debattør
  `),
  noteOpenings: phrases(`
    denne artikel er opdateret; denne artikel blev opdateret; artiklen er opdateret; artiklen er rettet;
    i en tidligere version af; en tidligere version af; det fremgik tidligere; rettelse:; præcisering:;
    opdateret:; opdatering:; i en tidligere version; en tidligere version; dette er et debatindlæg;
    dette er en kronik; dette er en kommentar; dette er udtryk for; der er rettet en fejl
  `),
  advert: {
    lines: phrases(`
      annonce; annoncer; reklame; sponseret; sponsoreret indhold; annonceindhold; artiklen fortsætter efter annoncen;
      artiklen fortsætter under annoncen;
      annoncørbetalt indhold; artiklen fortsætter under annoncen.;
      artiklen fortsætter herunder; artiklen fortsætter under billedet; artiklen fortsætter under videoen;
      historien fortsætter under annoncen; historien fortsætter efter annoncen; sponsoreret;
      annoncørindhold; kommercielt samarbejde; i samarbejde med;
      teksten fortsætter under annoncen; fortsæt læsningen efter annoncen
    `),
    openings: phrases(`
      artiklen fortsætter efter; artiklen fortsætter under; sponsoreret:; annonce:; reklame:; annoncørbetalt:;
      betalt indhold:
    `),
  },
  appeal: {
    lines: phrases(`
      abonner; bliv abonnent; bliv medlem; støt os; støt vores journalistik; køb abonnement; allerede abonnent;
      allerede abonnent? log ind;
      prøv gratis; prøv nu
    `),
    openings: phrases(`
      bliv abonnent; allerede abonnent; for at læse videre; denne artikel er for; køb abonnement; for at læse;
      få adgang
    `),
  },
  comments: {
    lines: phrases(`
      svar; besvar; kommentarer; skriv en kommentar; læg en kommentar; vis kommentarer; læs kommentarer;
      kommenter; deltag i debatten; annuller svar; læserkommentarer; læserbreve; debatten; sortér efter;
      nyeste først;
      # kommentarer; kommentarer (#);
      kommentér; log ind for at kommentere; anmeld; anmeld kommentar; dit navn; din kommentar;
      ingen kommentarer; ældste først
    `),
    openings: phrases(`skriv en kommentar; log ind for at kommentere; din e-mailadresse vil ikke`),
  },
  navigation: {
    lines: phrases(`
      tilbage til oversigten; tilbage til forsiden; tilbage; hjem; menu; søg; luk; log ind; log ud; opret; min side;
      min konto; forside; forsiden; til forsiden; til toppen; næste; forrige; vis mere; vis flere; se mere;
      indlæs flere; om os; kontakt; kontakt os; tip os; seneste nyt; seneste; live; lyt; afspil; e-avis; vejr;
      kundeservice; privatlivspolitik; timer siden; time siden; minutter siden; min siden; dage siden; dag siden;
      uger siden; for # timer siden; for # minutter siden; for # dage siden; nyere; ældre; læsetid: # minutter;
      læsetid: # min; læsetid # min; # min. læsetid; # min læsetid; visninger; # visninger; delinger;
      se alle billeder; lyt til artiklen; lyt til artikel; for abonnenter; kun for abonnenter; gå til kommentarer;
      gem til senere; spring til indhold; tekststørrelse;
      spring til hovedindhold; gå til indhold; gå til forsiden; seneste døgn; åbn menu; indlæser; se flere;
      dagens avis; kundecenter; handelsbetingelser; job; annoncér; annoncering; direkte; se tv; hop til indhold;
      skift abonnement; find artikler; arkiv; læs højt; oplæsning;
      gå til hovedindhold; luk menu; log på; mine sider; opret profil; abonnér; tilbage til toppen;
      hent flere; læsetid; # min.; persondatapolitik; tilgængelighed; krydsord; sudoku; tv-guide; horoskop;
      ledige stillinger; fejl og rettelser; billedserie; # billeder; pressenævnet
    `),
    openings: phrases(`
      gå til hovedindhold; spring til; lyt til artiklen; ansvarshavende chefredaktør; ansvarshavende redaktør;
      hop til; ansv. chefredaktør; indlæser
    `),
  },
  share: {
    lines: phrases(`
      del; del på facebook; del på twitter; del på x; del på mail; del artiklen; del artikel; kopier link;
      kopiér link; link kopieret; print; udskriv; gem; gem artikel; mail; like; tip en ven; følg os; giv artiklen;
      giv artiklen som gave;
      følg krimi; følg emne;
      del via mail; send på mail; læs op; giv artikel
    `),
    openings: phrases(`del på; del denne; følg os på`),
  },
  newsletter: {
    lines: phrases(`
      nyhedsbrev; nyhedsbreve; tilmeld; tilmeld dig; tilmeld nyhedsbrev; tilmeld dig nyhedsbrevet; hent appen;
      din e-mail;
      få nyhedsbrev; få nyhedsbrevet; din mail; din mailadresse; e-mailadresse; download appen;
      få notifikationer
    `),
    openings: phrases(`
      tilmeld dig; få vores nyhedsbrev; få nyhedsbrevet; hent appen; få de vigtigste; få de seneste; abonnér på;
      hent vores app;
      er du interesseret i flere; få nyhederne; få vores; modtag vores; download vores app;
      ved at tilmelde dig; følg os på; vil du læse mere; vil du have flere; skriv til os på
    `),
  },
  cookies: {
    lines: phrases(`accepter; accepter alle; tillad alle; afvis alle; cookies; cookiepolitik; cookieindstillinger`),
    openings: phrases(`vi bruger cookies; vi anvender cookies; denne hjemmeside bruger; hjemmesiden bruger`),
  },
  related: {
    lines: phrases(`
      læs også; relaterede artikler; relateret; flere artikler; mest læst; mest læste; seneste nyheder; anbefalet;
      anbefalet til dig; mere om; mere fra; se også; populært; andre læser; flere nyheder; læs videre;
      andre læser lige nu; andre læser nu; læs også disse; seneste fra; emner i artiklen; i artiklen;
      du vil måske også synes om; mest læste nyheder; andre læste også; relaterede nyheder; anbefalede artikler;
      populære; populært lige nu; lige nu; flere historier; tophistorier; hele overblikket; fra forsiden;
      nyhedsoverblik;
      læs mere om; mere om emnet; relateret indhold; emner; mest læste artikler; mest sete; mest delte;
      seneste artikler; vi anbefaler; gå ikke glip af; andre læser også; læs flere artikler;
      fra vores samarbejdspartnere; hør også;
      emneord; nøgleord; hold øje med dette emne; læs mere om emnet; det læser andre
    `),
    openings: phrases(`
      mere fra; mere om; flere artikler;
      flere nyheder fra; flere artikler fra; læs flere; seneste fra; seneste nyt fra; mest læste i; andre nyheder;
      læs mere om
    `),
  },
  readMore: {
    lines: phrases(`læs mere; læs mere her; læs hele artiklen; læs artiklen`),
    openings: phrases(`
      læs også; læs mere; læs:; se også; se video; læs hele; billedserie:; billedgalleri:; podcast:; fra arkivet:;
      se billederne:; følg med live:; læs også:; læs mere:; læs mere om; se også:; se billeder; hør også; klik her;
      tryk her;
      hør også:; se mere:
    `),
  },
  authorBox: {
    lines: phrases(`om forfatteren; om skribenten; forfatter; skribent`),
    openings: phrases(`
      dette er en kommentar; dette er et debatindlæg; dette er en klumme; teksten er udtryk for;
      blogs er udtryk; kontakt journalisten; skribenten kan kontaktes; følg journalisten
    `),
  },
  copyright: {
    lines: phrases(``),
    openings: phrases(`copyright; alle rettigheder; ophavsret`),
  },
  notice: {
    lines: phrases(`
      eksternt indhold; indholdet kan ikke vises; meld en fejl; rapportér fejl; fundet en fejl?;
      har du fundet en fejl?; glemt adgangskode?; glemt kodeord?; sådan arbejder vi
    `),
    openings: phrases(`
      for at se dette indhold; du skal acceptere cookies; din browser; denne opsummering er; opsummeringen er lavet;
      artiklen er læst op af; lyden er; har du fundet en fejl; fandt du en fejl; dit abonnement; din konto;
      du er logget; du modtager denne; denne artikel indeholder annoncelinks; copyright gælder; alt indhold er;
      kære læser; kære læsere; denne artikel er mere end; artiklen er mere end; har du et tip; har du tips; tip os;
      fejl i artiklen;
      har du en god historie; har du tip; ser du en fejl; opdager du en fejl; har du spottet en fejl;
      du skal acceptere; du skal have; vi bruger; ansvarshavende chefredaktør; alt materiale
    `),
    things: phrases(`
      cookies; javascript; log ind; login; logget ind; adgangskode; kodeord; brugernavn; brugerkonto; konto;
      browser; browseren; abonnement; annonceblokering; privatlivspolitik; persondatapolitik; vilkår;
      tredjepart; personoplysninger; samtykke; indstillinger; opret dig; registrere; debatregler; hjemmesiden;
      vores hjemmeside; pressenævnet
    `),
  },
  picture: {
    lines: phrases(`
      forstør; forstør billedet; forstør billede; vis billedet; se billedet; vis billedtekst; billede # af #;
      fuld skærm; se billederne; åbn billedgalleri;
      se stort billede; vis større; åbn billede
    `),
    openings: phrases(``),
  },
  boxes: {
    facts: phrases(`
      fakta; faktaboks; baggrund; tidslinje; overblik; kort fortalt; det handler om; tallene; blå bog
    `),
    polls: phrases(`
      afstemning; dagens spørgsmål; meningsmåling; læserafstemning; hvad mener du?; stem her
    `),
    votes: phrases(`stem; afgiv stemme; se resultat; vis resultat; send`),
    sources: phrases(`kilder; kilde; referencer; noter; litteratur`),
    summaries: phrases(`
      opsummering; kort fortalt; resumé; resume; overblik; hovedpunkter; ai-opsummering
    `),
    machine: phrases(`
      lavet af ai; lavet med ai; genereret af ai; ai-genereret; kunstig intelligens
    `),
  },
};
