/** Makes the bundle of the command and its threads, unless it is newer than what was compiled. */
import { renameSync, rmSync, statSync } from 'node:fs';

const out = 'lib/bundle';
/** Whole or not there: a bundle that was cut off would do nothing, and say nothing. */
const unfinished = 'lib/bundle-unfinished';
const madeAt = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

if (madeAt(`${out}/command.js`) < madeAt('lib/.tsbuildinfo')) {
  const { build } = await import('esbuild');
  rmSync(unfinished, { recursive: true, force: true });
  await build({
    entryPoints: ['src/cli/command.ts', 'src/build/worker.ts', 'src/config/define.ts'],
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    outdir: unfinished,
    entryNames: '[name]',
    logLevel: 'warning',
  });
  rmSync(out, { recursive: true, force: true });
  renameSync(unfinished, out);
}
