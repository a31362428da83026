/**
 * Reads every case of tests/golden and compares with its record. `UPDATE_GOLDEN=1` writes the records anew, to be
 * reviewed as a diff. A case without a source.txt, .md or .html is the article of its name in articles/.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extract } from '../../support/extract.ts';
import { seed, sourceOf } from './source-of.ts';

const folder = new URL('../../golden/', import.meta.url);
const cases = readdirSync(folder).sort();

function sourceOfCase(name: string) {
  for (const format of ['txt', 'md', 'html']) {
    const file = new URL(`${name}/source.${format}`, folder);
    if (existsSync(file)) return sourceOf(readFileSync(file, 'utf8'), `${name}.${format}`);
  }
  return seed(name);
}

describe('the golden cases', () => {
  it('are at least forty, each with a note that says why it is there', () => {
    expect(cases.length).toBeGreaterThanOrEqual(40);
    for (const name of cases) expect(readFileSync(new URL(`${name}/note.md`, folder), 'utf8').trim()).not.toBe('');
  });

  it.each(cases)('%s reads as recorded', (name) => {
    const { record, diagnostics } = extract(sourceOfCase(name));
    const file = new URL(`${name}/record.json`, folder);
    const found = `${JSON.stringify({ record, diagnostics }, null, 2)}\n`;
    if (process.env.UPDATE_GOLDEN === '1') writeFileSync(file, found);
    expect(JSON.parse(found)).toEqual(JSON.parse(readFileSync(file, 'utf8')));
  });
});
