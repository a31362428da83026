/** Reads what hedges a number from the words right before it: "about", "at least", "up to". What the number is, is not known here. */
import type { Span } from '../model/provenance.ts';
import { charKind, kindOfUnit, lowerCase } from './char-kinds.ts';
import type { NumeralWords } from './numeral-words.ts';
import { isLetter } from './script.ts';

const [space, hardSpace, apostrophe, curly, stop] = [0x20, 0xa0, 0x27, 0x2019, 0x2e];
const inWords = charKind.letter | charKind.mark;

/** What stands before a number and how sure it leaves it. */
export interface Hedge {
  readonly kind: 'none' | 'about' | 'atLeast' | 'atMost';
  readonly start: number;
  readonly isReached?: true;
}

/** No hedge is longer. */
const longestHedge = 28;

/** "about", "at least", "up to" right before a number; "Do pięciu wzrosła liczba ofiar" tells behind it that it was reached. */
export function hedgeAround(text: string, { start, end }: Span, words: NumeralWords): Hedge {
  const hedge = hedgeBefore(text, start, words);
  if (hedge.kind !== 'atMost' || text.charCodeAt(end) !== space) return hedge;
  const behind = lowerCase(text.slice(end + 1, end + longestHedge));
  return words.changed.some((one) => behind.startsWith(one)) ? { kind: 'none', start, isReached: true } : hedge;
}

function hedgeBefore(text: string, start: number, words: NumeralWords): Hedge {
  const { hedges } = words;
  const least = Math.max(0, start - longestHedge);
  const gap = text.charCodeAt(start - 1);
  if (start - 1 <= least || (gap !== space && gap !== hardSpace)) return { kind: 'none', start };
  let from = start - 1;
  while (from > least && isInHedge(text.charCodeAt(from - 1))) from -= 1;
  const known = hedges.get(lowerCase(text.slice(from, start - 1)));
  if (known === undefined) return { kind: 'none', start };
  const before = lowerCase(text.slice(least, start));
  for (const { phrase, kind } of known) {
    const at = before.length - 1 - phrase.length;
    if (!before.startsWith(phrase, at) || (at > 0 && isLetter(before.charCodeAt(at - 1)))) continue;
    const hedge = start - 1 - phrase.length;
    if (kind === 'atMost' && isChange(text.slice(Math.max(0, hedge - farthestChange), hedge), words))
      return { kind: 'none', start, isReached: true };
    return { kind, start: hedge };
  }
  return { kind: 'none', start };
}

/** "wzrosła do 912", "aumentó de 300 hasta 900": a verb of change leads to the number when hardly a word stands between. */
function isChange(before: string, { changed, joints }: NumeralWords): boolean {
  if (changed.length === 0) return false;
  const lower = lowerCase(before);
  const [beginning, at] = changed
    .map((one) => [one, lower.lastIndexOf(` ${one}`)] as const)
    .reduce((last, one) => (one[1] > last[1] ? one : last), ['', -1] as const);
  if (at < 0) return false;
  const [, ...between] = lower
    .slice(at + beginning.length)
    .split(' ')
    .filter((word) => word !== '');
  return (
    between.length <= mostBetween && !between.some((word) => joints.has(word)) && !/[,;:()–—]/.test(lower.slice(at))
  );
}

/** "wzrosła w poniedziałek do" */
const mostBetween = 2;
/** How far before the number its verb is looked for. */
const farthestChange = 60;

function isInHedge(unit: number): boolean {
  return unit === apostrophe || unit === curly || unit === stop || (kindOfUnit(unit) & inWords) !== 0;
}
