/** Whatever lies in the articles folder, everything readable is published and everything else is accounted for. */
import { chmodSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { BuildReport } from '../../src/build/report.ts';
import { archiveOf, dateline, tree } from './command.ts';

const ferry = 'Ferry stays in port\n\nThe council of the harbour town said on Tuesday that the ferry would stay.\n';

function badArchive(): string {
  const root = archiveOf({
    'articles/good.txt': ferry,
    'articles/again.txt': ferry,
    'articles/empty.txt': '',
    'articles/blank.txt': ' \n\n',
    'articles/binary.txt': Buffer.from([137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13]),
    'articles/header only.txt': '16.11.2021\n',
    'articles/impossible.txt': `2021-02-30\n\n${ferry}\nIt was seen twice.\n`,
    'articles/photo.jpg': Buffer.from([255, 216, 255]),
    'articles/closed.txt': `${ferry}closed`,
  });
  symlinkSync(path.join(root, 'nowhere'), path.join(root, 'articles', 'dangling.txt'));
  chmodSync(path.join(root, 'articles', 'closed.txt'), 0);
  return root;
}

/** The superuser may read everything. */
const mayReadAll = process.getuid?.() === 0;

describe('bad input', () => {
  const root = badArchive();
  const { code, out } = dateline(['build', '--root', root, '--json']);
  const report = JSON.parse(out) as BuildReport;
  const ledger = readFileSync(path.join(root, 'dist/data/files.json'), 'utf8');
  const of = (file: string) => report.diagnostics.filter((diagnostic) => diagnostic.file === file);

  it('never stops the others', () => {
    expect(code).toBe(1);
    const originals = Object.entries(tree(path.join(root, 'dist'))).filter(([file]) => file.endsWith('original.txt'));
    expect(originals.map(([, bytes]) => bytes)).toContain(ferry);
  });

  it.each<readonly [string, string]>([
    ['empty.txt', 'no-text'],
    ['blank.txt', 'no-text'],
    ['binary.txt', 'binary'],
    ['photo.jpg', 'not-an-article'],
    ['dangling.txt', 'unreadable'],
    ...(mayReadAll ? [] : [['closed.txt', 'unreadable'] as const]),
  ])('says what is wrong with %s and what to do', (file, diagnosed) => {
    expect(of(file)).toMatchObject([{ code: diagnosed, hint: expect.stringMatching(/\.$/) }]);
  });

  it.each(['header only.txt', 'impossible.txt'])('says where in %s the trouble is and what to do', (file) => {
    expect(of(file).some(({ severity, line, hint }) => severity !== 'info' && line === 1 && hint !== null)).toBe(true);
  });

  it('accounts for every file in the report and in the data of the site', () => {
    const { published, duplicate, quarantined } = report.files;
    expect(published + duplicate + quarantined).toBe(10);
    expect(duplicate).toBe(1);
    for (const file of [
      'good.txt',
      'again.txt',
      'empty.txt',
      'binary.txt',
      'photo.jpg',
      'dangling.txt',
      'impossible.txt',
    ]) {
      expect(ledger).toContain(JSON.stringify(file));
    }
  });
});
