/** Reads datelines that name the paper's own site beside the place, and how the agency of Taiwan opens a report. Claims nothing. */
import { isShouted } from '../../../text/char-kinds.ts';
import { wirePlaces } from '../../../text/languages/wire-places.ts';
import type { DatelineReading } from './dateline.ts';
import { isKnownPlace } from './dateline-places.ts';

/** "（中央社記者王小明台北22日電）", "（中央社東京9日綜合外電報導）", "中央社／高雄9日電" */
const shape =
  /^[（(]?(中央社)(?:(記者)[ 　]?)?[／/]?(\p{sc=Han}{2,12})(?:[／/](\p{sc=Han}{2,6}))?[ 　]?\d{1,2}日(?:綜合|專)?(?:外)?[電電讯訊](?:報導)?[)）]?\s?/u;
const [shortestName, longestName] = [2, 4];

/** The dateline of the agency of Taiwan at the start of a text; null for any other, and where the place is not known. */
export function taiwanWire(head: string): DatelineReading | null {
  const match = head.includes('中央社') ? shape.exec(head) : null;
  if (match === null) return null;
  const [whole, agency = '', signed, glued = '', parted] = match;
  const from = whole.indexOf(glued, whole.indexOf(agency) + agency.length);
  const length = parted === undefined ? nameLength(glued, signed !== undefined) : glued.length;
  if (length === null || (parted !== undefined && !wirePlaces.has(parted))) return null;
  const start = parted === undefined ? from + length : whole.indexOf(parted, from + length);
  const end = start + (parted ?? glued.slice(length)).length;
  const agencyAt = whole.indexOf(agency);
  return {
    place: { start, end },
    agency: { start: agencyAt, end: agencyAt + agency.length },
    end: whole.length,
    ...(length > 0 && signed !== undefined ? { writer: { start: from, end: from + length } } : {}),
  };
}

/** How many letters before a known place are the writer's name; null where no place is known. */
function nameLength(glued: string, isSigned: boolean): number | null {
  if (!isSigned) return wirePlaces.has(glued) ? 0 : null;
  // Three letters are the rule.
  const lengths = [3, shortestName, longestName];
  return lengths.find((length) => wirePlaces.has(glued.slice(length))) ?? null;
}

const host = '[\\p{L}\\p{N}]{2,20}\\.\\p{L}{2,4}(?:\\.\\p{L}{2})?';
const placed = "\\p{Lu}[\\p{L}\\p{M}'’-]+(?: \\p{Lu}[\\p{L}\\p{M}'’-]+){0,3}";
const hosted = new RegExp(
  `^(?:(?<first>${placed}), ?${host}|${host}, ?(?<second>${placed})) ?[-–—]{1,2} ?(?=["“‘'«]?\\p{Lu})`,
  'u',
);

/** "HARVIK, KABARKITA.COM - …", "Kabarkita.com, Harvik - …": as papers of Indonesia open a report. */
export function hostedPlace(head: string): DatelineReading | null {
  if (!head.includes(', ') || !/\S\.\S/.test(head)) return null;
  const match = hosted.exec(head);
  const place = match?.groups?.first ?? match?.groups?.second;
  // "Amazon.com, Google - The firms …" names no place.
  if (match === null || place === undefined || !(isShouted(place) || isKnownPlace(place))) return null;
  const start = match.groups?.first === undefined ? match[0].indexOf(place, match[0].indexOf(', ')) : 0;
  return { place: { start, end: start + place.length }, agency: null, end: match[0].length };
}
