/** Tells of a line between headline and text that it signs the article, by its shape alone: a name, or the newsroom as a whole. */
import { articleKinds, deskWords, textWords } from '../../text/languages/newsroom-words.ts';
import { foldLine } from '../../text/normalise.ts';
import type { Segment } from '../segment.ts';
import type { Sheet } from '../sheet.ts';
import { isGivenName, isNames, isShoutedName } from './names.ts';
import { namesOutlet } from './paper-names.ts';
import { readPeople } from './people-line.ts';
import { isSaidElsewhere } from './places.ts';

const longestSignature = 14;
/** Shorter words are parts of names as well, "van", "de". */
const fewestLetters = 4;
/** A title speaks of what the text tells near its beginning. */
const longestOpening = 8000;
const placeMark = /\s[-–—|]\s|(?<=[\p{Lo}\p{M}]):\s/u;

/** "Joan Mercer", "JOAN MERCER / HARWICK", "Joan Mercer (Harwick)", "Redacción", "القاهرة - سلمى القاضي". */
export function signsArticle({ source }: Sheet, { text, words, closed, span }: Segment): boolean {
  if (closed || words > longestSignature) return false;
  if (deskWords.has(foldLine(text)) || isNameAndPlace(text)) return true;
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

/** "سلمى القاضي – طرابلس", "طرابلس: سلمى القاضي": in scripts without capitals two names, one of them of a single word. */
export function isNameAndPlace(text: string): boolean {
  if (!placeMark.test(text)) return false;
  const [first = '', second = '', ...others] = text.split(placeMark);
  if (others.length > 0 || !/^[\p{Lo}\p{M} ]+$/u.test(`${first}${second}`)) return false;
  const lengths = [first, second].map((part) => part.trim().split(' ').length).sort();
  return second !== '' && lengths[0] === 1 && (lengths[1] === 2 || lengths[1] === 3);
}
