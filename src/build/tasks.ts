/** The work that may run in any thread: a small typed table. Only plain data goes in and comes out. */
import type { Extraction } from '../extract/extract.ts';
import type { TracedCard } from '../model/card.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { ArticleWords } from '../render/search/article-words.ts';
import { type Accessioned, accession, type Place } from './accession.ts';
import { type Job, type Made, type MakeContext, makeAll } from './make.ts';
import type { ItemDoubts } from './read-item.ts';
import type { ItemRef } from './record-store.ts';
import { diagnosticOf, type Refusal, refusal } from './refusal.ts';
import { findWords, type WordsWanted } from './search-words.ts';

/** What was read of an item: a card, or why there is none (a refusal, or diagnostics that say it). */
export interface ItemRead {
  readonly card: TracedCard | null;
  readonly diagnostics: readonly Diagnostic[];
  readonly refusal: Refusal | null;
}

/** What each task takes, for all of its batches and for each entry of a batch, and what it gives for an entry. */
export interface TaskTable {
  readonly accession: { readonly context: null; readonly entry: Place; readonly result: Accessioned };
  readonly read: { readonly context: { readonly store: string }; readonly entry: ItemRef; readonly result: ItemRead };
  readonly review: { readonly context: null; readonly entry: ItemRef; readonly result: ItemDoubts };
  readonly words: {
    readonly context: { readonly store: string };
    readonly entry: WordsWanted;
    readonly result: ArticleWords;
  };
  readonly make: { readonly context: MakeContext; readonly entry: Job; readonly result: Made };
}

export type TaskName = keyof TaskTable;

/** Does a batch; `at` is told the name of each entry before it is done, so that a crash can be laid at its door. */
export type Task<K extends TaskName> = (
  context: TaskTable[K]['context'],
  batch: readonly TaskTable[K]['entry'][],
  at: (name: string) => void,
) => Promise<readonly TaskTable[K]['result'][]>;

export const tasks: { readonly [K in TaskName]: Task<K> } = {
  accession: async (_, places, at) =>
    places.map((place) => {
      at(place.path);
      return accession(place);
    }),
  read: async ({ store }, refs, at) => {
    const { readItem } = await import('./read-item.ts');
    return inTurn(refs, (ref) => {
      at(ref.path);
      return outcomeOf(() => readItem(store, ref));
    });
  },
  review: async (_, refs, at) => {
    const { doubtsAbout } = await import('./read-item.ts');
    return inTurn(refs, async (ref) => {
      at(ref.path);
      try {
        return await doubtsAbout(ref);
      } catch (error) {
        return { doubts: [], card: null, diagnostics: [diagnosticOf(ref.path, faultOf(error))] };
      }
    });
  },
  words: async ({ store }, wanted, at) =>
    inTurn(wanted, (each) => {
      at(each.ref.path);
      return findWords(store, each);
    }),
  make: makeAll,
};

/** One entry after the other, so that a crash is laid at the right door. */
async function inTurn<E, R>(entries: readonly E[], work: (entry: E) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (const entry of entries) results.push(await work(entry));
  return results;
}

/** A fault in our own rules costs one article, not the archive. */
async function outcomeOf(read: () => Promise<Extraction | Refusal>): Promise<ItemRead> {
  const nothing = { card: null, diagnostics: [] };
  try {
    const reading = await read();
    if ('code' in reading) return { ...nothing, refusal: reading };
    return { card: reading.card, diagnostics: reading.diagnostics, refusal: null };
  } catch (error) {
    return { ...nothing, refusal: faultOf(error) };
  }
}

function faultOf(error: unknown): Refusal {
  return refusal('failed', error instanceof Error ? error.message : String(error));
}
