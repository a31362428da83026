import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assignCorrections, strayCorrections } from '../../../src/build/assign-corrections.ts';
import { correctionsIn, readCorrections } from '../../../src/build/corrections-file.ts';
import { sha256 } from '../../../src/build/digest.ts';
import { tempFolder } from '../build/temp-archive.ts';

const said = 'who: Kari Nordmann, why: It is in the printed edition';

function entry(words: string): string {
  return `- { ${words}, ${said} }\n`;
}

async function problemsOf(text: string) {
  const { problems } = await correctionsIn(text);
  return problems.map(({ line, column, message }) => ({ line, column, message }));
}

describe('the corrections file', () => {
  it('is read as people write it, with comments, and every value stays the text that it is', async () => {
    const { entries, problems } = await correctionsIn(
      [
        '# What we know better',
        '- article: 2021/ferry.txt',
        '  field: published',
        '  value: 2021   # the year is enough',
        '  who: Kari   Nordmann',
        '  why: >',
        '    It is in the',
        '    printed edition',
        '  when: 2022-02-01',
        '',
        '- article: 0123456789ab',
        '  field: headline',
        '  value: 0123 is no number',
        '  who: Ola',
        "  why: 'That is what it said'",
        '',
      ].join('\n'),
    );
    expect(problems).toEqual([]);
    expect(entries).toEqual([
      {
        article: '2021/ferry.txt',
        field: 'published',
        value: '2021',
        who: 'Kari Nordmann',
        why: 'It is in the printed edition',
        when: '2022-02-01',
        place: { line: 2, column: 3 },
      },
      {
        article: '0123456789ab',
        field: 'headline',
        value: '0123 is no number',
        who: 'Ola',
        why: 'That is what it said',
        when: null,
        place: { line: 11, column: 3 },
      },
    ]);
  });

  it('takes bounds in EDTF as people type them, though YAML takes them for lists', async () => {
    const written = ['[2021-11-14..]', '"[..2021-11-10]"', '[2021-03-04,2021-04-03]', '2021-11-14~'];
    for (const value of written) {
      expect(await problemsOf(entry(`article: a.txt, field: published, value: ${value}`))).toEqual([]);
    }
  });

  it('tells null, which withdraws a value, from a value left blank, which is a slip', async () => {
    const { entries } = await correctionsIn(entry('article: a.txt, field: agency, value: null'));
    expect(entries[0]?.value).toBeNull();
    const blank = '- article: a.txt\n  field: agency\n  value:\n  who: Kari\n  why: unknown\n';
    expect(await problemsOf(blank)).toEqual([
      {
        line: 3,
        column: 9,
        message: '`value` is missing; it must be a text, a list of texts, or null where it is not known.',
      },
    ]);
  });

  it('holds nothing when it is empty, or nothing but comments', async () => {
    for (const text of ['', '\n', '# nothing yet\n', '[]\n', '---\n', 'null\n']) {
      expect(await correctionsIn(text)).toEqual({ entries: [], problems: [] });
    }
  });
});

