/** Reads what a number of a Japanese, Chinese or Korean text counts: its counter, the noun beside it, what happened in its clause. */
import type { LanguageTag } from '../../model/ids.ts';
import { baseTag } from '../../text/base-tag.ts';
import { eastAsianNumbers } from '../../text/languages/numbers/east-asian.ts';
import type { Numeral } from '../../text/numerals.ts';

/** How far the noun and the verb stand, in letters. */
const [farthestNoun, farthestBehind, farthestBefore] = [8, 30, 24];
const clauseEnd = /[、。，,.．；;：:！？!?「」『』“”"（）()\n]/u;

interface Place {
  readonly text: string;
  readonly language: LanguageTag;
  readonly beside: { readonly before: number | null; readonly next: number | null };
}

/** What is counted, and what happened to it: the concept of the counter, or of a noun that says more. */
export function countedByEastAsian(numeral: Numeral, { text, language, beside }: Place): readonly string[] {
  const lists = eastAsianNumbers[baseTag(language)];
  if (lists === undefined) return [];
  const behind = clauseOf(text.slice(numeral.end, Math.min(numeral.end + farthestBehind, beside.next ?? text.length)));
  const before = clauseBefore(text.slice(Math.max(numeral.start - farthestBefore, beside.before ?? 0), numeral.start));
  const noun =
    numeral.unit === '#person'
      ? (firstIn(behind.slice(0, farthestNoun), lists.nouns) ?? firstIn(before.slice(-farthestNoun), lists.nouns))
      : null;
  const happened = firstIn(behind, lists.happenings) ?? firstIn(before, lists.happenings);
  return [noun ?? numeral.unit, ...(happened === null ? [] : [happened])];
}

function clauseOf(text: string): string {
  const at = text.search(clauseEnd);
  return at < 0 ? text : text.slice(0, at);
}

function clauseBefore(text: string): string {
  return text.split(clauseEnd).at(-1) ?? '';
}

/** The concept of the word that stands first in a text. */
function firstIn(text: string, entries: readonly string[]): string | null {
  let best: { readonly at: number; readonly concept: string } | null = null;
  for (const entry of entries) {
    const [word = '', concept = ''] = entry.split('=');
    const at = text.indexOf(word);
    if (at >= 0 && (best === null || at < best.at)) best = { at, concept };
  }
  return best === null ? null : `#${best.concept}`;
}
