import { describe, expect, it } from 'vitest';
import { itemId, makeCard } from '../../support/cards.ts';
import { fiveCards, htmlOf, inputOf, manyCards, pageOf, pagesOf, planned } from '../../support/planned.ts';
import { all, byId, elementsOf, type Found } from '../../support/rendered.ts';

const five = planned(fiveCards());
const front = pageOf(five, 'front');
const lanes = all(front, '.lane');
const shapes = (lane: Found) =>
  lane.inside
    .filter(({ tag }) => tag === 'circle' || tag === 'line')
    .map(({ tag, classes }) => `${tag}.${classes.join('.')}`);

describe('The strip of the front page', () => {
  it('gives every article a lane with its headline, its date in words, its source where that is known, and its language', () => {
    expect(lanes.map(({ text }) => text)).toEqual(
      [
        'Fergen blir liggende… November 2021, day not givenNorwegian Bokmål',
        'Storm expected 10 November 2021 or earlierThe Harbour Post, Coast NewsEnglish',
        'The harbour master said yesterday… 14 November 2021 or laterEnglish',
        'Ferry stays in port 16 November 2021English',
        'The storm is over… 20 November 2021English',
      ].map((text) => expect.stringMatching(text.replace(/ /g, '\\s*'))),
    );
  });

  it('draws what is stated filled, what is inferred as a ring, and what is open dashed', () => {
    expect(lanes.map(shapes)).toEqual([
      ['line.sp.s', 'line.sp.s', 'line.sp.s'],
      ['line.sp.o.d', 'circle.pt.o'],
      ['line.sp.o.d', 'circle.pt.o'],
      ['circle.pt.s'],
      ['circle.pt.s'],
    ]);
  });

  it('hides the drawing from readers who have its words', () => {
    for (const lane of lanes) expect(all(lane.inside, '.track')[0]!.attributes['aria-hidden']).toBe('true');
  });

  it('describes what is inferred as such to readers who do not see the ring', () => {
    const inferred = lanes.flatMap((lane) => all(lane.inside, '.inf'));
    const described = byId(front, 'inferred').text;
    expect(inferred.map(({ attributes }) => attributes['aria-describedby'])).toEqual(inferred.map(() => 'inferred'));
    expect([inferred.length, described]).toEqual([3, 'inferred by the archive']);
  });

  it('links every inferred date and source, and nothing stated, to the reason in the record', () => {
    const reasons = lanes.map((lane) => all(lane.inside, '.inf').map(({ attributes }) => attributes.href));
    const href = (id: string, fact = 'published') =>
      expect.stringMatching(new RegExp(`-${id}/index\\.html#f-${fact}$`));
    expect(reasons).toEqual([
      [],
      [href('aaaaaaaaaaa4'), href('aaaaaaaaaaa4', 'publisher')],
      [href('aaaaaaaaaaa1')],
      [],
      [],
    ]);
  });

  it('sets headlines that the archive made in italic and marks those in another language', () => {
    const headlines = lanes.map((lane) => all(lane.inside, '.hd')[0]!);
    expect(headlines.map(({ classes }) => classes.includes('derived'))).toEqual([true, false, true, false, true]);
    expect(headlines.map(({ attributes }) => [attributes.lang, attributes.hreflang])).toEqual([
      ['nb', 'nb'],
      ...Array(4).fill([undefined, undefined]),
    ]);
  });

  it('stands on an axis of the days of the month, with the days that have articles marked', () => {
    const days = all(all(front, '.axis')[0]!.inside, 'li');
    expect(days.length).toBe(30);
    expect(days.filter(({ classes }) => classes.includes('on')).map(({ text }) => text)).toEqual([
      '10',
      '14',
      '16',
      '20',
    ]);
  });

  it('becomes a ribbon with links to the years when there are many articles', () => {
    const many = planned(manyCards(400, (at) => `${2000 + (at % 40)}-05-05`));
    const page = pageOf(many, 'front');
    expect(all(page, '.lane')).toEqual([]);
    const [ribbon] = all(page, '.ribbon');
    expect(all(ribbon!.inside, 'svg')[0]!.attributes['aria-label']).toMatch(/^Articles by year, 2000\s?–\s?2039\./);
    expect(all(ribbon!.inside, 'a')[0]!.attributes.href).toBe('timeline/2000/index.html');
  });

  it('is a bare line and one sentence while the archive is empty', () => {
    const page = pageOf(planned([]), 'front');
    expect(all(page, '.lane')).toEqual([]);
    expect(all(page, '.axis').length).toBe(1);
    expect(all(page, 'section').map(({ text }) => text)).toEqual([
      expect.stringContaining('The archive is empty. Articles will stand on this line'),
    ]);
  });

  it('draws nothing for an article without a date, and says that it is not known', () => {
    const page = pageOf(planned([makeCard({ published: null }), makeCard({ id: itemId(2) })]), 'front');
    const undated = all(page, '.lane').find(({ text }) => text.includes('Date not known'));
    expect(shapes(undated!)).toEqual([]);
  });
});

