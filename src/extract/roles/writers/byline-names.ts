/** Finds the names in a byline, and the agency that it credits beside them. Decides no roles. */
import type { LanguageTag } from '../../../model/ids.ts';
import type { Span } from '../../../model/provenance.ts';
import { weekdayOf } from '../../../text/dates/date-words.ts';
import { findDates } from '../../../text/dates/find-dates.ts';
import { deskWords } from '../../../text/languages/newsroom-words.ts';
import { pressWordsFor } from '../../../text/languages/press/presses.ts';
import { foldLine, foldSpace } from '../../../text/normalise.ts';
import { perLineRead } from '../../../text/per-reading.ts';
import { nameBeforeRole, nameGluedToRole, namesLength } from '../names.ts';
import { labelsOf } from '../phrase-book.ts';
import { agencyAmid, agencyBeforeWriter } from './agency-spans.ts';
import { bylineLabels, bylineStart, isBylineLabel } from './bylines.ts';
import { isDesk } from './desk-name.ts';
import { eastAsianName } from './east-asian-names.ts';
import { gluedByline } from './glued-byline.ts';
import { withoutButton, withoutPaper } from './name-tail.ts';
import { readPeople } from './people-line.ts';

/** What a byline says; spans count in it. */
export interface BylineReading {
  /** Empty when it names nobody. */
  readonly names: Span;
  readonly agency: Span | null;
  /** Whether a word such as "By" says that these are the authors. */
  readonly labelled: boolean;
}

/** Reads a byline: "By Jane Doe, Harwick, 3 May 2020", "Par Jean Dupont (avec AFP)", "Tekst: Kari Moe Foto: Ola Lie". */
export const readByline = perLineRead((raw: string, language: LanguageTag): BylineReading => {
  const labels = bylineLabels(pressWordsFor(language));
  const glued = gluedByline(raw, labels);
  if (glued !== null) return { names: glued, agency: null, labelled: true };
  const dates = findDates(raw, language);
  const labelled = labelledStart(raw, labels, dates);
  const opening = labelled ?? eastAsianName(raw)?.start ?? leadLength(raw);
  const start = opening + agencyBeforeWriter(raw.slice(opening));
  const date = dates.find(({ span }) => span.start > start)?.span.start;
  const end = Math.min(
    date === undefined ? raw.length : withoutDay(raw, { start, end: date }, language),
    creditStart(raw, start, language),
  );
  const line = withoutPaper(raw.slice(start, end));
  const names = namesAt(raw, start, start + withoutButton(line).length);
  const agency =
    agencyAmid(raw, opening, start) ?? agencyAmid(raw, names.end, end) ?? agencyAmid(raw, names.start, names.end);
  // "By AFP 12 March 2023": before the agency stands nobody's name.
  const before = agency !== null && agency.end === names.end ? { start, end: agency.start } : null;
  const isLabel = before !== null && isBylineLabel(foldLine(raw.slice(before.start, before.end)).trim(), labels);
  const own = before === null ? names : isLabel ? { start, end: start } : before;
  return { names: trimmed(raw, own), agency, labelled: labelled !== null };
});

/** "— Teresa Valdivia": the dash before a name that signs below the text. */
function leadLength(raw: string): number {
  return /^[–—-]{1,2}\s?(?=\p{Lu})/u.exec(raw)?.[0].length ?? 0;
}

