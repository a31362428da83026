/** What figures are compared by: their ranges and what they count. */
import type { ArticleRecord } from '../../model/article.ts';
import type { FigureTrace } from '../../model/traces.ts';

/** The traces of the numbers of a record, in order: those that count nothing are left out. */
export function figureTraces({ numbers }: ArticleRecord): readonly FigureTrace[] {
  return numbers.flatMap(({ low, high, approximate, counts, sentence }, at): FigureTrace[] =>
    counts.length === 0 ? [] : [[at, low, high, approximate ? 1 : 0, counts.join(' '), sentence.start, sentence.end]],
  );
}
