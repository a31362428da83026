/** Tells whether two quotations are one utterance, how surely, and why. Precision before recall. */
import type { Confidence } from '../model/provenance.ts';
import type { ReasonId } from '../model/reasons.ts';
import { beginningOf } from '../text/hash.ts';
import { daysBetween, type Said } from './said.ts';

/** How two quotations are alike: `strength` orders likenesses, it is no probability. */
export interface Likeness {
  readonly reason: ReasonId;
  readonly confidence: Confidence;
  readonly strength: number;
}

/** One occasion is reported for some days. "We will rebuild" said again three weeks later is another statement. */
const daysOfOccasion = 7;
const daysOfTranslation = 4;
/** Long words word for word are quoted again at any time. */
const wordsForever = 7;

/** The likeness of two quotations of different articles; null when they are not one utterance as far as can be told. */
export function compareSaid(a: Said, b: Said): Likeness | null {
  const isSame = a.speaker !== null && a.speaker === b.speaker;
  if (!isSame && a.speaker !== null && b.speaker !== null) return null;
  const days = daysBetween(a, b) ?? 0;
  if (a.language === b.language) return inOneLanguage(a, b, { isSame, days });
  return isSame && days <= daysOfTranslation ? acrossLanguages(a, b) : null;
}

interface Circumstances {
  readonly isSame: boolean;
  readonly days: number;
}

function inOneLanguage(a: Said, b: Said, { isSame, days }: Circumstances): Likeness | null {
  const shared = sharedIn(a.words, b.words) + sharedIn(a.marks, b.marks);
  const [sizeA, sizeB] = [a.words.length + a.marks.length, b.words.length + b.marks.length];
  const [least, most] = [Math.min(sizeA, sizeB), Math.max(sizeA, sizeB)];
  const confidence = confidenceOf({ shared, least, most }, { isSame, days });
  if (confidence === null) return null;
  const reason = shared === most ? 'link/quotation' : 'link/quotation-in-other-words';
  return { reason, confidence, strength: shared + shared / most };
}

interface Counts {
  readonly shared: number;
  readonly least: number;
  readonly most: number;
}

function confidenceOf({ shared, least, most }: Counts, { isSame, days }: Circumstances): Confidence | null {
  const share = shared / least;
  if (days > daysOfOccasion) return shared >= wordsForever && shared === most ? 'likely' : null;
  if (!isSame) return shared >= 5 && share >= 0.9 && shared / most >= 0.6 ? 'likely' : null;
  if (shared >= 3 && share >= 0.75) return 'certain';
  if (shared >= 3 && share >= 0.6) return 'likely';
  if (shared === 2 && share === 1) return most === 2 ? 'certain' : 'likely';
  return null;
}

/**
 * The same speaker within days says what is the same in any language: names, numbers, and words that begin alike. Two
 * of these in a short sentence, three in any, and a good share of all its words.
 */
function acrossLanguages(a: Said, b: Said): Likeness | null {
  const marks = sharedIn(a.marks, b.marks);
  const kin = sharedIn(a.words.map(beginningOf), b.words.map(beginningOf));
  const least = Math.min(a.words.length + a.marks.length, b.words.length + b.marks.length);
  const found = marks + kin;
  const share = found / least;
  if (found < 2 || share < 0.4 || (found === 2 && marks === 0 && share < 0.5)) return null;
  return {
    reason: 'link/quotation-translated',
    confidence: found >= 3 ? 'likely' : 'guess',
    strength: found + share,
  };
}

function sharedIn(a: readonly number[], b: readonly number[]): number {
  let shared = 0;
  for (const [at, one] of a.entries()) if (b.includes(one) && a.indexOf(one) === at) shared += 1;
  return shared;
}
