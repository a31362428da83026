/** Reads picture credits: alone on a line, or at the end of a caption. */
import type { Span } from '../../../model/provenance.ts';
import { newsAgencies, pictureAgencies } from '../../../text/agencies.ts';
import { creditWords, pictureWords } from '../../../text/languages/newsroom-words.ts';
import { bracketLeads, shownWords, stageWords } from '../../../text/languages/picture-words.ts';
import { foldLine } from '../../../text/normalise.ts';
import { isSection } from '../cells.ts';
import { isName, isShoutedName } from '../names.ts';
import { isPaper } from '../paper-names.ts';
import { creditTail } from './credit-tails.ts';
import { looseCredit } from './loose-credits.ts';

/** Where a line's caption and credit stand; the caption is null when the line is a credit alone. */
export interface CreditReading {
  readonly caption: Span | null;
  readonly credit: Span;
}

const longestCredit = 90;
const longestCaption = 600;
/** No name and agency with a stroke between them are longer. */
const longestTail = 160;
const longestShortened = 60;
/** "Photo: kindly made available by the family of the keeper" has four. */
const mostSmall = 5;
/** "Bilde: Bilistene må regne med omkjøring." has two of them, and five words. */
const [fewestSmall, fewestSentenceWords] = [2, 4];
const longestPreposition = 10;
const smallWord = /(?<![\p{L}\p{M}@.-])\p{Ll}[\p{L}\p{M}]{3,}(?!\p{L}|[.@]\p{L})/gu;
const signs = /^(?:©|\(c\)|[Ⓒⓒ])\s*/i;
/** The last letters of agencies: no sentence ends with one. */
const agencyEndings: ReadonlySet<string> = new Set(pictureAgencies.map((name) => name.slice(-1)));
const longestFirst = (names: readonly string[]) => [...names].sort((a, b) => b.length - a.length);
const pictured = longestFirst(pictureAgencies);
const anyAgency = longestFirst([...pictureAgencies, ...newsAgencies]);

/** Reads the credit of a line; null when it has none. `labels` are words such as "photo", in lower case. */
export function readCredit(text: string, labels: readonly string[]): CreditReading | null {
  if (text.length > longestCaption) return null;
  return readSigned(text) ?? readLabelled(text, labels) ?? readAgencyTail(text) ?? readTail(text);
}

