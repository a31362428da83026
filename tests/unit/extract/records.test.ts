/** What databases of newspapers print around an article is told from the article. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../support/extract.ts';
import { sourceOf } from './source-of.ts';

const first =
  'The ferry that links Harwick with the outer islands stayed in port on Tuesday after its crew walked out in a dispute over pay, leaving about 340 passengers to find beds for the night.';
const second =
  'The island council has asked the government to send a naval vessel if the boat has not sailed by Friday. A spokeswoman for the ministry said that the request was being studied.';

function read(text: string) {
  const { record, diagnostics } = extract(sourceOf(text));
  if (record === null) throw new Error('nothing was read');
  return {
    record,
    codes: diagnostics.map(({ code, line }) => `${code} ${line}`),
    body: record.body.map(({ type, text: words }) => `${type}: ${words}`),
  };
}

const nexis = (headline: string, text: string, day: string) =>
  `${headline}\n\nThe Harwick Journal\n\n${day}\n\nCopyright 2014 Harwick Newspapers Ltd All Rights Reserved\n\nSection: NEWS; Pg. 3\nLength: 212 words\nByline: Ellen Marsh\nHighlight: About 340 passengers slept in schools.\n\nBody\n\n\n${text}\n\nLoad-Date: March 9, 2014\n\nEnd of Document\n`;

describe('a file that a database gave out', () => {
  it('is read without the facts of the database', () => {
    const { record, body, codes } = read(nexis('Ferry stays in port', first, 'March 4, 2014 Tuesday'));
    expect(body).toEqual([`paragraph: ${first}`]);
    expect(record.headline.value).toBe('Ferry stays in port');
    expect(record.standfirst?.value).toBe('About 340 passengers slept in schools.');
    expect(record.published?.value.edtf).toBe('2014-03-04');
    expect(record.updated).toBeNull();
    expect(codes).toEqual([]);
  });

  it('of several articles gives the first, and says where the next begins', () => {
    const text = `${nexis('Ferry stays in port', first, 'March 4, 2014 Tuesday')}\n${nexis('Islanders ask for a warship', second, 'March 6, 2014 Thursday')}`;
    const { body, codes, record } = read(text);
    expect(body).toEqual([`paragraph: ${first}`]);
    expect(record.published?.value.edtf).toBe('2014-03-04');
    const line = text.slice(0, text.indexOf('Islanders')).split('\n').length;
    expect(codes).toEqual([`several-articles ${line}`]);
    const others = record.setAside.filter(({ rule }) => rule === 'set-aside/other-article');
    expect(others.map((aside) => aside.text)).toContain(second);
  });

  it.each(['Full text', 'Volltext', 'Texte intégral'])('gives the paragraph behind “%s” without the label', (label) => {
    const text = `Ferry stays in port\n\nAuthor: Marsh, Ellen\n\n${label}: ${first}\n\n${second}\n\nPublication title: The Harwick Journal\n\nPublication date: Mar 4, 2014\n\nProQuest document ID: 150412345\n`;
    const { body, record } = read(text);
    expect(body).toEqual([`paragraph: ${first}`, `paragraph: ${second}`]);
    expect(record.publisher?.value).toBe('The Harwick Journal');
  });

  it('is told by marks of its own: words that articles have too are none', () => {
    const text = `Ferry stays in port\n\n${first}\n\nBody\n\n${second}\n\nSubject: what the islanders say of it, and why they say so in their letters to the council\n`;
    expect(read(text).body).toContain('crosshead: Body');
  });
});

describe('a firm of newspapers', () => {
  it('is no reason to call a town the publisher', () => {
    const { record } = read(`Ferry stays in port\n\n${first}\n\nCopyright 2014 Harwick Newspapers Ltd\n`);
    expect(record.publisher?.value).not.toBe('Harwick');
  });
});
