/**
 * Reads the head of a mail that was saved as a text: sender, reader, day and subject, each behind its word. A mail in which
 * somebody passes an article on says when it was got, and nothing of when it appeared.
 */
import { readDatedLine } from '../../../text/dates/dated-line.ts';
import { datedStretch } from '../../../text/dates/dated-stretch.ts';
import { mailWords, passedOn } from '../../../text/languages/mail-words.ts';
import { mailHosts } from '../../../text/languages/press/around-words.ts';
import { foldLine } from '../../../text/normalise.ts';
import { hostName, spellings } from '../../fields/site-name.ts';
import { foldedOf, type Segment } from '../../segment.ts';
import { type Claim, type Claims, type Piece, type Sheet, setAside } from '../../sheet.ts';
import { isNames } from '../names.ts';
import { isPaper, namesOutlet } from '../paper-names.ts';

/** The first head stands among the first so many lines, that of the mail within it above so many more. */
const reach = 10;
const innerReach = 24;
const fewest = 3;
const longestLine = 240;
const shortestHost = 4;
const label = /^(\p{L}{1,12})\s?:\s{0,4}(?=\S)/u;
/** "Fwd: Re: AW: …" */
const forwarded = /^(?:(?:fwd?|re|aw|wg|sv|vs|vb|tr|rv|enc|i|r|ang|doorst|antw)\s?:\s{0,3}){1,4}/iu;
/** "[KRAJ] …": the list or the desk that sent it. */
const listed = /^\[[^\]]{1,30}\]\s{0,3}/u;
/** A headline below the head has so many words. */
const fewestTitleWords = 4;
const longestTitle = 25;
/** "You asked us to send you this article." is no text. */
const fewestTextWords = 15;

type Kind = keyof typeof mailWords;

interface HeadLine {
  readonly segment: Segment;
  readonly kind: Kind;
}

/** Claims the lines of such heads; the subject is the headline where no line below is. */
export function mailHead(sheet: Sheet, claims: Claims): Claim[] {
  const outer = headIn(sheet.segments.slice(0, reach), claims);
  const last = outer.at(-1);
  if (last === undefined) return [];
  const inner = headIn(sheet.segments.slice(last.segment.index + 1, last.segment.index + 1 + innerReach), claims);
  const mark = sheet.segments.slice(0, last.segment.index + innerReach).find(isPassedOn);
  const end = Math.max(last.segment.index, inner.at(-1)?.segment.index ?? 0, mark?.index ?? 0);
  const lines = [...outer, ...inner];
  const isPrivate = inner.length > 0 || mark !== undefined || lines.some((line) => isPassing(sheet, line));
  const titled = hasTitleBelow(sheet, end, isPrivate ? null : subjectOf(sheet, outer));
  const names = lines.some(
    ({ segment, kind }) =>
      kind === 'subject' && isPrivate && paperAndDay(sheet, behindLabel(sheet, segment).value) !== null,
  );
  const heads = lines.map(({ segment, kind }) => claimOn(sheet, segment, kind, { isPrivate, titled, names }));
  const known = new Set(heads.map(({ segment }) => segment));
  // What whoever passes it on writes above is none of the article.
  const remarks = sheet.segments.slice(0, end + 1).filter(({ index }) => isPrivate && !known.has(index));
  return [...heads, ...remarks.map((segment) => setAside(segment, 'set-aside/outside'))];
}

/** The lines of a head, which stand right below each other; empty where there are too few of them. */
function headIn(segments: readonly Segment[], claims: Claims): HeadLine[] {
  const found = segments
    .filter(({ text, index }) => text.length <= longestLine && !claims.has(index))
    .flatMap((segment) => {
      const kind = kindOf(segment);
      return kind === null ? [] : [{ segment, kind }];
    });
  const kinds = new Set(found.map(({ kind }) => kind));
  return kinds.size < fewest || !kinds.has('subject') || !kinds.has('from') ? [] : found;
}

function kindOf({ text }: Segment): Kind | null {
  const word = label.exec(text)?.[1]?.toLowerCase();
  if (word === undefined) return null;
  return (Object.keys(mailWords) as Kind[]).find((kind) => mailWords[kind].has(word)) ?? null;
}

/** "---------- Forwarded message ---------", "Begin forwarded message:" */
function isPassedOn(segment: Segment): boolean {
  return segment.words <= 6 && passedOn.has(foldedOf(segment).replace(/^[-_=*\s]{0,40}|[-_=*:\s]{0,40}$/gu, ''));
}

/** The sender is a person, or the subject says that the mail is passed on. */
function isPassing(sheet: Sheet, { segment, kind }: HeadLine): boolean {
  const { value } = behindLabel(sheet, segment);
  if (kind === 'subject') return /^(?:fwd?|wg|tr|rv|enc|vs|vb|doorst)\s?:/iu.test(value);
  return kind === 'from' && isNames(senderOf(value)) && !isOwnAddress(value);
}

