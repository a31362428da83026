/** Cuts a text into sentences, in time that grows with its length. Knows no language but by the words it is given. */
import type { Span } from '../model/provenance.ts';
import { charKind, kindOfUnit, lowerCase } from './char-kinds.ts';
import { afterOrdinals } from './languages/abbreviations.ts';
import { isSpace, trimSpan } from './lines.ts';
import { sentenceStops, unspacedStops } from './sentence-stops.ts';

const closers = '"\'”’»«›)]）」』“】》';
/** What stands between these belongs to the sentence around it: 「…。…」と話す。 */
const brackets: Readonly<Record<string, string>> = { '「': '」', '『': '』', '（': '）' };
/** A bracket that is not closed within this many characters is a slip. */
const longestBracket = 400;
/** No abbreviation or number before a full stop is longer than this. */
const longestWord = 24;

/** For every UTF-16 unit 1 when it may end a sentence, 2 when it is a bracket that opens; 0 for all others. */
const signs = new Uint8Array(0x10000);
for (const char of sentenceStops) signs[char.charCodeAt(0)] = 1;
for (const char of Object.keys(brackets)) signs[char.charCodeAt(0)] = 2;

/** The spans of the sentences of a text, in order, without the white space between them. */
export function sentencesOf(text: string, abbreviations: ReadonlySet<string>): Span[] {
  const spans: Span[] = [];
  let start = 0;
  let at = 0;
  while (at < text.length) {
    const sign = signs[text.charCodeAt(at)];
    if (sign !== 1) {
      at = sign === 0 ? at + 1 : afterBracket(text, at);
      continue;
    }
    const stop = at;
    while (at < text.length && signs[text.charCodeAt(at)] === 1) at += 1;
    while (at < text.length && closers.includes(text.charAt(at))) at += 1;
    if (endsHere(text, { start: stop, end: at }, abbreviations)) {
      spans.push(trimSpan(text, { start, end: at }));
      start = at;
    }
  }
  const rest = trimSpan(text, { start, end: text.length });
  return rest.end > rest.start ? [...spans, rest] : spans;
}

/** Behind the bracket that closes the one at `at`; right behind that one when none does. */
function afterBracket(text: string, at: number): number {
  const closing = text.slice(at, at + longestBracket).indexOf(brackets[text.charAt(at)] ?? '');
  return closing < 0 ? at + 1 : at + closing + 1;
}

/** Whether the stop at `stop`, with the marks that close after it, ends a sentence. */
function endsHere(text: string, stop: Span, abbreviations: ReadonlySet<string>): boolean {
  if (stop.end >= text.length || unspacedStops.includes(text.charAt(stop.start))) return true;
  if (!isSpace(text.charCodeAt(stop.end))) return false;
  const next = nextVisible(text, stop.end);
  if (startsLower(next)) return false;
  const isPlainStop = text.charAt(stop.start) === '.' && stop.end === stop.start + 1;
  return !isPlainStop || !(isAbbreviated(text, stop.start, abbreviations) || isOrdinal(text, stop));
}

/** "am 12. Februar", "im 19. Jahrhundert": a number with a stop before what is counted by it. */
function isOrdinal(text: string, { start, end }: Span): boolean {
  const isNumber = isDigit(text.charCodeAt(start - 1)) && !isDigit(text.charCodeAt(start - longestOrdinal - 1));
  if (!isNumber) return false;
  const next = /^\s{1,3}(\p{Lu}\p{Ll}{1,14})/u.exec(text.slice(end, end + longestWord));
  return next !== null && afterOrdinals.has(lowerCase(next[1] as string));
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

const longestOrdinal = 2;

function nextVisible(text: string, from: number): string {
  let at = from;
  while (at < text.length && isSpace(text.charCodeAt(at))) at += 1;
  return text.charAt(at);
}

/** "18. november", "“Stop!” he said": a small letter goes on with the sentence. */
function startsLower(char: string): boolean {
  return char !== '' && char !== char.toUpperCase() && char === char.toLowerCase();
}

/** "Mr. Smith", "J. Smith", "U.S. troops": whether the word before a full stop is a short form. */
function isAbbreviated(text: string, stop: number, abbreviations: ReadonlySet<string>): boolean {
  let from = stop;
  while (from > 0 && stop - from < longestWord && !isSpace(text.charCodeAt(from - 1))) from -= 1;
  const opensPlain = (kindOfUnit(text.charCodeAt(from)) & (charKind.letter | charKind.number)) !== 0;
  const written = text.slice(from, stop);
  const word = opensPlain ? written : written.replace(/^[^\p{L}\p{N}]+/u, '');
  if (abbreviations.has(lowerCase(word))) return true;
  return word.length <= 2 && /^\p{Lu}$/u.test(word) && from > 0;
}
