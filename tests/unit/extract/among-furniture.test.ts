/** Text that stands below lists of other stories, threads of comments, and captions that no label tells. */
import { describe, expect, it } from 'vitest';
import { readCredit } from '../../../src/extract/roles/pictures/credit.ts';
import { extract } from '../../support/extract.ts';
import { sourceOf } from './source-of.ts';

const p1 = 'The council of Harwick voted on Tuesday to close the old bridge over the river Ley for two years.';
const p2 = 'Engineers had found cracks in three of the five pillars, and repairs will cost nine million pounds.';
const p3 = 'Shopkeepers on the north bank fear for their trade and have asked the council for a ferry.';
const head = 'Old bridge to close for two years';
const recordOf = (text: string) => extract(sourceOf(text)).record;
const bodyOf = (parts: readonly string[], between = '\n\n') =>
  (recordOf(`${parts.join(between)}\n`)?.body ?? []).filter(({ type }) => type !== 'figure').map(({ text }) => text);
const typesOf = (parts: readonly string[], between = '\n\n') =>
  (recordOf(`${parts.join(between)}\n`)?.body ?? []).map(({ type, text }) => `${type}: ${text}`);

const titles = ['Harbour wall to be rebuilt by next spring', 'School choir wins the county prize again'];
const foot = ['Share', 'Print', 'Terms of use', 'Privacy policy', 'Contact us', 'About us', '© The Harwick Gazette'];

describe('below a list of other stories', () => {
  it('the last sentence of the article stays, though short, and the titles do not', () => {
    const last = 'The ferry would take twelve cars.';
    expect(bodyOf([head, p1, p2, p3, 'Read also', ...titles, last, ...foot], '\n')).toEqual([p1, p2, p3, last]);
  });

  it('the crosshead that takes up a word of its paragraph stays', () => {
    const last = 'Dogs must be carried on the ferry, the council says, until the new pier has a railing.';
    const lines = typesOf([head, p1, p2, p3, 'Read also', ...titles, 'Closed to dogs', last], '\n');
    expect(lines).toContain('crosshead: Closed to dogs');
    expect(lines).not.toContain(`crosshead: ${titles[1]}`);
  });

  it('a headline over its date is not taken for one of the titles of a menu', () => {
    const page = ['Latest stories', 'Harbour', 'Schools', head, '4 May 2022', p1, p2, p3];
    expect(recordOf(`${page.join('\n')}\n`)?.headline.value).toBe(head);
  });
});

describe('threads of comments', () => {
  const said = (name: string, day: string, words: string) => [name, `${day} May 2022, 10:2${day}`, words, 'Reply'];
  const thread = [
    ...said('ferryman', '5', 'The ferry was always better than that bridge, and cheaper for everybody who lives here.'),
    ...said('northbanker', '6', 'Two years! My shop will be gone by then, and nobody on the council will miss it.'),
    ...said('tide_table', '7', 'They knew of the cracks ten years ago and did nothing, as usual in this town of ours.'),
  ];

  it('are set aside from their heading on by names and minutes', () => {
    expect(bodyOf([head, p1, p2, p3, 'Comments', ...thread])).toEqual([p1, p2, p3]);
  });

  it('are set aside from the first stamp on where buttons for answers stand below', () => {
    expect(bodyOf([head, p1, p2, p3, ...thread].filter((line) => line !== 'ferryman'))).toEqual([p1, p2, p3]);
  });

  it('a report whose parts are dated to the minute stays', () => {
    const report = ['4 May 2022, 10:21', p1, '4 May 2022, 10:35', p2, '4 May 2022, 11:02', p3, '4 May 2022, 12:40', p1];
    const texts = bodyOf(['Bridge closed: how the day went', ...report]);
    expect(texts).toEqual(expect.arrayContaining([p2, p3]));
  });
});

describe('captions that no label tells', () => {
  it.each([
    ['A waiting room in the old town. / GORKA MENDIA', 'A waiting room in the old town.', 'GORKA MENDIA'],
    ['섬마을 운동장에서 별을 보고 있다. /홍길동 기자', '섬마을 운동장에서 별을 보고 있다.', '홍길동 기자'],
    ['The path takes forty minutes. LP/Hugo Tailleur', 'The path takes forty minutes.', 'LP/Hugo Tailleur'],
    ['The lighthouse is thirteen metres high MIGUEL TORRES', 'The lighthouse is thirteen metres high', 'MIGUEL TORRES'],
    [
      'The ferry at noon (21/7/2022).(GAZETTE.COM/SITI RAHAYU)',
      'The ferry at noon (21/7/2022).',
      'GAZETTE.COM/SITI RAHAYU',
    ],
    ['Το σχολείο στο λιμάνι. [ΑΠΕ-ΜΠΕ]', 'Το σχολείο στο λιμάνι.', 'ΑΠΕ-ΜΠΕ'],
    ['The mayor in Toulouse (Photo Lionel Mercier. AFP)', 'The mayor in Toulouse', 'Lionel Mercier. AFP'],
    ['Il mulino sul fiume - RIPRODUZIONE RISERVATA', 'Il mulino sul fiume', 'RIPRODUZIONE RISERVATA'],
  ])('«%s» ends in its credit', (text, caption, credit) => {
    const reading = readCredit(text, []);
    expect(reading && text.slice(reading.credit.start, reading.credit.end)).toBe(credit);
    expect(reading?.caption && text.slice(reading.caption.start, reading.caption.end).trim()).toBe(caption);
  });

  it.each([
    'The ferry carried twelve cars on Monday, said the BBC NEWS',
    'Old bridge to close for two years [VIDEO]',
    'The vote was close (see above).',
    'Labour won the seat from the Liberals / Greens',
  ])('«%s» has none', (text) => expect(readCredit(text, [])).toBeNull());

  it('the first paragraph below a credit alone is the text, where nothing parts the paragraphs', () => {
    expect(bodyOf([head, '4 May 2022', 'Photo: Sam Reed', p1, p2, p3], '\n')).toEqual([p1, p2, p3]);
  });

  it('the last paragraph above a credit alone is the text, where nothing parts it from the others', () => {
    expect(bodyOf([head, '4 May 2022', p1, p2, p3, 'Photo: Sam Reed'], '\n')).toEqual([p1, p2, p3]);
  });
});
