import { expect, test } from 'vitest';
import { countSpaced, cutWords, lastWordsBetween, withApostrophes, wordsBetween } from '../../../src/text/cut-words.ts';
import { countWords } from '../../../src/text/word-count.ts';
import { wordsOf } from '../../../src/text/words.ts';

const texts = [
  "The council’s plan: 3 well-known bridges, \"Ley\" and O'Hara's d'a'b.",
  "'tis l'été – 12'b and 'quoted' words' ends",
  'Мост через реку — «Лей».',
  '',
  ' … ',
  '- 1,016 a.b',
];

test.each(texts)('words cut once are the words that texts are compared by: %s', (text) => {
  expect(withApostrophes(text, cutWords(text))).toEqual(wordsOf(text));
});

test('a number behind an apostrophe is left to be cut anew', () => {
  expect(withApostrophes("o'2", cutWords("o'2"))).toBeNull();
});

test.each(texts)('words cut once are counted as readers count them: %s', (text) => {
  expect(countSpaced(text, cutWords(text))).toBe(countWords(text));
});

test('the last words of a stretch are the end of all of its words, whatever its edges cut', () => {
  const text = 'The old bridge over the river Ley';
  const words = cutWords(text);
  for (let start = 0; start <= text.length; start += 1) {
    for (let end = start; end <= text.length; end += 1) {
      const all = wordsBetween(words, text, { start, end });
      expect(lastWordsBetween(words, text, { start, end }, 2)).toEqual(all.slice(-2));
    }
  }
});
