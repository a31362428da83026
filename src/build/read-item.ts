/** Reads an item from its article. Apart from the record store, since the rules of reading take 0.1 s to load. */
import { type Doubt, doubtsOf } from '../extract/doubts.ts';
import { type Extraction, extract } from '../extract/extract.ts';
import { loadReader } from '../extract/readers.ts';
import type { TracedCard } from '../model/card.ts';
import { DatelineError, type Diagnostic } from '../model/diagnostic.ts';
import type { SourceFile } from '../model/source.ts';
import { readSource } from './accession.ts';
import { type ItemRef, keepItem, type StoredItem } from './record-store.ts';
import { diagnosticOf, type Refusal, reasonOf } from './refusal.ts';

/** Reads an item and keeps its record; a refusal when the bytes are not those accessioned. */
export async function readItem(store: string, ref: ItemRef): Promise<Extraction | Refusal> {
  const read = await readRef(ref);
  if ('code' in read) return read;
  const { record } = read.extraction;
  if (record !== null) keepItem(store, ref.key, { record, source: read.source });
  return read.extraction;
}

/** Reads an item again whose record is lost; throws a DatelineError when its article is no longer the same. */
export async function reread(ref: ItemRef): Promise<StoredItem> {
  const read = await readRef(ref);
  if ('code' in read) throw new DatelineError(`${ref.path}: ${reasonOf(read)}`, 'Build again.');
  const { record } = read.extraction;
  if (record === null) throw new DatelineError(`${ref.path} can no longer be read.`, 'Build again.');
  return { record, source: read.source };
}

/** What a person should look at in an item, and why it cannot be published where it cannot. */
export interface ItemDoubts {
  readonly doubts: readonly Doubt[];
  /** Null when it cannot be published. */
  readonly card: TracedCard | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads an item for what is doubtful in it, and keeps nothing. */
export async function doubtsAbout(ref: ItemRef): Promise<ItemDoubts> {
  const read = await readRef(ref);
  if ('code' in read) return { doubts: [], card: null, diagnostics: [diagnosticOf(ref.path, read)] };
  const { card, diagnostics } = read.extraction;
  return { doubts: doubtsOf(read.source, read.extraction), card, diagnostics };
}

async function readRef(
  ref: ItemRef,
): Promise<{ readonly source: SourceFile; readonly extraction: Extraction } | Refusal> {
  const source = readSource(ref, ref.id, ref.digest);
  if ('code' in source) return source;
  return { source, extraction: extract(source, await loadReader(source.path), ref.corrections, ref.recurring) };
}
