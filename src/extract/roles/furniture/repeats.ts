/** Sets paragraphs aside that say again, word for word, what the article has said before. */
import { flatMap } from '../../../model/flat-map.ts';
import { groupBy } from '../../../model/group.ts';
import { foldedOf, openingOf, type Segment } from '../../segment.ts';
import { type Claim, type Claims, openSegments, type Sheet, setAside } from '../../sheet.ts';

/** A shorter line may well stand twice: a cry, a refrain. A crosshead may stand in a list of contents first. */
const fewestWords = 8;
const longest = 2000;

/** Claims every later copy of a longer paragraph. */
export function repeatedLines(sheet: Sheet, claims: Claims): Claim[] {
  const open = openSegments(sheet, claims).filter(
    ({ prose, words, text }) => prose && words >= fewestWords && text.length <= longest,
  );
  // A copy has as many words and opens alike: only those paragraphs are compared.
  const groups = groupBy(open, (segment) => `${segment.words} ${openingOf(segment)}`);
  return flatMap([...groups.values()], (alike) => (alike.length > 1 ? copiesIn(alike) : []));
}

/** The later copies among some paragraphs. */
function copiesIn(paragraphs: readonly Segment[]): Claim[] {
  const seen = new Set<string>();
  return flatMap(paragraphs, (segment) => {
    const folded = foldedOf(segment);
    if (seen.has(folded)) return [setAside(segment, 'set-aside/repeat')];
    seen.add(folded);
    return [];
  });
}
