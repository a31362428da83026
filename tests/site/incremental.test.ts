/** Threads and caches are never seen in the bytes of a site, and work grows with what changed. */
import { cpSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { BuildReport } from '../../src/build/report.ts';
import { archiveOf, dateline, tree, write } from './command.ts';

const article = (n: number) =>
  `date 2021-${String((n % 12) + 1).padStart(2, '0')}-${String((n % 28) + 1).padStart(2, '0')} Ferry number ${n} stays in port\n\nThe council said on Tuesday that ferry ${n} would stay.\n`;

const build = (root: string, env: Readonly<Record<string, string>> = {}) => {
  const { code, out, err } = dateline(['build', '--root', root, '--json'], { env });
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return JSON.parse(out) as BuildReport;
};

describe('an archive large enough for threads', () => {
  it('is built to the same bytes as by one thread, and rebuilt to the bytes of a build from nothing', () => {
    const files = Array.from({ length: 405 }, (_, n) => [`articles/${n % 7}/${n}.txt`, article(n)] as const);
    const root = archiveOf(Object.fromEntries(files));
    const copy = archiveOf({});
    cpSync(root, copy, { recursive: true });
    expect(build(root).files.published).toBe(405);
    expect(build(copy, { DATELINE_THREADS: '1' }).files.published).toBe(405);
    expect(tree(path.join(root, 'dist'))).toEqual(tree(path.join(copy, 'dist')));

    write(root, 'articles/new.txt', article(1000));
    const second = archiveOf({});
    cpSync(path.join(root, 'articles'), path.join(second, 'articles'), { recursive: true });
    build(root);
    build(second);
    expect(tree(path.join(root, 'dist'))).toEqual(tree(path.join(second, 'dist')));
    expect(build(root)).toMatchObject({ pages: { written: 0, removed: 0 }, otherFiles: { written: 0, removed: 0 } });
  });
});
