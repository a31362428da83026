/** What stands right below the headline of a page, and the credits of its pictures. */
import { describe, expect, it } from 'vitest';
import { page, readPageRecord, text } from './page-of.ts';

const standfirstOf = (above: string) => readPageRecord(page({ above })).standfirst?.value ?? null;
const sentence = 'Forty passengers spent a night at sea before the lifeboat found them';

describe('a lower heading right below the headline', () => {
  it.each(['h2', 'h3'])('is the standfirst as %s', (tag) => {
    expect(standfirstOf(`<${tag}>${sentence}</${tag}>`)).toBe(sentence);
    expect(standfirstOf(`<${tag}>${sentence}</${tag}><p>By Ruth Marsh</p>`)).toBe(sentence);
  });

  it.each([
    `<h2><a href="/other">${sentence}</a></h2>`,
    '<h2>More from the coast</h2>',
    `<p>By Ruth Marsh</p><div>Ferries</div><h2>${sentence}</h2>`,
  ])('%# is none as a link, in a few words, or further down', (above) => {
    expect(standfirstOf(above)).toBeNull();
  });
});

describe('the credit of a picture', () => {
  it.each([
    'The ferry at dusk (<span class="credit">Ansa/Rossi</span>)',
    'The ferry at dusk (photo <span class="credit">Ansa/Rossi</span>)',
    'The ferry at dusk (photo Ansa/Rossi)',
    'The ferry at dusk <span class="credit">Ansa/Rossi</span>.',
  ])('%# leaves its brackets to neither', (words) => {
    const figure = readPageRecord(
      page({ body: `<figure><img src="a.jpg"><figcaption>${words}</figcaption></figure>${text}` }),
    ).body.find(({ type }) => type === 'figure');
    const read = figure?.type === 'figure' ? [figure.caption?.text, figure.credit?.text] : null;
    expect(read).toEqual(['The ferry at dusk', 'Ansa/Rossi']);
  });
});
