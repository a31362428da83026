/** Reads one article alone. Pure: the same source always gives the same record, on any machine. */
import type { ArticleRecord } from '../model/article.ts';
import type { TracedCard } from '../model/card.ts';
import type { Correction } from '../model/correction.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { flatMap } from '../model/flat-map.ts';
import type { LanguageTag } from '../model/ids.ts';
import type { SourceFile } from '../model/source.ts';
import { endReading } from '../text/per-reading.ts';
import { cardOf } from './card.ts';
import { citesOf } from './cites.ts';
import { correct, misfit } from './correct.ts';
import { dateProblems } from './date-problems.ts';
import { fileNameDay } from './fields/file-name-day.ts';
import { fieldsOf } from './fields.ts';
import { withAnswers } from './interview/answers.ts';
import { lineCounts } from './line-counts.ts';
import { namesOf } from './mentions/names.ts';
import { numbersOf } from './numbers.ts';
import { placeRecord } from './place-record.ts';
import { quotationsOf } from './quotations.ts';
import { withoutNamed, withoutWorks } from './quoted-works.ts';
import { formatOf, type Reader } from './readers.ts';
import type { Reading } from './reading.ts';
import { type HeadPart, headBlocks, type RunningText } from './running-text.ts';
import { setAsideOf } from './set-aside.ts';
import { withSpeakers } from './speakers.ts';
import { withHearers } from './speech/same-hearer.ts';
import { spokenDates } from './spoken-dates.ts';
import { noArticle, noText, textProblems } from './text-problems.ts';

/** What reading gives; `record` and `card` are null when the file cannot be published, and a diagnostic says why. */
export interface Extraction {
  readonly record: ArticleRecord | null;
  readonly card: TracedCard | null;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads a source into its record, its card and what was noticed on the way; corrections to it have the last word. `read`
 * is the reader for its format, which `loadReader` gives. `recurring` are the keys of its lines (`lineKey`) that recur in
 * many files of its folder: all it knows of others.
 */
export function extract(
  source: SourceFile,
  read: Reader,
  corrections: readonly Correction[] = [],
  recurring: readonly number[] = [],
): Extraction {
  try {
    return extractionOf(source, read(source, languageIn(corrections), new Set(recurring)), corrections);
  } finally {
    endReading();
  }
}

function extractionOf(source: SourceFile, reading: Reading, corrections: readonly Correction[]): Extraction {
  if (reading.withheld) return { record: null, card: null, diagnostics: [reading.withheld] };
  if (!hasText(reading)) {
    const problem = isPage(source.path) ? noArticle(source) : noText(source);
    return { record: null, card: null, diagnostics: [...reading.diagnostics, problem] };
  }
  const { layout, placing } = reading;
  const found = recordOf(source, reading, corrections);
  const record = placing === undefined ? found : placeRecord(found, source.text, placing);
  const counts = lineCounts(record, source);
  const diagnostics = [
    ...reading.diagnostics,
    ...dateProblems(layout, found.published).map((problem) => ({ ...problem, file: source.path })),
    // Most of any web page is furniture: that tells nothing of how well it was read.
    ...(isPage(source.path) ? [] : textProblems(record, source, counts)),
  ];
  return { record, card: cardOf(record, counts), diagnostics };
}

function isPage(path: string): boolean {
  return formatOf(path) === 'html';
}

/** The language in which to read, when a person gave it. */
function languageIn(corrections: readonly Correction[]): LanguageTag | null {
  const value = corrections.find(({ field }) => field === 'language')?.value;
  return typeof value === 'string' && misfit('language', value) === null ? value.toLowerCase() : null;
}

function ownNames({ publisher, agency }: Pick<ArticleRecord, 'publisher' | 'agency'>): readonly string[] {
  return flatMap([publisher, agency], (field) => (field === null ? [] : [field.value]));
}

function hasText({ body }: Reading): boolean {
  return body.some(({ type, text }) => type !== 'figure' && text !== '');
}

/** The parts of the head in which names are looked for, as far as the text states them. */
function headOf(fields: Pick<ArticleRecord, keyof typeof headBlocks>): readonly HeadPart[] {
  return flatMap(['headline', 'standfirst', 'kicker', 'dateline'] as const, (name) => {
    const field = fields[name];
    if (field?.provenance.kind !== 'stated') return [];
    return [{ block: headBlocks[name], text: field.value, span: field.provenance.span }];
  });
}

/** What the text, the page's data and front matter state; the name of the file tells the day only where none of them does. */
function fieldsRead({ path }: SourceFile, { layout, body, given, placing }: Reading): ReturnType<typeof fieldsOf> {
  const found = fieldsOf(layout, body);
  const own = placing?.decide(found) ?? found;
  const told = Object.keys(given).length === 0 ? own : { ...own, ...given };
  return told.published === null ? { ...told, published: fileNameDay(path) } : told;
}

function recordOf(source: SourceFile, reading: Reading, corrections: readonly Correction[]): ArticleRecord {
  const { layout, body } = reading;
  const { fields, setAside, withdrawn } = correct({ layout, body, fields: fieldsRead(source, reading) }, corrections);
  const language = fields.language.value;
  const text: RunningText = { source: layout.source, head: headOf(fields), body, language };
  const { names, mentions } = namesOf(text);
  const known = { names, mentions, byline: fields.byline?.value ?? null };
  const spoken = withHearers(withSpeakers(quotationsOf(layout.source, body, language), text, known));
  const said = withoutNamed(withoutWorks(spoken, body, language), body, mentions);
  const quotations = withAnswers(said, text, known);
  const { published, updated, dateline } = fields;
  const dated = { language: fields.language, published, updated, dateline, quotations };
  // Written out, since a copy that properties are added to costs a hundred times as much as a new object.
  const record: ArticleRecord = {
    id: source.id,
    file: source.path,
    fixity: source.fixity,
    encoding: source.encoding,
    language: fields.language,
    headline: fields.headline,
    kicker: fields.kicker,
    standfirst: fields.standfirst,
    byline: fields.byline,
    dateline,
    publisher: fields.publisher,
    agency: fields.agency,
    section: fields.section,
    keywords: fields.keywords,
    published,
    updated,
    address: fields.address,
    retrieved: fields.retrieved,
    body,
    names,
    mentions,
    quotations,
    numbers: numbersOf(text),
    cites: citesOf(text, { names, mentions }, { own: ownNames(fields), quotations }),
    datesSpokenOf: spokenDates(layout.source, body, dated),
    setAside: setAsideOf(layout, { fields, body }, [...reading.setAside, ...setAside]),
  };
  return withdrawn.length > 0 ? { ...record, withdrawn } : record;
}
