/**
 * Reads what a phone puts around an article that somebody shares from it: title and address on one line, "(via Harwick app)", and
 * "Sent from my phone" below. Does nothing in any other text.
 */
import { holdsDigit } from '../../../text/char-kinds.ts';
import { datedStretch } from '../../../text/dates/dated-stretch.ts';
import { sentFrom } from '../../../text/languages/mail-words.ts';
import { opensWithPhrase } from '../../../text/phrase-edges.ts';
import { openingOf, type Segment } from '../../segment.ts';
import { type Claim, type Claims, openSegments, type Piece, type Sheet, setAside } from '../../sheet.ts';
import { isKnownPlace } from '../facts/dateline-places.ts';
import { openingIndex, openingsOf } from '../opening-index.ts';
import { sharedWords } from '../shared-words.ts';

const fewestWords = 4;
const fewestShared = 2;
const longestTitle = 200;
const longestLine = 700;
const longestSignature = 6;
const longestStamp = 80;
/** The title, the mark between, the address, and a few words behind it. */
const shared = /^(.{10,200}?)\s*(?:\s[-–—|•]|:|\s)\s*(https?:\/\/\S{8,400})(\s.{0,60})?$/u;

/** "[22/03/2019, 09:41:12] Rob: look at this", "14.05.20, 18:02 - Mama: steht heute drin": who passed it on, and when. */
const stamped = /^(\[[^\]]{8,26}\]|\d[\d./-]{5,9},? \d{1,2}[:.]\d\d(?: [AP]M)? -) ([^:\d]{1,40}): /u;
/** Without brackets a newsroom may print its day and a place so; a chat has several such lines. */
const fewestStamped = 2;

/** Claims such lines. */
export function phoneShare(sheet: Sheet, claims: Claims): Claim[] {
  return openSegments(sheet, claims).flatMap((segment): Claim[] => {
    const stamp = stampClaim(sheet, segment);
    if (stamp !== null) return [stamp];
    if (segment.words <= longestSignature && isSignature(segment)) return [setAside(segment, 'set-aside/label')];
    const isNear = segment.index === 0 && segment.text.includes('://') && segment.text.length <= longestLine;
    return isNear ? (titleClaim(sheet, segment) ?? []) : [];
  });
}

function isSignature(segment: Segment): boolean {
  const opening = openingOf(segment);
  return openingsOf(signatures, opening).some(({ text }) => opensWithPhrase(opening, text));
}

const signatures = openingIndex(sentFrom.map((text) => ({ text, is: null })));

function stampClaim(sheet: Sheet, segment: Segment): Claim | null {
  const { source, language } = sheet;
  const { index, span, text } = segment;
  const [lead = '', stamp = '', sender = ''] = stampOf(segment) ?? [];
  if (!holdsDigit(stamp)) return null;
  // "12/06/2021 08:30 - Updated: 13/06/2021 09:00"
  if (/^\s?\d/.test(text.slice(lead.length - 1))) return null;
  if (!stamp.startsWith('[') && isPrinted(sheet, segment, sender)) return null;
  const dated = datedStretch(source.slice(span.start, span.start + stamp.length), language);
  if (dated === null) return null;
  const at = { start: span.start + dated.start, end: span.start + dated.end };
  const title = titleBehind(sheet, segment, lead.length);
  return {
    segment: index,
    pieces: [{ role: 'retrieved', rule: 'retrieved/own-line', span: at, confidence: 'likely' }, ...title],
  };
}

function stampOf({ text }: Segment): RegExpExecArray | null {
  return /^[[\d]/.test(text) ? stamped.exec(text.slice(0, longestStamp)) : null;
}

/** "12.03.2021, 08:15 - Kiel: Fähre läuft auf Grund": alone, and before the colon stands a place or what the text speaks of. */
function isPrinted(sheet: Sheet, { index }: Segment, sender: string): boolean {
  if (sheet.segments.filter((one) => stampOf(one) !== null).length >= fewestStamped) return false;
  return isKnownPlace(sender.trim()) || sharedWords(sheet, index + 1)(sender) > 0;
}

/** "[03/05/2019, 08:15:22] Merrow Echo: Grain store sold" right above the text: no other line can be its headline. */
function titleBehind(sheet: Sheet, { index, span, closed }: Segment, lead: number): Piece[] {
  const title = { start: span.start + lead, end: span.end };
  const text = sheet.source.slice(title.start, title.end);
  if (closed || !sheet.segments[index + 1]?.prose || sharedWords(sheet, index + 1)(text) < fewestShared) return [];
  return [{ role: 'headline', rule: 'headline/own-line', span: title, confidence: 'likely' }];
}

/** "Look at this: https://…" is no title: a title shares rarer words with the text. */
function titleClaim(sheet: Sheet, { index, span }: Segment): Claim[] | null {
  const [, title = '', address = '', tail = ''] = shared.exec(sheet.source.slice(span.start, span.end)) ?? [];
  const words = title.split(/\s+/).length;
  if (words < fewestWords || title.length > longestTitle || /[.!]$/u.test(title)) return null;
  if (sharedWords(sheet, index + 1)(title) < fewestShared) return null;
  const from = sheet.source.indexOf(address, span.start + title.length);
  const piece = (role: Piece['role'], rule: Piece['rule'], start: number, end: number): Piece => ({
    role,
    rule,
    span: { start, end },
    confidence: 'likely',
  });
  const end = from + address.length;
  return [
    {
      segment: index,
      pieces: [
        piece('headline', 'headline/own-line', span.start, span.start + title.length),
        piece('address', 'address/own-line', from, end),
        ...(tail.trim() === '' ? [] : [piece('set-aside', 'set-aside/share', end, span.end)]),
      ],
    },
  ];
}
