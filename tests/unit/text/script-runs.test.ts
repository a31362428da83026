import { expect, test } from 'vitest';
import { scriptRuns } from '../../../src/text/script-runs.ts';

const runs = /[\p{Script=Katakana}ー・]+|\p{Script=Han}+|\p{Script=Hiragana}+|[\p{Script=Latin}&.-]+|[\p{L}\p{M}]+/gu;
const letters = [...'漢字々〇カナー・ひらがなAbÉ&.-가나다рус يعربيّ́か\u3099𠮷𠀀😀。、 「」1\ud842\udfb7ｶﾅ한'];

test('runs end where the script changes, and a letter beyond the basic plane is one', () => {
  expect(scriptRuns('𠮷野家のAさん').map(({ start, end, isHan }) => [start, end, isHan])).toEqual([
    [0, 4, true],
    [4, 5, false],
    [5, 6, false],
    [6, 8, false],
  ]);
});

test('they are what one pattern finds', () => {
  let seed = 11;
  const next = () => {
    seed = (seed * 48271) % 2147483647;
    return seed;
  };
  for (let at = 0; at < 300; at += 1) {
    const text = Array.from({ length: 40 }, () => letters[next() % letters.length]).join('');
    const found = scriptRuns(text).map(({ start, end }) => text.slice(start, end));
    expect(found).toEqual([...text.matchAll(runs)].map(([run]) => run));
  }
});
