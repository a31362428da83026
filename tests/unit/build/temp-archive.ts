/** Archives in temporary folders and builds of them in this process. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { build } from '../../../src/build/build.ts';
import type { BuildReport } from '../../../src/build/report.ts';
import { findTool, type Tool } from '../../../src/build/tool.ts';
import { loadConfig } from '../../../src/config/load.ts';
import { newTempFolder } from '../../support/temp-folder.ts';

export type Files = Readonly<Record<string, string | Uint8Array>>;

/** A new folder with these files. */
export function tempFolder(files: Files = {}): string {
  const folder = newTempFolder();
  writeFiles(folder, files);
  return folder;
}

/** Writes files below a folder, by their paths. */
export function writeFiles(folder: string, files: Files): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}

/** Every file below a folder with its bytes as latin-1, by path. */
export function readTree(folder: string): Readonly<Record<string, string>> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => !entry.isDirectory());
  const files = entries.map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    files
      .map((file) => [relative(folder, file), readFileSync(file, 'latin1')] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** The tool itself, with browser scripts that need no compiling. */
function testTool(folder: string): Tool {
  const script = join(folder, '.dateline-test-script.js');
  writeFileSync(script, '/* script */\n');
  return { ...findTool(), script, search: script };
}

/** Midday of 1 February 2022. */
const testClock = () => Date.UTC(2022, 1, 1, 12);

/** Builds the archive at `root` as the command would, on a fixed day. */
export async function buildAt(root: string, out?: string): Promise<BuildReport> {
  const config = await loadConfig({ root, out });
  return build(config, { clock: testClock, tool: testTool(root) });
}
