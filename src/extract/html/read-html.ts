/**
 * Reads an article that was saved from a browser as HTML: its page into lines, the place of the article on it, the roles
 * that its elements and its words give the lines, and the fields between what it shows and what its data state.
 */
import type { SetAside } from '../../model/article.ts';
import type { LanguageTag } from '../../model/ids.ts';
import { ruleReasons } from '../../model/rules.ts';
import type { SourceFile } from '../../model/source.ts';
import { blocksFrom } from '../body.ts';
import type { Layout } from '../layout.ts';
import type { Reading } from '../reading.ts';
import { layoutOf } from './article-parts.ts';
import { articlePlace, likeness } from './article-place.ts';
import { blocksOf } from './blocks.ts';
import { dataLayout, textInData, writeDataText } from './data-text.ts';
import { decideFields } from './decide.ts';
import { factsOf } from './facts/facts.ts';
import { linkedAuthors } from './facts/linked-authors.ts';
import { namesAround } from './facts/names-around.ts';
import { outerDays } from './facts/outer-days.ts';
import { ownMarks, shownTimes } from './facts/own-marks.ts';
import { shownSection } from './facts/shown-path.ts';
import { shownTags } from './facts/shown-tags.ts';
import { mainElement } from './main-text.ts';
import { descriptionsOf, ownNode, sameHeadline, titlesOf } from './own-data.ts';
import type { Page } from './page.ts';
import { type ArticleNode, type PageData, pageData } from './page-data.ts';
import { inlineFinder, lineFinder } from './page-lines.ts';
import { factQuoter } from './quote-facts.ts';
import { readPage } from './read-page.ts';
import { namesOnPage, siteTeller, withoutSites } from './site-names.ts';
import type { LaidPage } from './structure.ts';
import { sumByElement, type WeighedLine, weighLines } from './weights.ts';
import { type Zone, zonesOf } from './zones.ts';

/**
 * Reads a page, in the language `told` where a person gave it. Its layout counts in the text of the page; `placing` leads
 * its spans back to the source.
 */
export function readHtml(source: SourceFile, told: LanguageTag | null = null): Reading {
  const { page, writer } = readPage(source.text);
  const data = pageData(page);
  const node = ownNode(data, () => mainHeadings(page, writer.written()));
  const [shownText, about] = [writer.written(), { data, node }];
  const shown = layPage(page, shownText, about, false) ?? layPage(page, shownText, about, true);
  const inData = textInData(node, source.text, { text: writer.written(), words: shownWords(shown) });
  const laid = inData === null ? shown : null;
  const dataFrom = inData === null ? null : writeDataText(inData, writer);
  const textEnd = writer.end;
  const facts = factsOf({
    data,
    node,
    shownTimes: shownTimes(page, laid),
    shownTags: () => (laid === null ? [] : shownTags(page, writer.written(), laid)),
    linkedAuthors: () => (laid === null ? [] : linkedAuthors(page, writer.written(), laid)),
    shownSection: (papers) => (laid === null ? [] : shownSection(page, writer.written(), laid, papers)),
    outerDays: () => (laid === null ? [] : outerDays(laid)),
    isSite: (text) => laid?.isSite(text) ?? false,
    namesAround: () => (laid === null ? [] : namesAround(laid)),
    isOwn: ownMarks(laid),
    quote: factQuoter(writer),
  });
  const [text, { sourceSpan }] = [writer.written(), writer];
  const descriptions = descriptionsOf(data, node);
  const read: Layout | null =
    dataFrom !== null
      ? dataLayout(text.slice(0, textEnd), dataFrom, told)
      : laid && layoutOf(laid, { told, text, source: source.text, sourceSpan, descriptions });
  const layout = read === null ? { source: text, language: 'und', parts: [] } : { ...read, source: text };
  return {
    layout,
    body: laid === null ? blocksFrom(layout) : blocksOf(layout, placesIn(laid, source.text)),
    setAside: factsAside(text, textEnd),
    given: {},
    diagnostics: [],
    placing: {
      sourceSpan,
      isFact: ({ start }) => start >= textEnd,
      decide: (fields) => decideFields(fields, facts),
    },
  };
}

/** The page with its article found; null when it holds no running text. */
function layPage(
  page: Page,
  text: string,
  { data, node }: { data: PageData; node: ArticleNode | null },
  isSpare: boolean,
): LaidPage | null {
  const lines = weighLines(page, text, isSpare);
  const inlinesOf = inlineFinder(page.inlines, lines);
  const siteNames = namesOnPage(page, lines, inlinesOf);
  const isSite = siteTeller(data, siteNames, titlesOf({ ...data, title: null }, node));
  const titles = withoutSites(titlesOf(data, node), isSite);
  const isHeadline = ({ block, text: words }: WeighedLine) =>
    block.heading?.tag === 'h1' && titles.some((title) => likeness(words, title) >= sameHeadline);
  const zones = zonesOf(page, {
    runningText: sumByElement(
      page,
      lines.map(({ weight }) => weight),
    ),
    headlines: sumByElement(
      page,
      lines.map((line) => Number(isHeadline(line))),
    ),
  });
  const main = mainElement(page, lines, zones);
  const place = main === null ? null : articlePlace(main, lines, zones, { titles, isSite });
  return place === null ? null : { lines, pageLines: lines, zones, place, titles, inlinesOf, siteNames, isSite };
}

/** How many words of running text stand where the article was found. */
function shownWords(laid: LaidPage | null): number {
  const own = laid === null ? [] : laid.lines.slice(laid.place.first, laid.place.last + 1);
  return own.reduce((sum, { weight, words }) => sum + (weight > 0 ? words : 0), 0);
}

/** What the page calls itself in its main headings. */
function mainHeadings({ lines }: Page, text: string): string[] {
  const main = lines.filter(({ block }) => block.heading?.tag === 'h1');
  return main.map(({ span }) => text.slice(span.start, span.end));
}

function placesIn({ lines, zones, inlinesOf }: LaidPage, source: string) {
  return {
    source,
    lineAt: lineFinder(lines),
    zoneOf: ({ block }: { block: { index: number } }) => zones[block.index] as Zone,
    inlinesOf,
  };
}

/** What the page's data say stands behind the text that readers see; it is no part of the article's text. */
function factsAside(text: string, start: number): SetAside[] {
  const rule = 'set-aside/markup';
  if (start >= text.length) return [];
  return [{ text: '', span: { start, end: text.length }, rule, reason: ruleReasons[rule].reason }];
}
