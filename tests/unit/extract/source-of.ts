/** Source files for tests, as the reader would make them. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { SourceFile } from '../../../src/model/source.ts';

/** The five seeds, by file name without its ending. */
export const seeds = [
  '000_456fcde00b8605c7',
  '001_8d541c659c0975cb',
  '002_93c09d89f73302b5',
  '003_378d54ade1b3d7ad',
  '004_c33bac0dbc79cf17',
] as const;

/** A source file with this text. */
export function sourceOf(text: string, path = 'article.txt'): SourceFile {
  const digest = (of: string) => createHash('sha256').update(of).digest('hex');
  const fixity = { algorithm: 'sha256', digest: digest(text), byteLength: Buffer.byteLength(text) } as const;
  return { id: digest(path).slice(0, 12), path, text, encoding: 'utf-8', fixity };
}

/** A seed as the build reads it. */
export function seed(name: string): SourceFile {
  return sourceOf(readFileSync(new URL(`../../../articles/${name}.txt`, import.meta.url), 'utf8'), `${name}.txt`);
}
