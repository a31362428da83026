/**
 * Finds the lines of days and writers that the rules for text would not: right over the headline, where a page shows the
 * day on which it is seen as well, between standfirst and text, and below the text.
 */
import { labelAlone } from '../../text/dates/date-labels.ts';
import { type DatedLine, readDatedLine } from '../../text/dates/dated-line.ts';
import type { Segment } from '../segment.ts';
import { type Claim, claim, type RoleRule } from '../sheet.ts';
import { standsOver } from './head-place.ts';
import { aboveHeadline, type LaidPage } from './structure.ts';
import type { WeighedLine } from './weights.ts';

/** Below the text stand buttons and tags before the day; more lines than this are other stories. */
const footReach = 4;
/** A line of a day has so many words at most. */
const longestLine = 25;

/** The rule for those lines. */
export function ownDays(laid: LaidPage): RoleRule {
  return ({ segments, language }) => {
    const { headline, first, last } = laid.place;
    const from = headline === null ? first : Math.max(0, headline - aboveHeadline);
    const near = [...segments.slice(from, first), ...segments.slice(last + 1, last + 1 + footReach)];
    return near.flatMap((segment) => {
      const line = laid.lines[segment.index] as WeighedLine;
      if (segment.index === headline || !isFree(laid, line)) return [];
      const dated = readDatedLine(segment.text, language);
      if (dated === null) return [];
      const isOwn =
        segment.index > last
          ? isOfFoot(laid, segment, dated)
          : segment.index < (headline ?? 0)
            ? standsOver(laid, line.block)
            : isBare(dated) &&
              line.block.heading === null &&
              labelAlone(segments[segment.index - 1]?.text ?? '', language) === null;
      return isOwn ? [claimDated(segment, dated)] : [];
    });
  };
}

/** How far down the lines reach that say when the text above them appeared, counted behind what holds it. */
export function footEnd(laid: LaidPage): number {
  const { last } = laid.place;
  const foot = laid.lines.slice(last + 1, last + 1 + footReach);
  return (
    last +
    1 +
    foot.findLastIndex((line, at) => {
      const dated = isFree(laid, line) ? readDatedLine(line.text, null) : null;
      return dated !== null && isOfFoot(laid, { index: last + 1 + at }, dated);
    })
  );
}

function isFree({ zones }: LaidPage, { block, words, linky }: WeighedLine): boolean {
  const zone = zones[block.index];
  return words <= longestLine && !linky && zone?.furniture === null && zone.caption === null && zone.item === null;
}

/** "Published 3 March 2022" below the text; without its word only right below it, where no title of another story stands above. */
function isOfFoot({ lines, place }: LaidPage, { index }: Pick<Segment, 'index'>, { labelled }: DatedLine): boolean {
  const between = lines.slice(place.last + 1, index);
  if (labelled) return between.every(({ block, prose }) => block.heading === null && !prose);
  return between.length === 0;
}

function isBare({ form, labelled, published, updated }: DatedLine): boolean {
  return form === 'own' && !labelled && updated === null && published?.kind === 'date';
}

function claimDated(segment: Segment, { form, published, updated }: DatedLine): Claim {
  if (form === 'byline') return claim(segment, 'byline', 'byline/by-line');
  if (published !== null) return claim(segment, 'date-line', 'published/own-line');
  return updated === null
    ? claim(segment, 'retrieved', 'retrieved/own-line')
    : claim(segment, 'update-line', 'updated/update-line');
}
