import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { foldersAbove, isSafeFile, placesIn } from '../../../src/build/site-path.ts';
import { tempFolder } from './temp-archive.ts';

describe('places in the site', () => {
  it.each(['../a', 'a/../../b', '/etc/passwd', '', 'a//b', './a', 'a\\..\\b', 'C:/a', '.dateline/stage/x', 'a\0b'])(
    'refuses %j',
    (file) => {
      expect(isSafeFile(file)).toBe(false);
      expect(() => placesIn(tempFolder())(file)).toThrow(/outside the site folder/);
    },
  );

  it('gives the place of a file in a folder that is not there yet', () => {
    const out = tempFolder();
    expect(placesIn(out)('articles/a-1/index.html')).toBe(join(out, 'articles/a-1/index.html'));
  });

  it('refuses a place behind a link that leads out', () => {
    const [out, elsewhere] = [tempFolder(), tempFolder()];
    symlinkSync(elsewhere, join(out, 'articles'));
    expect(() => placesIn(out)('articles/a/index.html')).toThrow(/outside the site folder/);
  });

  it('names the folders above a file, the nearest first', () => {
    expect(foldersAbove('a/b/c.html')).toEqual(['a/b', 'a']);
    expect(foldersAbove('c.html')).toEqual([]);
  });
});
