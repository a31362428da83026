import { describe, expect, it } from 'vitest';
import { alone } from '../../../src/build/doubt-groups.ts';
import { talkThrough } from '../../../src/cli/review-talk.ts';
import type { Doubt } from '../../../src/extract/doubts.ts';
import type { Correction } from '../../../src/model/correction.ts';

const published: Doubt = {
  article: 'a.txt',
  item: '0123456789ab',
  field: 'published',
  kind: 'guess',
  value: '2021-03-04',
  rule: 'published/prose',
  reason: 'There is no date line.',
  evidence: [{ line: 3, text: 'on 4 March' }],
  rivals: [{ value: '2021-03-05', rule: 'published/caption', line: 5 }],
};
const publisher: Doubt = { ...published, field: 'publisher', kind: 'not-known', value: null, rivals: [] };
const keywords: Doubt = { ...published, field: 'keywords', value: ['a'], rivals: [] };
const text: Doubt = { ...published, field: null, kind: 'mostly-set-aside', value: null };

/** Talks with a person who gives these answers and then leaves. */
async function talk(
  doubts: readonly Doubt[],
  answers: readonly string[],
  { who = 'Kari', folder = null }: { who?: string | null; folder?: string | null } = {},
) {
  const left = [...answers];
  const [asked, said, written]: [string[], string[], (Correction & { article: string })[]] = [[], [], []];
  const settled = await talkThrough(
    {
      doubts: folder === null ? doubts.map(alone) : [{ folder, doubts: doubts as [Doubt, ...Doubt[]], telling: [] }],
      who,
      today: '2022-02-01',
      show: ({ doubts: [{ field }] }) => [`about ${field}`],
      write: (article, correction) => written.push({ article, ...correction }),
    },
    {
      say: (line) => said.push(line),
      ask: async (question) => {
        asked.push(question);
        return left.shift() ?? null;
      },
    },
  );
  return { settled, asked, said, written, left };
}

const by = { who: 'Kari', when: '2022-02-01' };

describe('going through doubts with a person', () => {
  it('writes what is accepted, also that something is not known', async () => {
    const { settled, written } = await talk([published, publisher], ['a', '', 'accept', 'asked the paper']);
    expect(settled).toEqual({ accepted: 2, fixed: 0, skipped: 0 });
    expect(written).toEqual([
      { article: 'a.txt', field: 'published', value: '2021-03-04', why: 'looked at and found right', ...by },
      { article: 'a.txt', field: 'publisher', value: null, why: 'asked the paper', ...by },
    ]);
  });

  it('writes what is fixed: a value, another reading by its number, a list, or that it is not known', async () => {
    const answers = ['f', '2021-03', 'in print', 'fix', '1', 'in print', 'f', 'ferry, port', 'x', 'f', 'null', 'x'];
    const { written } = await talk([published, published, keywords, published], answers);
    expect(written.map(({ value }) => value)).toEqual(['2021-03', '2021-03-05', ['ferry', 'port'], null]);
  });

  it('says what is wanted when a value does not fit, and asks again', async () => {
    const { said, written } = await talk([published], ['f', '4 March', '2021-02-30', '2021-03-04', 'in print']);
    expect(said.filter((line) => line.includes('It must be a date in EDTF'))).toHaveLength(2);
    expect(written).toMatchObject([{ value: '2021-03-04' }]);
  });

  it('asks for the reason of a fix and for the name until it has them, and for the name only once', async () => {
    const { written, asked } = await talk(
      [published, publisher],
      ['f', '2021', ' ', 'in print', '', ' Kari  N ', 'a', ''],
      { who: null },
    );
    expect(written.map(({ who, why }) => [who, why])).toEqual([
      ['Kari N', 'in print'],
      ['Kari N', 'looked at and found right'],
    ]);
    expect(asked.filter((question) => question.startsWith('Your name'))).toHaveLength(2);
  });

  it('does not hear what it does not understand', async () => {
    const { said, settled } = await talk([published], ['', 'yes', 'S']);
    expect(said.filter((line) => line.startsWith('Type accept, fix, skip, quit'))).toHaveLength(2);
    expect(settled).toEqual({ accepted: 0, fixed: 0, skipped: 1 });
  });

  it('offers nothing to accept where no field is in doubt', async () => {
    const { asked, written } = await talk([text], ['a', 's']);
    expect(asked[0]).toBe('[s]kip  [q]uit > ');
    expect(written).toEqual([]);
  });

  it('hears of a folder what is right for all its articles, not that nobody will ever know', async () => {
    const { asked, written } = await talk([publisher, publisher], ['a', 'f', 'The Gazette', 'all saved there'], {
      folder: '2021/',
    });
    expect(asked[0]).toBe('[f]ix  [e]ach  [s]kip  [q]uit > ');
    expect(written).toEqual([
      { article: '2021/', field: 'publisher', value: 'The Gazette', why: 'all saved there', ...by },
    ]);
  });

  it('goes through the articles of a folder one by one when asked to', async () => {
    const other = { ...publisher, article: 'b.txt' };
    const { said, written } = await talk([publisher, other], ['e', 'a', '', 'f', 'The Echo', 'x'], { folder: '2021/' });
    expect(written.map(({ article, value }) => [article, value])).toEqual([
      ['a.txt', null],
      ['b.txt', 'The Echo'],
    ]);
    expect(said.map((line) => line.trim().split('  ')[0])).toEqual(['1 of 1', '2 of 3', '3 of 3']);
  });

  it.each([
    ['quits when told to, and keeps what was decided', ['a', '', 'q'], 1],
    ['quits when the answers end', ['a', ''], 1],
    ['writes nothing when the answers end before the reason', ['f', '2021-03-05'], 0],
    ['goes back from fixing on an empty answer', ['f', '', 's', 'q'], 0],
  ])('%s', async (_, answers, count) => {
    const { written, left } = await talk([published, publisher, keywords], answers);
    expect(written).toHaveLength(count);
    expect(left).toEqual([]);
  });
});
