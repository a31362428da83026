/** Counts the lines of a file and how many of them were set aside. What a person wrote above the text is neither. */
import type { ArticleRecord } from '../model/article.ts';
import type { SourceFile } from '../model/source.ts';
import { linesOf } from '../text/lines.ts';
import { joinedSpans } from './coverage.ts';

export interface LineCounts {
  /** Lines with text. */
  readonly lines: number;
  readonly linesSetAside: number;
}

/** The lines of a file. Both lists are in the order of the text, and spans that touch count as one: one walk is enough. */
export function lineCounts({ setAside }: ArticleRecord, source: SourceFile): LineCounts {
  const front = setAside.find(({ rule }) => rule === 'set-aside/front-matter')?.span.end ?? 0;
  const lines = linesOf(source.text).filter(({ text, span }) => text !== '' && span.start >= front);
  // The markup of a Markdown line and its words are set aside side by side.
  const asides = joinedSpans(setAside.map(({ span }) => span));
  let at = 0;
  let linesSetAside = 0;
  for (const { span } of lines) {
    while ((asides[at]?.end ?? Number.POSITIVE_INFINITY) < span.end) at += 1;
    const aside = asides[at];
    if (aside !== undefined && aside.start <= span.start) linesSetAside += 1;
  }
  return { lines: lines.length, linesSetAside };
}
