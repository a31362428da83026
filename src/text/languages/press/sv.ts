/** Swedish. */
import { phrases } from './phrases.ts';
import type { PressWords } from './press-words.ts';

export const sv: PressWords = {
  tag: 'sv',
  labels: {
    section: phrases(`avdelning; kategori; sektion; vinjett`),
    standfirst: phrases(`ingress; underrubrik; sammanfattning`),
    kicker: phrases(`överrubrik`),
    dateline: phrases(`ort; plats`),
    byline: phrases(`
      författare; skribent; av; text; text av; skriven av; reporter; text och bild; text och foto; text & foto;
      bild och text; skribenter; text & bild; av journalist; krönika av; analys av; reportage av; ledare av;
      debattartikel av; berättat för; insänt av; skrivet av; publicerad av
    `),
    headline: phrases(`rubrik; titel`),
    credit: phrases(`foto; bild; bilder; fotograf; arkivbild; illustration; skärmdump; genrebild;
      pressbild; pressfoto; privat bild; bildmontage; fotomontage; bildkälla; arkivfoto
    `),
    note: phrases(`
      rättat; korrigering; tillägg; red. kommentar; reds kommentar; fotnot från redaktionen;
      kommentar; redaktionens kommentar; redaktionens anmärkning; red. anm; red anm; reds anm; anm; anm.; rättelse;
      förtydligande
    `),
    keywords: phrases(
      `
      taggat; etiketter; mer i ämnet; ämnen; ämnen i artikeln; nyckelord; taggar; ämne; läs mer om; mer om; ämnesord; artikeln handlar om; tags; läs fler artiklar om`,
    ),
    address: phrases(`källa; länk; url`),
    publisher: phrases(
      `publicerad i; ursprungligen publicerad i; källa; utgivare; publicerad av; tidning; tidningen; medium; först publicerad i; sajt`,
    ),
  },
  speech: phrases(`
    säger; sade; sa; berättar; berättade; menar; menade; skriver; skrev; förklarar; förklarade; svarar; svarade;
    frågar; frågade; tillägger; konstaterar; uppger; uppgav; hävdar; hävdade; tror; fortsätter; varnar; varnade;
    påpekar; understryker
  `),
  abbreviations: phrases(`
    bl.a; t.ex; ca; dvs; osv; m.m; nr; kl; jfr; dr; prof; st; milj; mdr; kr; jan; feb; mar; apr; jun; jul; aug; sep;
    sept; okt; nov; dec; t.o.m; fr.o.m; ev; inkl; tel; resp; s.k; f.d; p.g.a; etc
  `),
  dangling: phrases(`
    en; ett; den; det; de; i; på; av; till; för; från; med; om; och; eller; men; som; att; är; var; har; hade; sin;
    sitt; sina; vid; under; över; efter; före; mot; när; då; inte; än
  `),
  sections: phrases(`
    nyheter; inrikes; utrikes; sverige; världen; politik; ekonomi; sport; kultur; nöje; ledare; debatt; krönika;
    opinion; kommentar; analys; lokalt; krim; vetenskap; hälsa; klimat; näringsliv; senaste nytt; inrikes nyheter;
    stad; region; län; västerbotten; norrbotten; jämtland; skåne; småland; dalarna; värmland; gotland; utbildning;
    skola; försvar; jordbruk; lantbruk; fiske; trafik; transport; energi; miljö; natur; bostad; motor; bil; resor;
    resa; mat; mat & dryck; musik; film; böcker; litteratur; teater; scen; medier; kändis; nöjen; livsstil; konsument;
    privatekonomi; pengar; börs; fotboll; ishockey; handboll; skidor; väder; religion; tro; historia; insändare;
    åsikt; åsikter; europa; usa; asien; afrika; mellanöstern; ryssland; ukraina; teknik; arbetsmarknad; familj;
    människor; helg; magasin; samhälle; brott; landsbygd; debattartikel; pressmeddelanden; pressmeddelande; telegram
  `),
  capitalNouns: false,
  appealCues: {
    us: phrases(`vi; oss; vår; vårt; våra`),
    you: phrases(`du; dig; din; ditt; dina; läsare`),
    give: phrases(`
      stöd; stödja; stötta; bidra; bidrag; prenumerera; prenumeration; prenumerant; medlem; swisha; hjälp; donera
    `),
    cause: phrases(`journalistik; oberoende; redaktion; redaktionen; journalister; annonsintäkter; läsarna`),
  },
  invitation: {
    openings: phrases(`
      anmäl dig; prenumerera; följ; ladda ner; ladda ned; få; bli; stöd; kontakta; skicka; skriv; mejla; maila;
      tipsa; dela; klicka; logga in; lyssna; vill du; har du; läs mer; köp
    `),
    things: phrases(`
      nyhetsbrev; nyhetsbrevet; inkorg; inkorgen; app; appen; facebook; instagram; podd; podden; prenumeration;
      prenumerant; medlem; kommentar; debatt; insändare; e-post; mejl; repliker; texten; journalistik; tips;
      i månaden
    `),
  },
  authorCues: phrases(`
    är krönikör; är journalist; är reporter; är kolumnist; är författare; är professor; är forskare; är skribent;
    är frilans; är ledarskribent; är kulturskribent; skriver om;
    är redaktör; är fri skribent; är medarbetare
  `),
  noteOpenings: phrases(`
      i en tidigare publicerad version; i en första version av artikeln; i en första version av den här artikeln; i en första version av denna artikel;
      i den första versionen av artikeln; i den första versionen av texten; i den första versionen av den här artikeln; i den första versionen av denna artikel; i den ursprungliga versionen av artikeln; i den ursprungliga versionen av texten; i den ursprungliga versionen av den här artikeln; i den ursprungliga versionen av denna artikel; korrigering:; rättat:;
    i en tidigare version av; en tidigare version av; rättelse:; förtydligande:; uppdaterad:; uppdatering:;
    i en tidigare version; en tidigare version; detta är en argumenterande text;
    det här är en argumenterande text; detta är en opinionstext; detta är en debattartikel; detta är en krönika;
    detta är en ledare; åsikterna i texten; detta är en text från
  `),
  advert: {
    lines: phrases(`
      annons; annonser; reklam; sponsrat; sponsrat innehåll; annonsörsinnehåll; i samarbete med;
      artikeln fortsätter efter annonsen; artikeln fortsätter under annonsen;
      annonsinnehåll; innehåll från annonsör; detta är en annons; kommersiellt samarbete; i annonssamarbete med;
      annonsen fortsätter; texten fortsätter efter annonsen; texten fortsätter under annonsen;
      annonssamarbete; artikeln fortsätter nedan;
      fortsätt läsa efter annonsen; artikeln fortsätter nedanför annonsen;
      detta är en annons från; det här är en annons; slut på annons; annons slut;
      artikeln fortsätter under bilden; artikeln fortsätter under videon; artikeln fortsätter under klippet;
      artikeln fortsätter efter bilden; artikeln fortsätter efter videon; texten fortsätter under bilden;
      texten fortsätter under videon; fortsätter under annonsen; läs vidare efter annonsen; sponsrad;
      sponsrad artikel; sponsrad av; betalt innehåll; presenteras av; presenterad av;
      hela artikeln är en annons; dölj annons
    `),
    openings: phrases(`
      artikeln fortsätter efter; artikeln fortsätter under; annons -; sponsrat:; annons:; reklam:;
      annonssamarbete:; betalt innehåll:; kommersiellt samarbete:
    `),
  },
  appeal: {
    lines: phrases(`
      prenumerera; bli prenumerant; bli medlem; stöd oss; stöd vår journalistik; redan prenumerant;
      redan prenumerant? logga in; lås upp artikeln;
      köp prenumeration; prova gratis; premium; lås upp
    `),
    openings: phrases(`
      redan prenumerant; bli prenumerant; för att läsa vidare; den här artikeln är för; för att läsa; få tillgång
    `),
  },
  comments: {
    lines: phrases(`
      svara; kommentarer; skriv en kommentar; lämna en kommentar; visa kommentarer; läs kommentarer; kommentera;
      kommentera artikeln; delta i diskussionen; diskutera; läsarkommentarer; insändare; diskussion;
      sortera efter; nyast först;
      # kommentarer; kommentarer (#); delta i debatten; gå med i konversationen;
      visa alla kommentarer; dölj kommentarer; anmäl; anmäl kommentar; ditt namn; din kommentar;
      gå med i diskussionen; inga kommentarer; bli först att kommentera; äldsta;
      kommentera gärna; lämna kommentar; lägg till kommentar; visa kommentarerna; läs kommentarerna;
      fler kommentarer; ladda fler kommentarer; inga kommentarer än; inga kommentarer ännu;
      bli den första att kommentera; var först med att kommentera; kommentarsfältet är stängt;
      kommentarsfältet är stängt.; kommentarer stängda; kommentarerna är stängda;
      logga in för att kommentera; du måste vara inloggad för att kommentera;
      du måste logga in för att kommentera; vad tycker du?; vad tycker du om artikeln?; tyck till;
      tyck till!; säg din mening; var artikeln till hjälp?; var artikeln intressant?; gillade du artikeln?;
      tack för din röst; tack för din feedback; tack för dina synpunkter; kommentarsregler;
      regler för kommentarer; regler för kommentarsfältet; rapportera kommentar; nyaste först;
      senaste först; äldst först; obligatoriska fält är märkta *; skriv insändare; skriv en insändare;
      skicka in insändare; skicka in din insändare; skriv debattartikel
    `),
    openings: phrases(`
      lämna en kommentar; logga in för att kommentera; din e-postadress kommer inte; kommentarerna är
    `),
  },
  navigation: {
    lines: phrases(`
      hem; meny; sök; stäng; logga in; logga ut; registrera; mina sidor; mitt konto; startsida; till startsidan;
      till toppen; nästa; föregående; visa mer; visa fler; ladda fler; om oss; kontakt; kontakta oss; tipsa oss;
      senaste nytt; senaste; just nu; direkt; lyssna; spela upp; e-tidning; väder; kundservice; innehåll;
      integritetspolicy; timmar sedan; timme sedan; minuter sedan; min sedan; dagar sedan; dag sedan; veckor sedan;
      för # timmar sedan; för # minuter sedan; för # dagar sedan; nyare; äldre; lästid: # minuter; lästid: # min;
      lästid # min; # min läsning; # min lästid; visningar; # visningar; delningar; se alla bilder;
      lyssna på artikeln; för prenumeranter; endast för prenumeranter; prenumerant; låst artikel;
      gå till kommentarer; spara artikeln; textstorlek; hoppa till innehåll; plus; extern länk;
      början på sidans innehåll; hoppa till huvudinnehåll; hoppa till innehållet; gå till huvudinnehåll;
      gå till innehåll; till innehåll; tillbaka; nyheterna; senaste dygnet; dygnets nyheter; laddar;
      laddar innehåll; visa alla; etidning; dagens tidning; om cookies; cookiepolicy; prenumerationsvillkor;
      annonsera; lediga jobb; familjesidan; spela; nyhetstips; dödsannonser; slut på sidans innehåll;
      sveriges radio; alla nyheter; hela sveriges nyheter;
      till innehållet; till sidans huvudinnehåll; hoppa till huvudinnehållet; stäng meny; öppna meny;
      min sida; enbart för prenumeranter; startsidan; läs in fler; hämta fler; lästid; lästid # minuter;
      personuppgiftspolicy; tillgänglighet; korsord; sudoku; tv-tablå; horoskop; minnessidor; rättelser;
      tipsa redaktionen; javascript är avstängt; expandera; bildspel; bildextra; om svt;
      gå till innehållet; till huvudinnehållet; tillbaka till toppen; upp till toppen;
      tillbaka till startsidan; lyssna på texten; lyssna på artikel; läs upp; uppläst artikel;
      # minuters läsning; ändra textstorlek; sparad; sparade artiklar; mina sparade artiklar; läs senare;
      läslista; lägg till i läslista; se profil; visa profil; alla artiklar; se alla artiklar; visa allt;
      ladda mer; läser in; läser in...; var god vänta; nästa artikel; föregående artikel; se live;
      följ live; direkt nu; se sändningen; läs e-tidningen; e-tidningen; dagens e-tidning;
      bara för prenumeranter; öppna i appen; din webbläsare stöds inte;
      fortsättning på sidan #; fortsättning från sidan #; forts. sid #; forts. på sid #
    `),
    openings: phrases(`
      hoppa till; gå direkt till; lyssna på artikeln; ansvarig utgivare; tipsa; till startsidan; laddar; du är här
    `),
  },
  share: {
    lines: phrases(`
      följ; tipsa mig; mejla mig; skriv till mig; följ mig;
      dela; dela på facebook; dela på twitter; dela på x; dela via e-post; dela artikeln; dela artikel;
      kopiera länk; länk kopierad; skriv ut; spara; spara artikel; mejla; e-post; gilla; tipsa en vän; följ oss;
      kopiera länken; ge bort artikeln; ge bort; dela via mejl;
      tipsa; e-posta;
      dela den här artikeln; dela denna artikel; dela nyheten; dela sidan; dela på linkedin;
      dela på whatsapp; dela via mail; dela via sms; dela med en vän; dela länk; länken kopierad;
      länken är kopierad; mejla artikeln; skicka via e-post; skicka till en vän; skriv ut artikeln;
      skriv ut artikel; bjud på artikeln; bjud på artikel; ge bort artikel; gåvolänk; följ oss på facebook;
      följ oss på instagram; följ oss i sociala medier; följ oss på sociala medier; gilla oss på facebook
    `),
    openings: phrases(`dela på; dela den här; följ oss på`),
  },
  newsletter: {
    lines: phrases(`
      skicka in;
      nyhetsbrev; prenumerera på nyhetsbrevet; prenumerera på vårt nyhetsbrev; anmäl dig; ladda ner appen;
      din e-post; din e-postadress;
      våra nyhetsbrev;
      skriv upp dig; din mejladress; e-postadress; hämta appen; få notiser; slå på notiser;
      anmäl dig till nyhetsbrevet; anmäl dig till vårt nyhetsbrev; prenumerera på nyhetsbrev;
      prenumerera på våra nyhetsbrev; få vårt nyhetsbrev; nyhetsbreven; din mejl; ange din e-postadress;
      fyll i din e-postadress; få pushnotiser; aktivera notiser; tillåt notiser; tillåt aviseringar;
      ladda ned appen;
      ladda ner vår app; öppna appen; håll dig uppdaterad; missa inget; tack för din anmälan;
      tack för din prenumeration; du prenumererar nu; följ ämne; följ ämnet; följ ämnen;
      följ artikeln; följ den här nyheten
    `),
    openings: phrases(`
      anmäl dig till; få vårt nyhetsbrev; få nyhetsbrevet; prenumerera på vårt; ladda ner appen;
      få vårt; prenumerera på; anmäl dig; få de senaste; få de viktigaste; ladda ner; hämta appen; få nyheter;
      missa inga nyheter; missa inget; skriv upp dig; få våra nyhetsbrev; genom att anmäla dig; följ oss på;
      vill du läsa mer;
     
      vill du veta mer om hur; vill du prenumerera; genom att anmäla; genom att klicka;
      genom att prenumerera; genom att registrera; du kan avsluta;
      håll dig uppdaterad; ladda ned; jag godkänner; jag samtycker; följ vår
    `),
  },
  cookies: {
    lines: phrases(`
      godkänn; godkänn alla; acceptera; acceptera alla; avvisa alla; cookies; kakor; hantera cookies;
      cookieinställningar
    `),
    openings: phrases(`vi använder cookies; vi använder kakor; den här webbplatsen använder`),
  },
  related: {
    lines: phrases(`
      läs också; läs även; relaterat; relaterade artiklar; mest läst; mest lästa; senaste nyheterna; fler artiklar;
      mer om; mer från; se även; rekommenderat; populärt; andra läser; fler nyheter; läs vidare;
      andra läser just nu; andra läser nu; ämnen i artikeln; senaste från; i artikeln; du kanske också gillar;
      rekommenderas för dig; mest läst just nu; senaste nyheter; senaste artiklarna; mest sett; mer om ämnet;
      relaterade nyheter; rekommenderat för dig; andra läste också; populärt just nu; toppnyheter;
      ämnen i artikeln:; toppnyheterna; från startsidan; mer läsning;
      läs mer om; mer i ämnet; fler artiklar för dig; relaterat innehåll; följ ämnen i artikeln; ämnen;
      mest delat; mest kommenterat; rekommenderade artiklar; vi rekommenderar; missa inte;
      läs fler artiklar; andra läser också; för dig; utvalt; till startsidan för; från våra partners;
      senaste videoklippen; senaste klippen; poddar; svt i andra medier;
      taggar; nyckelord; rekommenderas; så skriver du på debatt; ämnen du kan följa;
      läs fler nyheter; läs artikeln här; se också; se också:; lyssna också; hör också; fler artiklar om;
      fler nyheter från; fler artiklar från; mer från startsidan; andra läser även; andra har läst;
      andra artiklar; rekommenderad läsning; relaterade ämnen; liknande artiklar;
      du kanske också är intresserad av; du kanske även gillar; mest läst idag; mest läst i dag;
      mest lästa artiklarna; mest delade; mest kommenterade; populära artiklar; ämne; ämne:; taggar:;
      nyckelord:; i den här artikeln; artikeln handlar om; artikeln handlar om:; artiklar;
     
    `),
    openings: phrases(`
      mer från; mer om; fler artiklar;
      fler nyheter från; fler artiklar från; läs fler; senaste från; senaste nytt från; mest läst på; mest läst i;
      läs fler artiklar; läs mer från; läs mer om; senaste nytt om; lokala nyheter:
    `),
  },
  readMore: {
    lines: phrases(`läs mer; läs mer här; läs hela artikeln; till artikeln`),
    openings: phrases(`
      läs också; läs även; läs mer; se också; se även; läs:; se:; här är:; bildspel:; bildextra:; podd:;
      ur arkivet:; se bilderna:; följ direkt:; läs mer:; läs också:; läs även:; läs mer om; läs hela; se även:;
      se klippet; se bilder; se videon; hör också; hör även; klicka här; visa mer:;
      se också:; lyssna:
    `),
  },
  authorBox: {
    lines: phrases(`om skribenten; om författaren; skribent; författare`),
    openings: phrases(`
      åsikterna är skribentens;
      text och åsikter; kontakta reportern; kontakta skribenten; mejla reportern; följ reportern
    `),
  },
  copyright: {
    lines: phrases(``),
    openings: phrases(`copyright; alla rättigheter`),
  },
  notice: {
    lines: phrases(`
      så här jobbar vi;
      visa allt innehåll från instagram; visa allt innehåll från facebook; visa allt innehåll från youtube;
      visa detta inlägg på instagram; tillåt innehåll från instagram;
      du har # gratisartiklar kvar; du har # gratisartiklar kvar denna månad;
      du har # fria artiklar kvar denna månad; den här artikeln är mer än # år gammal;
      artikeln är mer än # år gammal; artikeln är äldre än # år; slut på pressmeddelandet; presskontakt;
      presskontakt:;
      externt innehåll; innehållet kan inte visas; rätta fel; rätta fel i texten; anmäl fel; anmäl textfel;
      hittat fel?; hittat ett fel?; har du hittat ett fel?; anmäl text- och faktafel; glömt lösenord?;
      så jobbar vi; så arbetar vi; anmäl till medieombudsmannen;
      så jobbar vi med nyheter; så jobbar vi med journalistik; mer om hur vi arbetar; kontakta redaktionen;
      kontakta reportern; tipsa oss! vet du mer?; har du tips?; har du ett tips?; har du nyhetstips?;
      vet du mer?; skicka tips; lämna tips; rätta artikeln; fel i artikeln?; fel i texten?;
      ser du fel?; rapportera fel; skrivfel?; stavfel?; hantera samtycke; neka; avvisa; endast nödvändiga;
      visa innehåll; visa innehållet; javascript måste vara påslaget för att kunna spela video
    `),
    openings: phrases(`
      grunden i vår journalistik; svt:s nyheter ska stå; så arbetar vi; så jobbar vi med;
      här vill vi visa innehåll från;
      not till redaktionen; till redaktionen:;
      anmäl text- och faktafel; för att se detta innehåll; för att visa detta innehåll; din webbläsare;
      ljuduppspelningen är; uppläsningen är; denna sammanfattning är; sammanfattningen är gjord; så här jobbar;
      så jobbar; hittat ett fel; hittat något fel; har du hittat ett fel; har du sett ett fel; ditt abonnemang;
      din prenumeration; ditt konto; du är inloggad; du får detta; detta är en nyhetsartikel;
      detta är en ledare; detta är en krönika; detta är en debattartikel;
      det här är en nyhetsartikel; artikeln innehåller annonslänkar; den här artikeln innehåller annonslänkar;
      kära läsare; käre läsare; artikeln är mer än; har du tips; hittat fel; tipsa oss;
      javascript måste; det vi publicerar; ser du något; har du hittat; ansvarig utgivare; rätta fel;
      vi använder; för att kunna spela; nyheter ska stå för; så arbetar; har du synpunkter;
      det vi publicerar ska; vid akuta nyhetslägen; stödjer inte uppspelning;
      javascript måste vara; javascript är; webbläsaren; ser du ett fel; har du ett tips; vet du mer om;
     
     
     
      artikeln är skriven med;
      den här artikeln har; den här artikeln är; denna artikel är; artikeln publicerades först;
      artikeln är tidigare publicerad; den här sammanfattningen; sammanfattningen är; texten är automatiskt;
      den här texten är; det här innehållet; för att se innehållet;
      vi använder cookies; genom att fortsätta; allt material på;
      vi förhandsgranskar; vi modererar;
      svt:s nyheter ska stå för
    `),
    things: phrases(`
      cookies; kakor; javascript; logga in; inloggning; inloggad; lösenord; användarnamn; användarkonto; konto;
      webbläsare; webbläsaren; prenumeration; abonnemang; annonsblockerare; integritetspolicy;
      personuppgiftspolicy; villkor; tredje part; personuppgifter; samtycke; samtycker; inställningar;
      registrera dig; kommentarsregler; webbplatsen; vår webbplats; medieombudsmannen; felaktigheter; faktafel;
      ai-genererad;
      uppspelning; din skärm; sajten; sajtens; tekniskt fel; vår sajt
    `),
  },
  picture: {
    lines: phrases(`
      förstora; förstora bild; förstora bilden; visa bild; visa bilden; öppna bild; visa bildtext; bild # av #;
      bild #/#; # av #; helskärm; se bilderna; öppna bildspel;
      visa större; visa fler bilder;
      större bild; visa större bild; se större bild; klicka för att förstora; klicka på bilden;
      tryck för att förstora; se fler bilder; visa bilder; visa alla bilder; visa bildspel; se bildspel;
      bildgalleri; öppna galleri; stäng galleri; nästa bild; föregående bild; foto # av #; dölj bildtext;
      öppna i helskärm
    `),
    openings: phrases(``),
  },
  boxes: {
    facts: phrases(`
      fakta; faktaruta; bakgrund; tidslinje; kort om; detta har hänt; det här har hänt; siffrorna
    `),
    polls: phrases(`omröstning; enkät; dagens fråga; rösta; vad tycker du?; läsarfråga`),
    votes: phrases(`rösta; visa resultat; se resultat; skicka`),
    sources: phrases(`källor; källa; referenser; noter; litteratur`),
    summaries: phrases(`
      snabbversionen; det viktigaste i korthet; kort om;
      sammanfattning; kort sammanfattat; i korthet; kortversionen; ai-sammanfattning; artikeln i korthet
    `),
    machine: phrases(`
      ai-genererad; genererad av ai; gjord av ai; gjord med ai; skapad av ai; skapad med ai;
      artificiell intelligens; med hjälp av ai
    `),
  },
};
