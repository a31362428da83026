/** Reads how an article is signed below its last paragraph: by its writer, or by the agency that sent it. */
import { newsAgencyNames } from '../../../text/agencies.ts';
import { foldWord } from '../../../text/dates/date-words.ts';
import { newsroomHosts } from '../../../text/languages/newsroom-words.ts';
import { foldLine } from '../../../text/normalise.ts';
import { foldedWordsOf, type Segment } from '../../segment.ts';
import { type Claim, type Claims, claim, openSegments, ruleOf, type Sheet, setAside } from '../../sheet.ts';
import { articleRegion } from '../article-region.ts';
import { isSection } from '../cells.ts';
import { isNamedAgain } from '../facts/dateline.ts';
import { isGivenName, isName, isShoutedName } from '../names.ts';
import { mayHoldPaper } from '../paper-names.ts';
import { isWriterWord } from './writer-word.ts';

const longestRole = 8;
const shortestInAddress = 4;
const mostSigned = 4;
const mostShort = 2;
/** Words of fewer letters are part of many others. */
const mostUnlike = 3;
/** What newsrooms write in brackets below a report that is no agency. */
const endMarks = new Set('end ends more fin ende slutt slut fim fine einde ferdig konec koniec'.split(' '));

/** Claims "Anna Whitlock" with "retired engineer, Harwick" below it, and "(Norstar)", "Lusitana/Fim", "TN". */
export function signOffs(sheet: Sheet, claims: Claims): Claim[] {
  const region = articleRegion(openSegments(sheet, claims));
  if (region === null || region.last === 0) return [];
  const below = sheet.segments.slice(region.last + 1, region.last + 4);
  return [
    ...writersBelow(sheet, claims, belowText(sheet, claims, region.last + 1)),
    ...agencyBelow(sheet, claims, below),
    ...below.filter(({ text, index }) => deskSign.test(text) && !claims.has(index)).map(asLabel),
    ...agencyAtEnd(sheet, claims, belowText(sheet, claims, region.last + 1) - 1),
  ];
}

/** "YTR-GB/", "RED/", "mak/ joz/", "jrs/alm": the signs of the desk with which agencies close a report. */
const deskSign = /^(?:\p{Lu}{2,4}(?:[-/]\p{Lu}{1,4}){0,2}\/|\p{Ll}{2,4}\/(?: ?\p{Ll}{2,4}\/){0,2}(?:\p{Ll}{2,4})?)$/u;

function asLabel(segment: Segment): Claim {
  return setAside(segment, 'set-aside/label');
}

/** The last sentences of a text may be too short for its stretch of running text: "Nobody has failed yet." */
function belowText({ segments }: Sheet, claims: Claims, from: number): number {
  let at = from;
  const isSentence = (line: Segment | undefined) => line?.closed === true && !initials.test(line.text);
  while (at < from + mostShort && isSentence(segments[at]) && !claims.has(at)) at += 1;
  return at;
}

/** Who signs right below the text, where no line above it names the author; each with the role on the next line. */
function writersBelow(sheet: Sheet, claims: Claims, first: number): Claim[] {
  const signed = [...claims.values()].some(({ pieces }) => pieces.some((piece) => piece.role === 'byline'));
  if (signed) return [];
  const addressed = besideAddress(sheet, claims);
  if (addressed.length > 0) return addressed;
  const made: Claim[] = [];
  let at = first;
  while (made.length < mostSigned * 2) {
    // "jdoe@gazette.example" above the name.
    if (made.length === 0 && ruleOf(claims, at) === 'set-aside/author-box') at += 1;
    const found = writerBelow(sheet, claims, sheet.segments.slice(at, at + 2));
    if (found.length === 0) break;
    made.push(...found);
    at += found.length;
  }
  return made;
}

/** "Linnea Askerö" above or below "linnea.askero@radio.example": the address of whoever is named, below running text. */
function besideAddress(sheet: Sheet, claims: Claims): Claim[] {
  const { segments } = sheet;
  const addresses = segments.filter(
    ({ index, text }) => text.includes('@') && ruleOf(claims, index) === 'set-aside/author-box',
  );
  return addresses.flatMap(({ index, text }) => {
    const local = text.toLowerCase().split('@')[0] ?? '';
    const beside = [segments[index - 1], segments[index + 1]].find(
      (line) => line !== undefined && !claims.has(line.index) && isName(line.text) && isAddressOf(local, line.text),
    );
    const above = segments[Math.min(index, beside?.index ?? index) - 1];
    // "Press contact" above both: nobody who wrote.
    const isBelowText = above !== undefined && (above.prose || claims.has(above.index)) && !/[:：]$/u.test(above.text);
    if (beside === undefined || !isBelowText) return [];
    return isOfPaper(sheet, claims, text, above) && endsText(sheet, claims, Math.max(index, beside.index))
      ? [claim(beside, 'byline', 'byline/by-line')]
      : [];
  });
}

