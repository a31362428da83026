/**
 * Schema.org data for machines, as JSON text that may stand in a script element. It says what the page says and no more:
 * no day is invented, and what may not be shown is not told.
 */
import type { ArticleRecord } from '../model/article.ts';
import type { ArchiveDate } from '../model/date.ts';
import type { Listed } from '../model/page.ts';
import type { Sourced } from '../model/provenance.ts';
import { plainDate } from './cite/plain-date.ts';
import type { PageContext } from './present/context.ts';
import { dateWording } from './wording/date-wording.ts';

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** The data of an article's page: a NewsArticle. A date that is only bounded is told in words, as `temporal`. */
export function articleData(record: ArticleRecord, self: Listed, context: PageContext): string {
  const { settings } = context.chrome;
  const updatedAt = valueKnown(record.updated);
  const { published, keywords, section, publisher, byline, language } = record;
  return scriptJson({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    ...known('@id', addressOf(self.address, context)),
    ...known('url', addressOf(self.address, context)),
    identifier: record.id,
    headline: record.headline.value,
    ...known('inLanguage', language.value === 'und' ? null : language.value),
    ...publishedData(published, context),
    ...known('dateModified', updatedAt === null ? null : exact(updatedAt)),
    ...known('author', named('Person', byline)),
    ...known('publisher', named('Organization', publisher)),
    ...known('articleSection', valueKnown(section)),
    ...known('keywords', valueKnown(keywords)),
    wordCount: self.card.words,
    ...known('isBasedOn', valueKnown(record.address)),
    encoding: { '@type': 'MediaObject', sha256: record.fixity.digest, contentSize: `${record.fixity.byteLength} B` },
    isPartOf: { '@type': 'Collection', name: settings.title, ...known('url', settings.base) },
  });
}

/** The data of the front page: the archive as a WebSite. */
export function siteData(context: PageContext): string {
  const { settings } = context.chrome;
  return scriptJson({
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    name: settings.title,
    ...known('description', settings.description === '' ? null : settings.description),
    inLanguage: context.phrases.language,
    ...known('url', settings.base),
  });
}

function addressOf(address: string, { chrome }: PageContext): string | null {
  return chrome.settings.base === null ? null : `${chrome.settings.base}${address}`;
}

function known(key: string, value: Json): { readonly [key: string]: Json } {
  return value === null ? {} : { [key]: value };
}

/** The value, unless the archive worked it out: there are no brackets to say so here. */
function valueKnown<T>(fact: Sourced<T> | null): T | null {
  return fact === null || fact.provenance.kind === 'inferred' ? null : fact.value;
}

function named(type: 'Person' | 'Organization', fact: Sourced<string> | null): Json {
  const name = valueKnown(fact);
  return name === null ? null : { '@type': type, name };
}

/** A plain date when a text or a person says so, or nothing speaks against it; else the words that the page has for it. */
function publishedData(published: Sourced<ArchiveDate> | null, { phrases }: PageContext) {
  if (published === null) return {};
  const { provenance, value } = published;
  const isFirm = provenance.kind !== 'inferred' || provenance.confidence === 'certain';
  const date = isFirm ? exact(value) : null;
  return date === null ? { temporal: dateWording(value, phrases).text } : { datePublished: date };
}

/** A day, month, year or time as exact as it is, or null when the date is none of these. */
function exact(date: ArchiveDate): string | null {
  return date.precision === 'minute' ? date.edtf : plainDate(date);
}

/** JSON that cannot end the script element it stands in, nor open a comment there. */
export function scriptJson(value: Json): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
