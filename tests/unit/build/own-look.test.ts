/** An archive's own stylesheet and partials: every page follows when they come, change and go. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { buildAt, readTree, tempFolder, writeFiles } from './temp-archive.ts';

const link = '<link rel="stylesheet" href="../assets/theme.css">';

it('An own stylesheet is linked from every page while it is there, and from none when it is gone', async () => {
  const root = tempFolder({
    'articles/ferry.txt': 'Ferry stays in port\n\n16 November 2021\n\nThe ferry lies still.\n',
  });
  await buildAt(root);
  const plain = readTree(join(root, 'dist'));
  expect(plain['timeline/index.html']).not.toContain('theme.css');
  writeFiles(root, { 'templates/assets/theme.css': '@layer theme { :root { --paper: #fff; } }\n' });
  await buildAt(root);
  const pages = Object.entries(readTree(join(root, 'dist'))).filter(([file]) => file.endsWith('.html'));
  expect(pages.filter(([, html]) => !html.includes('assets/theme.css">')).map(([file]) => file)).toEqual([]);
  expect(readTree(join(root, 'dist'))['timeline/index.html']).toContain(link);
  rmSync(join(root, 'templates/assets/theme.css'));
  await buildAt(root);
  expect(readTree(join(root, 'dist'))).toEqual(plain);
});
