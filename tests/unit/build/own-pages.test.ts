/** Pages of the keeper's own from a folder to a site: what is wrong is told, and only what changed is made again. */
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildAt, readTree, tempFolder, writeFiles } from './temp-archive.ts';

const article = { 'articles/ferry.txt': 'Ferry stays in port\n\n16 November 2021\n\nThe ferry lies still.\n' };

const site = (root: string) => readTree(join(root, 'dist'));

describe('The folder pages', () => {
  it('is published page by page, and what is broken in it is told with file, line and hint', async () => {
    const root = tempFolder({
      ...article,
      'pages/about.md': '# About us\n\nWe read papers. [gone](/nowhere/) [bad](javascript:x)\n',
      'pages/broken.md': '---\ntitle: [\n---\n',
      'pages/binary.md': new Uint8Array([0, 1, 2, 3, 0, 0, 255, 254, 0]),
      'pages/empty.md': '\n',
      'pages/1 about.md': '# Another\n',
      'pages/deep/er.md': '# Deep\n',
      'pages/notes.txt': 'Notes\n',
    });
    const { diagnostics, files } = await buildAt(root);
    expect(files).toEqual({ published: 1, duplicate: 0, withheld: 0, quarantined: 0 });
    expect(Object.keys(site(root)).filter((file) => file.startsWith('pages/'))).toEqual(['pages/about/index.html']);
    expect(diagnostics.map(({ code, severity, file, line }) => [code, severity, file, line])).toEqual([
      ['page-address-taken', 'error', '../pages/about.md', null],
      ['binary', 'error', '../pages/binary.md', null],
      ['page-unreadable', 'error', '../pages/broken.md', 3],
      ['not-a-page', 'warning', '../pages/deep/er.md', null],
      ['no-text', 'error', '../pages/empty.md', null],
      ['not-a-page', 'warning', '../pages/notes.txt', null],
    ]);
    for (const { hint } of diagnostics) expect(hint).toMatch(/\w/);
  });

  it('tells of links that lead nowhere, with the line, and publishes the page', async () => {
    const root = tempFolder({
      ...article,
      'public/map.png': 'a picture',
      'pages/a.md':
        '# A\n\n[t](/timeline/) [f](/feed.xml) ![m](/map.png) [b](b.md)\n\n[gone](/nowhere/) [bad](javascript:x)\n\n![away](https://a.example/b.png)\n',
    });
    const { diagnostics } = await buildAt(root);
    expect(diagnostics.map(({ code, line, severity }) => [code, line, severity])).toEqual([
      ['page-link-unusable', 3, 'warning'],
      ['page-link-broken', 5, 'warning'],
      ['page-link-unusable', 5, 'warning'],
      ['page-link-unusable', 7, 'warning'],
    ]);
    expect(site(root)['pages/a/index.html']).not.toContain('javascript:x');
  });

  it('is no folder of articles, also where the articles lie all around it', async () => {
    const root = tempFolder({ 'ferry.txt': article['articles/ferry.txt'], 'pages/about.md': '# About us\n' });
    const { files, diagnostics } = await buildAt(root);
    expect({ files, diagnostics }).toEqual({
      files: { published: 1, duplicate: 0, withheld: 0, quarantined: 0 },
      diagnostics: [],
    });
    expect(site(root)['pages/about/index.html']).toContain('<h1>About us</h1>');
  });

  it('makes one page when one is edited, all when the navigation changes, and leaves nothing behind', async () => {
    const root = tempFolder({ ...article, 'pages/a.md': '# A\n\nOne.\n', 'pages/b.md': '# B\n' });
    await buildAt(root);
    const before = site(root);
    writeFiles(root, { 'pages/a.md': '# A\n\nTwo.\n' });
    expect((await buildAt(root)).pages).toMatchObject({ written: 1, removed: 0 });
    expect((await buildAt(root)).pages).toMatchObject({ written: 0, removed: 0 });
    writeFiles(root, { 'pages/a.md': '# A anew\n\nTwo.\n' });
    const { pages } = await buildAt(root);
    expect(pages).toMatchObject({ unchanged: 0, removed: 0 });
    expect(site(root)['timeline/index.html']).toContain('>A anew</a>');
    writeFiles(root, { 'pages/a.md': '# A\n\nOne.\n', 'pages/c.md': '# C\n' });
    await buildAt(root);
    rmSync(join(root, 'pages/c.md'));
    await buildAt(root);
    expect(existsSync(join(root, 'dist/pages/c'))).toBe(false);
    expect(site(root)).toEqual(before);
  });
});
