/** The days, months and years that the running text speaks of. They are no dates of the article itself. */
import type { SpokenDate } from '../model/article.ts';
import type { Block, Passage } from '../model/block.ts';
import type { ArchiveDate } from '../model/date.ts';
import type { LanguageTag } from '../model/ids.ts';
import type { Sourced, Span } from '../model/provenance.ts';
import { nearestYear } from '../text/dates/nearest-year.ts';
import { isToldAsPast } from '../text/dates/tense.ts';
import { foldAt } from '../text/folding.ts';
import { datesInText } from './dates-in-text.ts';

/** Captions date pictures, not events: figures are left out. */
const spoken = new Set<Block['type']>(['paragraph', 'crosshead', 'quotation', 'list', 'editor-note', 'table']);

/**
 * Every date spoken of in the body, in order. A day without a year gets the nearest one to the day of publication, and
 * is left out when that is not known to the month at least, or half a year away.
 */
export function spokenDates(
  source: string,
  body: readonly Block[],
  language: LanguageTag,
  published: Sourced<ArchiveDate> | null,
): SpokenDate[] {
  return body.flatMap((block, index) =>
    spoken.has(block.type) ? datesOf(source, block, { index, language, published: published?.value ?? null }) : [],
  );
}

interface Setting {
  readonly index: number;
  readonly language: LanguageTag;
  readonly published: ArchiveDate | null;
}

function datesOf(source: string, block: Passage, { index, language, published }: Setting): SpokenDate[] {
  let from = block.span.start;
  const folded = foldAt(source, block.span);
  const isPlain = folded.text === block.text;
  return datesInText(block, language).flatMap((mention) => {
    if (mention.kind === 'impossible') return [];
    const past = isToldAsPast(block.text, mention.span, language);
    const date = mention.kind === 'date' ? mention.date : nearestYear(mention, published, past);
    if (date === null) return [];
    if (isPlain) return [{ date, past, span: folded.sourceSpan(mention.span), block: index, within: mention.span }];
    const words = block.text.slice(mention.span.start, mention.span.end);
    const span = locate(source, words, { start: from, end: block.span.end }) ?? block.span;
    if (span !== block.span) from = span.end;
    return [{ date, past, span, block: index, within: mention.span }];
  });
}

/** Where words of a Markdown block stand in the source; null when markup parts them. */
function locate(source: string, words: string, within: Span): Span | null {
  const pattern = words.split(/\s+/).map(literally).join('[\\s\\u0085\\u200b\\ufeff]+');
  const match = new RegExp(pattern, 'u').exec(source.slice(within.start, within.end));
  if (match === null) return null;
  const start = within.start + match.index;
  return { start, end: start + match[0].length };
}

function literally(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
