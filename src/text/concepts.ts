/** Finds what words of many languages stand for: "irakere ble sendt hjem" and "were flown home" both speak of home. */
import type { LanguageTag } from '../model/ids.ts';
import { happenings } from './languages/concepts/happenings.ts';
import { people } from './languages/concepts/people.ts';
import { things } from './languages/concepts/things.ts';

export type ConceptKind = 'people' | 'thing' | 'happening';

/** A concept by its id, an English word behind a `#`: `#migrant`. */
export interface Concept {
  readonly id: string;
  readonly kind: ConceptKind;
}

/** The columns of the lists, by the languages that share them. */
const columns: readonly string[] = ['en', 'nb nn no da sv', 'de nl', 'fr', 'es pt it', 'ru uk', 'pl', 'fi'];
const lists: readonly (readonly [ConceptKind, string])[] = [
  ['people', people],
  ['thing', things],
  ['happening', happenings],
];
const [shortest, longest] = [2, 16];

/** Articles say the same again and again: so many answers are kept for a column. */
const mostKept = 5000;

interface Column {
  /** What words as written stood for when they were asked for. */
  readonly asked: Map<string, Concept | null>;
  readonly words: Map<string, Concept>;
  readonly beginnings: Map<string, Concept>;
}

const made = new Map<LanguageTag, Column | null>();
const kinds = new Map<string, ConceptKind>();
const letters: Readonly<Record<string, string>> = { æ: 'ae', ø: 'o', œ: 'oe', ß: 'ss', ł: 'l', đ: 'd', ð: 'd', ı: 'i' };

/** A word without accents, as concepts are listed. */
function plainWord(word: string): string {
  const folded = word.toLowerCase().replace(/[æøœßłđðı]/g, (letter) => letters[letter] ?? letter);
  return folded.normalize('NFD').replace(/\p{M}/gu, '');
}

/** The concept that a word of a language stands for; null when it stands for none that is listed. */
export function conceptOf(word: string, language: LanguageTag): Concept | null {
  const column = columnFor(language);
  if (column === null) return null;
  const known = column.asked.get(word);
  if (known !== undefined) return known;
  if (column.asked.size >= mostKept) column.asked.clear();
  const concept = listedFor(plainWord(word), column);
  column.asked.set(word, concept);
  return concept;
}

function columnFor(language: LanguageTag): Column | null {
  const known = made.get(language);
  if (known !== undefined) return known;
  const [base = ''] = language.split('-');
  const at = columns.findIndex((tags) => tags.split(' ').includes(base));
  const column = at < 0 ? null : columnAt(at);
  made.set(language, column);
  return column;
}

function listedFor(plain: string, column: Column): Concept | null {
  const whole = column.words.get(plain);
  if (whole !== undefined) return whole;
  for (let length = Math.min(plain.length, longest); length >= shortest; length -= 1) {
    const concept = column.beginnings.get(plain.slice(0, length));
    if (concept !== undefined) return concept;
  }
  return null;
}

/** What kind of concept an id of `conceptOf` is; null for what is no concept. */
export function conceptKindOf(id: string): ConceptKind | null {
  if (kinds.size === 0) columnAt(0);
  return kinds.get(id) ?? null;
}

function columnAt(at: number): Column {
  const column: Column = { asked: new Map(), words: new Map(), beginnings: new Map() };
  for (const [kind, list] of lists) {
    for (const line of list.trim().split('\n')) {
      const [name = '', ...cells] = line.split('|').map((cell) => cell.trim());
      const concept = { id: `#${name}`, kind };
      kinds.set(concept.id, kind);
      for (const word of (cells[at] ?? '').split(/\s+/)) addWord(column, word, concept);
    }
  }
  return column;
}

/** What is listed first holds: people before things before happenings. */
function addWord({ words, beginnings }: Column, word: string, concept: Concept): void {
  const isWhole = word.endsWith('.');
  const plain = plainWord(isWhole ? word.slice(0, -1) : word);
  const target = isWhole ? words : beginnings;
  if (plain !== '' && !target.has(plain)) target.set(plain, concept);
}
