/** Days beside a word that no list knows, and days on which somebody saved the page: neither is the day of publication. All invented. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../support/extract.ts';
import { bodies, headlines, type Language } from './head-of.ts';
import { sourceOf } from './source-of.ts';

interface Around {
  readonly above?: string;
  readonly below?: string;
  readonly foot?: string;
}

function recordOf(language: Language, line: string, { above, below, foot }: Around = {}) {
  const head = [above, headlines[language], line, below].filter((one) => one !== undefined).join('\n');
  const text = [head, ...bodies[language], ...(foot === undefined ? [] : [foot])].join('\n\n');
  const { record } = extract(sourceOf(`${text}\n`));
  if (record === null) throw new Error('The article is not published.');
  return record;
}

const dayOf = (...told: Parameters<typeof recordOf>) => recordOf(...told).published?.value.edtf ?? null;

describe('a word that no list knows', () => {
  const labels: [Language, string][] = [
    ['en', 'Concert: 12 June 2021'],
    ['en', 'Funeral: 12 June 2021'],
    ['en', 'Premiere: 12 June 2021'],
    ['nb', 'Begravelse: 12. juni 2021'],
    ['nb', 'Påmeldingsfrist: 12. juni 2021'],
    ['de', 'Konzert: 12. Juni 2021'],
    ['de', 'Kinostart: 12. Juni 2021'],
    ['fr', 'Obsèques : 12 juin 2021'],
    ['es', 'Estreno: 12 de junio de 2021'],
    ['it', 'Scadenza: 12 giugno 2021'],
    ['pl', 'Pogrzeb: 12 czerwca 2021'],
    ['ru', 'Премьера: 12 июня 2021'],
  ];
  it.each(labels)('before a day dates nothing and is no place (%s): %s', (language, line) => {
    const record = recordOf(language, line);
    expect(record.published).toBeNull();
    expect(record.dateline).toBeNull();
  });

  const beside: [Language, string, Around][] = [
    ['en', 'Concert, 12 June 2021', { above: 'By Anna Whitlock\n4 June 2021' }],
    ['en', 'Concert, 12 June 2021', { below: 'By Anna Whitlock\n4 June 2021' }],
    ['en', 'Concert, 12 June 2021', { foot: 'Harwick Gazette, 4 June 2021' }],
    ['en', 'Concert – 12 June 2021', { foot: 'Published 4 June 2021' }],
    ['de', 'Konzert, 12. Juni 2021', { above: 'Von Karl Lind\n4. Juni 2021' }],
    ['fr', 'Concert, 12 juin 2021', { below: 'Par Rémi Castel\n4 juin 2021' }],
    ['es', 'Concierto – 12 de junio de 2021', { foot: 'Publicado el 4 de junio de 2021' }],
    ['nb', 'Konsert, 12. juni 2021', { above: 'Av Kari Moe\n4. juni 2021' }],
  ];
  it.each(beside)('gives way to a day that stands alone (%s): %s %o', (language, line, around) => {
    expect(dayOf(language, line, around)).toBe('2021-06-04');
  });

  it.each([
    ['de', 'Kaltenau, 12. Juni 2021'],
    ['en', 'Skellby 12 June 2021'],
    ['fr', 'Sortie 12 juin 2021'],
  ] as const)('may be a place where no colon stands, and the day is then likely (%s): %s', (language, line) => {
    const { published, dateline } = recordOf(language, line);
    expect(published).toMatchObject({ value: { edtf: '2021-06-12' }, provenance: { confidence: 'likely' } });
    expect(dateline).toBeNull();
  });

  it.each([
    ['de', 'Altenau, 12. Juni 2021'],
    ['it', 'Roma, 12 giugno 2021'],
    ['en', 'Harwick, 12 June 2021'],
    ['en', 'Published: 12 June 2021'],
    ['de', 'Lokales: 12. Juni 2021'],
    ['en', 'From the Harwick Gazette of 12 June 2021'],
  ] as const)('is neither a known place nor one of which the text speaks (%s): %s', (language, line) => {
    expect(dayOf(language, line, { foot: '' })).toBe('2021-06-12');
  });
});

describe('the day of saving', () => {
  const notes: [Language, string][] = [
    ['en', 'Saved from harwickgazette.example 3 May 2022'],
    ['en', 'Printed from harwickgazette.example on 3 May 2022'],
    ['en', 'Copied from harwickgazette.example 3 May 2022'],
    ['en', 'Accessed gazette.example 3 May 2022'],
    ['en', 'Clipped with Readwise on 3 May 2022'],
    ['nb', 'Hentet fra fjordavisen.example 3. mai 2022'],
    ['de', 'Gespeichert von anzeiger.example am 3. Mai 2022'],
    ['fr', 'Enregistré depuis courrier.example le 3 mai 2022'],
    ['es', 'Copiado de diario.example, 3 de mayo de 2022'],
    ['it', 'Salvato da gazzetta.example il 3 maggio 2022'],
    ['ru', 'Сохранено с zarechye.example 3 мая 2022'],
  ];
  it.each(notes)('is not that of publication below the headline (%s): %s', (language, note) => {
    expect(dayOf(language, note) ?? '[').toMatch(/^\[/);
  });
  it.each(notes)('is not that of publication as the last line (%s): %s', (language, note) => {
    const { record } = extract(sourceOf(`${headlines[language]}\n\n${bodies[language].join('\n\n')}\n\n${note}\n`));
    expect(record?.published?.value.edtf ?? '[').toMatch(/^\[/);
  });

  it('goes before no other day', () => {
    const note = 'Saved from harwickgazette.example 3 May 2022';
    expect(dayOf('en', note, { foot: 'Harwick Gazette, 12 June 2021' })).toBe('2021-06-12');
    expect(dayOf('nb', 'Hentet fra fjordavisen.example 3. mai 2022', { foot: 'Publisert 12. juni 2021' })).toBe(
      '2021-06-12',
    );
  });

  it('is none of a line about the paper', () => {
    expect(dayOf('en', 'Printed in The Harwick Gazette, 12 June 2021')).toBe('2021-06-12');
    expect(dayOf('nb', 'Skrevet av Kari Moe 12. juni 2021')).toBe('2021-06-12');
  });
});

it('takes the host below a headline for no end of it', () => {
  const record = recordOf('en', 'gazette.com, 12 June 2021');
  expect(record.headline.value).toBe(headlines.en);
  expect(record.published?.value.edtf).toBe('2021-06-12');
});

describe('a day beside a picture', () => {
  it.each([
    ['nb', 'Foto: Per Dal 12. juni 2021 kl. 08:30'],
    ['de', 'Foto: dpa | 12.06.2021, 08:30'],
    ['en', 'Pictures by Jane Poole, 12 June 2021, 08:30 BST'],
  ] as const)('is likely that of the article where it has a time (%s): %s', (language, line) => {
    const record = recordOf(language, line);
    expect(record.headline.value).toBe(headlines[language]);
    expect(record.published).toMatchObject({
      value: { edtf: '2021-06-12T08:30' },
      provenance: { confidence: 'likely' },
    });
  });

  it.each([
    ['en', 'Photo essay, 12 June 2021'],
    ['en', 'Photo of the day, 12 June 2021'],
    ['de', 'Bild des Tages, 12. Juni 2021'],
  ] as const)('is that of the article where the words tell its kind (%s): %s', (language, line) => {
    expect(dayOf(language, line)).toBe('2021-06-12');
  });

  it.each([
    ['de', 'Archivbild, 12. Juni 2019, 08:30'],
    ['de', 'Foto: dpa, 12. Juni 2019'],
    ['en', 'AP Photo/Jo Pike, June 12, 2019'],
    ['en', 'Photos: Jane Poole | 12 June 2019'],
  ] as const)('is else that of the picture (%s): %s', (language, line) => {
    expect(dayOf(language, line) ?? '[').toMatch(/^\[/);
  });
});
