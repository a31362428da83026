/** Notes of whoever saved or printed a page, the first line of clippings and yearbooks, and days that are another story's. All invented. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../support/extract.ts';
import { bodies, type Facts, headlines, type Language } from './head-of.ts';
import { sourceOf } from './source-of.ts';

function read(language: Language, above: string, below = ''): Facts & { last: string } {
  const text = `${above.replaceAll('<H>', headlines[language])}\n\n${bodies[language].join('\n\n')}\n\n${below}\n`;
  const { record } = extract(sourceOf(text));
  if (record === null) throw new Error('The article is not published.');
  return {
    headline: record.headline.value,
    published: record.published?.value.edtf ?? null,
    retrieved: record.retrieved?.value.edtf ?? null,
    address: record.address?.value ?? null,
    publisher: record.publisher?.value ?? null,
    section: record.section?.value ?? null,
    last: record.body.filter(({ type }) => type === 'paragraph').at(-1)?.text ?? '',
  };
}

describe('a note about saving or printing the page', () => {
  const address = 'https://paper.example/2022/09/old-bridge';

  it.each([
    ['en', `Saved 3 Oct 2022 from <${address}>`],
    ['en', `Archived from ${address} on 3 October 2022`],
    ['it', `Salvato da ${address} il 3 ottobre 2022`],
    ['nb', `Lastet ned fra ${address} den 3. oktober 2022`],
    ['ru', `Сохранено 3 октября 2022 г. с ${address}`],
  ] as const)('gives its day and the address, and with that the month: %s %s', (language, note) => {
    expect(read(language, '<H>', note)).toMatchObject({
      published: '2022-09',
      retrieved: '2022-10-03',
      address,
      last: bodies[language].at(-1),
    });
  });

  it.each([
    ['fr', 'Publié hier à 18h40', 'Imprimé depuis ouest-littoral.example le 27 août 2020'],
    ['de', 'Veröffentlicht gestern um 17:20', 'Gedruckt von bergbote.example am 27. August 2020'],
  ] as const)('bounds a day that is told from today: %s', (language, age, note) => {
    expect(read(language, `<H>\n${age}`, note)).toMatchObject({
      published: '[..2020-08-27]',
      retrieved: '2020-08-27',
      address: null,
    });
  });

  it.each([
    'Saved by a passer-by, the cat of harwick.example came home on 3 October 2022.',
    'The council printed the plans of bridge.example in a leaflet on 3 October 2022.',
  ])('is no sentence of the text: %s', (sentence) => {
    expect(read('en', '<H>', sentence)).toMatchObject({ retrieved: null, last: sentence });
  });
});

describe('the first line of a clipping', () => {
  it.each([
    ['es', 'EL NORTE DE LA RIBERA Viernes 13 de agosto de 2010 Local Pág. 6', 'EL NORTE DE LA RIBERA', '2010-08-13'],
    ['de', 'DER TALBOTE Samstag, 3. Juni 2006 Seite 12', 'DER TALBOTE', '2006-06-03'],
    ['nb', 'Fjordfolket lørdag 3. juni 2006 side 12', 'Fjordfolket', '2006-06-03'],
    ['nl', 'De Waterkant zaterdag 3 juni 2006, pagina 4', 'De Waterkant', '2006-06-03'],
  ] as const)('names the paper, its day and its page: %s %s', (language, line, publisher, published) => {
    expect(read(language, `${line}\n<H>`)).toMatchObject({ publisher, published, headline: headlines[language] });
  });

  it('is no paper where no headline stands below it', () => {
    expect(read('en', 'Bridge To Close For Two Years 3 June 2006, p. 12').publisher).toBeNull();
  });

  it('is no paper where it goes on in small letters', () => {
    expect(read('en', 'Council closes the old bridge 3 June 2006, p. 12\nThe view from the quay')).toMatchObject({
      publisher: null,
    });
  });
});

describe('a yearbook', () => {
  it.each([
    ['pt', 'Anuário do Vale | Edição de 2010', 'Anuário do Vale'],
    ['de', 'Jahrbuch Altenauer Land | Ausgabe 2010', 'Jahrbuch Altenauer Land'],
    ['es', 'Almanaque de la Ribera · Edición 2010', 'Almanaque de la Ribera'],
    ['en', 'The Harwick Annual | Edition 2010', 'The Harwick Annual'],
  ] as const)('dates its pieces by its edition: %s %s', (language, line, publisher) => {
    expect(read(language, `${line}\n<H>`)).toMatchObject({ publisher, published: '2010' });
  });

  it.each(['Sport | Edition 2010', 'The Harwick Annual | Budget 2010', 'The Harwick Annual | Edition 12'])(
    'is none without its name or its year: %s',
    (line) => {
      expect(read('en', `${line}\n<H>`).published).toBeNull();
    },
  );
});

describe('a day under the title of another story', () => {
  it.each([
    ['en', 'READ NEXT\nMayor opens bridge to nowhere\nAugust 3, 2017\nMOST READ'],
    ['pt', 'LEIA TAMBÉM\nPonte nova abre sem estrada\n3 de agosto de 2017'],
  ] as const)('dates nothing: %s', (language, below) => {
    expect(read(language, '<H>', below).published).toBeNull();
  });

  it('leaves the day that stands alone below the text', () => {
    expect(read('en', '<H>', 'August 3, 2017').published).toBe('2017-08-03');
  });
});

describe('the address at the end of a print', () => {
  const below = (address: string) => `View comments\n${address}\n© 2018 The Harwick Mirror. All rights reserved`;

  it('is the page where its words are those of the article', () => {
    const address = 'https://mirror.example/2018/05/council-harwick-bridge-closed/';
    expect(read('en', '<H>', below(address))).toMatchObject({ address, published: '2018-05' });
  });

  it('is a comment where they are not', () => {
    expect(read('en', '<H>', below('https://video.example/2018/05/funny-cats'))).toMatchObject({ address: null });
  });
});