/** "© AFP / Oksana Manchuk" (seed 001), "… mit Kindern © André Schmidt". A year after the sign makes it a claim of rights. */
function readSigned(text: string): CreditReading | null {
  const at = Math.max(text.lastIndexOf('©'), text.lastIndexOf('ⓒ'));
  if (at < 0 && !signs.test(text)) return null;
  const start = Math.max(0, at);
  const sign = signs.exec(text.slice(start));
  if (sign === null) return null;
  const credit = { start: start + sign[0].length, end: text.length };
  const bracketed = /[([]/.test(text.slice(0, start)) && !/[([]/.test(text.slice(start));
  const words = text
    .slice(credit.start)
    .replace(/^[\s–—-]+/, '')
    .replace(bracketed ? /[)\]]$/ : /$^/, '');
  if (words === '' || words.length > longestCredit || /^(?:19|20)\d\d|(?:19|20)\d\d$/.test(words)) return null;
  const from = text.indexOf(words, credit.start);
  return withCaption(text, start, { start: from, end: from + words.length });
}

/** What parts a label from the name: without it there is no labelled credit. */
const afterLabel = /[:：/|=＝]|\.{3}|…| by\s|courtesy|^\p{L}{3,5}\. /u;

/** "Foto: Felix Zahn/imago", "… on Feb. 26, 2024. Photo: Tom Brenner", "(Photo by Ann Smith)". */
function readLabelled(text: string, labels: readonly string[]): CreditReading | null {
  const from = Math.max(0, text.length - longestCredit - 30);
  const folded = text.slice(from).toLowerCase();
  if (!afterLabel.test(folded)) return null;
  let best: CreditReading | null = null;
  for (const label of labels) {
    for (let at = folded.lastIndexOf(label); at >= 0; at = at > 0 ? folded.lastIndexOf(label, at - 1) : -1) {
      const reading = labelledAt(text, from + at, label);
      if (reading !== null && (best === null || reading.credit.start < best.credit.start)) best = reading;
    }
  }
  return best;
}

function labelledAt(text: string, at: number, label: string): CreditReading | null {
  const rest = text.slice(at + label.length);
  if (/[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && !isGlued(text, at, rest)) return null;
  const mark = / by$|^courtesy/.test(label)
    ? /^:?\s+/.exec(rest)
    : (/^(?:\s?[:：/|=＝]\s?|\s?(?:\.{3}|…)\s?)/.exec(rest) ?? shortened(text, at, rest));
  if (mark === null) return null;
  // "(AP Photo/Peter Moran)": the agency before the word belongs to the credit.
  const agency = agencyBefore(text, at);
  const from = agency ?? at + label.length + mark[0].length;
  // "Image courtesy of Harwick Council", "Photo by Ann Reed |"
  const start = from + (/^of (?=\p{Lu})/u.exec(text.slice(from, from + 5))?.[0].length ?? 0);
  const end =
    text.replace(/\s+[|·•]$/u, '').length -
    (/[)\]）]$/.test(text) && /[([（]$/.test(text.slice(0, agency ?? at)) ? 1 : 0);
  const credit = text.slice(start, end);
  if (credit.trim() === '' || credit.length > longestCredit || /[\p{L}\d]{2}[.!?] \p{Lu}|[!?] \p{Lu}/u.test(credit))
    return null;
  // "Photo: farmers bring in the wheat": what opens small is no headline.
  const isSmall = mark[0].includes(':') && /^\p{Ll}/u.test(credit);
  if (!isSmall && tellsMore(credit)) return null;
  if (mark[0].includes(':') && (isBehindPreposition(text, at) || (at === 0 && isSentence(label, credit)))) return null;
  return withCaption(text, agency ?? at, { start, end });
}

/** "На фото: глава района", "Nella foto: la sindaca", "In the photo: the mayor": the words behind it tell who is in the picture. */
function isBehindPreposition(text: string, at: number): boolean {
  return at > 0 && at <= longestPreposition && /^\p{Lu}\p{Ll}{0,5} (?:\p{Ll}{2,3} )?$/u.test(text.slice(0, at));
}

/**
 * "Bilde: Bilistene må regne med omkjøring.": a full stop, and words that open small; no thanks, "Supplied by the family."
 * Behind "Foto:" such words are thanks as often: "Foto: Utlånt av familien til brovokteren."
 */
function isSentence(label: string, text: string): boolean {
  if (!shownWords.has(label)) return false;
  if (!/^\p{Lu}.{10,}\p{L}{2}\.$/u.test(text) || (text.match(smallWord)?.length ?? 0) < fewestSmall) return false;
  const folded = foldLine(text);
  return text.split(' ').length >= fewestSentenceWords && !bracketLeads.some((lead) => folded.startsWith(`${lead} `));
}

/** "PHOTO: Sawmill burns; five hurt as driver misses stop sign": more words that open small than any name or thanks has. */
function tellsMore(credit: string): boolean {
  return (credit.match(smallWord)?.length ?? 0) >= mostSmall;
}

/** "Photo: The mayor and the queen of the fair ride through town": a word for pictures in small letters, and what one shows. */
export function tellsWhatItShows(text: string): boolean {
  const [lead = '', word = ''] = /^(\p{Lu}\p{Ll}{2,11})\s?:\s(?=\p{Lu})/u.exec(text) ?? [];
  const shown = text.slice(lead.length);
  return pictureWords.has(word.toLowerCase()) && (tellsMore(shown) || isSentence(word.toLowerCase(), shown));
}

/** The same of a picture alone: behind "Photographer:" somebody may speak, and behind "Video:" stands a link. */
export function tellsOfPhoto(text: string): boolean {
  return creditWords.has((/^\p{L}{3,12}(?=\s?:)/u.exec(text)?.[0] ?? '').toLowerCase()) && tellsWhatItShows(text);
}

/** "Vonat a hídonFotó: Kis Anna": a capital behind a small letter, where the space between caption and label was lost. */
function isGlued(text: string, at: number, rest: string): boolean {
  return /^[:：]\s?\p{Lu}/u.test(rest) && /^\p{Ll}\p{Lu}$/u.test(text.slice(at - 1, at + 1));
}

/** "Fot. Jan Nowak": the word cut short opens the line. */
function shortened(text: string, at: number, rest: string): RegExpExecArray | null {
  return at === 0 && text.length <= longestShortened ? /^\. (?=\p{Lu})/u.exec(rest) : null;
}

function agencyBefore(text: string, at: number): number | null {
  const before = /(?:^|[\s([])(\p{Lu}{2,4}|Reuters) $/u.exec(text.slice(Math.max(0, at - 12), at))?.[1];
  return before !== undefined && anyAgency.includes(before) ? at - before.length - 1 : null;
}

/** "… on the Belarusian-Polish border Alamy Stock Photo" (seed 004), "Jane Doe/Getty Images", "REUTERS/John Smith". */
function readAgencyTail(text: string): CreditReading | null {
  const agency = agencyEndings.has(text.slice(-1)) && pictured.find((name) => endsWithName(text, name));
  if (agency) return agencyAt(text, text.length - agency.length);
  if (!/[/|]/.test(text.slice(-longestTail))) return null;
  const slashed =
    /(?:^|[\s(|])(\p{Lu}[^\s(|/.]{1,30}(?: \p{Lu}[^\s/|]{0,20}){0,3}\s?[/|]\s?[^/|.]{1,39}[^/|.)])\)?$/u.exec(
      text.slice(-longestTail),
    );
  const tail = slashed?.[1];
  if (tail === undefined) return null;
  const first = text.length - tail.length - (text.endsWith(')') ? 1 : 0);
  if (!isSourced(tail, first > 0)) return null;
  const end = first + tail.length;
  // "Atasco en Marisma | EFE": one word before a stroke with spaces is the caption's last.
  const lone = first > 0 && /[\p{L}\d] $/u.test(text.slice(0, first)) ? /^\S+\s[/|]\s/u.exec(tail)?.[0] : undefined;
  const start = first + (lone?.length ?? 0);
  return withCaption(text, start, { start, end });
}

/**
 * An agency, or beside a photographer the paper: "Bo Whitcomb/The Marlin Courier". "The Harwick Times | Business" is the paper
 * and its section; a bar parts a writer from the paper too, unless a caption stands before the two.
 */
function isSourced(tail: string, behindCaption: boolean): boolean {
  const sides = tail.split(/[/|]/).map((side) => side.trim());
  if (sides.some((side) => anyAgency.includes(titleOf(side)))) return true;
  if (!sides.some(isPaper) || sides.some(isSection)) return false;
  const isPerson = (side: string) => isShoutedName(side) || (isName(side) && !isPaper(side));
  return !tail.includes('|') || (behindCaption && sides.some(isPerson));
}

/** "(LAUGHTER)", "[risas]" */
const stageBracket = /[([（]([^()（）[\]]{1,20})[)\]）][.!]?$/u;

function readTail(text: string): CreditReading | null {
  const inner = /[)\]）][.!]?$/.test(text) ? stageBracket.exec(text.slice(-24))?.[1] : undefined;
  if (inner !== undefined && stageWords.has(foldLine(inner))) return null;
  const tail = creditTail(text) ?? looseCredit(text);
  return tail === null ? null : withCaption(text, tail.from, { start: tail.start, end: tail.end });
}

function titleOf(side: string): string {
  return side === side.toUpperCase() && side.length > 4 ? `${side.charAt(0)}${side.slice(1).toLowerCase()}` : side;
}

function endsWithName(text: string, name: string): boolean {
  return text.endsWith(name) && !/[\p{L}\p{N}-]/u.test(text.charAt(text.length - name.length - 1));
}

/** The agency's name, with the photographer before a slash: "Felix Zahn/imago"; a full stop ends the caption, "J. K. Moss" no initial. */
function agencyAt(text: string, at: number): CreditReading {
  const before = text.slice(Math.max(0, at - 60), at);
  const person =
    /(?:^|[\s(|])(\p{Lu}(?:[^\s/|.]*|\.(?:\p{Lu}\.)*)(?: \p{Lu}(?:[^\s/|.]*|\.(?:\p{Lu}\.)*)){0,3}\s?[/|]\s?)$/u.exec(
      before,
    )?.[1] ?? '';
  return withCaption(text, at - person.length, { start: at - person.length, end: text.length });
}

/** "… (foto", "… (foto Ansa": a bracket that nothing closes before the credit, and the word for a picture. */
const openBracket = /\s?[([（]\s?(\p{L}{3,14})\s?[:：]?(?:\s([^()（）[\]]{1,40}))?$/u;

/** The caption is what stands before the credit, without the marks and the words that part them. */
function withCaption(text: string, creditFrom: number, credit: Span): CreditReading {
  let end = creditFrom;
  while (end > 0 && /[\s|(（/[–—-]/.test(text.charAt(end - 1))) end -= 1;
  // "Image courtesy of …": the word for a picture is no caption.
  if (isPictureWord(text.slice(0, end))) end = 0;
  const opened = openBracket.exec(text.slice(0, end));
  if (opened === null || !pictureWords.has((opened[1] ?? '').toLowerCase()))
    return { caption: end === 0 ? null : { start: 0, end }, credit };
  const start = opened[2] === undefined ? credit.start : Math.min(credit.start, end - opened[2].length);
  return { caption: opened.index === 0 ? null : { start: 0, end: opened.index }, credit: { start, end: credit.end } };
}

/** "Image", "Photos" */
function isPictureWord(text: string): boolean {
  const folded = text.toLowerCase();
  return pictureWords.has(folded) || pictureWords.has(`${folded}s`);
}
