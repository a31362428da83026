/** Reads the dateline that opens a report: "MINSK, Nov 16 (Reuters) –", "Oslo (NTB):". */

import type { Span } from '../../../model/provenance.ts';
import { newsAgencyNames } from '../../../text/agencies.ts';
import { isShouted } from '../../../text/char-kinds.ts';
import { isFiller } from '../../../text/dates/date-labels.ts';
import { monthOf } from '../../../text/dates/date-words.ts';
import { deskWords } from '../../../text/languages/newsroom-words.ts';
import { pressWordsFor, smallWords } from '../../../text/languages/press/presses.ts';
import { trimSpan } from '../../../text/lines.ts';
import { inTitleCase } from '../../../text/normalise.ts';
import { plainPattern } from '../../../text/plain-pattern.ts';
import { type Claim, type Claims, claim, openSegments, type Piece, type Sheet } from '../../sheet.ts';
import { isGivenName } from '../names.ts';
import { hasMonth, isRubricWord, readOtherDateline, readSlashedAgency } from './dateline-forms.ts';
import { isKnownPlace, isPlaceTold, type ToldIn } from './dateline-places.ts';
import { openingAgency } from './opening-agency.ts';
import { hostedPlace } from './wire-heads.ts';

export interface DatelineReading {
  /** The place, with the date when one follows it. */
  readonly place: Span;
  readonly agency: Span | null;
  /** Where the report begins. */
  readonly end: number;
  /** Whom it names as the writer, between agency and place. */
  readonly writer?: Span;
}

const longest = 110;
const longestAlone = 60;
const lastDay = 31;
/** The text begins with one of so many paragraphs. */
const openingReach = 3;
/** A place without its agency opens a report so many lines below the headline. */
const placeReach = 7;
const month = '\\p{Lu}?\\p{L}{2,9}\\.?';
const particle = '(?:de|da|do|del|della|di|la|le|sur|am|an der|of|upon) ';
const place = `\\p{Lu}[\\p{L}\\p{M}'’.-]*(?:(?: ?/ ?| | (?:e|y|and|und|et|og|och|en) )(?:${particle})?\\p{Lu}[\\p{L}\\p{M}'’.-]*){0,3}`;
const region = ', \\p{Lu}[\\p{L}.]{1,20}(?: \\p{Lu}\\p{L}{1,20})?';
const bare = `(?:${month} \\d{1,2}|\\d{1,2}\\.?(?: de)? ${month})(?:,?(?: del?)? \\d{4})?`;
const day = `,? (?:(?:le|den|d\\.|il|am) )?${bare}\\.?| \\(${bare}\\)|, \\d{1,2}(?= \\()`;
const bracket = ',? ?[([/]([^()[\\]/]{2,40})(?:/\\p{L}{2,4})?[)\\]/]';
const dash = '[-–—―:|]';
const shape = new RegExp(
  `^((${place})((?:${region}){0,2}?)(${day})?)(?:${bracket}(?: (${bare})(?=\\s?${dash}))?)?(?:\\s?(?:${dash}|\\. ?[-–—―])+(?:\\s|$)|(?<=[)\\]])\\.?(?:\\s|$|(?=\\p{Lu})))`,
  'u',
);
const nothingTold: ToldIn = { source: '', language: 'und' };

/**
 * Reads a dateline at the start of a text: an agency in brackets and a dash, or a place in capitals and a dash. `article`
 * is the whole of it: what it says elsewhere tells an agency or a place that no list knows.
 */
export function readDateline(text: string, article: ToldIn = nothingTold): DatelineReading | null {
  if (text.startsWith('(')) return readBracketedPlace(text) ?? readOtherDateline(text, article);
  return (
    hostedPlace(text.slice(0, longest)) ??
    readSlashedAgency(text) ??
    readWireDateline(text, article) ??
    readOtherDateline(text, article)
  );
}

/** "(Beirut) –", "(Khartoum, le 22 octobre 2020) –": how reports of organisations open; a known place, or one with its day. */
function readBracketedPlace(text: string): DatelineReading | null {
  const [whole = '', inside = ''] = /^\(([^()\n]{3,60})\) ?[-–—―]{1,2} /u.exec(text) ?? [];
  const match = inside === '' ? null : shape.exec(`${inside} — `);
  const [all = '', placed = '', name = '', , dated] = match ?? [];
  if (match === null || all.length < inside.length || placed.length < inside.length) return null;
  const isTold = dated === undefined ? isKnownPlace(name) : isDatedPlace(name, dated, false);
  return isTold ? { place: { start: 1, end: 1 + inside.length }, agency: null, end: whole.length } : null;
}

