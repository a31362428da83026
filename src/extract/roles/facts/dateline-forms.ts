/**
 * Reads datelines in the forms that are not of the English wires: a place in capitals and a full stop, Arabic and Hebrew
 * places, the brackets of East Asian papers, the agency before the place.
 */

import { creditedAgencies, newsAgencyNames } from '../../../text/agencies.ts';
import { monthOf } from '../../../text/dates/date-words.ts';
import { articleKinds } from '../../../text/languages/newsroom-words.ts';
import { plainPattern } from '../../../text/plain-pattern.ts';
import { isSection } from '../cells.ts';
import { isShoutedName } from '../names.ts';
import { furnitureLine } from '../phrase-book.ts';
import type { DatelineReading } from './dateline.ts';
import { isKnownPlace, stoppedPlace, type ToldIn } from './dateline-places.ts';
import { taiwanWire } from './wire-heads.ts';

const longest = 110;
const fewestLetters = 4;

/** A dateline in one of these forms at the start of a text; `article` is the whole of it. */
export function readOtherDateline(text: string, article: ToldIn): DatelineReading | null {
  const { source } = article;
  const head = text.slice(0, longest);
  if (/^\d/.test(head)) return numberedDay(head) ?? (head.includes('/') ? dayFirst(head) : null);
  if (/^\p{Lu}/u.test(head))
    return (
      (head.includes(' | ') ? barred(head) : null) ??
      stopped(head) ??
      (head.includes('(') ? writerBefore(head) : null) ??
      shoutedPlace(head, source) ??
      stoppedPlace(head, article)
    );
  if (/^[(（[［【]/.test(head)) return taiwanWire(head) ?? bracketed(head);
  return (
    taiwanWire(head) ??
    caselessPlace(head, source) ??
    caselessDated(head, source) ??
    placeAndAgency(text, source) ??
    chineseWire(head)
  );
}

const shouted =
  /^((\p{Lu}[\p{Lu}\p{M}'’-]+(?:[ /]\p{Lu}[\p{Lu}\p{M}'’-]+){0,3})(?:, \d{1,2}\.? \p{L}{3,10}\.?)?)\. (?:(\p{Lu}[\p{Lu}\p{N}-]{2,}(?: \p{Lu}[\p{Lu}-]+)?)\. )?(?=[„“"«‘'–—]?\s?\p{Lu}(?:\p{Ll}|\s\p{Ll}))/u;

/** "MARKT ERLENBACH. Seit Mittwoch …", "ЖМЕРИНКА. УКРЛІНІЯ. На першій …"; "STOP. Das Wort …" is said small elsewhere. */
function shoutedPlace(head: string, source: string): DatelineReading | null {
  const match = shouted.exec(head);
  const [whole = '', place = '', name = '', agency] = match ?? [];
  if (
    match === null ||
    name.length < fewestLetters ||
    isCommon(name, source) ||
    (isShoutedName(name) && agency === undefined)
  )
    return null;
  const from = agency === undefined ? -1 : whole.indexOf(agency, place.length);
  return {
    place: { start: 0, end: place.length },
    agency: agency === undefined ? null : { start: from, end: from + agency.length },
    end: whole.length,
  };
}

/** A kind of article, a section or a button. */
export function isRubricWord(name: string): boolean {
  return articleKinds.has(name.toLowerCase()) || isSection(name) || furnitureLine(name) !== null;
}

/** A word that shouts, and no name: a rubric, or a word that the text writes small. */
function isShoutedWord(name: string, source: string): boolean {
  const small = name.toLowerCase();
  if (isRubricWord(name)) return true;
  if (!source.includes(small)) return false;
  const plain = plainPattern(small);
  return new RegExp(`(?<![\\p{L}-])${plain}(?![\\p{L}-])`, 'u').test(source);
}

function isCommon(name: string, source: string): boolean {
  if (isShoutedWord(name, source)) return true;
  // "NATO" is written so throughout.
  return source.indexOf(name) !== source.lastIndexOf(name);
}

const slashed =
  /^(\p{Lu}[\p{L} -]{2,30}(?:, \d{1,2}\.? \p{L}{3,10}(?:\.(?= [\d—–-]))?(?: \d{4})?)?)\.? ?(?:[—–-] |\/)(?:\p{L}{3,6}\. )?(\p{Lu}[\p{L} -]{1,24}?)((?:,? \p{Lu}\p{Ll}+){2})?(?:\/\.?|\.) /u;

/** The dateline that a Russian or Ukrainian agency opens with: "МОСКВА, 3 мар — РИА Новости, Анна Белова.", "ЗАРЕЧЬЕ, 3 марта 2019. /Корр. ТАСС/." */
export function readSlashedAgency(text: string): DatelineReading | null {
  const match = slashed.exec(text.slice(0, longest));
  const [whole = '', place = '', sender = '', behind = ''] = match ?? [];
  if (match === null) return null;
  // "РИА Новости": a second word may belong to the agency.
  const name = [sender, `${sender}${behind}`].find((one) => creditedAgencies.has(one));
  if (name === undefined) return null;
  const from = whole.indexOf(name, place.length);
  return {
    place: { start: 0, end: place.length },
    agency: { start: from, end: from + name.length },
    end: whole.length,
  };
}

/** "BERLIN taz | Der Rat", "Berlin dpa | Der Rat": an agency's or paper's sign between place and text. */
function barred(head: string): DatelineReading | null {
  const match = /^(\p{Lu}[\p{L}/ -]{1,30}) (\p{Ll}{2,5}|\p{Lu}{2,5}) \| (?=\p{Lu})/u.exec(head);
  const [whole = '', place = '', sign = ''] = match ?? [];
  if (match === null) return null;
  const agency = creditedAgencies.has(sign) ? { start: place.length + 1, end: place.length + 1 + sign.length } : null;
  return { place: { start: 0, end: place.length }, agency, end: whole.length };
}

/** "Москва. 4 марта. INTERFAX.RU - В городе …", "Київ. 4 березня 2022. УКРІНФОРМ. Уряд …" */
function stopped(head: string): DatelineReading | null {
  const match =
    /^(\p{Lu}[\p{L} -]{1,30}\. (\d{1,2} \p{Ll}{3,10}(?: \d{4})?))\. (\p{Lu}[\p{L}.-]{2,24}?)( ?[-–—] |\. (?=[«"„]?\p{Lu}))/u.exec(
      head,
    );
  const [whole = '', place = '', day = '', name = '', mark = ''] = match ?? [];
  if (match === null || !hasMonth(day)) return null;
  // "Война. 4 марта 2022. КИЕВ. …": behind a full stop only an agency that is known.
  if (mark.startsWith('.') && !(creditedAgencies.has(name) || creditedAgencies.has(titled(name)))) return null;
  const from = whole.lastIndexOf(name);
  return {
    place: { start: 0, end: place.length },
    agency: { start: from, end: from + name.length },
    end: whole.length,
  };
}

/** "УКРІНФОРМ": as lists write it. */
function titled(name: string): string {
  return name.charAt(0) + name.slice(1).toLowerCase();
}

/** "Mehmet AKSOY / KARADERE, (DHA) - …": Turkish agencies name the writer before the place, the surname in capitals. */
function writerBefore(head: string): DatelineReading | null {
  const match =
    /^((?:\p{Lu}\p{Ll}+[ -]){1,3}\p{Lu}{2,}(?: \p{Lu}{2,})?(?: ?[-–/,] ?| \/ ))(\p{Lu}[\p{Lu} ]{2,24}(?: \(\p{Lu}[\p{L} ]{2,20}\))?),? ?\(([\p{Lu}İ]{2,5})\) ?[-–—] ?/u.exec(
      head,
    );
  const [whole = '', writer = '', place = '', agency = ''] = match ?? [];
  if (match === null || !newsAgencyNames.has(agency)) return null;
  const from = whole.lastIndexOf(agency);
  return {
    place: { start: writer.length, end: writer.length + place.length },
    agency: { start: from, end: from + agency.length },
    end: whole.length,
  };
}

/** "4 марта, Минск /Корр. БЕЛТА/. …" */
function dayFirst(head: string): DatelineReading | null {
  const match = /^(\d{1,2} \p{L}{3,10}), (\p{Lu}[\p{L} -]{1,30}) \/([^/]{2,30})\/\.? /u.exec(head);
  const [whole = '', day = '', place = '', sender = ''] = match ?? [];
  if (match === null || !hasMonth(day)) return null;
  const name = sender.replace(/^\p{L}{3,14}\.? /u, '');
  const at = day.length + 2;
  const from = whole.lastIndexOf(name);
  return {
    place: { start: at, end: at + place.length },
    agency: { start: from, end: from + name.length },
    end: whole.length,
  };
}

/** "04.03.2018 Brzozowo (PAP) - ", "12.03. Kraków (PAP) - " */
function numberedDay(head: string): DatelineReading | null {
  const match =
    /^(\d{1,2}\.\d{1,2}\.(?:\d{4})? )(\p{Lu}[\p{L}-]{1,24}(?: \p{Lu}[\p{L}-]{1,24}){0,2}) \(([\p{L} -]{2,20})\) ?[-–—] /u.exec(
      head,
    );
  const [whole = '', day = '', place = '', agency = ''] = match ?? [];
  if (match === null || !newsAgencyNames.has(agency)) return null;
  const from = day.length + place.length + 2;
  return {
    place: { start: day.length, end: day.length + place.length },
    agency: { start: from, end: from + agency.length },
    end: whole.length,
  };
}

/** "4 мар", "le 4 mars 2022". */
export function hasMonth(day: string): boolean {
  return day.split(/[\s,.()]+/).some((word) => word !== '' && monthOf(word, null, true) !== null);
}

const cjk = '[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Hangul}ー・]';
const wires = '共同|時事|ロイター|AFP(?:時事)?|AP|新華社';
const eastAsian = [
  new RegExp(`^【(?<place>${cjk}{1,10}?)(?<agency>${wires})】\\s?`, 'u'),
  new RegExp(
    `^[(（\\[［【](?<place>${cjk}{1,10})[=＝](?<agency>[^)）\\]］】]{2,14})[)）\\]］】]\\s?(?:${cjk}{2,4} (?:기자|특파원) ?= ?)?`,
    'u',
  ),
  new RegExp(`^[［【](?<place>${cjk}{1,10})[\\s　][\\d０-９]{1,2}日[\\s　](?<agency>${wires})[］】] ?(?:[-–—] )?`, 'u'),
  /^[([](?<agency>\p{Lu}[\p{L} ]{1,20})[)\]](?: ?[-–—])? ?(?<place>\p{Lu}[\p{Lu}\p{M}' ]{2,24}(?<day>,? ?\d{1,2} \p{Lu}{3})) ?[-–—] /u,
  /^[([](?<agency>\p{Lu}[\p{L} ]{1,20})[)\]] ?[-–—] ?(?<place>\p{Lu}[\p{Lu}\p{M}' ]{2,24}) ?[-–—] /u,
];

/** "【北町共同】", "(서울=연합뉴스)", "(ANSA) - ROMA, 03 MAR - " */
function bracketed(head: string): DatelineReading | null {
  for (const form of eastAsian) {
    const match = form.exec(head);
    const { place, agency, day } = match?.groups ?? {};
    if (match === null || place === undefined || agency === undefined) continue;
    const from = match[0].indexOf(place, match[0].startsWith(agency, 1) ? agency.length : 0);
    const at = match[0].indexOf(agency, from < agency.length ? from + place.length : 0);
    // Before a place in capitals and its day only agencies stand: "(ANPA) - SIENA, 06 SET -".
    const known =
      (day !== undefined && hasMonth(day)) ||
      creditedAgencies.has(agency) ||
      new RegExp(`^(?:${wires})$`).test(agency) ||
      /통신|뉴스|通信/u.test(agency);
    return {
      place: { start: from, end: from + place.length },
      agency: known ? { start: at, end: at + agency.length } : null,
      end: match[0].length,
    };
  }
  return null;
}

const caseless =
  /^([\p{sc=Arabic}\p{sc=Hebrew}]{2,15}(?: [\p{sc=Arabic}\p{sc=Hebrew}]{2,15}){0,2})(?: ?\(([^()]{2,30})\))? ?[-–—:]\s/u;
/** "دبي في 4 مارس 2021 (وام) - …" */
const caselessDay =
  /^((?:[\p{sc=Arabic}]{2,15} ){1,3}(?:في )?[\d٠-٩]{1,2} [\p{sc=Arabic}/]{3,20}(?: [\d٠-٩]{4})?) ?[(/]([\p{sc=Arabic} ]{2,24})[)/] ?(?:[-–—:] ?)?/u;
const agencyWord = /(?:وكالة|وكالات|د ب أ|أ ف ب|رويترز|سانا|وام|واس|קול)/u;

/** "عمان (وكالة المدى) - منذ ثلاثة أشهر …" */
function caselessPlace(head: string, source: string): DatelineReading | null {
  const match = caseless.exec(head);
  const [whole = '', place = '', agency] = match ?? [];
  if (match === null || (agency === undefined && (place.includes(' ') || /:\s$/.test(whole)))) return null;
  if (agency === undefined && !isKnownPlace(place) && !source.includes(place, source.indexOf(head) + whole.length))
    return null;
  // "القاهرة - المدينة التي لم تنم كثيرا - لديها جسر": between two dashes the sentence says more of the place.
  if (agency === undefined && /^[^.!؟:]* [-–—] /u.test(head.slice(whole.length))) return null;
  const from = agency === undefined ? -1 : whole.indexOf(agency, place.length);
  const last = agency?.split(' ').at(-1) ?? '';
  const isAgency = agency !== undefined && (agencyWord.test(agency) || source.includes(`(${last})`, whole.length));
  if (agency !== undefined && !isAgency) return null;
  return {
    place: { start: 0, end: place.length },
    agency: agency === undefined ? null : { start: from, end: from + agency.length },
    end: whole.length,
  };
}

function caselessDated(head: string, source: string): DatelineReading | null {
  const match = caselessDay.exec(head);
  const [whole = '', place = '', agency = ''] = match ?? [];
  // "توفي في 4 مارس 2021 (سانا)": who died on that day died nowhere by name.
  const town = place
    .replace(/(?:^|\s)في(?=\s)/u, '')
    .replace(/\s*[\d٠-٩].*$/u, '')
    .trim();
  const isTown = town !== '' && (/[-–—:]\s*$/u.test(whole) || isKnownPlace(town) || source.split(town, 3).length > 2);
  if (
    match === null ||
    !isTown ||
    !hasMonth(place.replaceAll('/', ' ')) ||
    !(creditedAgencies.has(agency) || agencyWord.test(agency))
  )
    return null;
  const from = whole.lastIndexOf(agency);
  return {
    place: { start: 0, end: place.length },
    agency: { start: from, end: from + agency.length },
    end: whole.length,
  };
}

const alone =
  /^([\p{sc=Arabic}\p{sc=Hebrew}]{2,15}(?: [\p{sc=Arabic}\p{sc=Hebrew}]{2,15}){0,2}) ?[-–—] ?([\p{sc=Arabic}\p{sc=Hebrew}]{2,15})$/u;

/** "دمشق-سانا" alone on its line: a place that the text names again, and who sent the report. */
function placeAndAgency(text: string, source: string): DatelineReading | null {
  const match = text.length > 60 ? null : alone.exec(text.trim());
  const [, place = '', agency = ''] = match ?? [];
  if (match === null || source.split(place, 3).length < 3) return null;
  const from = text.lastIndexOf(agency);
  return {
    place: { start: 0, end: place.length },
    agency: { start: from, end: from + agency.length },
    end: text.length,
  };
}

/** "新华社北京3月3日电", "本报北京3月3日电（记者王建国）" */
function chineseWire(head: string): DatelineReading | null {
  const match =
    /^(新华社|新華社|中新社|法新社|路透社|美联社|\p{sc=Han}{1,4}[报報网網])(\p{sc=Han}{1,10}?)\d{1,2}月\d{1,2}日[电電讯訊]\s{0,2}(?:[（(](?:记者|記者)(?![会會们們站])[^（）()。，]{2,30}[）)])?\s?/u.exec(
      head,
    );
  const [whole = '', agency = '', place = ''] = match ?? [];
  if (match === null) return null;
  const end = agency.length + place.length;
  const isAgency = agency.endsWith('社') || agency === '中新网';
  return {
    place: { start: agency.length, end },
    agency: isAgency ? { start: 0, end: agency.length } : null,
    end: whole.length,
  };
}
