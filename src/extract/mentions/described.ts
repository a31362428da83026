/** Tells what the text calls the bearer of a name, as written: the whole office, "former Deputy Prime Minister". */
import { lowerCase } from '../../text/char-kinds.ts';
import { officeDeniers, officeOpenings } from '../../text/languages/names/office-openings.ts';
import { type Lexicon, says } from './lexicon.ts';
import type { CutPassage } from './passage.ts';
import type { Word } from './word-scan.ts';

/** So many words may stand between an office and what opens it: "former New York City Mayor". */
const longestBetween = 3;
/** Small words between, as in "adviser to the president": so many words back, so many letters each. */
const [farthestDenier, longestSmall] = [3, 3];

/**
 * What the words from `from` up to `to` call the bearer, with the words before them that belong to the office: whoever was a
 * president once, or is a vice president, is none. Null for an office that somebody else holds.
 */
export function officeOf({ words, text }: CutPassage, from: number, to: number, lexicon: Lexicon): string | null {
  const start = opening(words, wholeOffice(words, withoutOpeners(words, from, to, lexicon), lexicon));
  if (isDenied(words, start)) return null;
  return text.slice((words[start] as Word).start, (words[to - 1] as Word).end).replace(/[.,]$/, '');
}

/** "l'adjoint au maire Maal", "Kandidaat-burgemeester Maal", "adviser to the president Maal". */
function isDenied(words: readonly Word[], start: number): boolean {
  const [first = '', ...joined] = lowerCase((words[start] as Word).text).split('-');
  if (joined.length > 0 && officeDeniers.has(first)) return true;
  for (let at = start - 1; at >= 0 && start - at <= farthestDenier && words[at + 1]?.gap === 'space'; at -= 1) {
    const { text } = words[at] as Word;
    if (officeDeniers.has(lowerCase(text))) return at < start - 1 || !officeOpenings.has(lowerCase(text));
    if (text.length > longestSmall) return false;
  }
  return false;
}

/** "On Monday President Maal": the day is none of it. */
function withoutOpeners(words: readonly Word[], from: number, to: number, lexicon: Lexicon): number {
  let start = from;
  while (start < to - 1 && isOpener(words[start] as Word, lexicon)) start += 1;
  return start;
}

function isOpener({ text }: Word, lexicon: Lexicon): boolean {
  return !opensOffice(text) && (lexicon.said(text) & (says.opener | says.calendar | says.article)) !== 0;
}

/** "former", "Then-Prime". */
function opensOffice(word: string): boolean {
  const lower = lowerCase(word);
  return officeOpenings.has(lower.slice(lower.indexOf('-') + 1));
}

/** "British Foreign Minister", "deputy chief constable": nationalities, fields and offices right before an office. */
function wholeOffice(words: readonly Word[], from: number, lexicon: Lexicon): number {
  let start = from;
  while (start > 0 && words[start]?.gap === 'space' && belongs(words[start - 1] as Word, words[from] as Word, lexicon))
    start -= 1;
  return start;
}

function belongs(before: Word, office: Word, lexicon: Lexicon): boolean {
  if (opensOffice(before.text)) return true;
  const said = lexicon.said(before.text);
  if ((said & (says.opener | says.calendar | says.article | says.speech)) !== 0) return false;
  if ((said & says.role) !== 0) return before.capital === office.capital;
  return before.capital && office.capital && !lexicon.capitalNouns && (said & (says.notName | says.field)) !== 0;
}

/** "former US President": the office begins with the word that opens it, across words with capitals. */
function opening(words: readonly Word[], from: number): number {
  for (let at = from; at > 0 && from - at < longestBetween && words[at]?.gap === 'space'; at -= 1) {
    const before = words[at - 1] as Word;
    if (at < from && opensOffice(before.text)) return at - 1;
    if (!before.capital) return from;
  }
  return from;
}
