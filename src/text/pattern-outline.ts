/**
 * Reads in the source of a pattern what all its matches have, so that it is asked only where that stands: long patterns are
 * slow to ask at every letter. Whatever it does not know, it takes for anything.
 */

/** Letters and classes as they are written; '' is the start of the text. */
type Letters = readonly string[];

/** What stands right before a match: one of `is`, or, where `not` is given, anything but those. */
export interface Before {
  readonly is: Letters;
  readonly not: Letters | null;
}

/** What every match of a pattern has. */
export interface Outline {
  /** What it begins with. */
  readonly first: Letters;
  readonly before: Before | null;
  /** Words of which one stands in it, or in what it looks ahead for; null where nothing is sure. */
  readonly needs: readonly string[] | null;
  /** Whether it may be empty. */
  readonly empty: boolean;
  /** It is not longer, with all that it looks ahead for. */
  readonly reach: number;
}

interface Part extends Outline {
  readonly last: Letters;
  /** Without what it looks ahead for. */
  readonly length: number;
  /** Whether it is one character, neither more nor less. */
  readonly single: boolean;
}

interface Reader {
  readonly source: string;
  at: number;
}

const nothing: Part = {
  first: [],
  last: [],
  before: null,
  needs: null,
  empty: true,
  reach: 0,
  length: 0,
  single: false,
};
const anything = '[\\s\\S]';
/** A character outside the basic plane has two units. */
const longestCharacter = 2;
/** Classes of more letters, and lists of more words, tell too little. */
const [mostLetters, mostWords] = [8, 400];

/** The outline of a pattern with the flag `u`; null where its source has something that is not known here. */
export function outlineOf(source: string): Outline | null {
  const reader = { source, at: 0 };
  const outline = alternatives(reader);
  return outline === null || reader.at < source.length ? null : outline;
}

function alternatives(reader: Reader): Part | null {
  const parts: Part[] = [];
  do {
    const part = sequence(reader);
    if (part === null) return null;
    parts.push(part);
  } while (takes(reader, '|'));
  return either(parts);
}

function either(parts: readonly Part[]): Part {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  const needs = parts.every((part) => part.needs !== null) ? parts.flatMap((part) => part.needs ?? []) : [];
  return {
    first: parts.flatMap(({ first }) => first),
    last: parts.flatMap(({ last }) => last),
    before: beforeEither(parts.map(({ before }) => before)),
    needs: needs.length > 0 && needs.length <= mostWords ? needs : null,
    empty: parts.some(({ empty }) => empty),
    reach: Math.max(...parts.map(({ reach }) => reach)),
    length: Math.max(...parts.map(({ length }) => length)),
    single: parts.every(({ single }) => single),
  };
}

function beforeEither(all: readonly (Before | null)[]): Before | null {
  const known = all.flatMap((before) => before ?? []);
  const nots = known.flatMap(({ not }) => (not === null ? [] : [not]));
  if (known.length < all.length || nots.length > 1) return null;
  return { is: known.flatMap(({ is }) => is), not: nots[0] ?? null };
}

function sequence(reader: Reader): Part | null {
  let whole = nothing;
  while (reader.at < reader.source.length && !isOneOf('|)', reader)) {
    const part = word(reader) ?? quantified(reader);
    if (part === null) return null;
    whole = joined(whole, part);
  }
  return whole;
}

function joined(one: Part, other: Part): Part {
  if (one === nothing) return other;
  return {
    first: one.empty ? [...one.first, ...other.first] : one.first,
    last: other.empty ? [...one.last, ...other.last] : other.last,
    before: one.before ?? (one.length === 0 ? other.before : null),
    needs: firmer(one.needs, other.needs),
    empty: one.empty && other.empty,
    reach: Math.max(one.reach, one.length + other.reach),
    length: one.length + other.length,
    single: false,
  };
}

/** Longer words stand in fewer places; of equal ones fewer do. */
function firmer(one: Outline['needs'], other: Outline['needs']): Outline['needs'] {
  if (one === null || other === null) return one ?? other;
  const shortest = (words: readonly string[]) => Math.min(...words.map(({ length }) => length));
  const longer = shortest(one) - shortest(other);
  return longer > 0 || (longer === 0 && one.length <= other.length) ? one : other;
}

