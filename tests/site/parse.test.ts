/** `dateline parse` as a part of a pipe: the lines it gives, corrections, order, and what it holds in memory. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { archiveOf, dateline } from './command.ts';

const main = path.resolve(import.meta.dirname, '../../lib/cli/main.js');
const ferry = 'Ferry stays in port\n\n16 November 2021\n\nThe council said on Tuesday that the ferry would stay.\n';
const correction = '- { article: a.txt, field: published, value: 2021-11-17, who: Kari, why: in print }\n';

interface Line {
  readonly file: string;
  readonly published: { readonly value: { readonly edtf: string }; readonly provenance: { readonly kind: string } };
  readonly diagnostics: readonly { readonly code: string }[];
}

function linesOf(text: string): readonly Line[] {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
}

const lib = path.resolve(import.meta.dirname, '../../lib');
const bundle = path.join(lib, 'bundle/command.js');
const isBundled = existsSync(bundle) && statSync(bundle).mtimeMs >= statSync(path.join(lib, '.tsbuildinfo')).mtimeMs;

describe('dateline parse', () => {
  it.skipIf(!isBundled)('reads the golden cases from the bundle as it does from the modules', () => {
    const golden = path.resolve(import.meta.dirname, '../golden');
    const texts = readdirSync(golden, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.(?:txt|md|html?)$/.test(name),
    );
    const read = (command: string) =>
      spawnSync(process.execPath, [command, 'parse', ...texts.sort()], {
        cwd: golden,
        encoding: 'utf8',
        maxBuffer: 2 ** 28,
      });
    const [bundled, plain] = [read(bundle), read(path.join(lib, 'cli/command.js'))];
    expect(bundled.stdout.split('\n')).toEqual(plain.stdout.split('\n'));
    expect(linesOf(plain.stdout)).toHaveLength(texts.length);
  });

  it('gives fields with their provenance, blocks, what is set aside and what was noticed', () => {
    const root = archiveOf({
      'articles/a.txt': Buffer.from(`${ferry}\nCaf\xe9 owners were glad, he said.\n\nShare on Facebook\n`, 'latin1'),
    });
    const [line] = linesOf(dateline(['parse', 'articles/a.txt'], { cwd: root }).out);
    expect(line).toMatchObject({
      file: 'a.txt',
      published: { value: { edtf: '2021-11-16' }, provenance: { kind: 'stated' } },
      byline: null,
      body: [
        { type: 'paragraph', text: expect.stringContaining('ferry would stay'), span: { start: expect.any(Number) } },
        {},
      ],
      setAside: [
        { text: 'Share on Facebook', span: {}, rule: 'set-aside/share', reason: expect.stringContaining('sharing') },
      ],
      diagnostics: [{ code: 'encoding-guessed' }],
    });
  });

  it('applies the corrections of the archive to its own articles, and to no others', () => {
    const root = archiveOf({
      'articles/a.txt': ferry,
      'articles/.archive/corrections.yaml': correction,
      'other/a.txt': ferry,
    });
    const { code, out } = dateline(['parse', 'articles/a.txt', 'other/a.txt'], { cwd: root });
    expect(code).toBe(0);
    expect(linesOf(out).map(({ published: { value, provenance } }) => [value.edtf, provenance.kind])).toEqual([
      ['2021-11-17', 'editor'],
      ['2021-11-16', 'stated'],
    ]);
    const elsewhere = archiveOf({});
    const { out: there } = dateline(['parse', '--root', root, path.join(root, 'articles/a.txt')], { cwd: elsewhere });
    expect(linesOf(there)[0]?.published.provenance.kind).toBe('editor');
  });

  it('says what is wrong with the corrections, reads all the same, and ends with 1', () => {
    const root = archiveOf({ 'articles/a.txt': ferry, 'articles/.archive/corrections.yaml': `${correction}- {}\n` });
    const { code, out, err } = dateline(['parse', 'articles/a.txt'], { cwd: root });
    expect(code).toBe(1);
    expect(err).toContain('corrections.yaml:2:3 `article` is missing');
    expect(linesOf(out)[0]?.published.value.edtf).toBe('2021-11-17');
  });

  it('keeps the order of many names and holds none of their articles in memory', () => {
    // Each line is 57 KB: beside what reading itself takes, all of them are twice what the command may hold.
    const article =
      ferry + 'The mayor said that the old ferry would stay where it was, and that he was glad of it.\n\n'.repeat(250);
    const root = archiveOf({ 'articles/a.txt': article, 'articles/b.txt': article.replace('Ferry', 'Boat') });
    const names = Array.from({ length: 450 }, (_, index) => (index % 7 === 0 ? 'articles/a.txt' : 'articles/b.txt'));
    const run = spawnSync(process.execPath, ['--max-old-space-size=48', main, 'parse', '-', '--out', 'lines'], {
      cwd: root,
      input: names.join('\n'),
      encoding: 'utf8',
    });
    expect({ code: run.status, err: run.stderr }).toEqual({ code: 0, err: '' });
    const text = readFileSync(path.join(root, 'lines'), 'latin1');
    expect(text.length).toBeGreaterThan(25e6);
    const files = [...text.matchAll(/^\{"id":"[0-9a-f]{12}","file":"(.)\.txt"/gm)].map(
      ([, name]) => `articles/${name}.txt`,
    );
    expect(files).toEqual(names);
  });
});
