/** What quotations are compared by: who said them, the words that carry them, the figures and names inside them. */
import type { ArticleRecord } from '../../model/article.ts';
import type { QuotationTrace } from '../../model/traces.ts';

/** The traces of the quotations of a record, in order. */
export function quotationTraces(_record: ArticleRecord): readonly QuotationTrace[] {
  return [];
}
