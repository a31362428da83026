/** Quotations from cards, ready for comparing: who spoke, when it was published, and what the words stand for. */
import type { TracedCard } from '../model/card.ts';
import type { ArchiveDate } from '../model/date.ts';
import type { LanguageTag } from '../model/ids.ts';
import type { EntryId } from '../model/relations.ts';
import { isNameMark } from '../model/traces.ts';
import { beginningOf, hashBits, hashOf, hashOfRow, unpackHashes } from '../text/hash.ts';
import { kindOfMeaning, unpackMeanings } from '../text/meanings.ts';
import { soundKey } from '../text/sound-key.ts';
import { wordsOf } from '../text/words.ts';
import type { Naming } from './entities.ts';

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

const dayLength = 86_400_000;
/** Marks lie above all hashes of words. */
const firstMark = 2 ** hashBits;

/** The quotations of all cards, in the order of the archive, then of the text. */
export function saidIn(cards: readonly TracedCard[], naming: Naming): readonly Said[] {
  const keys = new Map<EntryId, number>();
  const keyOf = (entry: EntryId): number => {
    const known = keys.get(entry);
    if (known !== undefined) return known;
    const made = hashOf(entry);
    keys.set(entry, made);
    return made;
  };
  const called = new Map(naming.entries.map(({ id, name }) => [id, soundsOf(name)]));
  // Translations are looked for only where there is more than one language.
  const isMixed = cards.some(({ language }) => language !== cards[0]?.language);
  return cards.flatMap((card, place): Said[] => {
    if (card.traces.quotations.length === 0) return [];
    const entries = naming.names[card.id] ?? [];
    const { first, last } = daysOf(card.published);
    const own = card.traces.quotations.map(([at, start, end, name, words, marks, meanings]): Said => {
      const speaker = entries[name] ?? null;
      const stands = unpackHashes(marks).flatMap((mark): number[] => {
        const entry = isNameMark(mark) ? entries[mark] : undefined;
        if (isNameMark(mark)) return entry === undefined || entry === null ? [] : [firstMark + keyOf(entry)];
        return [firstMark + mark];
      });
      const sounds = called.get(speaker ?? '') ?? [];
      const said = { card: place, at, start, end, speaker, sounds, language: card.language, first, last };
      return { ...said, words: unpackHashes(words), marks: stands, meanings: isMixed ? unpackMeanings(meanings) : [] };
    });
    return own.sort((a, b) => a.at - b.at);
  });
}

function soundsOf(name: string): readonly string[] {
  const sounds = wordsOf(name).map(soundKey);
  return sounds.filter((sound, at) => sound.length > 1 && sounds.indexOf(sound) === at);
}

/** An open side stays open: nobody knows how far it goes. */
function daysOf(date: ArchiveDate | null): { readonly first: number | null; readonly last: number | null } {
  const day = (iso: string | null) => (iso === null ? null : Date.parse(iso) / dayLength);
  return { first: day(date?.earliest ?? null), last: day(date?.latest ?? null) };
}

/** Days that lie between two quotations at the least; null when one of them has no date. */
export function daysBetween(a: Said, b: Said): number | null {
  const [one, other] = [a.first ?? a.last, b.first ?? b.last];
  if (one === null || other === null) return null;
  const later = Math.max(a.first ?? one, b.first ?? other);
  const earlier = Math.min(a.last ?? one, b.last ?? other);
  return Math.max(0, later - earlier);
}

/**
 * Numbers that quotations of one statement share: what is meant and named, by how the last words of the speaker's name
 * sound; words of one speaker, by how they begin; without a speaker two words in a row.
 */
export function sharedKeys(said: Said, counts: ReadonlyMap<number, number>): readonly number[] {
  const { speaker, sounds, words, marks, meanings } = said;
  const rows = words.slice(1).map((word, at) => hashOfRow([words[at] ?? 0, word], 0, 2));
  const rare = rarePairs(said, counts);
  if (speaker === null) return [...new Set([...rows, ...rare])];
  const who = hashOf(speaker);
  const named = marks.map((mark) => mark - firstMark);
  const what = [...words.map(beginningOf), ...named];
  const telling = [...meanings.flat().filter((meaning) => kindOfMeaning(meaning) !== 'small'), ...named];
  const called = sounds.length === 0 ? [who] : sounds.slice(-surnames).map((sound) => hashOf(sound));
  const meant = called.flatMap((sound) => telling.map((one) => hashOfRow([sound, one], 0, 2)));
  // One row of two words is enough to meet the same words without a speaker.
  const least = rows.length === 0 ? [] : [Math.min(...rows)];
  return [...new Set([...what.map((one) => hashOfRow([who, one], 0, 2)), ...meant, ...least, ...rare])];
}

/** How many quotations mean each thing; what few mean tells most. */
export function meaningCounts(said: readonly Said[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const meaning of said.flatMap(({ meanings }) => [...new Set(meanings.flat())])) {
    counts.set(meaning, (counts.get(meaning) ?? 0) + 1);
  }
  return counts;
}

/** So many of the rarest things meant are paired, and a quotation with fewer is not looked for without its speaker. */
const [rarest, fewestTelling] = [4, 3];

/** Pairs of the rarest things that a quotation means: by these it is found where nobody is known to have said it. */
function rarePairs({ meanings }: Said, counts: ReadonlyMap<number, number>): readonly number[] {
  const telling = [...new Set(meanings.flat())].filter((meaning) => kindOfMeaning(meaning) !== 'small');
  if (telling.length < fewestTelling) return [];
  telling.sort((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0) || a - b);
  const chosen = telling.slice(0, rarest).sort((a, b) => a - b);
  return chosen.flatMap((one, at) => chosen.slice(at + 1).map((other) => hashOfRow([one, other], 0, 2)));
}

/** Words at the end of a name among which its surname is, and one more: "Íñigo Zabala Ruiz". */
const surnames = 2;

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
