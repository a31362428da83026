/** BibTeX, with biblatex's `date`: a year is given as well, for styles that know only that. */
import { babelName } from './babel-names.ts';
import { type Cited, notesOf } from './cited.ts';

/** The entry of an article: an `@article` of its newspaper when that is known. */
export function bibtex(cited: Cited): string {
  const { permalink, source } = cited;
  return entry(cited.publication === null ? 'misc' : 'article', cited.key, [
    ['author', cited.authors.length === 0 ? null : cited.authors.map(whole).join(' and ')],
    ['title', whole(cited.title)],
    ['journal', cited.publication === null ? null : escapeTex(cited.publication)],
    ['entrysubtype', cited.publication === null ? null : 'newspaper'],
    ['date', cited.date],
    ['year', cited.date?.slice(0, 4) ?? null],
    ['langid', cited.language === null ? null : babelName(cited.language)],
    ['keywords', cited.keywords.length === 0 ? null : escapeTex(cited.keywords.join(', '))],
    ['url', address(permalink ?? source)],
    ['urldate', cited.retrieved],
    ['note', escapeTex(notesOf(cited).join('. '))],
  ]);
}

function entry(type: string, key: string, fields: readonly (readonly [string, string | null])[]): string {
  const known = fields.filter(([, value]) => value !== null);
  const width = Math.max(...known.map(([name]) => name.length));
  const lines = known.map(([name, value]) => `  ${name.padEnd(width)} = {${value}}`);
  return `@${type}{${key},\n${lines.join(',\n')}\n}`;
}

/** A name that is not taken apart, a title whose capitals stay. */
function whole(text: string): string {
  return `{${escapeTex(text)}}`;
}

function address(url: string | null): string | null {
  return url === null ? null : url.replace(/[{}\\]/g, encodeURIComponent);
}

const texWords: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escapeTex(text: string): string {
  return text.replace(/[\\~^]|[{}%#&$_]/g, (character) => texWords[character] ?? `\\${character}`);
}
