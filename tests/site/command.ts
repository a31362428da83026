/** Runs the compiled command in temporary archives, which are removed after each test. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach } from 'vitest';

const main = path.resolve(import.meta.dirname, '../../lib/cli/main.js');
const cleanups: (() => void)[] = [];

afterEach(() => {
  for (const clean of cleanups.splice(0).reverse()) clean();
});

/** A new folder with these files. */
export function archiveOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const root = realpathSync(mkdtempSync(path.join(tmpdir(), 'dateline-site-')));
  cleanups.push(() => rmSync(root, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) write(root, name, content);
  return root;
}

/** Writes a file below a folder. */
export function write(root: string, name: string, content: string | Uint8Array): void {
  mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
  writeFileSync(path.join(root, name), content);
}

/** Every file below a folder with its bytes as latin-1, by path. */
export function tree(folder: string): Readonly<Record<string, string>> {
  if (!existsSync(folder)) return {};
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => !entry.isDirectory());
  const names = files.map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name))).sort();
  return Object.fromEntries(names.map((name) => [name, readFileSync(path.join(folder, name), 'latin1')]));
}

/** The address that an article has in the site. */
export function addressOf(root: string, article: string): string {
  const text = readFileSync(path.join(root, 'articles/.archive/permalinks.json'), 'utf8');
  const { permalinks } = JSON.parse(text) as { permalinks: readonly { path: string; address: string }[] };
  const link = permalinks.find((each) => each.path === article);
  if (link === undefined) throw new Error(`${article} has no address.`);
  return link.address;
}

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs `dateline` to its end. */
export function dateline(args: readonly string[], { cwd, input, env }: RunOptions = {}): Ran {
  const run = spawnSync(process.execPath, [main, ...args], {
    encoding: 'utf8',
    maxBuffer: 1e9,
    ...(cwd === undefined ? {} : { cwd }),
    ...(input === undefined ? {} : { input }),
    env: { ...process.env, ...env },
  });
  return { code: run.status, out: run.stdout, err: run.stderr };
}

export interface Running {
  readonly child: ChildProcess;
  /** The next line on standard output, read as JSON. */
  readonly next: () => Promise<Readonly<Record<string, unknown>>>;
  /** What it has said on standard error so far. */
  readonly complaints: () => string;
}

/** Starts `dateline` with output in JSON, and stops it after the test. */
export function startDateline(args: readonly string[]): Running {
  const child = spawn(process.execPath, [main, ...args, '--json'], { stdio: ['ignore', 'pipe', 'pipe'] });
  cleanups.push(() => child.kill('SIGKILL'));
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  let complaints = '';
  child.stderr.on('data', (chunk: Buffer) => {
    complaints += chunk.toString();
  });
  return {
    child,
    complaints: () => complaints,
    async next() {
      const { value, done } = await lines.next();
      if (done) throw new Error(`dateline ended: ${complaints}`);
      return JSON.parse(value) as Record<string, unknown>;
    },
  };
}
