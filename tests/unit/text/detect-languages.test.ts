/** Telling languages apart, by three sentences of each. */
import { describe, expect, test } from 'vitest';
import { detectLanguage } from '../../../src/text/detect-language.ts';
import { passages } from './detect-passages.ts';
import { sentences } from './detect-sentences.ts';

describe('the language of a sentence', () => {
  const cases = Object.entries(sentences).flatMap(([tag, three]) => three.map((text) => [tag, text] as const));
  test.each(cases)('is %s: %s', (tag, text) => {
    expect(detectLanguage(text).language).toBe(tag);
  });
});

test('at least forty languages are told apart', () => {
  expect(Object.keys(sentences).length).toBeGreaterThanOrEqual(40);
});

describe('the language of a short article', () => {
  test.each(passages)('is %s: %s', (tag, text) => {
    expect(detectLanguage(text).language).toBe(tag);
  });

  test('is asked for in at least forty-five languages', () => {
    expect(new Set(passages.map(([tag]) => tag)).size).toBeGreaterThanOrEqual(45);
  });
});

describe('a script that nearly all papers write one language in', () => {
  test.each([
    [
      'he',
      'שריפה פרצה הלילה בבניין מגורים בעיר, שלושה דיירים פונו לבית החולים במצב קל. צוותי כיבוי פעלו במקום שעות ארוכות',
    ],
    ['bn', 'রাজধানীর বিভিন্ন এলাকায় অভিযান চালিয়ে পাঁচজনকে গ্রেপ্তার করেছে মহানগর গোয়েন্দা বিভাগ। উদ্ধার হয়েছে দেশীয় অস্ত্র'],
  ])('tells %s where few common words do', (tag, text) => {
    expect(detectLanguage(text).language).toBe(tag);
  });

  test('tells nothing of its kin', () => {
    expect(
      detectLanguage('গুৱাহাটীৰ চহৰত পুৰণি দলংখন বন্ধ ৰাখিব বিভাগে, গাড়ী-মটৰৰ বাবে বেলেগ পথ ঠিক কৰিছে প্ৰশাসনে').language,
    ).not.toBe('bn');
    expect(detectLanguage('דער נײַער בריק װערט פֿאַרמאַכט אויף דרײַ װאָכן, זאָגט די שטאָט פֿאַרװאַלטונג').language).not.toBe('he');
  });
});
