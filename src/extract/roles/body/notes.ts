/** Finds the notes of another voice than the author's: comments and corrections that an editor put into the text. */

import { findDates } from '../../../text/dates/find-dates.ts';
import { noteOpeningsElsewhere } from '../../../text/languages/press/elsewhere.ts';
import { noteWords } from '../../../text/languages/press/note-words.ts';
import { perPress } from '../../../text/languages/press/per-press.ts';
import { presses } from '../../../text/languages/press/presses.ts';
import { foldLine } from '../../../text/normalise.ts';
import { openingOf, type Segment } from '../../segment.ts';
import { type Claim, type Claims, claim, openSegments, type Sheet } from '../../sheet.ts';
import { type Opening, openingIndex, openingsOf } from '../opening-index.ts';
import { labelLength, labelsOf } from '../phrase-book.ts';

const longestNote = 80;

/**
 * Claims paragraphs that a label such as "Comment:" opens (seed 001), once the text has begun; above it only whole
 * sentences, since "Comment: …" may be its headline.
 */
export function editorNotes(sheet: Sheet, claims: Claims): Claim[] {
  const labels = labelsOf(sheet.press, 'note');
  const open = openSegments(sheet, claims);
  const begun = open.find((segment) => segment.prose)?.index ?? Number.POSITIVE_INFINITY;
  const ended = open.findLast((segment) => segment.prose)?.index ?? begun;
  return open
    .filter(
      (segment) =>
        ((segment.index > begun || (segment.prose && segment.closed) || standsAbove(sheet, segment)) &&
          isNote(segment.text, labels)) ||
        (mayOpen(segment, begun) && opensAsNote(sheet, segment, segment.index <= begun || segment.index >= ended)),
    )
    .map((segment) => claim(segment, 'editor-note'));
}

/** "Denne saken er oppdatert." is a note above the text too, where the headline stands over it. */
function mayOpen({ index, closed, prose }: Segment, begun: number): boolean {
  return index > begun || (closed && (prose || index > 0));
}

/** A correction of yesterday's article above today's headline. */
function standsAbove({ segments }: Sheet, { prose, index }: Segment): boolean {
  const next = segments[index + 1];
  return prose && next !== undefined && !next.prose && next.gapBefore && next.gapAfter;
}

/** From the first letter on. */
function withoutMarks(text: string): string {
  return /^[a-z]/.test(text) ? text : text.replace(/^[^\p{L}]+/u, '');
}

function isNote(text: string, labels: readonly string[]): boolean {
  const inner = text.replace(/^[[(*_\s]+/, '');
  const length = labelLength(inner, labels);
  return (length > 0 && inner.length > length + 10) || isDashedNote(inner, labels) || isDatedNote(inner, labels);
}

/** "PRÉCISION – Une version précédente de ce texte …": a label in capitals before a dash. */
function isDashedNote(text: string, labels: readonly string[]): boolean {
  const label = /^(\p{Lu}[\p{Lu}\p{M}' ’]{4,24})\s?[–—-]\s(?=\p{Lu})/u.exec(text.slice(0, longestDated))?.[1];
  return label !== undefined && labels.includes(foldLine(label));
}

/** The colon of a dated label stands within so many characters. */
const longestDated = 67;

/** "Editor's note, 23 January: An earlier version …", "UPDATE 8 a.m.: …": a label with its day or hour. */
function isDatedNote(text: string, labels: readonly string[]): boolean {
  const opening = text.slice(0, longestDated);
  if (!opening.includes(':') && !opening.includes('：')) return false;
  const lead = /^[^:：.!?]{3,24}[\s,(–-][^:：!?]{0,24}\d[^:：!?]{0,16}[:：]\s/u.exec(text)?.[0];
  if (lead === undefined) return false;
  const folded = foldLine(lead);
  return labels.some((label) => folded.startsWith(label) && !/\p{L}/u.test(folded.charAt(label.length)));
}

/** Every way in which a language says that its article was changed, and how it goes on. */
function changesOf(tag: string): readonly Opening<readonly string[] | null>[] {
  const { subjects, verbs, further } = noteWords[tag] ?? { subjects: [], verbs: [], further: [] };
  return subjects.flatMap((subject) => verbs.map((verb) => ({ text: `${subject} ${verb}`, is: further })));
}

const plainly = (phrases: readonly string[]) => phrases.map((text) => ({ text, is: null }));

/** The languages that have such words and no press words. */
const elsewhere = Object.keys(noteWords).filter((tag) => presses.every((words) => words.tag !== tag));

const noteOpenings = perPress((press) =>
  openingIndex([
    ...press.flatMap(({ tag, noteOpenings: own }) => [...plainly(own), ...changesOf(tag)]),
    ...(press === presses ? [...plainly(noteOpeningsElsewhere), ...elsewhere.flatMap(changesOf)] : []),
  ]),
);

/** "This article was amended on 17 November": what a newspaper says of its own text. */
function opensAsNote(sheet: Sheet, segment: Segment, isAtEdge: boolean): boolean {
  if (segment.words > longestNote) return false;
  const folded = withoutMarks(openingOf(segment));
  return openingsOf(noteOpenings(sheet.press), folded).some(({ text, is }) => {
    if (!folded.startsWith(text)) return false;
    if (is === null || endsOrDates(segment.text.replace(/^[^\p{L}]+/u, '').slice(text.length), sheet)) return true;
    return isAtEdge && is.some((words) => folded.startsWith(` ${words}`, text.length));
  });
}

const clock = /(?<!\d)\d{1,2}(?:[.:h]\d{2}(?!\d)|h\b|\s?[ap]\.?m\b|\s?uhr)/iu;

/**
 * Whether a sentence ends behind "Saken er rettet", or names a day or an hour. "Saken er rettet mot staten" and "L'article a été
 * modifié par le Sénat" do neither: the same is said of cases in court and of laws.
 */
function endsOrDates(rest: string, { language }: Sheet): boolean {
  const sentence = /^(?:[^.!?:;]|[.:]\S|(?<=\d)\.)*/u.exec(rest)?.[0] ?? '';
  if (!/[\p{L}\p{N}]/u.test(sentence)) return !/^\p{L}/u.test(rest);
  return (
    clock.test(sentence) ||
    findDates(sentence, language).some((date) => date.kind !== 'date' || date.writing !== 'year')
  );
}
