import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { matchesOfEach } from '../../../src/extract/mentions/pattern-matches.ts';
import { ar } from '../../../src/text/languages/names/without-capitals/ar.ts';
import { readAlike } from '../../../src/text/spelled-alike.ts';

const texts = [
  'التقى الرئيس الروسي فلاديمير بوتين في موسكو وزير الخارجية الياباني تارو كونو، وقالت فاطمة بنعلي إن اللقاء انتهى.',
  'ورحب المتحدث باسم الحكومة محمد الحسيني بالرئيس محمود عباس وبالدكتور بسام راضي، ولأحمد الشريف رأي آخر.',
  'وقال رئيس بلدية الزرقاء المهندس عماد المومني في مدينة حلب لصحيفة الشرق الأوسط إن محافظة إدلب بلا كهرباء.',
  'سافر نور الدين الخطيب وعبد الله السالم وسالم الدوسري إلى جامعة الملك سعود بوزارة التعليم ومجلس الأمن.',
];

const truth = 'tests/truth/open';
/** Whole paragraphs of the open truth texts: a pattern whose opening words do not fit it would find less there. */
const paragraphs = readdirSync(truth, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.txt'))
  .flatMap((name) => readFileSync(`${truth}/${name}`, 'utf8').split('\n'))
  .filter((line) => /\p{Script=Arabic}{3}/u.test(line));

test('asked only where its words open a match, a pattern finds what it finds anywhere', () => {
  const lists = [ar.people, ar.doubtful ?? [], ar.bodies, ar.places];
  const found = lists.flatMap((all) =>
    [...texts, ...paragraphs].flatMap((text) => {
      const { folded } = readAlike(text, ar.letters);
      return matchesOfEach(all, folded).flatMap((own, at) => {
        const one = all[at] ?? '';
        const anywhere = new RegExp(typeof one === 'string' ? one : one.pattern, 'gu');
        const matches = [...folded.matchAll(anywhere)].map(({ index, 0: match }) => `${index} ${match}`);
        expect(own.map(({ index, 0: match }) => `${index} ${match}`)).toEqual(matches);
        return matches;
      });
    }),
  );
  expect(paragraphs.length).toBeGreaterThan(50);
  expect(found.length).toBeGreaterThan(20);
});

test('a pattern without opening words finds what matchAll gives, empty matches among them', () => {
  const [matches] = matchesOfEach(['ab?|(?=c)'], 'abac');
  expect(matches?.map(({ index, 0: match }) => [index, match])).toEqual([
    [0, 'ab'],
    [2, 'a'],
    [3, ''],
  ]);
});
