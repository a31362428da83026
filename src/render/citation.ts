/** How to cite an article: a plain sentence and BibTeX. What was inferred stands in square brackets. */
import type { ArticleRecord } from '../model/article.ts';
import type { ArchiveDate } from '../model/date.ts';
import type { PageAddress } from '../model/ids.ts';
import type { Sourced } from '../model/provenance.ts';
import { slug } from '../text/slug.ts';
import { fill } from './phrases/phrases.ts';
import type { PageContext } from './present/context.ts';
import { dateWording } from './wording/date-wording.ts';
import { type PassageLanguage, passageLanguage } from './wording/language-wording.ts';

export interface Citation extends PassageLanguage {
  /** The sentence in its parts: author, headline in the article's language, facts, the archive's name set apart, number. */
  readonly author: string;
  readonly headline: string;
  readonly facts: string;
  readonly archive: string;
  readonly number: string;
  readonly permalink: string | null;
  readonly bibtex: string;
}

/** The citation of an article at this address. */
export function citationOf(record: ArticleRecord, address: PageAddress, context: PageContext): Citation {
  const { phrases, chrome } = context;
  const { words, sentences } = phrases.article;
  const { base, title } = chrome.settings;
  const headline = record.headline.value;
  const author = bracketed(record.byline);
  const facts = [bracketed(record.publisher) ?? words.publisherNotStated, bracketed(record.agency)];
  const permalink = base === null ? null : `${base}${address}`;
  const number = fill(sentences.recordNumber, { id: record.id });
  const mark = record.headline.provenance.kind === 'inferred' ? ` [${words.derivedHeadline}].` : endOf(headline);
  return {
    ...passageLanguage(record.language.value, phrases),
    author: author === null ? '' : `${author}${endOf(author)} `,
    headline,
    facts: `${mark} ${[...facts, dateInWords(record, context)].filter((fact) => fact !== null).join(', ')}. `,
    archive: title,
    number: `, ${number}.`,
    permalink,
    bibtex: bibtex(`${slug(title)}-${record.id}`, [
      ['author', literal(author)],
      ['title', escapeTex(headline)],
      ['date', firmDate(record.published)],
      ['organization', literal(bracketed(record.publisher))],
      ['note', escapeTex(noteOf(record, context, `${title}, ${number}`))],
      ['url', permalink === null ? null : permalink.replace(/[{}\\]/g, encodeURIComponent)],
    ]),
  };
}

function bracketed(fact: Sourced<string> | null): string | null {
  if (fact === null) return null;
  return fact.provenance.kind === 'inferred' ? `[${fact.value}]` : fact.value;
}

function dateInWords({ published }: ArticleRecord, { phrases }: PageContext): string {
  const { text } = dateWording(published?.value ?? null, phrases);
  return published?.provenance.kind === 'inferred' ? `[${text}]` : text;
}

/** The full stop that a sentence lacks. */
function endOf(sentence: string): string {
  return /[.!?…][”’»"']?$/.test(sentence) ? '' : '.';
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
