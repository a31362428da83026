/** The pages that gather articles, and the index: every article is found there, and addresses stay as they are. */
import { describe, expect, it } from 'vitest';
import type { Card } from '../../../src/model/card.ts';
import { keywordAddress, languageAddress, sourceAddress } from '../../../src/plan/addresses.ts';
import { itemId, makeCard } from '../../support/cards.ts';
import { inputOf, manyCards, pageOf, pagesOf, planned, viewOf } from '../../support/planned.ts';
import { all } from '../../support/rendered.ts';

const cardsOf = (parts: readonly Partial<Omit<Card, 'published' | 'facts'>>[]) =>
  parts.map((part, at) => makeCard({ id: itemId(at + 1), ...part }));

describe('addresses', () => {
  it('are the same for names that differ in case and spaces only, and different for all others', () => {
    expect(sourceAddress('The  Harbour post')).toBe(sourceAddress('the harbour Post'));
    expect(sourceAddress('北京日报')).not.toBe(sourceAddress('人民日报'));
    expect(sourceAddress('A/B ../x')).toMatch(/^sources\/a-b-x-[0-9a-f]{8}\/$/);
    expect(keywordAddress('Vær & vind')).toMatch(/^keywords\/vaer-vind-[0-9a-f]{8}\/$/);
    expect(sourceAddress(null)).not.toBe(sourceAddress('not stated'));
  });

  it('keep a language tag harmless', () => {
    expect(languageAddress('zh-Hant')).toBe('languages/zh-hant/');
    expect(languageAddress('../..')).toBe('languages/und/');
  });
});

describe('collections', () => {
  const archive = planned(
    cardsOf([
      { publisher: 'The Harbour Post', keywords: ['Ferry', 'Storm'] },
      { publisher: 'The Harbour Post', keywords: ['ferry', 'Ferry'], language: 'nb' },
      { publisher: null, keywords: ['Quay'] },
    ]),
  );
  const pages = pagesOf(archive, 'collection');
  const counts = (by: string) => pages.filter(({ of }) => of.by === by).map(({ of, count }) => [of.name, count]);

  it('are listed for keywords from A to Z with how many articles have each, where there are any', () => {
    const [page] = pagesOf(archive, 'keywords');
    expect(page?.keywords).toEqual([{ keyword: 'Ferry', address: keywordAddress('ferry'), articles: 2 }]);
    expect(pagesOf(archive, 'index')[0]?.others).toEqual([{ of: 'keyword', address: 'keywords/', count: 1 }]);
    const without = planned([makeCard({})]);
    expect(pagesOf(without, 'keywords')).toEqual([]);
    expect(pagesOf(without, 'index')[0]?.others).toEqual([]);
  });

  it('gather every source and language, and keywords that two articles share', () => {
    expect(counts('source')).toEqual([
      ['The Harbour Post', 2],
      [null, 1],
    ]);
    expect(counts('language')).toEqual([
      ['en', 2],
      ['nb', 1],
    ]);
    expect(counts('keyword')).toEqual([['Ferry', 2]]);
  });

  it('lead from the list of sources to the articles, and say what they gather', () => {
    const links = all(pageOf(archive, 'sources'), 'a').map(({ attributes }) => attributes.href);
    expect(links.filter((href) => href?.includes('not-stated'))).toEqual(['not-stated/index.html']);
    const keyword = pageOf(archive, 'collection', keywordAddress('Ferry'));
    expect(all(keyword, '.deck')[0]!.text).toBe('2 articles with the keyword “Ferry”, as their sources gave it.');
    expect(all(keyword, '.lane')).toHaveLength(2);
  });

  it('are cut into pages of a hundred', () => {
    const many = planned(manyCards(250, (at) => `2021-11-${String((at % 28) + 1).padStart(2, '0')}`));
    const listed = pagesOf(many, 'collection').filter(({ of }) => of.by === 'language');
    expect(listed.map(({ articles }) => articles.length)).toEqual([100, 100, 50]);
    expect(listed.map(({ picture }) => picture?.form ?? null)).toEqual(['ribbon', null, null]);
  });
});

describe('the index', () => {
  const letters = (headlines: readonly string[], language = 'en') => {
    const archive = planned(cardsOf(headlines.map((headline) => ({ headline }))), { language });
    return pagesOf(archive, 'index').flatMap(({ groups }) =>
      groups.map(({ letter, articles }) => [letter, ...articles.map(({ card }) => card.headline)]),
    );
  };

  it('sorts headlines by letter in the order of the interface language', () => {
    expect(letters(['Ørret', 'Ål', 'Élan', 'Ebb', '“Down”', '7 boats', '…'], 'nb')).toEqual([
      ['D', '“Down”'],
      ['E', 'Ebb', 'Élan'],
      ['Ø', 'Ørret'],
      ['Å', 'Ål'],
      ['0–9', '7 boats'],
      ['#', '…'],
    ]);
  });

  it('keeps scripts of many signs together', () => {
    expect(letters(['雪の日', '海が', 'Boat', 'Буря']).map(([letter]) => letter)).toEqual(['B', 'Б', '漢']);
  });

  it('gives each letter pages of its own in a big archive', () => {
    const cards = Array.from({ length: 230 }, (_, at) =>
      makeCard({ id: itemId(at + 1), headline: at < 210 ? `Alpha ${at}` : `Beta ${at}` }),
    );
    const archive = planned(cards);
    const pages = pagesOf(archive, 'index');
    expect(pages.map(({ address }) => address)).toEqual([
      'index/',
      'index/a/',
      'index/a/page-2/',
      'index/a/page-3/',
      'index/b/',
    ]);
    const view = viewOf(archive, inputOf(pages[1]!)) as { letters: { href: string; isCurrent: boolean }[] };
    expect(view.letters.map(({ href }) => href)).toEqual(['index.html', '../b/index.html']);
    expect(new Set(pages.flatMap(({ groups }) => groups.flatMap(({ articles }) => articles))).size).toBe(230);
  });
});
