/** How heavy the pages of a very big archive are: the stylesheet and the script come on top once. */
import { describe, expect, it } from 'vitest';
import type { Page, PageKind } from '../../../src/model/page.ts';
import type { DayTrace, NameTrace } from '../../../src/model/traces.ts';
import type { RenderInput } from '../../../src/render/renderer.ts';
import { itemId, makeCard } from '../../support/cards.ts';
import { htmlOf, inputOf, pagesOf, planned } from '../../support/planned.ts';
import { date, harbourArticle } from '../../support/records.ts';
import { elementsOf } from '../../support/rendered.ts';

const size = 50_000;
/** Of every page, before compression. */
const heaviest = 150 * 1024;

const dayOf = (at: number) =>
  new Date(Date.UTC(1995, 0, 1) + ((at * 7919) % 9861) * 86_400_000).toISOString().slice(0, 10);
const publishedOf = (at: number) =>
  at % 11 === 0
    ? null
    : at % 13 === 0
      ? dayOf(at).slice(0, 7)
      : at % 97 === 0
        ? dayOf(at).slice(0, 4)
        : at % 10 === 0
          ? '2001-09-11'
          : dayOf(at);
const headline = (at: number) =>
  `The council of the harbour town decides once more on the old bridge and on all that it costs, number ${at}`;

/** Fifty thousand articles over 27 years, a tenth of them on one day, with names, sources, languages, and days that they speak of. */
const cards = Array.from({ length: size }, (_, at) => {
  const days: DayTrace[] = [[0, at % 5 === 0 ? '2001-09-11' : dayOf(at + 1), 1]];
  const names: NameTrace[] = [
    [`Mara Lindqvist-Okafor ${String.fromCharCode(65 + (at % 26))}${at % 400}`, 'p', 2],
    [`Port ${at % 90}`, 'l', 1],
  ];
  return makeCard({
    id: itemId(at + 1),
    published: publishedOf(at),
    headline: headline(at),
    publisher: at % 7 === 0 ? null : `The Harbour Post of Region ${at % 60}`,
    language: ['en', 'nb', 'ar', 'de'][at % 4] as string,
    facts: at % 3 === 0 ? { published: 'inferred' } : {},
    traces: { days, names },
  });
});
const archive = planned(cards, { base: 'https://archive.example/border/' });

/** An article that says something of a day in a sentence of the usual length. */
function speaking() {
  const { source, record } = harbourArticle();
  const text =
    'The engineers of the harbour town said on Tuesday that the old bridge would stay closed for another winter, since nobody had paid for its repair, and that the ferry would run at night.';
  const said = {
    block: 0,
    within: { start: 45, end: 52 },
    span: { start: 45, end: 52 },
    past: true,
    confidence: 'certain',
  } as const;
  const body = [{ ...record.body[0]!, type: 'paragraph' as const, text }, ...record.body.slice(1)];
  const datesSpokenOf = [{ ...said, date: date('2021-11-18'), reckonedFrom: 'published' as const }];
  return { source, record: { ...record, body: body as typeof record.body, datesSpokenOf } };
}

const read = speaking();

function inputFor(page: Page): RenderInput<Page> {
  const reads = 'reads' in page ? new Map(page.reads.map((id) => [id, read])) : new Map();
  return { ...inputOf(page), reads, excerpts: page.excerpts.map(() => 'An opening of about three lines. '.repeat(12)) };
}

/** The pages of a kind with the most planned for them, as HTML. */
function fullest(kind: PageKind, count = 3): readonly string[] {
  const weighed = pagesOf(archive, kind).map((page) => ({ page: page as Page, weight: JSON.stringify(page).length }));
  weighed.sort((a, b) => b.weight - a.weight);
  return weighed.slice(0, count).map(({ page }) => htmlOf(archive, inputFor(page)));
}

const kinds = [
  'front',
  'timeline',
  'year',
  'month',
  'day',
  'undated',
  'collection',
  'index',
  'names',
  'sources',
] as const;

describe.each(kinds)('At 50,000 articles, the fullest pages of kind %s', (kind) => {
  const pages = fullest(kind);

  it('weigh at most 150 KB', () => {
    expect(pages.length).toBeGreaterThan(0);
    for (const html of pages) expect(Buffer.byteLength(html)).toBeLessThanOrEqual(heaviest);
  });

  it('list at most a hundred articles', () => {
    for (const html of pages) {
      const leads = elementsOf(html)
        .filter(({ tag }) => tag === 'a')
        .map(({ attributes }) => attributes.href ?? '');
      expect(
        new Set(leads.filter((href) => href.includes('articles/')).map((href) => href.split('#')[0])).size,
      ).toBeLessThanOrEqual(100);
    }
  });
});

describe('At 50,000 articles', () => {
  it('the way from the timeline to any day is by plain links, over its year and month', () => {
    const hrefs = (kind: PageKind, address: string) => {
      const page = pagesOf(archive, kind).find((each) => each.address === address) as Page;
      return elementsOf(htmlOf(archive, inputFor(page)))
        .filter(({ tag }) => tag === 'a')
        .map(({ attributes }) => attributes.href);
    };
    expect(hrefs('timeline', 'timeline/')).toContain('2001/index.html');
    expect(hrefs('year', 'timeline/2001/')).toContain('09/index.html');
    expect(hrefs('month', 'timeline/2001/09/')).toContain('11/index.html');
    expect(pagesOf(archive, 'day').filter(({ group }) => group.day === '2001-09-11').length).toBeGreaterThan(30);
  });

  it('every article with a date stands on the page of its day, month or year, once', () => {
    const listed = [
      ...pagesOf(archive, 'day').flatMap(({ group }) => group.articles),
      ...pagesOf(archive, 'month').flatMap(({ group }) => group.monthOnly),
      ...pagesOf(archive, 'year').flatMap(({ group }) => group.yearOnly),
    ];
    expect(new Set(listed).size).toBe(cards.filter(({ published }) => published !== null).length);
    const seen = pagesOf(archive, 'day').flatMap(({ group }) => group.articles);
    expect(new Set(seen).size).toBe(seen.length);
  });
});
