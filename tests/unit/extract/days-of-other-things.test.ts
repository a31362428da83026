/** Days in the head that are none of those of the article: of a picture, a case, a week, an embargo. All invented. */
import { describe, expect, it } from 'vitest';
import { type Language, readHead } from './head-of.ts';

describe('a day of something else in the head dates no article', () => {
  it.each<[Language, string]>([
    ['en', 'Week of March 8, 2021'],
    ['en', 'Photo added 12 March 2021'],
    ['en', 'First broadcast 12 March 1998'],
    ['en', 'Transmission date: 12 March 2021'],
    ['en', 'Not for publication before 12 March 2021'],
    ['de', 'Verfahren eingestellt 12. März 2019'],
    ['nb', 'Sist sendt 12. mars 2021'],
    ['fr', 'Semaine du 8 mars 2021'],
  ])('%s: %s', (language, line) => {
    expect(readHead(language, `<H>\n${line}`, { published: null })).toMatchObject({ published: null });
  });

  it.each<[Language, string]>([
    ['en', 'Added 12 March 2021'],
    ['nb', 'Sendt 12. mars 2021'],
  ])('but the word alone is said of the article: %s %s', (language, line) => {
    expect(readHead(language, `<H>\n${line}`, { published: '2021-03-12' })).toMatchObject({ published: '2021-03-12' });
  });
});
