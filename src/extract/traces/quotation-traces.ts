/** What quotations are compared by: who said them, the words that carry them, the figures and names inside them. */
import type { ArticleRecord, Mention, Quotation } from '../../model/article.ts';
import { flatMap } from '../../model/flat-map.ts';
import { groupBy } from '../../model/group.ts';
import type { LanguageTag } from '../../model/ids.ts';
import type { Span } from '../../model/provenance.ts';
import { markOfFigure, type QuotationTrace } from '../../model/traces.ts';
import { hashOf, packHashes, stemHash } from '../../text/hash.ts';
import { packMeanings, sentenceMeanings } from '../../text/meanings.ts';
import { numeralsIn } from '../../text/numerals.ts';
import { countBefore } from '../../text/span-search.ts';
import { contentStems } from '../../text/stems.ts';

/** Words of a quotation that are kept: the longest, which are the rarest. */
const mostWords = 8;
const mostMarks = 5;
/** One word between marks is a word, not a statement. */
const fewestWords = 2;

/** The traces of the quotations of a record: those with the most words first, since they are known again most surely. */
export function quotationTraces({ quotations, mentions, language }: ArticleRecord): readonly QuotationTrace[] {
  if (quotations.length === 0) return [];
  const inBlock = groupBy(mentions, ({ block }) => block);
  const traces = flatMap(quotations, (quotation, at): QuotationTrace[] => {
    const { span, speaker, within } = quotation;
    const named = namedInside(inBlock.get(quotation.block) ?? [], within);
    const text = withoutNames(quotation, named);
    const stems = longest(contentStems(text, language.value));
    const marks = marksOf(quotation, named, language.value);
    const meanings = sentenceMeanings(text, language.value);
    const told = meanings.reduce((sum, { length }) => sum + length, 0);
    if (stems.length + marks.length < fewestWords && told <= fewestWords) return [];
    const words = packHashes(stems.map(stemHash));
    return [[at, span.start, span.end, speaker?.name ?? -1, words, packHashes(marks), packMeanings(meanings)]];
  });
  return traces.sort((a, b) => b[4].length + b[5].length - a[4].length - a[5].length || a[0] - b[0]);
}

function namedInside(mentions: readonly Mention[], { start, end }: Span): readonly Mention[] {
  const startOf = ({ within }: Mention) => within.start;
  const inside = mentions.slice(countBefore(mentions, start, startOf), countBefore(mentions, end, startOf));
  return inside.filter(({ within }) => within.end <= end);
}

/** Names are marks, whatever they are called in a language: they are no words besides. */
function withoutNames({ text, within }: Quotation, named: readonly Mention[]): string {
  let rest = '';
  let from = 0;
  for (const mention of named) {
    rest += `${text.slice(from, mention.within.start - within.start)} `;
    from = Math.max(from, mention.within.end - within.start);
  }
  return rest + text.slice(from);
}

function longest(stems: readonly string[]): readonly string[] {
  if (stems.length <= mostWords) return stems;
  const order = [...stems.keys()].sort((a, b) => (stems[b]?.length ?? 0) - (stems[a]?.length ?? 0) || a - b);
  const kept = new Set(order.slice(0, mostWords));
  return stems.filter((_, at) => kept.has(at));
}

/** Names inside the speech by their index, numbers in digits or words by what they are. */
function marksOf({ text }: Quotation, named: readonly Mention[], language: LanguageTag): readonly number[] {
  const digits = text.match(/\d+(?:[., {2}]\d{3})*/g)?.map((run) => run.replace(/\D/g, '')) ?? [];
  const worded = flatMap(numeralsIn(text, language), ({ low, high }) => low ?? high ?? []);
  const figures = [...digits, ...worded].map((number) => markOfFigure(hashOf(String(number))));
  const marks = new Set([...named.map(({ name }) => name), ...figures]);
  return [...marks].slice(0, mostMarks).sort((a, b) => a - b);
}
