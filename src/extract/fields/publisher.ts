/** Who published the article: stated on a line, or named only in what surrounds it. */
import { flatMap } from '../../model/flat-map.ts';
import type { Sourced, Span } from '../../model/provenance.ts';
import { newsAgencyNames } from '../../text/agencies.ts';
import { monthOf, weekdayOf } from '../../text/dates/date-words.ts';
import { agencyNouns } from '../../text/languages/newsroom-words.ts';
import { rightsLeads } from '../../text/languages/press/around-words.ts';
import { pressWordsFor } from '../../text/languages/press/presses.ts';
import { foldLine, foldSpace } from '../../text/normalise.ts';
import { choose, type Proposal, proposeInferred, proposeStated } from '../choose.ts';
import { type Layout, type Part, partsOf } from '../layout.ts';
import { isSection } from '../roles/cells.ts';
import { isGivenName, isName } from '../roles/names.ts';
import { isPaper, isPlainPaper, mayHoldPaper, readsAsHeading } from '../roles/paper-names.ts';
import { furnitureLine, labelLength, labelsOf } from '../roles/phrase-book.ts';
import { besideWriter } from './beside-writer.ts';
import { papersBesideWriters } from './byline.ts';
import { masthead } from './masthead.ts';
import { commonNames, nameInMenus } from './name-in-menus.ts';
import { namedAround } from './named-around.ts';
import { openingName } from './opening-name.ts';
import { namedByAddress, spelledOut } from './site-name.ts';

const siteName = /^[^\s.]+(?:\.[^\s.]+)+$/;
/** "Reuters, AFP og byråer" */
const betweenAgencies = /\s?[,،、;/+&|]\s?|\s[-–—]\s|\s(?:and|og|och|und|en|et|y|e|i|и|та|ve|ja)\s|\sو(?=\S)/u;
const name =
  /(?<=[\p{Ll}\p{N},] )(?:[Tt]he )?\p{Lu}[\p{L}\p{M}’'.-]*(?: (?:(?:of|og|and|de|du|della) |dell[’'])?\p{Lu}[\p{L}\p{M}’'-]*){0,3}/gu;
/** "The Harwick Gazette © 2022" */
const beforeSign = /^(\p{Lu}[^.,|;()\d–—©]{2,50}?)\s{0,9}[|,–—-]?\s{0,9}(?:©|\(c\))\s{0,9}(?:19|20)\d\d/iu;
/** The firm behind a paper is named after it. */
const firm =
  /(?:,? (?:Newspapers|Publishing|Media|Group|Verlag|Forlag|Förlag))*,? (?:Limited|Ltd\.?|Inc\.?|LLC|Co\.|Corp\.?|AS|ASA|A\/S|AB|GmbH(?: & Co\.? ?KG)?|AG|B\.?V\.?|N\.?V\.?|S\.?A\.?|SAS|S\.?L\.?U?\.?|L\.?P\.?|S\.?r\.?l\.?|S\.?p\.?A\.?|Oy|Ltda\.?|Kft|Zrt|[asdo](?:\.\s?[sroo])*)$/u;
/** "The Printers (Mysore) Private Ltd.": a firm that prints or owns, and calls itself after no paper. */
const privateFirm = /\b(?:Private|Pvt\.?|Public) (?:Limited|Ltd)\b/;
/** What a firm of newspapers is called by, and not the paper. */
const press = /\b(?:Newspapers|Publishing|Media|Group)\b/;
/** "The Guardian", "Газета.Ru", "donga.com", "북촌뉴스1". */
const owner =
  /^(?:[\p{Lu}\p{Lo}]|\p{Ll}+\.\p{Ll})(?:[^.,،。|;()[\]\d–—]|(?<=\p{L})\d{1,2}(?![\d\p{L}])|\.(?=\p{L}{2,4}(?!\p{L}))){1,50}/u;
/** "ЗАО «Газета.Ru»", "Autonomous Organisation “Harwick Voice”": the name stands between the marks. */
const beforeOwner = /^(?:[^«“„]{2,60}\s)?[«“„]|^(?:(?:ЗАО|ООО|ОАО|ПАО|АО|ТОВ)\s{1,3})?/u;
/** Where a claim of rights goes on behind its owner. */
const rightsWords =
  /\s(?:all rights|alle (?:rechte|rechten|rettigheter|rettigheder)|alla rättigheter|tous droits|todos (?:los|os) d|tutti i diritti|все права|усі права|무단|無断|禁無断|版权|版權|转载|轉載|未经|未經|جميع).*$/iu;
const afterSign =
  /(?:(?:©|ⓒ|\(c\)|copyright)[\s,]*){1,3}(?:(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)\d\d)?[\s,]*)?(?:by\s)?/iu;

