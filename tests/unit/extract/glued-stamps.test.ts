/** Lines of a head that lost the space between two elements of a page. All invented. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../support/extract.ts';
import { bodies, headlines, type Language } from './head-of.ts';
import { sourceOf } from './source-of.ts';

function read(language: Language, ...head: readonly string[]) {
  const text = `${headlines[language]}\n\n${head.join('\n')}\n\n${bodies[language].join('\n\n')}\n`;
  const record = extract(sourceOf(text)).record;
  return {
    day: record?.published?.value.edtf ?? null,
    byline: record?.byline?.value ?? null,
    body: record?.body.map((block) => block.text),
  };
}

describe('a stamp without a space before it', () => {
  it('dates the article behind its place or section', () => {
    expect(read('sv', 'Vinterbro2024-09-27 14:24').day).toBe('2024-09-27T14:24');
    expect(read('fr', 'Société07/08/2016').day).toBe('2016-08-07');
    expect(read('de', 'Altenau12.03.2021').day).toBe('2021-03-12');
  });

  it('leaves the name before it to the writer', () => {
    const { day, byline } = read('nb', 'Kari Hansenfredag 24. feb. 2012 14:38');
    expect([day, byline]).toEqual(['2012-02-24T14:38', 'Kari Hansen']);
  });

  it('is told by its label', () => {
    expect(read('en', 'Web DeskPublished: Monday, July 01, 2019, 06:30 PM').day).toBe('2019-07-01T18:30');
  });

  it('loses no line of the text', () => {
    expect(read('sv', 'Vinterbro2024-09-27 14:24').body).toEqual(bodies.sv);
  });
});

describe('a day that a page says twice on end', () => {
  it('dates the article once', () => {
    expect(read('en', 'Published On 22 Dec 202122 Dec 2021').day).toBe('2021-12-22');
    const line = 'Posted Wed 22 Dec 2021 at 5:11pmWed 22 Dec 2021 at 5:11pm, updated Fri 24 Dec 2021 at 3:11pm';
    expect(read('en', `${line}Fri 24 Dec 2021 at 3:11pm`)).toMatchObject({ day: '2021-12-22T17:11', body: bodies.en });
  });

  it('is the one that can be read in one way only', () => {
    expect(read('en', '03/04/2023March 4, 2023').day).toBe('2023-03-04');
  });

  it('stays the day of a change', () => {
    expect(read('en', 'Last update: 24 Dec 202124 Dec 2021').day).toBe('[..2021-12-24]');
  });
});

describe('no stamp is cut from a word', () => {
  it.each(['COVID19 May 2020', 'Resolution B2020-14', 'Route A12.03'])('such as %s', (line) => {
    const { record } = extract(sourceOf(`${headlines.en}\n\n${line}\n\n${bodies.en.join('\n\n')}\n`));
    const spans = [...(record?.setAside ?? []), ...(record?.body ?? [])].map(({ text }) => text);
    expect(spans.some((text) => text.length > 0 && line !== text && line.startsWith(text))).toBe(false);
  });
});
