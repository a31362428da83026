import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { matchesOfEach } from '../../../src/extract/mentions/pattern-matches.ts';
import { ar } from '../../../src/text/languages/names/without-capitals/ar.ts';
import { ja } from '../../../src/text/languages/names/without-capitals/ja.ts';
import { ko } from '../../../src/text/languages/names/without-capitals/ko.ts';
import { zh } from '../../../src/text/languages/names/without-capitals/zh.ts';
import { outlineOf } from '../../../src/text/pattern-outline.ts';
import { readAlike } from '../../../src/text/spelled-alike.ts';

const texts = [
  '𠮷野家社長の本庄明夫さん（84）と久保田静江（くぼた・しずえ）さんは「行く」と話した。県バス協会の田中義弘会長',
  'ウラジーミル・プーチン露大統領と習近平国家主席、石破首相、高橋社長。佐藤正志社長は「休む」と岐阜県高山市の京都大学で',
  '市长李芳说，教授赵明远认为俄罗斯总统普京昨天抵达北京。弗拉基米尔·普京、讲解员王静介绍，《人民日报》、北京市公安局',
  '김민수(45) 씨와 이장 서만복 씨는 서울 마포구에서 블라디미르 푸틴 러시아 대통령은 한양대학교, 박상현 구례소방서장, 김 씨',
  'التقى الرئيس الروسي فلاديمير بوتين في موسكو وزير الخارجية الياباني تارو كونو، وقالت فاطمة بنعلي إن اللقاء انتهى.',
  'ورحب المتحدث باسم الحكومة محمد الحسيني بالرئيس محمود عباس وبالدكتور بسام راضي، ولأحمد الشريف رأي آخر.',
  'وقال رئيس بلدية الزرقاء المهندس عماد المومني في مدينة حلب لصحيفة الشرق الأوسط إن محافظة إدلب بلا كهرباء.',
  'سافر نور الدين الخطيب وعبد الله السالم وسالم الدوسري إلى جامعة الملك سعود بوزارة التعليم ومجلس الأمن.',
];

const truth = 'tests/truth/open';
/** Whole paragraphs of the open truth texts: a pattern whose opening words do not fit it would find less there. */
const lines = readdirSync(truth, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.txt'))
  .flatMap((name) => readFileSync(`${truth}/${name}`, 'utf8').split('\n'));
const paragraphsIn = (letters: RegExp) => lines.filter((line) => letters.test(line));
const cases = [
  [ar, /\p{Script=Arabic}{3}/u, 50],
  [ja, /\p{Script=Hiragana}/u, 30],
  [zh, /\p{Script=Han}{3}/u, 30],
  [ko, /\p{Script=Hangul}/u, 20],
] as const;

test.each(cases)(
  'asked only where it can match, a pattern finds what it finds anywhere',
  (patterns, letters, least) => {
    const paragraphs = paragraphsIn(letters);
    const { people, doubtful = [], again = [], bodies, places } = patterns;
    const found = [people, doubtful, again, bodies, places].flatMap((all) => {
      const anywhere = all.map((one) => new RegExp(typeof one === 'string' ? one : one.pattern, 'gu'));
      return [...texts, ...paragraphs].flatMap((text) => {
        const { folded } = readAlike(text, patterns.letters);
        return matchesOfEach(all, folded).flatMap((own, at) => {
          const matches = [...folded.matchAll(anywhere[at] as RegExp)].map(
            ({ index, 0: match }) => `${index} ${match}`,
          );
          expect(own.map(({ index, 0: match }) => `${index} ${match}`)).toEqual(matches);
          return matches;
        });
      });
    });
    expect(paragraphs.length).toBeGreaterThan(least);
    expect(found.length).toBeGreaterThan(10);
  },
);

test('of every pattern without opening words it is known where it may begin', () => {
  for (const { people, doubtful = [], again = [], bodies, places } of [ja, zh, ko])
    for (const one of [people, doubtful, again, bodies, places].flat())
      expect(typeof one === 'string' && outlineOf(one)?.empty).toBe(false);
});

test('a pattern without opening words finds what matchAll gives, empty matches among them', () => {
  const [matches] = matchesOfEach(['ab?|(?=c)'], 'abac');
  expect(matches?.map(({ index, 0: match }) => [index, match])).toEqual([
    [0, 'ab'],
    [2, 'a'],
    [3, ''],
  ]);
});