describe('a wrong entry', () => {
  it.each([
    ['field: publishd, article: a, value: x', '`field` is "publishd", which is no field; did you mean `published`?'],
    [
      'field: published, article: a, value: 16. nov 2021',
      '`value` is "16. nov 2021"; for `published` it must be a date in EDTF',
    ],
    ['field: published, article: a, value: 2021-02-30', '`value` is "2021-02-30"; for `published`'],
    ['field: language, article: a, value: English!', 'for `language` it must be a language tag, such as en or nb'],
    ['field: address, article: a, value: "javascript:alert(1)"', 'for `address` it must be an address that begins'],
    ['field: headline, article: a, value: [a, b]', 'for `headline` it must be a text of at most 2000 characters'],
    ['field: headline, article: a, value: "  "', 'for `headline` it must be a text'],
    ['field: headline, article: a, value: {a: b}', '`value` is missing; it must be a text'],
    ['field: headline, value: x', '`article` is missing; it must be the path of an article'],
    ['field: headline, article: a, value: x, when: yesterday', '`when` is "yesterday"; it must be a day'],
    ['field: headline, article: a, value: x, whom: me', '`whom` is no key of an entry; did you mean `who`?'],
  ])('such as %s is told with what is wanted', async (words, message) => {
    const [problem, ...others] = await problemsOf(entry(words));
    expect(problem?.message).toContain(message);
    expect(others).toEqual([]);
  });

  it('is told with its line and left out, and the others hold', async () => {
    const text = `${entry('article: a, field: headline, value: A')}- just words\n- article: b\n  field: headline\n  valeu: B\n  who: Ola\n${entry('article: c, field: headline, value: C')}`;
    const { entries, problems } = await correctionsIn(text);
    expect(entries.map(({ article }) => article)).toEqual(['a', 'c']);
    expect(problems.map(({ line, severity, file, hint }) => ({ line, severity, file, hint }))).toEqual(
      [2, 3, 3, 5].map((line) => ({
        line,
        severity: 'error',
        file: '.archive/corrections.yaml',
        hint: 'This correction is left out until it is mended; the others hold.',
      })),
    );
  });

  it.each([
    ['who: [', 1, 'a bracket above it is not closed'],
    ['- article: "a\n', 2, 'a quotation mark or a bracket is missing'],
    ['- a: 1\n  a: 2\n', 2, 'the same key twice'],
    ['article: a.txt\nfield: headline\n', 1, 'a list of entries'],
    ['- a\n---\n- b\n', 2, 'more than one list'],
    ['- a: 1\n<<<<<<< HEAD\n- b: 1\n=======\n', 2, 'a merge that is not finished'],
    ['\t- a: 1\n', 1, 'indented with a tab'],
    ['- headline: Bridge: closed\n', 1, 'without quotation marks'],
    ['- headline: @harwick\n', 1, 'a mark that has a meaning of its own'],
  ])('costs all corrections when the file is no list in YAML: %j', async (text, line, what) => {
    const { entries, problems } = await correctionsIn(text);
    expect(entries).toEqual([]);
    expect(problems[0]).toMatchObject({
      code: 'corrections-unreadable',
      line,
      message: expect.stringContaining(what),
      hint: expect.stringMatching(/^[A-Z].+\. No correction is applied until this is mended\.$/),
    });
  });

  it('is also one that refers to another place, however often', async () => {
    const bomb = `- &a [x, x]\n- &b [*a, *a]\n- [*b, *b]\n- article: *none\n`;
    const { entries, problems } = await correctionsIn(bomb);
    expect(entries).toEqual([]);
    expect(problems.length).toBeGreaterThan(0);
  });

  it('may be a file that cannot be read at all', async () => {
    const root = tempFolder();
    mkdirSync(join(root, '.archive/corrections.yaml'), { recursive: true });
    const { problems } = await readCorrections(root);
    expect(problems[0]?.message).toBe('The corrections cannot be read: it is a folder.');
  });
});

