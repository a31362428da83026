/** Reads credits that stand behind a caption without label or full stop: a stroke, capitals or a bracket sets them apart. */
import { creditedSources } from '../../../text/agencies.ts';
import { charKind, kindOfUnit } from '../../../text/char-kinds.ts';
import { creditWords, pictureWords } from '../../../text/languages/newsroom-words.ts';
import {
  bracketLeads,
  bracketSources,
  nameOpeners,
  smallWordsOfOwners,
} from '../../../text/languages/picture-words.ts';
import { foldLine } from '../../../text/normalise.ts';
import { isGivenName, isName, isShoutedName } from '../names.ts';
import { furnitureLine } from '../phrase-book.ts';
import type { CreditTail } from './credit-tails.ts';

/** No paragraph of the text ends so, and a caption is no longer. */
const longestCaption = 300;
const longestTail = 80;
const longestEastAsian = 20;

const capitals = "\\p{Lu}[\\p{Lu}\\p{M}.'’-]+";
const shoutedNames = `${capitals}(?: ${capitals}){1,3}`;

/** "… 별을 보고 있다. /홍길동 기자" */
const korean = /\s?\/\s?([가-힣]{2,4}(?: (?:객원|인턴|선임|영상))?\s?기자)$/u;
/** "A waiting room in the capital. / GORKA MENDIA" */
const behindStroke = new RegExp(`\\s[/|]\\s?(${shoutedNames})$`, 'u');
/** "The path takes forty minutes. LP/Hugo Tailleur", "Vísir/Einar Hallsson": the house before the stroke. */
const initialsAndName =
  /[.!?…]\s((?:\p{Lu}[\p{L}\d.-]{1,20}|[\p{L}\d-]{2,16}\.\p{Ll}{2,4})\/\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+){1,2})$/u;
/** "The lighthouse dates from 1894 and is thirteen metres high MIGUEL TORRES", "… NUNO ANDRÉ FERREIRA/LUSA" */
const behindSmall = new RegExp(`[\\p{Ll}\\d)] (${shoutedNames}(?:\\s?/\\s?\\p{Lu}[\\p{Lu}-]{1,11})?)$`, 'u');
/** "… on Thursday (21/7/2022).(GAZETTE.COM/SITI RAHAYU)" */
const shoutedBracket = /[([（](\p{Lu}[\p{Lu}\d.&-]{1,20}\s?\/\s?\p{Lu}[\p{Lu}.'’ -]{2,40})[)\]）]$/u;
/** "The old school by the harbour. [ΑΠΕ-ΜΠΕ]" */
const agencyBracket = /\[(\p{Lu}{2,6}(?:[-–/]\p{Lu}{2,6}){0,2})\]$/u;
/** "(Photo Lionel Mercier. AFP)", "(fotografia: Albert Soler)." */
const wordBracket = /[([（](\p{L}{4,14})(\s?[.:]\s?|\s)(\p{Lu}[^()（）[\]]{2,50})[)\]）]\.?$/u;
/** "(Submitted by Ruth Marsh)", "(Contributed)": how newspapers thank for a picture. */
const givenBracket = /[([（]([^()（）[\]]{5,60})[)\]）]\.?$/u;
/** "校長教學生秤米。記者林一／攝影", "周明 摄" */
const chinese =
  /[。！？」”]\s?((?:本报|本報|新华社|新華社)?(?:记者|記者|通讯员|通訊員)?\s?[\p{sc=Han}]{2,4})\s?[／/]?\s?(?:攝影|攝|摄影|摄|翻攝|提供|供图|供圖)$/u;
/** "新华社记者 张涛 摄", "斎藤誠撮影": a line of its own. */
const eastAsian =
  /^(?:(?:本报|本報|新华社|新華社|中新社|中央社)(?:记者|記者|通讯员|通訊員)?|记者|記者)?\s?[\p{sc=Han}]{2,4}\s?[／/]?\s?(?:攝影|攝|摄影|摄|翻攝|供图|供圖|撮影|写す)$/u;
/** "The mill of Stilo - RIPRODUZIONE RISERVATA" */
const rightsTail = /\s[-–—]\s([^-–—]{8,40})$/u;

/** "A policeman - file picture - Paul Meunier - AFP" */
const nameAndAgency = /\s[-–—]\s(\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,2} [-–—] (\p{Lu}[\p{L} ]{1,20}))$/u;
/** "The chief of police (suara.example/Budi Santoso)": the site and the photographer, and no page of the site: "(harwick.example/Help)". */
const hostBracket =
  /[([（]([\p{L}\d-]{2,20}\.[a-z]{2,8}(?:\.[a-z]{2})?\/(\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3}))[)\]）]$/u;

const stroke = /[/|]/;
const firstHan = 0x2e80;

/** The credit that ends a caption so; null when there is none. */
export function looseCredit(text: string): CreditTail | null {
  if (text.length > longestCaption) return null;
  const tail = text.slice(-longestTail);
  if (text.length <= longestEastAsian && eastAsian.test(text)) return { from: 0, start: 0, end: text.length };
  const plain = stroke.test(tail) ? (korean.exec(tail) ?? behindStroke.exec(tail) ?? initialsAndName.exec(tail)) : null;
  if (plain?.[1] !== undefined) return tailOf(text, plain[1], 0);
  const [, dashed, agency = ''] = nameAndAgency.exec(tail) ?? [];
  if (dashed !== undefined && creditedSources.has(agency)) return tailOf(text, dashed, 0);
  const before = tail.charCodeAt(tail.length - 1) < firstHan ? undefined : chinese.exec(tail)?.[1];
  if (before !== undefined) return tailOf(text, before, text.length - text.lastIndexOf(before) - before.length);
  const shouted = endsInSmall(tail) ? undefined : behindSmall.exec(tail)?.[1];
  if (shouted !== undefined && isShoutedName(shouted.replace(/\s?\/.*$/u, ''))) return tailOf(text, shouted, 0);
  return bracketTail(text, tail) ?? rights(text, tail);
}

/** As most captions end in a small letter, the pattern for capitals need not try each of their words. */
function endsInSmall(text: string): boolean {
  return (kindOfUnit(text.charCodeAt(text.length - 1)) & charKind.lower) !== 0;
}

function bracketTail(text: string, tail: string): CreditTail | null {
  if (!/[)\]）]\.?$/.test(tail)) return null;
  const behind = tail.endsWith('.') ? 2 : 1;
  const capital = shoutedBracket.exec(tail)?.[1] ?? hostedIn(tail) ?? agencyIn(tail) ?? givenIn(tail);
  if (capital !== null && capital !== undefined) return tailOf(text, capital, behind);
  const [, word = '', mark = '', who] = wordBracket.exec(tail) ?? [];
  const folded = word.toLowerCase();
  if (who === undefined || !(pictureWords.has(folded) || creditWords.has(folded)) || !holdsNames(who)) return null;
  if (mark === ' ' && nameOpeners.has(folded)) return null;
  const credit = tailOf(text, who, behind);
  return { ...credit, from: Math.max(text.lastIndexOf(word, credit.start) - 1, 0) };
}