/** "For tickets write to the church office." above "mary@harwickchurch.example" names no writer: the address takes up a word of it, and is no newsroom's. */
function isOfPaper({ source }: Sheet, claims: Claims, address: string, above: Segment | undefined): boolean {
  const host = /@(?:www\.)?([\p{L}\p{N}.-]{1,60})\.\p{L}{2,12}/u.exec(address)?.[1]?.toLowerCase();
  if (host === undefined) return false;
  const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const papers = [...claims.values()].flatMap(({ pieces }) => pieces.filter(({ role }) => role === 'publisher'));
  return (
    host.split(/[.-]/).some((word) => newsroomHosts.has(word) || (mayHoldPaper(word) && !word.endsWith('mail'))) ||
    papers.some(({ span }) => plain(source.slice(span.start, span.end)).includes(plain(host))) ||
    !(above === undefined ? [] : foldedWordsOf(above)).some(
      (word) =>
        (word.length > mostUnlike && host.includes(word)) ||
        host.split(/[.-]/).some((part) => part.length >= mostUnlike && word.startsWith(part)),
    )
  );
}

/** Whether no paragraph follows right below. */
function endsText({ segments }: Sheet, claims: Claims, last: number): boolean {
  return segments[last + 1]?.prose !== true || claims.has(last + 1);
}

/** The address holds one of the names whole. */
function isAddressOf(local: string, name: string): boolean {
  const plain = (text: string) => foldWord(text).replace(/[^a-z]/g, '');
  return name
    .split(/[\s-]/u)
    .some((word) => plain(word).length >= shortestInAddress && plain(local).includes(plain(word)));
}

/** A lone name, below which stand the end, a line that is known, the writer's role or another writer with a role. */
function writerBelow(sheet: Sheet, claims: Claims, [name, role]: readonly Segment[]): Claim[] {
  if (name === undefined || claims.has(name.index) || !isSignature(name.text) || isMentioned(sheet, claims, name))
    return [];
  if (isTopics(sheet, name)) return [];
  const byline = claim(name, 'byline', 'byline/by-line');
  // Behind a dash stands who said the last words as well: only a role below tells the writer.
  // Whose address follows and is no newsroom's is whom a notice names.
  const above = sheet.segments[name.index - 1];
  if (role?.text.includes('@') && !(isOfPaper(sheet, claims, role.text, above) && endsText(sheet, claims, role.index)))
    return [];
  if (role === undefined || claims.has(role.index)) return dashed.test(name.text) ? [] : [byline];
  if (isRole(role)) return [byline, setAside(role, 'set-aside/author-box')];
  // Only English writes titles of other stories so, with a capital on each word.
  const isApart =
    name.gapBefore &&
    name.gapAfter &&
    !sheet.language.startsWith('en') &&
    !role.prose &&
    endsText(sheet, claims, role.index);
  return isApart && capitals.test(name.text) && isGivenName(name.text) ? [byline] : [];
}

const capitals = /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?: \p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?){1,2}$/u;
const dashed = /^[–—-]{1,2}\s?(?=\p{Lu})/u;

/** "M. K.", as local papers in Central Europe sign. */
const initials = /^\p{Lu}\.\s\p{Lu}\.(?:\s\p{Lu}\.)?$/u;

/** "Anna Whitlock", "(Anna Whitlock)", "ANNA WHITLOCK", "Harwick, Anna Whitlock". */
function isSignature(text: string): boolean {
  const bare = text.replace(/^\((.*)\)$/u, '$1').replace(dashed, '');
  if (initials.test(bare)) return true;
  if (isName(bare) || isShoutedName(bare)) return true;
  const name = /^\p{Lu}[\p{L}’'-]+, (\p{Lu}\p{Ll}+ \p{Lu}[\p{L}’'-]+)$/u.exec(text)?.[1];
  return name !== undefined && isGivenName(name) && isName(name);
}

