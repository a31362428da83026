/** Finds names where letters have no capitals: by what stands beside them, and then wherever they stand again. */
import type { LocalName, Mention, NameKind } from '../../model/article.ts';
import { groupBy } from '../../model/group.ts';
import type { Confidence, Span } from '../../model/provenance.ts';
import { type Gazetteer, gazetteerFor } from '../../text/gazetteer.ts';
import type { NamePattern, NamePatterns } from '../../text/languages/names/without-capitals/name-patterns.ts';
import { perObject } from '../../text/per-object.ts';
import { scriptRuns } from '../../text/script-runs.ts';
import { keyAlike, type Reading, readAlike } from '../../text/spelled-alike.ts';
import type { RunningText } from '../running-text.ts';
import type { Passage } from './passage.ts';
import { passagesOf, spanOf } from './passages.ts';
import { matchesOfEach } from './pattern-matches.ts';

/** The names of an article, and where they stand. */
export interface Names {
  readonly names: readonly LocalName[];
  readonly mentions: readonly Mention[];
}

/** A name where it was found. */
interface Found extends Span {
  readonly passage: number;
  readonly name: string;
  readonly kind: NameKind;
  readonly role: string | null;
  readonly confidence: Confidence;
}

/** A stretch of the article as its language reads it. */
interface Read extends Passage, Reading {}

/** The names of a text by the patterns of its language, the most often named first, and their mentions in order. */
export function namesByPatterns(text: RunningText, patterns: NamePatterns): Names {
  const passages = passagesOf(text).map(
    (passage): Read => ({ ...passage, ...readAlike(passage.text, patterns.letters) }),
  );
  const gazetteer = gazetteerFor(text.language);
  const taken = passages.map((passage) => new Uint8Array(passage.plain.length));
  const found: Found[] = [];
  const addFree = (more: readonly Found[]) => {
    for (const one of more) {
      const own = taken[one.passage] as Uint8Array;
      if (own.subarray(one.start, one.end).includes(1)) continue;
      own.fill(1, one.start, one.end);
      found.push(one);
    }
  };
  passages.forEach((passage, index) => {
    // "ロシア大統領": before an office of state a country is no person.
    addFree(
      patterned(passage, index, patterns).filter((one) => one.kind !== 'person' || gazetteer.find(one.name) === null),
    );
    addFree(knownIn(passage, index, { patterns, gazetteer }));
  });
  for (const more of withCalls(found, passages, { patterns, gazetteer })) addFree(more);
  // Whoever has a title once is often named without it.
  const known = knownAgain(found, patterns, gazetteer);
  passages.forEach((passage, index) => {
    addFree(namedAgain(passage, index, { patterns, known }));
  });
  return listed(text, passages, found, patterns);
}

/** Asked together, since what they open with is looked for together. */
const patternsOf = perObject(({ people, bodies, places }: NamePatterns) => [...people, ...bodies, ...places]);

function patterned(read: Read, passage: number, patterns: NamePatterns): Found[] {
  const { people, bodies, noNames } = patterns;
  const firstPlace = people.length + bodies.length;
  const kindAt = (at: number) => (at < people.length ? 'person' : at < firstPlace ? 'organisation' : 'place');
  return matchesOf(patternsOf(patterns), read, { passage, noNames, kindAt });
}

function matchesOf(
  all: readonly NamePattern[],
  { plain, folded }: Read,
  { noNames, passage, kindAt }: Pick<Found & NamePatterns, 'passage' | 'noNames'> & { kindAt(at: number): NameKind },
): Found[] {
  return matchesOfEach(all, folded).flatMap((matches, at) =>
    matches.flatMap((match): Found[] => {
      const { name = '', role = '' } = match.groups ?? {};
      if (name === '' || noNames.has(name)) return [];
      const start = match.index + match[0].indexOf(name);
      const end = start + name.length;
      const called = match.index + match[0].indexOf(role);
      const words = { name: plain.slice(start, end), role: plain.slice(called, called + role.length) || null };
      return [{ passage, kind: kindAt(at), ...words, confidence: 'certain', start, end }];
    }),
  );
}

