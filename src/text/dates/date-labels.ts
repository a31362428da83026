/** The words around the date of a line: labels that tell what happened then, and fillers that tell nothing. */

import { groupBy } from '../../model/group.ts';
import type { LanguageTag } from '../../model/ids.ts';
import { charKind, kindOfUnit } from '../char-kinds.ts';
import { articleLeads } from '../languages/calendar/article-leads.ts';
import type { Calendar } from '../languages/calendar/calendar.ts';
import { calendarOf, calendars } from '../languages/calendar/calendars.ts';
import { labelsElsewhere as elsewhere } from '../languages/calendar/labels-elsewhere.ts';
import { perObject } from '../per-object.ts';
import { remembering } from '../remembering.ts';
import { weekdayOf } from './date-words.ts';

/** `other` says that the day is none of the article's. */
export type LabelKind = 'published' | 'updated' | 'retrieved' | 'other';

/** Labels by kind, the longest first, in lower case, without the fillers that end them ("publié le"). */
export type LineLabels = Readonly<Record<LabelKind | 'byline' | 'atOpening', readonly string[]>>;

const kinds: readonly LabelKind[] = ['other', 'updated', 'retrieved', 'published'];
const made = new Map<string, LineLabels>();

/** The labels to read a line with: of its language and English, or of all languages when it has none. */
export function lineLabels(language: LanguageTag | null): LineLabels {
  const own = language === null ? null : calendarOf(language);
  const key = own?.tag ?? '';
  const labels = made.get(key) ?? mergeLabels(own === null ? [...calendars, elsewhere] : labelSources(own));
  made.set(key, labels);
  return labels;
}

/** Short texts of one of them are taken for another, and their labels contradict each other nowhere. */
const likeEachOther: ReadonlySet<LanguageTag> = new Set(['nb', 'nn', 'da']);

function labelSources(own: Calendar): Calendar[] {
  const others = calendars.filter(({ tag }) => likeEachOther.has(tag) && tag !== own.tag);
  return [own, ...calendars.slice(0, 1), ...(likeEachOther.has(own.tag) ? others : [])];
}

function mergeLabels(sources: readonly Pick<Calendar, 'labels'>[]): LineLabels {
  const all = (...lists: readonly (keyof LineLabels)[]): string[] => {
    const labels = sources.flatMap((source) => lists.flatMap((list) => source.labels[list] ?? []));
    return [...new Set(labels.map((label) => trimEnd(label)))].sort((a, b) => b.length - a.length);
  };
  return {
    published: all('published', 'atOpening'),
    updated: all('updated'),
    retrieved: all('retrieved'),
    byline: all('byline'),
    atOpening: all('atOpening'),
    other: all('other'),
  };
}

const fillers = new Set(
  `on at the den kl klokken klokka klo le à a las el il alle ore ora om um am uhr hrs hours h den dem op в г года roku ist et
  gmt utc cet cest est edt pst pdt bst msk ist sast local time tid ortszeit kello saat the of in og and und
  م ص د ـ wib wita gst pkt wat aest aedt acst awst nzst nzdt hkt sgt jst kst pht edt cdt mdt pdt cst mst ct eet eest trt mez
  mesz d den. le. vom hs u uur às kl. vid от о года року roku р r г. às mag addì addi 付 msk мск 令和 平成 昭和 民國 民国 中華民國 中华民国 令和元年 平成元年 昭和元年 น เวลา
  segunda terça quarta quinta sexta feira ساعت مكة المكرمة بتوقيت غرينتش pm a.m p.m thứ hai ba tư năm sáu bảy chủ nhật giờ ngày ob ure יום שעה בשעה الموافق`.split(
    /\s+/,
  ),
);

const markAtEdge = /^[^A-Za-z0-9]|[^A-Za-z0-9]$/;

const asked = new Map<LanguageTag | null, (word: string) => boolean>();

/** A word that tells nothing of its own beside a date: "at", "Uhr", a weekday, a time. */
export function isFiller(word: string, language: LanguageTag | null = null): boolean {
  const known = asked.get(language);
  if (known !== undefined) return known(word);
  const answer = remembering((one) => tellsNothing(one, language));
  asked.set(language, answer);
  return answer(word);
}

