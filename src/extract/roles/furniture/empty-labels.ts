/** Finds the labels of facts whose value stands on the next line, or was not copied: "Published by:", "Geschreven door". */
import { flatMap } from '../../../model/flat-map.ts';
import { foldLine } from '../../../text/normalise.ts';
import type { Segment } from '../../segment.ts';
import { type Claim, type Claims, claim, openSegments, roleOf, type Sheet, setAside } from '../../sheet.ts';
import { isGivenName, isNames, namesLength } from '../names.ts';
import { labelsOf } from '../phrase-book.ts';
import { isBylineLabel } from '../writers/bylines.ts';
import { readPeople } from '../writers/people-line.ts';

const longestLabel = 4;
const longestValue = 5;
const longestMaker = 8;
/** A single word is a label only with its colon: "Author" may head a part of the text. */
const fewestPlain = 2;

/** Claims such labels, the paper below "Published by:" and the writer below "Kommentar von". */
export function labelsAlone(sheet: Sheet, claims: Claims): Claim[] {
  return flatMap(openSegments(sheet, claims), (line) => {
    const { index, text, words } = line;
    if (words > longestLabel || words === 0 || /[.?!,;]$/.test(text)) return [];
    const isMarked = /[:：]$/.test(text);
    const label = foldLine(text).replace(/\s?[:：]$/u, '');
    const writer = isBylineLabel(label, labelsOf(sheet.press, 'byline')) ? writerBelow(sheet, claims, index + 1) : null;
    if (writer !== null) return writerClaims(sheet, claims, line, writer);
    if (!isMarked && words < fewestPlain) return [];
    const maker = isMarked && labelsOf(sheet.press, 'credit').includes(label) ? makerBelow(sheet, claims, line) : [];
    if (maker.length > 0) return maker;
    const isPublisher = isMarked && labelsOf(sheet.press, 'publisher').includes(label);
    const isOther = labelsOf(sheet.press, 'byline').includes(label) || labelsOf(sheet.press, 'credit').includes(label);
    if (!isPublisher && !isOther) return [];
    // A label in two words may as well end a sentence that goes on below.
    if (!isMarked && !/^\p{Lu}/u.test(text)) return [];
    const value = isPublisher ? paperBelow(sheet, claims, index + 1) : null;
    return [
      setAside(line, 'set-aside/label'),
      ...(value === null ? [] : [claim(value, 'publisher', 'publisher/own-line')]),
    ];
  });
}

/** "The lane in May." over "Foto:" over "Jaime Nieto. La Hora": who made the picture touches the label, and what it shows may do so above. */
function makerBelow({ segments }: Sheet, claims: Claims, label: Segment): Claim[] {
  const [above, maker] = [segments[label.index - 1], segments[label.index + 1]];
  if (maker === undefined || claims.has(maker.index) || label.gapAfter || !maker.gapAfter) return [];
  if (maker.words > longestMaker || !/^[\p{Lu}\p{Lo}]/u.test(maker.text)) return [];
  const isCaption =
    above !== undefined && !claims.has(above.index) && above.gapBefore && !above.gapAfter && above.index > 1;
  const own = [setAside(label, 'set-aside/label'), claim(maker, 'credit')];
  return isCaption ? [claim(above, 'caption'), ...own] : own;
}

/** A person below the label, where no line above it names the author, right below the text or its day, and nothing but a role below. */
function writerBelow(sheet: Sheet, claims: Claims, at: number): Segment | null {
  const line = sheet.segments[at];
  if (line === undefined || claims.has(at) || !isNames(line.text) || !isGivenName(line.text)) return null;
  // "Regi / Anne Holm" beside it: who wrote the play.
  const above = sheet.segments[at - 2];
  // Twice in a text the label parts the writers of letters or poems.
  const label = sheet.segments[at - 1]?.text;
  if (sheet.segments.filter(({ text }) => text === label).length > 1) return null;
  if (above === undefined || !(isDay(claims, at - 2) || (above.prose && !claims.has(at - 2)))) return null;
  const below = sheet.segments[at + 1];
  if (below !== undefined && !isDay(claims, at + 1) && !isRoleOf(claims, line, below)) return null;
  return [...claims.values()].some(({ pieces }) => pieces.some(({ role }) => role === 'byline')) ? null : line;
}

function isDay(claims: Claims, index: number): boolean {
  const role = roleOf(claims, index);
  return role === 'date-line' || role === 'update-line';
}

function isRoleOf(claims: Claims, name: Segment, role: Segment | undefined): role is Segment {
  return role !== undefined && !claims.has(role.index) && readPeople(`${name.text}, ${role.text}`)?.hasRole === true;
}

/** The label, the writer and the role on the line below. */
function writerClaims({ segments }: Sheet, claims: Claims, label: Segment, writer: Segment): Claim[] {
  const role = segments[writer.index + 1];
  return [
    setAside(label, 'set-aside/label'),
    claim(writer, 'byline', 'byline/by-line'),
    ...(isRoleOf(claims, writer, role) ? [setAside(role, 'set-aside/author-box')] : []),
  ];
}

/** A short name with a capital that is nobody's. */
function paperBelow({ segments }: Sheet, claims: Claims, at: number): Segment | null {
  const line = segments[at];
  if (line === undefined || claims.has(at) || line.closed || line.prose || line.words > longestValue) return null;
  return /^[\p{Lu}\p{Lo}\p{N}]/u.test(line.text) && namesLength(line.text) !== line.text.length ? line : null;
}
