/**
 * What is known of names by their spelling alone: countries and regions in every language (`Intl.DisplayNames`), great
 * cities, international organisations. One id for all the spellings of one bearer. Data stand in `languages/gazetteer`.
 */
import type { NameKind } from '../model/article.ts';
import type { LanguageTag } from '../model/ids.ts';
import { charKind, kindOfUnit } from './char-kinds.ts';
import { baseForms, type Ending, endingsOf } from './inflection.ts';
import { arabicTowns } from './languages/gazetteer/arabic-towns.ts';
import { areas } from './languages/gazetteer/areas.ts';
import { bodies } from './languages/gazetteer/bodies.ts';
import { cities } from './languages/gazetteer/cities.ts';
import { irregularPlaces } from './languages/gazetteer/irregular-places.ts';
import { plainAreas } from './languages/gazetteer/plain-areas.ts';
import { plainCities } from './languages/gazetteer/plain-cities.ts';
import { regionCodes } from './languages/gazetteer/region-codes.ts';
import { regionNames } from './languages/gazetteer/region-names.ts';
import { nameWordsFor } from './languages/names/name-lists.ts';

/** A name of which the gazetteer knows the bearer. */
export interface Known {
  /** `region/BY`, `city/warsaw`: the same for every spelling. */
  readonly id: string;
  readonly kind: NameKind;
  /** The spelling that was found, without the ending of a case. */
  readonly name: string;
}

export interface Gazetteer {
  /** What these words, as written, are the name of; null when of nothing known. */
  find(words: string): Known | null;
  /** Whether a name of several words may begin with this word. */
  opens(word: string): boolean;
  /** Whether any name may begin as this text does at a place: asked before `find` where many stretches would be. */
  mayBegin(text: string, at: number): boolean;
}

/** Spellings of so few letters, all of them capitals, are read with their case: `US` is not `us`, `AP` not `Ap`. */
const longestSign = 5;
const allCapitals = /^[\p{Lu}\p{N}. ]+$/u;

interface Table {
  readonly signs: Map<string, Known>;
  readonly spellings: Map<string, Known>;
  readonly openings: Set<string>;
  /** The first letters of all spellings, up to three. */
  readonly beginnings: Set<string>;
}

/** Most names have nothing to fold but their case. */
const isFolded = /^[A-Za-z0-9 .]*$/;

/** Letters whose bar is no mark that could be taken off: "Kołobrzeg" is "Kolobrzeg" elsewhere. */
const barred: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd' };

