import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correctionsIn } from '../../../src/build/corrections-file.ts';
import { writeCorrection } from '../../../src/build/write-correction.ts';
import type { Correction } from '../../../src/model/correction.ts';
import { DatelineError } from '../../../src/model/diagnostic.ts';
import { foldSpace } from '../../../src/text/normalise.ts';
import { tempFolder, writeFiles } from '../build/temp-archive.ts';

const name = '.archive/corrections.yaml';
const said: Correction = {
  field: 'published',
  value: '[2021-11-14..]',
  who: 'Kari',
  why: 'in print',
  when: '2022-02-01',
};
const written =
  '- article: a.txt\n  field: published\n  value: "[2021-11-14..]"\n  who: Kari\n  why: in print\n  when: 2022-02-01\n';

/** What the file says after an entry was added to it. */
function addTo(before: string | null, correction = said): string {
  const articles = tempFolder(before === null ? {} : { [name]: before });
  writeCorrection(articles, 'a.txt', correction);
  return readFileSync(join(articles, name), 'utf8');
}

describe('writing a correction', () => {
  it('makes the file when there is none, with a head that tells how to write one', async () => {
    const text = addTo(null);
    expect(text).toMatch(/^# Corrections to this archive/);
    expect(text.endsWith(`\n\n${written}`)).toBe(true);
    expect(await correctionsIn(text)).toMatchObject({ entries: [{ article: 'a.txt', ...said }], problems: [] });
  });

  it.each([
    [
      '# Ours\n- article: b.txt   # the bridge\n  field:   headline\n  value: >\n    Old bridge\n    opens\n\n# the end\n',
    ],
    ['  - { article: b.txt, field: headline, value: "x" }\n'],
    ['- article: b.txt\n  field: headline'],
    ['# nothing yet\n'],
  ])('touches nothing of what people wrote: %j', (before) => {
    const after = addTo(before);
    expect(after.startsWith(before)).toBe(true);
    expect(after.slice(before.length).replace(/^ +/gm, '').trim()).toBe(written.replace(/^ +/gm, '').trim());
  });

  it.each([['[] # none yet\n'], ['---\n# Ours\n- article: b.txt # the bridge\n...\n']])(
    'keeps comments and entries where it must write the file anew: %j',
    async (before) => {
      const after = addTo(before);
      const [comment = ''] = /# .*/.exec(before) ?? [];
      expect(after).toContain(comment);
      expect((await correctionsIn(after)).entries.at(-1)).toMatchObject({ article: 'a.txt', ...said });
    },
  );

  it('gives back what was said, whatever it was', async () => {
    const line = fc
      .string({ minLength: 1, unit: 'grapheme' })
      .map(foldSpace)
      .filter((text) => text !== '' && !/\p{Cc}|\p{Cs}/u.test(text));
    const value = fc.oneof(
      line,
      fc.constantFrom('null', '~', '2021', '0x1f', 'true', '- a', '# a', '[a', "'", '"', 'a: b', '*a', '!!js x'),
    );
    await fc.assert(
      fc.asyncProperty(value, value, async (headline, why) => {
        const correction: Correction = { field: 'headline', value: headline, who: 'Kari', why, when: null };
        const { entries, problems } = await correctionsIn(
          addTo('- { article: b.txt, field: section, value: x, who: y, why: z }\n', correction),
        );
        expect(problems).toEqual([]);
        expect(entries.at(-1)).toMatchObject({ ...correction, value: headline, why });
      }),
      { numRuns: 200 },
    );
  });

  it('refuses to add to a file that cannot be read, and leaves it as it is', () => {
    const articles = tempFolder({ [name]: '- article: "a\n' });
    expect(() => writeCorrection(articles, 'a.txt', said)).toThrow(DatelineError);
    expect(() => writeCorrection(articles, 'a.txt', said)).toThrow(/line 2/);
    expect(readFileSync(join(articles, name), 'utf8')).toBe('- article: "a\n');
  });

  it('adds behind what another hand wrote meanwhile', () => {
    const articles = tempFolder();
    writeCorrection(articles, 'a.txt', said);
    writeFiles(articles, { [name]: '- article: mine\n' });
    writeCorrection(articles, 'a.txt', said);
    expect(readFileSync(join(articles, name), 'utf8')).toBe(`- article: mine\n\n${written}`);
  });
});
