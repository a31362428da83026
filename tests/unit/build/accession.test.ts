import { truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { accession, freshIdOf, readSource } from '../../../src/build/accession.ts';
import { sha256 } from '../../../src/build/digest.ts';
import { tempFolder, writeFiles } from './temp-archive.ts';

const place = (folder: string, path: string, byteLength = 10) => ({ path, absolute: join(folder, path), byteLength });

describe('accession', () => {
  it('fixes the bytes of a text by their digest', () => {
    const folder = tempFolder({ 'A.TXT': 'Ferry' });
    expect(accession(place(folder, 'A.TXT'))).toEqual({
      fixity: { algorithm: 'sha256', digest: sha256('Ferry'), byteLength: 5 },
      refusal: null,
      notices: [],
      lines: [],
    });
  });

  it('says on which line an old encoding first shows', () => {
    const folder = tempFolder({ 'a.txt': Buffer.from('Ferry\n\nsm\xf8r', 'latin1') });
    expect(accession(place(folder, 'a.txt')).notices).toMatchObject([
      { code: 'encoding-guessed', severity: 'info', line: 3 },
    ]);
  });

  it('takes saved web pages in', () => {
    const folder = tempFolder({ 'a.html': '<p>Ferry</p>', 'B.HTM': '<p>Ferry</p>' });
    for (const name of ['a.html', 'B.HTM']) expect(accession(place(folder, name)).refusal, name).toBeNull();
  });

  it('refuses other formats, what is too large and what is gone, without reading them', () => {
    const folder = tempFolder({ 'a.jpg': '', 'huge.txt': '' });
    truncateSync(join(folder, 'huge.txt'), 64 * 1024 * 1024 + 1);
    expect(accession(place(folder, 'a.jpg')).refusal?.code).toBe('not-an-article');
    expect(accession(place(folder, 'huge.txt', 64 * 1024 * 1024 + 1)).refusal?.code).toBe('too-large');
    expect(accession(place(folder, 'none.txt')).refusal).toEqual({ code: 'unreadable', detail: 'it is not there' });
    expect(accession(place(folder, 'no extension')).refusal?.code).toBe('not-an-article');
  });

  it('says of a file that cannot be opened by its name that the name is why', () => {
    const folder = tempFolder({});
    expect(accession(place(folder, 'caf\uFFFD.txt')).refusal).toMatchObject({ detail: 'its name is not in UTF-8' });
  });

  it('refuses to read an article whose bytes are no longer those accessioned', () => {
    const folder = tempFolder({ 'a.txt': 'Ferry' });
    const [id, digest] = [freshIdOf('a.txt', () => false), sha256('Ferry')];
    expect(readSource(place(folder, 'a.txt'), id, digest)).toMatchObject({ id, path: 'a.txt', text: 'Ferry' });
    writeFiles(folder, { 'a.txt': 'Fairy' });
    expect(readSource(place(folder, 'a.txt'), id, digest)).toMatchObject({ code: 'changed' });
  });
});

describe('a fresh id', () => {
  it('is twelve digits of the digest of the path, and another where that is taken', () => {
    expect(freshIdOf('a.txt', () => false)).toBe(sha256('a.txt').slice(0, 12));
    const second = freshIdOf('a.txt', (id) => id === sha256('a.txt').slice(0, 12));
    expect(second).toMatch(/^[0-9a-f]{12}$/);
    expect(second).not.toBe(sha256('a.txt').slice(0, 12));
  });
});
