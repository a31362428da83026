/** Reads one article alone. Pure: the same source always gives the same record, on any machine. */
import type { ArticleRecord } from '../model/article.ts';
import type { Card } from '../model/card.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { SourceFile } from '../model/source.ts';
import { cardOf } from './card.ts';
import { dateProblems } from './date-problems.ts';
import { fieldsOf } from './fields.ts';
import { placeRecord } from './html/place-record.ts';
import { readHtml } from './html/read-html.ts';
import { readMarkdown } from './markdown.ts';
import { quotationsOf } from './quotations.ts';
import type { Reading } from './reading.ts';
import { setAsideOf } from './set-aside.ts';
import { spokenDates } from './spoken-dates.ts';
import { readText } from './text.ts';
import { noArticle, noText, textProblems } from './text-problems.ts';

/** What reading gives; `record` and `card` are null when the file cannot be published, and a diagnostic says why. */
export interface Extraction {
  readonly record: ArticleRecord | null;
  readonly card: Card | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a source into its record, its card and what was noticed on the way. */
export function extract(source: SourceFile): Extraction {
  const reading = readerFor(source.path)(source);
  if (!hasText(reading)) {
    const problem = reading.placing === undefined ? noText(source) : noArticle(source);
    return { record: null, card: null, diagnostics: [...reading.diagnostics, problem] };
  }
  const { layout, placing } = reading;
  const read = recordOf(source, reading);
  const record = placing === undefined ? read : placeRecord(read, source.text, placing);
  const diagnostics = [
    ...reading.diagnostics,
    ...dateProblems(layout, read.published).map((problem) => ({ ...problem, file: source.path })),
    // Most of any web page is furniture: that tells nothing of how well it was read.
    ...(placing === undefined ? textProblems(record, source) : []),
  ];
  return { record, card: cardOf(record, source), diagnostics };
}

function readerFor(path: string): (source: SourceFile) => Reading {
  if (/\.html?$/i.test(path)) return readHtml;
  return /\.(?:md|markdown)$/i.test(path) ? readMarkdown : readText;
}

function hasText({ body }: Reading): boolean {
  return body.some(({ type, text }) => type !== 'figure' && text !== '');
}

function recordOf(source: SourceFile, { layout, body, given, setAside, placing }: Reading): ArticleRecord {
  const found = fieldsOf(layout, body);
  const fields = { ...(placing?.decide(found) ?? found), ...given };
  const known = {
    id: source.id,
    file: source.path,
    fixity: source.fixity,
    encoding: source.encoding,
    ...fields,
    body,
    mentions: [],
    quotations: quotationsOf(layout.source, body, fields.language.value),
    numbers: [],
    datesSpokenOf: spokenDates(layout.source, body, fields.language.value, fields.published),
  };
  return { ...known, setAside: setAsideOf(layout, known, setAside) };
}