/** The publisher, or null: an agency is none. */
export function publisher(layout: Layout): Sourced<string> | null {
  const [owner, ...owners] = fromCopyright(layout);
  const isAddress = owner !== undefined && siteName.test(owner.value);
  const named = [...(isAddress ? spelledOut(layout, owner.value) : []), ...fromFurniture(layout)];
  // "© 2021 Firth Courier Newspapers Limited" or "© firthcourier.example" beside "The Firth Courier": the paper.
  const isFuller = ({ value }: Proposal<string>) =>
    owner !== undefined && value !== owner.value && (value.endsWith(owner.value) || isAddress);
  const rights = owner === undefined ? [] : [owner, ...owners];
  return choose([
    ...fromOwnLine(layout),
    ...masthead(layout),
    ...namedByAddress(layout),
    ...besideWriter(layout),
    ...papersBesideWriters(layout).map(({ value, span }) =>
      proposeInferred(value, [span], 'publisher/around', 'likely'),
    ),
    ...namedAround(layout),
    ...fromAppeal(layout),
    ...(named.some(isFuller) ? [...named, ...rights] : [...rights, ...named]),
    ...nameInMenus(layout),
    ...openingName(layout),
  ]);
}

/** "来源：青石日报 作者：李明": where papers write no spaces within a name, one parts it from the next fact. */
const nextLabel = /(?<=[\p{sc=Han}\p{sc=Hangul}])[\s　]+[\p{sc=Han}\p{sc=Hangul}]{1,6}\s?[:：].*$/su;

/** "来源:青石日报 记者 李明": no name in Chinese characters has a space within. */
const nextWord = /(?<=^\p{sc=Han}{2,12})[\s　]+\p{sc=Han}.*$/su;

/** "Forrás: Dunahír - illusztráció: Kis Béla": behind a dash a word with its colon opens the next fact. */
const nextFact = /\s[-–—|•·/]\s\p{L}[\p{L}. ]{1,20}[:：]\s.*$/su;

/** "Source: BBC News" */
function fromOwnLine(layout: Layout): Proposal<string>[] {
  const labels = labelsOf(pressWordsFor(layout.language), 'publisher');
  return flatMap(partsOf(layout, 'publisher'), (part) => {
    const start = part.span.start + labelLength(layout.source.slice(part.span.start, part.span.end), labels);
    const own = layout.source
      .slice(start, part.span.end)
      .replace(nextLabel, '')
      .replace(nextWord, '')
      .replace(nextFact, '');
    const paper = withoutAgencies(own);
    const span = { start, end: start + paper.length };
    const value = foldSpace(paper);
    return namesAgencies(value) ? [] : [proposeStated(value, span, 'publisher/own-line')];
  });
}

/** "Al Jazeera and news agencies": the paper before those whose reports it used. */
function withoutAgencies(own: string): string {
  const found = betweenAgencies.exec(own);
  if (found === null) return own;
  const [first, rest] = [own.slice(0, found.index), own.slice(found.index + found[0].length)];
  return !namesAgencies(first) && namesAgencies(rest) ? first : own;
}

/** "Reuters", "Agencies", "NTB og byråer": news agencies by name or by the word for them, and no paper. */
function namesAgencies(value: string): boolean {
  const parts = foldLine(value).replace(/[.()]/gu, ' ').trim();
  if (newsAgencyNames.has(value) || agencyNouns.has(parts)) return true;
  const pieces = value.split(betweenAgencies).filter((piece) => piece !== '');
  return pieces.length > 1 && pieces.every((piece) => newsAgencyNames.has(piece) || agencyNouns.has(foldLine(piece)));
}

/** "Support from readers like you keeps The Journal open." (seed 004): the name most often given in the appeal. */
function fromAppeal(layout: Layout): Proposal<string>[] {
  if (pressWordsFor(layout.language)[0]?.capitalNouns) return [];
  // In another script than the text a page sends readers elsewhere: "Would you like to go to our English pages?"
  const [paragraph] = partsOf(layout, 'paragraph');
  if (
    paragraph !== undefined &&
    !/\p{Lu}/u.test(paragraph.text.replace(/[A-Z]/g, '')) &&
    !/(?<![A-Za-z])[A-Za-z]{3,40} [A-Za-z]{2}/.test(paragraph.text)
  )
    return [];
  const found = flatMap(
    partsOf(layout, 'set-aside').filter(({ rule }) => rule === 'set-aside/appeal'),
    (part) => namesIn(layout, part),
  );
  const [best] = byTimesGiven(found);
  return best === undefined ? [] : [proposeInferred(best[0], best[1], 'publisher/appeal', 'likely')];
}

