/** Asks the patterns of a language that has no capitals of a text. What the matches mean is not known here. */
import { lowerCase } from '../../text/char-kinds.ts';
import { endOfWord } from '../../text/cut-words.ts';
import type { NamePattern } from '../../text/languages/names/without-capitals/name-patterns.ts';
import { mayOpen, type OpeningFilter, openingFilter } from '../../text/opening-filter.ts';
import { outlineOf } from '../../text/pattern-outline.ts';
import { type PatternStarts, patternStarts } from '../../text/pattern-starts.ts';
import { perObject } from '../../text/per-object.ts';

interface Made {
  /** Sticky where it is known where matches may begin; made when first asked. */
  readonly patterns: readonly (() => RegExp)[];
  /** The places of the patterns that a word opens. */
  readonly openedBy: ReadonlyMap<string, readonly number[]>;
  readonly openings: OpeningFilter;
  /** Where the others may match, as far as their sources tell. */
  readonly startsOf: PatternStarts;
}

const madeOf = perObject((all: readonly NamePattern[]): Made => {
  const openedBy = new Map<string, number[]>();
  const outlines = all.map((one) => (typeof one === 'string' ? outlineOf(one) : null));
  const startsOf = patternStarts(outlines);
  const patterns = all.map((one, place) => {
    if (typeof one === 'string') return later(one, startsOf.knows(place) ? 'uy' : 'gu');
    for (const word of one.opens) openedBy.set(word, [...(openedBy.get(word) ?? []), place]);
    return later(one.pattern, 'uy');
  });
  const openings = openingFilter([...openedBy.keys()].map(lowerCase));
  return { patterns, openedBy, openings, startsOf };
});

/** Many are never asked of an article, and each takes a millisecond to make. */
function later(source: string, flags: string): () => RegExp {
  let made: RegExp | null = null;
  return () => {
    made ??= new RegExp(source, flags);
    return made;
  };
}

/** What each pattern of a list finds in a text, in order. */
export function matchesOfEach(all: readonly NamePattern[], text: string): readonly (readonly RegExpExecArray[])[] {
  const { patterns, startsOf, ...made } = madeOf(all);
  const ofWords = startsByWords(text, made);
  const ofLetters = startsOf.starts(text);
  return patterns.map((pattern, place) => {
    const starts = ofWords.get(place) ?? ofLetters[place];
    if (starts !== undefined) return matchesAt(starts, pattern(), text);
    return typeof all[place] === 'string' && !startsOf.knows(place) ? matchesAnywhere(pattern(), text) : [];
  });
}

/** What `matchAll` gives. That makes a copy of the pattern at every call, going through all its source: these have up to 50 KB. */
function matchesAnywhere(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return found;
}

function matchesAt(starts: readonly number[], pattern: RegExp, text: string): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  let end = 0;
  for (const start of starts) {
    if (start < end) continue;
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    if (match === null) continue;
    found.push(match);
    end = pattern.lastIndex;
  }
  return found;
}

/** So many letters may be written in one with the word that opens a match: "وبالرئيس" is الرئيس. */
const mostGlued = 2;

/** Where each pattern, by its place, may match: most words of a text open none. */
function startsByWords(
  text: string,
  { openedBy, openings }: Pick<Made, 'openedBy' | 'openings'>,
): ReadonlyMap<number, readonly number[]> {
  const starts = new Map<number, number[]>();
  for (let start = 0; openedBy.size > 0 && start < text.length; ) {
    const end = endOfWord(text, start);
    for (let from = start; from < end && from <= start + mostGlued; from += 1) {
      if (!mayOpen(openings, text, from)) continue;
      for (const place of openedBy.get(text.slice(from, end)) ?? []) {
        const own = starts.get(place);
        if (own === undefined) starts.set(place, [start]);
        else own.push(start);
      }
    }
    // Behind a word stands something else.
    start = end + 1;
  }
  return starts;
}
