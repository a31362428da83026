/** Reads one article alone. Pure: the same source always gives the same record, on any machine. */
import type { ArticleRecord } from '../model/article.ts';
import type { TracedCard } from '../model/card.ts';
import type { Correction } from '../model/correction.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { LanguageTag } from '../model/ids.ts';
import type { SourceFile } from '../model/source.ts';
import { cardOf } from './card.ts';
import { citesOf } from './cites.ts';
import { correct, misfit } from './correct.ts';
import { dateProblems } from './date-problems.ts';
import { fieldsOf } from './fields.ts';
import { placeRecord } from './html/place-record.ts';
import { readHtml } from './html/read-html.ts';
import { readMarkdown } from './markdown.ts';
import { namesOf } from './mentions/names.ts';
import { numbersOf } from './numbers.ts';
import { quotationsOf } from './quotations.ts';
import type { Reading } from './reading.ts';
import type { RunningText } from './running-text.ts';
import { setAsideOf } from './set-aside.ts';
import { withSpeakers } from './speakers.ts';
import { spokenDates } from './spoken-dates.ts';
import { readText } from './text.ts';
import { noArticle, noText, textProblems } from './text-problems.ts';

/** What reading gives; `record` and `card` are null when the file cannot be published, and a diagnostic says why. */
export interface Extraction {
  readonly record: ArticleRecord | null;
  readonly card: TracedCard | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a source into its record, its card and what was noticed on the way; corrections to it have the last word. */
export function extract(source: SourceFile, corrections: readonly Correction[] = []): Extraction {
  const reading = readerFor(source.path)(source, languageIn(corrections));
  if (!hasText(reading)) {
    const problem = reading.placing === undefined ? noText(source) : noArticle(source);
    return { record: null, card: null, diagnostics: [...reading.diagnostics, problem] };
  }
  const { layout, placing } = reading;
  const read = recordOf(source, reading, corrections);
  const record = placing === undefined ? read : placeRecord(read, source.text, placing);
  const diagnostics = [
    ...reading.diagnostics,
    ...dateProblems(layout, read.published).map((problem) => ({ ...problem, file: source.path })),
    // Most of any web page is furniture: that tells nothing of how well it was read.
    ...(placing === undefined ? textProblems(record, source) : []),
  ];
  return { record, card: cardOf(record, source), diagnostics };
}

/** What reads a file of this name, in the language that a person told or else the one that it finds. */
function readerFor(path: string): (source: SourceFile, told: LanguageTag | null) => Reading {
  if (/\.html?$/i.test(path)) return readHtml;
  return /\.(?:md|markdown)$/i.test(path) ? readMarkdown : readText;
}

/** The language in which to read, when a person gave it. */
function languageIn(corrections: readonly Correction[]): LanguageTag | null {
  const value = corrections.find(({ field }) => field === 'language')?.value;
  return typeof value === 'string' && misfit('language', value) === null ? value.toLowerCase() : null;
}

function hasText({ body }: Reading): boolean {
  return body.some(({ type, text }) => type !== 'figure' && text !== '');
}

function recordOf(source: SourceFile, reading: Reading, corrections: readonly Correction[]): ArticleRecord {
  const { layout, body, given, placing } = reading;
  const found = fieldsOf(layout, body);
  const read = { layout, body, fields: { ...(placing?.decide(found) ?? found), ...given } };
  const { fields, setAside, withdrawn } = correct(read, corrections);
  const language = fields.language.value;
  const text: RunningText = { source: layout.source, body, language };
  const { names, mentions } = namesOf(text);
  const known = {
    id: source.id,
    file: source.path,
    fixity: source.fixity,
    encoding: source.encoding,
    ...fields,
    body,
    names,
    mentions,
    quotations: withSpeakers(quotationsOf(layout.source, body, language), text, mentions),
    numbers: numbersOf(text, mentions),
    cites: citesOf(text, mentions),
    datesSpokenOf: spokenDates(layout.source, body, language, fields.published),
  };
  const asides = setAsideOf(layout, known, [...reading.setAside, ...setAside]);
  return { ...known, setAside: asides, ...(withdrawn.length > 0 ? { withdrawn } : {}) };
}
