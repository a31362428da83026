/** Presents the record of an article: one row a fact, with how it is known and the lines that show it. */
import type { ArticleRecord, FieldName } from '../../model/article.ts';
import type { FigureBlock } from '../../model/block.ts';
import type { Candidate, FactState, Provenance, Sourced, Span } from '../../model/provenance.ts';
import { factState, spansOf } from '../../model/provenance.ts';
import { rightsOf } from '../../model/settings.ts';
import { languageAddress, sourceAddress } from '../../plan/addresses.ts';
import { count, fill, listWords } from '../phrases/phrases.ts';
import { safeHref } from '../safe-href.ts';
import { type PassageLanguage, passageLanguage } from '../wording/language-wording.ts';
import { daysInRecord } from './days-worked-out.ts';
import { type LineLink, lineLinks, linesTouched, type Reading } from './reading.ts';
import { dateAndTime, markOf, sayState, sayValue } from './record-values.ts';

export interface FactRow extends PassageLanguage {
  /** The anchor that inferred facts lead to: `f-published`. */
  readonly id: string;
  readonly name: string;
  /** Classes of the mark, or null for a row that is no fact about the article. */
  readonly mark: string | null;
  readonly value: string;
  readonly href: string | null;
  /** The value in parts, where they lead to pages of the archive. */
  readonly parts: readonly { readonly text: string; readonly href: string | null }[];
  readonly reason: string | null;
  readonly lines: readonly LineLink[];
  /** The lines that its notes and parts name besides. */
  readonly alsoNamed: readonly LineLink[];
  /** What else must be said: values not chosen, days that contradict the date. */
  readonly notes: readonly string[];
}

/** Shown even when they are not known; the others only when they are. */
const always: ReadonlySet<FieldName> = new Set(['published', 'headline', 'publisher', 'byline', 'language']);
const order: readonly FieldName[] = [
  ...(['published', 'updated', 'headline', 'kicker', 'standfirst', 'publisher', 'agency', 'byline'] as const),
  ...(['dateline', 'section', 'keywords', 'language', 'address', 'retrieved'] as const),
];
/** Long enough to be read above: the record says where they come from instead. */
const readAbove: ReadonlySet<FieldName> = new Set(['headline', 'standfirst']);
const inArticleWords: ReadonlySet<FieldName> = new Set(['kicker', 'byline', 'dateline', 'section', 'keywords']);
const mostRivals = 3;

/** The rows of the record, in the order in which they are read. */
export function presentRecord(reading: Reading): FactRow[] {
  const { record } = reading;
  const withdrawn = new Set(record.withdrawn?.map(({ field }) => field));
  const known = order.filter((field) => always.has(field) || record[field] !== null || withdrawn.has(field));
  return [
    ...known.map((field) => fieldRow(field, record[field], reading)),
    ...photographRows(reading),
    ...daysRow(reading),
    setAsideRow(reading),
    rightsRow(reading),
  ];
}

function fieldRow<K extends FieldName>(field: K, sourced: ArticleRecord[K], reading: Reading): FactRow {
  const { phrases } = reading.context;
  const fact = sourced as Sourced<never> | null;
  const state = factState(fact);
  const value = fact === null ? phrases.words.notStated : valueInWords(field, fact, reading);
  const notes = fact === null ? [] : [rivalsNote(field, fact.provenance, reading), laterDaysNote(field, reading)];
  return {
    ...blank,
    id: `f-${field}`,
    name: rowName(phrases.fields[field], state, reading),
    mark: markOf(state),
    value,
    href: field === 'address' ? safeHref(value) : null,
    parts: fact === null ? [] : partsOf(field, value, reading),
    ...(fact !== null && inArticleWords.has(field) ? passageLanguage(reading.record.language.value, phrases) : {}),
    reason: fact === null ? whyNotKnown(field, reading) : reasonOf(fact.provenance, reading),
    lines: lineLinks(spansOf(fact), reading),
    alsoNamed: notes.flatMap((note) => note?.lines ?? []),
    notes: notes.flatMap((note) => note?.text ?? []),
  };
}

const blank = {
  lang: null,
  hreflang: null,
  dir: null,
  href: null,
  parts: [],
  reason: null,
  lines: [],
  alsoNamed: [],
  notes: [],
} as const;

/** A source and a language lead to their articles, a keyword to those that share it. */
function partsOf(field: FieldName, value: string, { record, self, keywords, context }: Reading): FactRow['parts'] {
  if (field === 'publisher') return [{ text: value, href: context.href(sourceAddress(value)) }];
  if (field === 'language') return [{ text: value, href: context.href(languageAddress(self.card.language)) }];
  if (field !== 'keywords') return [];
  const addresses = new Map(keywords.map(({ keyword, address }) => [keyword, context.href(address)]));
  return (record.keywords?.value ?? []).map((text) => ({ text, href: addresses.get(text) ?? null }));
}

function rowName(name: string, state: FactState, { context: { phrases } }: Reading): string {
  return fill(phrases.article.sentences.fact, { name, state: sayState(state, phrases) });
}

function valueInWords(field: FieldName, fact: Sourced<never>, { context: { phrases } }: Reading): string {
  if (!readAbove.has(field)) return sayValue(field, fact.value, phrases);
  const { asInText, fromFirstSentence, givenInFrontMatter, givenByPerson } = phrases.article.words;
  return { stated: asInText, inferred: fromFirstSentence, 'front-matter': givenInFrontMatter, editor: givenByPerson }[
    fact.provenance.kind
  ];
}

