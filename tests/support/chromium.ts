/**
 * A real Chromium for the tests: which executable, with which libraries and flags. Takes only the executable (and on
 * slim machines the libraries) of the npm package; the package's own flags switch web security off and would void every
 * security test. Knows nothing of the site.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type LaunchOptions } from 'playwright-core';

const flags = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const localPaths: Readonly<Record<string, readonly string[]>> = {
  linux: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/snap/bin/chromium'],
  darwin: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
  win32: [],
};

/**
 * Starts Chromium with a fresh profile. First choice is the executable named by `CHROMIUM_PATH`, then the one of the npm
 * package where it fits the machine (Linux on x64), then a browser that is installed. `more` are further flags.
 */
export async function launchChromium(more: readonly string[] = []): Promise<Browser> {
  const failures: string[] = [];
  for (const candidate of candidates()) {
    try {
      return await launch(candidate, more);
    } catch (error) {
      failures.push(`${candidate.executablePath ?? candidate.channel}: ${messageOf(error)}`);
    }
  }
  throw new Error(
    `No Chromium could be started. Install Chrome or Chromium, or set CHROMIUM_PATH to one.\n${failures.join('\n')}`,
  );
}

function* candidates(): Generator<LaunchOptions> {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    yield { executablePath: named };
    return;
  }
  if (process.platform === 'linux' && process.arch === 'x64') yield packaged();
  for (const executablePath of localPaths[process.platform] ?? []) {
    if (existsSync(executablePath)) yield { executablePath };
  }
  yield { channel: 'chrome' };
  yield { channel: 'msedge' };
}

async function launch(candidate: LaunchOptions, more: readonly string[]): Promise<Browser> {
  const root = process.getuid?.() === 0;
  const options = { ...candidate, args: [...flags, ...more], headless: true, timeout: 60_000 };
  try {
    return await chromium.launch({ ...options, chromiumSandbox: !root });
  } catch (error) {
    // Some distributions forbid the sandbox to programs they did not install; the pages are our own.
    if (root || !/sandbox/i.test(messageOf(error))) throw error;
    return await chromium.launch({ ...options, chromiumSandbox: false });
  }
}

function packaged(): LaunchOptions {
  const folder = unpackOnce();
  const executablePath = path.join(folder, 'chromium');
  const env: Record<string, string> = { ...(process.env as Record<string, string>) };
  if (lacksLibraries(executablePath)) {
    env.LD_LIBRARY_PATH = [path.join(folder, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  }
  env.FONTCONFIG_FILE = path.join(folder, 'fonts.conf');
  return { executablePath, env };
}

/**
 * Unpacks executable, libraries and font beside the installed packages, once per version. The package unpacks into the
 * system's temp folder and runs whatever already lies there; so it is sent to a folder of its own, which gets its final
 * name only when it is complete.
 */
function unpackOnce(): string {
  const entry = fileURLToPath(import.meta.resolve('@sparticuz/chromium'));
  const home = path.resolve(entry, '../../..');
  const { version } = JSON.parse(readFileSync(path.join(home, 'package.json'), 'utf8')) as { version: string };
  const cache = path.resolve(home, '../../.cache');
  const folder = path.join(cache, `chromium-${version}`);
  if (existsSync(folder)) return folder;
  mkdirSync(cache, { recursive: true });
  const staging = mkdtempSync(path.join(cache, 'unpacking-'));
  const script = `import(${JSON.stringify(import.meta.resolve('@sparticuz/chromium'))}).then((it) => it.default.executablePath())`;
  execFileSync(process.execPath, ['--eval', script], {
    // The second variable makes the package unpack its libraries too.
    env: { ...process.env, TMPDIR: staging, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  writeFileSync(path.join(staging, 'fonts.conf'), fontsConfig(folder));
  giveName(staging, folder);
  return folder;
}

/** The machine's own fonts where it has any, and the package's font, so that text is drawn on a machine without. */
function fontsConfig(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${folder}/fonts</dir>
  <cachedir>${folder}/font-cache</cachedir>
</fontconfig>
`;
}

function giveName(staging: string, folder: string): void {
  try {
    renameSync(staging, folder);
  } catch (error) {
    // Another test run was faster: its folder is as good as ours.
    rmSync(staging, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

function lacksLibraries(executable: string): boolean {
  try {
    return execFileSync('ldd', [executable], { encoding: 'utf8' }).includes('not found');
  } catch {
    return true;
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
