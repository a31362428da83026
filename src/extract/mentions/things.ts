/** Tells what is called like somebody and is a ship, a work, an animal, by the word that says so. */
import type { Evidence } from './candidate.ts';
import { type Lexicon, says } from './lexicon.ts';
import type { CutPassage } from './passage.ts';
import type { Run } from './runs.ts';
import { isFresh, type Word } from './word-scan.ts';

/** "The São Maal, a trawler, reported": so many words may stand between the article and the word for a thing. */
const longestApposed = 3;

function isApposed(words: readonly Word[], to: number, lexicon: Lexicon): boolean {
  if (words[to]?.gap !== 'comma' || (lexicon.said((words[to] as Word).text) & says.article) === 0) return false;
  for (let at = to + 1; at <= to + longestApposed; at += 1) {
    const word = words[at];
    if (word?.gap !== 'space' || word.capital) return false;
    if ((lexicon.said(word.text) & says.thingKind) === 0) continue;
    // "a ship owner": the next word says what the first is for.
    return words[at + 1]?.gap !== 'space' || (lexicon.said(words[at + 1]?.text ?? '') & small) !== 0;
  }
  return false;
}

const storms = /^(?:Hurricane|Typhoon|Cyclone|Storm)$/;

/** "Hurricane Maal": what it is called by, when what it is opens the name; null when it does not. */
export function stormOf(words: readonly string[]): string | null {
  const at = words.findIndex((word) => storms.test(word));
  return at >= 0 && at < 2 ? (words[at + 1] ?? null) : null;
}

const given: ReadonlySet<string> = new Set(['awarded', 'won', 'win', 'wins', 'received', 'receiving', 'nominated']);

/** What orders and prizes are called, beside other things. */
const decorations = /^(?:Star|Cross|Globe|Lion|Bear|Palm|Heart)$/;

/** "was awarded the Lantern Star", "nominated for the Golden Lamp": what people are given is nobody. */
function isGiven(words: readonly Word[], { from, to }: Run, { organisation, place }: Evidence): boolean {
  const article = words[from - 1];
  if (to - from < 2 || article?.text !== 'the' || words[from]?.gap !== 'space') return false;
  const isHead = organisation > 2 || place > 2;
  if (isHead && !decorations.test(words[to - 1]?.text ?? '')) return false;
  const before = words[from - 2];
  return given.has((before?.text === 'for' ? words[from - 3] : before)?.text ?? '');
}

const naming: ReadonlySet<string> = new Set(['called', 'named', 'nicknamed', 'dubbed', 'christened']);

const small = says.join | says.opener | says.beforePlace | says.towards | says.article;

const addresses = /^(?:Lady|Miss|Sir)$/;

/** Whether a run is what a ship is called: "Færgen Prinsesse Maal", "the ferry Princess Maal": what it is, then a title that belongs to what it is called. */
export function isShip(words: readonly Word[], { from, to }: Run, lexicon: Lexicon): boolean {
  if (to - from < 2) return false;
  const said = (at: number) => lexicon.said(words[at]?.text ?? '');
  const ranks = says.role | says.title;
  const opens = isFresh(words[from] as Word) && (said(from) & says.thingKind) !== 0;
  if (opens && to - from > 2) return (said(from + 1) & ranks) !== 0;
  if (
    lexicon.genericCapitals &&
    to - from === 3 &&
    words[from]?.text === 'The' &&
    addresses.test(words[from + 1]?.text ?? '')
  )
    return true;
  const before = words[from - 1];
  if (before === undefined || before.capital || words[from]?.gap !== 'space') return false;
  // "sinking the Lady Jane": nobody is addressed with the article.
  if (lexicon.genericCapitals && to - from === 2 && before.text === 'the' && addresses.test(words[from]?.text ?? ''))
    return true;
  return (
    (said(from - 1) & says.thingKind) !== 0 &&
    ((said(from) & ranks) !== 0 || (to - from === 2 && addresses.test(words[from]?.text ?? '')))
  );
}

/** Whether ships and works are called so, which nobody lists: "the tanker, the Golden Heron", "the ferry Ardley Star". */
export function isKindOfThing(
  { words, text }: CutPassage,
  { from, to }: Run,
  own: Evidence,
  lexicon: Lexicon,
): boolean {
  const first = words[from] as Word;
  const opens =
    to - from > 1 && isFresh(first) && (lexicon.said(first.text) & (says.thingKind | says.given)) === says.thingKind;
  // "Orkanen Ingunn slo til", "Skipet Fridtjof Nansen la til kai": in English a title over an article may open so.
  if (opens && !lexicon.genericCapitals) return true;
  if (from === 0) return false;
  const { person } = own;
  const before = words[from - 1] as Word;
  const earlier = from > 1 ? words[from - 2] : undefined;
  // "водитель автомобиля «Лада Приора»": in marks even one that is called like somebody.
  if (text.charAt((words[from] as Word).start - 1) === '«' && (lexicon.said(before.text) & says.thingKind) !== 0)
    return true;
  const near = !lexicon.genericCapitals && words[from]?.gap === 'space' && (!before.capital || isFresh(before));
  if (near && (lexicon.said(before.text) & says.thingKind) !== 0) return true;
  if (person >= 3) return false;
  if (isApposed(words, to, lexicon)) return true;
  if (lexicon.genericCapitals && isGiven(words, { from, to, known: null }, own)) return true;
  // "a lynx called Freya".
  const isNamed = naming.has(before.text) && words[from]?.gap === 'space';
  if (isNamed && (lexicon.said(words[from - 2]?.text ?? '') & says.thingKind) !== 0) return true;
  if (opens) return true;
  // "her only novel, Winter Harbour, was printed".
  const between = words[from]?.gap === 'comma' && text.charAt((words[to - 1] as Word).end) === ',';
  if (between && (lexicon.said(before.text) & says.thingKind) !== 0 && !before.capital) return true;
  if (words[from]?.gap !== 'space') return false;
  if ((lexicon.said(before.text) & says.thingKind) !== 0) return !before.capital || lexicon.capitalNouns;
  const apposed = before.gap === 'comma' && (lexicon.said(before.text) & says.article) !== 0;
  return apposed && earlier !== undefined && (lexicon.said(earlier.text) & says.thingKind) !== 0;
}
