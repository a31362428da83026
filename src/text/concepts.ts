/** Finds what words of many languages stand for: "irakere ble sendt hjem" and "were flown home" both speak of home. */
import type { LanguageTag } from '../model/ids.ts';
import { baseTag } from './base-tag.ts';
import { compounding, noTails } from './languages/concepts/compounds.ts';
import { degrees } from './languages/concepts/degrees.ts';
import { happenings } from './languages/concepts/happenings.ts';
import { objects } from './languages/concepts/objects.ts';
import { people } from './languages/concepts/people.ts';
import { periods } from './languages/concepts/periods.ts';
import { things } from './languages/concepts/things.ts';
import { units } from './languages/concepts/units.ts';
import { lookUp, plainWord, type WordColumn, type WordList, wordColumn } from './word-columns.ts';

export type ConceptKind = 'people' | 'thing' | 'unit' | 'happening' | 'period' | 'degree';

/** A concept by its id, an English word behind a `#`: `#migrant`. */
export interface Concept {
  readonly id: string;
  readonly kind: ConceptKind;
}

/** The columns of the lists, by the languages that share them. */
const columns: readonly string[] = ['en', 'nb nn no da sv', 'de nl', 'fr', 'es pt it', 'ru uk', 'pl', 'fi'];
/** What is listed first holds: people before things before happenings. */
const lists: readonly WordList<Concept>[] = (
  [
    ['people', people],
    ['thing', things],
    ['thing', objects],
    ['unit', units],
    ['happening', happenings],
    ['period', periods],
    ['degree', degrees],
  ] as const
).map(([kind, lines]) => ({ lines, read: (name) => conceptNamed(name, kind) }));

const made = new Map<LanguageTag, WordColumn<Concept> | null>();
const kinds = new Map<string, ConceptKind>();

/** The concept that a word of a language stands for; null when it stands for none that is listed. */
export function conceptOf(word: string, language: LanguageTag): Concept | null {
  const column = columnFor(language);
  return column === null ? null : lookUp(column, word);
}

/** Whether a language has lists of concepts at all: in another what is counted has its own word only. */
export function hasConcepts(language: LanguageTag): boolean {
  return columnFor(language) !== null;
}

/** Tails of this many letters may be chance; longer ones are not. */
const [shortestTail, sureTail] = [4, 6];
/** No word goes before a tail that is shorter. */
const shortestHead = 3;
/** How many letters of an ending may stand behind a beginning that is listed: "münze" in "Goldmünzen". */
const longestEnding = 3;

/**
 * What the end of a compound stands for, as it is its end that tells what it is: "Goldmünzen" are coins, "gummistøvler" boots. Null in
 * languages that write no compounds, and where only a short end is known behind what is no word.
 */
export function conceptAtEnd(word: string, language: LanguageTag): Concept | null {
  const column = compounding.has(baseTag(language)) ? columnFor(language) : null;
  if (column === null || word.length < shortestHead + shortestTail) return null;
  const plain = column.fold(word);
  for (let at = shortestHead; at <= plain.length - shortestTail; at += 1) {
    const tail = plain.slice(at);
    const concept = noTails.has(tail) ? null : listedTail(tail, column);
    if (concept === null || concept.kind === 'happening' || concept.kind === 'period' || concept.kind === 'degree')
      continue;
    if (tail.length >= sureTail || isHeadOf(plain.slice(0, at), column)) return concept;
  }
  return null;
}

function listedTail(tail: string, { words, beginnings }: WordColumn<Concept>): Concept | null {
  const whole = words.get(tail);
  if (whole !== undefined) return whole;
  for (let end = tail.length; end >= Math.max(shortestTail, tail.length - longestEnding); end -= 1) {
    const value = beginnings.get(tail.slice(0, end));
    if (value !== undefined) return value;
  }
  return null;
}

/** Whether what stands before a tail is a word of the lists: "guld" in "guldmynt". */
function isHeadOf(head: string, { words, beginnings }: WordColumn<Concept>): boolean {
  return [head, head.slice(0, -1)].some((one) => words.has(one) || (one.length >= shortestHead && beginnings.has(one)));
}

function columnFor(language: LanguageTag): WordColumn<Concept> | null {
  const known = made.get(language);
  if (known !== undefined) return known;
  const [base = ''] = language.split('-');
  const at = columns.findIndex((tags) => tags.split(' ').includes(base));
  const column = at < 0 ? null : wordColumn(lists, at, plainWord);
  made.set(language, column);
  return column;
}

function conceptNamed(name: string, kind: ConceptKind): Concept {
  const concept = { id: `#${name}`, kind };
  kinds.set(concept.id, kind);
  return concept;
}

/** What kind of concept an id of `conceptOf` is; null for what is no concept. */
export function conceptKindOf(id: string): ConceptKind | null {
  if (kinds.size === 0) wordColumn(lists, 0, plainWord);
  return kinds.get(id) ?? null;
}

/** The words of a language for what numbers are told in, as its list has them: money, weights, shares. */
export function unitWordsOf(language: LanguageTag): readonly string[] {
  const column = columnFor(language);
  if (column === null) return [];
  return [...column.words, ...column.beginnings].flatMap(([word, { kind }]) => (kind === 'unit' ? [word] : []));
}
