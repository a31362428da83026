import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../../src/model/date.ts';
import { phrasesFor } from '../../../src/render/phrases/phrases.ts';
import { dateWording, span } from '../../../src/render/wording/date-wording.ts';
import { directionOf, languageName, passageLanguage } from '../../../src/render/wording/language-wording.ts';

const en = phrasesFor('en');
const nb = phrasesFor('nb');

describe('A date in words', () => {
  it.each([
    ['2021-11-16', '16 November 2021', '16. november 2021', '2021-11-16', 'day'],
    ['2021-11-10T10:27', '10 November 2021, 10:27', '10. november 2021 kl. 10:27', '2021-11-10T10:27', 'day'],
    ['2021-11', 'November 2021, day not given', 'november 2021, dag ikke oppgitt', '2021-11', 'month'],
    ['2021', '2021, month and day not given', '2021, måned og dag ikke oppgitt', '2021', 'month'],
    ['[2021-11-14..]', '14 November 2021 or later', '14. november 2021 eller senere', '2021-11-14', 'from'],
    ['[..2021-11-10]', '10 November 2021 or earlier', '10. november 2021 eller tidligere', '2021-11-10', 'by'],
    ['2021-11-14~', 'about 14 November 2021', 'omkring 14. november 2021', '2021-11-14', 'about'],
    ['2021-11~', 'about November 2021', 'omkring november 2021', '2021-11', 'about'],
    [
      '[2021-03-04,2021-04-03]',
      '4 March 2021 or 3 April 2021, one of these days',
      '4. mars 2021 eller 3. april 2021, én av disse dagene',
      null,
      'about',
    ],
  ])('says %s as “%s” and “%s”', (...row) => {
    const [edtf, english, norwegian, datetime, glyph] = row;
    const date = parseEdtf(edtf);
    expect(dateWording(date, en)).toMatchObject({ text: english, datetime, glyph });
    expect(dateWording(date, nb).text).toBe(norwegian);
  });

  it('says that it is not known where there is none', () => {
    expect(dateWording(null, en)).toMatchObject({ text: 'Date not known', datetime: null, glyph: 'none' });
  });

  it('never gives machines or readers a day that is not known', () => {
    const months = fc.tuple(fc.integer({ min: 1000, max: 2999 }), fc.integer({ min: 1, max: 12 }), fc.boolean());
    fc.assert(
      fc.property(months, ([year, month, isAbout]) => {
        const date = parseEdtf(`${year}-${String(month).padStart(2, '0')}${isAbout ? '~' : ''}`);
        const { text, datetime } = dateWording(date, en);
        expect(datetime).toMatch(/^\d{4}-\d{2}$/);
        expect(text).not.toMatch(/\b\d{1,2} [A-Z]/);
      }),
    );
  });

  it('says a span of days without what its ends share', () => {
    expect(span('2021-11-10', '2021-11-20', en).replace(/\s/g, ' ')).toBe('10 – 20 November 2021');
    expect(span('2021-11-10', '2021-11-10', en)).toBe('10 November 2021');
  });
});

describe('A language in words', () => {
  it.each([
    ['en', 'English', 'Engelsk'],
    ['nb', 'Norwegian Bokmål', 'Norsk bokmål'],
    ['und', 'Language not known', 'Språk ikke kjent'],
    ['not a tag', 'not a tag', 'not a tag'],
  ])('names %s “%s” and “%s”', (tag, english, norwegian) => {
    expect(languageName(tag, en)).toBe(english);
    expect(languageName(tag, nb)).toBe(norwegian);
  });

  it('knows which way it is written by its script', () => {
    expect(['ar', 'fa', 'he', 'ur', 'ckb', 'yi', 'ks', 'az-arab'].map(directionOf)).toEqual(Array(8).fill('rtl'));
    expect(['en', 'nb', 'ru', 'zh', 'az', 'ks-deva', 'und', '!'].map(directionOf)).toEqual(Array(8).fill('ltr'));
  });

  it('marks a passage only where it differs from the page', () => {
    expect(passageLanguage('en', en)).toEqual({ lang: null, hreflang: null, dir: null });
    expect(passageLanguage('nb', en)).toEqual({ lang: 'nb', hreflang: 'nb', dir: null });
    expect(passageLanguage('ar', en)).toEqual({ lang: 'ar', hreflang: 'ar', dir: 'rtl' });
    expect(passageLanguage('und', en)).toEqual({ lang: 'und', hreflang: null, dir: 'auto' });
  });
});
