/** The command, as people and programs use it. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { archiveOf, dateline, tree, write } from './command.ts';

const ferry = 'Ferry stays in port\n\nThe council of the harbour town said on Tuesday that the ferry would stay.\n';
const bridge = 'Bridge opens again\n\nThe old bridge over the river was opened on Friday, the mayor said.\n';

describe('dateline', () => {
  it('shows its help, and that of each command', () => {
    for (const command of ['build', 'watch', 'serve', 'parse']) {
      const { code, out } = dateline([command, '--help']);
      expect(code).toBe(0);
      for (const option of ['--help', '--root', '--out', '--quiet', '--json']) expect(out).toContain(option);
    }
    expect(dateline(['--help']).out).toContain('Exit codes');
    expect(dateline(['--version']).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it.each([
    [['biuld'], "unknown command 'biuld'", 'build'],
    [['build', '--quite'], "unknown option '--quite'", '--quiet'],
    [['serve', '--prot', '80'], "unknown option '--prot'", '--port'],
    [['serve', '--port', 'http'], 'whole number', 'Try: dateline --help'],
    [['build', 'extra'], 'too many arguments', 'Try: dateline --help'],
    [['parse'], "missing required argument 'file'", 'Try: dateline --help'],
    [['build', '--root', '/no/such/folder'], 'There is no folder', '--root'],
  ])('refuses %j as wrong usage, and says what to do', (args, message, advice) => {
    const { code, out, err } = dateline(args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(message);
    expect(err).toContain(advice);
  });

  it('shows how to use it when called with nothing', () => {
    const { code, err } = dateline([]);
    expect(code).toBe(2);
    expect(err).toContain('Usage: dateline');
  });
});

describe('dateline serve', () => {
  it('serves no folder without a site, and says to build it first', () => {
    const { code, err } = dateline(['serve'], { cwd: archiveOf({ 'articles/a.txt': ferry }) });
    expect(code).toBe(2);
    expect(err).toContain('There is no site to serve');
    expect(err).toContain('Build it first: the same command with “build”');
  });
});

describe('dateline build', () => {
  it('builds the archive one is in, and says so in a few lines', () => {
    const root = archiveOf({ 'articles/a.txt': ferry });
    const { code, out, err } = dateline(['build'], { cwd: root });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^Articles +1 published\nPages +\d+ written, 0 unchanged, 0 removed\n/);
    expect(out).toContain(path.join(root, 'dist', 'index.html'));
    expect(out).not.toContain('\u001b');
    expect(out.trimEnd().split('\n').length).toBeLessThan(12);
  });

  it('writes to another folder, says nothing when quiet, and everything as one JSON object', () => {
    const root = archiveOf({ 'articles/a.txt': ferry });
    expect(dateline(['build', '--root', root, '--out', path.join(root, 'site'), '--quiet'])).toEqual({
      code: 0,
      out: '',
      err: '',
    });
    expect(existsSync(path.join(root, 'site/index.html'))).toBe(true);
    expect(existsSync(path.join(root, 'dist'))).toBe(false);
    const { out } = dateline(['build', '--root', root, '--json']);
    expect(JSON.parse(out)).toMatchObject({
      root,
      files: { published: 1, duplicate: 0, withheld: 0, quarantined: 0 },
      diagnostics: [],
    });
    expect(out.trimEnd()).not.toContain('\n');
  });

  it('ends with 1 when an article could not be used, with its place and what to do, and publishes the rest', () => {
    const root = archiveOf({ 'articles/a.txt': ferry, 'articles/empty.txt': '' });
    const { code, err } = dateline(['build', '--root', root, '--quiet']);
    expect(code).toBe(1);
    expect(err).toContain(`error   ${path.join('articles', 'empty.txt')} The file has no text.\n`);
    expect(err).toContain('Save the article again, or delete the file.');
    expect(existsSync(path.join(root, 'dist/index.html'))).toBe(true);
  });

  it('ends with 2 on a wrong configuration, and leaves the site as it was', () => {
    const root = archiveOf({ 'articles/a.txt': ferry });
    dateline(['build', '--root', root]);
    const before = tree(path.join(root, 'dist'));
    write(
      root,
      'build.config.ts',
      "import { defineConfig } from 'dateline';\nexport default defineConfig({ titel: 'x' });\n",
    );
    const { code, err } = dateline(['build', '--root', root]);
    expect(code).toBe(2);
    expect(err).toContain('unknown key "titel" ("x"); did you mean "title"?');
    expect(tree(path.join(root, 'dist'))).toEqual(before);
  });
});

describe('dateline parse', () => {
  it('prints a record a line in the order given, the same that the build publishes', () => {
    const root = archiveOf({ 'articles/a.txt': ferry, 'articles/b.txt': bridge });
    const { code, out, err } = dateline(['parse', '--root', root, 'articles/b.txt', 'articles/a.txt'], { cwd: root });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const records = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string; file: string });
    expect(records.map((record) => record.file)).toEqual(['b.txt', 'a.txt']);
    dateline(['build', '--root', root]);
    const published = Object.keys(tree(path.join(root, 'dist'))).filter((file) => file.endsWith('record.json'));
    for (const { id } of records) expect(published.some((file) => file.includes(id))).toBe(true);
  });

  it('goes on after a file that cannot be read, and ends with 1', () => {
    const root = archiveOf({ 'articles/a.txt': ferry, 'articles/binary.txt': Buffer.from([0, 1]) });
    const { code, out } = dateline(['parse', 'none.txt', 'articles', 'articles/binary.txt', 'articles/a.txt'], {
      cwd: root,
    });
    expect(code).toBe(1);
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines.slice(0, 3)).toEqual([
      { file: 'none.txt', error: 'The file cannot be read: it is not there.' },
      { file: 'articles', error: 'The file is not in an article format.' },
      { file: 'articles/binary.txt', error: 'The file is not a text.' },
    ]);
    expect(lines[3]).toMatchObject({ file: 'a.txt' });
  });

  it('reads names from standard input, one a line', () => {
    const root = archiveOf({ 'articles/a.txt': ferry, 'articles/b.txt': bridge });
    const { code, out } = dateline(['parse', '-'], { cwd: root, input: 'articles/b.txt\r\n\narticles/a.txt\n' });
    expect(code).toBe(0);
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => (JSON.parse(line) as { file: string }).file),
    ).toEqual(['b.txt', 'a.txt']);
  });

  it('is quiet when the reader has had enough', () => {
    const root = archiveOf({ 'articles/a.txt': ferry });
    const names = Array.from({ length: 3000 }, () => 'articles/a.txt').join('\n');
    write(root, 'names', names);
    const main = path.resolve(import.meta.dirname, '../../lib/cli/main.js');
    const { code, err } = shell(
      `"${process.execPath}" "${main}" parse - < names | head -n 1 > first; echo ended`,
      root,
    );
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(JSON.parse(tree(root).first ?? '')).toMatchObject({ file: 'a.txt' });
  });
});

function shell(script: string, cwd: string) {
  const run = spawnSync('sh', ['-c', script], { cwd, encoding: 'utf8' });
  return { code: run.status, err: run.stderr };
}
