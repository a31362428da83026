/** Lines of a word, a colon and a day: where an article is from, who wrote it, or what the day is of. All invented. */
import { describe, expect, it } from 'vitest';
import { type Language, readHead } from './head-of.ts';

const asked = { published: null, byline: null };

describe('a place before a colon and the day', () => {
  it.each<[Language, string]>([
    ['nb', 'NRK Vestland: 12.06.2021'],
    ['de', 'Altenau, Stadtpark: 12. Juni 2021'],
    ['en', 'London/Merrow: 12 June 2021'],
    ['en', 'Harwick: 12 June 2021'],
    ['fr', 'Montrieux-le-Haut : 12 juin 2021'],
    ['es', 'Puerto Claro: 12 de junio de 2021'],
    ['pt', 'Vila Fria: 12 de junho de 2021'],
    ['nl', 'Oosterveen/Westerveld: 12 juni 2021'],
    ['pl', 'Nowa Wola: 12 czerwca 2021'],
    ['it', 'Borgo Alto: 12 giugno 2021'],
  ])('leaves the day to the article and wrote nothing: %s: %s', (language, line) => {
    expect(readHead(language, `<H>\n${line}`, asked)).toMatchObject({ published: '2021-06-12', byline: null });
  });
});

describe('words before a colon and a day', () => {
  it.each<[Language, string]>([
    ['en', 'Next Meeting: 12 June 2021'],
    ['en', 'Grand Opening: 12 June 2021'],
    ['en', 'Vernissage, Harwick: 12 June 2021'],
    ['de', 'Nächste Sitzung: 12. Juni 2021'],
    ['de', 'Bürgerfest: 12. Juni 2021'],
    ['es', 'Próxima reunión: 12 de junio de 2021'],
    ['fr', 'Vernissage : 12 juin 2021'],
    ['sv', 'Sista anmälningsdag: 12 juni 2021'],
  ])('tell no day of publication and no writer where they are no place: %s: %s', (language, line) => {
    expect(readHead(language, `<H>\n\n${line}`, asked)).toMatchObject({ published: null, byline: null });
  });

  it('name no place where German writes them as any noun', () => {
    expect(readHead('de', '<H>\n\nBeim Konzert kamen viele.\n\nKonzert: 12. Juni 2021', asked).published).toBeNull();
  });

  it.each<[Language, string, string]>([
    ['en', 'John Hartley: 12 June 2021', 'John Hartley'],
    ['de', 'Jens Petersen: 12. Juni 2021', 'Jens Petersen'],
    ['it', 'Di Paolo Neri: 12 giugno 2021', 'Paolo Neri'],
  ])('name the writer where the first name is known, or a label says so: %s: %s', (language, line, byline) => {
    expect(readHead(language, `<H>\n${line}`, asked)).toMatchObject({ published: '2021-06-12', byline });
  });
});
