/**
 * What bears the words of another, and what whoever meets with it does: "Stone received an anonymous note: “You will pay.”"
 * Nouns stand for the words that begin with them and go on for a few letters. In lower case. Data only.
 */
import type { LanguageTag } from '../../../model/ids.ts';
import { wordList } from '../word-list.ts';

interface BorneWords {
  readonly bearers: readonly string[];
  readonly meetings: ReadonlySet<string>;
}

const norse: readonly [string, string] = [
  'brev melding beskjed besked mail e-post lapp seddel skilt plakat banner spørsmål spørgsmål stemme rop råb trussel trusel',
  'fikk fekk fik får fått fået mottok modtog fant fann fandt finner finder hørte høyrde hører så såg ser leste las læste leser læser oppdaget opdagede',
];

const rows: Readonly<Record<LanguageTag, readonly [bearers: string, meetings: string]>> = {
  en: [
    'letter note email message text sign banner placard poster chant question slogan voice headline graffiti inscription leaflet warning recording plaque shout scream threat call',
    'received receives got gets found finds discovered heard hears noticed read reads faced faces',
  ],
  nb: norse,
  nn: norse,
  da: norse,
  sv: [
    'brev meddelande besked mejl lapp skylt plakat banderoll fråga röst rop hot',
    'fick får fått mottog hittade hittar hörde hör såg ser läste läser upptäckte',
  ],
  de: [
    'brief schreiben mail nachricht zettel plakat transparent schild frage stimme schrei botschaft schlagzeile flugblatt drohung aufschrift parole notiz',
    'erhielt erhält erhalten bekam bekommt bekommen fand findet gefunden hörte hört gehört sah sieht las liest gelesen entdeckte entdeckt verlas',
  ],
  nl: [
    'brief mail bericht spandoek bord vraag stem kreet leus boodschap pamflet dreigement',
    'kreeg krijgt gekregen ontving ontvangt vond vindt gevonden hoorde hoort zag ziet las leest gelezen',
  ],
  fr: [
    'lettre mot message mail courriel courrier pancarte banderole question voix cri slogan inscription tract menace texto',
    'reçu reçoit reçut trouvé trouve découvert découvre entendu entend vu voit lu lit',
  ],
  es: [
    'carta nota mensaje correo pancarta cartel pregunta voz grito consigna pintada amenaza inscripción titular',
    'recibió recibe recibido encontró encuentra encontrado halló oyó oye escuchó vio leyó lee leído',
  ],
  pt: [
    'carta bilhete mensagem e-mail cartaz faixa pergunta voz grito recado ameaça panfleto',
    'recebeu recebe recebido encontrou encontra achou ouviu ouve viu leu lê',
  ],
  it: [
    'lettera messaggio biglietto mail cartello striscione domanda voce grido urlo scritta minaccia volantino',
    'ricevuto riceve trovato trova scoperto sentito sente visto letto legge',
  ],
  pl: [
    'list wiadomoś kartk mail plakat transparent pytani głos okrzyk napis groźb ulotk',
    'dostał dostała otrzymał otrzymała znalazł znalazła usłyszał usłyszała zobaczył zobaczyła przeczytał przeczytała odczytał odczytała',
  ],
  ru: [
    'письм записк сообщени плакат вопрос голос крик надпис угроз листовк',
    'получил получила нашел нашёл нашла услышал услышала увидел увидела прочитал прочитала прочел прочла зачитал зачитала',
  ],
  uk: [
    'лист записк повідомленн плакат питанн голос крик напис погроз',
    'отримав отримала знайшов знайшла почув почула побачив побачила прочитав прочитала зачитав зачитала',
  ],
};

/** Of them, what is put up for all to read: nobody who passes it says it. As beginnings of words, too. */
const signRows: Readonly<Record<LanguageTag, string>> = {
  en: 'sign banner placard poster graffiti inscription plaque leaflet billboard sticker',
  nb: 'skilt plakat banner transparent fane løpeseddel klistremerke',
  nn: 'skilt plakat banner transparent fane klistremerke',
  da: 'skilt plakat banner transparent løbeseddel klistermærke',
  sv: 'skylt plakat banderoll affisch klistermärke flygblad',
  de: 'plakat transparent schild flugblatt aufschrift spruchband aufkleber banner',
  nl: 'spandoek spandoeken bord borden pamflet sticker poster',
  fr: 'pancarte banderole affiches affichette inscription tract autocollant graffiti panneau',
  es: 'pancarta cartel pintada panfleto pegatina letrero',
  pt: 'cartaz faixa panfleto letreiro placa autocolante',
  it: 'cartello cartelli striscion scritta volantin adesiv',
  pl: 'plakat transparent napisem napisami napisy napisie ulotk tablic naklejk baner',
  ru: 'плакат надпис листовк транспарант баннер вывеск табличк',
  uk: 'плакат написом написами написи написі листівк транспарант банер вивіск табличк',
  cs: 'transparent nápis plakát cedul leták tabul',
  sk: 'transparent nápis plagát tabuľ leták ceduľ',
  hr: 'transparent natpis plakat letak',
  bs: 'transparent natpis plakat letak',
  sr: 'transparent natpis plakat letak транспарент натпис плакат летак',
  ro: 'pancart banner afiș placard inscripți',
  el: 'πανό πλακάτ αφίσ επιγραφ πινακίδ',
  hu: 'transzparens tábla táblá tábláj molinó plakát felirat',
  fi: 'kyltti kylte kyltin kyltissä banderolli banderollei juliste',
};

const signs = new Map(Object.entries(signRows).map(([tag, words]) => [tag, wordList(words)]));

/** Whether a word in small letters is a sign, a banner or the like, in whatever form. */
export function isSignNoun(word: string, base: LanguageTag): boolean {
  return isFormOfAny(word, signs.get(base) ?? []);
}

const known = new Map(
  Object.entries(rows).map(([tag, [bearers, meetings]]): [LanguageTag, BorneWords] => [
    tag,
    { bearers: wordList(bearers), meetings: new Set(wordList(meetings)) },
  ]),
);

/** Short nouns have short endings: "mot", "mots", but not "moteur". */
const [short, fewLetters, moreLetters] = [5, 1, 4];

/** Whether a word in small letters is what bears words, in whatever form. */
export function bearsWords(word: string, base: LanguageTag): boolean {
  return isFormOfAny(word, known.get(base)?.bearers ?? []);
}

function isFormOfAny(word: string, nouns: readonly string[]): boolean {
  return nouns.some(
    (one) => word.startsWith(one) && word.length - one.length <= (one.length < short ? fewLetters : moreLetters),
  );
}

/** Whether a verb is one of whoever gets, finds or hears something. */
export function meetsWith(verb: string, base: LanguageTag): boolean {
  return known.get(base)?.meetings.has(verb) === true;
}
