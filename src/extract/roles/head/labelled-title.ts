/** Tells a headline that opens as links to other stories do: "Opinion: Why the bridge must stay". Claims nothing. */
import { titleLabels } from '../../../text/languages/newsroom-words.ts';
import { foldLine } from '../../../text/normalise.ts';
import type { Segment } from '../../segment.ts';
import type { Sheet } from '../../sheet.ts';
import { isOnlyTitle } from './only-title.ts';

/** A link stands anywhere, the headline within so many lines. */
const reach = 12;
const fewestWords = 4;

/** Whether a line is the only one that could be the headline, and opens with a label of which the rest is no name. */
export function isLabelledTitle(sheet: Sheet, segment: Segment): boolean {
  const { text, words, index } = segment;
  if (index >= reach || words < fewestWords) return false;
  const [, label = '', rest = ''] = /^([^:：|]{2,20}?)\s?[:：|]\s?(\S.*)$/u.exec(text) ?? [];
  if (label === '' || !titleLabels.has(foldLine(label))) return false;
  // "Photos: Ann Reed with Jan Berg" names makers; a title has longer words that open small.
  return /(?:^|\s)\p{Ll}{5}|\p{Lo}/u.test(rest) && isOnlyTitle(sheet, segment);
}
