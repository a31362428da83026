/** Finds the words of an article that another page shows. Pure. */
import { type ArticleRecord, fieldNames } from '../model/article.ts';
import type { Block, Passage } from '../model/block.ts';
import { type Span, spansOf } from '../model/provenance.ts';
import type { SourceFile } from '../model/source.ts';
import { foldSpace } from '../text/normalise.ts';

/** The words at `span`: those of the field or block that stands there, else the source's own with white space folded. */
export function excerptText(record: ArticleRecord, source: SourceFile, span: Span): string {
  const passage = record.body.flatMap(passagesOf).find((each) => isSame(each.span, span));
  return passage?.text ?? fieldText(record, span) ?? foldSpace(source.text.slice(span.start, span.end));
}

function fieldText(record: ArticleRecord, span: Span): string | null {
  for (const name of fieldNames) {
    const field = record[name];
    if (typeof field?.value === 'string' && spansOf(field).some((each) => isSame(each, span))) return field.value;
  }
  return null;
}

function passagesOf(block: Block): readonly Passage[] {
  switch (block.type) {
    case 'list':
      return [block, ...block.items];
    case 'figure':
      return [block, block.caption, block.credit].filter((passage) => passage !== null);
    case 'table':
      return [block, ...block.rows.flat()];
    default:
      return [block];
  }
}

function isSame(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}
