/** What a search of a built archive finds, in which order, and what it never finds. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { searched } from '../../support/searched.ts';
import { buildAt, readTree, tempFolder, writeFiles } from '../build/temp-archive.ts';

const ferry = `Ferry stays in port

16 November 2021

The ferry to Harwick stays in port until the storm has passed, the harbour council said on Tuesday. Nobody was hurt.

“We have all waited for the boat since Monday,” said Alexander Lukashenko, who leads the council. “It is not safe at sea.”
`;
const bridge = `Council closes old bridge

18 November 2021

The harbour council will close the old bridge in port week. A ferry takes its passengers until spring. Alexander Lukashenko spoke.
`;
const norwegian = `Fergen blir liggende i havn

17. november 2021

Fergen blir liggende i havn til stormen er over, sa Aleksandr Lukasjenko tirsdag. Lukasjenko sier at ingen ble skadet.
`;
const files = { 'articles/a.txt': ferry, 'articles/b.txt': bridge, 'articles/c.txt': norwegian };

async function built(more: Record<string, string> = {}) {
  const root = tempFolder({ 'build.config.mjs': 'export default {};', ...files, ...more });
  await buildAt(root);
  return { root, ...textsIn(root) };
}

function textsIn(root: string) {
  const textOf = (file: string) => {
    try {
      return readFileSync(join(root, 'dist', file), 'utf8');
    } catch {
      return undefined;
    }
  };
  const headlines = async (query: string) =>
    (await searched(textOf, query)).articles.map(({ headline }) => headline.replace(/…$/, ''));
  return { textOf, headlines, index: () => readTree(join(root, 'dist/search')) };
}

describe('a search', () => {
  it('finds what has all the words, one in a headline first, and longer words too', async () => {
    const { headlines } = await built();
    expect(await headlines('ferry')).toEqual(['Ferry stays in port', 'Council closes old bridge']);
    expect(await headlines('FERRY storm')).toEqual(['Ferry stays in port']);
    expect(await headlines('council')).toEqual(['Council closes old bridge', 'Ferry stays in port']);
    expect(await headlines('passen')).toEqual(['Council closes old bridge']);
    expect(await headlines('pa')).toEqual([]);
    expect(await headlines('ferry zebra')).toEqual([]);
    expect(await headlines('')).toEqual([]);
  });

  it('finds words in their order, and leaves out what has others', async () => {
    const { headlines } = await built();
    expect(await headlines('"in port until"')).toEqual(['Ferry stays in port']);
    expect(await headlines('"port in"')).toEqual([]);
    expect(await headlines('council -storm')).toEqual(['Council closes old bridge']);
    expect(await headlines('council -"in port week"')).toEqual(['Ferry stays in port']);
    expect(await headlines('-stormen')).toEqual(['Ferry stays in port', 'Council closes old bridge']);
    expect(await headlines('-"in port"')).toEqual(['Fergen blir liggende i havn']);
  });

  it('finds an article by every spelling of a name in it, after those that have it so, and says which', async () => {
    const { textOf } = await built();
    const { articles, names } = await searched(textOf, 'Lukashenko');
    expect(names).toEqual(['Alexander Lukashenko']);
    expect(articles.map(({ headline }) => headline).at(-1)).toBe('Fergen blir liggende i havn');
    expect(articles.map(({ ways }) => ways)).toEqual([[], [], [{ name: 'Aleksandr Lukasjenko', passage: 1 }]]);
    const other = await searched(textOf, 'Lukasjenko storm');
    expect(other.articles.map(({ headline }) => headline)).toEqual([
      'Fergen blir liggende i havn',
      'Ferry stays in port',
    ]);
    expect(other.names).toEqual([]);
    expect((await searched(textOf, 'aleksandr lukasjenko')).names).toEqual(['Alexander Lukashenko']);
  });

  it('knows nothing of what an article’s page keeps back', async () => {
    const { index, headlines } = await built({ 'build.config.mjs': "export default { publish: 'record' };" });
    expect(await headlines('ferry')).toEqual(['Ferry stays in port']);
    for (const word of ['storm', 'safe', 'passengers', 'stormen']) expect(await headlines(word), word).toEqual([]);
    expect(Object.values(index()).filter((text) => /waited|skadet|spring/.test(text))).toEqual([]);
    const extract = await built({ 'build.config.mjs': "export default { publish: 'extract' };" });
    expect(await extract.headlines('passed')).toEqual(['Ferry stays in port']);
    expect(await extract.headlines('safe')).toEqual([]);
  });

  it('shows whatever an article says as text, and is stopped by nothing in it', async () => {
    const hostile =
      'Odd </script><script>alert(1)</script> constructor\n\n__proto__ toString "quoted" \\ \u2028 ;,| end.\n';
    const { headlines, textOf } = await built({ 'articles/d.txt': hostile });
    for (const word of ['constructor', 'proto', 'tostring', 'alert', '"quoted"', 'end'])
      expect(await headlines(word), word).toHaveLength(1);
    expect(await headlines('hasOwnProperty')).toEqual([]);
    expect(JSON.stringify(await searched(textOf, 'constructor'))).toContain('Odd </script>');
  });

  it('is not made anew while nothing that it shows has changed, and is whole again when a file of it is gone', async () => {
    const { root, index } = await built();
    const before = index();
    writeFiles(root, { 'public/notes.txt': 'one' });
    await buildAt(root);
    expect(index()).toEqual(before);
    rmSync(join(root, 'dist/search/words-0.js'));
    await buildAt(root);
    expect(index()).toEqual(before);
    rmSync(join(root, '.dateline'), { recursive: true });
    await buildAt(root);
    expect(index()).toEqual(before);
  });

  it('is not there, and nothing leads to it, while the archive is empty', async () => {
    const root = tempFolder({ 'build.config.mjs': 'export default {};', 'articles/note.jpg': 'jpg' });
    await buildAt(root);
    const tree = readTree(join(root, 'dist'));
    expect(Object.keys(tree).filter((file) => file.startsWith('search/'))).toEqual([]);
    expect(tree['index.html']).not.toContain('search/');
  });
});
