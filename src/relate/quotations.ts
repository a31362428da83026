/** The quotations of all cards: a list for each thing known of them, since most of an archive are never compared. */
import type { TracedCard } from '../model/card.ts';
import type { ArchiveDate } from '../model/date.ts';
import type { Entry } from '../model/relations.ts';
import { isNameMark, type QuotationTrace } from '../model/traces.ts';
import { hashBits, hashOf, unpackHashes } from '../text/hash.ts';
import { unpackMeanings } from '../text/meanings.ts';
import { soundKey } from '../text/sound-key.ts';
import { wordsOf } from '../text/words.ts';
import type { CardDays } from './card-days.ts';
import { entryAt, type Naming } from './entities.ts';
import { hashRows, type NumberRows, rowOf } from './number-rows.ts';
import type { Said } from './said.ts';

/** Quotations by their places: in the order of the archive, then of the text. */
export interface Quotations {
  readonly traces: readonly QuotationTrace[];
  /** Places of the cards in the order of the archive. */
  readonly cards: Int32Array;
  readonly days: CardDays;
  /** Places of the speakers in the list of entries; -1 for none. */
  readonly speakers: Int32Array;
  /** Hashes of the words that carry each. */
  readonly words: NumberRows;
  /** The entries and numbers inside each, as numbers that are no hashes of words. */
  readonly marks: NumberRows;
  readonly entries: readonly Entry[];
  /** A number for an entry among hashes. */
  readonly hashOfEntry: (entry: number) => number;
  /** How the words of an entry's name sound. */
  readonly soundsOf: (speaker: number) => readonly string[];
  /** Whether articles are in several languages: only then translations are looked for. */
  readonly isMixed: boolean;
  /** What the words of a quotation mean, sentence by sentence; nothing where all articles are in one language. */
  readonly meaningsOf: (place: number) => readonly (readonly number[])[];
  /** A quotation ready for comparing, made when it is asked for; null where there is none. */
  readonly saidAt: (place: number) => Said | null;
}

const dayLength = 86_400_000;
/** Marks lie above all hashes of words. */
export const firstMark = 2 ** hashBits;

/** The quotations of all cards; `cards` are in order. */
export function quotationsOf(cards: readonly TracedCard[], { entries, placed }: Naming, days: CardDays): Quotations {
  const most = cards.reduce((sum, card) => sum + card.traces.quotations.length, 0);
  const speakers = new Int32Array(most);
  const places = new Int32Array(most);
  const starts = new Int32Array(most + 1);
  const traces: QuotationTrace[] = [];
  const marks: number[] = [];
  const hashOfEntry = remembering((entry: number) => hashOf(entries[entry]?.id ?? ''));
  for (let card = 0; card < cards.length; card += 1) {
    for (const trace of inOrder((cards[card] as TracedCard).traces.quotations)) {
      speakers[traces.length] = entryAt(placed, card, trace[3]);
      places[traces.length] = card;
      if (trace[5] !== '') addMarks(trace[5], { entryOf: (name) => entryAt(placed, card, name), hashOfEntry, marks });
      traces.push(trace);
      starts[traces.length] = marks.length;
    }
  }
  const soundsOf = remembering((entry: number) => soundsIn(entries[entry]?.name ?? ''));
  const isMixed = cards.some(({ language }) => language !== cards[0]?.language);
  const meaningsOf = (place: number) => (isMixed ? unpackMeanings(traces[place]?.[6] ?? '') : []);
  const quotations: Quotations = {
    traces,
    entries,
    speakers,
    hashOfEntry,
    soundsOf,
    isMixed,
    meaningsOf,
    cards: places,
    days,
    words: hashRows(traces.map((trace) => trace[4])),
    marks: { starts, numbers: new Uint32Array(marks) },
    saidAt: remembering((place: number) => saidAt(quotations, cards, place)),
  };
  return quotations;
}

/** By their places in the record, as they mostly stand. */
function inOrder(quotations: readonly QuotationTrace[]): readonly QuotationTrace[] {
  for (let at = 1; at < quotations.length; at += 1) {
    if ((quotations[at - 1] as QuotationTrace)[0] <= (quotations[at] as QuotationTrace)[0]) continue;
    return [...quotations].sort((a, b) => a[0] - b[0]);
  }
  return quotations;
}

function saidAt(quotations: Quotations, cards: readonly TracedCard[], place: number): Said | null {
  const { traces, entries, speakers, words, marks, soundsOf, meaningsOf } = quotations;
  const trace = traces[place];
  if (trace === undefined) return null;
  const [at, start, end] = trace;
  const card = quotations.cards[place] as number;
  const speaker = speakers[place] as number;
  const { language, published } = cards[card] as TracedCard;
  return {
    ...{ card, at, start, end, language, isOnly: isOnly(quotations, place), ...daysOf(published) },
    speaker: entries[speaker]?.id ?? null,
    sounds: speaker < 0 ? [] : soundsOf(speaker),
    words: rowOf(words, place),
    marks: rowOf(marks, place),
    meanings: meaningsOf(place),
  };
}

/** Whether no other quotation of the article has the speaker, who is known. */
function isOnly({ cards, speakers }: Quotations, place: number): boolean {
  const card = cards[place];
  const speaker = speakers[place] as number;
  if (speaker < 0) return false;
  for (const step of [-1, 1]) {
    for (let at = place + step; cards[at] === card && at >= 0; at += step) if (speakers[at] === speaker) return false;
  }
  return true;
}

function remembering<K, T>(answer: (key: K) => T): (key: K) => T {
  const kept = new Map<K, T>();
  return (key) => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    const made = answer(key);
    kept.set(key, made);
    return made;
  };
}

interface Marking {
  readonly entryOf: (name: number) => number;
  readonly hashOfEntry: (entry: number) => number;
  readonly marks: number[];
}

function addMarks(packed: string, { entryOf, hashOfEntry, marks }: Marking): void {
  for (const mark of unpackHashes(packed)) {
    const entry = isNameMark(mark) ? entryOf(mark) : -1;
    if (entry >= 0) marks.push(firstMark + hashOfEntry(entry));
    else if (!isNameMark(mark)) marks.push(firstMark + mark);
  }
}

function soundsIn(name: string): readonly string[] {
  const sounds = wordsOf(name).map(soundKey);
  return sounds.filter((sound, at) => sound.length > 1 && sounds.indexOf(sound) === at);
}

/** An open side stays open: nobody knows how far it goes. */
function daysOf(date: ArchiveDate | null): { readonly first: number | null; readonly last: number | null } {
  const day = (iso: string | null) => (iso === null ? null : Date.parse(iso) / dayLength);
  return { first: day(date?.earliest ?? null), last: day(date?.latest ?? null) };
}
