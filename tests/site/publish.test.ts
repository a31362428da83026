/** A build that is killed at any moment leaves a site that the next command makes whole. */
import { spawn } from 'node:child_process';
import { cpSync, existsSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { archiveOf, dateline, tree, write } from './command.ts';

const main = path.resolve(import.meta.dirname, '../../lib/cli/main.js');
const article = (n: number, word: string) =>
  `Ferry ${word} ${n} stays in port\n\nThe council of the ${word} town said so on Tuesday.\n`;

/** Starts a build and kills it after so many milliseconds. */
async function killedBuild(root: string, milliseconds: number): Promise<void> {
  const child = spawn(process.execPath, [main, 'build', '--root', root], { stdio: 'ignore' });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  await wait(milliseconds);
  child.kill('SIGKILL');
  await ended;
}

describe('a build that is killed', () => {
  it('leaves no half-written file, and the next one gives the same site as if nothing had happened', async () => {
    const root = archiveOf(
      Object.fromEntries(Array.from({ length: 60 }, (_, n) => [`articles/${n}.txt`, article(n, 'harbour')])),
    );
    dateline(['build', '--root', root, '--quiet']);
    const before = tree(path.join(root, 'dist'));
    for (let n = 0; n < 60; n += 1) write(root, `articles/${n}.txt`, article(n, 'river'));
    const clean = archiveOf({});
    cpSync(path.join(root, 'articles'), path.join(clean, 'articles'), { recursive: true });
    dateline(['build', '--root', clean, '--quiet']);
    const after = tree(path.join(clean, 'dist'));
    for (const milliseconds of [150, 250, 350, 450, 550]) {
      await killedBuild(root, milliseconds);
      for (const [file, bytes] of Object.entries(tree(path.join(root, 'dist')))) {
        if (!file.startsWith('.dateline')) expect([before[file], after[file]]).toContain(bytes);
      }
    }
    dateline(['build', '--root', root, '--quiet']);
    expect(tree(path.join(root, 'dist'))).toEqual(after);
    expect(existsSync(path.join(root, 'dist/.dateline'))).toBe(false);
  });
});
