/** What an archive tells of a line: one that stands in many files of a folder is furniture there. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { recurringIn } from '../../../src/build/recurring.ts';
import { lineKey } from '../../../src/text/line-key.ts';
import { buildAt, type Files, readTree, tempFolder, writeFiles } from './temp-archive.ts';

const motto = 'The Harwick Gazette, read by the river since 1850.';
const keys = (...lines: string[]) => lines.flatMap((line) => lineKey(line) ?? []);
const file = (path: string, ...lines: string[]) => ({ path, digest: path, lines: keys(...lines) });
const many = (count: number, ...lines: string[]) =>
  Array.from({ length: count }, (_, at) => file(`gazette/${at}.txt`, `Only article number ${at} says so.`, ...lines));

describe('a line recurs', () => {
  it('from five files of one folder on', () => {
    expect(recurringIn(many(4, motto)).size).toBe(0);
    expect(recurringIn(many(5, motto)).get('gazette/0.txt')).toEqual(keys(motto));
  });

  it('only within its folder', () => {
    const elsewhere = many(5, motto).map((one, at) => ({ ...one, path: `paper-${at}/${one.path}` }));
    expect(recurringIn(elsewhere).size).toBe(0);
  });

  it('only when one file in twenty has it', () => {
    expect(
      recurringIn([...many(6, motto), ...Array.from({ length: 200 }, (_, at) => file(`gazette/x${at}.txt`))]).size,
    ).toBe(0);
  });

  it('not because one file lies there five times', () => {
    expect(recurringIn(many(5, motto).map((one) => ({ ...one, digest: 'the same' }))).size).toBe(0);
  });
});

describe('the key of a line', () => {
  it('is the same whatever marks stand around its words', () => {
    expect(lineKey('*The Harwick Gazette*, [read by the river](https://a.example/1) since 1850')).toBe(lineKey(motto));
  });

  it.each(['Comments', 'And what happened after that, Mr Moe?', '', 'x'.repeat(300)])(
    'is not made of “%.40s”',
    (line) => {
      expect(lineKey(line)).toBeNull();
    },
  );

  it('tells numbers apart: the figures of two companies are not one line', () => {
    expect(lineKey('Revenues 291.8 million against 151.1')).not.toBe(lineKey('Revenues 35.2 million against 30.4'));
  });
});

const article = (at: number, ...more: string[]) =>
  [
    `Bridge number ${at} to close`,
    `The council voted on Tuesday to close bridge number ${at} for two years, to the surprise of many.`,
    `Engineers had found cracks in pillar ${at}, and repairs will cost ${at} million pounds, they said.`,
    ...more,
  ].join('\n\n');
const gazette = (count: number): Files =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`articles/gazette/${at}.txt`, article(at + 1, motto)]));
const pagesWith = (root: string, words: string) =>
  Object.entries(readTree(join(root, 'dist'))).filter(
    ([name, html]) =>
      /^articles[/\\].*index\.html$/.test(name) &&
      new RegExp(`<p[^>]*>${words}`).test(html.replace(/<\/?a\b[^>]*>/g, '')),
  ).length;

describe('an archive', () => {
  it('keeps a line in the text until it recurs, and gives it back when it no longer does', async () => {
    const root = tempFolder({ 'build.config.mjs': 'export default {};', ...gazette(4) });
    await buildAt(root);
    expect(pagesWith(root, motto)).toBe(4);
    writeFiles(root, gazette(5));
    await buildAt(root);
    expect(pagesWith(root, motto)).toBe(0);
    writeFiles(root, { 'articles/gazette/0.txt': article(1) });
    await buildAt(root);
    expect(pagesWith(root, motto)).toBe(4);
  });

  it('reads only those articles again that hold the line', async () => {
    const root = tempFolder({ 'build.config.mjs': 'export default {};', ...gazette(4) });
    writeFiles(root, { 'articles/gazette/other.txt': article(77, 'The ferry goes instead.') });
    await buildAt(root);
    const keysIn = () => {
      const cache = readFileSync(join(root, '.dateline/cache.json'), 'utf8');
      return new Set(
        (JSON.parse(cache.slice(cache.indexOf('\n'))) as { readings: [string, unknown][] }).readings.map(
          ([key]) => key,
        ),
      );
    };
    const before = keysIn();
    writeFiles(root, { 'articles/gazette/more.txt': article(9, motto) });
    await buildAt(root);
    const kept = [...keysIn()].filter((key) => before.has(key));
    expect(kept).toHaveLength(1);
  });

  it('does not take copies of one report for furniture', async () => {
    const report = [1, 2, 3, 4].map(
      (at) => `Paragraph ${at} of the report says what happened in the harbour that night.`,
    );
    const files = Object.fromEntries(
      Array.from({ length: 6 }, (_, at) => [
        `articles/papers/${at}.txt`,
        [`Headline of paper ${at} on the harbour`, ...report].join('\n\n'),
      ]),
    );
    const root = tempFolder({ 'build.config.mjs': 'export default {};', ...files });
    await buildAt(root);
    expect(pagesWith(root, 'Paragraph 2 of the report')).toBe(6);
  });
});
