/** Articles that somebody shared from a phone. All invented. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../support/extract.ts';
import { bodies, headlines, type Language } from './head-of.ts';
import { sourceOf } from './source-of.ts';

function read(head: string, below: string, language: Language = 'en') {
  const { record } = extract(sourceOf(`${head}\n\n${bodies[language].join('\n\n')}\n\n${below}\n`));
  return {
    headline: record?.headline.value,
    published: record?.published?.value.edtf ?? null,
    address: record?.address?.value ?? null,
    body: record?.body.map((block) => ('text' in block ? block.text : '')) ?? [],
  };
}

const address = 'https://www.gazette.example/news/2017/09/30/bridge?utm_source=share';

describe('a line of a title and its address', () => {
  it.each([
    ['a dash between and the app behind', `${headlines.en} - ${address} (via Harwick Gazette app)`],
    ['nothing between', `${headlines.en} ${address}`],
    ['a colon between', `${headlines.en}: ${address}`],
  ])('gives headline, address and day: %s', (_, line) => {
    expect(read(line, 'Sent from my vivo')).toMatchObject({ headline: headlines.en, published: '2017-09-30', address });
  });

  it('is left to other rules where the words are those of whoever shares it', () => {
    expect(read(`Have a look at this one - ${address}\n\n${headlines.en}\nBy Ann Holm`, '').address).toBeNull();
  });
});

describe('the line that a phone writes', () => {
  it.each([
    ['en', 'Sent from my Galaxy'],
    ['de', 'Von meinem iPhone gesendet'],
    ['uk', 'Надіслано з мого Xiaomi'],
    ['fr', 'Envoyé de mon téléphone'],
  ] as const)('is no headline and no text: %s', (language, line) => {
    const found = read(`${headlines[language]}\n${address}\n\n${line}`, line, language);
    expect(found.headline).toBe(headlines[language]);
    expect(found.body).not.toContain(line);
  });

  it('is told from a sentence', () => {
    const line = 'Von meinem Vater habe ich das gelernt.';
    expect(read(headlines.de, line, 'de').body).toContain(line);
  });
});

describe('what stands behind the stamp of a message', () => {
  it.each(['12/06/2021 08:30 - Updated: 13/06/2021 09:00', '12.06.2021 08:30 - Aktualisiert: 13.06.2021 09:00'])(
    'is no sender where it is a day: %s',
    (line) => {
      const { record } = extract(sourceOf(`${headlines.de}\n${line}\n\n${bodies.de.join('\n\n')}\n`));
      expect(record?.updated?.value.edtf).toMatch(/^2021-06-13/);
      expect(record?.retrieved).toBeNull();
    },
  );
});