function tellsNothing(word: string, language: LanguageTag | null): boolean {
  const plain = (markAtEdge.test(word) ? word.replace(/^[\p{P}\p{S}]+|[\p{P}\p{S}]{1,60}$/gu, '') : word).toLowerCase();
  if (plain === '' || fillers.has(plain)) return true;
  if (/^[月火水木金土日一二三四五六월화수목금토일]曜?$/u.test(plain)) return true;
  if (/^\d{1,2}[:.h]\d{2}(?::\d{2})?$/.test(plain)) return true;
  // "GMT+7", "UTC+01:00"
  if (/^(?:gmt|utc)[+-]\d{1,2}(?::?\d{2})?$/.test(plain)) return true;
  return (
    plain.length >= 2 &&
    /^\p{L}[\p{L}\p{M}'’]*$/u.test(plain) &&
    weekdayOf(plain.replace(/['’]/g, 'ʼ'), language) !== null
  );
}

/** The marks of emphasis are those of Markdown: "**Published:** 3 May". */
const edge = /[\s:：|•·,()[\]*_–—/-]/u;
const [mostEdge, longestWord] = [60, 20];

/** The text without fillers and marks at its end. */
function trimEnd(text: string, language: LanguageTag | null = null): string {
  let rest = text;
  for (;;) {
    let end = rest.length;
    while (end > 0 && rest.length - end < mostEdge && isEdge(rest, end - 1)) end -= 1;
    let start = end;
    for (let length = 0; start > 0 && length < longestWord && !isBlank(rest, start - 1); length += 1)
      start -= isPairBefore(rest, start) ? 2 : 1;
    if (start === end || !isFiller(rest.slice(start, end), language)) return rest.slice(0, end);
    rest = rest.slice(0, start);
  }
}

const inWords = charKind.letter | charKind.number;

function isEdge(text: string, at: number): boolean {
  return (kindOfUnit(text.charCodeAt(at)) & inWords) === 0 && edge.test(text.charAt(at));
}

function isBlank(text: string, at: number): boolean {
  return (kindOfUnit(text.charCodeAt(at)) & inWords) === 0 && /\s/.test(text.charAt(at));
}

/** Whether a character of two units ends before `end`. */
function isPairBefore(text: string, end: number): boolean {
  return end > 1 && (text.codePointAt(end - 2) ?? 0) > 0xffff;
}

/** The labels by the unit that they end in: most words before a date end in none of them, or there are no words. */
const byLastUnit = perObject((labels: LineLabels) =>
  groupBy(
    kinds.flatMap((kind) => labels[kind].map((label) => ({ kind, label }))),
    ({ label }) => label.charCodeAt(label.length - 1),
  ),
);

/** The label that ends the words before a date, and the words that are left before it. */
export function takeLabel(
  before: string,
  labels: LineLabels,
  language: LanguageTag | null = null,
): { kind: LabelKind | null; rest: string } {
  const rest = before === '' ? '' : trimEnd(before, language);
  const folded = rest.toLowerCase().replaceAll('’', "'");
  for (const { kind, label } of byLastUnit(labels).get(folded.charCodeAt(folded.length - 1)) ?? []) {
    if (!folded.endsWith(label)) continue;
    const start = folded.length - label.length;
    if (start > 0 && /\p{L}/u.test(folded.charAt(start - 1))) continue;
    // "Photo added", "Brev sendt": something else was; but "Source: The Gazette Date:" is two labels in a row.
    const opensAnew = /^\p{Lu}/u.test(rest.slice(start)) && /^\s*:/.test(before.slice(rest.length));
    const mayFollow = kind !== 'published' || opensAnew || !labels.atOpening.includes(label);
    if (!mayFollow && /[\p{L}\p{N}]\s*$/u.test(folded.slice(0, start))) continue;
    const lead = trimEnd(rest.slice(0, start), language);
    // "This article was originally published on": who is spoken of is the article.
    const isOfArticle = lead !== '' && articleLeads.has(folded.slice(0, lead.length).trim());
    return { kind, rest: isOfArticle ? '' : lead };
  }
  return { kind: null, rest };
}

/** The kind of label that a line is, "Publisert:", when it holds nothing else; null for any other. */
export function labelAlone(line: string, language: LanguageTag | null): LabelKind | null {
  if (line.length > 40) return null;
  const { kind, rest } = takeLabel(line, lineLabels(language));
  return rest === '' ? kind : null;
}