/** A field may be empty because nothing was found, or because a person said that what was found is wrong. */
function whyNotKnown(field: FieldName, { record, context: { phrases } }: Reading): string {
  const withdrawn = record.withdrawn?.find((each) => each.field === field);
  if (withdrawn === undefined) return phrases.article.words.noneFound;
  return fill(phrases.article.sentences.person, { note: withdrawn.note });
}

/** Why a fact holds, in one sentence. */
export function reasonOf(provenance: Provenance<unknown>, { context: { phrases } }: Reading): string {
  if (provenance.kind === 'editor') return fill(phrases.article.sentences.person, { note: provenance.note });
  if (provenance.kind === 'front-matter') return phrases.article.words.frontMatterStates;
  return phrases.rules[provenance.rule].reason;
}

/** A note under a value, with the lines that it names. */
interface Note {
  readonly text: string;
  readonly lines: readonly LineLink[];
}

function rivalsNote(field: FieldName, provenance: Provenance<never>, reading: Reading): Note | null {
  if (provenance.kind !== 'inferred' || readAbove.has(field)) return null;
  const { phrases } = reading.context;
  const rivals = provenance.rivals.map((rival: Candidate<never>) =>
    noteOf(sayValue(field, rival.value, phrases), rival.spans, reading),
  );
  return together(rivals, reading, (values) => fill(phrases.article.sentences.alsoConsidered, { values }));
}

/** A day that the text speaks of as past although the article is dated before it is kept, and said. */
function laterDaysNote(field: FieldName, reading: Reading): Note | null {
  const { published, datesSpokenOf } = reading.record;
  const latest = published?.value.latest ?? null;
  if (field !== 'published' || latest === null) return null;
  const later = datesSpokenOf.filter(({ past, date }) => past && date.earliest !== null && date.earliest > latest);
  const { phrases } = reading.context;
  const days = later.map(({ date, span }) => noteOf(dateAndTime(date, phrases), [span], reading));
  return together(days, reading, (dates) => fill(phrases.article.sentences.speaksOfLater, { dates }));
}

function noteOf(text: string, spans: readonly Span[], reading: Reading): Note {
  const lines = lineLinks(spans, reading).slice(0, 1);
  return { text: text + lines.map(({ label }) => ` (${label})`).join(''), lines };
}

function together(notes: readonly Note[], reading: Reading, say: (notes: string) => string): Note | null {
  const said = [...new Map(notes.map((note) => [note.text, note])).values()].slice(0, mostRivals);
  if (said.length === 0) return null;
  const { semicolon } = reading.context.phrases.words;
  return { text: say(said.map(({ text }) => text).join(semicolon)), lines: said.flatMap(({ lines }) => lines) };
}

function photographRows(reading: Reading): FactRow[] {
  const { context, record } = reading;
  const { words } = context.phrases.article;
  const figures = record.body.filter((block): block is FigureBlock => block.type === 'figure');
  if (figures.length === 0) return [];
  const credits = figures.flatMap(({ credit }) => credit ?? []);
  const state = credits.length === 0 ? 'unknown' : 'stated';
  const named = [...new Set(credits.map(({ text }) => text))].join(context.phrases.words.semicolon);
  const row = { id: 'f-photograph', name: rowName(words.photograph, state, reading), mark: markOf(state) };
  const lines = lineLinks((credits.length === 0 ? figures : credits).map(spanOf), reading);
  return [{ ...blank, ...row, value: named || words.creditNotStated, reason: words.pictureMissing, lines }];
}

function spanOf({ span }: { readonly span: Span }): Span {
  return span;
}

/** More days than this are a list of their own kind, not a fact to be checked at a glance. */
const mostDays = 12;

function daysRow(reading: Reading): FactRow[] {
  const days = reading.self.publish === 'full' ? daysInRecord(reading).slice(0, mostDays) : [];
  if (days.length === 0) return [];
  const { words } = reading.context.phrases.article;
  const row = { id: 'f-days', name: rowName(words.daysWorkedOut, 'inferred', reading), mark: markOf('inferred') };
  const parts = days.map(({ text, line }) => ({ text, href: line?.href ?? null }));
  return [
    { ...blank, ...row, value: '', parts, alsoNamed: days.flatMap(({ line }) => line ?? []), reason: words.whyDays },
  ];
}

function setAsideRow(reading: Reading): FactRow {
  const { self, record, context } = reading;
  const { words, sentences } = context.phrases.article;
  const { plurals, rules } = context.phrases;
  const row = { ...blank, id: 'f-set-aside', name: words.setAside, mark: null };
  if (record.setAside.length === 0) return { ...row, value: words.nothing, reason: words.everyLineKept };
  const asides = [...record.setAside].sort((a, b) => a.span.start - b.span.start);
  const labels = [...new Set(asides.map(({ rule }) => rules[rule].label))];
  const whole = self.card.linesSetAside;
  return {
    ...row,
    value:
      whole > 0
        ? count(context.phrases, plurals.lines, whole)
        : fill(sentences.partsOfLines, { lines: count(context.phrases, plurals.lines, linesTouched(reading)) }),
    reason: `${listWords(context.phrases, labels)}.`,
    lines: lineLinks(asides.slice(0, 1).map(spanOf), reading),
  };
}

function rightsRow({ record, context }: Reading): FactRow {
  const { words, article } = context.phrases;
  const rights = rightsOf(context.chrome.settings, record.publisher?.value ?? null);
  return {
    ...blank,
    id: 'f-rights',
    name: article.words.rights,
    mark: null,
    value: rights ?? words.rightsNotDetermined,
  };
}
