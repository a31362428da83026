/** Sets paragraphs aside that say again, word for word, what the article has said before. */
import { foldLine } from '../../text/normalise.ts';
import { type Claim, type Claims, openSegments, type Sheet, setAside } from '../sheet.ts';

/** A shorter line may well stand twice: a cry, a refrain. A crosshead may stand in a list of contents first. */
const fewestWords = 8;
const longest = 2000;

/** Claims every later copy of a longer paragraph. */
export function repeatedLines(sheet: Sheet, claims: Claims): Claim[] {
  const seen = new Set<string>();
  return openSegments(sheet, claims).flatMap((segment) => {
    if (!segment.prose || segment.words < fewestWords || segment.text.length > longest) return [];
    const folded = foldLine(segment.text);
    if (seen.has(folded)) return [setAside(segment, 'set-aside/repeat')];
    seen.add(folded);
    return [];
  });
}