describe('The rest of the front page', () => {
  const part = (page: readonly Found[], id: string) =>
    page.find(({ attributes }) => attributes['aria-labelledby'] === id);
  const headlines = (page: readonly Found[], id: string) =>
    all(part(page, id)?.inside ?? [], '.hd').map(({ text }) => text);

  it('shows the article of the latest day and of the earliest one, and others without a claim', () => {
    expect(headlines(front, 'latest')).toEqual(['The storm is over…']);
    expect(headlines(front, 'oldest')).toEqual(['Storm expected']);
    expect(headlines(front, 'also')).toEqual(['Ferry stays in port', 'The harbour master said yesterday…']);
  });

  it.each<[string, readonly (string | null)[], string, string]>([
    ['days', ['2021-11-10', '2021-11-16', '2021-11-20'], 'Latest', 'Oldest'],
    ['months', ['2021-10', '2021-11', '2021-12'], 'Latest', 'Oldest'],
    ['a bound on each side', ['[..2021-11-10]', '2021-11-16', '[2021-11-20..]'], 'Latest', 'Oldest'],
    ['an earlier day or later', ['2021-11-10', '[2021-11-14..]', '2021-11-20'], 'Latest date known', 'Oldest'],
    ['a later day or earlier', ['2021-11-10', '[..2021-11-14]', '2021-11-20'], 'Latest', 'Earliest date known'],
    ['a month around all', ['2021-11-10', '2021-11', '2021-11-20'], 'Latest date known', 'Earliest date known'],
    ['no date', ['2021-11-10', null, '2021-11-20'], 'Latest date known', 'Earliest date known'],
    ['about a day', ['2021-11-10', '2021-11-14~', '2021-11-20'], 'Latest date known', 'Earliest date known'],
  ])('calls them no more than that where one of the dates is %s', (_, dates, latest, oldest) => {
    const page = pageOf(planned(dates.map((published, at) => makeCard({ id: itemId(at + 1), published }))), 'front');
    expect([byId(page, 'latest').text, byId(page, 'oldest').text]).toEqual([latest, oldest]);
  });

  it('does not take a bound for the day on which an article appeared', () => {
    const dates = ['[..2021-11-25]', '2021-11-20', '[2021-11-02..]', '2021-11-10'];
    const page = pageOf(
      planned(dates.map((published, at) => makeCard({ id: itemId(at + 1), published, headline: published }))),
      'front',
    );
    expect([headlines(page, 'latest'), headlines(page, 'oldest')]).toEqual([['2021-11-20'], ['2021-11-10']]);
  });

  it('repeats no headline under a picture that has them all, and leads from there to the timeline', () => {
    for (const article of fiveCards()) {
      const times = all(front, '.hd').filter(({ text }) => text === article.headline).length;
      expect(times, article.headline).toBe(article.published?.edtf === '2021-11' ? 1 : 2);
    }
    expect(part(front, 'coverage')).toBeUndefined();
    const onward = all(part(front, 'reported')!.inside, '.onward')[0]!;
    expect(onward.inside.map(({ attributes }) => attributes.href)).toEqual(['timeline/index.html']);
  });

  it('lists each of the newest once under a picture of dots', () => {
    const page = pageOf(planned(manyCards(30, (at) => `2021-11-${String(at + 1).padStart(2, '0')}`)), 'front');
    const days = ['latest', 'also', 'oldest', 'coverage'].map((id) =>
      all(part(page, id)!.inside, 'time').map(({ attributes }) => Number(attributes.datetime!.slice(8))),
    );
    expect(days).toEqual([[30], [29, 28], [1], [27, 26, 25, 24, 23, 22, 21, 20, 19, 18, 17, 16]]);
    expect(all(part(page, 'coverage')!.inside, '.onward').map(({ text }) => text)).toEqual([
      'All 30 articles on the timeline',
    ]);
  });

  it('shows beside each headline the words that were planned for it, and not the lede that the headline repeats', () => {
    const latest = front.find(({ attributes }) => attributes['aria-labelledby'] === 'latest')!;
    const words = all(latest.inside, 'p').slice(1);
    expect(words.map(({ text }) => text)).toEqual([
      'The words of aaaaaaaaaaa3 from 30.',
      'The words of aaaaaaaaaaa3 from 50.',
    ]);
  });

  it('marks the language of words that are not in that of the page', () => {
    const archive = planned([makeCard({ language: 'ar', published: '2021-11-16' })]);
    const latest = pageOf(archive, 'front').find(({ attributes }) => attributes['aria-labelledby'] === 'latest')!;
    const words = all(latest.inside, 'p').at(-1)!;
    expect(words.attributes).toMatchObject({ lang: 'ar', dir: 'rtl' });
  });

  it('leaves out whatever is empty', () => {
    const page = pageOf(planned([makeCard({ published: null })]), 'front');
    const headings = all(byId(page, 'main').inside, 'h2').map(({ text }) => text);
    expect(headings).toEqual(['Reported', 'How much is known']);
    expect(all(pageOf(planned([]), 'front'), 'table')).toEqual([]);
  });

  it('cuts long words at the end of a sentence, and says so where it cuts inside one', () => {
    const shown = (text: string) => {
      const [page] = pagesOf(five, 'front');
      const html = htmlOf(five, { ...inputOf(page!), excerpts: page!.excerpts.map(() => text) });
      const latest = elementsOf(html).find(({ attributes }) => attributes['aria-labelledby'] === 'latest')!;
      return all(latest.inside, 'p').at(-1)!.text;
    };
    const sentence = `${'The storm went on over the quay. '.repeat(30)}`;
    expect(shown(sentence)).toMatch(/quay\.$/);
    expect(shown(sentence).length).toBeLessThanOrEqual(480);
    expect(shown(`${'and then the storm '.repeat(60)}`)).toMatch(/(and|then|the|storm)…$/);
    expect(shown('Short.')).toBe('Short.');
  });

  it('lists all where no date tells which is the latest', () => {
    const page = pageOf(planned(manyCards(13, () => null)), 'front');
    expect(all(part(page, 'coverage')!.inside, 'li').length).toBe(12);
    expect(part(page, 'also')).toBeUndefined();
  });

  it('lists those without a date last', () => {
    const cards = [...manyCards(14, () => '2021-11-16'), makeCard({ id: itemId(99), published: null })];
    const rows = all(all(pageOf(planned(cards), 'front'), '.led')[0]!.inside, 'li');
    expect(rows.map(({ text }) => text.includes('Date not known'))).toEqual([...Array(10).fill(false), true]);
  });

  it('counts how much is known', () => {
    const rows = all(all(front, 'tbody')[0]!.inside, 'tr').map(({ text }) => text);
    expect(rows).toEqual(['Date320', 'Headline230', 'Source014', 'Author005']);
  });

  it('has every id once', () => {
    const ids = front.flatMap(({ attributes }) => attributes.id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    expect(byId(front, 'reported').tag).toBe('h2');
  });
});
