/** Reads the head of a mail that was saved as a text: sender, reader, day and subject, each behind its word. */
import { readDatedLine } from '../../text/dates/dated-line.ts';
import { mailWords } from '../../text/languages/mail-words.ts';
import type { Segment } from '../segment.ts';
import { type Claim, type Claims, claim, type Piece, type Sheet, setAside } from '../sheet.ts';
import { isPaper } from './paper-names.ts';

/** The head stands among the first so many lines and has so many of them. */
const reach = 10;
const fewest = 3;
const longestLine = 240;
const label = /^(\p{L}{1,12})\s?:\s{0,4}(?=\S)/u;
/** "Fwd: Re: AW: …" */
const forwarded = /^(?:(?:fwd?|re|aw|wg|sv|vs|vb|tr|rv|enc|i|r|ang|doorst|antw)\s?:\s{0,3}){1,4}/iu;

type Kind = keyof typeof mailWords;

/** Claims the lines of such a head; its subject is the headline. */
export function mailHead(sheet: Sheet, claims: Claims): Claim[] {
  const lines = sheet.segments
    .slice(0, reach)
    .filter(({ index, text }) => text.length <= longestLine && !claims.has(index))
    .flatMap((segment) => {
      const kind = kindOf(segment);
      return kind === null ? [] : [{ segment, kind }];
    });
  const kinds = new Set(lines.map(({ kind }) => kind));
  if (kinds.size < fewest || !kinds.has('subject') || !kinds.has('from')) return [];
  const isPassedOn = lines.some(({ segment, kind }) => kind === 'subject' && isForwarded(segment));
  return lines.map(({ segment, kind }) => {
    // Whoever passes an article on does so on a later day.
    const isDay = kind === 'date' && readDatedLine(rawOf(sheet, segment), sheet.language) !== null;
    return isPassedOn && isDay ? claim(segment, 'retrieved', 'retrieved/own-line') : claimOn(sheet, segment, kind);
  });
}

/** "Subject: Fwd: Bridge closed", and no answer, "Re:". */
function isForwarded({ text }: Segment): boolean {
  return /^(?:fwd?|wg|vs|vb|tr|rv|enc|i|doorst)\s?:/iu.test(text.replace(label, ''));
}

function rawOf({ source }: Sheet, { span }: Segment): string {
  return source.slice(span.start, span.end);
}

function kindOf({ text }: Segment): Kind | null {
  const word = label.exec(text)?.[1]?.toLowerCase();
  if (word === undefined) return null;
  return (Object.keys(mailWords) as Kind[]).find((kind) => mailWords[kind].has(word)) ?? null;
}

function claimOn({ source, language }: Sheet, segment: Segment, kind: Kind): Claim {
  const raw = source.slice(segment.span.start, segment.span.end);
  const from = label.exec(raw)?.[0].length ?? 0;
  const value = raw.slice(from);
  const piece = (role: Piece['role'], rule: Piece['rule'], start: number, length: number): Claim => ({
    segment: segment.index,
    pieces: [
      {
        role,
        rule,
        span: { start: segment.span.start + start, end: segment.span.start + start + length },
        confidence: 'likely',
      },
    ],
  });
  if (kind === 'subject') {
    const skip = from + (forwarded.exec(value)?.[0].length ?? 0);
    return piece('headline', 'headline/own-line', skip, raw.length - skip);
  }
  if (kind === 'date' && readDatedLine(raw, language) !== null)
    return claim(segment, 'date-line', 'published/own-line');
  const name = value.replace(/\s{0,3}<[^>]{3,80}>$/u, '').replace(/^"|"$/gu, '');
  if (kind === 'from' && isPaper(name))
    return piece('publisher', 'publisher/own-line', raw.indexOf(name, from), name.length);
  return setAside(segment, 'set-aside/label');
}
