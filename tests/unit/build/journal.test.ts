/** A build that is killed leaves the old site or the new one, never something between. */
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { recover } from '../../../src/build/build.ts';
import { sha256 } from '../../../src/build/digest.ts';
import { applyJournal, type Journal, recoverJournal, stageOf, writeJournal } from '../../../src/build/journal.ts';
import { lockSite } from '../../../src/build/lock.ts';
import { readTree, tempFolder, writeFiles } from './temp-archive.ts';

/** A site with an old page, and a stage and journal that change it, add one and remove one. */
function interrupted(): { readonly out: string; readonly journal: Journal } {
  const out = tempFolder({ 'index.html': 'old', 'gone/index.html': 'old', 'mine.txt': 'mine' });
  const moves = ['index.html', 'new/index.html'].map((file) => ({ staged: sha256(file), file }));
  for (const { staged, file } of moves) writeFiles(stageOf(out), { [staged]: `new ${file}` });
  return { out, journal: { version: 1, inTheWay: [], moves, removals: ['gone/index.html'] } };
}

const done = { 'index.html': 'new index.html', 'mine.txt': 'mine', 'new/index.html': 'new new/index.html' };
const old = { 'gone/index.html': 'old', 'index.html': 'old', 'mine.txt': 'mine' };

describe('publishing', () => {
  it('moves and removes what the journal says, and clears up', () => {
    const { out, journal } = interrupted();
    writeJournal(out, journal);
    applyJournal(out, journal);
    expect(readTree(out)).toEqual(done);
    expect(existsSync(join(out, 'gone'))).toBe(false);
  });

  it('is finished by the next command when it was killed before, between or after the renames', () => {
    for (const moved of [0, 1, 2]) {
      const { out, journal } = interrupted();
      writeJournal(out, journal);
      for (const { staged, file } of journal.moves.slice(0, moved)) {
        mkdirSync(join(out, file, '..'), { recursive: true });
        renameSync(join(stageOf(out), staged), join(out, file));
      }
      recover(out);
      expect(readTree(out)).toEqual(done);
      expect(existsSync(join(out, '.dateline'))).toBe(false);
    }
  });

  it('never begins when it was killed before the journal was written', () => {
    const { out } = interrupted();
    recover(out);
    expect(readTree(out)).toEqual(old);
    expect(existsSync(join(out, '.dateline'))).toBe(false);
  });

  it.each([
    ['is cut short', '{"version":1,"moves":['],
    ['climbs out', '{"version":1,"inTheWay":[],"moves":[],"removals":["../outside.txt"]}'],
    ['is of another version', '{"version":9,"inTheWay":[],"moves":[],"removals":["index.html"]}'],
  ])('does nothing from a journal that %s', (_, text) => {
    const { out } = interrupted();
    writeFiles(out, { '../outside.txt': 'outside', '.dateline/journal.json': text });
    recoverJournal(out);
    expect(readTree(out)).toMatchObject(old);
    expect(existsSync(join(out, '../outside.txt'))).toBe(true);
  });

  it('is left to the build that is at it', () => {
    const { out, journal } = interrupted();
    writeJournal(out, journal);
    // Process 1 is always there; another host could not be asked.
    lockSite(out);
    const lock = join(out, '.dateline/lock.json');
    writeFileSync(lock, JSON.stringify({ ...JSON.parse(readTree(out)['.dateline/lock.json'] ?? ''), process: 1 }));
    recover(out);
    expect(readTree(out)).toMatchObject(old);
    expect(() => lockSite(out)).toThrow(/Another build is writing/);
  });

  it('takes over the lock of a build that died', () => {
    const { out, journal } = interrupted();
    writeJournal(out, journal);
    lockSite(out);
    const gone = { ...JSON.parse(readTree(out)['.dateline/lock.json'] ?? ''), process: 2 ** 30 };
    writeFileSync(join(out, '.dateline/lock.json'), JSON.stringify(gone));
    recover(out);
    expect(readTree(out)).toEqual(done);
  });
});