/** How spellings are compared: without case, accents and marks; Arabic without vowels, hamza and drawn-out letters. */
export function foldSpelling(text: string): string {
  if (isFolded.test(text)) return text.toLowerCase();
  const plain = /[^\0-\x7f]/.test(text)
    ? text
        .normalize('NFD')
        .replace(/[\u0300-\u036f\u0640\u064b-\u0655\u0670]/g, '')
        .normalize('NFC')
    : text;
  return plain
    .toLowerCase()
    .replace(/[łøđ]/g, (letter) => barred[letter] ?? letter)
    .replace(/[’‘ʼ`]/g, "'")
    .replace(/[-‐‑]/g, ' ');
}

function addTo(table: Table, known: Known): void {
  const { name } = known;
  const key = foldSpelling(name);
  table.beginnings.add(key.slice(0, 3));
  if (name.length <= longestSign && allCapitals.test(name)) table.signs.set(name, known);
  else {
    if (!table.spellings.has(key)) table.spellings.set(key, known);
    const space = key.indexOf(' ');
    if (space > 0) table.openings.add(key.slice(0, space));
  }
}

const emptyTable = (): Table => ({
  signs: new Map(),
  spellings: new Map(),
  openings: new Set(),
  beginnings: new Set(),
});

let shared: Table | null = null;

/** Spellings of all languages in one table, made once. */
function sharedTable(): Table {
  if (shared !== null) return shared;
  const table = emptyTable();
  const addLine = (type: string, kind: NameKind) => (line: string) => {
    const names = line.split(/; ?/);
    const id = `${type}/${foldSpelling(names[0] ?? '').replaceAll(' ', '-')}`;
    for (const name of names) addTo(table, { id, kind, name });
  };
  for (const [code, names] of Object.entries(regionNames)) {
    for (const name of names.split(/; ?/)) addTo(table, { id: `region/${code}`, kind: 'place', name });
  }
  for (const line of bodies) addLine('body', 'organisation')(line);
  addRegions(table, 'en');
  for (const line of areas) addLine('area', 'place')(line);
  for (const line of cities) addLine('city', 'place')(line);
  for (const line of arabicTowns) addLine('city', 'place')(line);
  for (const name of plainCities) addLine('city', 'place')(name);
  for (const name of plainAreas) addLine('area', 'place')(name);
  shared = table;
  return table;
}

/** The names that a language has for all regions, as far as the runtime knows the language. */
function addRegions(table: Table, language: LanguageTag): void {
  const supported = supportedLocales(language)[0];
  if (supported === undefined) return;
  for (const style of ['long', 'short'] as const) {
    const names = new Intl.DisplayNames(language, { type: 'region', style, fallback: 'none' });
    for (const code of regionCodes) {
      const name = names.of(code);
      if (name !== undefined && !name.includes('(')) addTo(table, { id: `region/${code}`, kind: 'place', name });
    }
  }
}

function supportedLocales(language: LanguageTag): readonly string[] {
  try {
    return Intl.DisplayNames.supportedLocalesOf(language);
  } catch {
    return [];
  }
}

const made = new Map<string, Gazetteer>();

/** The gazetteer for texts of a language: its own names for regions, then the spellings of all. */
export function gazetteerFor(language: LanguageTag): Gazetteer {
  const known = made.get(language);
  if (known !== undefined) return known;
  const base = language.toLowerCase().split('-')[0] ?? '';
  const gazetteer = made.get(base) ?? makeGazetteer(base);
  made.set(base, gazetteer).set(language, gazetteer);
  return gazetteer;
}

function makeGazetteer(language: string): Gazetteer {
  const own = emptyTable();
  const all = sharedTable();
  if (language !== 'en' && language !== 'und') addRegions(own, language);
  const names = nameWordsFor(language);
  const endings = endingsOf(names.flatMap((words) => words.endings));
  const attributes = names.length > 1 ? [] : endingsOf(names.flatMap((words) => words.attributeEndings ?? []));
  const lookUp = (words: string): Known | null => {
    const sign = all.signs.get(words) ?? own.signs.get(words);
    if (sign !== undefined) return sign;
    const key = foldSpelling(words);
    return all.spellings.get(key) ?? own.spellings.get(key) ?? null;
  };
  const opens = remembering((word: string): boolean =>
    baseForms(word, [...endings, ...attributes]).some((form) => {
      const key = foldSpelling(form);
      return all.openings.has(key) || own.openings.has(key);
    }),
  );
  // No ending reaches the first three letters, and no irregular name is written in letters that are asked about here.
  const begins = remembering((three: string): boolean => {
    const key = foldSpelling(three);
    return [key, key.slice(0, 2)].some((one) => all.beginnings.has(one) || own.beginnings.has(one));
  });
  const mayBegin = (text: string, at: number) => !isPlainAt(text, at) || begins(text.slice(at, at + 3));
  const irregular = irregularPlaces[language];
  const find = (written: string): Known | null => {
    const words = irregular?.get(written) ?? written;
    // Most names are of nobody known, and their first word tells; a sign with its ending ("TV 2s") is not asked by it.
    const first = words.length > longestSign * 2 ? words.search(/[ ‐‑-]/) : -1;
    if (first > 0 && !opens(words.slice(0, first))) return null;
    for (const form of formsOf(words, endings, attributes)) {
      const known = lookUp(form);
      if (known !== null) return known;
    }
    return null;
  };
  return { find: remembering(find), opens, mayBegin };
}

/** Whether two letters stand here that folding changes one by one if at all, and nothing is joined with them or with what follows. */
function isPlainAt(text: string, at: number): boolean {
  if (at + 2 > text.length || !isPlain(text.charCodeAt(at)) || !isPlain(text.charCodeAt(at + 1))) return false;
  return !isJoined(text.charCodeAt(at + 2)) && !isJoined(text.charCodeAt(at + 3));
}

/** Arabic letters, kana, Han, Hangul. */
function isPlain(unit: number): boolean {
  if (unit < 0x3041) return unit >= 0x620 && unit <= 0x64a && unit !== drawnOut;
  if (unit > 0x9fff) return unit >= 0xac00 && unit <= 0xd7a3;
  return unit <= 0x3096 || unit >= 0x30a1;
}

const drawnOut = 0x640;

/** A mark, or one of the vowels and consonants that Hangul is put together from. */
function isJoined(unit: number): boolean {
  return (unit >= 0x1161 && unit <= 0x11ff) || (kindOfUnit(unit) & charKind.mark) !== 0 || unit === drawnOut;
}

/** Articles name the same again and again, and an archive that is related anew all of it: so many answers are kept. 50,000 articles had 25,000. */
const mostKept = 50_000;

function remembering<T>(answer: (words: string) => T): (words: string) => T {
  const kept = new Map<string, T>();
  return (words) => {
    const known = kept.get(words);
    if (known !== undefined) return known;
    if (kept.size >= mostKept) kept.clear();
    const made = answer(words);
    kept.set(words, made);
    return made;
  };
}

/** The words as they stand, then with each word led back to its base forms. More than three words are left as they are. */
function formsOf(words: string, endings: readonly Ending[], attributes: readonly Ending[]): readonly string[] {
  const parts = words.split(' ');
  if (parts.length === 1) return baseForms(words, endings);
  const lastOnly = baseForms(words, endings);
  if (parts.length > 3) return lastOnly;
  let forms: readonly string[] = [''];
  for (const [at, part] of parts.entries()) {
    const own = baseForms(part, at < parts.length - 1 ? [...endings, ...attributes] : endings);
    forms = forms.flatMap((form) => own.map((one) => (form === '' ? one : `${form} ${one}`)));
  }
  return [...lastOnly, ...forms];
}
