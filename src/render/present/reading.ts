/** An article at hand: its record and source with what every part of its page needs to speak of them. */
import type { ArticleRecord } from '../../model/article.ts';
import type { PageAddress } from '../../model/ids.ts';
import type { ArticlePage, Listed } from '../../model/page.ts';
import type { Span } from '../../model/provenance.ts';
import type { SourceFile } from '../../model/source.ts';
import { type Line, linesOf } from '../../text/lines.ts';
import { fill } from '../phrases/phrases.ts';
import type { RenderInput } from '../renderer.ts';
import type { PageContext } from './context.ts';

export interface Reading {
  readonly self: Listed;
  readonly record: ArticleRecord;
  readonly source: SourceFile;
  /** All lines of the source, blank ones too. */
  readonly lines: readonly Line[];
  /** The keywords that lead to other articles. */
  readonly keywords: ArticlePage['keywords'];
  /** Where the text as received stands; null when it may not be shown. */
  readonly originalAddress: PageAddress | null;
  readonly context: PageContext;
}

/** A link to a line of the text as received. */
export interface LineLink {
  readonly number: number;
  readonly href: string;
  readonly label: string;
}

/** The article of a page; throws when the build handed the page no article. */
export function readingOf(
  input: RenderInput<{
    readonly address: PageAddress;
    readonly self: Listed;
    readonly originalPage?: PageAddress | null;
    readonly keywords?: ArticlePage['keywords'];
  }>,
  context: PageContext,
): Reading {
  const { subject, record, source } = input;
  if (record === null || source === null) throw new Error(`The page ${subject.address} was handed no article.`);
  return {
    self: subject.self,
    record,
    source,
    lines: linesOf(source.text),
    keywords: subject.keywords ?? [],
    originalAddress: subject.self.publish === 'full' ? (subject.originalPage ?? subject.address) : null,
    context,
  };
}

/** Evidence: a fact rests on one or two lines; more links than this are noise beside a sentence. */
const mostLinks = 3;

/** Links to the lines where these spans begin, in order; none when the text may not be shown. */
export function lineLinks(spans: readonly Span[], { lines, originalAddress, context }: Reading): LineLink[] {
  if (originalAddress === null) return [];
  const numbers = [...new Set(spans.map((span) => lineNumber(lines, span.start)))].sort((a, b) => a - b);
  return numbers.slice(0, mostLinks).map((number) => ({
    number,
    href: context.href(originalAddress, `L${number}`),
    label: fill(context.phrases.sentences.line, { n: String(number) }),
  }));
}

/** The number of the line that holds this offset, counted from 1. */
function lineNumber(lines: readonly Line[], offset: number): number {
  let [low, high] = [0, lines.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle]?.span.start ?? 0) - (lines[middle]?.indent ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}

/** How many lines have words that are set aside. */
export function linesTouched({ record, lines }: Reading): number {
  return new Set(record.setAside.map(({ span }) => lineNumber(lines, span.start))).size;
}
