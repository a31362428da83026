/** The Nu Html Checker finds nothing on any page either. Skipped on machines without Java. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { readPages } from '../support/built-page.ts';
import { hasJava, vnuProblems } from '../support/vnu.ts';

const sites = inject('sites');

describe.skipIf(!hasJava())('The Nu Html Checker', () => {
  it.each([
    { name: 'five articles', folder: sites.five },
    { name: 'odd articles', folder: sites.odd },
    { name: 'a configured archive', folder: sites.configured },
  ])('finds nothing in the site of $name', ({ folder }) => {
    expect(vnuProblems(readPages(folder).map(({ file }) => path.join(folder, file)))).toEqual([]);
  });

  it('would find an element in the wrong place and an attribute that is none', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'dateline-vnu-'));
    try {
      const page = path.join(folder, 'page.html');
      writeFileSync(
        page,
        '<!doctype html><html lang="en"><title>A</title><p colour="red">Text</p><ul><p>Text</p></ul></html>',
      );
      expect(vnuProblems([page]).join()).toMatch(/“colour” not allowed.*“p” not allowed as child of element “ul”/s);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
