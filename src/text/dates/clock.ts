/** Times beside a date: "10:27 AM", "kl. 14.05", "14h30", "T10:27Z"; and the zones they are stated in. */
import { zoneOffset } from './time-zones.ts';

export interface Clock {
  readonly start: number;
  readonly end: number;
  /** `10:27`. */
  readonly time: string;
  /** As written. */
  readonly zone: string | null;
  /** `Z` or `+01:00`; empty when no zone is stated or its name has more than one meaning. */
  readonly offset: string;
}

const lead =
  '(?:T|\\.?(?:\\sгода|\\sг\\.|\\s?d\\.|\\sроку|\\sр\\.|\\sroku|\\sr\\.|\\s?م)?(?:\\s?[,،]|:(?=\\s)|\\s?[-–—]|\\s[|•·/]|\\s\\()?\\s{0,2}(?:(at|kl\\.?|klokken|klokka|klo|um|om|à|a las|às|alle|ore|ora|o godz\\.|godz\\.|в|у|u|o|v|ob|kell|lúc|saat|الساعة|ساعت)\\s{0,2})?)';
/** "p.m.", "p. m.", "μ.μ.", "م", "مساءً": read without them, half past ten in the evening would become the morning. */
const halves: ReadonlyMap<string, 'a' | 'p' | 'night'> = new Map([
  ...['am', 'এএম', 'পূর্বাহ্ণ', 'পূর্বাহ্ন', 'πμ', 'ص', 'صباحا', 'فجرا'].map((word) => [word, 'a'] as const),
  ...['pm', 'পিএম', 'অপরাহ্ণ', 'অপরাহ্ন', 'μμ', 'م', 'مساء', 'ظهرا', 'عصرا'].map((word) => [word, 'p'] as const),
  ['ليلا', 'night'],
]);
const nunation = '\u064b';
const arabicHalves = [...halves.keys()]
  .filter((word) => word >= '\u0600')
  .map((word) => word.replace(/ا$/, `${nunation}?ا`) + (word.length > 1 ? `${nunation}?` : ''));
/** "6:00amTuesday": copied pages run the date said again into it. */
const half = `[ap]\\.?\\s?m(?:\\b|(?=(?:mon|tue|wed|thu|fri|sat|sun)))\\.?|[πμ]\\.?\\s?μ(?!\\p{L})\\.?|(?:${arabicHalves.join('|')})(?![\\p{L}\\p{M}])`;
const after = new RegExp(
  `${lead}(\\d{1,2})([:.h]|\\sh\\s)(\\d{2})(?::\\d{2}(?:[.,]\\d{1,6})?)?(?![\\d:])(?:\\s{0,2}(${half})|\\s?(uhr|h|hrs|hours)(?!\\p{L}))?`,
  'iuy',
);
const before =
  /(?<![\d:.])(\d{1,2})([:h])(\d{2})(?::\d{2})?(?:\s{0,2}([ap]\.?\s?m\b\.?)|\s?(?:uhr|h|hrs))?(?:\s\(?([A-Z]{2,5}(?:[+-]\d{1,2})?)\)?)?(?:(?:,|\s[-–—|·])?\s{1,2}(?:(?:on|den|am|le|el|del|il|den)\s)?(?:\p{L}{2,12}\.?,?\s)?|-)$/iu;
const zoneAfter =
  /\s?\(?(?:([A-Za-zМСКмск]{1,4})(?:\s?([+-])(\d{1,2})(?::?(\d{2}))?)?|([+-]\d{2}):?(\d{2}))(?!\d)(?!(?<!\d)\p{L})\)?/uy;

/** "7時00分", "（水） 14:05", "오후 3시 05분", ". 오후 3:05": with the weekday in brackets and the half of the day before. */
const eastAsian =
  /\.?\s{0,2}(?:(?:[（(][\p{Script=Han}\p{Script=Hangul}・]{1,4}[)）]|[月火水木金土日]曜日?\s)\s{0,2})?(午前|午後|上午|下午|오전|오후)?\s?(\d{1,2})(?:[時时시点點]\s?(?:(\d{1,2})[分분]?)?|:(\d{2})(?::\d{2})?(?!\d))/uy;
