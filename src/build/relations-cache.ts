/**
 * Relates the articles of an archive, or finds what was related before: nothing is related anew while no card and no
 * entry of the authority file has changed. What is kept is trusted only as it was written.
 */
import { join } from 'node:path';
import type { AuthorityEntry } from '../model/authority.ts';
import type { TracedCard } from '../model/card.ts';
import type { Relations } from '../model/relations.ts';
import { relate } from '../relate/relate.ts';
import { readIfThere, writeAtomic } from './atomic-file.ts';
import { cacheFolder } from './cache.ts';
import { keyOf, sha256 } from './digest.ts';
import type { Items, Readings } from './intake.ts';

/** What relations are made from. The key of an item holds its bytes, its corrections and the tool. */
export interface RelateInput {
  readonly root: string;
  readonly items: Items;
  readonly readings: Readings;
  readonly cards: readonly TracedCard[];
  readonly authority: readonly AuthorityEntry[];
}

/** The relations of these cards. They are plain data: what comes back from the disk is the same as what was related. */
export function relateOnce(input: RelateInput): Relations {
  const { root, cards, authority } = input;
  const key = keyFor(input);
  const path = join(cacheFolder(root), 'relations.json');
  const kept = parse(readIfThere(path), key);
  if (kept !== null) return kept;
  const relations = relate(cards, authority);
  const body = JSON.stringify(relations);
  writeAtomic(path, `${key} ${sha256(body)}\n${body}`);
  return relations;
}

function keyFor({ items, readings, authority }: RelateInput): string {
  const keys = [...items.refs.values()]
    .map(({ key }) => key)
    .filter((key) => (readings.get(key)?.card ?? null) !== null);
  return keyOf(JSON.stringify(authority), ...keys.sort());
}

function parse(text: string | null, key: string): Relations | null {
  const [, written, digest, body = ''] = /^([0-9a-f]{32}) ([0-9a-f]{64})\n(.*)$/s.exec(text ?? '') ?? [];
  return written === key && sha256(body) === digest ? (JSON.parse(body) as Relations) : null;
}
