/** Corrections in whole archives: what is read again, what the pages say, what the report says. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCache } from '../../../src/build/cache.ts';
import { findTool } from '../../../src/build/tool.ts';
import { buildAt, readTree, tempFolder, writeFiles } from '../build/temp-archive.ts';

const corrections = 'articles/.archive/corrections.yaml';
const texts = {
  'articles/ferry.txt':
    'Ferry stays in port\n\n16 November 2021\n\nThe council said on Tuesday that the ferry would stay.\n',
  'articles/bridge.txt':
    'Bridge opens\n\n20 November 2021\n\nThe old bridge over the river was opened on Friday, the mayor said.\n',
};

function said(article: string, field: string, value: string): string {
  return `- article: ${article}\n  field: ${field}\n  value: ${value}\n  who: Kari Nordmann\n  why: seen in the printed edition\n`;
}

function cachedKeys(root: string): readonly string[] {
  const cache = readCache({ root, out: join(root, 'dist'), fingerprint: findTool().fingerprint });
  return [...cache.readings.keys()];
}

function pageOf(root: string, article: string): string {
  const pages = readTree(join(root, 'dist/articles'));
  const [name] = Object.keys(pages).filter((file) => file.startsWith(article) && /^[^/]*\/index\.html$/.test(file));
  return readFileSync(join(root, 'dist/articles', name ?? ''), 'utf8');
}

describe('a correction in an archive', () => {
  it('has exactly its article read again, and both timeline and feed follow', async () => {
    const root = tempFolder(texts);
    await buildAt(root);
    const before = cachedKeys(root);
    writeFiles(root, { [corrections]: said('ferry.txt', 'published', '2019-05-17') });
    const report = await buildAt(root);
    expect(report.diagnostics).toEqual([]);
    const after = cachedKeys(root);
    expect(after.filter((key) => before.includes(key)).length).toBe(1);
    const { 'feed.xml': feed = '', ...files } = readTree(join(root, 'dist'));
    expect(feed).toContain('2019-05-17');
    expect(Object.keys(files).some((file) => file.startsWith('timeline/2019'))).toBe(true);
  });

  it('is told on the page as confirmed by a person, with who and why', async () => {
    const root = tempFolder({ ...texts, [corrections]: said('ferry.txt', 'published', '2021-11-17') });
    await buildAt(root);
    const page = pageOf(root, 'ferry');
    expect(page).toContain('confirmed by a person');
    expect(page).toContain('corrections file: Kari Nordmann, seen in the printed edition');
    expect(page).toContain('17 November 2021');
    expect(pageOf(root, 'bridge')).not.toContain('confirmed by a person');
  });

  it('that withdraws a value leaves it not known, and the page tells who did', async () => {
    const root = tempFolder({ ...texts, [corrections]: said('ferry.txt', 'published', 'null') });
    const report = await buildAt(root);
    expect(report.worthALook.datesNotKnown).toEqual(['ferry.txt']);
    expect(pageOf(root, 'ferry')).toContain('corrections file: Kari Nordmann, seen in the printed edition');
  });

  it('changes nothing but its own article when the file is put in another order or commented', async () => {
    const [one, two] = [
      said('ferry.txt', 'headline', 'Ferry to stay'),
      said('bridge.txt', 'headline', 'Old bridge opens'),
    ];
    const root = tempFolder({ ...texts, [corrections]: one + two });
    await buildAt(root);
    const before = cachedKeys(root);
    writeFiles(root, { [corrections]: `# Both\n${two}# first\n${one}` });
    const { pages, otherFiles } = await buildAt(root);
    expect(cachedKeys(root)).toEqual(before);
    expect([pages.written, otherFiles.written]).toEqual([0, 0]);
  });

  it('is undone when its file is deleted', async () => {
    const root = tempFolder(texts);
    await buildAt(root);
    const before = readTree(join(root, 'dist'));
    writeFiles(root, { [corrections]: said('ferry.txt', 'byline', 'Ann Smith') });
    await buildAt(root);
    expect(readTree(join(root, 'dist'))).not.toEqual(before);
    rmSync(join(root, corrections));
    await buildAt(root);
    expect(readTree(join(root, 'dist'))).toEqual(before);
  });

  it('that is wrong is in the report with its line, and the site is built all the same', async () => {
    const wrong = said('ferri.txt', 'headline', 'X') + said('ferry.txt', 'headline', 'Ferry to stay');
    const root = tempFolder({ ...texts, [corrections]: wrong });
    for (const _ of [1, 2]) {
      const { diagnostics, files } = await buildAt(root);
      expect(diagnostics.map(({ file, line, message }) => [file, line, message])).toEqual([
        ['.archive/corrections.yaml', 1, 'There is no article ferri.txt in the archive. Did you mean ferry.txt?'],
      ]);
      expect(files.published).toBe(2);
    }
    expect(pageOf(root, 'ferry-to-stay')).toContain('Ferry to stay');
  });

  it('is not applied while the file cannot be read as YAML', async () => {
    const root = tempFolder({ ...texts, [corrections]: `${said('ferry.txt', 'headline', '"Ferry to stay')}` });
    const { diagnostics, files } = await buildAt(root);
    expect(diagnostics[0]).toMatchObject({ code: 'corrections-unreadable', severity: 'error' });
    expect(files.published).toBe(2);
    expect(pageOf(root, 'ferry')).toContain('Ferry stays in port');
  });
});
