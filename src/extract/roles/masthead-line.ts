/** Finds the name of the paper among the lines above a headline. Claims nothing. */
import { paperWords } from '../../text/languages/newsroom-words.ts';
import { foldLine } from '../../text/normalise.ts';
import type { Segment } from '../segment.ts';
import { isSection } from './cells.ts';
import { isKind } from './kinds.ts';
import { isInvitation } from './names.ts';
import { isKnownOutlet, isPaper, isPlainPaper, readsAsHeading } from './paper-names.ts';

const longest = 6;
/** A name whose words mean other things as well is the paper's where it opens the file. */
const opening = 1;

/** The line that names the paper: the only name among them, or the one that opens the file; null when nothing tells it. */
export function mastheadLine(lines: readonly Segment[]): Segment | null {
  const names = lines.filter((line) => !line.prose && line.words <= longest && mayBeMasthead(line));
  const [first] = names;
  if (first === undefined) return null;
  const isOnly = names.every(({ text }) => foldLine(text) === foldLine(first.text));
  return isOnly || first.index <= opening ? first : null;
}

function mayBeMasthead({ text, index }: Segment): boolean {
  if (isKnownOutlet(text)) return true;
  if (!isPaper(text) || isSection(text) || isKind(text) || isInvitation(text) || readsAsHeading(text)) return false;
  return !isPlainPaper(text) || (index === 0 && endsAsPaper(text));
}

/** "Harwick Echo", "THE HARWICK ECHO", but not "Press Freedom": the word for a paper stands last, behind one other. */
function endsAsPaper(text: string): boolean {
  const words = foldLine(text).replace(/^the /, '').split(' ');
  return words.length === 2 && paperWords.has(words[1] ?? '') && !paperWords.has(words[0] ?? '');
}