/** "Skerry Sound <news@skerrysound.example>": the host spells who sends it, and it is no host of everybody's mail. */
function isOwnAddress(value: string): boolean {
  const address = /<[^<>@\s]{1,60}@([^<>@\s]{4,80})>$/u.exec(value)?.[1];
  const host = address === undefined ? '' : hostName(address);
  return host.length >= shortestHost && !mailHosts.has(host) && spellings(senderOf(value)).includes(host);
}

function senderOf(value: string): string {
  return value.replace(/\s{0,3}<[^>]{3,80}>$/u, '').replace(/^"|"$/gu, '');
}

function behindLabel({ source }: Sheet, { span }: Segment): { readonly value: string; readonly start: number } {
  const raw = source.slice(span.start, span.end);
  const from = label.exec(raw)?.[0].length ?? 0;
  return { value: raw.slice(from), start: span.start + from };
}

function subjectOf(sheet: Sheet, lines: readonly HeadLine[]): string {
  const line = lines.find(({ kind }) => kind === 'subject');
  return line === undefined ? '' : bareSubject(behindLabel(sheet, line.segment).value);
}

function bareSubject(value: string): string {
  return value.replace(forwarded, '').replace(listed, '');
}

/**
 * Whether a line below the head is the headline: one that says the whole of the subject, which mail programs cut short; in a
 * mail that is passed on any line that reads as one before the text begins, for its subject is the sender's.
 */
function hasTitleBelow({ segments }: Sheet, end: number, subject: string | null): boolean {
  const below = segments.slice(end + 1);
  const text = below.findIndex(({ prose, words }) => prose && words >= fewestTextWords);
  const lines = below
    .slice(0, Math.max(text, 0))
    .filter(({ words }) => words >= fewestTitleWords && words <= longestTitle);
  const folded = subject === null ? '' : foldLine(subject.replace(/[.…\s]{1,4}$/u, ''));
  if (subject === null) return lines.some(({ text: line, closed }) => !closed && label.exec(line) === null);
  return folded.length > 0 && lines.some((line) => foldedOf(line).startsWith(folded));
}

function claimOn(
  sheet: Sheet,
  segment: Segment,
  kind: Kind,
  { isPrivate, titled, names }: Record<'isPrivate' | 'titled' | 'names', boolean>,
): Claim {
  const { value, start } = behindLabel(sheet, segment);
  const piece = (role: Piece['role'], rule: Piece['rule'], from: number, length: number): Piece => ({
    role,
    rule,
    span: { start: start + from, end: start + from + length },
    confidence: 'likely',
  });
  const one = (made: Piece): Claim => ({ segment: segment.index, pieces: [made] });
  if (kind === 'subject') {
    const told = isPrivate ? paperAndDay(sheet, value) : null;
    if (told !== null)
      return {
        segment: segment.index,
        pieces: [
          piece('publisher', 'publisher/own-line', told.paper.start, told.paper.end - told.paper.start),
          piece('date-line', 'published/own-line', told.day.start, told.day.end - told.day.start),
        ],
      };
    if (titled) return setAside(segment, 'set-aside/label');
    const skip = forwarded.exec(value)?.[0].length ?? 0;
    return one(piece('headline', 'headline/own-line', skip, value.length - skip));
  }
  // "Sent: 23 February 2016": the word before it is that of the mail.
  if (kind === 'date' && readDatedLine(value, sheet.language) !== null)
    return one(
      isPrivate
        ? piece('retrieved', 'retrieved/own-line', 0, value.length)
        : piece('date-line', 'published/own-line', 0, value.length),
    );
  const name = senderOf(value);
  if (kind === 'from' && (isPaper(name) || isOwnAddress(value)) && !names)
    return one(piece('publisher', 'publisher/own-line', value.indexOf(name), name.length));
  return setAside(segment, 'set-aside/label');
}

/** "Your article from The Connacht Herald, Saturday 20 February 2016": where it was printed, and when. */
function paperAndDay({ language }: Sheet, value: string): Record<'paper' | 'day', Piece['span']> | null {
  const day = datedStretch(value, language);
  if (day === null) return null;
  const before = value.slice(0, day.start).replace(/[\s,–—-]{1,6}$/u, '');
  const name = /(?:\p{Lu}[\p{L}\p{M}’'-]{0,30} (?:\p{Ll}{1,3} )?){0,4}\p{Lu}[\p{L}\p{M}’'-]{1,30}$/u.exec(before);
  if (name === null || !namesOutlet(name[0])) return null;
  return { paper: { start: name.index, end: name.index + name[0].length }, day };
}
