import { readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildAt, readTree, tempFolder, writeFiles } from './temp-archive.ts';

const text = 'The ferry stays in port, said the harbour master.\n\nNobody was hurt when the storm came in.\n';
const archive = () => tempFolder({ 'articles/a.txt': text, 'articles/b.txt': `2021-11-16 ${text}` });
const keptAt = (root: string) => join(root, '.dateline/relations.json');

/** The kept relations with the time set back, so that a rewriting shows. */
function mark(root: string): number {
  utimesSync(keptAt(root), 1000, 1000);
  return statSync(keptAt(root)).mtimeMs;
}

describe('relating', () => {
  it('is skipped when no card has changed, and done again when one has', async () => {
    const root = archive();
    await buildAt(root);
    const before = mark(root);
    await buildAt(root);
    expect(statSync(keptAt(root)).mtimeMs).toBe(before);
    writeFiles(root, { 'articles/b.txt': `2021-11-17 ${text}` });
    await buildAt(root);
    expect(statSync(keptAt(root)).mtimeMs).not.toBe(before);
  });

  it('trusts nothing that someone has written over', async () => {
    const root = archive();
    await buildAt(root);
    const [published, kept] = [readTree(join(root, 'dist')), readFileSync(keptAt(root), 'utf8')];
    writeFileSync(keptAt(root), kept.replace(/"order":\[[^\]]*\]/, '"order":[]'));
    await buildAt(root);
    expect(readFileSync(keptAt(root), 'utf8')).toBe(kept);
    expect(readTree(join(root, 'dist'))).toEqual(published);
  });
});