/** "MINSK, Nov 16 (Reuters) –", "Oslo (NTB):". */
function readWireDateline(text: string, article: ToldIn): DatelineReading | null {
  const { source } = article;
  const match = shape.exec(text.slice(0, longest));
  if (match === null) return null;
  const [whole, whereDated = '', called = '', state = '', dated, bracketed, behind] = match;
  // "Madrid.- El pleno": the full stop is of the mark.
  const isStopped = called.endsWith('.') && whereDated === called && /\.[-–—―]\s?$/u.test(whole);
  const [placed, name] = isStopped ? [called.slice(0, -1), called.slice(0, -1)] : [whereDated, called];
  // "Mehmet AKSOY / KARADERE": the surname in capitals tells the writer.
  if (/\p{Ll} \p{Lu}{2,} \/ /u.test(name)) return null;
  // "NTB – Kommunestyret …"
  if (bracketed === undefined && dated === undefined && newsAgencyNames.has(name)) return null;
  // "MERROW (Reuters) Oct 5, 2017: Dock workers …"
  if (behind !== undefined && !hasMonth(behind)) return null;
  const from = bracketed === undefined ? -1 : whole.indexOf(bracketed, placed.length);
  const known = bracketed?.split(/[/,]/)[0]?.trim() ?? '';
  const capitals = name.length >= 3 && isShouted(name.replace(/ \p{Ll}{1,3} /gu, ' '));
  const isListed = [known, known.split('-')[0] ?? '', inTitleCase(known)].some((name) => newsAgencyNames.has(name));
  // "GIRONA, 5 (EUROPA PRESS)"; "Anna, 9 (Harwick) –" is a child and her age.
  if (dated !== undefined && /^, \d+$/.test(dated) && !(isListed && (capitals || isKnownPlace(name)))) return null;
  const isAgency =
    isListed || (isAgencyShaped(known) && (capitals || dated !== undefined || isNamedAgain(source, known)));
  const agency =
    isAgency && !deskWords.has(known.toLowerCase()) && known !== '' ? { start: from, end: from + known.length } : null;
  const found = { place: { start: 0, end: placed.length }, agency, end: whole.length };
  // "Berg, 24 (AP) is the youngest", "REED, 91 (PRESS ASSOCIATION)": an age, and a party.
  const alone = /^, (\d{1,2})$/.exec(dated ?? '')?.[1];
  if (alone !== undefined && !(isListed && capitals && Number(alone) <= lastDay)) return null;
  const isDated = dated !== undefined && isDatedPlace(name, dated, agency !== null);
  // "Altenau (red). Der Gemeinderat …", "Süderhusen (hin). …": the newsroom, or the sign of a writer beside a place that the text tells of.
  if (/[)\]]\.\s$/.test(whole) && /^\p{Ll}{2,4}$/u.test(known) && (deskWords.has(known) || isPlaceTold(article, name)))
    return { ...found, agency: newsAgencyNames.has(known) ? agency : null };
  // "London, Mar 4 (PTI) The council": without a dash only a day or an agency that is known tells.
  if (/[)\]]\.\s?$/.test(whole)) return agency === null ? null : found;
  if (/[)\]]\s?$/.test(whole)) {
    // "Bergen (NTB)" on a line of its own.
    const isLine = /\n$/.test(whole) || /^(?:$|\n)/.test(text.slice(whole.length));
    const isWire = capitals || dated !== undefined || (isLine && isKnownPlace(name));
    return isDated || (isListed && isWire) ? found : null;
  }
  if (agency !== null || isDated || isState(state, whole)) return found;
  const colon = /[:|]\s?$/.test(whole);
  const rest = text.slice(whole.length);
  if (bracketed === undefined && !colon && isToldPlace(article, rest, { name, state })) return found;
  if (isStopped && isPlaceAlone(source, rest, name)) return found;
  const isNamed = () => isPlaceAgain(source, name) || (bracketed === undefined && isPlaceAlone(source, rest, name));
  const isShoutedPlace = capitals && (colon ? isNamed() : bracketed === undefined || known === '');
  return isShoutedPlace && !isRubric(name) ? found : null;
}