/** The doubtful names that somebody is called by again elsewhere, and then whoever is called again by a part of a full name. */
function* withCalls(
  found: readonly Found[],
  passages: readonly Read[],
  { patterns, gazetteer }: Lookup,
): Generator<readonly Found[]> {
  const { doubtful = [], again = [], calledBy, letters, noNames } = patterns;
  if (again.length === 0) return;
  const readBy = (all: readonly NamePattern[]) => (read: Read, passage: number) =>
    matchesOf(all, read, { passage, noNames, kindAt: () => 'person' });
  const peopleBy = (all: readonly NamePattern[]) =>
    passages.flatMap(readBy(all)).filter(({ name }) => gazetteer.find(name) === null);
  const calls = peopleBy(again);
  const keyOf = ({ name }: Found) => keyAlike(name, letters);
  const goesOn = ({ passage, end }: Found) => passages[passage]?.folded.slice(end, end + longestBefore);
  const goingsOn = new Map([...groupBy(calls, keyOf)].map(([key, own]) => [key, [...new Set(own.map(goesOn))]]));
  const shorts = [...goingsOn.keys()];
  // Where nothing but the name itself calls somebody again, it has to stand twice.
  yield (doubtful === again ? calls : peopleBy(doubtful)).filter((one) => {
    const [key, own] = [keyOf(one), goesOn(one)];
    if (goingsOn.get(key)?.some((other) => other !== own)) return true;
    return shorts.some((short) => isCalled(key, short, calledBy));
  });
  const people = [...new Set(found.filter(({ kind }) => kind === 'person').map(keyOf))];
  const called = new Set(shorts.filter((short) => people.some((full) => isCalled(full, short, calledBy))));
  yield calls.filter((call) => called.has(keyOf(call)));
}

interface Lookup {
  readonly patterns: NamePatterns;
  readonly gazetteer: Gazetteer;
}

const longestKnown = 14;
/** No word that leads to a name is longer. */
const longestBefore = 3;
/** What parts a foreign name: "ウラジーミル・プーチン", "安东尼·布林肯". */
const partOfForeign = /[・·]/;

/** Nothing, and the small words written in one with a name, each with how the name begins behind it. */
const joinedOf = perObject((joined: readonly string[]) =>
  ['', ...joined].map((one) => {
    const [small = '', opening = ''] = one.split('=');
    return { small, opening };
  }),
);

/** Countries, great cities and bodies, with the particles of the language around them. */
function knownIn({ plain }: Read, passage: number, lookup: Lookup): Found[] {
  const found: Found[] = [];
  let next = 0;
  for (const run of scriptRuns(plain)) {
    if (run.start < next) continue;
    if (lookup.patterns.inside !== undefined && run.isHan) found.push(...knownInside(plain, run, passage, lookup));
    for (const { small, opening } of joinedOf(lookup.patterns.joined)) {
      if (!plain.startsWith(small, run.start)) continue;
      const start = run.start + small.length;
      const one = longestKnownAt(plain, { start, end: run.end }, { ...lookup, opening });
      if (one === null) continue;
      found.push({ ...one, passage, role: null, confidence: 'certain' });
      next = one.end;
      break;
    }
  }
  return found;
}

/** "昨天抵达北京": where nothing parts words, whatever stands before a name tells where it begins. */
function knownInside(text: string, { start, end }: Span, passage: number, lookup: Lookup): Found[] {
  const found: Found[] = [];
  const { inside } = lookup.patterns;
  for (let at = start + 1; inside !== undefined && at < end - 1; at += 1) {
    if (!lookup.gazetteer.mayBegin(text, at)) continue;
    if (!inside.test(text.slice(Math.max(start, at - longestBefore), at))) continue;
    const one = longestKnownAt(text, { start: at, end }, { ...lookup, opening: '' });
    if (one !== null) found.push({ ...one, passage, role: null, confidence: 'certain' });
  }
  return found;
}

/** Up to two more words: "الولايات المتحدة". */
const moreWords = /^(?: [\p{L}\p{M}]+){1,2}/u;

function longestKnownAt(
  text: string,
  { start, end: endOfRun }: Span,
  { patterns: { behind, noNames, misread }, gazetteer, opening }: Lookup & { readonly opening: string },
): Pick<Found, 'start' | 'end' | 'name' | 'kind'> | null {
  const knownTo = (end: number) => {
    if (!behind.test(text.slice(end, end + longestKnown))) return null;
    const name = opening + text.slice(start, end);
    const known = noNames.has(name) ? null : gazetteer.find(name);
    if (known === null || misread?.test(text.slice(Math.max(0, start - 2 * longestKnown), end))) return null;
    return { start, end, name, kind: known.kind };
  };
  if (!gazetteer.mayBegin(opening + text.slice(start, start + 4), 0)) return null;
  const more = gazetteer.opens(opening + text.slice(start, endOfRun)) ? moreWords.exec(text.slice(endOfRun)) : null;
  for (let words = more?.[0] ?? ''; words !== ''; words = words.slice(0, words.lastIndexOf(' '))) {
    const known = knownTo(endOfRun + words.length);
    if (known !== null) return known;
  }
  for (let end = Math.min(endOfRun, start + longestKnown); end - start >= 2; end -= 1) {
    const known = knownTo(end);
    if (known !== null) return known;
  }
  return null;
}

