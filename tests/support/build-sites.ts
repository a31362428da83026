/**
 * Builds the sites that the tests look at, with the command itself: the project's own five articles, and an archive of
 * odd ones. Writes only below a temporary folder.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeOddArchive } from './odd-archive.ts';

/** Where the built sites lie: absolute paths of folders. */
export interface BuiltSites {
  readonly five: string;
  readonly odd: string;
}

const projectRoot = path.resolve(import.meta.dirname, '../..');

/** Builds both sites below a new temporary folder, which the caller removes. */
export function buildSites(): BuiltSites & { readonly folder: string } {
  const folder = mkdtempSync(path.join(tmpdir(), 'dateline-sites-'));
  const fiveRoot = path.join(folder, 'five');
  for (const name of ['articles', 'public', 'build.config.ts']) {
    const from = path.join(projectRoot, name);
    if (existsSync(from)) cpSync(from, path.join(fiveRoot, name), { recursive: true });
  }
  const oddRoot = path.join(folder, 'odd');
  mkdirSync(oddRoot);
  writeOddArchive(oddRoot);
  return {
    folder,
    five: build(fiveRoot, 'with no error'),
    odd: build(oddRoot, 'with errors reported'),
  };
}

/** Runs `dateline build` on a root and gives the folder of the site; throws with the command's words if it fails. */
export function build(root: string, expected: 'with no error' | 'with errors reported'): string {
  const out = path.join(root, 'dist');
  const run = runCli(['build', '--root', root, '--out', out]);
  if (run.status !== (expected === 'with no error' ? 0 : 1)) {
    throw new Error(`dateline build ended with ${run.status}, not ${expected}:\n${run.stdout}\n${run.stderr}`);
  }
  return out;
}

/** Runs the compiled command as a user would. */
export function runCli(argv: readonly string[]): { status: number | null; stdout: string; stderr: string } {
  const main = path.join(projectRoot, 'lib/cli/main.js');
  if (!existsSync(main)) throw new Error(`${main} is not there: compile first with npm run compile, or run npm test.`);
  return spawnSync(process.execPath, [main, ...argv], { encoding: 'utf8', cwd: projectRoot });
}
