import { expect, test } from 'vitest';
import { outlineOf } from '../../../src/text/pattern-outline.ts';
import { patternStarts } from '../../../src/text/pattern-starts.ts';

const outline = (source: string) => {
  const { first, before, needs } = outlineOf(source) ?? {};
  return { first, before, needs };
};

test('a pattern tells what its matches begin with, behind what, and what each has', () => {
  expect(outline('(?<![ab])(?<name>x?[yz]{1,3})(?:さん|くん)')).toEqual({
    first: ['x', '[yz]'],
    before: { is: [], not: ['[ab]'] },
    needs: ['さん', 'くん'],
  });
  expect(outline('(?<=^|[。、]) ?(?!各)\\p{L}署(?=は|が)')).toEqual({
    first: [' ', '\\p{L}'],
    before: { is: ['', '[。、]'], not: null },
    needs: ['署'],
  });
  expect(outline('(?:(?<![a])|(?<=[県]))b')).toEqual({
    first: ['b'],
    before: { is: ['[県]'], not: ['[a]'] },
    needs: ['b'],
  });
});

test('what only some matches have is none of it', () => {
  expect(outline('(?:(?<=a)|)b(?:cd)?')).toEqual({ first: ['b'], before: null, needs: ['b'] });
  expect(outline('(?<!ab)c|d*e')).toEqual({ first: ['c', 'd', 'e'], before: null, needs: ['c', 'e'] });
  expect(outline('(?<!a(?!b))c').before).toBe(null);
  expect(outlineOf('a?(?=b)')?.empty).toBe(true);
});

test('of a pattern with what is not known nothing is said', () => {
  expect(outlineOf('(a)\\1')).toBe(null);
  expect(outlineOf('\\bab')).toBe(null);
});

/** Patterns of all that outlines know, put together at random. */
function randomPattern(next: () => number, depth = 0): string {
  const one = (of: readonly string[]) => of[Math.floor(next() * of.length)] as string;
  const inner = () => randomPattern(next, depth + 1);
  const unit = (): string => {
    if (depth > 2 || next() < 0.55) return one(['a', 'b', 'ab', 'ba', 'c', '[ab]', '[^a]', '\\p{Lu}', 'あ', '𠮷', '.']);
    return `${one(['(?:', '(?<!', '(?<=', '(?!', '(?=', '('])}${inner()})`;
  };
  const repeated = () => {
    const own = unit();
    return /^\(\?[<=!]/.test(own) || next() < 0.7 ? own : `(?:${own})${one(['?', '*', '+', '{1,2}', '{2}', '??'])}`;
  };
  const row = () => Array.from({ length: 1 + Math.floor(next() * 3) }, repeated).join('');
  return next() < 0.3 ? `${row()}|${next() < 0.2 ? '' : row()}` : `${next() < 0.1 ? '^' : ''}${row()}`;
}

test('a match never begins where the outline says that none may', () => {
  let seed = 5;
  const next = () => {
    seed = (seed * 48271) % 2147483647;
    return seed / 2147483647;
  };
  let asked = 0;
  for (let at = 0; at < 4000; at += 1) {
    const source = randomPattern(next);
    const starts = patternStarts([outlineOf(source)]);
    if (!starts.knows(0)) continue;
    const text = Array.from({ length: 14 }, () => 'abcAあ𠮷\u{d842}'[Math.floor(next() * 8)]).join('');
    const places = starts.starts(text)[0] ?? [];
    for (const { index } of text.matchAll(new RegExp(source, 'gu'))) {
      expect(places, `${source} in ${text}`).toContain(index);
      asked += 1;
    }
  }
  expect(asked).toBeGreaterThan(2000);
});
