/** Reads the note of a program or a reader that saved or printed the page: "Saved 3 Oct 2022 from https://…". Claims its day and its address. */
import type { Span } from '../../../model/provenance.ts';
import { holdsDigit } from '../../../text/char-kinds.ts';
import { isFiller, lineLabels } from '../../../text/dates/date-labels.ts';
import { readDatedLine } from '../../../text/dates/dated-line.ts';
import { findDates } from '../../../text/dates/find-dates.ts';
import { savedWords } from '../../../text/languages/saved-words.ts';
import { foldLine } from '../../../text/normalise.ts';
import { opensWithPhrase } from '../../../text/phrase-edges.ts';
import { openingOf, type Segment } from '../../segment.ts';
import { type Claim, type Claims, openSegments, type Piece, type Sheet, setAside } from '../../sheet.ts';
import { namesOutlet } from '../paper-names.ts';
import { labelsOf } from '../phrase-book.ts';

const longestLine = 300;
const mostWords = 16;
/** Beside the word for saving stand so many small words: "This page was … from …". */
const mostSmallWords = 4;
const longestSmallWord = 7;
const mostProgramWords = 9;
/** The small word that leads to the day. */
const onDay = /(?:,|\s\p{Ll}{1,3})?\s*$/u;
/** "https://paper.example/2022/09/story", or only the host: "paper.example". */
const place =
  /<?(https?:\/\/[^\s<>]{4,240})>?|(?<![\p{L}\p{N}@.])(?:[\p{L}\p{N}-]{1,40}\.){1,4}\p{Ll}{2,12}(?![\p{L}\p{N}.])/u;

/** Claims lines of nothing but a word for saving, an address or a host, one day, and small words. */
export function savedNotes(sheet: Sheet, claims: Claims): Claim[] {
  // Sources below a text are archived and retrieved as well.
  const first = sheet.segments.find(({ prose }) => prose)?.index ?? 0;
  return openSegments(sheet, claims)
    .filter(
      ({ index, text, words, closed }) =>
        (index < first || index === sheet.segments.length - 1) &&
        !closed &&
        words <= mostWords &&
        text.length <= longestLine &&
        holdsDigit(text),
    )
    .flatMap((segment) => (segment.text.includes('.') ? noteAt(sheet, segment) : null) ?? programNote(sheet, segment));
}

/**
 * "Clipped with Readwise on 3 May 2022": the word for getting opens the line, a name follows, and the day, which dates nothing; not
 * "Printed in the Harwick Gazette, 3 May 2022".
 */
function programNote({ source, language, press }: Sheet, segment: Segment): Claim[] {
  const raw = source.slice(segment.span.start, segment.span.end);
  const opening = openingOf(segment);
  const label = lineLabels(language).retrieved.find((one) => opensWithPhrase(opening, one));
  if (label === undefined || segment.words > mostProgramWords) return [];
  if (labelsOf(press, 'publisher').some((one) => opensWithPhrase(opening, one))) return [];
  const [mention, second] = findDates(raw, language);
  if (mention?.kind !== 'date' || second !== undefined || readDatedLine(raw, language) !== null) return [];
  const name = /^\s?\p{Ll}{2,4} (\p{Lu}[^,.!?]*)[,\s]/u.exec(raw.slice(label.length, mention.span.start))?.[1] ?? '';
  return name === '' || namesOutlet(name.replace(onDay, '')) ? [] : [setAside(segment, 'set-aside/label')];
}

function noteAt({ source, language }: Sheet, { index, span }: Segment): Claim | null {
  const raw = source.slice(span.start, span.end);
  const found = place.exec(raw);
  if (found === null) return null;
  // The address holds numbers of its own.
  const plain = without(raw, { start: found.index, end: found.index + found[0].length });
  const [mention, second] = findDates(plain, language);
  if (mention?.kind !== 'date' || mention.date.edtf.length < 10 || second !== undefined) return null;
  const words = without(plain, mention.span)
    .split(/[\s:,.()]+/u)
    .filter((word) => word !== '' && !isFiller(word, language));
  const small = words.filter((word) => !savedWords.has(foldLine(word)));
  if (small.length === words.length || small.length > mostSmallWords || small.some(isHeavy)) return null;
  const at = ({ start, end }: Span): Span => ({ start: span.start + start, end: span.start + end });
  const day: Piece = { role: 'retrieved', span: at(mention.span), rule: 'retrieved/own-line', confidence: 'likely' };
  if (found[1] === undefined) return { segment: index, pieces: [day] };
  const start = found.index + found[0].indexOf(found[1]);
  const address = { role: 'address', span: at({ start, end: start + found[1].length }) } as const;
  const pieces: Piece[] = [{ ...address, rule: 'address/own-line', confidence: 'likely' }, day];
  return { segment: index, pieces: pieces.sort((one, other) => one.span.start - other.span.start) };
}

/** "Saved by the bell": a word that says more than a preposition. */
function isHeavy(word: string): boolean {
  return word.length > longestSmallWord || !/^\p{L}+$/u.test(word);
}

function without(text: string, { start, end }: Span): string {
  return text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
}
