/** Finds the lines that name the author. */

import { creditedAgencies } from '../../../text/agencies.ts';
import {
  articleKinds,
  deskWords,
  kindsAboutSomebody,
  pictureWords,
  textWords,
} from '../../../text/languages/newsroom-words.ts';
import { deskLeads } from '../../../text/languages/press/around-words.ts';
import type { PressWords } from '../../../text/languages/press/press-words.ts';
import { smallWords } from '../../../text/languages/press/presses.ts';
import { foldLine } from '../../../text/normalise.ts';
import type { Segment } from '../../segment.ts';
import { type Claim, type Claims, openSegments, roleOf, type Sheet } from '../../sheet.ts';
import { isKnownPlace } from '../facts/dateline-places.ts';
import { isGivenName, isNames, nameBeforeRole, namesLength } from '../names.ts';
import { openingsOf } from '../opening-index.ts';
import { namesOutlet } from '../paper-names.ts';
import { labelIndexOf, labelsOf } from '../phrase-book.ts';
import { madePicture } from '../pictures/made-picture.ts';
import { sharedWords } from '../shared-words.ts';
import { agencyBeforeWriter } from './agency-spans.ts';
import { isCaselessName } from './caseless-names.ts';
import { isDesk, isOwnDesk } from './desk-name.ts';
import { eastAsianName, isWholeName, mayBeEastAsian } from './east-asian-names.ts';
import { gluedByline } from './glued-byline.ts';
import { isAddressedName, opensAffiliation, withoutTail } from './name-tail.ts';
import { readPeople } from './people-line.ts';
import { portraits } from './portraits.ts';
import { isNameAndPlace, isTitle, signatureClaim } from './signature-line.ts';
import { isWriterWord } from './writer-word.ts';
import { writersInHead } from './writers-in-head.ts';

const longestByline = 16;
/** After the names a byline may go on with a role, "Thabo Mokone Parliamentary editor", of so many words. */
const longestRole = 8;
/** A standfirst has so many words, and ends among so many first lines. */
const longestDeck = 40;
const deckReach = 5;
/** A line of more words above the day may be the headline. */
const mostLabelWords = 3;

/** Claims lines such as "By Jane Doe", a lone name beside a date line, and names in the head with their roles. */
export function bylines(sheet: Sheet, claims: Claims): Claim[] {
  const labels = bylineLabels(sheet.press);
  const isWriter = (text: string) => bylineStart(text, labels) !== null;
  const told = openSegments(sheet, claims)
    .filter((segment) => segment.words <= longestByline && !madePicture(sheet, segment, isWriter))
    .filter((segment) =>
      segment.closed
        ? isClosedByline(segment.text, labels) || isAnnounced(sheet, segment, labels)
        : (bylineStart(segment.text, labels) !== null && !isSentenceOnTop(sheet, claims, segment, labels)) ||
          gluedByline(segment.text, labels) !== null ||
          isSigned(sheet, segment) ||
          isLoneName(sheet, claims, segment),
    )
    .map((segment) => signatureClaim(sheet, segment));
  return [...portraits(sheet, claims), ...told, ...writersInHead(sheet, claims, isWriter)];
}

/** "Propos recueillis par Gwendal LE TIEC.", "By Joan Mercer.": a byline word, a name, and nothing but the full stop. */
function isClosedByline(text: string, labels: readonly string[]): boolean {
  if (!/\p{L}\.$/u.test(text)) return false;
  const line = text.slice(0, -1);
  const start = bylineStart(line, labels);
  if (start === null || namesLength(line.slice(start)) !== line.length - start) return false;
  // "By New Year." has the shape as well: a first name, or more words than one before the name tell.
  return isGivenName(line.slice(start)) || line.slice(0, start).trim().includes(' ');
}

/** "كتب – سالم المهدي:" above all running text; below it somebody wrote what follows the colon. */
function isAnnounced({ segments }: Sheet, { text, index }: Segment, labels: readonly string[]): boolean {
  if (!/[\p{sc=Arabic}\p{sc=Hebrew}]\s?:$/u.test(text) || segments.slice(0, index).some(({ prose }) => prose))
    return false;
  return bylineStart(text.replace(/\s?:$/u, ''), labels) !== null;
}

/** The words before an author's name, longest first where one begins another. */
export function bylineLabels(press: readonly PressWords[]): readonly string[] {
  return labelsOf(press, 'byline');
}

/** Where the names begin in a line that a byline word opens; null when it is no byline. */
export function bylineStart(text: string, labels: readonly string[]): number | null {
  const from = kindLength(text);
  const start = from === 0 ? null : labelledStart(text.slice(from), labels);
  return start === null ? labelledStart(text, labels) : from + start;
}

