import { describe, expect, it } from 'vitest';
import { inlineExecutor } from '../../../src/build/executor.ts';
import { tempFolder } from './temp-archive.ts';

describe('the inline executor', () => {
  const names = Array.from({ length: 100 }, (_, n) => `${n}.txt`);
  const folder = () => tempFolder(Object.fromEntries(names.map((name) => [name, `Ferry ${name}`])));

  it('gives the results in the order of the entries, and tells how far it is', async () => {
    const root = folder();
    const entries = names.map((path) => ({ path, absolute: `${root}/${path}`, byteLength: 10 }));
    const told: number[] = [];
    const results = await inlineExecutor().run('accession', { context: null, entries }, (done) => told.push(done));
    expect(results.map((result) => result.fixity?.byteLength)).toEqual(names.map((name) => `Ferry ${name}`.length));
    expect(told.at(-1)).toBe(names.length);
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(told.length).toBeGreaterThan(1);
  });

  it('does nothing for nothing', async () => {
    expect(await inlineExecutor().run('accession', { context: null, entries: [] })).toEqual([]);
  });
});
