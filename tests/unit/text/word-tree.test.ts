import { expect, test } from 'vitest';
import { wordTree } from '../../../src/text/plain-pattern.ts';

test('a tree of words takes what one word after the other takes, the longest first', () => {
  const words = ['eva', 'an', 'anna', 'anton', 'a b', 'a.b', '𠮷田', '𠮷'];
  const [tree, row] = [
    wordTree(words),
    [...words]
      .sort((a, b) => b.length - a.length)
      .join('|')
      .replace('.', '\\.'),
  ];
  expect(tree).toBe('(?:eva|a(?:n(?:na|ton)?| b|\\.b)|𠮷田?)');
  for (const text of ['annals', 'ann', 'antonio', 'a bcd', 'axb', 'a.b', 'evan', 'e', '𠮷田', '𠮷野'])
    expect(text.match(new RegExp(tree, 'u'))?.[0]).toBe(text.match(new RegExp(row, 'u'))?.[0]);
});