function labelledStart(text: string, labels: readonly string[]): number | null {
  // "(by E. M. Tolland)"
  if (/^[([]/.test(text) && /^.\p{L}/u.test(text) && /[)\]]$/u.test(text)) {
    const within = labelledStart(text.slice(1, -1), labels);
    return within === null ? null : within + 1;
  }
  const lead = text.indexOf(' ');
  if (lead > 0 && deskLeads.has(text.slice(0, lead).toLowerCase()) && isOwnDesk(text.slice(lead + 1))) return lead + 1;
  const role = roleLength(text);
  if (role > 0) return role;
  const folded = foldLine(text.slice(0, 60));
  for (const { text: label } of openingsOf(labelIndexOf(labels), folded)) {
    const after = folded.charAt(label.length);
    if (!folded.startsWith(label) || !/[\s:/]/.test(after)) continue;
    const marks = label.length + (/^[\s:*_/]+/.exec(text.slice(label.length))?.[0].length ?? 0);
    const start = marks + writerLength(text.slice(marks));
    // "By Fiona Carswell in Sundrey, Mark O'Dowd in Aberdeen and Ann Lee in London"
    if (readPeople(text.slice(start)) !== null || isSign(text.slice(start))) return start;
    const length = namesLength(text.slice(start)) || caselessName(text.slice(start));
    if (length > 0 && isShortTail(text.slice(start + length))) return start;
  }
  return null;
}

const workWords: ReadonlySet<string> = new Set(['bericht', 'text', 'story', 'información', 'informação', 'servizio']);
const andWords = '(?:and|&|og|und|et|och|en|y|e|ja|i|и|та|ve)';
const roleBefore = new RegExp(`^(\\p{L}+)(?: ${andWords} (\\p{L}+))?(\\s?[:：]\\s*| )(?=\\p{Lu})`, 'u');

/** "Journalist: Kari Moe", "Teksti Elina Saari", "Text och foto: Anna Berg": how much stands before the names; 0 for none. */
function roleLength(text: string): number {
  const [lead = '', first = '', second = '', mark = ''] = roleBefore.exec(text) ?? [];
  if (lead === '' || !isBeforeWriter(first.toLowerCase())) return 0;
  if (second !== '' && !pictureWords.has(second.toLowerCase()) && !isBeforeWriter(second.toLowerCase())) return 0;
  const rest = text.slice(lead.length);
  // Without a colon the word may be part of a name; behind the kind of the article stands its headline as well.
  const isSure = /[:：]/u.test(mark) && !articleKinds.has(first.toLowerCase());
  return (isSure ? namesLength(rest) > 0 : isNames(rest)) ? lead.length : 0;
}

/** What the writer is called, what they wrote, or the kind of the article: "Interview: Kari Moe". */
function isBeforeWriter(word: string): boolean {
  if (kindsAboutSomebody.has(word)) return false;
  return isWriterWord(word) || textWords.has(word) || articleKinds.has(word) || workWords.has(word);
}

/** "Staff", "cadu.bruno", "EUobserver": a newsroom, or the name under which somebody writes there. */
function isSign(text: string): boolean {
  return isDesk(text) || /^\p{L}{2,20}[._]\p{L}{2,20}$|^\p{Lu}{2,4}\p{Ll}{3,16}$/u.test(text);
}

/** "Interview by …", "Kritik von …", "Ein Bericht von …": the kind of the article before the byline word. */
function kindLength(text: string): number {
  const [lead = ''] = /^(?:(?:\p{L}{2,4} )?\p{L}{4,16} )(?=\p{Ll}{1,4} )/u.exec(text) ?? [];
  const words = lead.trim().toLowerCase().split(' ');
  return words.some((word) => articleKinds.has(word) || workWords.has(word) || textWords.has(word)) ? lead.length : 0;
}

/** "by", "Kommentar von": whether a line is nothing but what stands before a writer. */
export function isBylineLabel(folded: string, labels: readonly string[]): boolean {
  return labels.includes(folded) || labels.includes(folded.slice(kindLength(`${folded} `)));
}

/** "unserer Redakteurin ", "notre correspondante ", "our ": what stands between the byline word and the name. */
function writerLength(text: string): number {
  // "Penulis Budi Santoso | Editor Rina Wati": behind a bar stands another fact.
  const words = (text.slice(0, 80).split(/\s?[|•·;/]/u, 1)[0] ?? '').split(' ').slice(0, 4);
  const at = words.findLastIndex((word) => isWriterWord(word.toLowerCase()));
  const length = words.slice(0, at + 1).join(' ').length + 1;
  return at >= 0 && /^\p{Lu}/u.test(text.slice(length)) ? length : 0;
}

/** In scripts without capitals the whole rest of a short line is the name. */
function caselessName(text: string): number {
  return /^[\p{Lo}\p{M}]{2,}(?:[ 　・][\p{Lo}\p{M}]{2,}){0,4}$/u.test(text) ? text.length : 0;
}

function isShortTail(tail: string): boolean {
  return tail.split(' ').length - 1 <= longestRole;
}

