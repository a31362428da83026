/** Reads the lines right above the headline of a page: a kicker or section by its element's name or by the page's data; else nothing of the article. */
import { foldLine } from '../../text/normalise.ts';
import { isPaper } from '../roles/paper-names.ts';
import type { Segment } from '../segment.ts';
import { type Claim, claim, setAside } from '../sheet.ts';
import { isInside } from './element.ts';
import { partsAt } from './line-parts.ts';
import type { LaidPage } from './structure.ts';
import type { WeighedLine } from './weights.ts';

const longestKicker = 8;

/** What a line above the headline is. */
export function claimAbove(laid: LaidPage, segment: Segment, line: WeighedLine): Claim {
  const parts = partsAt(laid, line);
  const isShort = line.words <= longestKicker && !line.closed;
  if (isShort && parts.has('kicker')) return claim(segment, 'kicker', 'kicker/above-headline');
  const isPath = /\S\s*[>›»/]\s*\S/u.test(segment.text);
  if (isShort && !isPath && parts.has('section')) return claim(segment, 'section', 'section/own-line');
  if (isShort && isInTitle(laid, line)) return claim(segment, 'kicker', 'kicker/above-headline');
  return setAside(segment, 'set-aside/outside');
}

/** Whether the page's data give the line before the headline, "Warming by oven: The town that heats with bread", and it is not the paper's name. */
function isInTitle({ titles, lines, pageLines, place }: LaidPage, line: WeighedLine): boolean {
  const [own, headline] = [line.text, place.headline === null ? '' : (lines[place.headline]?.text ?? '')].map((one) =>
    foldLine(one).replace(/\s{0,9}:$/u, ''),
  );
  if (!own || !headline || own === headline || isPaper(line.text)) return false;
  const isGiven = titles.some((title) => foldLine(title).startsWith(`${own}: ${headline}`));
  // The name of a site stands elsewhere around the article too.
  return (
    isGiven &&
    pageLines.every((one) => one === line || isInside(one.block, place.main) || !foldLine(one.text).includes(own))
  );
}
