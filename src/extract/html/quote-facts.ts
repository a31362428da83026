/** Brings what a page's data state into the page text, behind all that readers see, so that its spans lead back to the source. */
import type { Span } from '../../model/provenance.ts';
import type { Statement } from './page-data.ts';
import type { PageTextWriter } from './page-text.ts';

/** A statement as it stands in the page text. */
export interface Quoted {
  readonly text: string;
  readonly span: Span;
}

/** Writes statements into a page text; the same statement is written once. */
export function factQuoter(writer: PageTextWriter): (statement: Statement) => Quoted {
  const quoted = new Map<number, Quoted>();
  return (statement) => {
    const known = quoted.get(statement.span.start);
    if (known !== undefined) return known;
    const made = { text: statement.text, span: write(writer, statement) };
    quoted.set(statement.span.start, made);
    return made;
  };
}

function write(writer: PageTextWriter, { text, span, writing }: Statement): Span {
  writer.endLine();
  if (writing === 'json') return writer.addDecoded(text, span);
  const start = writer.add(span.start, span.end, writing) ?? writer.end;
  return { start, end: writer.end };
}
