/** The review of whole archives: it must see what a build sees. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { review } from '../../../src/build/review.ts';
import { writeCorrection } from '../../../src/build/write-correction.ts';
import { loadConfig } from '../../../src/config/load.ts';
import { buildAt, readTree, tempFolder } from '../build/temp-archive.ts';

const texts = {
  'articles/ferry.txt': 'Ferry stays in port\n\n03/04/2021\n\nThe council said on Tuesday that the ferry would stay.\n',
  'articles/deep/bridge.txt':
    'The old bridge over the river was opened on Friday, the mayor said. He was glad of it.\n',
  'articles/empty.txt': '',
};

async function reviewAt(root: string) {
  return review(await loadConfig({ root }));
}

it('lists exactly the dates that the build infers or does not know, and tells of the same errors', async () => {
  const root = tempFolder(texts);
  const { doubts, diagnostics } = await reviewAt(root);
  const report = await buildAt(root);
  const inferred = report.worthALook.datesInferred.map(({ file, date }) => [file, date.edtf]);
  const unknown = report.worthALook.datesNotKnown.map((file) => [file, null]);
  expect(doubts.filter(({ field }) => field === 'published').map(({ article, value }) => [article, value])).toEqual([
    ...inferred,
    ...unknown,
  ]);
  expect(inferred).toEqual([['ferry.txt', '[2021-03-04,2021-04-03]']]);
  const errors = (list: typeof diagnostics) => list.filter(({ severity }) => severity === 'error');
  expect(errors(diagnostics)).toEqual(errors(report.diagnostics));
});

it('leaves the archive as it is', async () => {
  const root = tempFolder(texts);
  const before = readTree(root);
  await reviewAt(root);
  expect(readTree(root)).toEqual(before);
  expect(existsSync(join(root, 'dist'))).toBe(false);
});

it('gives ids that the build gives, and asks no more once everything is accepted', async () => {
  const root = tempFolder(texts);
  await buildAt(root);
  const { doubts, articles } = await reviewAt(root);
  expect(doubts.length).toBeGreaterThan(3);
  for (const { article, field, value } of doubts) {
    if (field === null) continue;
    writeCorrection(articles, article, { field, value, who: 'Kari', why: 'checked', when: null });
  }
  const after = await reviewAt(root);
  expect(after.doubts.filter(({ field }) => field !== null)).toEqual([]);
  const report = await buildAt(root);
  expect(report.worthALook.datesInferred).toEqual([]);
  expect(report.diagnostics.filter(({ file }) => file.includes('corrections'))).toEqual([]);
});