interface Again {
  readonly patterns: NamePatterns;
  readonly known: ReadonlyMap<string, Found>;
}

/** What is looked for again: the names as the language folds them, and the short form of whoever alone has it. */
function knownAgain(
  found: readonly Found[],
  { letters, shortName, noNames }: NamePatterns,
  gazetteer: Gazetteer,
): ReadonlyMap<string, Found> {
  const whole = found.filter(({ name }) => name.length > 1);
  const known = new Map(whole.map((one) => [readAlike(one.name, letters).folded, one]));
  if (shortName === undefined) return known;
  const people = [...known].filter(([, { kind }]) => kind === 'person');
  const called = groupBy(people, ([name]) => shortName.exec(name)?.[0] ?? '');
  for (const [short, [one, ...others]] of called) {
    const isOfOne = others.every(([name]) => keyAlike(name, letters) === keyAlike(one?.[0] ?? '', letters));
    const isFree = !known.has(short) && !noNames.has(short) && gazetteer.find(short) === null;
    if (short !== '' && one !== undefined && isOfOne && isFree) known.set(short, one[1]);
  }
  return known;
}

function namedAgain({ plain, folded }: Read, passage: number, { patterns, known }: Again): Found[] {
  const { before, behind } = patterns;
  const again: Found[] = [];
  for (const [name, { kind, confidence }] of known) {
    for (let start = folded.indexOf(name); start >= 0; start = folded.indexOf(name, start + name.length)) {
      const end = start + name.length;
      if (!before.test(folded.slice(Math.max(0, start - longestKnown), start))) continue;
      if (!behind.test(folded.slice(end, end + longestKnown))) continue;
      again.push({ passage, name: plain.slice(start, end), kind, role: null, confidence, start, end });
    }
  }
  return again.sort((a, b) => b.end - b.start - (a.end - a.start));
}

/** Names with all their mentions; whoever is called by a part of one full name is that one. */
function listed(
  text: RunningText,
  passages: readonly Read[],
  found: readonly Found[],
  { calledBy, letters }: NamePatterns,
): Names {
  const people = new Set(found.filter(({ kind }) => kind === 'person').map(({ name }) => keyAlike(name, letters)));
  const full = new Map(
    [...people].map((own) => {
      const [one, ...others] = [...people].filter((fuller) => isCalled(fuller, own, calledBy));
      return [own, one !== undefined && others.length === 0 ? one : own];
    }),
  );
  const groups = groupBy(found, ({ kind, name }) => {
    const own = keyAlike(name, letters);
    return `${kind} ${kind === 'person' ? full.get(own) : own}`;
  });
  // A surname of one syllable is nobody by itself.
  const named = [...groups.values()].filter((group) => group[0]?.kind !== 'person' || fullestOf(group).length > 1);
  const sorted = named.sort((a, b) => b.length - a.length || firstOf(a) - firstOf(b));
  const names = sorted.map((group): LocalName => {
    const { kind, confidence } = group[0] as Found;
    const roles = kind === 'person' ? group.flatMap(({ role }) => role ?? []) : [];
    return { name: fullestOf(group), kind, confidence, described: [...new Set(roles)] };
  });
  const mentions = sorted.flatMap((group, name) => group.map((one) => ({ one, name })));
  mentions.sort((a, b) => a.one.passage - b.one.passage || a.one.start - b.one.start);
  return {
    names,
    mentions: mentions.map(({ one, name }) => mentionOf(text, passages[one.passage] as Read, one, name)),
  };
}

/** Whether a shorter name is what the bearer of a full one is called by. */
function isCalled(full: string, short: string, calledBy: NamePatterns['calledBy']): boolean {
  if (full.length <= short.length) return false;
  if (partOfForeign.test(full)) return full.endsWith(short);
  return (calledBy !== 'last' && full.startsWith(short)) || (calledBy !== 'first' && full.endsWith(` ${short}`));
}

/** The first of the longest spellings. */
function fullestOf(group: readonly Found[]): string {
  return group.reduce((fullest, { name }) => (name.length > fullest.length ? name : fullest), '');
}

function firstOf(group: readonly Found[]): number {
  return Math.min(...group.map(({ passage, start }) => passage * 1e6 + start));
}

function mentionOf(
  text: RunningText,
  { block, offset, text: own, sourceAt }: Read,
  { start, end }: Found,
  name: number,
): Mention {
  const source = { start: sourceAt(start), end: sourceAt(end) };
  const within = { start: source.start + offset, end: source.end + offset };
  return { text: own.slice(source.start, source.end), span: spanOf(text, block, within), block, within, name };
}
