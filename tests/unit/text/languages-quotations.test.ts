/** Speech, headlines and counts in scripts without spaces and from right to left. */
import { describe, expect, test } from 'vitest';
import { cutHeadline } from '../../../src/extract/cut-headline.ts';
import { markedSpeech } from '../../../src/extract/marked-speech.ts';
import { countWords } from '../../../src/text/word-count.ts';

const speech = (text: string, language: string) =>
  markedSpeech(text, language).map(({ start, end }) => text.slice(start, end));

describe('speech', () => {
  test('between Japanese brackets is what is reported as said', () => {
    const text = '運転手の本庄さんは「待つのが一番早い」と話す。「駅長」として知られる猫は『港新聞』にも載った。';
    expect(speech(text, 'ja')).toEqual(['「待つのが一番早い」']);
  });

  test('between brackets may hold a whole sentence', () => {
    expect(speech('「もう戻らない。」彼はそう言って船に乗った。', 'ja')).toEqual(['「もう戻らない。」']);
  });

  test.each([
    ['ar', 'وأضاف: «كان عندي أحد عشر زبونا». ثم جلس.', '«كان عندي أحد عشر زبونا»'],
    ['ru', 'Он сказал: «Погуляет и вернётся».', '«Погуляет и вернётся»'],
    ['uk', '«Ми почекаємо», — каже вона.', '«Ми почекаємо»'],
    ['zh', '他表示“船会回来”，然后离开。', '“船会回来”'],
    ['ko', '그는 “배는 돌아온다”고 말했다.', '“배는 돌아온다”'],
  ])('in %s stands between the marks of the language', (language, text, found) => {
    expect(speech(text, language)).toEqual([found]);
  });
});

describe('a headline that is too long', () => {
  const none = new Set<string>();

  test('is cut at a Japanese clause end after the sixtieth character', () => {
    const clause =
      '島を一周する町営バスが今月から終点の港前で最長七分間停車することになった理由は猫であると町の担当者が説明した会見で明らかになり';
    const cut = cutHeadline(`${clause}、${'住民'.repeat(40)}。`, none);
    expect(cut).toBe(`${clause}…`);
  });

  test('is cut at a character where nothing parts it', () => {
    const cut = cutHeadline('島'.repeat(200), none);
    expect(cut).toBe(`${'島'.repeat(119)}…`);
  });

  test('is cut at an Arabic comma', () => {
    const clause = 'أغلق مقهى المرساة القديم في ميناء طرابلس أبوابه مساء الأحد بعد اثنين وتسعين عاما';
    expect(cutHeadline(`${clause}، ${'والأخبار التي لا يؤكدها أحد '.repeat(4)}`, none)).toBe(`${clause}…`);
  });
});

test.each([
  ['أغلق مقهى «المرساة» أبوابه', 4],
  ['다리를 닫았다', 2],
  ['古い橋を閉鎖', 3],
  ['Это – мост', 2],
])('the words of %s are counted', (text, count) => {
  expect(countWords(text)).toBe(count);
});
