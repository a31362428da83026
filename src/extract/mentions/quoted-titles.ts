/** Tells what stands in quotation marks as the title of a work, and what is an address or a sign of a network. Knows no kinds. */
import { isThingSign } from '../../text/languages/names/thing-signs.ts';
import type { Lexicon } from './lexicon.ts';
import { says } from './lexicon.ts';
import type { CutPassage } from './passage.ts';
import type { Run } from './runs.ts';
import type { Word } from './word-scan.ts';

/** Titles have no more words than this, and no fewer than two. */
const [fewestWords, mostWords] = [2, 14];
const [straight, opening, closing] = ['"', '“', '”'];
const stops = ',.!…';
/** What small words stand in titles. */
const small = says.join | says.article | says.beforePlace | says.towards | says.and;

/** "Uncle Edgar's Boat", “The Lantern at Noon”: in English words with capitals that fill the marks are a title. */
export function isInTitle(
  { words, text }: CutPassage,
  { from, to }: Pick<Run, 'from' | 'to'>,
  lexicon: Lexicon,
): boolean {
  if (!lexicon.genericCapitals) return false;
  let first = from;
  let last = to - 1;
  while (first > 0 && from - first < mostWords && !opensAt(text, words[first] as Word)) first -= 1;
  if (!opensAt(text, words[first] as Word)) return false;
  while (last + 1 < words.length && last - first < mostWords && !closesAt(text, words[last] as Word)) last += 1;
  if (!closesAt(text, words[last] as Word)) return false;
  const own = words.slice(first, last + 1);
  if (own.length < fewestWords || own.length > mostWords || own.at(-1)?.capital !== true) return false;
  const capitals = own.filter(({ capital }) => capital).length;
  // "The Harbours that We Built: A Life in Ostrel".
  const joining = capitals * 2 > own.length ? small | says.opener : small;
  return own.every(({ text: word, capital, gap }, at) => {
    if (at > 0 && (gap === 'stop' || gap === 'open' || (gap === 'fresh' && !capital))) return false;
    return capital || (at > 0 && (lexicon.said(word) & joining) !== 0);
  });
}

function opensAt(text: string, { start }: Word): boolean {
  const mark = text.charAt(start - 1);
  return (mark === straight || mark === opening) && !/\p{L}/u.test(text.charAt(start - 2));
}

function closesAt(text: string, { end }: Word): boolean {
  const first = text.charAt(end);
  const mark = first !== '' && stops.includes(first) ? text.charAt(end + 1) : first;
  return mark === straight || mark === closing;
}

/** "@harbourwatch", "#StormElla", "pic.example.com/Xy": what networks and addresses are made of. */
export function isAddressed(text: string, start: number): boolean {
  const before = text.charAt(start - 1);
  if (before === '@' || before === '#' || before === '_') return true;
  if (before !== '/') return false;
  const token = text.slice(Math.max(text.lastIndexOf(' ', start), text.lastIndexOf('\n', start)) + 1, start);
  return /\p{L}\.\p{L}{2,}\/|:\/\//u.test(token);
}

/** "IDEs [Integrated Lamp Environments]": what stands in brackets behind a sign of a thing spells it out. */
export function isSpeltOut(
  { words, text }: CutPassage,
  { from, to }: Pick<Run, 'from' | 'to'>,
  lexicon: Lexicon,
): boolean {
  const { start } = words[from] as Word;
  // A line may be a megabyte long: nothing looks back to its beginning.
  const least = Math.max(0, start - longestSpelt);
  let open = start - 1;
  while (open >= least && !isBracket(text.charCodeAt(open))) open -= 1;
  if (open < least || text.charAt(open) === ']' || text.charAt(open) === ')') return false;
  // "MVP (Most Valued Lamp)": between round brackets a body may stand as well, "RSF (Reporters Without Borders)".
  const [sign = ''] = /\p{Lu}+$/u.exec(text.slice(Math.max(0, open - 8), open).trimEnd()) ?? [];
  if (text.charAt(open) === '(' && !isThingSign(sign, 'en')) return false;
  if (!/\p{Lu}{2}s? ?$/u.test(text.slice(Math.max(0, open - 4), open))) return false;
  const heads = says.organisation | says.company | says.place;
  return words.slice(from, to).every(({ text: word }) => (lexicon.said(word) & heads) === 0);
}

const [openRound, closeRound, openSquare, closeSquare] = [0x28, 0x29, 0x5b, 0x5d];

function isBracket(unit: number): boolean {
  return unit === openRound || unit === closeRound || unit === openSquare || unit === closeSquare;
}

/** So far behind the bracket a word of what spells the sign out begins. */
const longestSpelt = 60;
