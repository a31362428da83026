/** What may not be shown is shown nowhere: pages, feed, data and search engines' data alike. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { siteFiles } from '../support/built-page.ts';

const sites = inject('sites');
const articles = path.resolve(import.meta.dirname, '../../articles');

/** Words in a row that identify a passage of an article. */
const phraseWords = 8;

/** Text without markup, escapes and differences of white space or marks. */
function plainWords(text: string): string {
  return text
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#x([0-9a-f]+);/gi, (_, hex) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replace(/\\u([0-9a-f]{4})/gi, (_, hex) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replace(/&[a-z]+;|\\n/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .toLowerCase();
}

/** The last paragraph of an article that has at least `phraseWords` words, from its end: never the opening. */
function latePhrases(file: string): readonly string[] {
  const paragraphs = readFileSync(path.join(articles, file), 'utf8')
    .split(/\n+/)
    .map((paragraph) => plainWords(paragraph).trim().split(' '))
    .filter((words) => words.length >= phraseWords * 2);
  return paragraphs.slice(3).map((words) => words.slice(-phraseWords).join(' '));
}

const texts = (folder: string) =>
  siteFiles(folder)
    .filter((file) => /\.(html|xml|json|txt|js)$/.test(file))
    .map((file) => ({ file, words: plainWords(readFileSync(path.join(folder, file), 'utf8')) }));

describe('an archive that publishes extracts', () => {
  const shown = texts(sites.configured);
  const whole = texts(sites.five);

  it.each(readdirSync(articles).filter((file) => file.endsWith('.txt')))(
    'shows no later passage of %s anywhere',
    (file) => {
      const phrases = latePhrases(file);
      expect(phrases.length).toBeGreaterThan(2);
      // The same phrases are found where the whole text is published: the search would see them.
      expect(phrases.filter((phrase) => !whole.some(({ words }) => words.includes(phrase)))).toEqual([]);
      const leaks = phrases.flatMap((phrase) =>
        shown.filter(({ words }) => words.includes(phrase)).map((page) => `${page.file}: ${phrase}`),
      );
      expect(leaks).toEqual([]);
    },
  );

  it('offers no original to download', () => {
    expect(siteFiles(sites.configured).filter((file) => file.endsWith('original.txt'))).toEqual([]);
    expect(siteFiles(sites.five).filter((file) => file.endsWith('original.txt'))).toHaveLength(5);
  });

  it('shows nothing but facts of an article whose publisher allows no more', () => {
    const standfirst = 'are now trapped on the border';
    expect(whole.filter(({ words }) => words.includes(standfirst)).length).toBeGreaterThan(0);
    expect(shown.filter(({ words }) => words.includes(standfirst)).map(({ file }) => file)).toEqual([]);
  });
});
