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
    credit: phrases(`foto; fotograf; billede; arkivfoto; illustration; privatfoto; grafik; pressefoto;
      pr-foto; modelfoto; genrefoto; foto af; billedkilde; fotomontage; skærmfoto; arkivbillede
    `),
    note: phrases(`
      anm.; rettet; red. anm.; redaktionens note; berigtigelse; fejlrettelse;
      kommentar; red.; red; redaktionel note; redaktionens kommentar; redaktionens bemærkning; note; rettelse;
      præcisering; anm; red. bemærker; redaktionen bemærker
    `),
    keywords: phrases(`
      emne; tema; nøgleord i artiklen;emner; nøgleord; stikord; tags; læs mere om; tags i artiklen; mere om; emneord; temaer`),
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
      
      i en første version af artiklen; i en første version af denne artikel; i en første version af teksten; i en første version af historien; i en tidligere udgave af artiklen; i en tidligere udgave af denne artikel; i en tidligere udgave af teksten; i en tidligere udgave af historien; teksten er opdateret; rettet:; fejlrettelse:; berigtigelse:;
      i den oprindelige version af artiklen; i den oprindelige version af denne artikel; i den oprindelige version af teksten; i den oprindelige version af historien;
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
      teksten fortsætter under annoncen; fortsæt læsningen efter annoncen;
      artiklen fortsætter efter annonce; artiklen fortsætter efter billedet;
      artiklen fortsætter efter videoen; historien fortsætter under billedet;
      historien fortsætter under videoen; teksten fortsætter under billedet; fortsætter efter annoncen;
      fortsætter under annoncen; sponseret indhold; annoncørbetalt; betalt indhold; leveret af;
      præsenteret af; partnerindhold; slut på annonce; fra vores partnere
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
      ingen kommentarer; ældste først;
      kommenter artiklen; tilføj kommentar; efterlad en kommentar; se kommentarerne; læs kommentarerne;
      flere kommentarer; hent flere kommentarer; ingen kommentarer endnu; bliv den første til at kommentere;
      vær den første til at kommentere; kommentarfeltet er lukket; kommentarsporet er lukket;
      kommentarer er lukket; der er lukket for kommentarer; log ind for at skrive en kommentar;
      du skal være logget ind for at kommentere; du skal logge ind for at kommentere; bland dig i debatten;
      hvad mener du?; hvad synes du om artiklen?; var artiklen nyttig?;
      synes du om artiklen?; tak for din stemme; tak for din feedback; tak for din tilbagemelding;
      debatregler; regler for debat; skriv et læserbrev; skriv læserbrev; send et læserbrev;
      indsend debatindlæg; send dit indlæg
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
      ledige stillinger; fejl og rettelser; billedserie; # billeder; pressenævnet;
      hop til hovedindhold; hør artiklen; # minutters læsning; # min. læsning; skriftstørrelse;
      gem artiklen; gemt; gemte artikler; læs senere; læseliste; tilføj til læseliste; se profil;
      se alle artikler; alle artikler; alle nyheder; vis alle; vis alt; henter; vent venligst;
      næste artikel; forrige artikel; se live; følg live; se med live; læs e-avisen; e-avisen;
      dagens e-avis; åbn i app; åbn i appen; opret konto; opret bruger; mine artikler;
      fortsættes på side #; fortsat fra side #; fortsættelse fra side #; forts. side #
    `),
    openings: phrases(`
      gå til hovedindhold; spring til; lyt til artiklen; ansvarshavende chefredaktør; ansvarshavende redaktør;
      hop til; ansv. chefredaktør; indlæser
    `),
  },
  share: {
    lines: phrases(`
      følg; tip mig; send mail; skriv til mig; følg mig;
      del; del på facebook; del på twitter; del på x; del på mail; del artiklen; del artikel; kopier link;
      kopiér link; link kopieret; print; udskriv; gem; gem artikel; mail; like; tip en ven; følg os; giv artiklen;
      giv artiklen som gave;
      følg krimi; følg emne;
      del via mail; send på mail; læs op; giv artikel;
      del denne artikel; del historien; del via e-mail; del med en ven; del link; kopier linket;
      linket er kopieret; send til en ven; udskriv artikel; udskriv artiklen; print artikel;
      giv artiklen væk; giv artiklen i gave; gavelink; følg os på facebook; følg os på instagram;
      følg os på sociale medier; like os på facebook; synes godt om
    `),
    openings: phrases(`del på; del denne; følg os på`),
  },
  newsletter: {
    lines: phrases(`
      indsend;
      nyhedsbrev; nyhedsbreve; tilmeld; tilmeld dig; tilmeld nyhedsbrev; tilmeld dig nyhedsbrevet; hent appen;
      din e-mail;
      få nyhedsbrev; få nyhedsbrevet; din mail; din mailadresse; e-mailadresse; download appen;
      få notifikationer;
      tilmeld dig vores nyhedsbrev; tilmeld dig vores nyhedsbreve; få vores nyhedsbrev; få nyheder;
      modtag nyhedsbrev; modtag vores nyhedsbrev; din e-mailadresse; indtast din e-mail; indtast e-mail;
      få besked; slå notifikationer til; tillad notifikationer; aktiver notifikationer;
      hent app; hent vores app; åbn appen;
      hold dig opdateret; bliv opdateret; gå ikke glip af noget; tak for din tilmelding;
      tak for tilmeldingen; du er nu tilmeldt; følg historien
    `),
    openings: phrases(`
      tilmeld dig; få vores nyhedsbrev; få nyhedsbrevet; hent appen; få de vigtigste; få de seneste; abonnér på;
      hent vores app;
      er du interesseret i flere; få nyhederne; få vores; modtag vores; download vores app;
      ved at tilmelde dig; følg os på; vil du læse mere; vil du have flere; skriv til os på;
      ja tak til; jeg giver samtykke;
      vil du modtage; ved at tilmelde;
      ved at klikke; ved tilmelding; ved at trykke; du kan altid afmelde;
     
      hold dig opdateret; hent vores; tilmeld dig vores
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
      emneord; nøgleord; hold øje med dette emne; læs mere om emnet; det læser andre;
      læs hele historien; læs artiklen her; se her; flere nyheder fra; mere fra forsiden;
      andre artikler; til dig; relaterede emner; relaterede historier; lignende artikler;
      måske er du også interesseret i; du vil måske også læse; måske kan du også lide; seneste nyt fra;
      sidste nyt; nyeste artikler; mest læste lige nu; mest læste i dag; mest sete videoer;
      mest kommenterede; populære artikler; temaer; nøgleord:; stikord; i denne artikel; tidligere artikler
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
      se dette opslag på instagram; vis indhold fra tredjepart;
      du har # gratis artikler tilbage; du har # gratis artikler tilbage denne måned;
      denne artikel er mere end # år gammel; denne artikel er over # år gammel;
      denne artikel er mere end et år gammel; slut på pressemeddelelsen; pressekontakt; pressekontakt:;
      eksternt indhold; indholdet kan ikke vises; meld en fejl; rapportér fejl; fundet en fejl?;
      har du fundet en fejl?; glemt adgangskode?; glemt kodeord?; sådan arbejder vi;
      klag over indhold; fejl i artiklen?; fejl i historien?; ser du en fejl?; ret fejl; anmeld fejl;
      kontakt redaktionen; har du et tip?; har du et tip til os?; har du tip?; tip redaktionen; send et tip;
      send os et tip; administrer samtykke; ændr samtykke; accepter alle cookies; afvis; kun nødvendige;
      vis indhold; indhold ikke tilgængeligt
    `),
    openings: phrases(`
      note til redaktionen; bemærkning til redaktionen;
      for at se dette indhold; du skal acceptere cookies; din browser; denne opsummering er; opsummeringen er lavet;
      artiklen er læst op af; lyden er; har du fundet en fejl; fandt du en fejl; dit abonnement; din konto;
      du er logget; du modtager denne; denne artikel indeholder annoncelinks; copyright gælder; alt indhold er;
      kære læser; kære læsere; denne artikel er mere end; artiklen er mere end; har du et tip; har du tips; tip os;
      fejl i artiklen;
      har du en god historie; har du tip; ser du en fejl; opdager du en fejl; har du spottet en fejl;
      du skal acceptere; du skal have; vi bruger; ansvarshavende chefredaktør; alt materiale;
      har du tip til; denne artikel er over; denne artikel blev;
      artiklen blev oprindeligt; artiklen er oprindeligt; artiklen er skrevet med;
     
      denne tekst er; dette resume; denne opsummering;
      indholdet er ikke; dette indhold; du skal give samtykke;
      vi bruger cookies; vi anvender cookies; alt materiale er;
     `),
    things: phrases(`
      cookies; javascript; log ind; login; logget ind; adgangskode; kodeord; brugernavn; brugerkonto; konto;
      browser; browseren; abonnement; annonceblokering; privatlivspolitik; persondatapolitik; vilkår;
      tredjepart; personoplysninger; samtykke; indstillinger; opret dig; registrere; debatregler; hjemmesiden;
      vores hjemmeside; pressenævnet; teknisk fejl; din skærm
    `),
  },
  picture: {
    lines: phrases(`
      forstør; forstør billedet; forstør billede; vis billedet; se billedet; vis billedtekst; billede # af #;
      fuld skærm; se billederne; åbn billedgalleri;
      se stort billede; vis større; åbn billede;
      fold ud; fold sammen; fold billedtekst ud; vis større billede; se større billede;
      klik for at forstørre; klik på billedet; se flere billeder; se billedserie; billedgalleri; se galleri;
      åbn galleri; luk galleri; næste billede; forrige billede; foto # af #; skjul billedtekst; fuldskærm
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
      det korte; kort om;
      opsummering; kort fortalt; resumé; resume; overblik; hovedpunkter; ai-opsummering
    `),
    machine: phrases(`
      lavet af ai; lavet med ai; genereret af ai; ai-genereret; kunstig intelligens
    `),
  },
};
