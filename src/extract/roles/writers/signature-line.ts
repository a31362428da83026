/** Tells of a line between headline and text that it signs the article, by its shape alone: a name, or the newsroom as a whole. */
import { articleKinds, deskWords, textWords } from '../../../text/languages/newsroom-words.ts';
import { foldLine } from '../../../text/normalise.ts';
import type { Segment } from '../../segment.ts';
import { type Claim, claim, type Sheet } from '../../sheet.ts';
import { isSection } from '../cells.ts';
import { isSaidElsewhere } from '../facts/places.ts';
import { isGivenName, isNames, isShoutedName } from '../names.ts';
import { namesOutlet } from '../paper-names.ts';
import { isCaselessName } from './caseless-names.ts';
import { readPeople } from './people-line.ts';

const longestSignature = 14;
/** Shorter words are parts of names as well, "van", "de". */
const fewestLetters = 4;
const longestPlace = 2;
/** A title speaks of what the text tells near its beginning. */
const longestOpening = 8000;
const placeMark = /\s[-–—|]\s|(?<=[\p{Lo}\p{M}]):\s/u;

/** "Joan Mercer", "JOAN MERCER / HARWICK", "Joan Mercer (Harwick)", "Redacción", "القاهرة - سلمى القاضي". */
export function signsArticle({ source }: Sheet, { text, words, closed, span }: Segment): boolean {
  if (closed || words > longestSignature) return false;
  if (deskWords.has(foldLine(text)) || isNameAndPlace(text, source) || isCaselessName(text)) return true;
  const people = readPeople(text);
  if (namesOutlet(text) && people === null) return false;
  if ((isNames(text) && !isTitle(source, text)) || isShoutedName(text)) return true;
  if (people === null) return false;
  if (people.hasRole || !people.isUnknown) return true;
  // "Meral Ketenci / İZMİR": no list knows the name, but the text tells of the place.
  const place = text.slice(people.names.end).replace(/^[^\p{L}]+|[^\p{L}]{1,9}$/gu, '');
  return place !== '' && isSaidElsewhere(source, span.start + people.names.end, place);
}

/** "Talks Next Week" of an English deck, "Eigener Bericht": no first name, and words of which the text writes every one small, or a word for a text. */
export function isTitle(source: string, text: string): boolean {
  if (isGivenName(text)) return false;
  const words = foldLine(text).split(/[\s,]+/u);
  const last = words.at(-1) ?? '';
  if (textWords.has(last) || articleKinds.has(last)) return true;
  const opening = source.slice(0, longestOpening);
  const long = words.filter((word) => word.length >= fewestLetters);
  return long.length > 0 && long.every((word) => opening.includes(` ${word}`));
}

/** "سلمى القاضي – طرابلس", "طرابلس: سلمى القاضي": in scripts without capitals two names, one of them of a single word or said again. */
export function isNameAndPlace(text: string, source: string): boolean {
  return placeOf(text, source) !== null;
}

/** Which of the two is the place: 0 or 1; null where the line is no such signature. */
function placeOf(text: string, source: string): number | null {
  if (!placeMark.test(text)) return null;
  const [first = '', second = '', ...others] = text.split(placeMark).map((part) => part.trim());
  if (others.length > 0 || second === '' || !/^[\p{Lo}\p{M} ]+$/u.test(`${first}${second}`)) return null;
  const known = [first, second].findIndex(isCaselessName);
  if (known >= 0 && (known === 0 ? second : first).split(' ').length <= longestPlace) return 1 - known;
  const [one, two] = [first.split(' ').length, second.split(' ').length];
  if (Math.max(one, two) !== 2 && Math.max(one, two) !== 3) return null;
  if (Math.min(one, two) === 1) return one < two ? 0 : 1;
  // "سامر الخطيب - وادي الزيتون": a place of two words is one that the text names again, and the writer it does not.
  const [isFirst, isSecond] = [first, second].map((part) => source.split(part, 3).length > 2);
  if (Math.min(one, two) > 2 || isFirst === isSecond) return null;
  // "الجسر القديم - أخبار محلية": no first name has the article, and the name of a section is nobody's.
  const writer = isFirst ? second : first;
  const [own = ''] = writer.split(' ');
  return /^ال/u.test(own) || isSection(writer) || isSection(own) ? null : Number(isSecond);
}

/** The name as the byline; the place of the writer beside it is no dateline, since the report may open with another. */
export function signatureClaim({ source }: Sheet, line: Segment): Claim {
  const whole = claim(line, 'byline', 'byline/by-line');
  const place = placeOf(line.text, source);
  const mark = placeMark.exec(line.text);
  const [name] = whole.pieces;
  if (place === null || mark === null || name === undefined || line.text.length !== line.span.end - line.span.start)
    return whole;
  const [from, to] = [line.span.start + mark.index, line.span.start + mark.index + mark[0].length];
  const aside = { ...name, role: 'set-aside', rule: 'set-aside/label' } as const;
  const pieces =
    place === 0
      ? [
          { ...aside, span: { start: line.span.start, end: to } },
          { ...name, span: { start: to, end: line.span.end } },
        ]
      : [
          { ...name, span: { start: line.span.start, end: from } },
          { ...aside, span: { start: from, end: line.span.end } },
        ];
  return { segment: line.index, pieces };
}
