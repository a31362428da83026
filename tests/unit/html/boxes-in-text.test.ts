/** Boxes that a page prints within the element of its article, told by the same rules as in plain text. */
import { describe, expect, it } from 'vitest';
import { blocksOf, page, paragraphs, readPageRecord } from './page-of.ts';

const [p1 = '', p2 = '', p3 = ''] = paragraphs;
const bodyOf = (...parts: readonly string[]) => blocksOf(readPageRecord(page({ body: parts.join('\n') })));
const paragraph = (text: string) => `<p>${text}</p>`;
const text = paragraphs.map((one) => `paragraph: ${one}`);

describe('a short article among many buttons', () => {
  const buttons = [
    'Northern Region News Desk',
    'Send us your best pictures',
    'Editor Maria Krisna Bell',
    'See the whole list of topics',
  ];
  const short = 'The crew goes out again on Sunday at noon, it said.';
  const parts = [...buttons.map(paragraph), paragraph(p1), paragraph(short), ...buttons.map(paragraph)];

  it('keeps the paragraph beside its longest one', () => {
    const html = `<html lang="en"><body><h1>Ferry lost in storm</h1><div>${parts.join('\n')}</div></body></html>`;
    const body = blocksOf(readPageRecord(html));
    expect(body).toEqual(expect.arrayContaining([text[0], `paragraph: ${short}`]));
  });

  it('takes no paragraph of another box', () => {
    const notice = 'We and our partners keep data on your device to count how often this page is seen.';
    const html = `<html lang="en"><body><div><p>${notice}</p></div><h1>Ferry lost in storm</h1><div>${buttons.map(paragraph).join('')}${paragraph(p1)}</div></body></html>`;
    expect(blocksOf(readPageRecord(html)).join('\n')).not.toContain(notice);
  });
});

describe('within the article of a page', () => {
  it('a heading for links and its entries are set aside in whatever elements they stand', () => {
    const entries = ['Harbour wall to be rebuilt by next spring', 'School choir wins the county prize again'];
    const box = [paragraph('Related articles'), ...entries.map(paragraph)];
    expect(bodyOf(paragraph(p1), paragraph(p2), ...box, paragraph(p3))).toEqual(text);
  });

  it('the heading of the next section below them stays', () => {
    const box = [paragraph('Read also'), paragraph('Harbour wall to be rebuilt by next spring')];
    const lines = bodyOf(paragraph(p1), paragraph(p2), ...box, '<h2>Home before noon</h2>', paragraph(p3));
    expect(lines).toEqual([text[0], text[1], 'crosshead: Home before noon', text[2]]);
  });

  it('an invitation is set aside, and a paragraph of people who invite is not', () => {
    const box = 'Sign up to our newsletter and get the news of the coast in your inbox every morning.';
    const told = 'The harbour master invited the crew to sign the book of the lifeboat in his house on Friday.';
    expect(bodyOf(paragraph(p1), paragraph(box), paragraph(p2), paragraph(told), paragraph(p3))).toEqual([
      text[0],
      text[1],
      `paragraph: ${told}`,
      text[2],
    ]);
  });

  it('a short paragraph that ends in a credit is a caption, a long one is not', () => {
    const caption = 'The ferry at the pier of the old harbour. (Submitted by Ruth Marsh)';
    expect(bodyOf(paragraph(p1), paragraph(caption), paragraph(p2), paragraph(p3)).join('\n')).not.toContain(
      'paragraph: The ferry at the pier',
    );
    const long = `${p2.replace(/\.$/, '')} ${p3} (Submitted by Ruth Marsh)`;
    expect(bodyOf(paragraph(p1), paragraph(long), paragraph(p3)).join('\n')).toContain(
      'paragraph: Nobody in the village',
    );
  });

  it('a sentence printed large beside the paragraph that says it is set aside', () => {
    const said = 'the lifeboat crew was sent home after nineteen hours at sea';
    expect(bodyOf(paragraph(p1), paragraph(p3), `<p>“${said}”</p>`, paragraph(p2))).toEqual([
      text[0],
      text[2],
      text[1],
    ]);
  });
});
