/** Finds the numbers of a text, in figures and in words, with what hedges them. Does not know what they count. */
import type { LanguageTag } from '../../model/ids.ts';
import type { Span } from '../../model/provenance.ts';
import { type Hedge, type NumberLexicon, numberLexicon } from './number-lexicon.ts';

/** A number as a range: the same twice when it is exact, null on a side that is open. The span holds its hedge. */
export interface FoundNumber {
  readonly span: Span;
  readonly low: number | null;
  readonly high: number | null;
  readonly approximate: boolean;
}

/** Figures with their separators, or a word. Figures that hang on letters (MH17, F-16, 3D) belong to a name. */
const token =
  /(?<![\p{L}\p{N}.,:/-])\d+(?:[.,'’\u00a0\u202f ]\d{3})*(?:[.,]\d+)?(?![\d:/]|[.,]\d|-\p{L})|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;
const figures = /^\d/;
/** A hedge is not looked for further back. */
const longestHedge = 24;
/** Words for one are articles in most languages: they are no numbers but before a larger one. */
const smallest = 2;

interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The numbers of a text, in order; none for a language whose words are not known. */
export function findNumbers(text: string, language: LanguageTag): readonly FoundNumber[] {
  const lexicon = numberLexicon(language);
  if (lexicon === null) return [];
  const lower = text.toLowerCase().replaceAll('’', "'");
  // Lower case may be longer in a few scripts: then places would not be those of the text.
  if (lower.length !== text.length) return [];
  const tokens = [...lower.matchAll(token)].map(({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length,
  }));
  const found: FoundNumber[] = [];
  let at = 0;
  while (at < tokens.length) {
    const number = numberAt(tokens, at, lexicon, lower);
    if (number === null) at += 1;
    else {
      found.push(hedged(number, lower, lexicon));
      at = number.next;
    }
  }
  return found;
}

interface Read {
  readonly start: number;
  readonly end: number;
  /** The token behind it. */
  readonly next: number;
  readonly low: number;
  readonly high: number;
  readonly approximate: boolean;
}

function numberAt(tokens: readonly Token[], at: number, lexicon: NumberLexicon, text: string): Read | null {
  return vagueAt(tokens, at, lexicon) ?? aboutAt(tokens, at, lexicon) ?? exactAt(tokens, at, lexicon, text);
}

/** Hundreds; several hundred; tens of thousands. */
function vagueAt(tokens: readonly Token[], at: number, { vague }: NumberLexicon): Read | null {
  const [one, two, three] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (one === undefined) return null;
  const pair = two === undefined ? undefined : vague.get(`${one.text} ${two.text}`);
  if (two !== undefined && pair !== undefined) return vagueRead(one, two, at + 2, pair);
  const low = vague.get(one.text);
  if (low === undefined) return null;
  const times = three === undefined ? undefined : vague.get(three.text);
  if (three !== undefined && times !== undefined && times >= 1000 && low < times) {
    return vagueRead(one, three, at + 3, (low === 20 ? 10 : low) * times);
  }
  return low < 20 ? null : vagueRead(one, one, at + 1, low);
}

function vagueRead(first: Token, last: Token, next: number, low: number): Read {
  const high = low === 20 ? 99 : low * 10 - 1;
  return { start: first.start, end: last.end, next, low, high, approximate: false };
}

/** A dozen; une quinzaine. */
function aboutAt(tokens: readonly Token[], at: number, { about }: NumberLexicon): Read | null {
  const one = tokens[at];
  const value = one === undefined ? undefined : about.get(one.text);
  if (one === undefined || value === undefined) return null;
  return { start: one.start, end: one.end, next: at + 1, low: value, high: value, approximate: true };
}

/** Figures or words, put together as far as they belong together: 38 million, two hundred and five. */
function exactAt(tokens: readonly Token[], at: number, lexicon: NumberLexicon, text: string): Read | null {
  const first = tokens[at];
  const start = first === undefined ? null : valueOfToken(first.text, lexicon);
  if (first === undefined || start === null) return null;
  let [total, current, next, last] = [0, start, at + 1, first];
  for (;;) {
    const glued = lexicon.glue.has(tokens[next]?.text ?? '') && !figures.test(last.text) ? 1 : 0;
    const token = tokens[next + glued];
    const value = token === undefined || figures.test(token.text) ? null : valueOfToken(token.text, lexicon);
    if (token === undefined || value === null || !isNear(text, last, token, glued)) break;
    if (value >= 100) {
      current = Math.max(1, current) * value;
      if (value >= 1000) [total, current] = [total + current, 0];
    } else if (current === 4 && value === 20) current = 80;
    else if (value < lowestPlace(current)) current += value;
    else break;
    [next, last] = [next + glued + 1, token];
  }
  const value = total + current;
  if (value < smallest && !figures.test(first.text)) return null;
  const whole = Math.round(value * 1000) / 1000;
  return { start: first.start, end: last.end, next, low: whole, high: whole, approximate: false };
}

/** What can still be added: units to twenty, anything below to hundred, anything after a multiplier. */
function lowestPlace(current: number): number {
  if (current === 0) return 100;
  if (current % 100 === 0) return 100;
  return current % 10 === 0 ? (current === 60 || current === 80 ? 20 : 10) : 0;
}

function isNear(text: string, last: Token, token: Token, glued: number): boolean {
  const between = text.slice(last.end, token.start);
  return glued === 1 ? !/[.,;:()]/.test(between) : /^[ \u00a0-]?$/.test(between);
}

function valueOfToken(text: string, lexicon: NumberLexicon): number | null {
  if (figures.test(text)) return figuresValue(text, lexicon.decimal);
  return lexicon.values.get(text) ?? compound(text, lexicon);
}

/** Parts in groups of three are thousands, whatever parts them; else what stands behind the decimal mark. */
function figuresValue(text: string, decimal: '.' | ','): number | null {
  if (/^\d{1,3}(?:[.,' \u00a0\u202f]\d{3})+$/.test(text) && !text.includes(decimal))
    return Number(text.replace(/\D/g, ''));
  if (/^\d+$/.test(text)) return Number(text);
  const [whole = '', part, more] = text.split(decimal);
  if (part === undefined || more !== undefined || !/^\d+$/.test(part)) return null;
  return Number(`${whole.replace(/\D/g, '')}.${part}`);
}

/** Words written as one: zweihundert, einundzwanzig. Parts are taken from the left, the longest first. */
function compound(text: string, { values, glue }: NumberLexicon): number | null {
  if (text.length < 7) return null;
  let [rest, total, current] = [text, 0, 0];
  while (rest !== '') {
    const part = [...values.keys()]
      .filter((word) => word.length > 1 && rest.startsWith(word))
      .sort((a, b) => b.length - a.length)[0];
    const joint = part === undefined ? [...glue].find((word) => rest.startsWith(word) && rest !== text) : undefined;
    if (part === undefined && joint === undefined) return null;
    const value = values.get(part ?? '') ?? 0;
    if (value >= 1000) [total, current] = [total + Math.max(1, current) * value, 0];
    else if (value >= 100) current = Math.max(1, current) * value;
    else current += value;
    rest = rest.slice((part ?? joint ?? '').length);
  }
  return total + current;
}

function hedged(read: Read, text: string, { hedges }: NumberLexicon): FoundNumber {
  const before = text.slice(Math.max(0, read.start - longestHedge), read.start);
  const trimmed = before.replace(/[\s\u00a0]+$/, '').replace(/ (?:a|an|the|une?|eine?|una?)$/, '');
  const found = hedges.find(
    ([phrase]) => trimmed.endsWith(phrase) && !/[\p{L}\p{N}]$/u.test(trimmed.slice(0, -phrase.length)),
  );
  const hedge: Hedge | null = found?.[1] ?? null;
  const start = found === undefined ? read.start : read.start - (before.length - trimmed.length) - found[0].length;
  return {
    span: { start, end: read.end },
    low: hedge === 'most' ? null : read.low,
    high: hedge === 'least' ? null : read.high,
    approximate: read.approximate || hedge === 'nearly',
  };
}