describe('the article of a correction', () => {
  const ferry = sha256('2021/ferry.txt').slice(0, 12);
  const known = new Map([
    ['2021/ferry.txt', ferry],
    ['2021/copy.txt', ferry],
    ['2021/bridge.txt', 'bbbbbbbbbbbb'],
  ]);
  const correcting = (article: string, field = 'headline') =>
    entry(`article: ${article}, field: ${field}, value: ${field === 'headline' ? 'X' : '2021'}`);

  it('is given by its path, by its id, by the path of a copy or by the path it first had', async () => {
    for (const name of ['2021/ferry.txt', ferry, '2021/copy.txt']) {
      const { correctionsOf } = assignCorrections(await correctionsIn(correcting(name)), known);
      expect(correctionsOf(ferry, '2021/ferry.txt')).toMatchObject([{ field: 'headline' }]);
      expect(correctionsOf('bbbbbbbbbbbb', '2021/bridge.txt')).toEqual([]);
    }
    const moved = new Map([['old/ferry.txt', ferry]]);
    const file = await correctionsIn(correcting('2021/ferry.txt'));
    expect(assignCorrections(file, moved).correctionsOf(ferry, 'old/ferry.txt')).toMatchObject([{ field: 'headline' }]);
    expect(strayCorrections(file, moved)).toEqual([]);
  });

  it('must be in the archive, else the nearest is named', async () => {
    const file = await correctionsIn(
      ['ferry.txt', '2021/bridg.txt', 'nothing/like/it.md', 'cccccccccccc'].map((name) => correcting(name)).join(''),
    );
    expect(strayCorrections(file, known).map(({ line, message }) => [line, message])).toEqual([
      [1, 'There is no article ferry.txt in the archive. Did you mean 2021/ferry.txt?'],
      [2, 'There is no article 2021/bridg.txt in the archive. Did you mean 2021/bridge.txt?'],
      [3, 'There is no article nothing/like/it.md in the archive.'],
      [4, 'There is no article cccccccccccc in the archive.'],
    ]);
  });

  it('has each field corrected once, in an order of its own', async () => {
    const text = correcting('2021/ferry.txt', 'published') + correcting(ferry) + correcting('2021/copy.txt');
    const { correctionsOf, problems } = assignCorrections(await correctionsIn(text), known);
    expect(correctionsOf(ferry, '2021/ferry.txt').map(({ field }) => field)).toEqual(['headline', 'published']);
    expect(problems.map(({ line, message }) => [line, message])).toEqual([
      [3, '`headline` of 2021/copy.txt is corrected a second time; line 2 holds.'],
    ]);
  });

  it('can be all that lie in a folder; what is said of one article, or of a folder further in, holds before it', async () => {
    const publisher = (article: string, value: string) =>
      entry(`article: ${article}, field: publisher, value: ${value}`);
    const text =
      publisher('./', 'All') + publisher('2021/', 'Year') + publisher('2021/may/', 'May') + publisher(ferry, 'Own');
    const { correctionsOf, problems } = assignCorrections(await correctionsIn(text), known);
    const said = (item: string, path: string) => correctionsOf(item, path).map(({ value }) => value);
    expect(problems).toEqual([]);
    expect(said('cccccccccccc', 'bridge.txt')).toEqual(['All']);
    expect(said('bbbbbbbbbbbb', '2021/bridge.txt')).toEqual(['Year']);
    expect(said('bbbbbbbbbbbb', '2021/may/june/bridge.txt')).toEqual(['May']);
    expect(said('bbbbbbbbbbbb', '20211/bridge.txt')).toEqual(['All']);
    expect(said(ferry, '2021/may/ferry.txt')).toEqual(['Own']);
  });

  it('must be a folder that has articles when it ends like one', async () => {
    const file = await correctionsIn(
      ['./', '2021/', '2022/', 'nothing/like/it/', 'articles/2021/', '2021'].map((name) => correcting(name)).join(''),
    );
    expect(strayCorrections(file, known).map(({ line, message }) => [line, message])).toEqual([
      [3, 'There is no article in a folder 2022/. Did you mean 2021/?'],
      [4, 'There is no article in a folder nothing/like/it/.'],
      [5, 'There is no article in a folder articles/2021/. Did you mean 2021/?'],
      [6, 'There is no article 2021 in the archive. Did you mean 2021/?'],
    ]);
  });

  it('takes each field of a folder once', async () => {
    const text = correcting('2021/') + correcting('./2021/');
    const { problems } = assignCorrections(await correctionsIn(text), known);
    expect(problems.map(({ message }) => message)).toEqual([
      '`headline` of ./2021/ is corrected a second time; line 1 holds.',
    ]);
  });
});
