/** Tells whether two quotations are one utterance, how surely, and why. Precision before recall. */
import type { Confidence } from '../model/provenance.ts';
import type { ReasonId } from '../model/reasons.ts';
import { isDenial, kindOfMeaning, type MeaningKind } from '../text/meanings.ts';
import { areOne, daysBetween, type Said } from './said.ts';

/** How two quotations are alike: `strength` orders likenesses, it is no probability. */
export interface Likeness {
  readonly reason: ReasonId;
  readonly confidence: Confidence;
  readonly strength: number;
}

/** One occasion is reported for some days. "We will rebuild" said again three weeks later is another statement. */
export const daysOfOccasion = 7;
export const daysOfTranslation = 7;
/** Long words word for word are quoted again at any time. */
export const wordsForever = 7;
/** In one language, fewer words in common say nothing. */
export const fewestShared = 2;

/** The likeness of two quotations of different articles; null when they are not one utterance as far as can be told. */
export function compareSaid(a: Said, b: Said): Likeness | null {
  const days = daysBetween(a, b) ?? 0;
  if (a.language !== b.language) return days <= daysOfTranslation ? acrossLanguages(a, b) : null;
  const isSame = a.speaker !== null && a.speaker === b.speaker;
  if (!isSame && a.speaker !== null && b.speaker !== null) return null;
  return inOneLanguage(a, b, { isSame, days });
}

interface Circumstances {
  readonly isSame: boolean;
  readonly days: number;
}

function inOneLanguage(a: Said, b: Said, { isSame, days }: Circumstances): Likeness | null {
  const shared = sharedIn(a.words, b.words) + sharedIn(a.marks, b.marks);
  const sizeA = a.words.length + a.marks.length;
  const sizeB = b.words.length + b.marks.length;
  const least = Math.min(sizeA, sizeB);
  const most = Math.max(sizeA, sizeB);
  const confidence = confidenceOf({ shared, least, most }, { isSame, days });
  if (confidence === null) return null;
  const reason = shared === most && isAsLong(a, b) ? 'link/quotation' : 'link/quotation-in-other-words';
  return { reason, confidence, strength: shared + shared / most };
}

/** A card keeps the words that carry a quotation; a small word more shows in its length. */
function isAsLong(a: Said, b: Said): boolean {
  return Math.abs(a.end - a.start - (b.end - b.start)) <= longerMarks;
}

/** « » have spaces inside, “ ” have none. */
const longerMarks = 2;

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
  if (shared === fewestShared && share === 1) return most === 2 ? 'certain' : 'likely';
  return null;
}

/** What a meaning weighs: small words part a sentence from its contrary, but every sentence has them. */
const weights: Readonly<Record<MeaningKind, number>> = { concept: 1, beginning: 0.7, small: 0.3 };

/** What two texts of two languages have in common, by weight and by number. */
interface Common {
  readonly telling: number;
  readonly small: number;
  /** The share of what the shorter one says, and of what the longer one says. */
  readonly share: number;
  readonly whole: number;
  /** One of them denies something and the other, about as long, does not. */
  readonly isContrary: boolean;
}

/** A text of less than so much of the other is a part of it. */
const partOfWhole = 0.6;

interface Meant {
  readonly meanings: readonly number[];
  readonly marks: readonly number[];
}

function commonOf(a: Meant, b: Meant): Common {
  const shared = a.meanings.filter((meaning) => b.meanings.includes(meaning));
  const marks = sharedIn(a.marks, b.marks);
  const sizeA = weightOf(a.meanings, a.marks.length);
  const sizeB = weightOf(b.meanings, b.marks.length);
  const least = Math.min(sizeA, sizeB);
  const most = Math.max(sizeA, sizeB);
  const weight = weightOf(shared, marks);
  const telling = shared.filter((meaning) => kindOfMeaning(meaning) !== 'small').length;
  const isContrary = a.meanings.some(isDenial) !== b.meanings.some(isDenial) && least > most * partOfWhole;
  return {
    telling: telling + marks,
    small: shared.length - telling,
    share: least === 0 ? 0 : weight / least,
    whole: most === 0 ? 0 : weight / most,
    isContrary,
  };
}

