/** Makes the bundle of the command and its threads, unless it is newer than what was compiled. */
import { rmSync, statSync } from 'node:fs';

const out = 'lib/bundle';
const madeAt = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

if (madeAt(`${out}/command.js`) < madeAt('lib/.tsbuildinfo')) {
  const { build } = await import('esbuild');
  rmSync(out, { recursive: true, force: true });
  await build({
    entryPoints: ['src/cli/command.ts', 'src/build/worker.ts', 'src/config/define.ts'],
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    outdir: out,
    entryNames: '[name]',
    logLevel: 'warning',
  });
}
