/**
 * Lines that tell a day as seen from the day on which the page was read: "2 hours ago", "Oppdatert i går 10.12". They
 * date nothing once the page is saved, and are no sentence of the article either.
 */

import { groupBy } from '../../model/group.ts';
import type { LanguageTag } from '../../model/ids.ts';
import { charKind, holdsDigit, holdsKind, kindOfUnit } from '../char-kinds.ts';
import { calendarOf, calendars } from '../languages/calendar/calendars.ts';
import { perObject } from '../per-object.ts';
import { isFiller, type LineLabels, lineLabels } from './date-labels.ts';

const longest = 80;
const mostWords = 6;
const edges = /^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]{1,60}$/gu;

/** Whether a line tells nothing but such a day, after a word such as "Updated" or alone. */
export function isRelativeLine(line: string, language: LanguageTag | null): boolean {
  if (line.length > longest) return false;
  // "Hoje às 10:37, atualizado às 12:15"
  const parts = holdsDigit(line) ? line.split(/[,|·•–—]\s/u) : [];
  if (parts.length === 2 && parts.every((part) => holdsDigit(part) && isRelativeLine(part, language))) return true;
  const labels = labelsByUnit(lineLabels(language));
  // Without a number and without a label, as most lines are, it tells no such day.
  if (!holdsKind(line, charKind.digit) && !labels.has(firstWordUnit(line))) return false;
  const folded = line.replace(edges, '').toLowerCase().replaceAll('’', "'");
  const label = labels
    .get(folded.charCodeAt(0))
    ?.find((one) => folded.startsWith(one) && isApart(folded.charAt(one.length)));
  const rest = label === undefined ? folded : folded.slice(label.length).replace(edges, '');
  // "最終更新 3/4 09:00", "Updated 06:20 pm IST": a time, perhaps with a day without its year.
  if (label !== undefined && holdsDigit(rest) && rest.split(/[\s,/]+/).every(isTimeWord)) return true;
  const words = rest.split(/[\s,]+/).filter((word) => word !== '');
  if (words.length === 0 || words.length > mostWords) return false;
  // "Ten years ago" may head a chapter: without a label there is a number in digits.
  if (label === undefined && !holdsDigit(rest)) return false;
  return isCountedBack(rest, language) || namesDay(words, rest, language);
}

function isTimeWord(word: string): boolean {
  return /^[\p{Nd}.:-]+$/u.test(word) || isFiller(word);
}

/** Labels that a day may follow, by the unit that they begin with. */
const labelsByUnit = perObject(({ published, updated }: LineLabels) =>
  groupBy([...updated, ...published], (label) => label.charCodeAt(0)),
);

/** The first unit of a line that is no mark, in lower case. */
function firstWordUnit(line: string): number {
  let at = 0;
  while (at < line.length - 1 && (kindOfUnit(line.charCodeAt(at)) & inWords) === 0) at += 1;
  return line.charAt(at).toLowerCase().charCodeAt(0);
}

const inWords = charKind.letter | charKind.number | charKind.mark | charKind.half;

/** "2 hours ago", "vor 2 Stunden", "il y a 3 heures", "3時間前". */
function isCountedBack(text: string, language: LanguageTag | null): boolean {
  if (!/^(?:\P{Nd}{0,12}\s?)?(?:\p{Nd}{1,2}|\p{L}{1,6})\s?[^\s\p{Nd}]+(?: \P{Nd}{1,12})?$/u.test(text)) return false;
  return ofLanguage(language).some(({ ago }) =>
    ago.some((word) => {
      const [before = '', after = ''] = word.split('…');
      return text.length > word.length && text.startsWith(before) && text.endsWith(after);
    }),
  );
}

/** "yesterday at 10.12", "i går 10.12": a day told from today, and nothing beside it but the time. */
function namesDay(words: readonly string[], rest: string, language: LanguageTag | null): boolean {
  return ofLanguage(language).some(({ days }) =>
    [...days.today, ...days.yesterday].some((day) => {
      if (!rest.startsWith(day) || !isApart(rest.charAt(day.length))) return false;
      const others = rest.slice(day.length).split(/[\s,]+/);
      return words.length <= mostWords && others.every((word) => isFiller(word, language));
    }),
  );
}

function ofLanguage(language: LanguageTag | null) {
  const own = language === null ? null : calendarOf(language);
  return own === null ? calendars : [own, ...calendars.slice(0, 1)];
}

/** A label ends before anything but a letter. */
function isApart(next: string): boolean {
  return !/\p{L}/u.test(next);
}
