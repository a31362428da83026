import { describe, expect, it } from 'vitest';
import { groupDoubts } from '../../../src/build/doubt-groups.ts';
import type { Doubt } from '../../../src/extract/doubts.ts';
import { makeCard } from '../../support/cards.ts';

function doubt(article: string, field: Doubt['field'] = 'publisher', kind: Doubt['kind'] = 'not-known'): Doubt {
  return { article, item: '', field, kind, value: null, rule: null, reason: '', evidence: [], rivals: [] };
}

/** The groups of an archive of these files, of which some tell their publisher. */
function groupsOf(doubts: readonly Doubt[], paths: readonly string[], told: Readonly<Record<string, string>> = {}) {
  const cards = paths.map((file) => makeCard({ file, publisher: told[file] ?? null, language: 'und' }));
  return groupDoubts(doubts, cards).map(({ folder, doubts: [first, ...others], telling }) => {
    const all = [folder ?? first.article, 1 + others.length];
    return telling.length === 0 ? all : [...all, ...telling.map(({ article, value }) => `${article}: ${value}`)];
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

  it('is asked folder by folder: folders beside each other may be different papers', () => {
    const paths = ['echo/a.txt', 'echo/b.txt', 'post/c.txt', 'post/d.txt'];
    expect(
      groupsOf(
        paths.map((path) => doubt(path)),
        paths,
      ),
    ).toEqual([
      ['echo/', 2],
      ['post/', 2],
    ]);
  });

  it('is not asked of a folder with others inside that hold as many: an entry would hold for them as well', () => {
    const paths = ['a.txt', 'b.txt', 'post/c.txt', 'post/d.txt'];
    expect(groupsOf([doubt('a.txt'), doubt('b.txt')], paths)).toEqual([
      ['a.txt', 1],
      ['b.txt', 1],
    ]);
  });

  it('is asked of an archive without folders as a whole', () => {
    const paths = ['a.txt', 'b.txt'];
    expect(
      groupsOf(
        paths.map((path) => doubt(path)),
        paths,
      ),
    ).toEqual([['./', 2]]);
  });

  it('names the few that tell it, and is asked article by article where they are more than one in ten', () => {
    const paths = Array.from({ length: 10 }, (_, at) => `echo/${at}.txt`);
    const nine = paths.slice(1).map((path) => doubt(path));
    expect(groupsOf(nine, paths, { 'echo/0.txt': 'The Post' })).toEqual([['echo/', 9, 'echo/0.txt: The Post']]);
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
