/** What a page says of itself above the headline. All invented. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../support/extract.ts';
import { bodies, headlines, type Language } from './head-of.ts';
import { sourceOf } from './source-of.ts';

function read(language: Language, above: string, title = headlines[language]) {
  const { record } = extract(sourceOf(`${above}\n\n${title}\n\n${bodies[language].join('\n\n')}\n`));
  return { headline: record?.headline.value, body: record?.body.map((block) => block.text) ?? [] };
}

describe('sentences of the page above the headline', () => {
  it.each<[Language, string]>([
    ['en', 'Sorry!\n\nOur website cannot be shown in your region.\n\nOur people are looking into it.\n\nNOTICE\nLocal'],
    ['sv', 'Aj då!\n\nDin skärm är för liten för den här vyn.\n\nDet går att byta vy på sajten.'],
    ['de', 'Hoppla!\n\nUnsere Website ist derzeit nicht in voller Breite zu sehen.'],
    ['fr', 'Oups !\n\nNotre site rencontre une panne depuis ce matin.'],
  ])('are set aside: %s', (language, above) => {
    const { headline, body } = read(language, above);
    expect(headline).toBe(headlines[language]);
    expect(body).toEqual(bodies[language]);
  });
});

describe('sentences above a line that might be a headline', () => {
  const opening = 'Snow fell on the valley for three nights. Nobody came to the market.';
  it.each([
    ['open the text', opening],
    ['are said by somebody', `${opening}\n\nThe technical error will be mended, the mayor said.`],
    ['speak of what the text speaks of', 'The council of Harwick has moved our website for the repairs of the bridge.'],
  ])('stay where they %s', (_, above) => {
    expect(read('en', above).body.join('\n')).toContain(above.split('\n')[0]);
  });
});
