/** Finds names where letters have no capitals: by what stands beside them, and then wherever they stand again. */
import type { LocalName, Mention, NameKind } from '../../model/article.ts';
import { groupBy } from '../../model/group.ts';
import type { Confidence, Span } from '../../model/provenance.ts';
import { type Gazetteer, gazetteerFor } from '../../text/gazetteer.ts';
import type { NamePatterns } from '../../text/languages/names/without-capitals/name-patterns.ts';
import type { RunningText } from '../running-text.ts';
import type { Passage } from './passage.ts';
import { passagesOf, spanOf } from './passages.ts';

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

/** The names of a text by the patterns of its language, the most often named first, and their mentions in order. */
export function namesByPatterns(text: RunningText, patterns: NamePatterns): Names {
  const passages = passagesOf(text);
  const gazetteer = gazetteerFor(text.language);
  const taken = passages.map((passage) => new Uint8Array(passage.text.length));
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
  // Whoever has a title once is often named without it.
  const known = new Map(found.flatMap((one) => calledAgain(one, gazetteer).map((called) => [called, one] as const)));
  passages.forEach((passage, index) => {
    addFree(namedAgain(passage, index, { patterns, known }));
  });
  return listed(text, passages, found, patterns);
}

function patterned({ text }: Passage, passage: number, { people, bodies, places, noNames }: NamePatterns): Found[] {
  const kinds = [
    ['person', people],
    ['organisation', bodies],
    ['place', places],
  ] as const;
  return kinds.flatMap(([kind, all]) =>
    all.flatMap((pattern) =>
      [...text.matchAll(pattern)].flatMap((match): Found[] => {
        const { name = '', role = null } = match.groups ?? {};
        if (name === '' || noNames.has(name)) return [];
        const start = match.index + match[0].indexOf(name);
        return [{ passage, name, kind, role, confidence: 'certain', start, end: start + name.length }];
      }),
    ),
  );
}

interface Lookup {
  readonly patterns: NamePatterns;
  readonly gazetteer: Gazetteer;
}

/** Letters in a row; kana, Han and others are parted where scripts without spaces change. */
const runs = /[\p{Script=Katakana}ー・]+|\p{Script=Han}+|\p{Script=Hiragana}+|[\p{Script=Latin}&.-]+|[\p{L}\p{M}]+/gu;
const isHan = /^\p{Script=Han}/u;
const longestKnown = 14;
/** No word that leads to a name is longer. */
const longestBefore = 3;
/** What parts a foreign name: "ウラジーミル・プーチン", "安东尼·布林肯". */
const partOfForeign = /[・·]/;
/** Shorter parts of names are parts of other words. */
const shortestPart = 3;

/** Countries, great cities and bodies, with the particles of the language around them. */
function knownIn({ text }: Passage, passage: number, { patterns, gazetteer }: Lookup): Found[] {
  const found: Found[] = [];
  for (const { 0: run, index } of text.matchAll(runs)) {
    if (patterns.inside !== undefined && isHan.test(run))
      found.push(...knownInside(text, { start: index, end: index + run.length }, passage, { patterns, gazetteer }));
    for (const small of ['', ...patterns.joined]) {
      if (!run.startsWith(small)) continue;
      const one = longestKnownAt(text, index + small.length, index + run.length, { patterns, gazetteer });
      if (one === null) continue;
      found.push({ ...one, passage, role: null, confidence: 'certain' });
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
    if (!inside.test(text.slice(Math.max(start, at - longestBefore), at))) continue;
    const one = longestKnownAt(text, at, end, lookup);
    if (one !== null) found.push({ ...one, passage, role: null, confidence: 'certain' });
  }
  return found;
}

function longestKnownAt(
  text: string,
  start: number,
  endOfRun: number,
  { patterns: { behind, noNames }, gazetteer }: Lookup,
): Pick<Found, 'start' | 'end' | 'name' | 'kind'> | null {
  for (let end = Math.min(endOfRun, start + longestKnown); end - start >= 2; end -= 1) {
    if (!behind.test(text.slice(end, end + longestKnown))) continue;
    const name = text.slice(start, end);
    const known = noNames.has(name) ? null : gazetteer.find(name);
    if (known !== null) return { start, end, name, kind: known.kind };
  }
  return null;
}

/** The whole name; of a foreign one that is parted its last part too, "プーチン", where that is nothing else. */
function calledAgain({ name, kind }: Found, gazetteer: Gazetteer): readonly string[] {
  const last = kind === 'person' && partOfForeign.test(name) ? (name.split(partOfForeign).at(-1) ?? '') : '';
  return last.length < shortestPart || gazetteer.find(last) !== null ? [name] : [name, last];
}

interface Again {
  readonly patterns: NamePatterns;
  readonly known: ReadonlyMap<string, Found>;
}

function namedAgain({ text }: Passage, passage: number, { patterns, known }: Again): Found[] {
  const { before, behind } = patterns;
  const again: Found[] = [];
  for (const [name, { kind, confidence }] of known) {
    for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + name.length)) {
      const end = start + name.length;
      if (!before.test(text.slice(Math.max(0, start - longestKnown), start))) continue;
      if (!behind.test(text.slice(end, end + longestKnown))) continue;
      again.push({ passage, name, kind, role: null, confidence, start, end });
    }
  }
  return again.sort((a, b) => b.end - b.start - (a.end - a.start));
}

/** Names with all their mentions; whoever is called by a part of one full name is that one. */
function listed(
  text: RunningText,
  passages: readonly Passage[],
  found: readonly Found[],
  { calledBy }: NamePatterns,
): Names {
  const people = [...new Set(found.filter(({ kind }) => kind === 'person').map(({ name }) => name))];
  const fullOf = (one: Found): string => {
    if (one.kind !== 'person') return one.name;
    const isPart = (full: string) =>
      calledBy === 'first' && !partOfForeign.test(full) ? full.startsWith(one.name) : full.endsWith(one.name);
    const fuller = people.filter((full) => full.length > one.name.length && isPart(full));
    return fuller.length === 1 ? (fuller[0] as string) : one.name;
  };
  const groups = groupBy(found, (one) => `${one.kind} ${fullOf(one)}`);
  const sorted = [...groups.values()].sort((a, b) => b.length - a.length || firstOf(a) - firstOf(b));
  const names = sorted.map((group): LocalName => {
    const { kind, confidence } = group[0] as Found;
    const roles = kind === 'person' ? group.flatMap(({ role }) => role ?? []) : [];
    return { name: fullOf(group[0] as Found), kind, confidence, described: [...new Set(roles)] };
  });
  const mentions = sorted.flatMap((group, name) => group.map((one) => ({ one, name })));
  mentions.sort((a, b) => a.one.passage - b.one.passage || a.one.start - b.one.start);
  return {
    names,
    mentions: mentions.map(({ one, name }) => mentionOf(text, passages[one.passage] as Passage, one, name)),
  };
}

function firstOf(group: readonly Found[]): number {
  return Math.min(...group.map(({ passage, start }) => passage * 1e6 + start));
}

function mentionOf(
  text: RunningText,
  { block, offset, text: own }: Passage,
  { start, end }: Found,
  name: number,
): Mention {
  const within = { start: start + offset, end: end + offset };
  return { text: own.slice(start, end), span: spanOf(text, block, within), block, within, name };
}
