/** How to cite an article: a plain sentence and BibTeX. What was inferred stands in square brackets. */
import type { ArticleRecord } from '../model/article.ts';
import type { ArchiveDate } from '../model/date.ts';
import type { PageAddress } from '../model/ids.ts';
import type { Sourced } from '../model/provenance.ts';
import { slug } from '../text/slug.ts';
import { fill } from './phrases/phrases.ts';
import type { PageContext } from './present/context.ts';
import { dateWording } from './wording/date-wording.ts';

export interface Citation {
  /** The sentence in its parts: the name of the archive is set apart. */
  readonly before: string;
  readonly archive: string;
  readonly after: string;
  readonly permalink: string | null;
  readonly bibtex: string;
}

/** The citation of an article at this address. */
export function citationOf(record: ArticleRecord, address: PageAddress, context: PageContext): Citation {
  const { phrases, chrome } = context;
  const { words, sentences } = phrases.article;
  const { base, title } = chrome.settings;
  const headline = record.headline.value;
  const source = bracketed(record.publisher) ?? words.publisherNotStated;
  const statement = [bracketed(record.byline), ended(headlineInWords(record, words.derivedHeadline))].filter(isText);
  const facts = [source, bracketed(record.agency), dateInWords(record, context)].filter(isText);
  const permalink = base === null ? null : `${base}${address}`;
  const number = fill(sentences.recordNumber, { id: record.id });
  return {
    before: `${statement.map(ended).join(' ')} ${facts.join(', ')}. `,
    archive: title,
    after: `, ${number}.`,
    permalink,
    bibtex: bibtex(`${slug(title)}-${record.id}`, [
      ['author', literal(bracketed(record.byline))],
      ['title', escapeTex(headline)],
      ['date', firmDate(record.published)],
      ['organization', literal(bracketed(record.publisher))],
      ['note', escapeTex(noteOf(record, context, `${title}, ${number}`))],
      ['url', permalink === null ? null : permalink.replace(/[{}\\]/g, encodeURIComponent)],
    ]),
  };
}

function isText(text: string | null): text is string {
  return text !== null;
}

function bracketed(fact: Sourced<string> | null): string | null {
  if (fact === null) return null;
  return fact.provenance.kind === 'inferred' ? `[${fact.value}]` : fact.value;
}

function headlineInWords({ headline }: ArticleRecord, derived: string): string {
  return headline.provenance.kind === 'inferred' ? `${headline.value} [${derived}]` : headline.value;
}

function dateInWords({ published }: ArticleRecord, { phrases }: PageContext): string {
  const { text } = dateWording(published?.value ?? null, phrases);
  return published?.provenance.kind === 'inferred' ? `[${text}]` : text;
}

function ended(sentence: string): string {
  return /[.!?…]$/.test(sentence) ? sentence : `${sentence}.`;
}

/** What a `date` field may hold: a date that is stated, as exact as it is. Everything less certain goes in words. */
function firmDate(published: ArticleRecord['published']): string | null {
  if (published === null || published.provenance.kind === 'inferred') return null;
  return plainDate(published.value);
}

/** A day, month or year as ISO 8601 writes it, or null when the date is none of these. */
export function plainDate({ edtf, precision }: ArchiveDate): string | null {
  if (precision === 'minute') return edtf.slice(0, 10);
  return precision === 'day' || precision === 'month' || precision === 'year' ? edtf : null;
}

function noteOf(record: ArticleRecord, context: PageContext, place: string): string {
  return firmDate(record.published) === null ? `${dateInWords(record, context)}. ${place}` : place;
}

function bibtex(key: string, fields: readonly (readonly [string, string | null])[]): string {
  const known = fields.filter(([, value]) => value !== null);
  const width = Math.max(...known.map(([name]) => name.length));
  const lines = known.map(([name, value]) => `  ${name.padEnd(width)} = {${value}}`);
  return `@misc{${key},\n${lines.join(',\n')}\n}`;
}

/** A name that must not be taken apart into first and last. */
function literal(name: string | null): string | null {
  return name === null ? null : `{${escapeTex(name)}}`;
}

const texWords: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escapeTex(text: string): string {
  return text.replace(/[\\~^]|[{}%#&$_]/g, (character) => texWords[character] ?? `\\${character}`);
}
