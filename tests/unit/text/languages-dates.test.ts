/** Full dates as newspapers of many languages write them. */
import { expect, test } from 'vitest';
import { readDatedLine, type StatedMention } from '../../../src/text/dates/dated-line.ts';
import { findDates } from '../../../src/text/dates/find-dates.ts';

test.each([
  ['ar', '١٦ نوفمبر ٢٠٢١', '2021-11-16'],
  ['ar', '16 تشرين الثاني 2021', '2021-11-16'],
  ['ar', '٨ تشرين الأول/أكتوبر ٢٠١٩', '2019-10-08'],
  ['ar', 'الثلاثاء، 16 نوفمبر/تشرين الثاني 2021', '2021-11-16'],
  ['ar', '1 كانون الثاني 2022', '2022-01-01'],
  ['ar', '3 آب 2020', '2020-08-03'],
  ['ar', '1 غشت 2022', '2022-08-01'],
  ['ar', '3 جويلية 2020', '2020-07-03'],
  ['ar', 'في تشرين الثاني 2021', '2021-11'],
  ['ru', '16 ноября 2021 г.', '2021-11-16'],
  ['ru', 'в мае 2021 года', '2021-05'],
  ['uk', '24 лютого 2022 року', '2022-02-24'],
  ['uk', 'у листопаді 2021 року', '2021-11'],
  ['ko', '2021년 11월 16일', '2021-11-16'],
  ['ko', '입력 2021.11.16. 오후 3:05', '2021-11-16T15:05'],
  ['ja', '２０２１年１１月１６日', '2021-11-16'],
  ['ja', '2021年11月16日（火） 14時05分', '2021-11-16T14:05'],
  ['ja', '令和3年11月16日', '2021-11-16'],
  ['ja', '令和元年5月1日', '2019-05-01'],
  ['ja', '昭和64年1月', '1989-01'],
  ['pt', '1º de maio de 2021', '2021-05-01'],
  ['it', '1º maggio 2021', '2021-05-01'],
  ['es', '16 de noviembre del 2021', '2021-11-16'],
  ['fr', '1er mai 2021', '2021-05-01'],
  ['nl', '16 november 2021', '2021-11-16'],
  ['eo', 'la 16-an de novembro 2021', '2021-11-16'],
])('in %s “%s” is %s', (language, text, edtf) => {
  expect(findDates(text, language)).toMatchObject([{ kind: 'date', date: { edtf } }]);
});

test('a month under two names that do not agree is no month', () => {
  expect(findDates('16 نوفمبر/كانون الأول 2021', 'ar').filter(({ kind }) => kind === 'date')).not.toMatchObject([
    { date: { precision: 'day' } },
  ]);
});

test.each([
  ['ar', '٨ تشرين الأول/أكتوبر ٢٠١٩', '2019-10-08', null],
  ['ar', 'تاريخ النشر: ١٦ نوفمبر ٢٠٢١', '2021-11-16', null],
  ['ar', 'آخر تحديث: 16/11/2021', null, '2021-11-16'],
  ['uk', 'Оновлено: 16 листопада 2021', null, '2021-11-16'],
  ['ru', 'Опубликовано 16 ноября 2021', '2021-11-16', null],
  ['ko', '최종수정 2021.11.16', null, '2021-11-16'],
  ['ja', '公開日：2021年11月16日', '2021-11-16', null],
])('in %s the line “%s” dates the article', (language, line, published, updated) => {
  const dated = readDatedLine(line, language);
  const edtf = (mention: StatedMention | null | undefined) => (mention?.kind === 'date' ? mention.date.edtf : null);
  expect([edtf(dated?.published), edtf(dated?.updated)]).toEqual([published, updated]);
});
