/** Short lines that look like a menu: which of them stay in the text, and which boxes of a page go. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../support/extract.ts';
import { sourceOf } from './source-of.ts';

const head = 'Old bridge to close for two years';
const facts = ['By Anna Whitlock', '3 May 2023'];
const p1 = 'The council of Harwick voted on Tuesday to close the old bridge over the river Ley for two years.';
const p2 = 'Engineers had found cracks in three of the five pillars, and repairs will cost nine million pounds.';
const p3 = 'Shopkeepers on the north bank fear for their trade and have asked the council for a ferry.';
const p4 = 'Nobody would say on Wednesday who pays for the coffee.';
const recordOf = (...parts: string[]) => extract(sourceOf(`${parts.join('\n')}\n`)).record;
const bodyOf = (...parts: string[]) => (recordOf(...parts)?.body ?? []).map(({ text }) => text);
const asideOf = (...parts: string[]) => (recordOf(...parts)?.setAside ?? []).map(({ text }) => text);

describe('short lines of the article', () => {
  it('rows of figures stay, with the heading between them, and the headline above the day is found', () => {
    const rows = ['Shr 36 cts vs 68 cts', 'Net 10.0 mln vs 16.1 mln', 'YEAR', 'Shr 86 cts vs 1.77 dlrs'];
    const note = 'Note: the net of this year includes a gain of 892,000 dlrs from the sale of the old works.';
    const record = recordOf('LEY VALLEY GAS CORP 4TH QTR NET', '1987-03-05', ...rows, note);
    expect(record?.headline.value).toBe('LEY VALLEY GAS CORP 4TH QTR NET');
    expect(record?.body.map(({ text }) => text)).toEqual([...rows, note]);
  });

  it('prices above the headline are a ticker', () =>
    expect(
      bodyOf(
        'DAX 15.234,10 +0,45 %',
        'Dow Jones 34.123,00 -0,31 %',
        'Nikkei 225 28.100,00 +1,2 %',
        head,
        ...facts,
        p1,
        p2,
        p3,
      ),
    ).toEqual([p1, p2, p3]));

  it('verse stays whole, also at the end of the text', () => {
    const verse = [
      'My father rows the drovers over,',
      'my mother salts the meat,',
      'and I sit counting sheep in clover',
      'with water at my feet.',
    ];
    expect(bodyOf(head, ...facts, p1, p2, ...verse, p3, 'Share', 'Facebook', 'Terms of use')).toEqual([
      p1,
      p2,
      ...verse,
      p3,
    ]);
    expect(bodyOf(head, ...facts, p1, p2, ...verse, 'Share', 'Facebook', 'Terms of use')).toEqual([p1, p2, ...verse]);
  });

  it('a menu in small letters is no verse', () =>
    expect(bodyOf(head, ...facts, p1, p2, p3, 'about us', 'contact us', 'privacy policy', 'terms of use')).toEqual([
      p1,
      p2,
      p3,
    ]));

  it('a list below the first paragraph leaves headline and paragraph where they are', () => {
    const soup = 'For sixty years Assunta cooked the soup of Harwick without a recipe.';
    const list = ['Ingredients', '1 kg of fish', '400 g of tomatoes', '1 pepper', 'Vinegar, oil, salt', 'Method'];
    const rest = ['Clean the fish and leave it whole while the oil gets hot in the pan.', p3];
    const record = recordOf('The soup that nobody wrote down', ...facts, soup, ...list, ...rest);
    expect(record?.headline.value).toBe('The soup that nobody wrote down');
    const lines = record?.body.flatMap((block) =>
      block.type === 'list' ? block.items.map(({ text }) => text) : block.text,
    );
    expect(lines).toEqual([soup, ...list, ...rest]);
  });

  it('a question or a label below two titles heads the paragraph below it', () => {
    const links = ['Related articles', 'Mayor sells his old boat to a museum', 'School wins a prize for its garden'];
    expect(bodyOf(head, ...facts, p1, p2, ...links, 'What now?', p3, p4)).toEqual([p1, p2, 'What now?', p3, p4]);
    expect(bodyOf(head, ...facts, p1, p2, ...links, 'The price', p3, p4)).toEqual([p1, p2, 'The price', p3, p4]);
  });

  it('the last paragraph stays below a list of titles without teasers', () => {
    const links = [
      'Related articles',
      'Mayor sells his old boat to a museum',
      'School wins a prize for its garden',
      'Vicar rides to work',
    ];
    const end = 'A lorry with the first planks left the yard at noon.';
    const tail = ['Share', 'Facebook', 'Terms of use', 'Privacy policy', 'Contact us', 'Advertise with us', 'Jobs'];
    expect(bodyOf(head, ...facts, p1, p2, ...links, end, ...tail)).toEqual([p1, p2, end]);
  });

  it('what speaks to the reader below such a list goes', () =>
    expect(
      bodyOf(
        head,
        ...facts,
        p1,
        p2,
        'Related articles',
        'Mayor sells his old boat',
        'School wins a prize',
        'Vicar rides to work',
        'Get our best stories in your inbox every morning before you get up.',
        'Sign up',
        'Terms of use',
        'Privacy policy',
        'Contact us',
        'Jobs',
        'Advertise with us',
      ),
    ).toEqual([p1, p2]));

  it('an interviewer’s mark makes a question no crosshead and no invitation', () => {
    const asked = ['((HN)) Why did you join?', '((HN)) You sang as a child. Tell us more about that.'];
    const record = recordOf(head, ...facts, p1, asked[0] as string, p2, asked[1] as string, p3);
    expect(record?.body.filter(({ type }) => type === 'paragraph').map(({ text }) => text)).toEqual([
      p1,
      asked[0],
      p2,
      asked[1],
      p3,
    ]);
  });
});

describe('boxes of the page', () => {
  it('the controls of a player go, and begin no comments', () => {
    const thread = [
      'Comments (2)',
      'GreenThumb',
      '2 hours ago',
      'Great tips.',
      'Reply',
      'Old Nick',
      '5 hours ago',
      'No.',
      'Reply',
    ];
    expect(bodyOf(head, ...facts, p1, p2, '00:00 / 03:12', 'Play', p3, ...thread)).toEqual([p1, p2, p3]);
  });

  it('a result is no player', () =>
    expect(bodyOf(head, ...facts, p1, 'Rovers beat United 3:12 on Sunday.', p2)).toContain(
      'Rovers beat United 3:12 on Sunday.',
    ));

  it('what stands between "Newsletter" and the field for an address goes with them', () =>
    expect(
      bodyOf(
        head,
        ...facts,
        p1,
        p2,
        'Newsletter',
        'Good morning, Harwick',
        'What matters in town, each morning at six.',
        'Email address',
        'Sign up',
        p3,
      ),
    ).toEqual([p1, p2, p3]));

  it('Turkish labels are known in capitals', () =>
    expect(asideOf(head, ...facts, p1, p2, 'İLGİLİ HABER', 'Taşımalı eğitimde yeni dönem', p3)).toContain(
      'İLGİLİ HABER',
    ));

  it('the list of a live report’s own entries goes, and so does the time of a change', () => {
    const entries = ['11.42', p1, 'Updated at 11.50 GMT', '11.05', p2, '10.30', p3];
    const record = recordOf(
      'Storm: rail lines shut',
      'By Anna Whitlock',
      'Key events',
      '11.42 Power returns',
      '11.05 Man in hospital',
      ...entries,
    );
    expect(record?.headline.value).toBe('Storm: rail lines shut');
    expect(record?.setAside.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['11.42 Power returns', '11.05 Man in hospital', 'Updated at 11.50 GMT']),
    );
  });
});
