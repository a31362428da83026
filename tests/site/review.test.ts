/** `dateline review`, as people and programs use it. */
import { describe, expect, it } from 'vitest';
import { archiveOf, dateline } from './command.ts';

const files = {
  'articles/ferry.txt': 'Ferry stays in port\n\n03/04/2021\n\nThe council said on Tuesday that the ferry would stay.\n',
  'articles/bridge.txt': 'The old bridge over the river was opened on Friday, the mayor said. He was glad of it.\n',
};

describe('dateline review', () => {
  it('prints what most needs a look, with its lines and what accepting would write', () => {
    const root = archiveOf(files);
    const { code, out, err } = dateline(['review', '--root', root, '--limit', '1']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(
      /^articles[/\\]ferry\.txt\n {2}published +\[2021-03-04,2021-04-03\] \(.*\): it can be read in two ways\n/,
    );
    expect(out).toContain('line 3');
    expect(out).toContain('writes published: "[2021-03-04,2021-04-03]"');
    expect(out).toMatch(/\nand \d+ more; see them with a higher --limit\n$/);
    expect(out).not.toContain('\u001b');
  });

  it('prints one doubt a line as JSON, and nothing when quiet', () => {
    const root = archiveOf(files);
    const { out } = dateline(['review', '--root', root, '--json']);
    const doubts = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(doubts[0]).toMatchObject({
      article: 'ferry.txt',
      field: 'published',
      kind: 'one-of',
      evidence: [{ line: 3, text: '03/04/2021' }],
      accept: { article: 'ferry.txt', field: 'published', value: '[2021-03-04,2021-04-03]' },
    });
    expect(doubts[1]).toMatchObject({ article: 'bridge.txt', field: 'published' });
    expect(dateline(['review', '--root', root, '--quiet'])).toEqual({ code: 0, out: '', err: '' });
  });

  it('says so when nothing needs a look', () => {
    expect(dateline(['review', '--root', archiveOf({ 'articles/none.png': 'x' })]).out).toBe('Nothing needs a look.\n');
  });

  it('ends with 1 when the corrections file is wrong, with the line, and with 2 on wrong usage', () => {
    const root = archiveOf({
      ...files,
      'articles/.archive/corrections.yaml': '- article: ferry.txt\n  field: publishd\n',
    });
    const { code, err } = dateline(['review', '--root', root]);
    expect(code).toBe(1);
    expect(err).toContain('corrections.yaml:2:10 `field` is "publishd", which is no field; did you mean `published`?');
    expect(dateline(['review', '--limit', 'many']).code).toBe(2);
  });

  it('shows its help', () => {
    const { code, out } = dateline(['review', '--help']);
    expect(code).toBe(0);
    for (const words of ['--root', '--quiet', '--json', '--limit', '--who', 'one a line']) expect(out).toContain(words);
  });
});
