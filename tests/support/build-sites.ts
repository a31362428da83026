/**
 * Builds the sites that the tests look at, with the command itself: the project's own five articles, an archive of odd
 * ones, and a configured one. Writes only below a temporary folder.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeOddArchive } from './odd-archive.ts';

/** Where the built sites lie: absolute paths of folders. */
export interface BuiltSites {
  readonly five: string;
  readonly odd: string;
  /** The five with every key of the configuration set. */
  readonly configured: string;
}

const projectRoot = path.resolve(import.meta.dirname, '../..');

const configuration = `import { defineConfig } from 'dateline';

export default defineConfig({
  title: 'Grensearkivet & «venner»',
  description: 'Nyhetsartikler fra grensen, slik de kom inn.',
  language: 'nb',
  base: 'https://archive.example/border',
  timeZone: 'Europe/Oslo',
  contact: 'keeper@archive.example',
  rights: 'Artiklene tilhører utgiverne.',
  publish: 'extract',
  publishers: { 'The Journal': { publish: 'record', rights: 'All rights reserved by The Journal.' } },
});
`;

/** Builds all of them below a new temporary folder, which the caller removes. */
export function buildSites(): BuiltSites & { readonly folder: string } {
  const folder = mkdtempSync(path.join(tmpdir(), 'dateline-sites-'));
  const fiveRoot = path.join(folder, 'five');
  for (const name of ['articles', 'public', 'build.config.ts']) {
    const from = path.join(projectRoot, name);
    if (existsSync(from)) cpSync(from, path.join(fiveRoot, name), { recursive: true });
  }
  const configuredRoot = path.join(folder, 'configured');
  cpSync(path.join(projectRoot, 'articles'), path.join(configuredRoot, 'articles'), { recursive: true });
  writeFileSync(path.join(configuredRoot, 'build.config.ts'), configuration);
  const oddRoot = path.join(folder, 'odd');
  mkdirSync(oddRoot);
  writeOddArchive(oddRoot);
  return {
    folder,
    five: build(fiveRoot, 'with no error'),
    odd: build(oddRoot, 'with errors reported'),
    configured: build(configuredRoot, 'with no error'),
  };
}

/** Runs `dateline build` on a root and gives the folder of the site; throws with the command's words if it ends otherwise. */
export function build(
  root: string,
  expected: 'with no error' | 'with errors reported',
  environment: Readonly<Record<string, string>> = {},
): string {
  const main = path.join(projectRoot, 'lib/cli/main.js');
  if (!existsSync(main)) throw new Error(`${main} is not there: compile first with npm run compile, or run npm test.`);
  const out = path.join(root, 'dist');
  const run = spawnSync(process.execPath, [main, 'build', '--root', root, '--out', out], {
    encoding: 'utf8',
    cwd: projectRoot,
    env: { ...process.env, ...environment },
  });
  if (run.status !== (expected === 'with no error' ? 0 : 1)) {
    throw new Error(`dateline build ended with ${run.status}, not ${expected}:\n${run.stdout}\n${run.stderr}`);
  }
  return out;
}
