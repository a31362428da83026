/** Changes of which only the time is told, and articles that several people sign on lines of their own. All invented. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../support/extract.ts';
import { bodies, headlines, type Language, readHead } from './head-of.ts';
import { sourceOf } from './source-of.ts';

describe('a change of which only the time is told', () => {
  it.each<[Language, string, string, string]>([
    ['fr', 'Publié le 12 mars 2021 à 05h30, mis à jour à 17h58', '2021-03-12T05:30', '2021-03-12T17:58'],
    ['es', '17 ene 2008 . Actualizado a las 02:00 h.', '2008-01-17', '2008-01-17T02:00'],
    ['pt', '20 de Julho de 2020, 7:00\nactualizado às 9:31', '2020-07-20T07:00', '2020-07-20T09:31'],
    ['nb', 'Publisert 3. mars 2022 kl. 07.12, oppdatert kl. 09.40', '2022-03-03T07:12', '2022-03-03T09:40'],
    ['en', 'Published 4 March 2022, updated at 5:58 pm', '2022-03-04', '2022-03-04T17:58'],
  ])('came on the day of publication: %s %s', (language, line, published, updated) => {
    expect(readHead(language, `<H>\n\n${line}`, { published, updated })).toMatchObject({ published, updated });
  });

  it('is inferred, from the day and from the time', () => {
    const text = `${headlines.fr}\n\nPublié le 12 mars 2021, mis à jour à 17h58\n\n${bodies.fr.join('\n\n')}`;
    const { record } = extract(sourceOf(text));
    expect(record?.updated?.provenance).toMatchObject({ kind: 'inferred', rule: 'updated/update-line' });
  });

  it.each<[Language, string]>([
    ['fr', 'Publié le 12 mars 2021 à 23h30, mis à jour à 00h10'],
    ['nb', 'Publisert 3. mars 2022 kl. 21.12, oppdatert kl. 07.40'],
    ['en', 'Published 4 March 2022 at 5:58 pm, updated at 5:58 am'],
  ])('says nothing when it comes before the time of publication: %s %s', (language, line) => {
    expect(readHead(language, `<H>\n\n${line}`, { updated: null })).toMatchObject({ updated: null });
  });

  it('says nothing without a day', () => {
    expect(readHead('fr', '<H>\n\nmis à jour à 17h58', { updated: null })).toMatchObject({ updated: null });
  });
});

describe('several writers on lines of their own', () => {
  it.each<[Language, string, string]>([
    [
      'nb',
      '<H>\n\nIngvild Solheim\nJournalist\nTore Moe\nJournalist\nPublisert 3. mars 2022',
      'Ingvild Solheim, Tore Moe',
    ],
    ['en', '<H>\n\nBy Anna Mercer\nBy Thomas Reed\n\n4 March 2022', 'Anna Mercer, Thomas Reed'],
  ])('are all named: %s', (language, head, byline) => {
    expect(readHead(language, head, { byline })).toMatchObject({ byline });
  });

  it('are no firms that stand below the writer', () => {
    const head = '<H>\n\nBy Daniel Mercer\nCourt Reporter\nHarwick Media Group\n4 March 2022';
    expect(readHead('en', head, { byline: null })).toMatchObject({ byline: 'Daniel Mercer' });
  });

  it('sign below the text, each with a role', () => {
    const text = `${headlines.sv}\n\n${bodies.sv.join('\n\n')}\n\nKarin Vester\nskolkock, Vinterbro\nJosef Lind\nskolkock, Vinterbro\n`;
    expect(extract(sourceOf(text)).record?.byline?.value).toBe('Karin Vester, Josef Lind');
  });
});

describe('a line that names the writer and the day', () => {
  it.each<[Language, string, string, string]>([
    [
      'fr',
      'Rédigé par Odile Marchand le Lundi 19 Mai 2014 à 10:15 | Lu 1243 fois | 3 commentaire(s)',
      'Odile Marchand',
      '2014-05-19T10:15',
    ],
    ['ko', '우종훈 2023. 7. 23. 23:40', '우종훈', '2023-07-23T23:40'],
  ])('gives both: %s', (language, line, byline, published) => {
    expect(readHead(language, `<H>\n${line}`, { byline, published })).toMatchObject({ byline, published });
  });
});