interface NameGiven {
  readonly text: string;
  readonly span: Span;
  /** Whether it stands where a paper speaks of itself, not in a menu or a title. */
  readonly isTold: boolean;
}

/** Names with the places where each is given, the one given most often first. */
function byTimesGiven(found: readonly NameGiven[]): [string, Span[]][] {
  const places = new Map<string, Span[]>();
  for (const { text, span } of found) places.set(text, [...(places.get(text) ?? []), span]);
  return [...places].sort(([, a], [, b]) => b.length - a.length);
}

function namesIn(layout: Layout, part: Part): NameGiven[] {
  const raw = layout.source.slice(part.span.start, part.span.end);
  return [...raw.matchAll(name)]
    .filter(
      ({ index, 0: text }) =>
        text.length > 2 && !commonNames.test(text) && !isSection(text) && !isCried(raw, index, text),
    )
    .filter(([text]) => !newsAgencyNames.has(text) && !isOfCalendar(layout, text))
    .map((match) => {
      const text = match[0].replace(/[.’']{1,9}$/, '');
      const start = part.span.start + match.index;
      return { text, span: { start, end: start + text.length }, isTold: true };
    });
}

/** "Support us: Become A Member Today", "BECOME A MEMBER": capitals of all the words around, or of a raised voice, name nobody. */
function isCried(line: string, at: number, name: string): boolean {
  if (name.includes(' ') && name === name.toUpperCase()) return true;
  const before = line.slice(0, at).replace(/^.*[.!?:;,]\s/su, '');
  const after = line.slice(at + name.length).replace(/[.!?:;,](?:\s.*)?$/su, '');
  const others = `${before} ${after}`.match(/\p{L}{3,}/gu) ?? [];
  return others.length > 0 && others.filter((word) => /^\p{Lu}/u.test(word)).length * 2 >= others.length;
}

/** "in October" is when, not who. */
function isOfCalendar({ language }: Layout, text: string): boolean {
  return monthOf(text, language, true) !== null || weekdayOf(text, language) !== null;
}

/** The owner is named near the beginning. */
const longestRights = 400;
/** "Nettavisen. © Mediehuset Nettavisen AS 2024": below comments a foot may be taken for one of them. */
const ownRights = /^(\p{Lu}[^©]{2,40}?)[\s.,|–-]{1,4}©[^©]{0,20}\1/u;

const rightsOpening = /^(?:copyright ?)?©/i;

/** "© 2021 The Guardian" */
function fromCopyright(layout: Layout): Proposal<string>[] {
  const lines = partsOf(layout, 'set-aside').filter(
    ({ rule, text }) => rule === 'set-aside/copyright' || rightsOpening.test(text) || ownRights.test(text),
  );
  return flatMap(lines, (part) => {
    const raw = layout.source.slice(part.span.start, Math.min(part.span.end, part.span.start + longestRights));
    const before = beforeSign.exec(raw);
    const sign = afterSign.exec(raw);
    if (sign === null && before === null) return [];
    const lead0 = before === null ? 0 : leadOfRights(raw);
    const from = before !== null || sign === null ? lead0 : sign.index + sign[0].length;
    const words = before?.[1]?.slice(lead0) ?? owner.exec(raw.slice(from))?.[0] ?? '';
    const lead = beforeOwner.exec(words)?.[0].length ?? 0;
    const text = words
      .slice(lead)
      .replace(/[»”].*$|\s[-–—]\s.*$/u, '')
      .replace(rightsWords, '')
      .replace(/\s{1,9}(?:all|alle|tous|todos|tutti|alla)?\s{0,9}$/iu, '')
      .trim()
      .replace(firm, '');
    // "Harwick Newspapers Ltd" is a firm; "Harwick" alone is a town.
    if (!text.includes(' ') && !isPaper(text) && press.test(words)) return [];
    if (!isPaper(text) && (privateFirm.test(raw) || /\s(?:Ventures|Holdings?|Enterprises|Interactive)$/u.test(text)))
      return [];
    // "© 2022 Perpetua Nye": the writer's own; "© André Schmidt" without a year is who took a picture.
    const isOfPicture = isName(text) && !/\d{4}/.test(raw);
    const isWriters = partsOf(layout, 'byline').some((line) => line.text.includes(text));
    if (isGivenName(text) && (isOfPicture || isWriters)) return [];
    if (text === '' || commonNames.test(text) || newsAgencyNames.has(text) || furnitureLine(text) !== null) return [];
    const start = part.span.start + from + lead;
    return [proposeInferred(text, [{ start, end: start + text.length }], 'publisher/copyright', 'likely')];
  });
}

/** "Opphavsrett RKK © 2021": how much stands before the owner. */
function leadOfRights(line: string): number {
  const folded = foldLine(line.slice(0, longestLead));
  const lead = rightsLeads.find((one) => folded.startsWith(`${one} `));
  return lead === undefined ? 0 : lead.length + 1;
}

const longestLead = 40;
const longestFurniture = 120;
const ofItself: ReadonlySet<string> = new Set([
  'set-aside/appeal',
  'set-aside/newsletter',
  'set-aside/notice',
  'set-aside/copyright',
  'set-aside/cookies',
]);
const mostParts = 600;

/** "Subscribe to The Harwick Gazette", "The Firth Courier - Back to home": the paper's name most often given around the article. */
function fromFurniture(layout: Layout): Proposal<string>[] {
  const found = flatMap(
    partsOf(layout, 'set-aside')
      .filter(
        ({ rule, text }) =>
          rule !== 'set-aside/comments' && rule !== 'set-aside/related' && text.length <= longestFurniture,
      )
      .slice(0, mostParts),
    (part) => papersIn(layout, part),
  );
  const [best, second] = byTimesGiven(found);
  // Two papers named as often: neither is known to be this one.
  if (best === undefined || (second !== undefined && second[1].length === best[1].length)) return [];
  if (best[1].length === 1 && (readsAsHeading(best[0]) || isAmidMenu(layout, best[1][0]))) return [];
  if (isPlainPaper(best[0]) && found.every(({ text, isTold }) => text !== best[0] || !isTold)) return [];
  return [proposeInferred(best[0], best[1], 'publisher/around', 'likely')];
}

/** So many short lines above and below an entry make a menu; above and below so many others the page names itself. */
const [menuReach, edge] = [3, 8];
const longestEntry = 4;

/** "The Listening Post" among the programmes of a page. */
function isAmidMenu({ parts }: Layout, span: Span | undefined): boolean {
  const at = parts.findIndex((part) => part.span.start === span?.start);
  if (at < edge || at >= parts.length - edge) return false;
  return parts
    .slice(at - menuReach, at + menuReach + 1)
    .every(({ role, text }) => role === 'set-aside' && text.split(' ').length <= longestEntry);
}

function papersIn(layout: Layout, part: Part): NameGiven[] {
  const raw = layout.source.slice(part.span.start, part.span.end);
  if (!mayHoldPaper(raw)) return [];
  const isTold = ofItself.has(part.rule ?? '');
  const cells = raw.split(/(\s{0,9}[|•·:]\s{0,9}|\s[-–—]\s)/u);
  let at = part.span.start;
  return flatMap(cells, (cell) => {
    const start = at;
    at += cell.length;
    if (isPaper(cell.trim()) && !isSection(cell.trim()))
      return [
        {
          text: cell.trim(),
          span: { start: start + cell.search(/\S/), end: start + cell.trimEnd().length },
          isTold: isTold || cell.length < raw.length,
        },
      ];
    if (!mayHoldPaper(cell)) return [];
    return [...cell.matchAll(name)]
      .filter(({ index }) => part.rule !== 'set-aside/label' || !opensWithName(cell.slice(0, index)))
      .map((match) => ({ text: match[0].replace(/[.’']{1,9}$/, ''), from: start + match.index }))
      .filter(({ text }) => isPaper(text) && !isSection(text) && !commonNames.test(text) && !newsAgencyNames.has(text))
      .map(({ text, from }) => ({ text, span: { start: from, end: from + text.length }, isTold }));
  });
}

/** "Ytre " before "Sund Blad …": of a name that opens a line nobody explains a part is not taken. */
function opensWithName(before: string): boolean {
  return /^\s*\p{Lu}[\p{L}\p{M}’'-]{1,30} $/u.test(before);
}
