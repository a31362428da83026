/** Finds the name of the paper among the lines above a headline. Claims nothing. */
import { issueLeads, paperNouns, paperWords } from '../../../text/languages/newsroom-words.ts';
import { foldLine } from '../../../text/normalise.ts';
import type { Segment } from '../../segment.ts';
import { isSection } from '../cells.ts';
import { isKind } from '../kinds.ts';
import { isInvitation } from '../names.ts';
import { isKnownOutlet, isPaper, isPlacedPaper, isPlainPaper, readsAsHeading } from '../paper-names.ts';
import { furnitureLine } from '../phrase-book.ts';

const longest = 6;
/** A name whose words mean other things as well is the paper's where it opens the file. */
const opening = 1;
const fewestToldWords = 3;
const shortestEpithet = 4;

/**
 * The line that names the paper: the only name among them, or the one that opens the file; null when nothing tells it. `below`
 * is the line right below the first of them, empty when that is the headline; `top` the first line of the file that is no button.
 */
export function mastheadLine(lines: readonly Segment[], below: string, top: number): Segment | null {
  const names = lines.filter((line) => !line.prose && line.words <= longest && mayBeMasthead(line, below, top));
  const first = names[0];
  if (first === undefined) return null;
  const isOnly = names.every(({ text }) => foldLine(text) === foldLine(first.text));
  return isOnly || first.index <= Math.max(opening, top) ? first : null;
}

const lead = `(?:${issueLeads.join('|')})\\s?\\d{1,5}`;
/** A number alone is of anything: "No. 10", "Symphony No. 9". That of an issue counts within the year as well, or names the year. */
const issue = new RegExp(`^${lead}(?:/|\\s?\\()\\d{1,5}(?!\\p{L})`, 'iu');
const issueTail = new RegExp(`[\\s,|·–-]{1,3}${lead}[/-]\\d{1,4}$`, 'iu');

/** How much of "Tygodnik Nadwiślański nr 39/2021" is the name. */
export function titleLength(text: string): number {
  return issueTail.exec(text)?.index ?? text.length;
}

function mayBeMasthead({ text, index }: Segment, below: string, top: number): boolean {
  if (isKnownOutlet(text)) return true;
  if (isSection(text) || isKind(text) || isInvitation(text)) return false;
  if (index === 0 && isNumbered(text, below)) return true;
  const opensFile = index === 0 || index === top;
  if (opensFile && isPlacedPaper(text)) return true;
  if (!isPaper(text) || readsAsHeading(text)) return false;
  return !isPlainPaper(text) || (opensFile && endsAsPaper(text));
}

/** "Волжская среда" above "№ 41 (2217)" or "The independent student newspaper": what comes out in numbers, or calls itself a paper. */
function isNumbered(text: string, below: string): boolean {
  if (!/^\p{Lu}[\p{L}\p{M}’' -]{3,40}$/u.test(text.slice(0, titleLength(text))) || furnitureLine(text) !== null)
    return false;
  if (titleLength(text) < text.length || issue.test(below)) return true;
  const words = below.split(' ');
  if (words.length < fewestToldWords || words.length > longest || furnitureLine(below) !== null) return false;
  // "Read the newspaper" asks for something.
  return paperNouns.has(lastWord(below)) && (words.at(-2) ?? '').length >= shortestEpithet;
}

function lastWord(text: string): string {
  return foldLine(text.split(' ').at(-1) ?? '');
}

/** "Harwick Echo", "THE HARWICK ECHO", but not "Press Freedom": the word for a paper stands last, behind one other. */
function endsAsPaper(text: string): boolean {
  const words = foldLine(text).replace(/^the /, '').split(' ');
  return words.length === 2 && paperWords.has(words[1] ?? '') && !paperWords.has(words[0] ?? '');
}
