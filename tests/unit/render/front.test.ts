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
  it('shows the latest and the oldest by stated days and bounds only', () => {
    const headlineOf = (id: string) =>
      all(front.find((each) => each.attributes['aria-labelledby'] === id)!.inside, '.hd');
    expect(headlineOf('latest').map(({ text }) => text)).toEqual(['The storm is over…']);
    expect(headlineOf('oldest').map(({ text }) => text)).toEqual(['Storm expected']);
    expect(headlineOf('also').map(({ text }) => text)).toEqual([
      'Ferry stays in port',
      'The harbour master said yesterday…',
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
    const page = pageOf(planned([makeCard({ published: '2021-11' })]), 'front');
    expect(all(page, 'h2').map(({ text }) => text)).not.toContain('Latest');
    expect(all(page, 'h2').map(({ text }) => text)).toContain('Coverage by day');
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

  it('lists the coverage with the newest first and those without a date last', () => {
    const cards = [...fiveCards(), makeCard({ id: itemId(9), published: null, headline: 'Undated' })];
    const rows = all(all(pageOf(planned(cards), 'front'), '.led')[0]!.inside, 'li');
    expect(rows.map(({ text }) => text)[0]).toContain('20 November 2021');
    expect(rows.at(-1)!.text).toContain('Date not known');
    expect(rows.length).toBe(6);
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
