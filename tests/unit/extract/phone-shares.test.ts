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

/** What is read of a text whose first line it is, right above the first paragraph. */
function headOf(line: string, language: Language) {
  const { record } = extract(sourceOf(`${line}\n${bodies[language].join('\n\n')}\n`));
  return { headline: record?.headline.value, published: record?.published?.value.edtf.replace(/T.*/, '') ?? null };
}

describe('a line that opens with a day, a place and a colon', () => {
  it.each<[Language, string, string, string]>([
    ['de', '12.03.2021, 08:15 - Kiel: ', 'Alte Brücke wird gesperrt', '2021-03-12'],
    ['es', '12/05/2022 10:45 - Valverde: ', 'Evacuado el hospital por una fuga', '2022-05-12'],
    ['it', '17/05/2022 10:45 - Consiglio comunale di Valserra: ', 'chiuso il vecchio ponte', '2022-05-17'],
    ['fr', '15/02/2020 - Valserre : ', 'un incendie fait deux blessés', '2020-02-15'],
    ['pl', '03.05.2019 – ', 'Stary most zamknięty na dwa lata', '2019-05-03'],
  ])('heads the article: %s: %s', (language, lead, title, day) => {
    const headline = `${lead.replace(/^[\d/.,: ]+[-–] /u, '')}${title}`;
    expect(headOf(`${lead}${title}`, language)).toEqual({ headline, published: day });
  });

  it.each<[Language, string]>([
    ['de', '14.05.20, 18:02 - Mama: Steht heute drin\n14.05.20, 18:03 - Mama: Lies mal\n\n<H>'],
    ['pt', '14/05/2020 18:02 - Valverde Notícias: vejam\n14/05/2020 18:04 - Rui: Obrigado\n\n<H>'],
    ['en', '14/05/2020, 18:02 - Mum: read this one\n\n<H>'],
    ['fr', '[14/05/2020 18:02:11] Valserre Infos: à lire\n\n<H>'],
  ])('is a message where there are several, or nobody the text speaks of sends it: %s: %s', (language, head) => {
    const found = headOf(head.replace('<H>', headlines[language]), language);
    expect(found).toEqual({ headline: headlines[language], published: '[..2020-05-14]' });
  });

  it.each<[Language, string]>([
    ['en', 'Council closes Ley bridge for two years'],
    ['sv', 'Stänger gamla bron i två år'],
    ['ru', 'Старый мост закроют на два года'],
  ])('keeps the headline that stands behind the sender: %s', (language, title) => {
    const found = headOf(`[03/05/2019, 08:15:22] Echo: ${title}`, language);
    expect(found).toEqual({ headline: title, published: '[..2019-05-03]' });
  });

  it('is no headline where its words go on in the next line', () => {
    const line = '15/02/2020 - The council of Harwick voted on Tuesday to close the';
    const { record } = extract(sourceOf(`${line}\nold bridge over the river Ley for two years.\n\n${bodies.en[1]}\n`));
    expect(record?.headline.value).not.toBe(line.slice(13));
  });
});
