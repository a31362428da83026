/** Tells whether a clause speaks of what is set for a day to come: "is due to rule on Thursday". */
import type { PlanWords } from '../languages/calendar/calendar.ts';

/** What a word says of plans, as bits beside those of its tense. */
export const plan = {
  set: 1 << 16,
  behind: 1 << 17,
  being: 1 << 18,
  unlike: 1 << 19,
} as const;

/** The words of a language for what is set, each with its bit. */
export function planBits(words: PlanWords | undefined): readonly (readonly [string, number])[] {
  if (words === undefined) return [];
  const { words: set, behind, being = [], unlike } = words;
  const lists = [
    [set, plan.set],
    [behind, plan.behind],
    [being, plan.being],
    [unlike, plan.unlike],
  ] as const;
  return lists.flatMap(([list, bit]) => list.map((word) => [word, bit] as const));
}

/** What the words of a clause say, before its date and after, and where before it the word stands that governs the date; -1 for none. */
export interface Clause {
  readonly before: readonly number[];
  readonly after: readonly number[];
  readonly governed: number;
  /** Whether that word leads to what may be to come: "until Friday". */
  readonly isLedTo: boolean;
  /** The bit of a verb of what has happened. */
  readonly happened: number;
}

/** Farther from its date a plan may be for another one. */
const farthestPlan = 7;

/** Whether the date of a clause is one for which something is set; not where anything in the clause has happened. */
export function isPlanned(clause: Clause): boolean {
  const { before, after, governed, isLedTo } = clause;
  // "On Friday the court is due to rule".
  const behind = governed < 0 || isLedTo ? after.slice(0, farthestPlan) : [];
  const words = [...before.slice(-farthestPlan), ...behind];
  const isSet = words.some((says, at) => (says & plan.set) !== 0 && ((words[at - 1] ?? 0) & plan.behind) !== 0);
  return isSet && !hasHappened(before, clause) && !hasHappened(after, clause);
}

function hasHappened(words: readonly number[], { happened }: Clause): boolean {
  return words.some((says, at) => {
    if ((says & plan.unlike) !== 0) return true;
    if ((says & happened) === 0 || (says & plan.set) !== 0) return false;
    return ((words[at - 1] ?? 0) & plan.being) === 0;
  });
}
