/** The pages that show how articles are connected: their own words side by side, with the reasons, and only where allowed. */
import { describe, expect, it } from 'vitest';
import type { ArticlePage, Page } from '../../../src/model/page.ts';
import type { SiteSettings } from '../../../src/model/settings.ts';
import type { CopySetPageView } from '../../../src/render/present/copies.ts';
import { differencesOf } from '../../../src/render/present/differences.ts';
import type { FrontView } from '../../../src/render/present/front.ts';
import type { QuotesView } from '../../../src/render/present/quotes.ts';
import type { StoriesView, StoryView } from '../../../src/render/present/story.ts';
import { itemId } from '../../support/cards.ts';
import { busyArchive, connectedArchive, connectedInput, connectedRecord } from '../../support/connected.ts';
import { htmlOf, inputOf, manyCards, type Planned, pagesOf, planned, viewOf } from '../../support/planned.ts';
import { sourceOf } from '../../support/records.ts';
import { all, elementsOf, rendererOf } from '../../support/rendered.ts';

const archive = connectedArchive();

function view<V>(kind: Page['kind'], from: Planned = archive): V {
  const [page] = pagesOf(from, kind);
  return viewOf(from, connectedInput(page as Page)) as V;
}

describe('quotations', () => {
  it('stand wording beside wording, with who said it as each article has it, and the reason', () => {
    const { statements } = view<QuotesView>('quotes');
    const [shared] = statements;
    expect(shared!.carried).toBe('in 2 articles and 2 languages (1 when copies of one text count once)');
    expect(shared!.wordings.map(({ words }) => words)).toEqual([
      ['“We wait for the ferry,”'],
      ['“We wait for the ferry,”'],
    ]);
    expect(shared!.wordings[0]!.said).toBe('Mara Lind · told · Harbour Post');
    expect(shared!.wordings[1]!.reasons).toBe('same quotation, word for word: مارا ليند');
    expect(shared!.wordings[0]!.href).toMatch(/#p-[0-9a-z]{6}$/);
  });

  it('are word for word the same only where the words are', () => {
    const [page] = pagesOf(archive, 'quotes');
    const input = connectedInput(page as Page);
    const reads = new Map(
      [...(input.reads ?? [])].map(([id, read], at) => {
        const quotations = read.record.quotations.map((one) => (at === 0 ? one : { ...one, text: `${one.text} now` }));
        return [id, { ...read, record: { ...read.record, quotations } }] as const;
      }),
    );
    const { statements } = viewOf(archive, { ...input, reads }) as QuotesView;
    const reasons = statements.flatMap(({ wordings }) => wordings.map((wording) => wording.reasons));
    expect(reasons).toContain('same statement, not word for word: مارا ليند');
    expect(reasons).not.toContain('same quotation, word for word: مارا ليند');
  });

  it('are word for word the same wherever the words are, though a card tells less', () => {
    const [page] = pagesOf(archive, 'quotes');
    const less = JSON.parse(
      JSON.stringify(page).replaceAll('"link/quotation"', '"link/quotation-in-other-words"'),
    ) as Page;
    const { statements } = viewOf(archive, connectedInput(less)) as QuotesView;
    expect(statements[0]!.wordings[1]!.reasons).toBe('same quotation, word for word: مارا ليند');
  });

  it('that are not sure say so, and those of one article stand below', () => {
    const { statements, singles } = view<QuotesView>('quotes');
    expect(statements.map(({ doubt }) => doubt)).toEqual([null, 'Not certain:']);
    expect(singles.map(({ said }) => said)).toContain('a sailor');
    expect(singles).toHaveLength(6);
  });

  it('show no words of articles that may not be shown', () => {
    const { statements, singles } = view<QuotesView>('quotes', connectedArchive({ publish: 'record' }));
    expect(statements.flatMap(({ wordings }) => wordings.flatMap(({ words }) => words))).toEqual([]);
    expect(singles).toEqual([]);
  });
});

describe('Lists of what connects articles', () => {
  const navigation = (from: Planned) =>
    all(elementsOf(htmlOf(from, inputOf(pagesOf(from, 'about')[0]!))), '.nav')[0]!.inside.map(({ text }) => text);

  it('stand in the navigation where they have anything on them', () => {
    expect(navigation(archive)).toEqual(['Timeline', 'Stories', 'Names', 'Quotes', 'Sources', 'Search', 'About']);
    expect(view<StoriesView>('stories').copiesHref).toBe('../copies/index.html');
  });

  it('are not made, nor led to, where they would be empty', () => {
    const alone = planned(manyCards(3, () => '2021-11-16'));
    for (const kind of ['stories', 'quotes', 'copies', 'names', 'keywords'] as const)
      expect(pagesOf(alone, kind), kind).toEqual([]);
    expect(navigation(alone)).toEqual(['Timeline', 'Sources', 'Search', 'About']);
    const withoutCopies = connectedArchive({}, ['en', 'ar', 'en'], { copies: [] });
    expect(pagesOf(withoutCopies, 'copies')).toEqual([]);
    expect(view<StoriesView>('stories', withoutCopies).copiesHref).toBeNull();
  });

  it('hold no quotation whose words may not be shown', () => {
    const guarded = connectedArchive({ publish: 'record' }, ['en', 'ar', 'en'], { statements: [] });
    expect(pagesOf(guarded, 'quotes')).toEqual([]);
  });
});

describe('the thread beside the lanes', () => {
  // Each article a text of its own: what copies share is no news.
  const apart = (settings: Partial<SiteSettings> = {}) =>
    connectedArchive(settings, ['en', 'ar', 'en'], { copies: [] });
  const lanes = (from: Planned) => view<FrontView>('front', from).picture?.strip?.lanes.map(({ threads }) => threads);

  it('runs through the articles between its ends, stops at those that have the words, and leads to all wordings', () => {
    const [first, second, third] = lanes(apart()) ?? [];
    expect([first, second].map((lane) => lane?.lines)).toEqual([
      [{ x: 8, from: 50, to: 100 }],
      [{ x: 8, from: 0, to: 50 }],
    ]);
    expect(first?.words).toMatchObject([{ text: 'We wait for the ferry', href: `quotes/${itemId(1)}-1/index.html` }]);
    expect(second?.words).toMatchObject([{ text: 'We wait for the ferry', lang: 'ar' }]);
    // The third has words that are the same only perhaps: no thread.
    expect(third).toMatchObject({ lines: [], stops: [], words: [] });
  });

  it('is not there between copies of one text', () => {
    expect(lanes(archive)).toEqual([null, null, null]);
    expect(view<FrontView>('front').shared).toBeNull();
  });

  it('has no words where they may not be shown', () => {
    const [first] = lanes(apart({ publish: 'record' })) ?? [];
    expect(first?.words.map(({ text }) => text)).toEqual(['Quotation']);
  });
});

describe('what the front page shows of connections', () => {
  it('is the statement that most texts have, with who said it, and each of its wordings once', () => {
    const { shared } = view<FrontView>('front', connectedArchive({}, ['en', 'ar', 'en'], { copies: [] }));
    expect(shared?.speaker?.name).toBe('مارا ليند');
    expect(shared?.carried).toBe('in 2 articles and 2 languages');
    expect(shared?.wordings.map(({ words }) => words)).toEqual([['“We wait for the ferry,”']]);
  });

  it('is the stories of which the most articles tell, with a way to the others', () => {
    const { stories, allStories } = view<FrontView>('front', busyArchive());
    expect(stories.map(({ articles }) => articles)).toEqual([
      '60 articles',
      ...Array.from({ length: 4 }, () => '2 articles'),
    ]);
    expect(allStories).toEqual({ href: 'stories/index.html', label: 'All 31 stories' });
  });

  it('is no story that all of the archive tells', () => {
    expect(view<FrontView>('front').stories).toEqual([]);
  });
});

describe('a story', () => {
  const story = view<StoryView>('story');

  it('is called by a headline of its own, and says of each article why it belongs and what it alone names', () => {
    expect(story.headline.text).toBe('Headline of 000000000001');
    expect(story.deck).toBe('Told in 3 articles.');
    expect(story.items.map(({ reasons }) => reasons)).toEqual(['', 'same people: مارا ليند', '2 days later']);
    expect(story.items.map(({ isUnsure }) => isUnsure)).toEqual([false, false, true]);
    expect(story.items[0]!.alone.map(({ name }) => name)).toEqual(['Harbour Post', 'مارا ليند']);
    expect(story.names.map(({ name, count }) => [name, count])).toEqual([
      ['مارا ليند', '3'],
      ['Harbour Post', '1'],
    ]);
  });

  it('sets figures beside each other, each in its sentence, without saying which is right', () => {
    expect(story.figures.map(({ state }) => state)).toEqual([
      'The articles give different figures.',
      'The articles give the same figure, or figures that allow each other.',
    ]);
    expect(story.figures[0]!.rows.map(({ text, sentence }) => [text, sentence])).toEqual([
      ['Some 40', 'Some 40 people slept at the quay.'],
      ['Some 40', 'Some 40 sailors slept on the quay.'],
    ]);
  });
});

describe('copies', () => {
  it('say their kind and how much is the same, and show what differs', () => {
    const { copies } = view<CopySetPageView>('copy-set');
    expect(copies[0]!.kind).toBe(
      'The same text with changes, under another headline. About 87% of its runs of words stand in the other, measured on samples.',
    );
    const [difference] = copies[0]!.differences;
    expect(difference!.one.filter(({ isOwn }) => isOwn).map(({ text }) => text)).toEqual(['people', 'at']);
    expect(difference!.other.filter(({ isOwn }) => isOwn).map(({ text }) => text)).toEqual(['sailors', 'on']);
    expect(copies[1]!.differences).toEqual([]);
  });

  it('that are too long are not compared', () => {
    const text = 'word '.repeat(30_000);
    const body = [{ type: 'paragraph', text, span: { start: 0, end: text.length } }] as const;
    expect(differencesOf(body, body)).toBeNull();
  });
});

describe('the page of a connected article', () => {
  const [page] = pagesOf(archive, 'article');
  const subject = page as ArticlePage;
  const record = connectedRecord(subject.item);
  const source = sourceOf('x', 'x.txt');
  const { reads = new Map() } = connectedInput(subject);
  const html = rendererOf().page({ subject, record, source, excerpts: [], reads });
  const elements = elementsOf(html);

  it('links its names once, leads to the same words elsewhere, and says what it is part of', () => {
    const names = all(elements, '.nm').map(({ attributes, text }) => [text, attributes.href]);
    expect(names).toEqual([
      ['Mara Lind', '../../names/lind/index.html'],
      ['Harbour Post', '../../names/post/index.html'],
    ]);
    const [sure, unsure, ...others] = all(elements, '.note').map(({ inside }) => all(inside, 'a'));
    expect(others).toEqual([]);
    expect(sure?.map(({ text }) => text)).toEqual(['Same statement in 2 articles', '11 November 2021, Arabic']);
    expect(sure?.[1]?.attributes).toMatchObject({
      hreflang: 'ar',
      href: expect.stringMatching(/index\.html#p-\w{6}$/),
    });
    expect(unsure?.map(({ text }) => text)).toEqual(['Not certain: Same statement in 2 articles', '12 November 2021']);
    expect(all(elements, '.thr').length).toBe(1);
    const ties = all(all(elements, '.ties')[0]!.inside, 'a').map(({ text }) => text);
    expect(ties).toContain('Part of a story told in 3 articles');
    expect(ties).toContain('Copies of one text');
  });

  it('tells of each article beside it why it is there', () => {
    expect(all(elements, '.rel')[0]!.text).toContain('same people: مارا ليند; 1 day earlier');
  });
});

describe('the sources page', () => {
  it('names whom the articles rely on, and by whom', () => {
    const [page] = pagesOf(archive, 'sources');
    const elements = elementsOf(rendererOf().page(connectedInput(page as Page) as never));
    const text = all(elements, 'section').find(({ attributes }) => attributes['aria-labelledby'] === 'cited')!.text;
    expect(text).toContain('Harbour Post2 articles');
    expect(text).toContain('Headline of 000000000002');
  });
});
