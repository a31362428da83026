/** What a citation says of an article, once for all formats. What the archive worked out stands in square brackets. */
import type { ArticleRecord } from '../../model/article.ts';
import type { LanguageTag, PageAddress } from '../../model/ids.ts';
import type { Sourced } from '../../model/provenance.ts';
import { slug } from '../../text/slug.ts';
import { fill } from '../phrases/phrases.ts';
import type { PageContext } from '../present/context.ts';
import { dateWording } from '../wording/date-wording.ts';
import { authorsIn } from './authors.ts';
import { firmDate, plainDate } from './plain-date.ts';

export interface Cited {
  /** A name for the entry in somebody's library. */
  readonly key: string;
  readonly authors: readonly string[];
  /** The byline as it is written; null when there is none. */
  readonly byline: string | null;
  /** In brackets when the archive supplied it. */
  readonly title: string;
  readonly publication: string | null;
  readonly agency: string | null;
  readonly section: string | null;
  readonly keywords: readonly string[];
  /** Null when it is not known. */
  readonly language: LanguageTag | null;
  /** `2021`, `2021-11` or `2021-11-16` when stated or given by a person; null for everything less certain. */
  readonly date: string | null;
  /** The date in words of the interface; null when nothing is known of it. */
  readonly dateWords: string | null;
  readonly archive: string;
  /** `record 0123456789ab`, in the interface language. */
  readonly number: string;
  /** Where the article stands in the archive; null while the archive has no address. */
  readonly permalink: string | null;
  /** Where the article was got, and the day, when known. */
  readonly source: string | null;
  readonly retrieved: string | null;
  readonly retrievedWords: string | null;
}

/** What is cited of an article at this address. */
export function citedOf(record: ArticleRecord, address: PageAddress, context: PageContext): Cited {
  const { phrases, chrome } = context;
  const { base, title } = chrome.settings;
  const byline = bracketed(record.byline);
  const retrieved = record.retrieved === null ? null : plainDate(record.retrieved.value);
  return {
    key: `${slug(title)}-${record.id}`,
    authors: byline === null ? [] : authorsIn(byline, record.language.value),
    byline,
    title: bracketed(record.headline) ?? '',
    publication: bracketed(record.publisher),
    agency: bracketed(record.agency),
    section: bracketed(record.section),
    keywords: record.keywords?.value ?? [],
    language: record.language.value === 'und' ? null : record.language.value,
    date: firmDate(record.published),
    dateWords: dateInWords(record, context),
    archive: title,
    number: fill(phrases.article.sentences.recordNumber, { id: record.id }),
    permalink: base === null ? null : `${base}${address}`,
    source: record.address?.value ?? null,
    retrieved,
    retrievedWords: record.retrieved === null ? null : dateWording(record.retrieved.value, phrases).text,
  };
}

function bracketed(fact: Sourced<string> | null): string | null {
  if (fact === null) return null;
  return fact.provenance.kind === 'inferred' ? `[${fact.value}]` : fact.value;
}

function dateInWords({ published }: ArticleRecord, { phrases }: PageContext): string | null {
  if (published === null) return null;
  const { text } = dateWording(published.value, phrases);
  return published.provenance.kind === 'inferred' ? `[${text}]` : text;
}

/** What a format without fields for it says in a note: a date that is none, the archive and its number, the origin. */
export function notesOf(cited: Cited): readonly string[] {
  const date = cited.date === null ? cited.dateWords : null;
  const origin = cited.permalink === null ? null : cited.source;
  return [date, cited.agency, `${cited.archive}, ${cited.number}`, origin].filter((note) => note !== null);
}
