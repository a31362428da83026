/** A quotation ready for comparing: who spoke, when it was published, and what the words stand for. */
import type { LanguageTag } from '../model/ids.ts';
import type { EntryId } from '../model/relations.ts';

/** A quotation of an article. */
export interface Said {
  /** Place of the card in the order of the archive. */
  readonly card: number;
  /** Index into the quotations of the record, and where it stands in the source text. */
  readonly at: number;
  readonly start: number;
  readonly end: number;
  readonly speaker: EntryId | null;
  /** How the words of the speaker's name sound: translations of an article may call one person by two entries. */
  readonly sounds: readonly string[];
  readonly language: LanguageTag;
  /** Whether the article quotes nothing else of the speaker. */
  readonly isOnly: boolean;
  /** First and last day, counted from the epoch, on which it may have been published; null when open. */
  readonly first: number | null;
  readonly last: number | null;
  /** Hashes of the words that carry it. */
  readonly words: readonly number[];
  /** The entries and numbers inside it, as numbers that are no hashes of words. */
  readonly marks: readonly number[];
  /** What its words mean in any language, sentence by sentence. */
  readonly meanings: readonly (readonly number[])[];
}

/** Days that lie between two quotations at the least; null when one of them has no date. */
export function daysBetween(a: Said, b: Said): number | null {
  const one = a.first ?? a.last;
  const other = b.first ?? b.last;
  if (one === null || other === null) return null;
  const later = Math.max(a.first ?? one, b.first ?? other);
  const earlier = Math.min(a.last ?? one, b.last ?? other);
  return Math.max(0, later - earlier);
}

/** Whether two speakers may be one: the same entry, or names of which two words sound alike, or the surname does. */
export function areOne(a: Said, b: Said): boolean {
  if (a.speaker === null || b.speaker === null) return false;
  if (a.speaker === b.speaker) return true;
  const shared = a.sounds.filter((sound) => b.sounds.some((other) => isKin(sound, other)));
  return shared.length >= 2 || (shared.length === 1 && shared[0] === a.sounds.at(-1) && shared[0] === b.sounds.at(-1));
}

/** "Des" and "Desmond". */
function isKin(one: string, other: string): boolean {
  return one === other || (Math.min(one.length, other.length) >= 3 && (one.startsWith(other) || other.startsWith(one)));
}
