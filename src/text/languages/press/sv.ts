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
    byline: phrases(
      `
      författare; skribent; av; text; text av; skriven av; reporter; text och bild; text och foto;
      text & foto; bild och text; skribenter; text & bild; av journalist
    `,
    ),
    headline: phrases(`rubrik; titel`),
    credit: phrases(`foto; bild; bilder; fotograf; arkivbild; illustration; skärmdump; genrebild`),
    note: phrases(`
      kommentar; redaktionens kommentar; redaktionens anmärkning; red. anm; red anm; reds anm; anm; anm.; rättelse;
      förtydligande
    `),
    keywords: phrases(`ämnen; nyckelord; taggar; ämne; läs mer om`),
    address: phrases(`källa; länk; url`),
    publisher: phrases(`källa; utgivare; publicerad av; tidning`),
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
    opinion; kommentar; analys; lokalt; krim; vetenskap; hälsa; klimat; näringsliv
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
      prenumerant; medlem; kommentar; debatt; insändare; e-post; mejl; repliker; texten; journalistik; tips; i
      månaden
    `),
  },
  authorCues: phrases(`
    är krönikör; är journalist; är reporter; är kolumnist; är författare; är professor; är forskare; är skribent;
    är frilans; är ledarskribent; är kulturskribent; skriver om
  `),
  noteOpenings: phrases(`
    artikeln har uppdaterats; artikeln är uppdaterad; artikeln har rättats; artikeln är rättad;
    i en tidigare version av; en tidigare version av
  `),
  advert: {
    lines: phrases(`
      annons; annonser; reklam; sponsrat; sponsrat innehåll; annonsörsinnehåll; i samarbete med;
      artikeln fortsätter efter annonsen; artikeln fortsätter under annonsen
    `),
    openings: phrases(`artikeln fortsätter efter; artikeln fortsätter under; annons -`),
  },
  appeal: {
    lines: phrases(`
      prenumerera; bli prenumerant; bli medlem; stöd oss; stöd vår journalistik; redan prenumerant;
      redan prenumerant? logga in; lås upp artikeln
    `),
    openings: phrases(`redan prenumerant; bli prenumerant; för att läsa vidare; den här artikeln är för`),
  },
  comments: {
    lines: phrases(`
      svara;
      kommentarer; skriv en kommentar; lämna en kommentar; visa kommentarer; läs kommentarer; kommentera;
      kommentera artikeln; delta i diskussionen; diskutera
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
      integritetspolicy
    `),
    openings: phrases(`hoppa till; gå direkt till; lyssna på artikeln; ansvarig utgivare; chefredaktör; tipsa`),
  },
  share: {
    lines: phrases(`
      dela; dela på facebook; dela på twitter; dela på x; dela via e-post; dela artikeln; dela artikel; kopiera länk;
      länk kopierad; skriv ut; spara; spara artikel; mejla; e-post; gilla; tipsa en vän; följ oss
    `),
    openings: phrases(`dela på; dela den här; följ oss på`),
  },
  newsletter: {
    lines: phrases(`
      nyhetsbrev; prenumerera på nyhetsbrevet; prenumerera på vårt nyhetsbrev; anmäl dig; ladda ner appen;
      din e-post; din e-postadress
    `),
    openings: phrases(`anmäl dig till; få vårt nyhetsbrev; få nyhetsbrevet; prenumerera på vårt; ladda ner appen`),
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
      mer om; mer från; se även; rekommenderat; populärt; andra läser; fler nyheter; läs vidare
    `),
    openings: phrases(`mer från; mer om; fler artiklar`),
  },
  readMore: {
    lines: phrases(`läs mer; läs mer här; läs hela artikeln; till artikeln`),
    openings: phrases(`läs också; läs även; läs mer; se också; se även; läs:; se:; här är:`),
  },
  authorBox: {
    lines: phrases(`om skribenten; om författaren; skribent; författare`),
    openings: phrases(`
      detta är en ledare; detta är en krönika; detta är en debattartikel; åsikterna är skribentens; text och åsikter
    `),
  },
  copyright: {
    lines: phrases(``),
    openings: phrases(`copyright; alla rättigheter`),
  },
};
