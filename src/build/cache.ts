/**
 * What the last build knew, so that this one need not find it out again. A cache that is not exactly as it was written,
 * or was written by another version of the tool, is thrown away, never trusted.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { compareText } from '../model/date.ts';
import type { SourcePath } from '../model/ids.ts';
import type { Accessioned } from './accession.ts';
import { readIfThere, writeAtomic } from './atomic-file.ts';
import { sha256 } from './digest.ts';
import type { ItemRead } from './tasks.ts';

/** What is known of a file: it holds while the stamp is the same. */
export interface CachedFile {
  readonly stamp: string;
  readonly accessioned: Accessioned;
}

/** A file of the site as published: it stands while its key and its stamp on disk are the same. */
export interface CachedOutput {
  readonly key: string;
  readonly digest: string;
  readonly byteLength: number;
  readonly stamp: string;
}

export interface Cache {
  readonly files: ReadonlyMap<SourcePath, CachedFile>;
  /** By the key of the item. */
  readonly readings: ReadonlyMap<string, ItemRead>;
  /** By the file of the site. */
  readonly outputs: ReadonlyMap<string, CachedOutput>;
}

/** Nothing is known. */
export const emptyCache: Cache = { files: new Map(), readings: new Map(), outputs: new Map() };

/** What a cache is good for: one version of the tool, and outputs in one folder. */
export interface CacheScope {
  readonly root: string;
  readonly fingerprint: string;
  readonly out: string;
}

/** The folder of everything that can be thrown away at any time. */
export function cacheFolder(root: string): string {
  return join(root, '.dateline');
}

/** Where records are kept. */
export function storeFolder(root: string): string {
  return join(cacheFolder(root), 'records');
}

/** The cache of the last build, empty when there is none to trust; records that it does not know are thrown away with it. */
export function readCache(scope: CacheScope): Cache {
  const kept = parse(readIfThere(fileOf(scope.root)));
  if (kept?.fingerprint === scope.fingerprint) {
    return {
      files: new Map(kept.files),
      readings: new Map(kept.readings),
      outputs: new Map(kept.out === scope.out ? kept.outputs : []),
    };
  }
  rmSync(storeFolder(scope.root), { recursive: true, force: true });
  return emptyCache;
}

/** Keeps the cache for the next build, under its own digest. */
export function writeCache(scope: CacheScope, cache: Cache): void {
  const { fingerprint, out } = scope;
  const [files, readings, outputs] = [cache.files, cache.readings, cache.outputs].map(
    (map: ReadonlyMap<string, unknown>) => [...map].sort(([a], [b]) => compareText(a, b)),
  );
  const body = JSON.stringify({ fingerprint, out, files, readings, outputs });
  writeAtomic(fileOf(scope.root), `${sha256(body)}\n${body}`);
}

interface Kept {
  readonly fingerprint: string;
  readonly out: string;
  readonly files: readonly (readonly [SourcePath, CachedFile])[];
  readonly readings: readonly (readonly [string, ItemRead])[];
  readonly outputs: readonly (readonly [string, CachedOutput])[];
}

/** The digest tells that the text is what this tool wrote; the fingerprint, that it still means the same. */
function parse(text: string | null): Kept | null {
  const [, digest = '', body = ''] = /^([0-9a-f]{64})\n(.*)$/s.exec(text ?? '') ?? [];
  return body !== '' && sha256(body) === digest ? (JSON.parse(body) as Kept) : null;
}

function fileOf(root: string): string {
  return join(cacheFolder(root), 'cache.json');
}
