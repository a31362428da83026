import { describe, expect, test } from 'vitest';
import { readDatedLine, readHeaderDate, type StatedMention } from '../../../src/text/dates/dated-line.ts';
import { readWrittenDate } from '../../../src/text/dates/written-date.ts';

const shown = (mention: StatedMention | null) =>
  mention?.kind === 'date' ? mention.date.edtf : (mention?.kind ?? null);

describe('a day that is none of those of the article', () => {
  test.each([
    ['en', 'Week of June 9, 2018'],
    ['en', 'Embargoed until 9 June 2018, 06:00'],
    ['en', 'Not for publication before 9 June 2018'],
    ['en', 'First broadcast: 9 June 2018'],
    ['en', 'Transmission date: 9 June 2018'],
    ['en', 'Photo added 9 June 2018'],
    ['de', 'Woche vom 9. Juni 2018'],
    ['de', 'Verfahren eingestellt 9. Juni 2018'],
    ['fr', 'Semaine du 9 juin 2018'],
    ['es', 'Semana del 9 de junio de 2018'],
    ['it', 'In onda il 9 giugno 2018'],
    ['nb', 'Sist sendt 9. juni 2018'],
    ['nb', 'Brev sendt 9. juni 2018'],
    ['sv', 'Bild inlagd 9 juni 2018'],
  ])('in %s: %s', (language, line) => {
    expect(readDatedLine(line, language)).toBeNull();
  });

  test.each([
    ['en', 'Added: 9 June 2018'],
    ['en', 'By Grace Otieno | Added 9 June 2018'],
    ['nb', 'Sendt 9. juni 2018'],
    ['de', 'Datum: 9. Juni 2018'],
  ])('but %s: %s', (language, line) => {
    expect(shown(readDatedLine(line, language)?.published ?? null)).toBe('2018-06-09');
  });
});

describe('a line about its date', () => {
  test.each([
    [
      'en',
      'Published: 9 June 2018 | Last updated: 10 June 2018, 08:15 GMT',
      'own',
      '2018-06-09',
      '2018-06-10T08:15Z',
      null,
    ],
    ['en', 'First published on Sat 9 Jun 2018 18.15 BST', 'own', '2018-06-09T18:15', null, null],
    ['en', 'UPDATED | Jun 9th 2018, 6:15 PM', 'own', null, '2018-06-09T18:15', null],
    ['en', 'Saturday, June 9, 2018', 'own', '2018-06-09', null, null],
    ['en', 'Accessed 9 June 2018', 'own', null, null, '2018-06-09'],
    ['en', 'By Grace Otieno, Nairobi | 9 June 2018', 'byline', '2018-06-09', null, null],
    ['en', 'Posted Sat 9 Jun 2018 at 6:15amSaturday 9 Jun 2018 at 6:15am', 'own', '2018-06-09T06:15', null, null],
    ['en', '9 June 2018 5 min read', 'own', '2018-06-09', null, null],
    ['en', 'Published 2018-06-31', 'own', 'impossible', null, null],
    ['nb', 'Publisert lørdag 9. juni 2018 kl. 18:15', 'own', '2018-06-09T18:15', null, null],
    ['nb', 'Oppdatert 09.06.2018', 'own', null, '2018-06-09', null],
    ['nn', 'Publisert 9. juni 2018 – Sist oppdatert 10. juni 2018', 'own', '2018-06-09', '2018-06-10', null],
    ['da', 'Af Mette Holm 9. juni 2018', 'byline', '2018-06-09', null, null],
    [
      'sv',
      'Uppdaterad 9 juni 2018 kl 18.15Publicerad 8 juni 2018 kl 07.00',
      'own',
      '2018-06-08T07:00',
      '2018-06-09T18:15',
      null,
    ],
    ['de', 'Stand: 09.06.2018, 18:15 Uhr', 'own', null, '2018-06-09T18:15', null],
    ['de', 'Von Jana Vogt, Kiel, 9. Juni 2018', 'byline', '2018-06-09', null, null],
    ['nl', 'Gepubliceerd op zaterdag 9 juni 2018 om 18:15', 'own', '2018-06-09T18:15', null, null],
    [
      'fr',
      'Publié le 9 juin 2018 à 18h15, mis à jour le 10 juin 2018 à 9h05',
      'own',
      '2018-06-09T18:15',
      '2018-06-10T09:05',
      null,
    ],
    ['es', 'Actualizado el 9 de junio de 2018 a las 18:15', 'own', null, '2018-06-09T18:15', null],
    ['pt', 'Publicado em 9 de junho de 2018', 'own', '2018-06-09', null, null],
    ['it', 'Ultimo aggiornamento: 9 giugno 2018, 18:15', 'own', null, '2018-06-09T18:15', null],
    ['it', '9 giugno 2018 ( modifica il 10 giugno 2018 | 18:15)', 'own', '2018-06-09', '2018-06-10T18:15', null],
    ['fr', 'Mis en ligne le 9 juin 2018', 'own', '2018-06-09', null, null],
    ['pl', 'Data publikacji: 9 czerwca 2018', 'own', '2018-06-09', null, null],
    ['ru', 'Дата публикации: 9 июня 2018, 18:15', 'own', '2018-06-09T18:15', null, null],
    ['tr', 'Yayınlanma tarihi: 09.06.2018 - 18:15', 'own', '2018-06-09T18:15', null, null],
  ])('in %s: %s', (language, line, ...expected) => {
    const dated = readDatedLine(line, language);
    expect(dated && [dated.form, ...[dated.published, dated.updated, dated.retrieved].map(shown)]).toEqual(expected);
  });
});

