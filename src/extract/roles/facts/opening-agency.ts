/** Reads the agency that opens a report without a place: "(NTB) – Kommunestyret …", "/ritzau/ Byrådet …". Claims nothing. */
import { creditedAgencies, newsAgencyNames } from '../../../text/agencies.ts';

/** Where the agency stands at the start of a text, and where the report begins. */
export interface OpeningAgency {
  readonly start: number;
  readonly end: number;
  readonly textStart: number;
}

const longest = 60;
/** In brackets or between strokes; a sentence begins behind it. */
const enclosed =
  /^([([/]\s?(?:©\s?)?)(\p{L}[\p{L}\p{M} -]{1,24}?)(?:[/-](\p{L}{2,12}))?\s?[)\]/]\s?[.:]?\s?[-–—]{0,2}\s?(?=[„“"«‘']?[\p{Lu}\p{Lo}])/u;
/** "NTB – Kommunestyret …" */
const dashed = /^(\p{Lu}[\p{L}\p{M}]{1,12})\s?[-–—]\s(?=[„“"«‘']?\p{Lu})/u;

/** The agency that opens a text, of those that are known; null for any other opening. */
export function openingAgency(text: string): OpeningAgency | null {
  const head = text.slice(0, longest);
  const [whole = '', lead = '', name = '', second = ''] = /^[([/]/.test(head) ? (enclosed.exec(head) ?? []) : [];
  const both = `${name}-${second}`;
  if (second !== '' && creditedAgencies.has(both))
    return { start: lead.length, end: lead.length + both.length, textStart: whole.length };
  if (name !== '' && creditedAgencies.has(name) && (second === '' || creditedAgencies.has(second)))
    return { start: lead.length, end: lead.length + name.length, textStart: whole.length };
  const [bare = '', sign = ''] = dashed.exec(head) ?? [];
  // "AP – Advanced Placement – classes …": between two dashes stands what the letters mean.
  if (!newsAgencyNames.has(sign) || /^[^.!?]* [-–—] /u.test(text.slice(bare.length))) return null;
  return { start: 0, end: sign.length, textStart: bare.length };
}
