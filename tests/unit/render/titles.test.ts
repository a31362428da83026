import { describe, expect, it } from 'vitest';
import type { PageKind } from '../../../src/model/page.ts';
import { itemId, makeCard } from '../../support/cards.ts';
import { connectedArchive, connectedInput } from '../../support/connected.ts';
import { type Planned, pageOf, pagesOf, planned, viewOf } from '../../support/planned.ts';
import { all } from '../../support/rendered.ts';

const titlesOf = (archive: Planned, kind: PageKind) =>
  pagesOf(archive, kind).map((page) =>
    (viewOf(archive, connectedInput(page)) as { frame: { title: string } }).frame.title.replace(
      ' | The Harbour File',
      '',
    ),
  );

type Parts = Parameters<typeof makeCard>[0];

const listed = (...articles: readonly Parts[]) =>
  planned(articles.map((parts, at) => makeCard({ id: itemId(at + 1), headline: 'Ferry stays', ...parts })));

const partsOf = (archive: Planned) => pagesOf(archive, 'article').map(({ self }) => self.titleParts);

describe('Articles of one headline', () => {
  it.each<[string, readonly Parts[], readonly string[]]>([
    ['by their source', [{ publisher: 'Post' }, { publisher: 'Mail' }, { publisher: null }], ['source']],
    ['by their date', [{ published: '2021-11-10' }, { published: '2021-11' }], ['date']],
    [
      'by both',
      [
        { publisher: 'Post', published: '2021-11-10' },
        { publisher: 'Post', published: '2021-11-11' },
        { publisher: 'Mail', published: '2021-11-10' },
      ],
      ['source', 'date'],
    ],
    ['by their record, where nothing else differs', [{}, { headline: 'FERRY  stays' }], ['source', 'date', 'record']],
  ])('are told apart %s', (_, articles, parts) => {
    expect(partsOf(listed(...articles))).toEqual(articles.map(() => parts));
  });

  it('are left as they are where each has its own', () => {
    expect(partsOf(listed({}, { headline: 'Ferry sails' }))).toEqual([[], []]);
  });

  it('say it in the title of the page and of what is called after them, not in its heading', () => {
    const cards = [10, 11].map((day) =>
      makeCard({ id: itemId(day), headline: 'Ferry stays', published: `2021-11-${day}` }),
    );
    const items = cards.map(({ id: item }) => ({ item, alone: [], reasons: [], confidence: 'certain' as const }));
    const copy = {
      item: itemId(11),
      of: itemId(10),
      kind: 'near',
      reheaded: false,
      overlap: 1,
      estimated: false,
    } as const;
    const archive = planned(
      cards,
      {},
      {
        stories: [{ id: 'ferry', items, entries: [], statements: [], figures: [] }],
        copies: [{ id: 'copy', model: itemId(10), copies: [copy], agency: null }],
      },
    );
    expect(titlesOf(archive, 'story')).toEqual(['Story: Ferry stays (10 November 2021)']);
    expect(titlesOf(archive, 'copy-set')).toEqual(['Copies: Ferry stays (10 November 2021)']);
    expect(all(pageOf(archive, 'story'), 'h1')[0]!.text).not.toContain('(');
  });
});

describe('Other pages', () => {
  it('are called what they are: a source, a language or a keyword is no name and no headline', () => {
    const archive = listed({ publisher: 'Post', keywords: ['ferry'] }, { publisher: 'Post', keywords: ['Ferry'] });
    expect(titlesOf(archive, 'collection')).toEqual(['Source: Post', 'Language: English', 'Keyword: Ferry']);
    const unknown = listed({ publisher: null, language: 'und' });
    expect(titlesOf(unknown, 'collection')).toEqual(['Source not stated', 'Language not known']);
  });

  it('of a quotation have its first words and the date of the first article with them', () => {
    expect(titlesOf(connectedArchive(), 'statement')[0]).toBe('“We wait for the ferry,” (10 November 2021)');
    const translated = titlesOf(connectedArchive({}, ['ar', 'en', 'en']), 'statement')[0];
    expect(translated, 'the article whose words they are').toBe('“We wait for the ferry,” (11 November 2021)');
    const guarded = titlesOf(connectedArchive({ publish: 'record' }), 'statement');
    expect(new Set(guarded).size).toBe(guarded.length);
  });

  it('of several names that are spelt alike say the kind, and number those of one kind', () => {
    const entry = (id: string, kind: 'person' | 'place') => ({
      ...{ id, kind, name: 'France', variants: [], joined: [], confidence: 'certain' as const, alongside: [] },
      ...{ identifiers: null, items: [0, 0, 1] },
    });
    const entries = [
      entry('a', 'place'),
      entry('b', 'person'),
      entry('c', 'person'),
      { ...entry('d', 'place'), name: 'Oslo' },
    ];
    const archive = planned([makeCard({ id: itemId(1) })], {}, { entries });
    expect(titlesOf(archive, 'entry')).toEqual(['France (Place)', 'France (Person)', 'France (Person 2)', 'Oslo']);
  });
});