/** "Von Anna Berg bleibt ein Haus" where no line above it could be the headline; below one "professor of history" is what the writer is. */
function isSentenceOnTop(sheet: Sheet, claims: Claims, own: Segment, labels: readonly string[]): boolean {
  const { text, index } = own;
  if (sheet.segments.slice(0, index).some((line) => mayBeHeadline(claims, line))) return false;
  const start = bylineStart(text, labels) ?? 0;
  return isSentence(text.slice(start + namesLength(text.slice(start))));
}

function mayBeHeadline(claims: Claims, { index, words }: Segment): boolean {
  return !claims.has(index) && words > mostLabelWords;
}

/** "Von Anna Berg bleibt ein Haus": small words of which none is a role, a place, an agency or what joins people. */
function isSentence(tail: string): boolean {
  if (!/^ \p{Ll}[\p{L}\p{M}-]*(?: [\p{L}\p{M}-]+)+$/u.test(tail) || opensAffiliation(tail.trim())) return false;
  const words = foldLine(tail).trim().split(' ');
  const isTrade = (word: string) =>
    isWriterWord(word) ||
    pictureWords.has(word) ||
    textWords.has(word) ||
    deskWords.has(word) ||
    creditedAgencies.has(word);
  return !smallWords.has(words[0] ?? '') && !words.some(isTrade);
}

/** A line that can be nothing but a byline: a name with the writer's role, or one in the form of an East Asian paper. */
function isSigned(sheet: Sheet, { text, index }: Segment): boolean {
  const amid = sheet.segments[index - 1]?.prose && sheet.segments[index + 1]?.prose && !isBelowDeck(sheet, index);
  return (
    !amid &&
    (isAddressedName(text) ||
      signsWithAgency(text) ||
      nameBeforeRole(text) > 0 ||
      (mayBeEastAsian(text) && eastAsianName(text) !== null))
  );
}

/** Below one sentence of running text, the standfirst, and a line that may be the headline. */
function isBelowDeck({ segments }: Sheet, index: number): boolean {
  const [title, deck] = [segments[index - 2], segments[index - 1]];
  if (title === undefined || deck === undefined || deck.words > longestDeck) return false;
  // Of whom the text speaks the line says who is in the picture.
  const name = (segments[index]?.text ?? '').split(/[,(|–-]/u, 1)[0]?.trim() ?? '';
  if (segments.some(({ prose, text }) => prose && text.includes(name))) return false;
  return (
    !title.prose && !title.closed && index <= deckReach && !segments.slice(0, index - 1).some(({ prose }) => prose)
  );
}

/** "Lusa e Teresa Malheiro": the agency and the writer. */
function signsWithAgency(text: string): boolean {
  const lead = agencyBeforeWriter(text);
  const name = text.slice(lead);
  return lead > 0 && isNames(name) && isGivenName(name.split(' ')[0] ?? '');
}

/** "Tania Broughton" right above or below the date of an article. */
function isLoneName(sheet: Sheet, claims: Claims, segment: Segment): boolean {
  const beside = [segment.index - 1, segment.index + 1].map((index) => roleOf(claims, index));
  return (
    beside.some((role) => role === 'date-line' || role === 'update-line') &&
    (deskWords.has(foldLine(segment.text)) ||
      (isAuthor(withoutTail(segment.text)) && !isTitle(sheet.source, segment.text)) ||
      eastAsianName(segment.text) !== null ||
      isWholeName(segment.text) ||
      isBelowTitle(sheet, claims, segment) ||
      isNameAndPlace(segment.text, sheet.source)) &&
    sheet.segments.length > 3 &&
    !isKnownPlace(segment.text) &&
    !isTitleOfText(sheet, claims, segment)
  );
}

/** "نور سعيد" beside the day in a script without capitals, below a line that may be the headline. */
function isBelowTitle({ segments }: Sheet, claims: Claims, { index, text }: Segment): boolean {
  return isCaselessName(text) && segments.slice(0, index).some((line) => mayBeHeadline(claims, line));
}

/** "20/04/2022" over "Novo Hospital" over a text that speaks of the hospital: where no other line could be the headline. */
function isTitleOfText(sheet: Sheet, claims: Claims, { index, text, gapAfter }: Segment): boolean {
  const next = sheet.segments[index + 1];
  // "Joan Mercer" over the day over "Joan Mercer, who has died aged 81, was …"
  const lede = sheet.segments.find((line) => line.prose && line.index > index);
  if (lede?.text.startsWith(`${text} `) || lede?.text.startsWith(`${text},`))
    return !sheet.segments.slice(0, index).some((line) => mayBeHeadline(claims, line));
  if (!gapAfter || next?.prose !== true || isGivenName(text)) return false;
  return (
    !sheet.segments.slice(0, index).some((line) => mayBeHeadline(claims, line)) &&
    sharedWords(sheet, next.index)(text) > 0
  );
}

/** A name, or one with the place the report was sent from: "Lorenzo Tondo in Bialystok". */
function isAuthor(text: string): boolean {
  const name = text.split(/ (?:in|i|à|en|aus|a|da|em|te) (?=\p{Lu}\S*$)/u)[0] ?? '';
  return isNames(name) && !namesOutlet(name);
}
