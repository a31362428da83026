/** Tells which elements speak of the page's own article: teasers of other stories and comments are marked with days as well. */
import type { RuleId } from '../../../model/rules.ts';
import { readDatedLine } from '../../../text/dates/dated-line.ts';
import { attribute, attributeSpan, type Element, hasAttribute, isInside } from '../element.ts';
import { standsOver } from '../head-place.ts';
import type { Page } from '../page.ts';
import { attributeStatement } from '../page-data.ts';
import { aboveHeadline, type LaidPage } from '../structure.ts';
import type { ShownTime } from './fact-sources.ts';

const ofOthers: ReadonlySet<RuleId> = new Set(['set-aside/related', 'set-aside/comments', 'set-aside/advert']);

/** "2 h ago" */
const fewestWords = 3;

/** Whether what an element states is of the article: the thing that it describes holds the headline or the text, and is no comment. */
export function ownMarks(laid: LaidPage | null): (element: Element) => boolean {
  if (laid === null) return () => true;
  const { lines, place, zones } = laid;
  const own = [place.headline ?? place.first, place.first].flatMap((at) => lines[at]?.block ?? []);
  return (element) => {
    const furniture = zones[element.index]?.furniture ?? null;
    if (furniture !== null && ofOthers.has(furniture)) return false;
    const thing = thingAround(element);
    return thing === null || own.some((block) => isInside(block, thing));
  };
}

function thingAround(element: Element): Element | null {
  for (let at: Element | null = element; at !== null; at = at.parent) if (hasAttribute(at, 'itemscope')) return at;
  return null;
}

/** The `time` elements between the headline and the first lines of the text, and right below it. */
export function shownTimes(page: Page, laid: LaidPage | null): ShownTime[] {
  if (laid === null) return [];
  const { headline, first } = laid.place;
  const from = Math.max(0, (headline ?? first) - aboveHeadline);
  const near = laid.lines.slice(from, first + 1);
  const own = near.filter(({ block }, at) => from + at >= (headline ?? 0) || standsOver(laid, block));
  const below = laid.lines[laid.place.last + 1];
  const isDay =
    below !== undefined && !below.linky && (below.words <= fewestWords || readDatedLine(below.text, null) !== null);
  const blocks = new Set([...own, ...(isDay ? [below] : [])].map(({ block }) => block));
  const told = daysInSentence(laid);
  const times = page.elements.filter((one) => one.tag === 'time' && blocks.has(one.block) && !told.has(one));
  return times.flatMap((element) => {
    const span = attributeSpan(element, 'datetime');
    if (span === null || laid.zones[element.index]?.furniture !== null) return [];
    const names = `${attribute(page.source, element, 'class') ?? ''} ${attribute(page.source, element, 'itemprop') ?? ''}`;
    return [{ statement: attributeStatement(page.source, span), isUpdate: /updat|modif/i.test(names) }];
  });
}

/** "The ferry sails again on <time>12 May</time>." in the first paragraph: what the sentence tells of. */
function daysInSentence({ lines, place, inlinesOf }: LaidPage): ReadonlySet<Element> {
  const line = lines[place.first];
  if (line === undefined) return new Set();
  return new Set(inlinesOf(line).flatMap(({ element, span }) => (span.start > line.span.start ? [element] : [])));
}
