/** What speaks for two figures being of one thing besides what they count: names, days and words of their sentences. */
import type { EntryId } from '../model/relations.ts';

import { conceptKindOf } from '../text/concepts.ts';
import type { Figure } from './figure.ts';

/**
 * What speaks for one thing: how alike the articles are, and what the sentences share. In the open half of the truth set the
 * articles of two figures of one thing are .35 alike and more; of those set side by side wrongly in real archives most are less.
 */
export function evidenceFor(a: Figure, b: Figure, alike: number): number {
  return 4 * alike + sharedEvidence(a, b);
}

/** Names and days that both sentences have, and words from the second on; other places and other days speak against it. */
export function sharedEvidence({ evidence: a, places }: Figure, { evidence: b, places: others }: Figure): number {
  const words = Math.max(0, sharedIn(a.around, b.around) - 1);
  const named = 2 * (sharedIn(a.names, b.names) + sharedIn(a.days, b.days));
  const apart = Number(areApart(places, others)) + Number(areApart(a.days, b.days));
  return named + words - apart / 2;
}

/** The more, the less is said of what is counted. Sentences of two languages share few words: being of one story is enough. */
export function evidenceNeeded(a: Figure, b: Figure): number {
  if (a.language !== b.language) return 0;
  if (conceptKindOf(a.head) === 'unit') return 2.4;
  const areListed = a.head.startsWith('#') && b.head.startsWith('#');
  return areListed ? 1.3 : 2.4;
}

/** Whether both sentences name the same, or the same day. */
export function isNamedInBoth({ evidence: a }: Figure, { evidence: b }: Figure): boolean {
  return shareAny(a.names, b.names) || shareAny(a.days, b.days);
}

/** The names of the sentence but that of the place. */
export function namesBesides({ places, evidence }: Figure): readonly EntryId[] {
  return evidence.names.filter((name) => !places.includes(name));
}

/** Whether a figure stands in the same words in another article: nearly all that the longer sentence means is in the other. */
export function isCopied(a: Figure, b: Figure): boolean {
  return a.language === b.language && a.row.low === b.row.low && a.row.high === b.row.high && isSameSentence(a, b);
}

/** Whether two sentences are of the same words. */
export function isSameSentence(a: Figure, b: Figure): boolean {
  const mine = a.evidence.around;
  const others = b.evidence.around;
  const most = Math.max(mine.length, others.length);
  const shared = sharedIn(mine, others);
  return most >= fewestOfCopy ? shared >= shareOfCopy * most : most >= 2 && shared === most;
}

/** Of five words a copy may change one. */
const [fewestOfCopy, shareOfCopy] = [4, 0.8];

function sharedIn<T>(a: readonly T[], b: readonly T[]): number {
  return a.filter((one) => b.includes(one)).length;
}

/** Whether two lists have anything in common. */
export function shareAny<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.some((one) => b.includes(one));
}

/** Whether two lists that have something have nothing in common. */
export function areApart<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length > 0 && b.length > 0 && !shareAny(a, b);
}
