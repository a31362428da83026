/** What a word says beside a name, in one language: one look-up a word. Made from the language data, once a language. */
import type { LanguageTag } from '../../model/ids.ts';
import { charKind, kindAt, lowerCase } from '../../text/char-kinds.ts';
import { monthOf, weekdayOf } from '../../text/dates/date-words.ts';
import { baseForms, type Ending, endingsOf } from '../../text/inflection.ts';
import { commonWords } from '../../text/languages/common-words/common-words.ts';
import { borrowedHeads } from '../../text/languages/names/borrowed-heads.ts';
import { givenNames } from '../../text/languages/names/given-names.ts';
import { indefiniteArticlesFor } from '../../text/languages/names/indefinite-articles.ts';
import { leadingHeadsOf } from '../../text/languages/names/leading-heads.ts';
import { nameWordsFor } from '../../text/languages/names/name-lists.ts';
import type { NameWords } from '../../text/languages/names/name-words.ts';
import { noNames } from '../../text/languages/names/no-names.ts';
import { outletsFor } from '../../text/languages/names/outlets.ts';
import { companyMarks, contractions, lastCompanyMarks, particles } from '../../text/languages/names/particles.ts';
import { ownersEnd } from '../../text/languages/names/person-cases.ts';
import { ofTownEndings } from '../../text/languages/names/place-cases.ts';
import { type SmallBodyWords, smallBodyWordsOf } from '../../text/languages/names/small-bodies.ts';
import { surnameEndings } from '../../text/languages/names/surname-endings.ts';
import { pressWordsFor } from '../../text/languages/press/presses.ts';
import { isSomebodysOwn } from '../../text/languages/reporting/somebodys-own.ts';
import { wordList } from '../../text/languages/word-list.ts';

/** A word as the lexicon has it. */
function foldWord(word: string): string {
  const lower = lowerCase(word);
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
}

