import { describe, expect, it } from 'vitest';
import { ruleReasons } from '../../../src/model/rules.ts';
import { ar } from '../../../src/render/phrases/ar.ts';
import { en } from '../../../src/render/phrases/en.ts';
import { nb } from '../../../src/render/phrases/nb.ts';
import { count, fill, type Phrases, type Plural, phrasesFor } from '../../../src/render/phrases/phrases.ts';

/** All texts of a language by the path to them. */
function textsOf(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as object).flatMap(([key, inner]) => textsOf(inner, `${path}/${key}`));
}

const english = new Map(textsOf(en));
/** Every other language with the words that it shares with English. */
const others: readonly (readonly [string, Phrases, readonly string[]])[] = [
  ['nb', nb, ['Auto', 'Byline', '{n} byte', 'Person']],
  ['ar', ar, []],
];
const namesIn = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe.each(others)('The words of the interface in %s', (language, phrases, shared) => {
  const own = new Map(textsOf(phrases));
  const inPlural = (path: string) => path.includes('/plurals/');
  const withoutPlurals = (texts: ReadonlyMap<string, string>) =>
    [...texts.keys()].filter((path) => !inPlural(path)).sort();

  it('are the same in number as in English', () => {
    expect(withoutPlurals(own)).toEqual(withoutPlurals(english));
    expect(english.size).toBeGreaterThan(200);
  });

  it('leave the same names to fill in', () => {
    for (const path of withoutPlurals(english))
      expect(namesIn(own.get(path) ?? ''), path).toEqual(namesIn(english.get(path) ?? ''));
  });

  it('are given anew, not left in English', () => {
    const says = (text: string) => /\p{L}/u.test(text.replace(/\{\w+\}/g, ''));
    const alike = [...english].filter(([path, text]) => says(text) && path !== '/language' && own.get(path) === text);
    expect(alike.map(([, text]) => text)).toEqual(shared);
  });

  it('have only the plural forms that the language has, and every form that differs', () => {
    const known = new Set(new Intl.PluralRules(language).resolvedOptions().pluralCategories);
    const groups = [phrases, phrases.article, phrases.archive, phrases.time, phrases.names];
    const plurals = groups.flatMap((group) => Object.entries<Plural>(group.plurals));
    for (const [name, plural] of plurals)
      expect([name, Object.keys(plural).filter((form) => !known.has(form as 'one'))]).toEqual([name, []]);
    expect(plurals.length).toBeGreaterThan(9);
  });

  it('give a reason for every rule', () => {
    expect(Object.keys(phrases.rules).sort()).toEqual(Object.keys(ruleReasons).sort());
  });
});

describe('The words of the interface', () => {
  it.each([['nb'], ['nb-no'], ['no']])('are Norwegian for %s', (tag) => {
    expect(phrasesFor(tag)).toBe(nb);
  });

  it.each([['ar'], ['ar-eg'], ['AR']])('are Arabic for %s', (tag) => {
    expect(phrasesFor(tag)).toBe(ar);
  });

  it('say article, never report', () => {
    const nouns = [...english].filter(([, text]) => /\breports?\b(?! (above|below))/i.test(text));
    expect(nouns).toEqual([]);
  });

  it('never speak of scores or guesses', () => {
    const wrong = /\b(confidence|score|estimated|probably|circa|approx)\b|~|\?\?/i;
    expect([...english].filter(([, text]) => wrong.test(text))).toEqual([]);
  });

  it('are English where there are none for a language', () => {
    expect(phrasesFor('xx').language).toBe('en');
    expect(phrasesFor('constructor').language).toBe('en');
    expect(phrasesFor('nb').language).toBe('nb');
  });
});

describe('A phrase', () => {
  it('is filled once: what is filled in is not read as a phrase again', () => {
    expect(fill('{a} and {b}', { a: '{b}', b: 'x' })).toBe('{b} and x');
  });

  it('keeps names that nothing is given for', () => {
    expect(fill('{a} {constructor}', { a: 'x' })).toBe('x {constructor}');
  });

  it('follows the number in its own language', () => {
    expect([0, 1, 2, 3000].map((n) => count(en as never, en.plurals.articles, n))).toEqual([
      '0 articles',
      '1 article',
      '2 articles',
      '3,000 articles',
    ]);
    expect([0, 1, 2, 3, 11, 100].map((n) => count(ar, ar.plurals.articles, n))).toEqual([
      'لا مقالات',
      'مقال واحد',
      'مقالان',
      '3 مقالات',
      '11 مقالًا',
      '100 مقال',
    ]);
    expect(count(nb, nb.plurals.articles, 3000).replace(/\s/g, ' ')).toBe('3 000 artikler');
  });
});