const eastAsianMark = /^\.?\s{0,2}(?:[（(]|[月火水木金土日]曜|午|上午|下午|오)/;

function eastAsianClock(text: string, end: number): Clock | null {
  eastAsian.lastIndex = end;
  const match = eastAsian.exec(text);
  if (match === null || (match[4] !== undefined && !eastAsianMark.test(match[0]))) return null;
  const half = match[1] === undefined ? undefined : /[後下후]/.test(match[1]) ? 'p' : 'a';
  const time = timeOf(Number(match[2]), Number(match[3] ?? match[4] ?? 0), half);
  return time === null ? null : { start: end, end: end + match[0].length, time, zone: null, offset: '' };
}

/** The time that follows a date ending at `end`, or null. */
export function clockAfter(text: string, end: number): Clock | null {
  const east = eastAsianClock(text, end);
  if (east !== null) return east;
  after.lastIndex = end;
  const match = after.exec(text);
  if (match === null) return null;
  const [, label, hours, separator, minutes, word, unit] = match;
  const half = halfOf(word, Number(hours));
  // "2021, 10.27" may be a number or a score: a full stop parts hours and minutes only beside a word for the clock, or
  // where the line ends with it.
  const zone = zoneAt(text, end + match[0].length);
  const isPlain = label === undefined && half === undefined && unit === undefined && zone.zone === null;
  if (separator === '.' && isPlain && !/^\s{0,3}(?:$|[\0|•·])/.test(text.slice(zone.end, zone.end + 4))) return null;
  const time = timeOf(Number(hours), Number(minutes), half);
  return time === null ? null : { start: end, time, ...zone };
}

/** The time that stands right before a date starting at `start`: "10:27 AM EDT, Nov 10, 2021". Looks 48 characters back. */
export function clockBefore(text: string, start: number): Clock | null {
  const from = Math.max(0, start - 48);
  const match = before.exec(text.slice(from, start));
  if (match === null) return null;
  const time = timeOf(Number(match[1]), Number(match[3]), halfOf(match[4], Number(match[1])));
  if (time === null) return null;
  const zone = match[5] === undefined ? null : zoneAt(match[5], 0);
  return { start: from + match.index, end: start, time, zone: zone?.zone ?? null, offset: zone?.offset ?? '' };
}

/** Half of the day that a word behind the time tells; undefined when it tells none. */
function halfOf(word: string | undefined, hours: number): 'a' | 'p' | undefined {
  const told = word === undefined ? undefined : halves.get(word.replace(/[\s.\u064b]/g, '').toLowerCase());
  return told === 'night' ? (hours < 6 || hours === 12 ? 'a' : 'p') : told;
}

function timeOf(hours: number, minutes: number, half: 'a' | 'p' | undefined): string | null {
  const pm = half === 'p' && hours < 12;
  const midnight = half === 'a' && hours === 12;
  const hour = pm ? hours + 12 : midnight ? 0 : hours;
  if (hour > 23 || minutes > 59) return null;
  return `${String(hour).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}

function zoneAt(text: string, start: number): Pick<Clock, 'end' | 'zone' | 'offset'> {
  const none = { end: start, zone: null, offset: '' };
  zoneAfter.lastIndex = start;
  const match = zoneAfter.exec(text);
  if (match === null) return none;
  const [whole, name, sign, hours, minutes = '00', numeric, numericMinutes] = match;
  const found = { end: start + whole.length, zone: whole.replace(/[\s()]/g, '') };
  if (numeric !== undefined) return { ...found, offset: `${numeric}:${numericMinutes}` };
  const offset = name === undefined ? null : zoneOffset(name);
  if (name === undefined || offset === null) return none;
  if (sign === undefined) return { ...found, offset };
  const shifted = ['UTC', 'GMT'].includes(name) && Number(hours) <= 14;
  return { ...found, offset: shifted ? `${sign}${(hours ?? '').padStart(2, '0')}:${minutes}` : '' };
}
