/** Finds texts of one origin: identical, shortened, or changed here and there. Nothing is merged. */
import { isSupplied, type TracedCard } from '../model/card.ts';
import { groupBy } from '../model/group.ts';
import type { ItemId } from '../model/ids.ts';
import type { Copy, CopySet } from '../model/relations.ts';
import { unpackHashes } from '../text/hash.ts';
import { foldLine } from '../text/normalise.ts';
import { compareSamples } from './copy-sample.ts';
import { hashRows, type NumberRows } from './number-rows.ts';
import { visitSharing } from './postings.ts';

/**
 * Of the runs of three words, 73 % are left when every tenth word is changed; among texts of one event that are no
 * copies, 1 %. What falls between is passages in common, not a copy: reports in one form, interviews with one set of questions
 * share up to 55 %.
 */
const leastOverlap = 0.5;
/**
 * A sample of some 40 runs is out by up to 15 %, so that the words which each text has most of must speak for a copy too: the
 * mean of both shares. Changed copies reach 0.62, texts with a common background 0.6.
 */
const leastLikeness = 0.6;
/** A copy with fewer of the words of the other is shortened. */
const leastLength = 0.85;
/** Below this, the same words are a form that many notices have ("Qtly div 20 cts"), and no copy. */
const fewestWords = 25;
/** Short texts are often a form with other numbers in it: they are copies when all of it stands in the other. */
const shortText = 50;
const leastOverlapOfShort = 0.95;
/** Texts to compare share two runs at least; of those with one run, as many are seen as a copied text has copies. */
const looking = { least: 2, reach: 8 };
/** Fewer runs in common tell of a phrase, not of a text. */
const leastShared = 4;

/** Words of one text; `like` are those with the very same words, the earliest first, itself among them. */
interface Text {
  readonly like: readonly TracedCard[];
  readonly card: TracedCard;
}

/** The sets of copies of an archive; `cards` are in order. Each copy is compared with the text that has most of it. */
export function copySets(cards: readonly TracedCard[]): readonly CopySet[] {
  const texts = textsOf(cards);
  const origins = originsOf(texts);
  const roots = new Set([...origins.keys()].map((at) => rootOf(origins, at)));
  const copied = [...texts.keys()].filter(
    (at) => origins.has(at) || roots.has(at) || (texts[at] as Text).like.length > 1,
  );
  const sets = groupBy(copied, (at) => rootOf(origins, at));
  return [...sets].map(([root, members]): CopySet => {
    const model = texts[root] as Text;
    const copies = members.flatMap((at) => copiesIn(texts, at, origins.get(at) ?? null));
    const cardsOfSet = members.flatMap((at) => texts[at]?.like ?? []);
    return { id: model.card.id, model: model.card.id, copies, agency: agencyOf(cardsOfSet) };
  });
}

function textsOf(cards: readonly TracedCard[]): readonly Text[] {
  const worded = cards.filter((card) => card.traces.copy.whole !== '' && card.words >= fewestWords);
  const groups = groupBy(worded, (card) => card.traces.copy.whole);
  return [...groups.values()].map((like) => ({ like, card: like[0] as TracedCard }));
}

/** What a text is a copy of: the place of the other, and the share of its runs that stand there. */
interface Origin {
  readonly of: number;
  readonly overlap: number;
}

/** The samples of all texts: reports of one form share runs by the thousand pairs, and nearly all are told apart by these alone. */
interface Samples {
  readonly runs: NumberRows;
  readonly scales: Uint8Array;
  /** Words in each text. */
  readonly lengths: Int32Array;
}

/** For each text that is a copy the longer one that has most of it; of equals the earliest. */
function originsOf(texts: readonly Text[]): ReadonlyMap<number, Origin> {
  const best = new Map<number, Origin>();
  const runs = hashRows(texts.map(({ card }) => card.traces.copy.runs));
  const scales = Uint8Array.from(texts, ({ card }) => card.traces.copy.scale);
  const lengths = Int32Array.from(texts, ({ card }) => card.words);
  const samples = { runs, scales, lengths };
  visitSharing(runs, looking, (one, other) => {
    // Of equals the earlier counts as the longer one.
    const isLater = (lengths[other] as number) > (lengths[one] as number);
    const longer = isLater ? other : one;
    const shorter = isLater ? one : other;
    const overlap = overlapOf(samples, shorter, longer);
    if (overlap === 0 || !haveSameWords(texts[shorter] as Text, texts[longer] as Text, overlap)) return;
    const known = best.get(shorter);
    const origin = { of: longer, overlap };
    if (known === undefined || isBetter(origin, known)) best.set(shorter, origin);
  });
  return best;
}

/** The share of the runs of a text that stand in a longer one; 0 where it is too small for a copy. */
function overlapOf({ runs, scales, lengths }: Samples, shorter: number, longer: number): number {
  const scale = Math.max(scales[shorter] as number, scales[longer] as number);
  const { left, shared } = compareSamples(runs, shorter, longer, scale);
  const least = (lengths[shorter] as number) < shortText ? leastOverlapOfShort : leastOverlap;
  return shared < leastShared || shared / left < least ? 0 : shared / left;
}

function haveSameWords({ card }: Text, { card: other }: Text, overlap: number): boolean {
  return (overlap + shareOfWords(card, other)) / 2 >= leastLikeness;
}

/** The share of the words that one text has most of which are among those of the other, from 0 to 1. */
function shareOfWords(one: TracedCard, other: TracedCard): number {
  const words = unpackHashes(one.traces.words);
  const there = new Set(unpackHashes(other.traces.words));
  return words.filter((word) => there.has(word)).length / Math.max(1, words.length);
}

function isBetter(one: Origin, other: Origin): boolean {
  return one.overlap > other.overlap || (one.overlap === other.overlap && one.of < other.of);
}

/** What a text goes back to in the end. Origins are longer or, at the same length, earlier: there is no circle. */
function rootOf(origins: ReadonlyMap<number, Origin>, at: number): number {
  let root = at;
  for (let origin = origins.get(at); origin !== undefined; origin = origins.get(root)) root = origin.of;
  return root;
}

/** The copies that one text of a set stands for: itself unless it is the model, and those with the same words. */
function copiesIn(texts: readonly Text[], at: number, origin: Origin | null): readonly Copy[] {
  const { card, like } = texts[at] as Text;
  const same = like.slice(1).map((copy): Copy => {
    return { ...pairOf(copy, card), kind: 'identical', overlap: 1, estimated: false };
  });
  if (origin === null) return same;
  const other = (texts[origin.of] as Text).card;
  const kind = card.words < leastLength * other.words ? 'shortened' : 'near';
  const overlap = Math.round(origin.overlap * 100) / 100;
  return [{ ...pairOf(card, other), kind, overlap, estimated: true }, ...same];
}

function pairOf(copy: TracedCard, other: TracedCard): { item: ItemId; of: ItemId; reheaded: boolean } {
  const headed = !isSupplied(copy) && !isSupplied(other);
  return { item: copy.id, of: other.id, reheaded: headed && foldLine(copy.headline) !== foldLine(other.headline) };
}

/** The agency that is credited, when no text of the set credits another. */
function agencyOf(cards: readonly TracedCard[]): string | null {
  const agencies = new Set(cards.flatMap(({ agency }) => agency ?? []));
  return agencies.size === 1 ? ([...agencies][0] ?? null) : null;
}
