/** Cuts a text into overlapping runs of words, by which copies are found. */
import { hashOf, hashOfRow } from './hash.ts';

/** Words in a run: three survive changed words better than four, and texts of one event share hardly any. */
const runLength = 3;

/** The hashes of all runs of words, each once, sorted; a text shorter than a run is one. */
export function runsOf(words: readonly string[]): number[] {
  if (words.length === 0) return [];
  const hashes = new Int32Array(words.length);
  for (let at = 0; at < hashes.length; at += 1) hashes[at] = hashOf(words[at] as string);
  const length = Math.min(runLength, hashes.length);
  const sorted = new Int32Array(hashes.length - length + 1);
  for (let at = 0; at < sorted.length; at += 1) sorted[at] = hashOfRow(hashes, at, at + length);
  sorted.sort();
  const runs: number[] = [];
  for (const run of sorted) if (run !== runs[runs.length - 1]) runs.push(run);
  return runs;
}
