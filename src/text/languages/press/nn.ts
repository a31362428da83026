/** Norwegian nynorsk. */
import { phrases } from './phrases.ts';
import type { PressWords } from './press-words.ts';

export const nn: PressWords = {
  tag: 'nn',
  labels: {
    section: phrases(`seksjon; rubrikk; kategori`),
    standfirst: phrases(`ingress; undertittel; samandrag`),
    kicker: phrases(`stikktittel`),
    dateline: phrases(`stad`),
    byline: phrases(`
      forfattar; av; tekst; tekst av; skrive av; journalist; tekst og foto; foto og tekst; forfattarar;
      tekst og bilete; kommentar av; kronikk av; reportasje av; innsend av; fortald til; intervju av; publisert av; lagt ut av; av korrespondenten vår
    `),
    headline: phrases(`tittel; overskrift`),
    credit: phrases(`
      foto; foto av; fotograf; bilete; arkivfoto; illustrasjon; illustrasjonsfoto; skjermdump; grafikk;
      pressefoto; genrefoto; skjermbilete; arkivbilete; fotomontasje
    `),
    note: phrases(`
      rettelse; anm. red; redaksjonen sin merknad; korreksjon;
      kommentar; anm; anm.; red. anm; red. merknad; redaksjonell merknad; merknad; retting; presisering
    `),
    keywords: phrases(`
      emner; stikkord i saka; merkelappar; taggar; saka handlar om;nøkkelord; stikkord; emneord; emne; tema; les meir om; meir om; emneknaggar; tags`),
    address: phrases(`kjelde; lenkje; lenke; url`),
    publisher: phrases(`kjelde; utgjevar; publisert av; avis; medium; fyrst publisert i; nettstad`),
  },
  speech: phrases(`
    seier; sa; fortel; fortalde; meiner; meinte; svarar; svarte; spør; spurde; forklarar; forklarte; legg; la; skriv;
    skreiv; opplyser; opplyste; understrekar; held; tilføyer; konstaterer; uttalar; uttalte; åtvarar; hevdar; hevda;
    peikar; minnest; trur
  `),
  abbreviations: phrases(`
    bl.a; t.d; f.eks; ca; dvs; osv; m.m; mfl; nr; kl; jf; dr; prof; st; pst; mill; mrd; kr; jan; feb; mar; apr; jun;
    jul; aug; sep; sept; okt; nov; des; evt; inkl; tlf; pga; etc
  `),
  dangling: phrases(`
    ein; ei; eit; den; det; dei; i; på; av; til; for; frå; med; om; og; eller; men; som; at; å; er; var; har; hadde;
    sin; sitt; sine; ved; under; over; etter; før; mot; når; då; ikkje; enn
  `),
  sections: phrases(`
    nyhende; nyheiter; innanriks; utanriks; politikk; økonomi; sport; kultur; meiningar; debatt; kronikk; leiar;
    kommentar; verda; noreg; lokalt; helse; vitskap; klima; samfunn; analyse; siste nytt; distrikt; bygd; utdanning;
    samferdsel; landbruk; fiskeri; forsvar; bustad; reise; mat; musikk; bøker; teater; medium; fotball; natur; vêr;
    tru; historie; lesarbrev; ytring; europa; næringsliv; arbeidsliv; kulturliv; folk; bygdeliv
  `),
  capitalNouns: false,
  appealCues: {
    us: phrases(`vi; me; oss; vår; vårt; våre`),
    you: phrases(`du; deg; din; ditt; dine; lesarar; lesarane`),
    give: phrases(`støtte; støtt; bidra; bidrag; abonner; abonnement; abonnent; medlem; vipps; hjelp`),
    cause: phrases(`journalistikk; uavhengig; redaksjon; redaksjonen; journalistar; annonseinntekter; lesarane`),
  },
  invitation: {
    openings: phrases(`
      meld deg; abonner; følg; last ned; få; bli; støtt; kontakt; send; skriv; tips; del; klikk; trykk;
      logg inn; høyr; vil du; har du; ønskjer du; kva meiner; les meir; kjøp; abonner på; teikn abonnement;
      følg oss; ring til
    `),
    things: phrases(`
      nyhendebrev; nyheitsbrev; nyhendebrevet; nyheitsbrevet; innboks; innboksen; app; appen; facebook;
      instagram; podkast; abonnement; abonnent; medlem; kommentar; debatt; debattinnlegg; innlegg; e-post;
      journalistikk; tips; i månaden; kroner; avisa
    `),
  },
  authorCues: phrases(`
    er spaltist; er journalist; er kommentator; er skribent; er forfattar; er professor; er forskar; er redaktør;
    skriv om
  `),
  noteOpenings: phrases(`
      rettelse:; i ei tidlegare utgåve av artikkelen; i ei tidlegare utgåve av saka; i ei tidlegare utgåve av denne artikkelen; i ei tidlegare utgåve av denne saka; i ei tidlegare utgåve stod; ei tidlegare utgåve av artikkelen; ei tidlegare utgåve av saka; ei tidlegare utgåve av denne artikkelen; ei tidlegare utgåve av denne saka; i ein tidlegare utgåve av artikkelen; i ein tidlegare utgåve av saka; i ein tidlegare utgåve av denne artikkelen; i ein tidlegare utgåve av denne saka;
      i den opphavlege versjonen av artikkelen; i den opphavlege versjonen av saka; i den opphavlege versjonen av denne artikkelen; i den opphavlege versjonen av denne saka; i den fyrste versjonen av artikkelen; i den fyrste versjonen av saka; i den fyrste versjonen av denne artikkelen; i den fyrste versjonen av denne saka; i den første versjonen av artikkelen; i den første versjonen av saka; i den første versjonen av denne artikkelen; i den første versjonen av denne saka; oppdatering:;
    i ein tidlegare versjon av; ein tidlegare versjon av; retting:; presisering:; oppdatert:; i ein tidlegare versjon; ein tidlegare versjon; dette er eit debattinnlegg;
    dette er ein kronikk; dette er ein kommentar; meiningane i teksten
  `),
  advert: {
    lines: phrases(`
      annonse; annonsar; reklame; saka held fram under annonsen; artikkelen held fram under annonsen;
      annonse:; annonsørinnhald; saka held fram under annonsen.; betalt innhald;
      saka held fram under biletet; saka held fram under biletet.; saka held fram under videoen;
      artikkelen held fram under biletet; artikkelen held fram etter annonsen;
      teksten held fram under annonsen; teksten held fram under biletet; saka fortset under annonsen;
      artikkelen fortset under annonsen; artikkelen fortset under biletet; sponsa innhald; i samarbeid med
    `),
    openings: phrases(`
      artikkelen held fram; saka held fram; sponsa:; annonsørinnhald:; betalt innhald:
    `),
  },
  appeal: {
    lines: phrases(`
      bli abonnent; tinging; abonner; støtt oss; bli medlem; ting avisa;
      kjøp abonnement; prøv gratis
    `),
    openings: phrases(`allereie abonnent; for å lese vidare`),
  },
  comments: {
    lines: phrases(`
      svar; kommentarar; skriv ein kommentar; legg igjen ein kommentar; vis kommentarar; delta i debatten;
      kommenter; kommentarar til denne saka; lesarkommentarar; lesarbrev;
      # kommentarar; kommentarar (#);
      kommenter saka; legg att ein kommentar; sjå kommentarane; sjå kommentarar; vis alle kommentarar;
      les kommentarane; ingen kommentarar; ingen kommentarar enno; ver den første til å kommentere;
      bli den første til å kommentere; kommentarfeltet er stengt; logg inn for å kommentere;
      du må vere logga inn for å kommentere; kva meiner du?; sei di meining; debattreglar;
      skriv lesarbrev; send inn lesarbrev; skriv eit innlegg; takk for tilbakemeldinga
    `),
    openings: phrases(`legg igjen ein kommentar; logg inn for å kommentere; e-postadressa di vil ikkje`),
  },
  navigation: {
    lines: phrases(`
      heim; meny; søk; lukk; logg inn; logg ut; framsida; til framsida; neste; førre; vis meir; sjå meir; om oss;
      kontakt; kontakt oss; personvern; tips oss; siste nytt; lytt; hopp til innhald; timar sidan; time sidan;
      minutt sidan; dagar sidan; dag sidan; veker sidan; for # timar sidan; for # minutt sidan; for # dagar sidan;
      nyare; lesetid: # minutt; # min lesetid; visningar; # visningar; delingar; reaksjonar; sjå alle bileta;
      lytt til saka; for abonnentar; berre for abonnentar; gå til kommentarar;
      til hovudinnhald; hopp til hovudinnhald; til toppen; lastar; lastar innhald; alle saker; siste døgnet;
      siste meldingar; e-avis; kundeservice; tilbake; spel av; direkte;
      gå til innhald; høyr saka; lagre saka; lagre sak; les seinare; vis fleire; vis alle; last inn fleire;
      lastar inn; neste sak; førre sak;
      framhald frå side #; framhald på side #; held fram på side #; framhald side #
    `),
    openings: phrases(`
      hopp til; lytt til artikkelen; ansvarleg redaktør; lastar innhald; alt innhald
    `),
  },
  share: {
    lines: phrases(`
      følg;
      del; del på facebook; del på twitter; del på e-post; del artikkelen; del saka; kopier lenkje; kopier lenke;
      skriv ut; lagre; tips ein ven; e-post; følg oss; gi bort saka;
      del denne saka; kopier lenkja; lenkja er kopiert; følg oss på facebook; følg oss på instagram;
      gje bort saka
    `),
    openings: phrases(`del på; følg oss på`),
  },
  newsletter: {
    lines: phrases(`
      meld på; meld meg på;
      nyhendebrev; nyheitsbrev; meld deg på; last ned appen;
      meld deg på nyheitsbrevet; meld deg på nyheitsbrevet vårt; meld deg på vårt nyheitsbrev;
      få nyheitsbrev; få nyheitsbrevet; abonner på nyheitsbrevet; di e-postadresse; e-postadresse;
      e-postadressa di; skriv inn e-postadressa di; få varsel; slå på varsel; tillat varsel;
      hald deg oppdatert; følg saka; takk for påmeldinga
    `),
    openings: phrases(`
      meld deg på; få nyhendebrevet; få nyheitsbrevet;
      fyll inn e-postadressa; skriv inn e-postadressa; ved å registrere;
     
      hald deg oppdatert; last ned appen; eg samtykkjer;`),
  },
  cookies: {
    lines: phrases(`godta; godta alle; informasjonskapslar; personvernerklæring`),
    openings: phrases(`vi bruker informasjonskapslar; vi brukar informasjonskapslar; denne nettstaden`),
  },
  related: {
    lines: phrases(`
      relaterte saker; fleire saker; mest lese; siste saker; tilrådd; les også; les òg; meir om; meir frå; sjå også;
      sjå òg; fleire nyhende; andre les no; siste frå; emne i saka; nyaste; andre saker; akkurat no; mest lese no;
      mest sett; tilrådd for deg; fleire artiklar; relatert; relaterte artiklar;
      les meir om; les meir om:; høyr òg; høyr også; fleire saker om; fleire nyheiter; meir om saka;
      meir nytt; andre les; andre les òg; tilrådde saker; vi tilrår; for deg; liknande saker; siste nyhende;
      siste nyheiter; nyaste saker; mest leste; mest kommentert; emne; emne:; nøkkelord; i denne saka;
      tidlegare saker
    `),
    openings: phrases(`
      meir frå; meir om;
      fleire saker frå; fleire nyhende frå; les fleire; siste frå; mest lese på
    `),
  },
  readMore: {
    lines: phrases(`les meir; les heile saka; les saka`),
    openings: phrases(`
      les også; les òg; les meir; les:; sjå også; sjå video; høyr også; biletserie:; frå arkivet:; sjå bileta:;
      les også:; les meir:; les meir om; les heile; sjå bilete; klikk her
    `),
  },
  authorBox: {
    lines: phrases(`om forfattaren; om skribenten; forfattar; skribent`),
    openings: phrases(`
      dette er ein kronikk; dette er ein kommentar; dette er eit debattinnlegg; dette er eit meiningsinnlegg;
      kontakt journalisten; kontakt meg på; tips meg
    `),
  },
  copyright: {
    lines: phrases(``),
    openings: phrases(`alle rettar; opphavsrett; copyright`),
  },
  notice: {
    lines: phrases(`
      du har # gratis artiklar att; du har # gratis artiklar att denne månaden; denne saka er meir enn # år gammal;
      denne artikkelen er meir enn # år gammal; slutt på pressemeldinga; pressekontakt;
      eksternt innhald; innhaldet kan ikkje visast; meld frå om feil; rapporter feil; funne ein feil?;
      fann du ein feil?; gløymt passord?;
      administrer samtykke; avvis; vis innhald; feil i saka?; ser du feil?; ser du ein feil?; har du tips?;
      har du tips til oss?; har du eit tips?; har du nyheitstips?; send tips; send oss tips; slik jobbar vi
    `),
    openings: phrases(`
      til redaksjonen:; merknad til redaksjonen;
      for å sjå dette innhaldet; nettlesaren din; denne oppsummeringa er laga; oppsummeringa er laga;
      funne ein feil; fann du ein feil; abonnementet ditt; kontoen din; du er logga; vi arbeider etter ver varsam;
      arbeider etter ver varsam; alt innhald er; artikkelen er meir enn; denne artikkelen er; denne saka er meir;
      kjære lesar; har du tips; feil i saka;
      nettstaden arbeider etter; vi arbeider etter; avisa arbeider etter;
      ansvarleg redaktør:; ansvarleg redaktør og; alt innhald; innhaldet på;
      denne artikkelen er over;
      denne artikkelen vart; artikkelen vart først; du må godta;
      du må samtykkje; vi bruker informasjonskapslar;
      vi brukar informasjonskapslar; ser du ein feil
    `),
    things: phrases(`
      informasjonskapslar; javascript; logg inn; innlogging; logga inn; passord; brukarnamn; brukarkonto;
      nettlesar; nettlesaren; abonnement; personvern; vilkår; tredjepart; personopplysningar; samtykke;
      innstillingar; registrer deg; debattreglar; nettstaden
    `),
  },
  picture: {
    lines: phrases(`
      gjer biletet større; forstørr biletet; vis biletet; bilete # av #; sjå bileta; vis bilettekst;
      forstørr bilete; større bilete; vis større bilete; sjå fleire bilete; sjå biletserie; biletserie;
      biletgalleri; opne galleri; opne biletet; neste bilete; førre bilete; skjul bilettekst;
      klikk for større bilete
    `),
    openings: phrases(``),
  },
  boxes: {
    facts: phrases(`fakta; faktaboks; bakgrunn; tidslinje; kort fortalt; saka kort; tala`),
    polls: phrases(`
      avrøysting; rundspørjing; meiningsmåling; spørsmålet i dag; kva meiner du?
    `),
    votes: phrases(`røyst; sjå resultat; send inn`),
    sources: phrases(`kjelder; kjelde; referansar; notar`),
    summaries: phrases(`
      kortversjonen; kort fortalt;
      oppsummert; oppsummering; kort oppsummert; samandrag; hovudpunkt`),
    machine: phrases(`laga av ki; laga med ki; kunstig intelligens; ki-generert`),
  },
};
