/** RIS as reference managers read it: one tag a line, `NEWS` for an article of a newspaper. */
import { type Cited, notesOf } from './cited.ts';

/** The entry of an article. A date is given as exact as it is: `2021/11//` for a month. */
export function ris(cited: Cited): string {
  const lines: readonly (readonly [string, string | null])[] = [
    ['TY', 'NEWS'],
    ['ID', cited.key],
    ...cited.authors.map((author) => ['AU', author] as const),
    ['TI', cited.title],
    ['T2', cited.publication],
    ['PY', cited.date?.slice(0, 4) ?? null],
    ['DA', cited.date === null ? null : slashed(cited.date)],
    ['SE', cited.section],
    ['LA', cited.language],
    ...cited.keywords.map((keyword) => ['KW', keyword] as const),
    ['DB', cited.archive],
    ['UR', cited.permalink ?? cited.source],
    ['Y2', cited.retrieved === null ? null : slashed(cited.retrieved)],
    ...notesOf(cited).map((note) => ['N1', note] as const),
  ];
  const known = lines.filter(([, value]) => value !== null);
  return [...known.map(([tag, value]) => `${tag}  - ${oneLine(value ?? '')}`), 'ER  - '].join('\n');
}

/** `2021-11-16` as `2021/11/16/`, `2021-11` as `2021/11//`: the fourth part is for words that nobody needs. */
function slashed(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${year}/${month}/${day}/`;
}

/** A line break inside a value would begin another tag. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
