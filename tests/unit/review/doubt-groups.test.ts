import { describe, expect, it } from 'vitest';
import { groupDoubts } from '../../../src/build/doubt-groups.ts';
import type { Doubt } from '../../../src/extract/doubts.ts';

function doubt(article: string, field: Doubt['field'] = 'publisher', kind: Doubt['kind'] = 'not-known'): Doubt {
  return { article, item: '', field, kind, value: null, rule: null, reason: '', evidence: [], rivals: [] };
}

function groupsOf(doubts: readonly Doubt[], paths: readonly string[]) {
  return groupDoubts(doubts, paths).map(({ folder, doubts: [first, ...others], articles }) => {
    expect(articles).toBeGreaterThan(others.length);
    return [folder ?? first.article, 1 + others.length];
  });
}

describe('what hardly any article of a folder tells', () => {
  it('is one doubt about the folder', () => {
    const paths = ['echo/a.txt', 'echo/b.txt', 'post/c.txt', 'd.txt'];
    const doubts = ['echo/a.txt', 'd.txt', 'echo/b.txt'].map((path) => doubt(path));
    expect(groupsOf(doubts, paths)).toEqual([
      ['echo/', 2],
      ['d.txt', 1],
    ]);
  });

  it('is asked about the outermost folder that has hardly any others', () => {
    const paths = ['echo/2020/a.txt', 'echo/2021/b.txt', 'echo/2021/c.txt', 'post/d.txt'];
    const doubts = paths.map((path) => doubt(path));
    expect(groupsOf(doubts.slice(0, 3), paths)).toEqual([['echo/', 3]]);
    expect(groupsOf(doubts, paths)).toEqual([['./', 4]]);
  });

  it('is asked article by article where more than one in ten tells it', () => {
    const paths = Array.from({ length: 10 }, (_, at) => `echo/${at}.txt`);
    const nine = paths.slice(1).map((path) => doubt(path));
    expect(groupsOf(nine, paths)).toEqual([['echo/', 9]]);
    expect(groupsOf(nine.slice(1), paths)).toEqual(paths.slice(2).map((path) => [path, 1]));
    expect(groupsOf([...nine.slice(1), doubt('echo/1.txt', 'publisher', 'guess')], paths)).toHaveLength(9);
  });

  it('is never a day: each article has its own', () => {
    const paths = ['a.txt', 'b.txt'];
    const doubts = paths.map((path) => doubt(path, 'published'));
    expect(groupsOf(doubts, paths)).toEqual(paths.map((path) => [path, 1]));
  });

  it('is told of each field by itself', () => {
    const paths = ['a.txt', 'b.txt'];
    const doubts = [...paths.map((path) => doubt(path)), ...paths.map((path) => doubt(path, 'language'))];
    expect(groupsOf(doubts, paths)).toEqual([
      ['./', 2],
      ['./', 2],
    ]);
  });
});
