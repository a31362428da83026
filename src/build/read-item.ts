/** Reads an item from its article. Apart from the record store, since the readers of all formats take 0.1 s to load. */
import { type Extraction, extract } from '../extract/extract.ts';
import { DatelineError } from '../model/diagnostic.ts';
import { readSource } from './accession.ts';
import { type ItemRef, keepItem, type StoredItem } from './record-store.ts';
import { type Refusal, reasonOf } from './refusal.ts';

/** Reads an item and keeps its record; a refusal when the bytes are not those accessioned. */
export function readItem(store: string, ref: ItemRef): Extraction | Refusal {
  const source = readSource(ref, ref.id, ref.digest);
  if ('code' in source) return source;
  const extraction = extract(source, ref.corrections);
  if (extraction.record !== null) keepItem(store, ref.key, { record: extraction.record, source });
  return extraction;
}

/** Reads an item again whose record is lost; throws a DatelineError when its article is no longer the same. */
export function reread(ref: ItemRef): StoredItem {
  const source = readSource(ref, ref.id, ref.digest);
  if ('code' in source) throw new DatelineError(`${ref.path}: ${reasonOf(source)}`, 'Build again.');
  const { record } = extract(source, ref.corrections);
  if (record === null) throw new DatelineError(`${ref.path} can no longer be read.`, 'Build again.');
  return { record, source };
}