/** Initials with a stroke or hyphen, or those of an agency: "[VIDEO]" is none. */
function agencyIn(tail: string): string | null {
  const inner = agencyBracket.exec(tail)?.[1];
  return inner !== undefined && (/[-–/]/.test(inner) || creditedSources.has(inner)) ? inner : null;
}

/** Thanks for a picture: a source alone or before a stroke or colon, or words of thanks, and behind them only a name. */
function hostedIn(tail: string): string | null {
  const [, credit, name = ''] = hostBracket.exec(tail) ?? [];
  return credit !== undefined && isName(name) && isGivenName(name) ? credit : null;
}

function givenIn(tail: string): string | null {
  const inner = givenBracket.exec(tail)?.[1];
  if (inner === undefined) return null;
  const folded = foldLine(inner);
  if (bracketSources.has(folded)) return inner;
  const source = folded.split(/\s?[/:]/u, 1)[0] ?? '';
  if (source.length < folded.length && bracketSources.has(source))
    return isNamed(inner.slice(source.length)) ? inner : null;
  if (/^cc by[-a-z ]{0,7}[\d. ]*$/.test(folded)) return inner;
  const lead = bracketLeads.find((one) => folded.startsWith(`${one} `));
  return lead !== undefined && isNamed(inner.slice(lead.length)) ? inner : null;
}

/** Whether words can be a name alone: no stop within or behind them, and no small word but those of names. */
function isNamed(text: string): boolean {
  return !/\p{L}{3,}[.!?…](?:\s|$)|[,;]/u.test(text) && holdsNames(text);
}

function holdsNames(text: string): boolean {
  const words = text.match(/[\p{L}\p{N}][^\s/:]*/gu) ?? [];
  return words.length > 0 && words.every((word) => !/^\p{Ll}/u.test(word) || isSmallInName(word, text));
}

/** "@ruth_marsh" and "marsh.example" are names as well. */
function isSmallInName(word: string, text: string): boolean {
  return smallWordsOfOwners.has(word) || text.includes(`@${word}`) || /\p{L}\.\p{L}/u.test(word);
}

function rights(text: string, tail: string): CreditTail | null {
  const claim = rightsTail.exec(tail)?.[1];
  return claim !== undefined && furnitureLine(claim) === 'copyright' ? tailOf(text, claim, 0) : null;
}

/** A credit `behind` characters before the end, and the stroke or bracket before it. */
function tailOf(text: string, credit: string, behind: number): CreditTail {
  const end = text.length - behind;
  const start = end - credit.length;
  let from = start;
  while (from > 0 && /[\s/|([（\-–—]/.test(text.charAt(from - 1))) from -= 1;
  return { from, start, end };
}
