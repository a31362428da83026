/** Reads the lines right above the headline of a page: a kicker or section by its element's name or by the page's data; else nothing of the article. */
import { foldLine } from '../../text/normalise.ts';
import type { Segment } from '../segment.ts';
import { type Claim, claim, setAside } from '../sheet.ts';
import { partsAt } from './line-parts.ts';
import type { LaidPage } from './structure.ts';
import type { WeighedLine } from './weights.ts';

const longestKicker = 8;

/** What a line above the headline is. */
export function claimAbove(laid: LaidPage, segment: Segment, line: WeighedLine): Claim {
  const parts = partsAt(laid, line);
  const isShort = line.words <= longestKicker && !line.closed;
  if (isShort && (parts.has('kicker') || isInTitle(laid, line)))
    return claim(segment, 'kicker', 'kicker/above-headline');
  const isPath = /\S\s*[>›»/]\s*\S/u.test(segment.text);
  if (isShort && !isPath && parts.has('section')) return claim(segment, 'section', 'section/own-line');
  return setAside(segment, 'set-aside/outside');
}

/** Whether the page's data give the line before the headline: "Warming by oven: The town that heats with bread". */
function isInTitle({ titles, lines, place }: LaidPage, { text }: WeighedLine): boolean {
  const [own, headline] = [text, place.headline === null ? '' : (lines[place.headline]?.text ?? '')].map((one) =>
    foldLine(one).replace(/\s{0,9}[:|]$/u, ''),
  );
  if (!own || !headline || own === headline) return false;
  return titles.some((title) => {
    const all = foldLine(title);
    return (
      all.startsWith(own) && /^\s?[:|.–—-]\s/u.test(all.slice(own.length)) && all.slice(own.length).includes(headline)
    );
  });
}
