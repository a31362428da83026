import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { matters } from '../../../src/build/watch.ts';
import { loadConfig } from '../../../src/config/load.ts';
import { tempFolder } from './temp-archive.ts';

describe('what is watched', () => {
  it('is the articles, templates, public and the configuration, not the site, the caches or the rest', async () => {
    const root = tempFolder({
      'build.config.mjs': "import './title.mjs';\nexport default {};",
      'title.mjs': '',
      'articles/a.txt': 'a',
    });
    const config = await loadConfig({ root });
    const matter = (path: string) => matters(join(root, path), config);
    const watched = [
      '',
      'articles',
      'articles/a.txt',
      'articles/.archive/corrections.yaml',
      'templates/pages/front.hbs',
      'public/.well-known/x',
      'build.config.mjs',
      'build.config.ts',
      'title.mjs',
    ];
    expect(watched.filter((path) => !matter(path))).toEqual([]);
    const ignored = [
      'dist',
      'dist/index.html',
      '.dateline/cache.json',
      '.git/HEAD',
      'articles/.archive/permalinks.json',
      'node_modules',
      'README.md',
      'src',
    ];
    expect(ignored.filter(matter)).toEqual([]);
  });

  it('is everything of a bare folder but the site', async () => {
    const root = tempFolder({ 'a.txt': 'a' });
    const config = await loadConfig({ root });
    expect(matters(join(root, 'deep/b.txt'), config)).toBe(true);
    expect(matters(join(root, 'dist/index.html'), config)).toBe(false);
  });
});
