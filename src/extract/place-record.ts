/** Leads a record that was read from the text of a page back to its source: every span, and the markup as set aside. */
import type { Annotation, ArticleRecord, Quotation, SetAside } from '../model/article.ts';
import { fieldNames } from '../model/article.ts';
import type { Block, Passage } from '../model/block.ts';
import { isGiven, type Provenance, type Sourced, type Span } from '../model/provenance.ts';
import { ruleReasons } from '../model/rules.ts';
import { bySpan, gaps, heldSpans } from './coverage.ts';
import type { Placing } from './reading.ts';

type ToSource = (span: Span) => Span;

/** The record with all spans in `source`. What lies between them is markup, set aside in as large stretches as there are. */
export function placeRecord(record: ArticleRecord, source: string, { sourceSpan, isFact }: Placing): ArticleRecord {
  const fields = Object.fromEntries(fieldNames.map((name) => [name, placeField<unknown>(record[name], sourceSpan)]));
  const annotated = <T extends Annotation>(one: T): T => ({ ...one, span: sourceSpan(one.span) });
  const placed: ArticleRecord = {
    ...record,
    ...(fields as Pick<ArticleRecord, (typeof fieldNames)[number]>),
    body: record.body.map((block) => placeBlock(block, sourceSpan)),
    mentions: record.mentions.map(annotated),
    quotations: record.quotations.map((quotation) => placeQuotation(annotated(quotation), sourceSpan)),
    numbers: record.numbers.map((number) => ({ ...annotated(number), sentence: sourceSpan(number.sentence) })),
    cites: record.cites.map((cite) => ({ ...annotated(cite), sentence: sourceSpan(cite.sentence) })),
    datesSpokenOf: record.datesSpokenOf.map(annotated),
    setAside: record.setAside
      .filter(({ span }) => !isFact(span))
      .map((aside) => ({ ...aside, span: sourceSpan(aside.span) })),
  };
  return { ...placed, setAside: [...placed.setAside, ...markupOf(placed, source)].sort(bySpan) };
}

function placeQuotation(quotation: Quotation, toSource: ToSource): Quotation {
  const { speaker, told } = quotation;
  return {
    ...quotation,
    speaker: speaker && { ...speaker, span: toSource(speaker.span) },
    told: told && { ...told, span: toSource(told.span) },
  };
}

function placeField<T>(field: Sourced<T> | null, toSource: ToSource): Sourced<T> | null {
  if (field === null) return null;
  return { value: field.value, provenance: placeProvenance(field.provenance, toSource) };
}

function placeProvenance<T>(provenance: Provenance<T>, toSource: ToSource): Provenance<T> {
  if (isGiven(provenance)) return provenance;
  if (provenance.kind === 'stated') return { ...provenance, span: toSource(provenance.span) };
  const rivals = provenance.rivals.map((rival) => ({ ...rival, spans: rival.spans.map(toSource) }));
  return { ...provenance, spans: provenance.spans.map(toSource), rivals };
}

function placeBlock(block: Block, toSource: ToSource): Block {
  const passage = <T extends Passage>(one: T): T => ({ ...one, span: toSource(one.span) });
  const placed = passage(block);
  if (placed.type === 'list') return { ...placed, items: placed.items.map(passage) };
  if (placed.type === 'table') return { ...placed, rows: placed.rows.map((row) => row.map(passage)) };
  if (placed.type !== 'figure') return placed;
  const { caption, credit } = placed;
  return { ...placed, caption: caption && passage(caption), credit: credit && passage(credit) };
}

function markupOf(record: ArticleRecord, source: string): SetAside[] {
  const rule = 'set-aside/markup';
  const held = [...heldSpans(record, record.body), ...record.setAside.map(({ span }) => span)];
  const { reason } = ruleReasons[rule];
  return gaps(source, { start: 0, end: source.length }, held).map((span) => ({ text: '', span, rule, reason }));
}
