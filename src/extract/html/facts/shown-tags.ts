/** Reads the tags that a page shows below its article, each a link or an entry of a list. Only where its data list no keywords. */
import type { Span } from '../../../model/provenance.ts';
import { trimSpan } from '../../../text/lines.ts';
import { type Proposal, proposeInferred } from '../../choose.ts';
import { attribute, type Element, isInside } from '../element.ts';
import { tagNames } from '../hint-words.ts';
import type { Page } from '../page.ts';
import type { LaidPage } from '../structure.ts';

const longestTag = 40;
const ownKinds: ReadonlySet<string | null> = new Set([null, 'set-aside/navigation']);
const mostTags = 20;

/** The tags: the links or entries of the first element behind the first paragraph that is called their list. */
export function shownTags(page: Page, text: string, laid: LaidPage): Proposal<readonly string[]>[] {
  const holder = tagElement(page, laid);
  if (holder === null) return [];
  const spans = laid.lines
    .filter(({ block }) => isInside(block, holder))
    .flatMap((line): Span[] => {
      const links = laid.inlinesOf(line).filter(({ element }) => element.tag === 'a');
      if (links.length > 0) return links.map(({ span }) => trimSpan(text, span));
      return line.block.tag === 'li' ? [line.span] : [];
    });
  const words = spans.map(({ start, end }) => text.slice(start, end).replace(/^#/u, '').trim());
  const isList = words.length > 1 && words.length <= mostTags && words.every((one) => one.length <= longestTag);
  return isList ? [proposeInferred([...new Set(words)].filter(Boolean), spans, 'keywords/label', 'likely')] : [];
}

/** The element must stand in the article: cards of other stories have tags too. */
function tagElement({ source, elements }: Page, { lines, zones, place }: LaidPage): Element | null {
  const from = lines[place.first]?.block.index ?? 0;
  const around = articleElement(place.main, lines[place.headline ?? place.first]?.block ?? place.main);
  const isNamed = (element: Element) =>
    (['class', 'id'] as const).some((name) => tagNames.test(attribute(source, element, name) ?? '')) &&
    ownKinds.has(zones[element.index]?.furniture ?? null);
  return (
    elements.slice(from, around.last + 1).find((one) => one.block === one && one.attrs !== null && isNamed(one)) ?? null
  );
}

/** The lowest element that holds text and headline, and what is beside the text. */
function articleElement(main: Element, headline: Element): Element {
  let around = main.parent ?? main;
  while (around.parent !== null && !isInside(headline, around)) around = around.parent;
  return around;
}