function weightOf(meanings: readonly number[], marks: number): number {
  return meanings.reduce((sum, meaning) => sum + weights[kindOfMeaning(meaning)], marks);
}

/**
 * The same speaker within days says what means the same: most of the shorter quotation, or one sentence of each. Two
 * words that tell something, or one with the small words around it.
 */
function acrossLanguages(a: Said, b: Said): Likeness | null {
  const isUnknown = a.speaker === null || b.speaker === null;
  if (!isUnknown && !areOne(a, b)) return null;
  const whole = commonOf({ meanings: all(a), marks: a.marks }, { meanings: all(b), marks: b.marks });
  const sentences = a.meanings.length * b.meanings.length === 1 ? [] : sentencePairs(a, b);
  if (isUnknown && !isPlain(whole)) return null;
  const isLone = a.isOnly && b.isOnly && isOneLength(a, b) && isLoneTranslation(whole);
  const found = [...(isTranslation(whole) || isLone ? [whole] : []), ...sentences.filter(isSameSentence)];
  if (found.length === 0) return null;
  const strengths = found.map(({ telling, share, whole: all }) => telling * share + all);
  return {
    reason: 'link/quotation-translated',
    confidence: found.some(({ telling, share }) => telling >= 3 && share >= 0.5) ? 'likely' : 'guess',
    strength: Math.max(...strengths),
  };
}

/** The likeness of a quotation to a sentence of another, whose other sentences its neighbour is; small words are enough. */
export function compareParts(part: Said, whole: Said): Likeness | null {
  if (part.language === whole.language || whole.meanings.length < 2) return null;
  const isPart = ({ telling, small, share, whole: all, isContrary }: Common) =>
    !isContrary && share >= 0.5 && all >= 0.5 && telling * 2 + small >= 3;
  if (!sentencePairs(part, whole).some(isPart)) return null;
  return { reason: 'link/quotation-translated', confidence: 'guess', strength: 0 };
}

function all({ meanings }: Said): readonly number[] {
  return [...new Set(meanings.flat())];
}

function sentencePairs(a: Said, b: Said): readonly Common[] {
  return a.meanings.flatMap((one) =>
    b.meanings.map((other) => commonOf({ meanings: one, marks: [] }, { meanings: other, marks: [] })),
  );
}

function isTranslation({ telling, small, share, whole, isContrary }: Common): boolean {
  if (isContrary && (telling < 3 || share < 0.6)) return false;
  if (telling >= 3) return share >= 0.4;
  if (telling === 2) return share >= 0.5 && whole >= 0.4;
  return telling === 1 && small >= 2 && share >= 0.8;
}

/**
 * Where each article quotes a speaker just once, at about the same length, one word that tells something and about a third of what is said
 * are enough: it is the sentence that all of them chose.
 */
function isLoneTranslation({ telling, share, whole, isContrary }: Common): boolean {
  return !isContrary && telling >= 1 && share >= 0.35 && whole >= 0.3;
}

/** A translation is hardly half as long again as what it translates. */
const longerTranslated = 1.6;

function isOneLength(a: Said, b: Said): boolean {
  const one = a.end - a.start;
  const other = b.end - b.start;
  return Math.max(one, other) <= Math.min(one, other) * longerTranslated;
}

/** Without a speaker, three words that tell something and most of what both say. */
function isPlain({ telling, share, whole, isContrary }: Common): boolean {
  return !isContrary && telling >= 3 && share >= 0.6 && whole >= 0.5;
}

/** A sentence of a longer quotation has to say all of the other. */
function isSameSentence({ telling, small, share, whole, isContrary }: Common): boolean {
  if (isContrary) return false;
  if (telling >= 2) return share >= 0.5 && whole >= 0.4;
  return telling === 1 && small >= 2 && whole >= 0.75;
}

function sharedIn(a: readonly number[], b: readonly number[]): number {
  let shared = 0;
  for (const [at, one] of a.entries()) if (b.includes(one) && a.indexOf(one) === at) shared += 1;
  return shared;
}