/** Where the names begin after a word such as "By", at the start of the line or after a date in it; null without one. */
function labelledStart(
  raw: string,
  labels: readonly string[],
  dates: readonly { readonly span: Span }[],
): number | null {
  for (const [at, from] of [0, ...dates.map(({ span }) => span.end)].entries()) {
    // "OLJ / Par Suzanne Karam": the sign of the paper before the label.
    const lead = from + (/^(?:\p{Lu}{2,6}\s?\/\s?|[\s|,·•–—(-]*)/u.exec(raw.slice(from))?.[0].length ?? 0);
    const start = bylineStart(raw.slice(lead, dates[at]?.span.start), labels);
    if (start !== null) return lead + start;
  }
  return pseudonymStart(raw, labels);
}

/** "By Grapevine | Updated 9 February 2018": one word behind the byline word, and nothing but a mark behind it, is a name as well. */
function pseudonymStart(raw: string, labels: readonly string[]): number | null {
  const [lead = '', word = ''] = /^(\p{L}{2,4}) (?=\p{Lu}[\p{L}\p{M}\p{N}_-]{2,30}\s?(?:[|,·•–—-]|$))/u.exec(raw) ?? [];
  return lead !== '' && labels.includes(word.toLowerCase()) ? lead.length : null;
}

/** "Anna Berg le Lundi 19 Mai": without the weekday before the date and the small words around it. */
function withoutDay(raw: string, { start, end }: Span, language: LanguageTag): number {
  const text = raw.slice(start, end);
  const tail = /[\s,]{1,3}(\p{L}{3,14})[\s,]{0,3}$/u.exec(text);
  if (tail === null || weekdayOf(tail[1] ?? '', language) === null) return end;
  const before = text.slice(0, text.length - tail[0].length + tail[0].lastIndexOf(tail[1] ?? ''));
  return start + before.replace(/\s\p{Ll}{1,3}\s$/u, '').length;
}

function namesAt(raw: string, start: number, end: number): Span {
  const rest = raw.slice(start, end);
  const eastAsian = eastAsianName(raw);
  if (eastAsian !== null) return { start, end: eastAsian.end };
  const glued = nameGluedToRole(rest);
  if (glued > 0) return { start, end: start + glued };
  const people = readPeople(rest.trimEnd().replace(/[\s,|·•–—-]+$/u, ''));
  if (people !== null) return { start: start + people.names.start, end: start + people.names.end };
  const length =
    nameBeforeRole(foldSpace(rest)) ||
    remarkedNames(rest) ||
    namesLength(rest) ||
    (/^[\p{Lo}\p{M} 　・]+$|^\S{2,41}$/u.test(rest) || isDesk(rest.trimEnd()) ? rest.length : staffLength(rest));
  const besidePlace = length === 0 ? caselessBesidePlace(rest) : null;
  if (besidePlace !== null) return { start: start + besidePlace.start, end: start + besidePlace.end };
  return { start, end: start + length };
}

/** "BenarNews staff": the newsroom of the paper. */
function staffLength(text: string): number {
  const bare = text.trimEnd();
  const desk = /^\p{Lu}[\p{L}\p{N}.’' -]{1,40}? (\p{Ll}[\p{L} ]{2,20})$/u.exec(bare)?.[1] ?? '';
  return deskWords.has(foldLine(desk)) ? bare.length : 0;
}

/** "سلمى القاضي – طرابلس": the longer of the two is the name. */
function caselessBesidePlace(text: string): Span | null {
  const match = /^([\p{Lo}\p{M} ]+?)(\s[-–—|]\s|:\s)([\p{Lo}\p{M} ]+)$/u.exec(text);
  const [, first = '', mark = '', second = ''] = match ?? [];
  if (match === null) return null;
  const isFirst = first.split(' ').length > second.trim().split(' ').length;
  const start = isFirst ? 0 : first.length + mark.length;
  return { start, end: start + (isFirst ? first : second).length };
}

/** "Nell Harcastle (now) and Dominic Oye (earlier)": who wrote when. */
function remarkedNames(text: string): number {
  const remark = /\s\(\p{Ll}{2,12}\)/u;
  // "Anna Meier (am)" is one writer with her sign.
  if ((text.match(new RegExp(remark, 'gu')) ?? []).length < 2) return 0;
  const plain = text.replace(new RegExp(remark, 'gu'), '');
  return namesLength(plain) === plain.trimEnd().length ? text.trimEnd().length : 0;
}

/** "… Foto: Ola Lie", "… / Photographs by Tom Reed": where the picture's credit begins; the end of the text when there is none. */
function creditStart(raw: string, from: number, language: LanguageTag): number {
  const folded = raw.toLowerCase();
  if (!/[:]| by | av | af | von | de | di /.test(folded.slice(from))) return raw.length;
  const starts = labelsOf(pressWordsFor(language), 'credit').flatMap((label) => {
    const at = folded.indexOf(label, from + 1);
    const isWord = at > 0 && !/\p{L}/u.test(folded.charAt(at - 1));
    return isWord && /^(?:\s?:|\s(?:by|av|af|von|de|di)\s)/u.test(folded.slice(at + label.length)) ? [at] : [];
  });
  return Math.min(raw.length, ...starts);
}

const small = /\s(?:with|and|og|und|et|och|en|y|e|i|and|avec|mit|con|com|med|met)\s*$/u;

function trimmed(raw: string, { start, end }: Span): Span {
  const text = raw
    .slice(start, end)
    .replace(/[\s,.|/&(–—-]{1,60}$/u, (marks) => (marks.startsWith('.') ? '.' : ''))
    .replace(small, '');
  return { start, end: start + text.length };
}
