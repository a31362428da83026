/** Asks the patterns of a language that has no capitals of a text. What the matches mean is not known here. */
import { cutWords } from '../../text/cut-words.ts';
import type { NamePattern } from '../../text/languages/names/without-capitals/name-patterns.ts';
import { perObject } from '../../text/per-object.ts';
import { keptWhileReading } from '../../text/per-reading.ts';

/** All that a pattern finds in a text, in order. */
type Finder = (text: string) => readonly RegExpExecArray[];

/** Those who find what the patterns of a list describe, in its order. */
export const findersOf = perObject((all: readonly NamePattern[]): readonly Finder[] =>
  all.map((one) => (typeof one === 'string' ? anywhere(one) : whereOpened(one.pattern, new Set(one.opens)))),
);

/** What `matchAll` gives. That makes a pattern of its own at every call: these are long, and take milliseconds to make. */
function anywhere(source: string): Finder {
  const pattern = new RegExp(source, 'gu');
  return (text) => {
    const found: RegExpExecArray[] = [];
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      found.push(match);
      if (match[0] === '') pattern.lastIndex += 1;
    }
    return found;
  };
}

/** The same for a pattern whose matches begin with one of some words: most words of a text are told by one look at a list. */
function whereOpened(source: string, opens: ReadonlySet<string>): Finder {
  const pattern = new RegExp(source, 'uy');
  return (text) => {
    const found: RegExpExecArray[] = [];
    let end = 0;
    for (const { start, word } of wordsRead(text)) {
      if (start < end || !mayOpen(word, opens)) continue;
      pattern.lastIndex = start;
      const match = pattern.exec(text);
      if (match === null) continue;
      found.push(match);
      end = pattern.lastIndex;
    }
    return found;
  };
}

/** So many letters may be written in one with the word that opens a match: "وبالرئيس" is الرئيس. */
const mostGlued = 2;

function mayOpen(word: string, opens: ReadonlySet<string>): boolean {
  for (let glued = 0; glued <= mostGlued; glued += 1) if (opens.has(word.slice(glued))) return true;
  return false;
}

interface WordRead {
  readonly start: number;
  readonly word: string;
}

const kept = keptWhileReading<string, readonly WordRead[]>();

/** The words of a text as they are written, cut once for all patterns. */
function wordsRead(text: string): readonly WordRead[] {
  const known = kept().get(text);
  if (known !== undefined) return known;
  const words = cutWords(text).map(({ start, end }) => ({ start, word: text.slice(start, end) }));
  kept().set(text, words);
  return words;
}
