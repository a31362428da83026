/** Norwegian bokmål. */
import { phrases } from './phrases.ts';
import type { PressWords } from './press-words.ts';

export const nb: PressWords = {
  tag: 'nb',
  labels: {
    section: phrases(`seksjon; rubrikk; kategori`),
    standfirst: phrases(`ingress; undertittel; stikktittel under; sammendrag`),
    kicker: phrases(`stikktittel`),
    dateline: phrases(`sted`),
    byline: phrases(`
      forfatter; skribent; av; tekst; tekst av; skrevet av; journalist; tekst og foto; foto og tekst; tekst og bilder;
      intervju av; av journalist; forfattere; kommentar av; kronikk av; reportasje av; analyse av; leder av;
      debattinnlegg av; fortalt til; intervjuet av; skribenter; av kommentator; av journalistene; ved; innsendt av;
      publisert av; lagt ut av; av vår korrespondent
    `),
    headline: phrases(`tittel; overskrift`),
    credit: phrases(`
      foto; foto av; fotograf; bilde; bilder; arkivfoto; illustrasjon; illustrasjonsfoto; skjermdump; grafikk;
      faksimile;
      bildekreditt; fotomontasje; pressefoto; privat foto; skjermbilde; genrefoto
    `),
    note: phrases(`
      korreksjon; tillegg fra redaksjonen; oppdatering; feilretting;
      kommentar; anm; anm.; red. anm; red. anm.; red.anm; red.anm.; redaksjonens anmerkning; redaksjonens kommentar;
      redaksjonell merknad; merknad; rettelse; presisering
    `),
    keywords: phrases(
      `
      stikkord i saken; temaer; merkelapper;nøkkelord; stikkord; emneord; emner; tema; tagger; les mer om; mer om; saken handler om; emneknagger; tags; tagg`,
    ),
    address: phrases(`kilde; lenke; url; adresse; hentet fra`),
    publisher: phrases(
      `stod på trykk i; kilde; utgiver; publisert av; publisert i; avis; medium; publisert hos; først publisert i;
      nettsted`,
    ),
  },
  speech: phrases(`
    sier; sa; forteller; fortalte; mener; mente; svarer; svarte; spør; spurte; forklarer; forklarte; legger; la;
    skriver; skrev; opplyser; opplyste; understreker; understreket; fortsetter; fortsatte; tilføyer; konstaterer;
    uttaler; uttalte; advarer; advarte; hevder; hevdet; påpeker; påpekte; minnes; ler; smiler; utbryter; erklærer;
    erklærte; tror
  `),
  abbreviations: phrases(`
    bl.a; f.eks; ca; dvs; osv; m.m; mfl; nr; kl; jf; jfr; mr; mrs; dr; prof; st; pst; mill; mrd; kr; jan; feb; mar;
    apr; jun; jul; aug; sep; sept; okt; nov; des; t.o.m; f.o.m; evt; inkl; ev; tlf; adm; dir; red; anm; hhv; pga;
    o.l; m.fl; etc
  `),
  dangling: phrases(`
    en; ei; et; den; det; de; i; på; av; til; for; fra; med; om; og; eller; men; som; at; å; er; var; har; hadde;
    sin; sitt; sine; ved; under; over; etter; før; mot; når; da; hvis; ikke; enn
  `),
  sections: phrases(`
    nyheter; innenriks; utenriks; politikk; økonomi; sport; kultur; meninger; debatt; kronikk; leder; kommentar;
    verden; norge; lokalt; helse; vitenskap; teknologi; klima; miljø; krim; næringsliv; samfunn; analyse; reportasje;
    urix; nyhetsdøgnet; siste nytt; innenriks nyheter; norge og verden; distrikt; distriktsnyheter; viten; sunnhet;
    utdanning; skole; samferdsel; landbruk; fiskeri; fiske; energi; olje og gass; forsvar; eiendom; bolig; motor; bil;
    reise; mat; mat og drikke; musikk; film; bok; bøker; litteratur; teater; scene; tv og medier; medier; kjendis;
    underholdning; livsstil; forbruker; privatøkonomi; børs; fotball; ski; håndball; friluftsliv; natur; vær;
    religion; historie; leserbrev; synspunkt; ytringer; ytring; europa; usa; asia; afrika; midtøsten; russland;
    ukraina; helg; magasin; arbeidsliv; rettsvesen; trafikk; dødsfall; minneord; navn; folk; pressemeldinger; pressemelding; meldinger
  `),
  capitalNouns: false,
  appealCues: {
    us: phrases(`vi; oss; vår; vårt; våre`),
    you: phrases(`du; deg; din; ditt; dine; dere; lesere; leserne`),
    give: phrases(`støtte; støtt; bidra; bidrag; abonner; abonnement; abonnent; medlem; vipps; hjelp; doner`),
    cause: phrases(`
      journalistikk; uavhengig; uavhengige; redaksjon; redaksjonen; journalister; annonseinntekter; pressestøtte;
      leserne
    `),
  },
  invitation: {
    openings: phrases(`
      meld deg; abonner; følg; last ned; få; bli; støtt; kontakt; send; skriv; tips; del; klikk; trykk; logg inn;
      lytt; vil du; har du; ønsker du; les mer; kjøp
    `),
    things: phrases(`
      nyhetsbrev; nyhetsbrevet; innboks; innboksen; app; appen; facebook; instagram; podkast; podkasten; abonnement;
      abonnent; medlem; kommentar; kommentarfelt; debatt; debattinnlegg; tips oss; varsel om; varsel når; varsel på;
      varsler; e-post;
      journalistikk; innlegg; tips; i måneden; kronikk
    `),
  },
  authorCues: phrases(`
    er spaltist; er journalist; er kommentator; er skribent; er forfatter; er professor; er førsteamanuensis;
    er forsker; er redaktør; er frilans; skriver om; er fast spaltist; er leder i; er leder av;
    er frilansjournalist; skriver for; er historiker
  `),
  noteOpenings: phrases(`
      vi har oppdatert denne; 
      i den opprinnelige versjonen av artikkelen; i den opprinnelige versjonen av saken; i den opprinnelige versjonen av denne artikkelen; i den opprinnelige versjonen av denne saken; i den første versjonen av artikkelen; i den første versjonen av saken; i den første versjonen av denne artikkelen; i den første versjonen av denne saken; i en tidligere utgave av artikkelen; i en tidligere utgave av saken; i en tidligere utgave av denne artikkelen; i en tidligere utgave av denne saken; i en tidligere utgave sto; i en tidligere utgave stod; i en tidligere versjon av;
    en tidligere versjon av; det sto tidligere i; rettelse:; presisering:; oppdatert:; oppdatering:;
    i en tidligere versjon; en tidligere versjon; dette er et debattinnlegg; dette er en kronikk;
    dette er en kommentar; dette er en lederartikkel; meningene i teksten; det er rettet en feil
  `),
  advert: {
    lines: phrases(`
      annonse; annonser; reklame; annonsørinnhold; sponset; sponset innhold; annonse - saken fortsetter under;
      artikkelen fortsetter under annonsen; saken fortsetter under annonsen; saken fortsetter etter annonsen;
      betalt innhold; artikkelen fortsetter under; saken fortsetter under bildet; saken fortsetter under videoen;
      saken fortsetter under annonsen.; artikkelen fortsetter under annonsen.; artikkelen fortsetter etter annonsen;
      innhold fra annonsør; kommersielt innhold;
      teksten fortsetter under annonsen;
      artikkelen fortsetter under bildet; artikkelen fortsetter under videoen;
      artikkelen fortsetter under faktaboksen; teksten fortsetter under bildet; annonsørinnhold fra;
      annonse fra; slutt på annonse; slutt annonse; i samarbeid med; levert av; presentert av;
      fra våre partnere; stillingsannonser; kommersielt samarbeid; skjul annonse; annonsebilag
    `),
    openings: phrases(`
      artikkelen fortsetter under; saken fortsetter under; saken fortsetter etter; historien fortsetter under;
      annonse -; sponset:; annonse:; annonsørinnhold:; reklame:; betalt innhold:
    `),
  },
  appeal: {
    lines: phrases(`
      støtt oss; støtt vår journalistikk; støtt uavhengig journalistikk; bli abonnent; abonner; abonner nå;
      kjøp abonnement; bli medlem; logg inn eller bli abonnent; kun for abonnenter; denne saken er for abonnenter;
      allerede abonnent; allerede abonnent? logg inn; vi trenger din støtte; vi trenger din hjelp;
      prøv gratis; kjøp tilgang; bestill abonnement; bli støttemedlem; vipps oss; støtt avisa
    `),
    openings: phrases(`
      for å lese denne saken; denne artikkelen er for; bli abonnent; allerede abonnent; for å lese videre;
      kjære leser; for å lese; du må være abonnent; få tilgang; les saken med
    `),
  },
  comments: {
    lines: phrases(`
      svar; svar på denne; kommentarer; skriv en kommentar; legg igjen en kommentar; legg igjen et svar;
      vis kommentarer; les kommentarer; kommenter; kommenter saken; delta i debatten; diskuter; avbryt svar;
      send inn kommentar; kommentarfelt; kommentarfeltet; si din mening; hva mener du; leserkommentarer;
      kommentarer til denne saken; leserinnlegg; sorter etter; nyeste først;
      skriv kommentar; vis alle kommentarer; # kommentarer; kommentarer (#);
      se kommentarer; åpne kommentarfelt; svar på kommentar; rapporter; rapporter kommentar;
      skriv din kommentar; din kommentar; ditt navn; ingen kommentarer; mest likt; eldste;
      skriv leserinnlegg;
      kommenter artikkelen; legg igjen kommentar; legg til kommentar; se kommentarene; les kommentarene;
      les alle kommentarer; flere kommentarer; last flere kommentarer; ingen kommentarer ennå;
      ingen kommentarer enda; bli den første til å kommentere; vær den første til å kommentere;
      kommentarer til saken; kommentarfeltet er stengt; kommentarfeltet er stengt.;
      kommentarfeltet er lukket; kommentarer er stengt; logg inn for å kommentere;
      logg inn for å kommentere.; du må være logget inn for å kommentere; du må logge inn for å kommentere;
      bli med i debatten; bli med i diskusjonen; hva syns du om saken?;
      hva synes du om denne artikkelen?; likte du saken?; var artikkelen nyttig?;
      var denne artikkelen nyttig?; ga denne artikkelen deg noe?; stem her; takk for din stemme;
      takk for tilbakemeldingen; takk for tilbakemeldingen!; debattregler; regler for debatt;
      regler for kommentarfeltet; meld fra om upassende innhold; eldste først; mest populære;
      obligatoriske felt er merket med *; skriv et innlegg; send inn leserbrev; send oss ditt innlegg
    `),
    openings: phrases(`
      vi krever fullt navn; din e-postadresse vil ikke bli publisert; legg igjen en kommentar;
      logg inn for å kommentere; du må være logget inn; hold deg til saken; vær saklig; kommentarfeltet er;
      kjør debatt; du må være logget inn for; du må logge inn for; vi ønsker en saklig;
      vi forhåndsmodererer; vi modererer
    `),
  },
  navigation: {
    lines: phrases(`
      saken oppdateres; saken blir oppdatert; hjem; meny; søk; lukk; logg inn; logg ut; registrer deg; min side;
      forsiden; til forsiden; hopp til innhold; hopp til hovedinnhold; gå til sidens hovedinnhold; til toppen;
      neste; forrige; vis mer; se mer; last inn flere; om oss; kontakt; kontakt oss; personvern; tips oss;
      siste nytt; siste; direkte; hør artikkelen; lytt; spill av; annonsering; e-avis; nyttige sider; vær;
      kundeservice; mine saker; timer siden; time siden; minutter siden; min siden; dager siden; dag siden;
      uker siden; # timer siden; for # timer siden; for # minutter siden; for # dager siden; nyere; eldre;
      hopp til kommentarer; # min lesetid; lesetid: # minutter; lesetid # min; lesetid: # min; visninger;
      # visninger; delinger; # delinger; reaksjoner; # reaksjoner; se alle bilder; lytt til saken;
      lytt til artikkelen; for abonnenter; bare for abonnenter; abonnent; gå til kommentarer; tekststørrelse;
      extern lenke; til hovedinnhold; gå til hovedinnhold; gå til innhold; gå til toppen; tilbake; laster;
      laster innhold; laster innhold, vennligst vent..; vennligst vent; alle saker; vis flere; mer; se flere;
      siste meldinger; siste døgn; siste døgnet; nyhetsstrøm; nyhetsvarsel; se direkte; nrk meny; eavis;
      dagens avis; papiravis; kundesenter; minside; tilgjengelighetserklæring; personvernpolicy;
      personvern og cookies; om nettstedet; annonsere; annonser hos oss; annonseinfo; stillinger; dødsannonser;
      hopp over; skjul; ok; avbryt; kopiert; mer innhold; sist oppdatert; få varsler;
      les opp; hør saken; # minutter å lese; # minutter; artikkelen er over # år gammel;
      denne artikkelen er over # år gammel; saken er over # år gammel; åpne meny; lukk meny; hovedmeny;
      min profil; logg på; +; pluss; eksklusivt for abonnenter; abonnentsak; kryssord; tv-guide; horoskop;
      ledige stillinger; rubrikk; nettbutikk; kundesenteret; tips redaksjonen; kontakt redaksjonen;
      vilkår; brukervilkår; nytt vindu; åpnes i nytt vindu; ekstern lenke;
      fikk du svar på det du lurte på?; gi beskjed; fant du det du lette etter?; tilbake til toppen;
      avspill; bildegalleri;
      tilbake til forsiden; opplest artikkel; lesetid # minutter; # minutters lesetid; # min lesing;
      skriftstørrelse; lagre sak; lagre saken; lagre artikkel; lagret; lagrede saker; mine lagrede saker;
      les senere; leseliste; legg til i leseliste; se profil; se alle saker; alle artikler; vis alle;
      vis alt; last mer; laster inn; laster inn...; neste sak; forrige sak; neste artikkel;
      forrige artikkel; direkte nå; se sendingen; les e-avisen; e-avisen; dagens e-avis; dagens papiravis;
      åpne i app; åpne i appen;
      fortsetter på side #; fortsetter fra side #; fortsettelse fra side #; forts. side #; forts. på side #; forts. fra side #
    `),
    openings: phrases(`
      hør artikkelen; hopp til; gå til sidens; ansvarlig redaktør; har du tips; laster innhold; alt innhold;
      les artikkelen på; lytt til saken; annonsebilag
    `),
  },
  share: {
    lines: phrases(`
      følg; tips meg; send e-post; skriv til meg; følg meg;
      del; del på facebook; del på twitter; del på x; del på e-post; del på linkedin; del på messenger;
      del artikkelen; del artikkel; del saken; del denne; del med en venn; kopier lenke; kopier lenken;
      lenke kopiert; skriv ut; lagre; lagre artikkelen; tips en venn; send på e-post; e-post; lik; følg oss;
      gi bort; gi bort artikkelen; gi bort saken;
      del denne saken; del denne artikkelen; del dette; del med venner; del via e-post; del via sms;
      send på sms; send til en venn; kopier lenke til saken; lenken er kopiert; lenken er kopiert!;
      skriv ut artikkelen; gi en venn tilgang; følg oss på facebook; følg oss på instagram;
      følg oss i sosiale medier; lik oss på facebook
    `),
    openings: phrases(`del på ; del denne ; følg oss på`),
  },
  newsletter: {
    lines: phrases(`
      meld på;
      nyhetsbrev; meld deg på; meld deg på nyhetsbrevet; meld deg på vårt nyhetsbrev; få nyhetsbrev; få nyhetsbrevet;
      last ned appen; din e-post; din e-postadresse;
      få nyhetsvarsel;
      gi meg nyhetsvarsel; følg saken; få varsel om saken; meld deg på her; påmelding; registrer deg her;
      abonner på nyhetsbrevet;
      meld meg på; meld deg på nyhetsbrevet vårt; meld på nyhetsbrev; få vårt nyhetsbrev; motta nyhetsbrev;
      abonner på nyhetsbrev; abonner på nyhetsbrevet vårt; e-postadresse; skriv inn e-post;
      skriv inn e-postadressen din; få varsel; slå på varsler; slå på varslinger; skru på varsler;
      tillat varsler; tillat varslinger; aktiver varsler;
      last ned app; last ned vår app; last ned appen vår; åpne appen;
      hold deg oppdatert; hold deg orientert; gå ikke glipp av noe; takk for påmeldingen;
      takk for at du meldte deg på; du er nå påmeldt; følg denne saken; følg tema; følg emnet
    `),
    openings: phrases(`
      meld deg på; få nyhetsbrevet; få de siste nyhetene; abonner på nyhetsbrev; last ned appen; ved å melde deg på;
      abonner på; få de siste; få de viktigste;
      har du tips eller innspill; send oss bilder; send inn tips; vi vil gjerne høre fra deg; tips oss om;
      vil du ha flere; vil du lese mer; få de viktigste nyhetene;
      få varsel om; få varsel når; få varsel på; last ned vår; last ned appen;
      fyll inn e-postadressen; skriv inn e-postadressen; ved å registrere; ved å abonnere;
      ved å klikke; du kan melde deg av;
     
      ønsker du å motta; ønsker du å få; hold deg oppdatert;
      vi sender deg; jeg samtykker;`),
  },
  cookies: {
    lines: phrases(`
      vi bryr oss om ditt personvern; vi bryr oss om personvernet ditt;
      godta; godta alle; jeg godtar; avvis alle; informasjonskapsler; personvernerklæring; personverninnstillinger;
      innstillinger for personvern; samtykke
    `),
    openings: phrases(`
      vi bruker informasjonskapsler; vi bruker cookies; dette nettstedet bruker; denne nettsiden bruker;
      vi tar ditt personvern
    `),
  },
  related: {
    lines: phrases(`
      vis flere saker;
      relaterte saker; relaterte artikler; flere saker; mest lest; siste saker; anbefalt; anbefalt for deg;
      anbefalte saker; les også; les videre; mer om; mer om saken; mer fra; se også; flere nyheter; populært;
      mest sett; andre leser; andre leste også; redaksjonen anbefaler; du vil kanskje like; nyeste; relatert;
      andre leser nå; andre leser akkurat nå; siste fra; emner i saken; tema i saken; i saken;
      du vil kanskje også like; har du lest disse?; andre saker; siste nyheter; nyeste saker; topp saker; toppsaker;
      akkurat nå; mest lest nå; mest lest siste døgn; mest lest siste uke; mest delt; anbefalte artikler;
      nyheter akkurat nå; fra forsiden; andre leser også; mer om temaet; relatert innhold; i samme serie; saker fra;
      populært nå; flere artikler; les også disse; les disse også; bakgrunn for kultur; nyheter fra;
      saken fortsetter; les mer om; lesernes favoritter; dette leser andre; topp # mest lest; emner;
      stikkord; saker du kan like; liker du denne saken?; siste video; siste videoer;
      fra våre samarbeidspartnere;
      emner i artikkelen; emneord;
      les mer om saken; les flere saker; les flere artikler; les saken her; se her; se video;
      flere saker om; flere saker fra; flere nyheter fra; mer om dette; mer fra forsiden; mer nytt;
      anbefaler; for deg; relaterte emner; lignende saker; lignende artikler; kanskje du også liker;
      du er kanskje også interessert i; kanskje du er interessert i; nyeste artikler; de siste nyhetene;
      mest leste; mest lest i dag; mest kommentert; temaer; temaer:; nøkkelord; nøkkelord:; tagger;
      emneknagger; i denne saken; i denne artikkelen; tidligere saker; tidligere artikler;
      ikke gå glipp av
    `),
    openings: phrases(`
      mer fra ; flere saker fra; mer om;
      flere nyheter fra; siste fra; siste nytt fra; les flere saker; les mer om; mest lest på; populært på;
      nytt fra; andre saker fra
    `),
  },
  readMore: {
    lines: phrases(`les mer; les mer her; les hele saken; les saken; se mer her`),
    openings: phrases(`
      les også; les mer; les hele; les:; les saken; se også:; se video; se videoen; hør også; les kommentaren;
      les kronikken; bildeserie:; bildegalleri:; podkast:; fra arkivet:; følg direkte:; se bildene:; les også:;
      les også -; les også |; les mer:; les mer om; se bilder; nettmøte:; klikk her; trykk her
    `),
  },
  authorBox: {
    lines: phrases(`om forfatteren; om skribenten; om journalisten; forfatter; skribent; kontakt journalisten`),
    openings: phrases(`
      dette er en kronikk; dette er en kommentar; dette er et debattinnlegg; dette er et meningsinnlegg;
      meninger i teksten; forfatteren er; artikkelforfatteren er; innlegget gir uttrykk for;
      kontakt journalisten; kontakt meg på; journalisten kan nås; tips meg; følg journalisten
    `),
  },
  copyright: {
    lines: phrases(`alle rettigheter forbeholdt`),
    openings: phrases(
      `opphavsrett; alle rettigheter; alle artikler er beskyttet av lov om opphavsrett; alt innhold er opphavsrettslig;
      copyright; (c) `,
    ),
  },
  notice: {
    lines: phrases(`
      se innlegget på instagram; vis dette innlegget på instagram; godta og vis innhold;
      du har # gratis artikler igjen; du har # gratis artikler igjen denne måneden;
      denne saken er mer enn # år gammel; denne artikkelen er mer enn # år gammel;
      denne artikkelen er mer enn ett år gammel; slutt på pressemeldingen; pressekontakt; pressekontakt:;
      eksternt innhold; innholdet kan ikke vises; meld fra om feil; rapporter feil; funnet en feil?;
      funnet feil?; fant du en feil?; glemt passord?; slik jobber vi; om nettavisen;
      bruk av kunstig intelligens;
      nettstedet bruker informasjonskapsler; personvern og informasjonskapsler; cookie-innstillinger;
      administrer samtykke; samtykkeinnstillinger; endre samtykke; avvis; avslå; aksepter; vis innhold;
      last inn innhold; innhold ikke tilgjengelig; feil i saken?; feil i artikkelen?; ser du feil?;
      ser du en feil?; skrivefeil?; meld feil; meld fra om feil i artikkelen; rapporter feil i artikkelen;
      gi tilbakemelding; gi oss tilbakemelding; har du tips?; har du tips til oss?; har du nyhetstips?;
      har du et tips?; send tips; send oss tips; send et tips; slik jobber vi med nyheter; redaktøransvar;
      vær varsom-plakaten
    `),
    openings: phrases(`
      du kan selv velge; slik behandler vi;
      til redaksjonen:; merknad til redaksjonen;
      du må godta informasjonskapsler; for å se dette innholdet; dette innholdet er levert; nettleseren din;
      nettleseren støtter ikke; skru på javascript; du bruker annonseblokker; denne oppsummeringen er laget;
      oppsummeringen er laget; teksten er lest opp; lyden er; artikkelen er lest av; funnet en feil;
      fant du en feil; ser du en feil; har du sett en feil; abonnementet ditt; kontoen din; du er logget;
      denne artikkelen inneholder annonselenker; du mottar denne; redaktøransvar; alt innhold er opphavsrettslig;
      vi arbeider etter vær varsom; arbeider etter vær varsom; artikkelen er mer enn; denne artikkelen er mer enn;
      denne saken er mer enn; kjære leser; kjære besøkende; har du tips; har du nyhetstips; tips oss;
      alt innhold er; feil i saken; ser du feil; oppdaget du;
      nettstedet arbeider etter; vi arbeider etter; avisen arbeider etter; redaksjonen arbeider etter;
      ansvarlig redaktør:; ansvarlig redaktør og; alt innhold på; innholdet på dette nettstedet;
     
     
      teksten står for; denne artikkelen er over; denne artikkelen ble først;
      artikkelen ble først; artikkelen er først;
      denne teksten ble; denne oversettelsen; dette sammendraget; oppsummeringen er; innhold fra facebook;
      innhold fra instagram; innhold fra twitter; innhold fra youtube; du må samtykke; du må godta;
      for å se innholdet; nettleseren du bruker; vi bruker informasjonskapsler;
      vi bruker cookies; ved å fortsette;`),
    things: phrases(`
      informasjonskapsler; cookies; javascript; logg inn; innlogging; logget inn; passord; brukernavn;
      brukerkonto; konto; nettleser; nettleseren; abonnement; annonseblokker; personvern; personvernerklæring;
      vilkår; tredjepart; personopplysninger; samtykke; samtykker; innstillinger; registrer deg; registrere deg;
      debattregler; kommentarreglene; nettsidene våre; nettstedet; presse-etikk; vær varsom-plakaten; nettsiden vår; våre nettsider; teknisk feil; skjermen din
    `),
  },
  picture: {
    lines: phrases(`
      forstørr; forstørr bildet; forstørr bilde; vis bildet; åpne bildet; se bildet; vis bildetekst;
      bilde # av #; fullskjerm; åpne bildegalleri; se bildene; klikk for å forstørre;
      vis større; større bilde; klikk for større; åpne bilde; vis bilde; vis flere bilder;
      se bildeserie; bildeserie; åpne bilde i galleri; se flere bilder;
      vis større bilde; se større bilde; klikk for større bilde; klikk på bildet for å forstørre;
      trykk for å forstørre; se alle bildene; se bildegalleri; åpne galleri; lukk galleri; neste bilde;
      forrige bilde; foto # av #; skjul bildetekst; full skjerm; åpne i fullskjerm
    `),
    openings: phrases(``),
  },
  boxes: {
    facts: phrases(`
      fakta; faktaboks; bakgrunn; tidslinje; kort fortalt; saken kort; dette er saken; tallene; kort om
    `),
    polls: phrases(`
      avstemning; avstemming; spørreundersøkelse; meningsmåling; dagens spørsmål; stem her; hva mener du?
    `),
    votes: phrases(`stem; avgi stemme; vis resultat; se resultat; send inn`),
    sources: phrases(`kilder; kilde; referanser; noter; litteratur`),
    summaries: phrases(`
      kortversjonen; kort versjon; kort om saken;
      oppsummert; oppsummering; kort oppsummert; kort fortalt; sammendrag; i korte trekk; hovedpunkter;
      ki-oppsummering
    `),
    machine: phrases(`
      laget av ki; laget med ki; generert av ki; ki-generert; kunstig intelligens; laget av ai; laget med ai;
      ai-generert
    `),
  },
};
