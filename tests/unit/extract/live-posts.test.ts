/** Live reports: posts with their times, and pages where times stand beside other things. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../support/extract.ts';
import { bodies, headlines } from './head-of.ts';
import { sourceOf } from './source-of.ts';

function read(...parts: readonly string[]) {
  const { record } = extract(sourceOf(`${parts.join('\n\n')}\n`));
  if (record === null) throw new Error('The article is not published.');
  return {
    headline: record.headline.value,
    standfirst: record.standfirst?.value ?? null,
    byline: record.byline?.value ?? null,
    body: record.body.map((block) => `${block.type}: ${block.text}`),
  };
}

describe('a live report with its newest post on top', () => {
  const posts = [
    '17.55\nThat is it for today\nWe end our report here. Thank you for following it with us.',
    '16.20\nCouncil calls in the engineers\nMark Lowe at the town hall\nThe council says that it has asked three engineers to look at the bridge tonight.',
    '14:05\nFerries start to run\nTwo ferries now cross the river every half hour, the harbour master says.',
    '13.10\nThe old bridge over the river has been closed since noon, the police say.',
  ];
  const live = read('The Harwick Times\nLive\nBridge over the Ley closed: latest\n4 March 2025', ...posts);

  it('keeps the times and titles of its posts above what they say', () => {
    const at = live.body.indexOf('crosshead: 16.20');
    expect(live.body.slice(at, at + 4)).toEqual([
      'crosshead: 16.20',
      'crosshead: Council calls in the engineers',
      'paragraph: Mark Lowe at the town hall',
      'paragraph: The council says that it has asked three engineers to look at the bridge tonight.',
    ]);
    expect(live.body.filter((block) => block.startsWith('crosshead'))).toHaveLength(7);
  });

  it('takes neither its last words for the standfirst nor the writer of a post for its own', () => {
    expect(live).toMatchObject({ headline: 'Bridge over the Ley closed: latest', standfirst: null, byline: null });
  });

  it('keeps the writer whom its head names', () => {
    const signed = read('Bridge over the Ley closed: latest\nBy Ann Berg\n4 March 2025', ...posts);
    expect(signed.byline).toBe('Ann Berg');
  });
});

describe('times beside other things', () => {
  const [p1, p2, p3] = bodies.en;
  const strip = '14:20\nRovers lose again\n13:05\nRain until Sunday\n11:40\nMarket to move';

  it('make no live report of an article with a strip of other news', () => {
    for (const body of [
      [headlines.en, p1, p2, p3, strip],
      [headlines.en, strip, p1, p2, p3],
    ]) {
      const found = read(...body).body.filter((block) => block.startsWith('crosshead'));
      expect(found.filter((block) => /Rovers|Rain|Market/.test(block))).toEqual([]);
    }
  });

  it('make none of a programme that runs through the day twice', () => {
    const { body } = read(headlines.en, p1, p2, p3, '18:00\nNews\n19:30\nFilm\n18:15\nMusic\n20:30\nThe night show');
    expect(body.filter((block) => block.startsWith('crosshead: The night'))).toEqual([]);
  });
});
