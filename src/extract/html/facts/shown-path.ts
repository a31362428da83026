/** Reads the path to the page, "Home › News › Region", where the page shows it to its readers. Which step is a section is decided here alone. */
import type { Span } from '../../../model/provenance.ts';
import { wholePaper } from '../../../text/languages/newsroom-words.ts';
import { trimSpan } from '../../../text/lines.ts';
import { foldLine } from '../../../text/normalise.ts';
import { type Proposal, proposeStated } from '../../choose.ts';
import { likeness } from '../article-place.ts';
import { attribute, type Element, isInside } from '../element.ts';
import { pathNames } from '../hint-words.ts';
import type { Page } from '../page.ts';
import { frontPage } from '../page-data.ts';
import type { LaidPage } from '../structure.ts';
import type { WeighedLine } from '../weights.ts';

const longestStep = 40;
const mostSteps = 6;
/** Steps that say no more than that this is the path, or what kind of page it leads to. */
const steps = /[^>›»/|→\\]+/gu;
const sameText = 0.8;

/** The first step below the front page that is not the article itself. */
export function shownSection(
  page: Page,
  text: string,
  laid: LaidPage,
  papers: ReadonlySet<string>,
): Proposal<string>[] {
  const headline = laid.place.headline;
  if (headline === null) return [];
  const holder = pathElement(page, laid.lines[headline] as WeighedLine);
  if (holder === null) return [];
  const spans = laid.lines.filter(({ block }) => isInside(block, holder)).flatMap((line) => stepsOf(laid, text, line));
  const title = (laid.lines[headline] as WeighedLine).text;
  const wanted = spans
    .slice(0, mostSteps)
    .map((span) => ({ span, value: text.slice(span.start, span.end) }))
    .filter(
      ({ value }) => /\p{L}/u.test(value) && !frontPage.test(foldLine(value)) && likeness(value, title) < sameText,
    )
    // The front page may bear the name of the paper.
    .filter(({ value }) => !papers.has(foldLine(value)));
  // "News" files every article: the next step says more.
  const first = wanted.find(({ value }) => !wholePaper.has(foldLine(value))) ?? wanted[0];
  if (first === undefined || first.value.length > longestStep || /[:：]$/u.test(first.value)) return [];
  return [proposeStated(first.value, first.span, 'section/page-path', 'likely')];
}

/** The element that is called the path, above the headline or right around it. */
function pathElement({ source, elements }: Page, { block }: WeighedLine): Element | null {
  const isPath = (element: Element) =>
    (['class', 'id', 'aria-label'] as const).some((name) => pathNames.test(attribute(source, element, name) ?? ''));
  for (let at = block.index - 1; at >= 0; at -= 1) {
    const one = elements[at] as Element;
    if (one.block === one && one.attrs !== null && isPath(one)) return one;
  }
  return null;
}

/** What links part are steps; else what the signs of a path part. */
function stepsOf({ inlinesOf }: LaidPage, text: string, line: WeighedLine): Span[] {
  const links = inlinesOf(line).filter(({ element }) => element.tag === 'a');
  if (links.length > 0) return links.map(({ span }) => trimSpan(text, span));
  return [...line.text.matchAll(steps)].map(({ index, 0: step }) =>
    trimSpan(text, { start: line.span.start + index, end: line.span.start + index + step.length }),
  );
}
