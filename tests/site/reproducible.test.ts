/** The same articles give the same bytes, on another day's cache, in another time zone, in another place. */
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { build } from '../support/build-sites.ts';
import { siteFiles } from '../support/built-page.ts';

const sites = inject('sites');
const scratch = mkdtempSync(path.join(tmpdir(), 'dateline-again-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** Names of the files that differ between two folders, either way. */
function differences(a: string, b: string): readonly string[] {
  const files = new Set([...siteFiles(a), ...siteFiles(b)]);
  const bytes = (folder: string, file: string) =>
    siteFiles(folder).includes(file) ? readFileSync(path.join(folder, file)).toString('latin1') : null;
  return [...files].filter((file) => bytes(a, file) !== bytes(b, file));
}

describe('building twice', () => {
  it.each(['five', 'odd', 'configured'] as const)(
    'gives the same bytes for the %s articles elsewhere, without a cache',
    (name) => {
      const root = path.join(scratch, name, 'quite', 'elsewhere');
      const from = path.dirname(sites[name]);
      cpSync(from, root, { recursive: true, filter: (file) => !/[/\\](dist|\.dateline)$/.test(file) });
      const expected = name === 'odd' ? 'with errors reported' : 'with no error';
      const out = build(root, expected, { TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' });
      expect(differences(sites[name], out)).toEqual([]);
      expect(siteFiles(out).length).toBeGreaterThan(10);
    },
  );

  it('gives the same bytes again in the same place, from the cache', () => {
    const root = path.join(scratch, 'five', 'quite', 'elsewhere');
    expect(differences(sites.five, build(root, 'with no error'))).toEqual([]);
  });
});
