import { describe, expect, it } from 'vitest';
import { ruleReasons } from '../../../src/model/rules.ts';
import { en } from '../../../src/render/phrases/en.ts';
import { nb } from '../../../src/render/phrases/nb.ts';
import { count, fill, phrasesFor } from '../../../src/render/phrases/phrases.ts';

/** All texts of a language by the path to them. */
function textsOf(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as object).flatMap(([key, inner]) => textsOf(inner, `${path}/${key}`));
}

const english = new Map(textsOf(en));
const norwegian = new Map(textsOf(nb));
/** Words that both languages share. */
const sameInBoth = ['Auto', 'Byline', '{n} byte', 'Person'];
const namesIn = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe('The words of the interface', () => {
  it('are the same in number in every language', () => {
    expect([...norwegian.keys()].sort()).toEqual([...english.keys()].sort());
    expect(english.size).toBeGreaterThan(200);
  });

  it.each([['nb'], ['nb-no'], ['no']])('are Norwegian for %s', (tag) => {
    expect(phrasesFor(tag)).toBe(nb);
  });

  it('leave the same names to fill in', () => {
    for (const [path, text] of english) {
      const isPlural = path.includes('/plurals/');
      if (!isPlural) expect(namesIn(norwegian.get(path) ?? ''), path).toEqual(namesIn(text));
    }
  });

  it('are given anew in Norwegian, not left in English', () => {
    const says = (text: string) => /\p{L}/u.test(text.replace(/\{\w+\}/g, ''));
    const alike = [...english].filter(([path, text]) => says(text) && norwegian.get(path) === text);
    expect(alike.map(([, text]) => text)).toEqual(sameInBoth);
  });

  it('say article, never report', () => {
    const nouns = [...english].filter(([, text]) => /\breports?\b(?! (above|below))/i.test(text));
    expect(nouns).toEqual([]);
  });

  it('never speak of scores or guesses', () => {
    const wrong = /\b(confidence|score|estimated|probably|circa|approx)\b|~|\?\?/i;
    expect([...english].filter(([, text]) => wrong.test(text))).toEqual([]);
  });

  it('give a reason for every rule', () => {
    expect(Object.keys(nb.rules).sort()).toEqual(Object.keys(ruleReasons).sort());
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
    expect(count(nb, nb.plurals.articles, 3000).replace(/\s/g, ' ')).toBe('3 000 artikler');
  });
});
