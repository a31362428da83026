/** Cuts a record to what may be published of it: pages and data show the same. */
import type { Annotation, ArticleRecord } from '../model/article.ts';
import type { Block, TextBlock } from '../model/block.ts';
import type { Sourced } from '../model/provenance.ts';
import type { PublishMode } from '../model/settings.ts';
import { shorten } from './wording/shorten.ts';

/** A record as it is published; texts that are set aside lose their words when not all may be shown. */
export type PublishedRecord = Omit<ArticleRecord, 'setAside'> & {
  readonly setAside: readonly (Omit<ArticleRecord['setAside'][number], 'text'> & { readonly text?: string })[];
};

/** The blocks of a body that this mode lets through: all, the opening of the first paragraph, or none. */
export function blocksToShow(body: readonly Block[], publish: PublishMode): readonly Block[] {
  if (publish === 'full') return body;
  const first = publish === 'record' ? undefined : body.find(isParagraph);
  return first === undefined ? [] : [openingOf(first)];
}

function isParagraph(block: Block): block is TextBlock {
  return block.type === 'paragraph';
}

/** A paragraph may be the whole article: an extract is no more than its first words. */
function openingOf(paragraph: TextBlock): TextBlock {
  const text = shorten(paragraph.text);
  if (text === paragraph.text) return paragraph;
  const marks = (paragraph.marks ?? []).filter((mark) => mark.end <= text.length);
  return { type: paragraph.type, text, span: paragraph.span, ...(marks.length === 0 ? {} : { marks }) };
}

/** The record with nothing in it that this mode keeps back. */
export function publishedRecord(record: ArticleRecord, publish: PublishMode): PublishedRecord {
  if (publish === 'full') return record;
  const body = blocksToShow(record.body, publish);
  const [first] = body;
  const kept = first === undefined ? -1 : record.body.findIndex(isParagraph);
  const inside = <T extends Annotation>(annotations: readonly T[]): T[] =>
    annotations
      .filter(({ block, within }) => block === kept && within.end <= (first?.text.length ?? 0))
      .map((annotation) => ({ ...annotation, block: 0 }));
  const lines = publish === 'record' ? { kicker: null, standfirst: null } : {};
  return {
    ...record,
    ...lines,
    headline: withoutRivals(record.headline),
    body,
    names: record.names.map((name) => ({ ...name, described: [] })),
    mentions: inside(record.mentions),
    quotations: inside(record.quotations),
    numbers: inside(record.numbers),
    cites: inside(record.cites),
    datesSpokenOf: inside(record.datesSpokenOf),
    setAside: record.setAside.map(({ text: _, ...aside }) => aside),
  };
}

/** A headline that was not chosen is a passage of the text. */
function withoutRivals<T>(fact: Sourced<T>): Sourced<T> {
  return fact.provenance.kind === 'inferred' ? { ...fact, provenance: { ...fact.provenance, rivals: [] } } : fact;
}
