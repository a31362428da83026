/** Heads as databases, scans, mails and copied pages print them, with papers that no word shows. All of it is invented. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../support/extract.ts';
import { sourceOf } from './source-of.ts';

const text = `Ferry crews on the sound voted on Thursday to refuse the new winter timetable, saying it leaves no time to refuel.

The company said that the timetable had been agreed with the harbour board. "We are surprised," said its manager, Colin Freel.

Talks will go on next week, and the ferry sails as before until then.
`;

const read = (head: string, foot = '') => {
  const record = extract(sourceOf(`${head}\n\n${text}${foot === '' ? '' : `\n${foot}\n`}`)).record;
  if (record === null) throw new Error('The text was refused.');
  const { headline, publisher, byline, kicker, section, standfirst, dateline } = record;
  return {
    headline: headline.value,
    publisher: publisher?.value ?? null,
    byline: byline?.value ?? null,
    kicker: kicker?.value ?? null,
    section: section?.value ?? null,
    standfirst: standfirst?.value ?? null,
    dateline: dateline?.value ?? null,
    paragraphs: record.body.filter(({ type }) => type === 'paragraph').length,
  };
};

const title = 'Ferry crews refuse winter timetable';

describe('a paper that no word shows', () => {
  it.each([
    ['beside its day and page', `${title}\nSkerry Sound - 2016-07-02, Sida: 14\n\nImogen Tarrant`],
    [
      'beside the number of its page',
      `SKERRY SOUND                     FRIDAY, MAY 3, 1957                           3\n\n${title}\n\nBy Imogen Tarrant`,
    ],
    ['in a record', `Skerry Sound\n\nMay 3, 2019 Friday\n\n${title}\n\nBYLINE: Imogen Tarrant\n\nLENGTH: 312 words`],
    ['beside its day and its writer', `${title}\n\nSkerry Sound 2019-05-03 - NEWS - Imogen Tarrant`],
    [
      'where its address spells the sender of a mail',
      `From: Skerry Sound <news@skerrysound.example>\nTo: me@mail.example\nSubject: ${title}\nDate: Fri, 3 May 2019 06:02:11 +0100\n\n${title}\n\nBy Imogen Tarrant`,
    ],
  ])('is the publisher %s', (_, head) => {
    expect(read(head)).toMatchObject({ publisher: expect.stringMatching(/^skerry sound$/i), byline: 'Imogen Tarrant' });
  });

  it('is the publisher where it claims the rights on the last line', () => {
    expect(read(`${title}\n\nBy Imogen Tarrant\nMay 3, 2019`, '© Skerry Sound')).toMatchObject({
      publisher: 'Skerry Sound',
    });
  });

  it.each([
    ['a writer', `${title}\nImogen Tarrant, 3 May 2019`],
    ['a place', `${title}\n\nImogen Tarrant\nNew York, 3 May 2019`],
    ['two who sign', `${title}\n\nImogen Tarrant\nThabo Mokone\n3 May 2019`],
    ['the writer who claims the rights', `${title}\n\nImogen Tarrant\n3 May 2019`],
  ])('is not %s', (_, head) => {
    expect(read(head, '© 2022 Imogen Tarrant')).toMatchObject({ publisher: null });
  });

  it.each(['Wei Zhang', 'Temur Karimov', 'Oyunbileg Bat'])(
    'is no name from anywhere above the headline: %s',
    (name) => {
      expect(read(`${name}, 3 May 2019\n\n${title}`)).toMatchObject({ publisher: null, byline: name });
    },
  );

  it('leaves the sender of a private mail alone', () => {
    const mail = `From: Joan Lamb <joan@joanlamb.example>\nTo: me@mail.example\nSubject: Fwd: ${title}\nDate: Fri, 3 May 2019 06:02:11 +0100\n\n${title}\n\nBy Imogen Tarrant`;
    expect(read(mail)).toMatchObject({ headline: title, byline: 'Imogen Tarrant' });
  });
});

describe('the logo on the first line of a page', () => {
  it.each([
    ['Wold Valley News', 'Subscribe\nLog In'],
    ['Southern Bays Star', 'Menu'],
    ['Podhorský deník', 'Sport'],
  ])('names the publisher: %s', (publisher, menu) => {
    expect(read(`${publisher}\n${menu}\n\n${title}\n\nBy Imogen Tarrant`)).toMatchObject({ publisher });
  });

  it.each([
    'Latest News',
    'Health News',
    'United Kingdom News',
    'Book Review',
    'The Spending Review',
    'Home > News > Local',
    'Talks Next Week',
  ])('is not what a page calls a part of itself: %s', (line) => {
    expect(read(`${line}\nSubscribe\nLog In\n\n${title}\n\nBy Imogen Tarrant`)).toMatchObject({ publisher: null });
  });
});

describe('a headline above a longer line', () => {
  const facts = 'By Imogen Tarrant\n3 May 2019';

  it.each([
    ['below the kind of the article', `Opinion\n\n${title}\n\nA timetable that leaves no time for oil is none at all`],
    [
      'all of whose words the lede says',
      'Ferry crews refuse timetable\n\nCompany says that it was agreed with the board in spring – talks go on',
    ],
    [
      'that ends as a sentence',
      'Ferry crews want time. They get none.\n\nTwelve minutes at the pier, one pump, no oil',
    ],
  ])('is told %s', (_, head) => {
    const lines = head.split('\n\n');
    expect(read(`${head}\n\n${facts}`)).toMatchObject({ headline: lines.at(-2), standfirst: lines.at(-1) });
  });

  it('is told in a record by its place', () => {
    const deck = 'Crews say that twelve minutes at the pier are not enough to take on oil';
    expect(
      read(`Skerry Sound, 3 May 2019, page 4\n\nNo time at the pier\n\n${deck}\n\nBy Imogen Tarrant`),
    ).toMatchObject({
      headline: 'No time at the pier',
      standfirst: deck,
    });
  });

  it('is no topic in capitals', () => {
    expect(read(`Skerry Sound, 3 May 2019, page 4\n\nON THE SOUND\n\n${title}\n\nBy Imogen Tarrant`)).toMatchObject({
      headline: title,
      kicker: 'ON THE SOUND',
    });
  });

  it('has its points in short below it', () => {
    const points = '• Crews want time to refuel\n• The company is surprised\n• Talks go on next week';
    expect(read(`${title}\n${points}\n\n${facts}`)).toMatchObject({
      headline: title,
      standfirst: points.replaceAll('\n', ' '),
    });
  });
});

describe('the lines right above a headline', () => {
  it('are a menu where sections stand side by side', () => {
    expect(read(`Skerry Gazette\nNews\nSport\n${title}\nBy Imogen Tarrant\n3 May 2019`)).toMatchObject({
      headline: title,
      section: null,
      kicker: null,
    });
  });

  it('are the topic where one word stands apart', () => {
    expect(read(`Skerry Gazette\nSubscribe\n\nAshore\n\n${title}\n\nBy Imogen Tarrant\n3 May 2019`)).toMatchObject({
      headline: title,
      kicker: 'Ashore',
    });
  });
});

describe('a dateline on a line of its own', () => {
  it('has a place and its day', () => {
    expect(read(`${title}\n\nTalks go on next week in the town hall\n\nPORT SKERRY, 2 May`)).toMatchObject({
      dateline: 'PORT SKERRY, 2 May',
    });
  });
});

describe('a line of a deck', () => {
  it('signs nothing where the text writes its words small', () => {
    expect(read(`${title}\n\nHarbour Manager Surprised\n\nMay 3, 2019`)).not.toMatchObject({
      byline: 'Harbour Manager Surprised',
    });
  });
});
