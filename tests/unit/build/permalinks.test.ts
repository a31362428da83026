import { readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { permalinkFile, readPermalinks, writePermalinks } from '../../../src/build/permalinks.ts';
import type { Permalink } from '../../../src/model/permalink.ts';
import { tempFolder, writeFiles } from './temp-archive.ts';

const link = (name: string, id: string): Permalink => ({
  id: id.repeat(12),
  path: `${name}.txt`,
  digest: id.repeat(64),
  address: `articles/${name}-${id.repeat(12)}/`,
  added: '2021-11-16',
});
const links = [link('a', 'a'), link('b', 'b')];

const withFile = (text: string) => {
  const articles = tempFolder();
  writeFiles(articles, { '.archive/permalinks.json': text });
  return articles;
};

describe('the permalink file', () => {
  it('is read as it was written, sorted by path', () => {
    const articles = tempFolder();
    writePermalinks(articles, [...links].reverse());
    expect(readPermalinks(articles)).toEqual(links);
    expect(readFileSync(permalinkFile(articles), 'utf8').split('\n')).toHaveLength(2 + 3 + links.length + 1);
  });

  it('is not there when there is nothing to keep', () => {
    const articles = tempFolder();
    writePermalinks(articles, []);
    expect(readPermalinks(articles)).toEqual([]);
    expect(statSync(permalinkFile(articles), { throwIfNoEntry: false })).toBeUndefined();
  });

  it('is left alone when nothing changed', () => {
    const articles = tempFolder();
    writePermalinks(articles, links);
    const before = statSync(permalinkFile(articles)).ino;
    writePermalinks(articles, links);
    expect(statSync(permalinkFile(articles)).ino).toBe(before);
  });

  it('is read with the byte order mark that an editor put before it', () => {
    const articles = withFile('\ufeff{"version":1,"permalinks":[]}');
    expect(readPermalinks(articles)).toEqual([]);
  });

  const one = (change: object) => JSON.stringify({ version: 1, permalinks: [{ ...links[0], ...change }] });
  it.each([
    ['no JSON', '{', /cannot be used/],
    ['an unfinished merge', '<<<<<<< HEAD\n{}\n=======\n{}\n>>>>>>> other\n', /merge that is not finished/],
    ['another version', '{"version":2,"permalinks":[]}', /version/],
    ['a wrong id', one({ id: 'xyz' }), /permalinks\.0\.id .*12 hex digits/],
    ['an address that climbs out', one({ address: '../../etc/' }), /address/],
    ['an address in our own work folder', one({ address: '.dateline/a/' }), /address/],
    ['an address that is a script', one({ address: 'javascript:alert(1)/' }), /address/],
    ['the address of another page', one({ address: 'timeline/' }), /address/],
    ['an address inside that of an article', one({ address: 'articles/a/original/' }), /address/],
    ['an impossible key', one({ colour: 'red' }), /colour/],
    [
      'an item twice',
      JSON.stringify({ version: 1, permalinks: [links[0], { ...links[1], id: links[0]?.id }] }),
      /two items have the id/,
    ],
  ])('is refused with %s, and never overwritten', (_, text, message) => {
    const articles = withFile(text);
    expect(() => readPermalinks(articles)).toThrow(message);
    expect(readFileSync(permalinkFile(articles), 'utf8')).toBe(text);
  });
});
