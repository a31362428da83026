/**
 * Keeps what was read of each article on disk, so that bodies never gather in one thread's memory. Only a cache:
 * whatever is missing or broken is read from the article again, with the same result.
 */
import { mkdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Extraction, extract } from '../extract/extract.ts';
import type { ArticleRecord } from '../model/article.ts';
import { DatelineError } from '../model/diagnostic.ts';
import type { ItemId, SourcePath } from '../model/ids.ts';
import type { SourceFile } from '../model/source.ts';
import { readSource } from './accession.ts';
import { type Refusal, reasonOf } from './refusal.ts';

/** An item by what tells its record apart from any other: `key` is the digest of all that the record is made from. */
export interface ItemRef {
  readonly id: ItemId;
  readonly path: SourcePath;
  readonly absolute: string;
  readonly digest: string;
  readonly key: string;
}

export interface StoredItem {
  readonly record: ArticleRecord;
  readonly source: SourceFile;
}

/** Reads an item from its article and keeps its record; a refusal when the bytes are not those accessioned. */
export function readItem(store: string, ref: ItemRef): Extraction | Refusal {
  const source = readSource(ref, ref.id, ref.digest);
  if ('code' in source) return source;
  const extraction = extract(source);
  if (extraction.record !== null) keep(store, ref.key, { record: extraction.record, source });
  return extraction;
}

/** The record and source of an item that was read; throws a DatelineError when its article is no longer the same. */
export function loadItem(store: string, ref: ItemRef): StoredItem {
  const stored = load(store, ref);
  if (stored !== null) return stored;
  const source = readSource(ref, ref.id, ref.digest);
  if ('code' in source) throw new DatelineError(`${ref.path}: ${reasonOf(source)}`, 'Build again.');
  const { record } = extract(source);
  if (record === null) throw new DatelineError(`${ref.path} can no longer be read.`, 'Build again.');
  return { record, source };
}

/** Forgets records that no item stands for. */
export function forgetItems(store: string, keys: Iterable<string>): void {
  for (const key of keys) {
    try {
      unlinkSync(pathOf(store, key));
    } catch {
      // Gone already: nothing to forget.
    }
  }
}

function keep(store: string, key: string, item: StoredItem): void {
  const path = pathOf(store, key);
  const text = JSON.stringify(item);
  try {
    writeFileSync(path, text);
  } catch {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}

function load(store: string, ref: ItemRef): StoredItem | null {
  try {
    const item = JSON.parse(readFileSync(pathOf(store, ref.key), 'utf8')) as StoredItem;
    return item.record.id === ref.id && item.source.fixity.digest === ref.digest ? item : null;
  } catch {
    return null;
  }
}

function pathOf(store: string, key: string): string {
  return join(store, key.slice(0, 2), `${key}.json`);
}
