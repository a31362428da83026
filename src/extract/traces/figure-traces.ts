/** What figures are compared by: their ranges, what they count, and the names, days and words of their sentences. */
import type { ArticleRecord, Mention, NumberMention } from '../../model/article.ts';
import type { Block } from '../../model/block.ts';
import { isOneDay } from '../../model/date.ts';
import { dayMark, type FigureTrace, nameMark, placeMark } from '../../model/traces.ts';
import { packMeanings, telling } from '../../text/meanings.ts';
import { countBefore, placeAt } from '../../text/span-search.ts';
import { cutBlock } from '../cut-block.ts';
import { earlier, isOfOtherYear } from './other-year.ts';

/** No card keeps more figures of an article. */
export const mostFigures = 12;
/** Names, days and meanings of a sentence that are kept: enough to tell it from others. */
const [mostNames, mostDays, mostMeanings] = [2, 1, 4];

/**
 * The traces of the numbers of a record that count something: those of which it is known what happened to what is
 * counted first, since figures of other articles are compared with them most surely. The place that the sentence names next goes along.
 */
export function figureTraces(record: ArticleRecord): readonly FigureTrace[] {
  const { numbers } = record;
  const order = [...numbers.keys()].filter((at) => numbers[at]?.counts.length !== 0);
  const weights = numbers.map(weightOf);
  order.sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b);
  return order.slice(0, mostFigures).map((at) => traceOf(record, at, numbers[at] as NumberMention));
}

function traceOf(record: ArticleRecord, at: number, number: NumberMention): FigureTrace {
  const { low, high, approximate, counts } = number;
  const named = namedIn(record, number);
  const place = placeBeside(record, named, number);
  const others = [...new Set(named.map(({ name }) => name))].filter((name) => name !== place).slice(0, mostNames);
  const marks = [...(place === null ? [] : [placeMark(place)]), ...others.map(nameMark), ...daysIn(record, number)];
  const stems = [...compared(counts), ...(isOfOtherYear(record, number) ? [earlier] : []), ...marks].join(' ');
  return [at, low, high, approximate ? 1 : 0, stems, aroundOf(record, number, named)];
}

/** What is counted, and what else concepts tell of it: words that no list has are compared by nobody, and a card has little room. */
function compared(counts: readonly string[]): readonly string[] {
  return counts.filter((one, at) => at === 0 || one.startsWith('#'));
}

function weightOf({ counts }: NumberMention): number {
  let weight = 0;
  for (const count of counts) if (count.startsWith('#')) weight += 1;
  return weight;
}

function namedIn({ mentions }: ArticleRecord, { sentence }: NumberMention): readonly Mention[] {
  const startOf = (mention: Mention) => mention.span.start;
  return mentions.slice(countBefore(mentions, sentence.start, startOf), countBefore(mentions, sentence.end, startOf));
}

/**
 * The first place that the sentence names behind the number, else the last before it. In "13 293 in Turkey were hurt, in Syria
 * 3411" what stands behind the comma is of the next number.
 */
function placeBeside(record: ArticleRecord, named: readonly Mention[], number: NumberMention): number | null {
  const { names } = record;
  const places = named.filter(({ name }) => names[name]?.kind === 'place');
  const next = places.find((place) => place.span.start >= number.span.end);
  const last = places.findLast((place) => place.span.end <= number.span.start);
  if (next === undefined || last === undefined) return (next ?? last)?.name ?? null;
  return (isOfNextNumber(record, number, next) ? last : next).name;
}

function isOfNextNumber({ body, numbers }: ArticleRecord, { within, block, sentence }: NumberMention, next: Mention) {
  const { text } = body[block] as Block;
  if (!/[,;]\s/.test(text.slice(within.end, next.within.start))) return false;
  return numbers.some(({ span }) => span.start >= next.span.end && span.end <= sentence.end);
}

function daysIn({ datesSpokenOf }: ArticleRecord, { sentence }: NumberMention): readonly string[] {
  const days: string[] = [];
  for (const { date, span } of datesSpokenOf) {
    if (!isOneDay(date) || date.earliest === null || span.start < sentence.start || span.end > sentence.end) continue;
    const day = dayMark(date.earliest);
    if (!days.includes(day)) days.push(day);
    if (days.length === mostDays) break;
  }
  return days;
}

/** What the sentence is about, without its names, which have marks. */
function aroundOf(
  { body, language }: ArticleRecord,
  { block, within }: NumberMention,
  named: readonly Mention[],
): string {
  const of = body[block] as Block;
  const { sentences } = cutBlock(of, language.value);
  const { start, end } = sentences[placeAt(sentences, within.start)] ?? {
    start: 0,
    end: of.text.length,
  };
  let rest = '';
  let from = start;
  for (const mention of named) {
    if (mention.block !== block || mention.within.start < from) continue;
    rest += `${of.text.slice(from, mention.within.start)} `;
    from = mention.within.end;
  }
  return packMeanings([telling(rest + of.text.slice(from, end), language.value, mostMeanings)]);
}
