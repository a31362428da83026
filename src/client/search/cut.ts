/** Chooses what of a found article is shown: the passage that has the most of what was sought, cut around it. */
import { type SearchWord, searchWordsOf } from '../../text/search/search-words.ts';
import { isSought, placesOf, type Query } from './query.ts';

/** A stretch of text, and whether it is what was sought. */
export interface Stretch {
  readonly text: string;
  readonly isHit: boolean;
}

/** A place in a text, and which of the terms stands there. */
interface Hit {
  readonly start: number;
  readonly end: number;
  readonly term: number;
}

/** Characters of a passage that a result shows: four lines or so. */
const longest = 320;
/** How far before the first hit a passage may begin. */
const before = 110;

/** Whether the texts have the words in their order, and not those that they must not have. */
export function hasSequences({ sequences }: Query, texts: readonly string[]): boolean {
  if (sequences.length === 0) return true;
  const words = texts.map(searchWordsOf);
  return sequences.every((sequence) => words.some((text) => placesOf(sequence, text).length > 0) === sequence.isWanted);
}

/**
 * The number of the passage that shows best why an article was found; null when none of them has any of it. One that
 * begins with the headline above it says nothing new, and comes after others that have as much.
 */
export function bestPassage(query: Query, headline: string, texts: readonly string[]): number | null {
  const opening = headline.replace(/…$/, '');
  let [best, most] = [null as number | null, 0];
  texts.forEach((text, at) => {
    const words = searchWordsOf(text);
    const wanted = query.sequences.filter(({ isWanted }) => isWanted);
    const inOrder = wanted.filter((sequence) => placesOf(sequence, words).length > 0).length;
    const terms = new Set(hitsIn(query, words).map(({ term }) => term)).size;
    const worth = terms + 100 * inOrder - (terms > 0 && text.startsWith(opening) ? 0.5 : 0);
    if (worth > most) [best, most] = [at, worth];
  });
  return best;
}

/** A whole text with what was sought marked in it. */
export function marked(query: Query, text: string): readonly Stretch[] {
  return stretches(text, hitsIn(query, searchWordsOf(text)), [0, text.length]);
}

/** As much of a text as a result shows, with what was sought marked in it. */
export function cutAround(query: Query, text: string): readonly Stretch[] {
  const hits = hitsIn(query, searchWordsOf(text));
  if (text.length <= longest) return stretches(text, hits, [0, text.length]);
  const start = startFor(text, hits);
  const end = endFor(text, start);
  return [
    ...(start > 0 ? [{ text: '… ', isHit: false }] : []),
    ...stretches(text, hits, [start, end]),
    ...(end < text.length ? [{ text: ' …', isHit: false }] : []),
  ];
}

/** Words that must stand in their order are hits only where they do. */
function hitsIn({ terms, sequences }: Query, words: readonly SearchWord[]): readonly Hit[] {
  const wanted = sequences.filter(({ isWanted }) => isWanted);
  const bound = new Set(wanted.flatMap((sequence) => sequence.words));
  const inOrder = new Set(
    wanted.flatMap((sequence) => placesOf(sequence, words).flatMap((at) => sequence.words.map((_, next) => at + next))),
  );
  return words.flatMap(({ word, start, end }, at) => {
    const term = bound.has(word) && !inOrder.has(at) ? -1 : terms.findIndex((each) => isSought(word, each));
    return term < 0 ? [] : [{ start, end, term }];
  });
}

/** Where the cut begins: with the sentence of the place that has the most of what was sought close together, else a little before it. */
function startFor(text: string, hits: readonly Hit[]): number {
  let [from, most] = [0, 0];
  for (const hit of hits) {
    const near = hits.filter(({ start, end }) => start >= hit.start && end <= hit.start + longest - before);
    const terms = new Set(near.map(({ term }) => term)).size;
    if (terms > most) [from, most] = [hit.start, terms];
  }
  if (from + 40 < longest && from <= before * 2) return 0;
  const earliest = Math.max(0, from - before);
  const sentence =
    Math.max(text.lastIndexOf('. ', from - 1), text.lastIndexOf('? ', from - 1), text.lastIndexOf('! ', from - 1)) + 2;
  if (sentence > earliest - before && sentence > 1) return Math.min(sentence, from);
  const space = text.indexOf(' ', earliest);
  return whole(text, space >= 0 && space < from ? space + 1 : earliest);
}

/** Where the cut ends: with a sentence where one ends late enough, else with a word. */
function endFor(text: string, start: number): number {
  const last = start + longest;
  if (last >= text.length) return text.length;
  const ends = [...text.slice(start, last).matchAll(/[.!?]["”’»]?(?= )|[。！？]/g)];
  const end = ends[ends.length - 1];
  if (end?.index !== undefined && end.index > longest * 0.6) return start + end.index + end[0].length;
  const space = text.lastIndexOf(' ', last);
  return whole(text, space > start + longest / 2 ? space : last);
}

/** A character is not cut in two. */
function whole(text: string, at: number): number {
  return /[\udc00-\udfff]/.test(text.charAt(at)) ? at - 1 : at;
}

function stretches(text: string, hits: readonly Hit[], [from, to]: readonly [number, number]): readonly Stretch[] {
  const parts: Stretch[] = [];
  let at = from;
  for (const { start, end } of joined(hits)) {
    if (start < at || end > to) continue;
    parts.push({ text: text.slice(at, start), isHit: false }, { text: text.slice(start, end), isHit: true });
    at = end;
  }
  return [...parts, { text: text.slice(at, to), isHit: false }].filter((part) => part.text !== '');
}

/** Pairs of characters that overlap are one stretch. */
function joined(hits: readonly Hit[]): readonly Pick<Hit, 'start' | 'end'>[] {
  const whole: { start: number; end: number }[] = [];
  for (const { start, end } of hits) {
    const last = whole[whole.length - 1];
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else whole.push({ start, end });
  }
  return whole;
}
