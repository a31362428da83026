/** Finds the name of the paper among the lines above a headline. Claims nothing. */
import { definiteArticles, issueLeads, paperNouns, paperWords } from '../../text/languages/newsroom-words.ts';
import { foldLine } from '../../text/normalise.ts';
import type { Segment } from '../segment.ts';
import { isSection } from './cells.ts';
import { isKind } from './kinds.ts';
import { isGivenName, isInvitation } from './names.ts';
import { isKnownOutlet, isPaper, isPlainPaper, readsAsHeading } from './paper-names.ts';
import { furnitureLine } from './phrase-book.ts';

const longest = 6;
/** A name whose words mean other things as well is the paper's where it opens the file. */
const opening = 1;
const longestTitle = 5;

/** What stands below a line tells of it as well. */
export interface Surroundings {
  /** Whether another label stands between it and the headline. */
  readonly isLabelled: boolean;
  /** The line right below it in the file, whatever it is; empty when there is none. */
  readonly below: string;
}

/** The line that names the paper: the only name among them, or the one that opens the file; null when nothing tells it. */
export function mastheadLine(lines: readonly Segment[], around: Surroundings): Segment | null {
  const names = lines.filter((line) => !line.prose && line.words <= longest && mayBeMasthead(line, around));
  const [first] = names;
  if (first === undefined) return null;
  const isOnly = names.every(({ text }) => foldLine(text) === foldLine(first.text));
  return isOnly || first.index <= opening ? first : null;
}

const issue = new RegExp(`^(?:${issueLeads.join('|')})\\s?\\d{1,5}(?!\\p{L})`, 'iu');
const issueTail = new RegExp(`[\\s,|·–-]{1,3}(?:${issueLeads.join('|')})\\s?\\d{1,5}(?:[/-]\\d{1,4})?$`, 'iu');

/** How much of "Tygodnik Nadwiślański nr 39/2021" is the name. */
export function titleLength(text: string): number {
  return issueTail.exec(text)?.index ?? text.length;
}

function mayBeMasthead({ text, index }: Segment, { isLabelled, below }: Surroundings): boolean {
  if (isKnownOutlet(text)) return true;
  if (isSection(text) || isKind(text) || isInvitation(text)) return false;
  const opensFile = index === 0;
  if (opensFile && isLabelled && isTitle(text)) return true;
  if (opensFile && isNumbered(text, below)) return true;
  if (!isPaper(text) || readsAsHeading(text)) return false;
  return !isPlainPaper(text) || (opensFile && endsAsPaper(text));
}

/** "Волжская среда" above "№ 41 (2217)" or "The independent student newspaper": what comes out in numbers, or calls itself a paper. */
function isNumbered(text: string, below: string): boolean {
  if (!/^\p{Lu}[\p{L}\p{M}’' -]{3,40}$/u.test(text.slice(0, titleLength(text))) || furnitureLine(text) !== null)
    return false;
  if (titleLength(text) < text.length || issue.test(below)) return true;
  const words = below.split(' ');
  return words.length <= longest && words.length > 1 && words.some((word) => paperNouns.has(foldLine(word)));
}

/** "Folha do Sertão", "Voix du Nord", "Voice of Harwick" */
const ofPlace = /^\p{Lu}\p{L}+ (?:of|de|des|du|del|della|do|da|dos|von) (?:\p{L}{1,3} )?\p{Lu}/u;

/**
 * "The Quadrant", "La Voz del Salado", "The Tidewater Review" on the first line of all, above another label: a name with its
 * article, or one of newspapers' words. "The Long Interview" says what kind of article it is.
 */
function isTitle(text: string): boolean {
  const words = text.split(' ');
  const [article = '', second = ''] = words;
  if (words.length > longestTitle || furnitureLine(text) !== null) return false;
  const hasArticle = definiteArticles.has(foldLine(article)) && /^\p{Lu}/u.test(article);
  if (isPaper(text)) return !isGivenName(text) && (hasArticle || !isPlainPaper(text) || ofPlace.test(text));
  return hasArticle && /^\p{Lu}[\p{L}\p{M}’'-]{2,}$/u.test(second) && !words.some(isKind);
}

/** "Harwick Echo", "THE HARWICK ECHO", but not "Press Freedom": the word for a paper stands last, behind one other. */
function endsAsPaper(text: string): boolean {
  const words = foldLine(text).replace(/^the /, '').split(' ');
  return words.length === 2 && paperWords.has(words[1] ?? '') && !paperWords.has(words[0] ?? '');
}