/** The word without the apostrophe of a genitive. */
export function withoutOwner(text: string): string {
  const last = text.charCodeAt(text.length - 1);
  if (text.length <= 3 || (last !== 0x73 && last !== 0x27 && last !== 0x2019)) return text;
  return text.replace(/['’]s?$/, '');
}

/** What a word can say, as bits. */
export const says = {
  title: 1,
  role: 2,
  organisation: 4,
  place: 8,
  beforePlace: 16,
  join: 32,
  article: 64,
  notName: 128,
  otherThing: 256,
  opener: 512,
  calendar: 1024,
  particle: 2048,
  speech: 4096,
  given: 8192,
  tail: 16384,
  company: 32768,
  organisationKind: 65536,
  placeKind: 131072,
  short: 262144,
  towards: 524288,
  /** An organisation or a place by the ending of the one word: "Sjøfartsdirektoratet". */
  compound: 1048576,
  /** What marks a company and ends its name. */
  lastMark: 2097152,
  /** What bodies are for: "Food and Drug Administration". */
  field: 4194304,
  /** The word for "and" where fields are told. */
  and: 8388608,
  /** It ends like surnames. */
  surname: 16777216,
  /** What ships and works are, right before their names. */
  thingKind: 33554432,
  /** What countries have: "president". */
  ofState: 67108864,
  /** What several people are, before the first of their names: "ministers". */
  rolesOfMany: 134217728,
  /** What newspapers and stations are called; with a capital an organisation. */
  outlet: 268435456,
} as const;

export interface Lexicon {
  /** What a word says, in lower case with straight apostrophes: a sum of `says`. */
  of(word: string): number;
  /** The same of a word as written, without the apostrophe of a genitive. */
  said(written: string): number;
  readonly endings: readonly Ending[];
  readonly elisions: ReadonlySet<string>;
  /** Words before any one of many: "a", "un". */
  readonly indefinite: ReadonlySet<string>;
  /** Words in small letters that end the name of a place behind a genitive: "Gustaf Adolfs torg". */
  readonly placeTails: ReadonlySet<string>;
  readonly capitalNouns: boolean;
  /** What bodies are called of which only the first word has a capital. */
  readonly smallBodies: SmallBodyWords;
  /** Words in small letters that begin the name of what stands behind them: "rue Dassier". */
  readonly leadingHeads: ReturnType<typeof leadingHeadsOf>;
  /** Whether names take the endings of many cases: what belongs to a country or a party may stand right before a name. */
  readonly cases: boolean;
  /** Whether no list is of this language itself, or a short one: its words do not say much. */
  readonly borrowed: boolean;
  /** Whether an article with a capital is never part of a name: "The Guardian", but "El Faro". */
  readonly stripsArticles: boolean;
  /** Whether an apostrophe parts a name from its ending: "Dzeko'nun". */
  readonly partsEndings: boolean;
  /** Whether a word has the ending of what is no person: "Parenthood". */
  isAbstract(word: string): boolean;
  /** Whether people have two surnames: "Pedro Sánchez Castejón". */
  readonly doubleSurnames: boolean;
  /** Whether a word has the ending of a case that only places stand in: "Otaniemessä". */
  endsPlace(word: string): boolean;
  /** Whether a word has an ending that a town has behind the word for its mayor and nobody's surname has: "Заречного". */
  endsOfTown(word: string): boolean;
  /** Whether the given name stands behind the surname: "Halmos Erzsébet". */
  readonly givenLast: boolean;
  /** Whether hyphens join names to ordinary words: "Kruis-vrijwilligers". */
  readonly joinsNouns: boolean;
  /** Whether words for bodies have capitals without being names: "Parliament", "the Government". */
  readonly genericCapitals: boolean;
  /** Whether a name in "-s" is another's right before this word, in languages that write no apostrophe there: "Erik Holms søster". */
  isOwnPerson(word: string): boolean;
  /** What stands between an office and whoever has it: a genitive, "ο υπουργός Υγείας", or a field, "Menteri Pengangkutan". */
  readonly officeOf: 'genitive' | 'field' | null;
}

const made = new Map<string, Lexicon>();

/** The lexicon of a language. */
export function lexiconFor(language: LanguageTag): Lexicon {
  const base = language.toLowerCase().split('-')[0] ?? '';
  const known = made.get(base) ?? makeLexicon(base);
  made.set(base, known);
  return known;
}

/** The lists of the language data and what their words say. */
const listed = {
  titles: says.title,
  roles: says.role,
  organisations: says.organisation,
  organisationTails: says.tail | says.organisation,
  organisationKinds: says.organisationKind,
  places: says.place,
  placeKinds: says.placeKind,
  towardsPlaces: says.towards,
  beforePlaces: says.beforePlace,
  joins: says.join,
  articles: says.article,
  notNames: says.notName,
  otherThings: says.otherThing,
  openers: says.opener,
} as const satisfies Partial<Record<keyof NameWords, number>>;

/** Words that are in no list are looked at once, not at each place: so many are kept. */
const mostKept = 5000;

function makeLexicon(language: string): Lexicon {
  const own = nameWordsFor(language);
  const bits = bitsOf(own, language);
  const suffixes = own.flatMap(suffixesOf);
  const seen = new Map<string, number>();
  const endings = endingsOf(own.flatMap((words) => words.endings));
  const written = new Map<string, number>();
  const cases = endings.length > fewCases && own.length === 1 ? endings : [];
  const of = (word: string): number => {
    const known = seen.get(word);
    if (known !== undefined) return known;
    if (seen.size > mostKept) seen.clear();
    const own =
      bits.get(word) ?? bySuffix(word, suffixes) | byBase(word, bits, cases) | byParts(word, bits) | asSurname(word);
    const said = (own & says.given) === 0 ? own | byCalendar(word, language) : own;
    seen.set(word, said);
    return said;
  };
  return {
    of,
    said: (word) => {
      const known = written.get(word);
      if (known !== undefined) return known;
      if (written.size > mostKept) written.clear();
      const all = of(foldWord(withoutOwner(word)));
      const said = asWritten(word, all);
      written.set(word, said);
      return said;
    },
    endings,
    cases: cases.length > 0,
    borrowed: own.length > 1 || own.some(({ sparse }) => sparse === true),
    placeTails: new Set(own.flatMap((words) => words.placeTails ?? [])),
    ...namePartsOf(language),
    elisions: new Set(own.flatMap((words) => words.elisions)),
    partsEndings: language === 'tr' || language === 'az',
    doubleSurnames: own.some(({ tag }) => tag === 'es' || tag === 'pt'),
    endsPlace: endsWithAny(own.flatMap((words) => words.placeCases ?? [])),
    isAbstract: endsWithAny(own.length > 1 ? [] : own.flatMap((words) => words.abstractEndings ?? [])),
    joinsNouns: own.length === 1 && /^(?:nl|nb|nn|da|sv|fi)$/.test(own[0]?.tag ?? ''),
    genericCapitals: own.some(({ tag }) => tag === 'en'),
    stripsArticles: own.every(({ tag }) => tag === 'en' || tag === 'nb'),
    capitalNouns: pressWordsFor(language)[0]?.capitalNouns === true && own.length === 1,
  };
}

/** What names have in small letters, and what has none behind it. */
function namePartsOf(
  language: string,
): Pick<
  Lexicon,
  'smallBodies' | 'leadingHeads' | 'indefinite' | 'endsOfTown' | 'officeOf' | 'givenLast' | 'isOwnPerson'
> {
  return {
    endsOfTown: endsWithAny(Object.hasOwn(ofTownEndings, language) ? (ofTownEndings[language] ?? []) : []),
    officeOf: language === 'el' ? 'genitive' : language === 'id' || language === 'ms' ? 'field' : null,
    smallBodies: smallBodyWordsOf(language),
    leadingHeads: leadingHeadsOf(language),
    indefinite: indefiniteArticlesFor(language),
    givenLast: language === 'hu',
    isOwnPerson: ownersEnd[language] === 's' ? (word) => isSomebodysOwn(lowerCase(word), language) : () => false,
  };
}

/** What a word says with its capitals: "RAF" is no Raf. */
function asWritten(word: string, all: number): number {
  const named = (all & says.outlet) !== 0 && isCapital(word) ? all | says.organisation : all;
  return /^\p{Lu}{2,4}$/u.test(word) ? named & ~says.given : named;
}

function isCapital(word: string): boolean {
  return (kindAt(word, 0) & charKind.upper) !== 0;
}

function bitsOf(own: readonly NameWords[], language: string): ReadonlyMap<string, number> {
  const bits = new Map<string, number>();
  const add = (words: readonly string[], bit: number): void => {
    for (const word of words) bits.set(word, (bits.get(word) ?? 0) | bit);
  };
  for (const [list, bit] of Object.entries(listed)) {
    for (const words of own) add(words[list as keyof typeof listed], bit);
  }
  add(givenNames, says.given);
  add(outletsFor(language), says.outlet);
  const melted = contractions[language] ?? [];
  add(
    [...particles.filter((word) => !melted.includes(word)), ...own.flatMap((words) => words.particles ?? [])],
    says.particle,
  );
  add(companyMarks, says.company);
  add(lastCompanyMarks, says.lastMark);
  add(noNames, says.notName);
  for (const { fields = [], thingKinds = [], stateWords = [], rolesOfMany = [], trades = [] } of own) {
    add(trades, says.company);
    add(rolesOfMany, says.rolesOfMany);
    add(stateWords, says.ofState);
    add(fields, says.field);
    add(thingKinds, says.thingKind);
  }
  if (language === 'en') add(['and'], says.and);
  else if (own.length === 1) {
    add(borrowedHeads.organisation, says.organisation);
    add(borrowedHeads.place, says.place);
  }
  for (const { speech, abbreviations } of pressWordsFor(language)) {
    add(speech, says.speech);
    add(abbreviations, says.short);
  }
  add(commonestOf(language), says.opener);
  return bits;
}

/** The commonest words of a language: with a capital they open a sentence. */
function commonestOf(language: string): readonly string[] {
  return commonWords.flatMap((family) =>
    Object.entries(family).flatMap(([tags, words]) => (wordList(tags).includes(language) ? wordList(words) : [])),
  );
}

interface Suffix {
  readonly ending: string;
  readonly bit: number;
}

function suffixesOf(words: NameWords): readonly Suffix[] {
  const made = (endings: readonly string[], bit: number) => endings.map((ending) => ({ ending, bit }));
  const bits = new Map<string, number>();
  const all = [
    ...made(words.roleEndings, says.role),
    ...made(words.organisationKindEndings ?? [], says.organisationKind),
    ...made(words.organisationEndings, says.organisation | says.compound),
    ...made(words.placeEndings, says.place | says.compound),
  ];
  // "Malmöbolaget", "Systembolaget": what it is before a name, and a name alone.
  for (const { ending, bit } of all) bits.set(ending, (bits.get(ending) ?? 0) | bit);
  return [...bits].map(([ending, bit]) => ({ ending, bit }));
}

/** Shorter words have no such ending. */
const shortestEnded = 6;

function endsWithAny(endings: readonly string[]): (word: string) => boolean {
  if (endings.length === 0) return () => false;
  return (word) => word.length >= shortestEnded && endings.some((ending) => word.endsWith(ending));
}

/** The longest ending says what the word is: "politimester" is no "mester" of something else, "Marat" no "rat". */
function bySuffix(word: string, suffixes: readonly Suffix[]): number {
  let best: Suffix | null = null;
  for (const suffix of suffixes) {
    if (word.length < suffix.ending.length + (suffix.ending.length > 3 ? 2 : 3) || !word.endsWith(suffix.ending))
      continue;
    if (best === null || suffix.ending.length > best.ending.length) best = suffix;
  }
  return best?.bit ?? 0;
}

/** A language with no more endings than these inflects no nouns. */
const fewCases = 5;
const inflected =
  says.given |
  says.title |
  says.role |
  says.organisation |
  says.place |
  says.organisationKind |
  says.placeKind |
  says.otherThing |
  says.outlet;

/** What an inflected word says is what its base form says. */
function byBase(word: string, bits: ReadonlyMap<string, number>, cases: readonly Ending[]): number {
  if (cases.length === 0) return 0;
  let said = 0;
  for (const form of baseForms(word, cases)) said |= (bits.get(form) ?? 0) & inflected;
  return said;
}

const surname = new RegExp(`\\p{L}{2}(?:${surnameEndings.join('|')})$`, 'u');

/** Shorter words end so by chance. */
const shortestSurname = 5;

function asSurname(word: string): number {
  return word.length >= shortestSurname && surname.test(word) ? says.surname : 0;
}

/** "Belarusian-Polish": two words that are no names are none together. */
function byParts(word: string, bits: ReadonlyMap<string, number>): number {
  if (!word.includes('-')) return 0;
  return word.split('-').every((part) => ((bits.get(part) ?? 0) & says.notName) !== 0) ? says.notName : 0;
}

/** Shorter words are weekdays somewhere in the world: "La", "Do", "Tor". */
const shortestWeekday = 4;

function byCalendar(word: string, language: string): number {
  if (word.length >= shortestWeekday && weekdayOf(word, language) !== null) return says.calendar;
  const capital = word.charAt(0).toUpperCase() + word.slice(1);
  return monthOf(capital, language, false) === null ? 0 : says.calendar;
}
