/** What the build writes into the index is what the browser reads. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  readAscending,
  readLines,
  readNumbers,
  readPairs,
  readWeighted,
  weights,
  writeAscending,
  writeLines,
  writeNumbers,
  writePairs,
  writeWeighted,
} from '../../../src/text/search/index-coding.ts';

const numbers = fc.array(fc.nat({ max: 2 ** 40 }));
const ascending = fc.uniqueArray(fc.nat({ max: 1e6 })).map((list) => [...list].sort((a, b) => a - b));

describe('the coding of the index', () => {
  it('gives numbers back, and articles with what goes with them', () => {
    fc.assert(
      fc.property(numbers, ascending, (list, articles) => {
        expect(readNumbers(writeNumbers(list))).toEqual(list);
        expect(readAscending(writeAscending(articles))).toEqual(articles);
        const weighted = articles.map((article) => [article, article % weights] as const);
        expect(readWeighted(writeWeighted(weighted))).toEqual(weighted);
        const pairs = articles.map((article, at) => [article, at * 7] as const);
        expect(readPairs(writePairs(pairs))).toEqual(pairs);
      }),
    );
  });

  it('gives lines back, also of words that begin alike, with half a character in common, or very long', () => {
    const words = ['a', 'ab', 'abc', 'b', `b${'x'.repeat(200)}`, `b${'x'.repeat(201)}`, '𠮶', '𠮷', '𠮷野'].sort();
    const lines = words.map((word, at) => ({
      word,
      direct: at % 2 === 0 ? writeNumbers([at]) : '',
      borrowed: at % 3 === 0 ? writeNumbers([at, 1]) : '',
      names: at % 4 === 0 ? writeNumbers([at]) : '',
    }));
    const text = writeLines(lines);
    expect(readLines(text)).toEqual(lines);
    // What is written to a file comes back from it.
    expect(Buffer.from(text).toString()).toBe(text);
    expect(readLines(writeLines([]))).toEqual([]);
  });
});
