import { mkdirSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scanFolder } from '../../../src/build/scan.ts';
import { tempFolder } from './temp-archive.ts';

const pathsIn = (folder: string, except: readonly string[] = []) =>
  scanFolder(folder, { except }).files.map((file) => file.path);
const refusedIn = (folder: string) => scanFolder(folder).refused.map(({ path, refusal }) => `${path} ${refusal.code}`);

describe('scanning', () => {
  it('finds files in folders, sorted by code units whatever the locale', () => {
    const folder = tempFolder({ 'b.txt': '', 'a/z.txt': '', 'B.txt': '', 'a.txt': '', 'å.txt': '', 'z.txt': '' });
    expect(pathsIn(folder)).toEqual(['B.txt', 'a.txt', 'a/z.txt', 'b.txt', 'z.txt', 'å.txt']);
  });

  it('leaves hidden files, node_modules and the folders it is told to leave', () => {
    const folder = tempFolder({
      '.hidden.txt': '',
      '.archive/permalinks.json': '',
      'node_modules/a.txt': '',
      'dist/a.txt': '',
      'a.txt': '',
    });
    expect(pathsIn(folder, [join(folder, 'dist')])).toEqual(['a.txt']);
  });

  it('takes hidden files where they are asked for', () => {
    const folder = tempFolder({ '.well-known/security.txt': '', '.nojekyll': '' });
    expect(scanFolder(folder, { hidden: true }).files.map((file) => file.path)).toEqual([
      '.nojekyll',
      '.well-known/security.txt',
    ]);
  });

  it('names files in composed letters, and refuses a second spelling of one name', () => {
    const folder = tempFolder({ 'a\u030a.txt': 'one' });
    expect(pathsIn(folder)).toEqual(['å.txt']);
    writeFileSync(join(folder, 'å.txt'), 'two');
    expect(pathsIn(folder)).toEqual(['å.txt']);
    expect(refusedIn(folder)).toEqual(['å.txt same-name']);
  });

  it('follows a link within the folder, and none that leads out, in a circle or nowhere', () => {
    const outside = tempFolder({ 'secret.txt': 'secret' });
    const folder = tempFolder({ 'a.txt': 'a', 'sub/b.txt': 'b' });
    symlinkSync(join(folder, 'a.txt'), join(folder, 'again.txt'));
    symlinkSync(join(outside, 'secret.txt'), join(folder, 'out.txt'));
    symlinkSync(outside, join(folder, 'outside'));
    symlinkSync(folder, join(folder, 'sub', 'circle'));
    symlinkSync(join(folder, 'nowhere'), join(folder, 'nowhere.txt'));
    expect(pathsIn(folder)).toEqual(['a.txt', 'again.txt', 'sub/b.txt']);
    expect(refusedIn(folder)).toEqual([
      'nowhere.txt unreadable',
      'out.txt outside',
      'outside outside',
      'sub/circle linked-folder',
    ]);
  });

  it('finds nothing where there is no folder', () => {
    expect(scanFolder(join(tempFolder(), 'nowhere'))).toEqual({ files: [], refused: [] });
  });

  it('stamps a file anew when it is written, also with the same size and time', () => {
    const folder = tempFolder({ 'a.txt': 'one' });
    mkdirSync(join(folder, 'empty'));
    const time = new Date('2021-11-16T12:00:00Z');
    utimesSync(join(folder, 'a.txt'), time, time);
    const before = scanFolder(folder).files[0]?.stamp;
    writeFileSync(join(folder, 'a.txt'), 'two');
    utimesSync(join(folder, 'a.txt'), time, time);
    expect(scanFolder(folder).files[0]?.stamp).not.toBe(before);
  });
});
