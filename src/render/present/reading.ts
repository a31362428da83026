/** An article at hand: its record and source with what every part of its page needs to speak of them. */
import type { ArticleRecord } from '../../model/article.ts';
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
  /** Whether the text as received may be shown. */
  readonly showsOriginal: boolean;
  readonly context: PageContext;
}

/** A link to a line of the text as received. */
export interface LineLink {
  /** The place that is meant on it. */
  readonly span: Span;
  readonly number: number;
  readonly href: string;
  readonly label: string;
}

/** The article of a page; throws when the build handed the page no article. */
export function readingOf(input: RenderInput<ArticlePage>, context: PageContext): Reading {
  const { subject, record, source } = input;
  if (record === null || source === null) throw new Error(`The page ${subject.address} was handed no article.`);
  return {
    self: subject.self,
    record,
    source,
    lines: linesOf(source.text),
    keywords: subject.keywords,
    showsOriginal: subject.self.publish === 'full',
    context,
  };
}

/** Evidence: a fact rests on one or two lines; more links than this are noise beside a sentence. */
const mostLinks = 3;

/** Links to the lines where these spans begin, in order; none when the text may not be shown. */
export function lineLinks(spans: readonly Span[], { lines, showsOriginal, self, context }: Reading): LineLink[] {
  if (!showsOriginal) return [];
  const latestFirst = [...spans].sort((a, b) => b.start - a.start);
  const numbered = new Map(latestFirst.map((span) => [lineNumber(lines, span.start), span]));
  const inOrder = [...numbered].sort(([a], [b]) => a - b);
  return inOrder.slice(0, mostLinks).map(([number, span]) => ({
    span,
    number,
    href: context.href(self.address, `L${number}`),
    label: fill(context.phrases.sentences.line, { n: String(number) }),
  }));
}

/** The number of the line that holds this offset, counted from 1. */
export function lineNumber(lines: readonly Line[], offset: number): number {
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
