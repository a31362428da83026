/** The words by which texts are searched: the same in the build and in the browser, whatever the script. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldedWord, searchWordsOf } from '../../../src/text/search/search-words.ts';

const words = (text: string) => searchWordsOf(text).map(({ word }) => word);

describe('the words of a text', () => {
  it.each([
    [
      'Latin with accents and other letters',
      'Łódź, Straße; Ærø ÉCOLE İzmir',
      ['lodz', 'strasse', 'aero', 'ecole', 'izmir'],
    ],
    ['numbers and wide forms', 'Ｆｕｌｌ 2,500 A-4', ['full', '2', '500', 'a', '4']],
    ['apostrophes', "l’AFP didn't", ['l', 'afp', 'didn', 't']],
    ['soft hyphens', 'zusam\u00admen', ['zusammen']],
    ['Cyrillic, where short i is a letter', 'Ёлка мой', ['елка', 'мой']],
    ['Greek, with any sigma', 'ΟΔΟΣ οδός', ['οδοσ', 'οδοσ']],
    [
      'Arabic with and without article, vowel signs and its own digits',
      'الحكومة وَالْحُكُومة ٢٠٢١ الى',
      ['حكومه', 'حكومه', '2021', 'الي'],
    ],
    ['Hebrew with points', 'שָׁלוֹם', ['שלום']],
    ['Devanagari, whose vowel signs are letters', 'हिन्दी', ['हिन्दी']],
    ['Hangul, composed or not', '한국어 한국어'.normalize('NFD'), ['한국어', '한국어']],
    ['Chinese in pairs', '北京大学。', ['北京', '京大', '大学', '学']],
    ['Japanese beside numbers', '2021年、カナ', ['2021', '年', 'カナ', 'ナ']],
    ['Thai in pairs', 'ไทย', ['ไท', 'ทย', 'ย']],
    ['characters of two units', '𠮷野', ['𠮷野', '野']],
    ['nothing', ' …—!', []],
  ])('are found in %s', (_, text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('stand where they are written', () => {
    const text = '  Das «Straßenfest» in 北京!';
    const written = searchWordsOf(text).map(({ start, end }) => text.slice(start, end));
    expect(written).toEqual(['Das', 'Straßenfest', 'in', '北京', '京']);
  });

  it('are the same however the text is composed or cased, and fold to themselves', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(words(text.normalize('NFD')).join('|')).toBe(words(text.normalize('NFC')).join('|'));
        for (const { word, start, end, isUnspaced } of searchWordsOf(text)) {
          expect(word).not.toBe('');
          expect(start).toBeLessThan(end);
          expect(word).not.toMatch(/[\s,;"\\]/);
          if (!isUnspaced && !/^(?:[وفبك]?ال|لل)/.test(word)) expect(foldedWord(word)).toBe(word);
        }
      }),
    );
  });
});
