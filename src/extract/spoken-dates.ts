/** The days, months and years that the running text speaks of. They are no dates of the article itself. */
import type { ArticleRecord, SpokenDate } from '../model/article.ts';
import type { Block, Passage } from '../model/block.ts';
import { type ArchiveDate, isoDay, isRealDay, parseEdtf } from '../model/date.ts';
import { flatMap } from '../model/flat-map.ts';
import { groupBy } from '../model/group.ts';
import type { LanguageTag } from '../model/ids.ts';
import type { Span } from '../model/provenance.ts';
import { isOfLastYear, isOfOtherYear } from '../text/dates/last-year.ts';
import type { DateMention, YearlessMention } from '../text/dates/mention.ts';
import { isBeyondSlip, nearestYear } from '../text/dates/nearest-year.ts';
import { reckon } from '../text/dates/reckon.ts';
import { findRelativeDays } from '../text/dates/relative-days.ts';
import { toldAs } from '../text/dates/tense.ts';
import { foldAt } from '../text/folding.ts';
import { firstEndingAfter } from '../text/span-search.ts';
import { datesInText } from './dates-in-text.ts';
import { otherYearsIn, type YearlessDay } from './told-years.ts';
import { type WritingDay, weaker, writingDayOf } from './writing-day.ts';

/** Captions date pictures, not events: figures are left out. */
const spoken = new Set<Block['type']>(['paragraph', 'crosshead', 'quotation', 'list', 'editor-note', 'table']);

/** What must be known of an article before its days can be told. */
export type KnownOfArticle = Pick<ArticleRecord, 'language' | 'published' | 'updated' | 'dateline' | 'quotations'>;

/**
 * Every date spoken of in the body, in order. A day without a year gets the nearest one to the day of publication, and
 * is left out when that is not known to the month at least, or half a year away. "Yesterday" and "on Tuesday" count from
 * the day of writing; inside speech they are left out, since nobody knows when it was said.
 */
export function spokenDates(source: string, body: readonly Block[], known: KnownOfArticle): SpokenDate[] {
  const language = known.language.value;
  const writing = writingDayOf(known);
  const isOfToldYear = otherYearsIn(body, language);
  const quoted = groupBy(known.quotations, (quotation) => quotation.block);
  return flatMap(body, (block, index) => {
    if (!spoken.has(block.type)) return [];
    const speech = (quoted.get(index) ?? []).map(({ within }) => within);
    const found = findIn(block, {
      index,
      language,
      published: known.published?.value ?? null,
      writing,
      speech,
      isOfToldYear,
    });
    return found.length === 0 ? [] : place(source, block, found);
  });
}

/** A date whose span still counts in the text of its block. */
type Found = SpokenDate;

interface Setting {
  /** The place of the block in the body. */
  readonly index: number;
  readonly language: LanguageTag;
  readonly published: ArchiveDate | null;
  readonly writing: WritingDay | null;
  readonly speech: readonly Span[];
  /** Whether a day without its year is told of another year than that of its date. */
  readonly isOfToldYear: (day: YearlessDay) => boolean;
}

function findIn(block: Passage & Pick<Block, 'type'>, setting: Setting): Found[] {
  const mentions = datesInText(block, setting.language);
  const stated = flatMap(mentions, (mention) => readMention(block.text, mention, setting));
  const relative = block.type === 'quotation' ? [] : relativeDays(block.text, mentions, setting);
  if (relative.length === 0) return stated;
  return [...stated, ...relative].sort((a, b) => a.within.start - b.within.start);
}

function readMention(text: string, mention: DateMention, setting: Setting): Found[] {
  const { index, language, published } = setting;
  if (mention.kind === 'impossible') return [];
  const isStated = mention.kind === 'date';
  if (!isStated && isOfOtherYear(text, mention.span, language)) return [];
  const isLast = !isStated && isOfLastYear(text, mention.span, language);
  const told = toldAs(text, mention.span, language);
  const past = isLast || told === 'past';
  const date = isStated
    ? mention.date
    : isLast
      ? yearBefore(mention, published)
      : nearestYear(mention, published, past);
  if (date === null) return [];
  const { start } = mention.span;
  if (!isStated && !isLast && setting.isOfToldYear({ block: index, start, date, told })) return [];
  const [reckonedFrom, confidence] = isStated ? ([null, 'certain'] as const) : (['published', 'likely'] as const);
  const isPast = past && (isStated || !isBeyondSlip(date, published));
  return [{ date, past: isPast, within: mention.span, reckonedFrom, confidence, span: mention.span, block: index }];
}

/** The day in the year before that of publication; null when that is not known. */
function yearBefore({ month, day }: YearlessMention, published: ArchiveDate | null): ArchiveDate | null {
  const from = published?.earliest?.slice(0, 4);
  const to = published?.latest?.slice(0, 4);
  if (from === undefined || from !== to) return null;
  const year = Number(from) - 1;
  return isRealDay(year, month, day) ? parseEdtf(isoDay(year, month, day)) : null;
}

function relativeDays(text: string, mentions: readonly DateMention[], setting: Setting): Found[] {
  const { index, language, writing, speech } = setting;
  if (writing === null) return [];
  const dates = mentions.map(({ span }) => span);
  return flatMap(findRelativeDays(text, language, dates), (mention) => {
    const isSpoken = (speech[firstEndingAfter(speech, mention.span.start)]?.start ?? text.length) <= mention.span.start;
    const reckoned = isSpoken ? null : reckon(mention, writing.date);
    if (reckoned === null) return [];
    const { date, past } = reckoned;
    // "In 1945 the town was taken. The last ship left in April": a month or a day of the month is as open as a day without a year.
    const isOfNow = mention.named.kind === 'weekday' || mention.named.kind === 'offset';
    const { start } = mention.span;
    if (!isOfNow && setting.isOfToldYear({ block: index, start, date, told: mention.told })) return [];
    const confidence = weaker(reckoned.confidence, writing.confidence);
    const { span } = mention;
    return [{ date, past, confidence, within: span, reckonedFrom: writing.from, span, block: index }];
  });
}

/** Finds where the dates of a block stand in the source. */
function place(source: string, block: Block, found: readonly Found[]): SpokenDate[] {
  const folded = foldAt(source, block.span);
  const isPlain = folded.text === block.text;
  let from = block.span.start;
  return found.map((each) => {
    if (isPlain) return { ...each, span: folded.sourceSpan(each.within) };
    const span = locateIn(source, block, each.within, from);
    if (span !== block.span) from = span.end;
    return { ...each, span };
  });
}

/** Words that markup parts are searched for no further than this. */
const farthestLocated = 20_000;

/** Where words of a Markdown block stand in the source; the whole block when markup parts them. */
function locateIn(source: string, block: Passage, within: Span, from: number): Span {
  const words = block.text.slice(within.start, within.end);
  const pattern = words.split(/\s+/).map(literally).join('[\\s\\u0085\\u200b\\ufeff]+');
  const end = Math.min(block.span.end, from + farthestLocated);
  const match = new RegExp(pattern, 'u').exec(source.slice(from, end));
  if (match === null) return block.span;
  const start = from + match.index;
  return { start, end: start + match[0].length };
}

function literally(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
