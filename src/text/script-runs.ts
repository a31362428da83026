/** Cuts a text into letters in a row; kana, Han and others are parted where scripts without spaces change. */
import type { Span } from '../model/provenance.ts';
import { isHalf, letterSets } from './letter-sets.ts';

/** Letters in a row. */
export interface ScriptRun extends Span {
  readonly isHan: boolean;
}

/** The place of Han below. */
const han = 1 << 1;
const setsOf = letterSets([
  ['\\p{Script=Katakana}', 'ー', '・'],
  ['\\p{Script=Han}'],
  ['\\p{Script=Hiragana}'],
  ['\\p{Script=Latin}', '&', '.', '-'],
  ['\\p{L}', '\\p{M}'],
]);

/** The runs of a text in order. */
export function scriptRuns(text: string): readonly ScriptRun[] {
  const found: ScriptRun[] = [];
  for (let at = 0; at < text.length; ) {
    const own = firstOf(setsAt(text, at));
    const start = at;
    do at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
    while (at < text.length && (setsAt(text, at) & own) !== 0);
    if (own !== 0) found.push({ start, end: at, isHan: own === han });
  }
  return found;
}

function setsAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (!isHalf(unit)) return setsOf(unit);
  const code = text.codePointAt(at) ?? unit;
  return code > 0xffff ? setsOf(code) : 0;
}

/** The first of the sets that a letter is in. */
function firstOf(sets: number): number {
  return sets & -sets;
}