/** Letters in a row that stand for themselves, none of them behind or before a sign of how often. */
const plainWord = /[^\\^$.*+?()[\]{}|]{2,}(?![*+?{])/uy;

function word(reader: Reader): Part | null {
  plainWord.lastIndex = reader.at;
  const letters = plainWord.exec(reader.source)?.[0];
  if (letters === undefined) return null;
  reader.at += letters.length;
  const all = [...letters];
  const [reach, length] = [letters.length, letters.length];
  return { ...nothing, first: all.slice(0, 1), last: all.slice(-1), needs: [letters], empty: false, reach, length };
}

const howOften = /(?:[?*+]|\{(\d+)(,?)(\d*)\})\??/uy;

function quantified(reader: Reader): Part | null {
  const part = atom(reader);
  if (part === null) return null;
  howOften.lastIndex = reader.at;
  const found = howOften.exec(reader.source);
  if (found === null) return part;
  reader.at = howOften.lastIndex;
  const [sign = '', least = sign.startsWith('+') ? '1' : '0', comma, most = ''] = found;
  const highest = sign.startsWith('?') ? 1 : comma === '' ? Number(least) : Number(most || Number.POSITIVE_INFINITY);
  const times = (length: number) => (length === 0 ? 0 : length * highest);
  const isSure = least !== '0';
  return {
    ...part,
    before: isSure ? part.before : null,
    needs: isSure ? part.needs : null,
    empty: part.empty || !isSure,
    reach: times(part.reach),
    length: times(part.length),
    single: false,
  };
}

const group = /\((\?(?:[:=!]|<[=!]|<[^>]+>))?/uy;
/** "[…]", "\p{…}", "\d", "\u0620": classes, and a letter by its number. */
const aClass = /\[(?:\\[\s\S]|[^\\\]])*\]|\\(?:[pP]\{[^}]*\}|[dDsSwW]|u[0-9a-fA-F]{4})/uy;
/** A class of nothing but letters. */
const fewLetters = /^\[[^\\^-]+\]$/u;
/** "\(", "\n", and whatever stands for itself. */
const aLetter = /\\[nrt^$\\.*+?()[\]{}|/-]|[^\\*+?()[\]{}|]/uy;
const escapes: Readonly<Record<string, string>> = { '\\n': '\n', '\\r': '\r', '\\t': '\t' };

function atom(reader: Reader): Part | null {
  const opening = takePattern(reader, group);
  if (opening !== null) return closed(reader, opening);
  const ofClass = takePattern(reader, aClass);
  if (ofClass !== null) {
    const few = fewLetters.test(ofClass) ? [...ofClass.slice(1, -1)] : [];
    return character(ofClass, few.length > 0 && few.length <= mostLetters ? few : null);
  }
  const letter = takePattern(reader, aLetter);
  if (letter === null) return null;
  if (letter === '^') return { ...nothing, first: [anything], last: [''], empty: false };
  if (letter === '$') return { ...nothing, first: [anything], last: [anything], empty: false };
  if (letter === '.') return character(anything, null);
  const own = escapes[letter] ?? (letter.startsWith('\\') ? letter.slice(1) : letter);
  return character(own, [own]);
}

function character(own: string, needs: Outline['needs']): Part {
  const [reach, length] = [longestCharacter, longestCharacter];
  return { first: [own], last: [own], before: null, needs, empty: false, reach, length, single: true };
}

function closed(reader: Reader, opening: string): Part | null {
  const inside = alternatives(reader);
  if (inside === null || !takes(reader, ')')) return null;
  if (opening === '(?=') return { ...nothing, needs: inside.needs, reach: inside.reach };
  if (opening === '(?!') return { ...nothing };
  if (opening === '(?<=') {
    return inside.empty ? { ...nothing } : { ...nothing, before: { is: inside.last, not: null } };
  }
  if (opening === '(?<!') {
    return inside.single ? { ...nothing, before: { is: [], not: inside.last } } : { ...nothing };
  }
  return inside;
}

function takePattern(reader: Reader, pattern: RegExp): string | null {
  pattern.lastIndex = reader.at;
  const found = pattern.exec(reader.source);
  if (found === null) return null;
  reader.at = pattern.lastIndex;
  return found[0];
}

function takes(reader: Reader, sign: string): boolean {
  if (reader.source[reader.at] !== sign) return false;
  reader.at += 1;
  return true;
}

function isOneOf(signs: string, { source, at }: Reader): boolean {
  return signs.includes(source[at] ?? '');
}
