/** Captions that open with a label in capitals, over a credit of their own, and those whose maker is who they show. All invented. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../support/extract.ts';
import { bodies, headlines, type Language } from './head-of.ts';
import { sourceOf } from './source-of.ts';

function blocks(language: Language, between: readonly string[]) {
  const [first = '', second = '', ...rest] = bodies[language];
  const text = [headlines[language], first, second, ...between, ...rest].join('\n\n');
  return (extract(sourceOf(`${text}\n`)).record?.body ?? []).map(({ type, text: words }) => [type, words] as const);
}

const texts = (found: readonly (readonly [string, string])[]) =>
  found.filter(([type]) => type !== 'figure').map(([, words]) => words);

describe('a caption under a label of capitals', () => {
  const caption = 'STEIN OG LEIRE: Slik så det ut på veien mellom Vinterbro og Nordvik mandag morgen.';

  it('is told by the credit below it', () => {
    expect(texts(blocks('nb', [caption, 'Foto: Kari Moe']))).toEqual(bodies.nb);
  });

  it('has what the picture shows above it, for those who cannot see it', () => {
    const alt = 'Leire på veien mellom Vinterbro og Nordvik';
    expect(texts(blocks('nb', [alt, caption, 'Foto: Kari Moe']))).toEqual(bodies.nb);
  });

  it('leaves a crosshead above the picture', () => {
    const found = blocks('nb', ['Venter på været', caption, 'Foto: Kari Moe']);
    expect(found).toContainEqual(['crosshead', 'Venter på været']);
  });

  it('is none without a credit', () => {
    expect(texts(blocks('nb', ['SISTE: Veien ble åpnet igjen kort tid etter klokka 15.'])).join()).toContain('SISTE');
  });

  it('is none where a place opens a report', () => {
    const lede = 'HARWICK: The old bridge was closed on Tuesday, and ferries run every half hour until May.';
    expect(texts(blocks('en', [lede, 'Photo: Joan Mercer'])).join()).toContain('ferries run every half hour');
  });
});

describe('a caption that is its own credit', () => {
  it('is no headline, and the sentence above it is the text', () => {
    const text = `${bodies.de[0]}\nStadtpolizei Altenau. - Stadtpolizei Altenau\n\n${bodies.de.slice(1).join('\n\n')}\n`;
    const record = extract(sourceOf(text)).record;
    expect(record?.headline.provenance.kind).toBe('inferred');
    expect(texts((record?.body ?? []).map((block) => [block.type, block.text] as const))).toEqual(bodies.de);
  });

  it('needs the same words on both sides', () => {
    const text = `Altenau - Altnau\n\n${bodies.de.join('\n\n')}\n`;
    expect(extract(sourceOf(text)).record?.body.some(({ type }) => type === 'figure')).toBe(false);
  });
});

describe('a line of two words', () => {
  it('is a caption where a stop ends it and its credit touches it', () => {
    expect(texts(blocks('sv', ['Internatskolan Norrberg.\nFoto: LISA MATTSSON']))).toEqual(bodies.sv);
  });

  it('is none without the stop, or apart from the credit', () => {
    expect(texts(blocks('sv', ['Stora skolan\nFoto: LISA MATTSSON']))).toContain('Stora skolan');
    expect(texts(blocks('sv', ['Ingen skadades.\nFoto: LISA MATTSSON']))).toContain('Ingen skadades.');
  });
});
