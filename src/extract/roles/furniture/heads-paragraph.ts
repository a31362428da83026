/** Tells whether a short line below a list of other titles is the crosshead of the paragraph below it. Claims nothing. */
import type { Segment } from '../../segment.ts';
import type { Sheet } from '../../sheet.ts';
import { sharedWords } from '../shared-words.ts';

/** Titles of other stories are longer. */
const longestCrosshead = 7;

/** "Closed to dogs" over "To protect the nests, dogs stay out until September." */
export function headsParagraph(sheet: Sheet, line: Segment): boolean {
  const paragraph = sheet.segments[line.index + 1];
  if (paragraph?.prose !== true || line.words > longestCrosshead || /[:："“”„«»|]/.test(line.text)) return false;
  return sharedWords({ ...sheet, segments: [paragraph] }, 0)(line.text) > 0;
}
