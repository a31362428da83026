/** Lines, folding and word counts: the ground on which spans stand. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldAt } from '../../../src/text/folding.ts';
import { linesOf } from '../../../src/text/lines.ts';
import { foldLine, foldSpace } from '../../../src/text/normalise.ts';
import { countWords } from '../../../src/text/word-count.ts';

describe('linesOf', () => {
  it('knows every kind of line end and numbers blank lines too', () => {
    const lines = linesOf('a\r\nb\rc\n\n  d ');
    expect(lines.map(({ number, text }) => [number, text])).toEqual([
      [1, 'a'],
      [2, 'b'],
      [3, 'c'],
      [4, ''],
      [5, 'd'],
    ]);
    expect(lines[4]).toMatchObject({ indent: 2, span: { start: 10, end: 11 } });
  });

  it('gives spans that hold exactly the text of the line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const line of linesOf(text)) expect(text.slice(line.span.start, line.span.end)).toBe(line.text);
      }),
      { numRuns: 200 },
    );
  });
});

describe('foldAt', () => {
  it('folds white space and finds every word again in the source', () => {
    const source = 'x  one\n  two\u00a0three  x';
    const folded = foldAt(source, { start: 3, end: source.length - 3 });
    expect(folded.text).toBe('one two three');
    const { start, end } = folded.sourceSpan({ start: 4, end: 7 });
    expect(source.slice(start, end)).toBe('two');
  });

  it('agrees with foldSpace on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(), fc.nat(), (text, a, b) => {
        const folded = foldAt(text, { start: 0, end: text.length });
        expect(folded.text).toBe(foldSpace(text));
        const [start, end] = [a % (folded.text.length + 1), b % (folded.text.length + 1)].sort((x, y) => x - y);
        const span = folded.sourceSpan({ start: start ?? 0, end: end ?? 0 });
        if ((end ?? 0) > (start ?? 0)) {
          expect(foldSpace(text.slice(span.start, span.end))).toBe(folded.text.slice(start, end).trim());
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('foldLine', () => {
  it('makes marks, dashes and case alike', () => {
    expect(foldLine('  Editor’s  NOTE – “x”')).toBe('editor\'s note - "x"');
  });
});

describe('countWords', () => {
  it.each([
    ['one two – three', 3],
    ['', 0],
    ['古い橋を閉鎖', 3],
    ['2021 was – …', 2],
  ])('counts %s', (text, words) => {
    expect(countWords(text)).toBe(words);
  });
});
