/**
 * Keeps what was read of each article on disk, so that bodies never gather in one thread's memory. Only a cache: whatever
 * is missing or broken can be read from the article again, with the same result.
 */
import { mkdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ArticleRecord } from '../model/article.ts';
import type { Correction } from '../model/correction.ts';
import type { ItemId, SourcePath } from '../model/ids.ts';
import type { PublishMode } from '../model/settings.ts';
import type { SourceFile } from '../model/source.ts';
import type { ArticleWords } from '../render/search/article-words.ts';

/** An item by what tells its record apart from any other: `key` is the digest of all that the record is made from. */
export interface ItemRef {
  readonly id: ItemId;
  readonly path: SourcePath;
  readonly absolute: string;
  readonly digest: string;
  /** What people said of it. */
  readonly corrections: readonly Correction[];
  /** The keys of its lines that recur in many files of its folder. */
  readonly recurring: readonly number[];
  readonly key: string;
}

export interface StoredItem {
  readonly record: ArticleRecord;
  readonly source: SourceFile;
}

/** Keeps the record of an item for the thread that will render it. */
export function keepItem(store: string, key: string, item: StoredItem): void {
  write(pathOf(store, key), JSON.stringify(item));
}

/** The words by which an article is searched, and how much of it they are of. */
export interface KeptWords extends ArticleWords {
  readonly publish: PublishMode;
}

/** Keeps the words of an item for later builds. */
export function keepWords(store: string, key: string, words: KeptWords): void {
  write(pathOf(store, key, 'words'), JSON.stringify(words));
}

/** The words of an item, or null when they are not kept or are of another part of it. */
export function storedWords(store: string, key: string, publish: PublishMode): KeptWords | null {
  try {
    const words = JSON.parse(readFileSync(pathOf(store, key, 'words'), 'utf8')) as KeptWords;
    return words.publish === publish ? words : null;
  } catch {
    return null;
  }
}

function write(path: string, text: string): void {
  try {
    writeFileSync(path, text);
  } catch {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}

/** The record of an item, or null when it is not there or not what it should be. */
export function storedItem(store: string, ref: ItemRef): StoredItem | null {
  try {
    const item = JSON.parse(readFileSync(pathOf(store, ref.key), 'utf8')) as StoredItem;
    return item.record.id === ref.id && item.source.fixity.digest === ref.digest ? item : null;
  } catch {
    return null;
  }
}

/** Forgets records that no item stands for. */
export function forgetItems(store: string, keys: Iterable<string>): void {
  for (const path of [...keys].flatMap((key) => [pathOf(store, key), pathOf(store, key, 'words')])) {
    try {
      unlinkSync(path);
    } catch {
      // Gone already: nothing to forget.
    }
  }
}

function pathOf(store: string, key: string, part: 'record' | 'words' = 'record'): string {
  return join(store, key.slice(0, 2), part === 'record' ? `${key}.json` : `${key}.words.json`);
}
