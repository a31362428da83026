/** Finds the name of the paper among the lines above a headline. Claims nothing. */
import { definiteArticles, paperWords } from '../../text/languages/newsroom-words.ts';
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

/**
 * The line that names the paper: the only name among them, or the one that opens the file; null when nothing tells it.
 * `isLabelled` tells whether another label stands between it and the headline.
 */
export function mastheadLine(lines: readonly Segment[], isLabelled: boolean): Segment | null {
  const names = lines.filter((line) => !line.prose && line.words <= longest && mayBeMasthead(line, isLabelled));
  const [first] = names;
  if (first === undefined) return null;
  const isOnly = names.every(({ text }) => foldLine(text) === foldLine(first.text));
  return isOnly || first.index <= opening ? first : null;
}

function mayBeMasthead({ text, index }: Segment, isLabelled: boolean): boolean {
  if (isKnownOutlet(text)) return true;
  if (isSection(text) || isKind(text) || isInvitation(text)) return false;
  const opensFile = index === 0;
  if (opensFile && isLabelled && isTitle(text)) return true;
  if (!isPaper(text) || readsAsHeading(text)) return false;
  return !isPlainPaper(text) || (opensFile && endsAsPaper(text));
}

/**
 * "The Quadrant", "La Voz del Salado", "The Tidewater Review" on the first line of all, above another label: a name with its
 * article, or one of newspapers' words. "The Long Interview" says what kind of article it is.
 */
function isTitle(text: string): boolean {
  const words = text.split(' ');
  const [article = '', second = ''] = words;
  if (words.length > longestTitle || furnitureLine(text) !== null) return false;
  const hasArticle = definiteArticles.has(foldLine(article)) && /^\p{Lu}/u.test(article);
  if (isPaper(text)) return !isGivenName(text) && (hasArticle || !isPlainPaper(text));
  return hasArticle && /^\p{Lu}[\p{L}\p{M}’'-]{2,}$/u.test(second) && !words.some(isKind);
}

/** "Harwick Echo", "THE HARWICK ECHO", but not "Press Freedom": the word for a paper stands last, behind one other. */
function endsAsPaper(text: string): boolean {
  const words = foldLine(text).replace(/^the /, '').split(' ');
  return words.length === 2 && paperWords.has(words[1] ?? '') && !paperWords.has(words[0] ?? '');
}