/** "FOOTBALL - The club …": a section, a kind of article or a button; towns are called like other words of the text. */
function isRubric(name: string): boolean {
  return !isKnownPlace(inTitleCase(name)) && isRubricWord(name);
}

/** "Washington, D.C. —": a place with its state cut short. */
function isState(state: string, whole: string): boolean {
  return /\.$/.test(state) && /[—–―]\s?$/.test(whole);
}

/** "Basra, Iraq – The river …", "Terra Roxa - O município …": a known country behind the place, or a place of which the text speaks. */
function isToldPlace(article: ToldIn, rest: string, { name, state }: { name: string; state: string }): boolean {
  if (!/^(?:$|[„“"«‘'–—]?\s?\p{Lu})/u.test(rest)) return false;
  // "Slavia – Sparta 2:1"
  if (/^\p{Lu}\S*(?: \p{Lu}\S*)? \d{1,2}[:–-]\d/u.test(rest)) return false;
  if (state !== '') return isKnownPlace(state.slice(2));
  return isPlaceTold(article, name) || (isKnownPlace(name) && (rest === '' || opensSentence(article, rest, name)));
}

/**
 * "Paris – Le conseil a …": an article or a preposition in capitals begins a sentence; behind a second dash it would go on with
 * the first. "Paris – Le Havre", "Porto – O Benfica" are two names: a capital behind it tells only where all nouns have one.
 */
function opensSentence({ language }: ToldIn, rest: string, name: string): boolean {
  const [, first = '', second = ''] = /^[„“"«‘']?(\p{Lu}\p{Ll}{0,5}) (\p{L})/u.exec(rest) ?? [];
  if (first === '' || !smallWords.has(first.toLowerCase()) || isGivenName(name)) return false;
  if (/\p{Lu}/u.test(second) && pressWordsFor(language)[0]?.capitalNouns !== true) return false;
  return !/^[^.!?]* [-–—] /u.test(rest);
}

/** "New Delhi, Mar 4:", "Hirschberg, 20. Juli 2012. (red/sap)"; "Tuesday, 4 March" and "In Paris, 4 March" begin a sentence. */
function isDatedPlace(name: string, dated: string, hasAgency: boolean): boolean {
  const words = name.toLowerCase().split(/[ /]/u);
  if (words.some((word) => isFiller(word)) || monthOf(name.split(' ')[0] ?? '', null, true) !== null) return false;
  if (!hasAgency && smallWords.has(words[0] ?? '')) return false;
  return hasMonth(dated);
}

/** "Fjordpress", "dpn", "NTB": one or two words, the first of them no common word. */
function isAgencyShaped(name: string): boolean {
  return /^(?:\p{Lu}[\p{L}\p{N}]{1,20}(?:[ -]\p{Lu}\p{L}{1,20})?|\p{Ll}{2,5})$/u.test(name);
}

/** Whether a text credits the same name elsewhere: "Foto: Jens Wiechert/dpn", "Lusitana/Fim". */
export function isNamedAgain(source: string, name: string): boolean {
  if (!source.includes(name)) return false;
  const plain = plainPattern(name);
  return new RegExp(
    `[\\p{L}\\s]/\\s?${plain}(?!\\p{L})|(?:^|\\n)\\W{0,3}${plain}(?:/\\p{L}+)?\\W{0,3}(?:$|\\n)`,
    'u',
  ).test(source);
}

/** "SØR-VÅGØY: Tre naust …", where the article says "på Sør-Vågøy" as well; "EXCLUSIVE:" is no place. */
function isPlaceAgain(source: string, name: string): boolean {
  const titled = inTitleCase(name);
  for (let at = source.indexOf(titled); at >= 0; at = source.indexOf(titled, at + 1)) {
    if (/\p{Ll}\s$/u.test(source.slice(Math.max(0, at - 2), at))) return true;
  }
  return false;
}

const opensAlike = /(?:^|\n)[ \t]{0,4}(?:[\p{Lu}\p{M} .'’-]{2,30}: |\p{Lu}[\p{L}\p{M} '’-]{2,30}\.[-–—―] )/gu;

/**
 * "NEW DELHI: The court …", "BERLIN | Der Rat …", "Madrid.- El pleno …": a place that is known, and the only line of the article that opens so. Where
 * others do, they name who speaks or what is listed ("OSLO: 12 grader" over "BERGEN: 9 grader").
 */
function isPlaceAlone(source: string, rest: string, name: string): boolean {
  const titled = inTitleCase(name);
  if (!/^[„“"«‘'–—]?\s?\p{Lu}/u.test(rest) || !isKnownPlace(titled) || isGivenName(titled)) return false;
  return [...source.matchAll(opensAlike)].length <= 1;
}

/** The pieces of a paragraph that may open with a dateline: the dateline and the text after it, or the text alone. */
export function paragraphPieces(article: ToldIn, span: Span): Piece[] {
  const { source } = article;
  const reading = readDateline(source.slice(span.start, span.end), article);
  const text: Piece = { role: 'paragraph', span, rule: null, confidence: 'likely' };
  if (reading === null) return agencyPieces(article, text) ?? [text];
  const end = span.start + reading.end;
  const dateline = trimSpan(source, { start: span.start, end });
  return [
    { role: 'dateline', span: dateline, rule: 'dateline/opening', confidence: 'certain' },
    { ...text, span: trimSpan(source, { start: end, end: span.end }) },
  ];
}

/** "(NTB) – Kommunestyret …": the agency, and the text after it. */
function agencyPieces({ source }: ToldIn, text: Piece): Piece[] | null {
  const { start, end } = text.span;
  const found = openingAgency(source.slice(start, end));
  if (found === null) return null;
  return [
    {
      role: 'agency-credit',
      span: { start: start + found.start, end: start + found.end },
      rule: 'agency/credit-line',
      confidence: 'certain',
    },
    { ...text, span: { start: start + found.textStart, end } },
  ];
}

/** "ROVIGO, 18 novembre", "Bergen (NTB)" on a line of its own above the text: a place with its day or its agency, and nothing else. */
export function isDatelineAlone(line: string): boolean {
  // "LEÓN 13 Sep. (EUROPA PRESS) -"
  const text = line.replace(/\)\s?[–—-]$/u, ')');
  if (text.length > longestAlone || !(/\d/.test(text) || text.endsWith(')'))) return false;
  // "GIRONA, 5 (EUROPA PRESS)"
  const wired = text.endsWith(')') ? readWireDateline(text, nothingTold) : null;
  if (wired !== null) return wired.agency !== null && wired.end === text.length;
  const [all = '', placed = '', name = '', , dated] = shape.exec(`${text} — `) ?? [];
  const isWhole = dated !== undefined && placed.length === text.length && all !== '';
  return isWhole && isDatedPlace(name, dated, false);
}

/** Claims the first paragraph when it opens with a dateline. */
export function datelines(sheet: Sheet, claims: Claims): Claim[] {
  if (claims.get(0)?.pieces.some(({ role }) => role === 'paragraph')) return [];
  const headline =
    [...claims.values()].find(({ pieces }) => pieces.some(({ role }) => role === 'headline'))?.segment ?? -1;
  const opening = openSegments(sheet, claims)
    .filter(({ prose, index }) => index > headline && (prose || sheet.segments[index + 1]?.prose))
    .slice(0, openingReach);
  for (const segment of opening) {
    const { index, span, prose } = segment;
    const reading = readDateline(sheet.source.slice(span.start, span.end), sheet);
    if (reading === null) {
      const pieces = prose ? agencyPieces(sheet, { role: 'paragraph', span, rule: null, confidence: 'likely' }) : null;
      if (pieces !== null) return [{ segment: index, pieces }];
      continue;
    }
    // Far below the headline capitals head a part of the text.
    if (headline >= 0 && reading.agency === null && index > headline + placeReach) continue;
    // A remark left above the text may be a sentence as well; below it a place counts only with its agency.
    if (segment !== opening.find((one) => one.prose) && reading.agency === null) continue;
    if (!prose) return reading.end >= span.end - span.start ? [claim(segment, 'dateline', 'dateline/opening')] : [];
    return [{ segment: index, pieces: paragraphPieces(sheet, span) }];
  }
  return [];
}
