/** Where a number stands: its text, the words around it, the numbers beside it, and what parts its words from theirs. */
import type { LanguageTag } from '../../model/ids.ts';
import type { Span } from '../../model/provenance.ts';
import { charKind, kindAt } from '../../text/char-kinds.ts';
import type { Word } from '../../text/cut-words.ts';
import { smallWordsFor } from '../../text/languages/small-words.ts';
import { numeralWordsFor } from '../../text/numeral-words.ts';

/** What ends a clause or sets words apart. */
export const clauseEnd = /[.;:!?…()«»"“”„]|,(?!\d)|\s[–—-]\s/;

/** Where a number stands: the text of a block, its words, and the sentence around. */
export interface Setting {
  readonly text: string;
  readonly words: readonly Word[];
  readonly sentence: Span;
  readonly language: LanguageTag;
  /** Where the number before it ends, and where the next one begins; null where there is none. */
  readonly beside: { readonly before: number | null; readonly next: number | null; readonly nextEnd: number | null };
}

/** What stands behind the next number is told of that one; and so is what joins it: "3 people and injured 11". */
export function upToNumber(words: readonly Word[], { beside, language }: Setting): readonly Word[] {
  const next = beside.next ?? Number.POSITIVE_INFINITY;
  const at = words.findIndex((word) => word.start >= next || isNumber(word));
  if (at < 0) return words;
  const { joints } = numeralWordsFor(language);
  const joint = words.findLastIndex(({ lower }, place) => place < at && joints.has(lower));
  return words.slice(0, joint < 0 || at - joint > nearJoint ? at : joint);
}

/** "and injured 11", "und verletzte mindestens 11". */
const nearJoint = 3;

/** Whether a word has digits. */
export function isNumber({ lower }: Word): boolean {
  return (kindAt(lower, 0) & charKind.number) !== 0;
}

/** The place of the last word that joins or ends a clause; -1 where none does. */
export function lastJoint(words: readonly Word[], { text, language }: Setting): number {
  const { joints } = numeralWordsFor(language);
  return words.findLastIndex(({ lower, end }, at) => {
    const next = words[at + 1];
    const from =
      text.charCodeAt(end) === 0x20 && next?.start === end + 1 ? '' : text.slice(end, next?.start ?? end + 2);
    return joints.has(lower) || clauseEnd.test(from);
  });
}

/** "of the", "av de", "von den". */
const mostOf = 2;

/** Whether nothing but "of the" stands between a number and the next: the one is a part of the other. */
export function isPart(
  words: readonly Word[],
  { beside, language, text }: Setting,
  from: number | null = null,
): boolean {
  if (beside.next === null) return false;
  const next = beside.next;
  const between = words.filter(({ start }) => start < next && start >= (from ?? 0));
  const first = between[0];
  if (first === undefined || between.length > mostOf || (from === null && words[0] !== first)) return false;
  const { of } = numeralWordsFor(language);
  return (
    of.has(first.lower) && smallWordsFor(language).has(first.lower) && !clauseEnd.test(text.slice(first.start, next))
  );
}
