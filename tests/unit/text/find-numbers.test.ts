import { describe, expect, it } from 'vitest';
import { findNumbers } from '../../../src/text/numbers/find-numbers.ts';

/** Each number as written, with its range: `8..` is open above, `~` is about. */
function read(text: string, language: string): readonly string[] {
  return findNumbers(text, language).map(({ span, low, high, approximate }) => {
    const range = low === high ? `${low}` : `${low ?? ''}..${high ?? ''}`;
    return `${text.slice(span.start, span.end)} = ${range}${approximate ? '~' : ''}`;
  });
}

describe('numbers in a text', () => {
  it.each([
    ['en', 'At least 8 people died.', ['At least 8 = 8..']],
    ['en', 'Around 400 Iraqi migrants were flown home.', ['Around 400 = 400~']],
    ['en', 'More than 1,000 dockers and about a dozen ships', ['More than 1,000 = 1000..', 'about a dozen = 12~']],
    [
      'en',
      'up to 300 people, 2.5 million euros, 38.5m kronor',
      ['up to 300 = ..300', '2.5 million = 2500000', '38.5m = 38500000'],
    ],
    [
      'en',
      'tens of thousands of migrants and hundreds more',
      ['tens of thousands = 10000..99999', 'hundreds = 100..999'],
    ],
    [
      'en',
      'two hundred and five, twenty-one, several hundred',
      ['two hundred and five = 205', 'twenty-one = 21', 'several hundred = 100..999'],
    ],
    ['nb', 'minst elleve migranter, om lag 7000 i landet', ['minst elleve = 11..', 'om lag 7000 = 7000~']],
    ['sv', 'Sjutton personer skadades, 38 miljoner kronor', ['Sjutton = 17', '38 miljoner = 38000000']],
    ['da', 'Over 400 medlemmer, omkring 40 millioner', ['Over 400 = 400..', 'omkring 40 millioner = 40000000~']],
    [
      'de',
      'mehr als 500.000 Flaschen, zweihundert, einundzwanzig',
      ['mehr als 500.000 = 500000..', 'zweihundert = 200', 'einundzwanzig = 21'],
    ],
    ['nl', 'In de zaal zaten zo’n 1800 mensen.', ['zo’n 1800 = 1800~']],
    [
      'fr',
      'Quatre-vingts pompiers, 600 000 bouteilles, une quinzaine de navires',
      ['Quatre-vingts = 80', '600 000 = 600000', 'quinzaine = 15~'],
    ],
    ['es', 'paran unos 900 de 1.200; quedan once', ['unos 900 = 900~', '1.200 = 1200', 'once = 11']],
    ['pt', 'quase duas mil pessoas', ['quase duas mil = 2000~']],
    ['it', '1.750 spettatori, una quarantina', ['1.750 = 1750', 'quarantina = 40~']],
    ['pl', 'zebrały się setki ludzi', ['setki = 100..999']],
    ['ru', 'около двухсот человек, более десяти приборов', ['около двухсот = 200~', 'более десяти = 10..']],
    ['uk', 'оцінили у 2,3 мільйона франків', ['2,3 мільйона = 2300000']],
    ['fi', 'Rannalle kerääntyi noin 300 ihmistä.', ['noin 300 = 300~']],
  ])('in %s: %s', (language, text, numbers) => {
    expect(read(text, language)).toEqual(numbers);
  });

  it('are none in names, times and where a word for one is an article', () => {
    expect(read('MH17 and F-16 met at 10:30; a man and one woman', 'en')).toEqual([]);
  });

  it('are not guessed in a language without words for them', () => {
    expect(read('431 watu', 'sw')).toEqual([]);
  });
});