/** A person of the article: the line is a crosshead or a link about them. */
function isMentioned({ segments }: Sheet, claims: Claims, { text, index }: Segment): boolean {
  // Writers take pictures, too.
  return segments.slice(0, index).some((other) => other.text.includes(text) && !isCredit(claims, other));
}

/** "Plougastel Agriculture Météo": the topics of the article on one line, of which the text or a menu has a word. */
function isTopics({ segments }: Sheet, { text, index }: Segment): boolean {
  if (isGivenName(text)) return false;
  const words = text.split(' ').filter((word) => word.length > mostUnlike);
  if (words.slice(1).some(isSection)) return true;
  return words.some((word) => segments.slice(0, index).some((other) => other.prose && other.text.includes(word)));
}

function isCredit(claims: Claims, { index }: Segment): boolean {
  return claims.get(index)?.pieces.some(({ role }) => role === 'credit') ?? false;
}

function isRole({ text, words, closed }: Segment): boolean {
  if (closed || words > longestRole || words === 0) return false;
  return (
    /^\p{Ll}/u.test(text) ||
    foldLine(text)
      .split(/[\s,-]+/)
      .some((word) => isWriterWord(word))
  );
}

const bracketed = /^[([/]\s?(\p{Lu}[\p{L}\p{N}-]{1,20}(?: \p{Lu}[\p{L}-]{1,20})?)\s?[)\]/]$/u;
const slashed = /^[–—-]{0,2}\s?(?:[^/]{2,40}\/\s?)?(\p{Lu}[\p{L}\p{N}]{1,20})(?:\/\p{L}{2,12})?$/u;

/** "(Norstar)" alone; "TN" or "Lusitana/Fim" where another line gives the same name after a slash, or the text as its source. */
function agencyBelow(sheet: Sheet, claims: Claims, below: readonly Segment[]): Claim[] {
  for (const segment of below) {
    if (claims.has(segment.index)) continue;
    const inBrackets = bracketed.exec(segment.text)?.[1];
    const name = inBrackets ?? slashed.exec(segment.text)?.[1];
    if (name === undefined || endMarks.has(name.toLowerCase()) || isName(name)) continue;
    const ended =
      segment.text.includes('/') &&
      new RegExp(`${name}/(?:fim|fin|end|ends|slut|slutt|ende|fine)$`, 'iu').test(segment.text);
    if (inBrackets === undefined && !ended && (isMenuWord(sheet, segment) || !isCredited(sheet, segment, name)))
      continue;
    return [
      signed(
        segment,
        segment.span.start + sheet.source.slice(segment.span.start, segment.span.end).indexOf(name),
        name,
      ),
    ];
  }
  return [];
}

/** "Business", "Asia": what other lines of the page say alone as well is a section. */
function isMenuWord({ segments }: Sheet, { index, text }: Segment): boolean {
  return segments.some((other) => other.index !== index && other.text === text);
}

function isCredited({ source }: Sheet, { span }: Segment, name: string): boolean {
  return isNamedAgain(source.slice(0, span.start), name);
}

function signed(segment: Segment, start: number, name: string): Claim {
  const span = { start, end: start + name.length };
  return {
    segment: segment.index,
    pieces: [{ role: 'agency-credit', span, rule: 'agency/credit-line', confidence: 'likely' }],
  };
}

const closing = /[.!?…"”»]\s{1,2}[([](\p{L}[\p{L}\p{N}-]{1,20}(?: \p{Lu}[\p{L}-]{1,20})?)[)\]]$/u;

/** "… as long as is decent. (Norstar)": the last words of the text. */
function agencyAtEnd(sheet: Sheet, claims: Claims, last: number): Claim[] {
  const segment = sheet.segments[last];
  if (segment === undefined || claims.has(last)) return [];
  const raw = sheet.source.slice(segment.span.start, segment.span.end);
  const tail = raw.slice(-60);
  const match = closing.exec(tail);
  const name = match?.[1];
  if (match === null || name === undefined) return [];
  const known = newsAgencyNames.has(name) || isNamedAgain(sheet.source.slice(0, segment.span.start), name);
  if (!known && !/^\p{Lu}{2,6}$/u.test(name)) return [];
  const start = segment.span.end - tail.length + match.index + match[0].lastIndexOf(name);
  const text = { start: segment.span.start, end: segment.span.end - tail.length + match.index + 1 };
  return [
    {
      segment: last,
      pieces: [
        { role: 'paragraph', span: text, rule: null, confidence: 'likely' },
        ...signed(segment, start, name).pieces,
      ],
    },
  ];
}
