/** Reads articles of any format as the build does, with the readers of all formats at hand. */
import { type Extraction, extract as extractWith } from '../../src/extract/extract.ts';
import { formatOf, loadReader } from '../../src/extract/readers.ts';
import type { Correction } from '../../src/model/correction.ts';
import type { SourceFile } from '../../src/model/source.ts';

const readers = {
  text: await loadReader('article.txt'),
  markdown: await loadReader('article.md'),
  html: await loadReader('article.html'),
};

/** What reading a source gives, corrections to it applied. */
export function extract(
  source: SourceFile,
  corrections: readonly Correction[] = [],
  recurring: readonly number[] = [],
): Extraction {
  return extractWith(source, readers[formatOf(source.path) ?? 'text'], corrections, recurring);
}
