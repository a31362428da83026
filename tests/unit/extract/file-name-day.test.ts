/** The date in the name of a file counts only where the text has none, and says so. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../support/extract.ts';
import { bodies } from './head-of.ts';
import { sourceOf } from './source-of.ts';

function publishedOf(path: string, head = 'Council closes Ley bridge for two years') {
  const { record } = extract(sourceOf(`${head}\n\n${bodies.en.join('\n\n')}\n`, path));
  return record?.published ?? null;
}

describe('the date in the name of a file', () => {
  it.each([
    ['2021-11-10 Harwick bridge.txt', '2021-11-10~'],
    ['saved/20211110_harwick.txt', '2021-11-10~'],
    ['harwick_2021.11.10.txt', '2021-11-10~'],
    ['2021-11-harwick.txt', '2021-11'],
  ])('is that of %s', (path, edtf) => {
    expect(publishedOf(path)?.value.edtf).toBe(edtf);
    expect(publishedOf(path)?.provenance).toMatchObject({
      kind: 'inferred',
      rule: 'published/file-name',
      confidence: 'guess',
    });
  });

  it.each([
    'p-20211399.txt',
    '2021-02-30 harwick.txt',
    '2021-11-10 to 2021-11-12.txt',
    '456fcde20211110.txt',
    '2021.txt',
  ])('is none where it is no day, or not sure: %s', (path) => {
    expect(publishedOf(path)).toBeNull();
  });

  it('gives way to whatever the text says', () => {
    const stated = publishedOf('2021-11-10 Harwick.txt', 'Council closes Ley bridge for two years\n\n3 March 2022');
    expect(stated?.value.edtf).toBe('2022-03-03');
  });
});
