/** CSL-JSON, what citation processors read. What is no plain date stands there in words, as `literal`. */
import { type Cited, notesOf } from './cited.ts';

/** The item of an article, as a list of one: so reference managers take it. */
export function cslJson(cited: Cited): string {
  const item = {
    id: cited.key,
    type: 'article-newspaper',
    ...(cited.authors.length === 0 ? {} : { author: cited.authors.map((literal) => ({ literal })) }),
    title: cited.title,
    ...known('container-title', cited.publication),
    ...known('section', cited.section),
    ...issued(cited),
    ...(cited.retrieved === null ? {} : { accessed: { 'date-parts': [partsOf(cited.retrieved)] } }),
    ...known('language', cited.language),
    ...(cited.keywords.length === 0 ? {} : { keyword: cited.keywords.join(', ') }),
    archive: cited.archive,
    ...known('URL', cited.permalink ?? cited.source),
    note: notesOf(cited).join('. '),
  };
  return JSON.stringify([item], null, 2);
}

/** Nothing at all when nothing is known: processors then say “n.d.” in their own language. */
function issued({ date, dateWords }: Cited) {
  if (date !== null) return { issued: { 'date-parts': [partsOf(date)] } };
  return dateWords === null ? {} : { issued: { literal: dateWords } };
}

function partsOf(date: string): readonly number[] {
  return date.split('-').map(Number);
}

function known(key: string, value: string | null) {
  return value === null ? {} : { [key]: value };
}
