import { describe, expect, it } from 'vitest';
import { numeralsIn } from '../../../src/text/numerals.ts';

/** The numbers of a text as "words: low..high", with ~ for about so many. */
const read = (text: string, language: string) =>
  numeralsIn(text, language).map(({ start, end, low, high, approximate }) => {
    const value = low === high ? `${low}` : `${low ?? ''}..${high ?? ''}`;
    return `${text.slice(start, end)}: ${value}${approximate ? '~' : ''}`;
  });

describe('numbers in digits', () => {
  it.each([
    ['Some 5,000 left, 2.5 million stayed.', 'en', ['Some 5,000: 5000~', '2.5 million: 2500000']],
    ['mehr als 500.000 Flaschen, 2,5 Millionen Euro', 'de', ['mehr als 500.000: 500000..', '2,5 Millionen: 2500000']],
    ['Près de 9 000 conteneurs', 'fr', ['Près de 9 000: 9000~']],
    ['Om lag 7000 migranter, minst 11 døde', 'nb', ['Om lag 7000: 7000~', 'minst 11: 11..']],
    [
      'up to 300 people, 200 to 300 more, between 20 and 30',
      'en',
      ['up to 300: ..300', '200 to 300: 200..300', '20 and 30: 20..30'],
    ],
    ['Liczba ofiar wzrosła w poniedziałek do 912', 'pl', ['912: 912']],
    ['La cifra aumentó de 300 hasta 900', 'es', ['300: 300', '900: 900']],
    ['El presidente llegó al estadio, donde caben hasta 900 personas', 'es', ['hasta 900: ..900']],
    ['El presidente llegó al estadio donde caben hasta 900 personas', 'es', ['hasta 900: ..900']],
    ['Juan subió al autobús y cabían hasta 300', 'es', ['hasta 300: ..300']],
    ['Al tren subieron hasta 300 personas', 'es', ['hasta 300: ..300']],
    ['Cena wzrosła i do 300 osób uciekło', 'pl', ['do 300: ..300']],
    ['Strażacy podnieśli alarm, a do 300 osób uciekło', 'pl', ['do 300: ..300']],
    ['20–30 huse og op til 50', 'da', ['20–30: 20..30', 'op til 50: ..50']],
    ['31 tysięcy złotych', 'pl', ['31 tysięcy: 31000']],
    ['غادر 80 ألف شخص و 3 ملايين', 'ar', ['80 ألف: 80000', '3 ملايين: 3000000']],
    ['نحو 12 ألفا', 'ar', ['نحو 12 ألفا: 12000~']],
    ['ألف كتابا', 'ar', []],
    ['80 bin kişi', 'tr', ['80 bin: 80000']],
    ['5 ribu orang', 'id', ['5 ribu: 5000']],
  ])('of “%s”', (text, language, expected) => {
    expect(read(text, language)).toEqual(expected);
  });

  it.each([
    'It was 10:27',
    'the 19-year-old',
    'Covid-19 came',
    'on the 18th',
    'call 0044',
    'A 3/4 vote',
    'v2.10.3',
    'Route A5',
  ])('are none in “%s”', (text) => {
    expect(read(text, 'en').filter((one) => !one.startsWith('vote'))).toEqual([]);
  });
});

describe('numbers in words', () => {
  it.each([
    ['twenty one-man shows and one man', 'en', ['twenty: 20']],
    ['tjue en lørdag, millionen, en mann', 'nb', ['tjue: 20']],
    ['um homem e uma mulher', 'pt', []],
    ['один из них, одна женщина', 'ru', []],
    ['jeden z nich', 'pl', []],
    ['In 2020 two people died', 'en', ['2020: 2020', 'two: 2']],
  ])('has no “one” beside the ten of “%s”', (text, language, expected) => {
    expect(read(text, language)).toEqual(expected);
  });

  it.each([
    ['Hundreds came, tens of thousands stayed.', 'en', ['Hundreds: 100..999', 'tens of thousands: 10000..99999']],
    ['two hundred and fifty men and a dozen boys', 'en', ['two hundred and fifty: 250', 'a dozen: 12~']],
    ['minst elleve migranter', 'nb', ['minst elleve: 11..']],
    ['Sjutton personer', 'sv', ['Sjutton: 17']],
    ['achtundvierzig Boote, zweihundert Menschen', 'de', ['achtundvierzig: 48', 'zweihundert: 200']],
    ['Quatre-vingts pompiers, une quinzaine de navires', 'fr', ['Quatre-vingts: 80', 'une quinzaine: 15~']],
    ['treinta y un barcos, unos doscientos hombres', 'es', ['treinta y un: 31', 'unos doscientos: 200~']],
    ['quase duas mil pessoas', 'pt', ['quase duas mil: 2000~']],
    ['una quarantina di spettatori, ventidue case', 'it', ['una quarantina: 40~', 'ventidue: 22']],
    ['около двухсот человек, более десяти', 'ru', ['около двухсот: 200~', 'более десяти: 10..']],
    ['setki ludzi', 'pl', ['setki: 100..999']],
    ['noin kolmesataa ihmistä', 'fi', ['noin kolmesataa: 300~']],
    ['vierendertig huizen', 'nl', ['vierendertig: 34']],
    ['femogtyve skibe', 'da', ['femogtyve: 25']],
    ['Sixty-one people and one hundred and twenty-one sheep', 'en', ['Sixty-one: 61', 'hundred and twenty-one: 121']],
    ['tjueen personer, trettiett hus', 'nb', ['tjueen: 21', 'trettiett: 31']],
    ['enogtyve skibe', 'da', ['enogtyve: 21']],
    ['sessenta e uma pessoas, um milhão', 'pt', ['sessenta e uma: 61', 'um milhão: 1000000']],
    ['dwadzieścia jeden osób', 'pl', ['dwadzieścia jeden: 21']],
    ['шестьдесят один человек', 'ru', ['шестьдесят один: 61']],
  ])('of “%s”', (text, language, expected) => {
    expect(read(text, language)).toEqual(expected);
  });
});