describe('a line that is about something else', () => {
  test.each([
    ['en', 'The bridge was opened on 9 June 2018 by the mayor'],
    ['en', 'Rescue workers at the quay in Bergen on June 9, 2018'],
    ['en', 'Photo by Grace Otieno, 9 June 2018'],
    ['en', 'Hearing into the ferry fire | 9 June 2018'],
    ['en', 'Paris, 13 November 2015'],
    ['en', 'June 2018'],
    ['en', 'June 9'],
    ['en', 'By 9 June 2018'],
    ['en', '9 June 2018 – 11 June 2018'],
    ['en', 'The report was published 9 June 2018 in The Lancet'],
    ['nb', 'I 2018 ble broen åpnet'],
    ['de', '© 2018 Kieler Bote'],
  ])('is left alone in %s: %s', (language, line) => {
    expect(readDatedLine(line, language)).toBeNull();
  });
});

describe('the date that opens a file', () => {
  test.each([
    [' date 1999-12 Storm over the coast', '1999-12'],
    ['date 1999-12-31 Storm', '1999-12-31'],
    ['Date: 31 December 1999 | Storm', '31 December 1999'],
    ['dato: 31.12.1999', '31.12.1999'],
    ['date 1999 Storm over the coast', '1999'],
    ['1999-12-31 Storm over the coast', '1999-12-31'],
    ['date 1999-02-30 Storm', '1999-02-30'],
    ['date 1999-12-31 18:15 Storm', '1999-12-31 18:15'],
  ])('is found: %s', (line, date) => {
    const header = readHeaderDate(line);
    expect(header && line.slice(header.date.start, header.date.end)).toBe(date);
  });

  test.each([
    '1986. A great year',
    '1999 was a year of storms',
    'Data 2020 show',
    'Date with destiny in 1999',
    'A 1999-12',
    '',
  ])('is not seen in: %s', (line) => {
    expect(readHeaderDate(line)).toBeNull();
  });
});

describe('a text that is nothing but a date', () => {
  test.each([
    ['1999-12', '1999-12'],
    [' 1999 ', '1999'],
    ['[1999-12-24..]', '[1999-12-24..]'],
    ['Friday, 31 December 1999', '1999-12-31'],
    ['31/12/1999 18:15', '1999-12-31T18:15'],
    ['1999-13', 'impossible'],
    ['1999-02-30', 'impossible'],
    ['some day in 1999', null],
    ['from 1999-12-24 to 1999-12-31', null],
    ['December 31', null],
    ['', null],
  ])('%s is %s', (text, expected) => {
    expect(shown(readWrittenDate(text, 'en'))).toBe(expected);
  });
});
