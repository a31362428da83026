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
  ['th', '11 พฤศจิกายน 2564 10:30 น.', '2021-11-11T10:30'],
  ['th', '11/11/2564', '2021-11-11'],
  ['fa', 'پنجشنبه ۲۰ آبان ۱۴۰۰', '2021-11-11'],
  ['fa', '۱۴۰۰/۰۸/۲۰', '2021-11-11'],
  ['fa', '۳۰ اسفند ۱۳۹۹', '2021-03-20'],
  ['he', '4 במרץ 2022', '2022-03-04'],
  ['ar', '4 مارس / آذار 2022', '2022-03-04'],
  ['ar', '24/3/202206:12 م', '2022-03-24T18:12'],
  ['ja', '2022年3月4日 金曜 午後2:05', '2022-03-04T14:05'],
  ['und', '12.11.2021 18:22', '2021-11-12T18:22'],
  ['fi', 'tiistai, 16 marraskuun, 2021', '2021-11-16'],
  ['lv', '2021. gada 16. novembrī, 14:05', '2021-11-16T14:05'],
  ['lv', '2021. gada 3. maijs', '2021-05-03'],
  ['lt', '2021 m. gegužės 3 d. 14:05', '2021-05-03T14:05'],
  ['sk', '16. november 2021 o 14:05', '2021-11-16T14:05'],
  ['hr', '16.11.2021. u 14:05', '2021-11-16T14:05'],
  ['sr', '16. новембар 2021. у 14:05', '2021-11-16T14:05'],
  ['fa', 'چهارشنبه ۱۹ فروردين ۱۴۰۰ ساعت ۰۹:۳۲', '2021-04-08T09:32'],
  ['bn', 'নভেম্বর ১৬, ২০২১ , ১১:০৩ পূর্বাহ্ণ', '2021-11-16T11:03'],
  ['bn', '১৬ নভেম্বর ২০২১, ০২:০৫ অপরাহ্ণ', '2021-11-16T14:05'],
  ['vi', 'ngày 16 tháng 11 năm 2021', '2021-11-16'],
  ['vi', '16 tháng 11, 2021', '2021-11-16'],
  ['vi', '16 Tháng Mười Một, 2021', '2021-11-16'],
  ['vi', '3 Tháng Năm, 2021', '2021-05-03'],
  ['ar', '16th, November 2021', '2021-11-16'],
  ['eo', 'la 16-an de novembro 2021', '2021-11-16'],
])('in %s “%s” is %s', (language, text, edtf) => {
  expect(findDates(text, language)).toMatchObject([{ kind: 'date', date: { edtf } }]);
});

test('full stops do not decide the order of day and month in English, and a year of another calendar counts only in its language', () => {
  expect(findDates('12.11.2021', 'en')).toMatchObject([{ date: { edtf: '[2021-11-12,2021-12-11]' } }]);
  expect(findDates('11 November 2564', 'en')).toEqual([]);
  expect(findDates('1400/08/20', 'en')).toEqual([]);
});

test('a number before a month is no day where no year and no word for a day says so', () => {
  expect(findDates('trong 3 tháng 5 người bị thương', 'vi')).toEqual([]);
  expect(findDates('sau 5 tháng năm nay', 'vi')).toEqual([]);
  expect(findDates('sáng 3 tháng 5', 'vi')).toMatchObject([{ kind: 'yearless', month: 5, day: 3 }]);
  expect(findDates('Ngày 3 tháng 5', 'en')).toEqual([]);
  expect(findDates('on the 5th, May said', 'en')).toEqual([]);
});

test.each([1243, 1278, 1300, 1375, 1399, 1403, 1408])(
  'the new year of %i in Iran is the day that `Intl` has',
  (year) => {
    const [found] = findDates(`1 فروردین ${year}`, 'fa');
    if (year < 1250) return expect(found).toBeUndefined();
    const edtf = found?.kind === 'date' ? found.date.edtf : '';
    const persian = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', { dateStyle: 'short', timeZone: 'UTC' });
    return expect(persian.format(new Date(`${edtf}T00:00Z`))).toMatch(new RegExp(`^1/1/${year}`));
  },
);

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
  ['ja', '2022/3/4 14:05 (2022/3/5 18:20 更新)', '2022-03-04T14:05', '2022-03-05T18:20'],
  ['en', 'March 4, 20222:05 PM GMT+1Updated March 5, 2022', '2022-03-04T14:05+01:00', '2022-03-05'],
  ['en', 'March 4, 2022 02:05 pm | Updated 06:20 pm IST', '2022-03-04T14:05', null],
  ['he', 'פורסם: 4 במרץ 2022, 14:05', '2022-03-04T14:05', null],
  ['vi', 'Thứ sáu, 4/3/2022, 14:05 (GMT+7)', '2022-03-04T14:05+07:00', null],
])('in %s the line “%s” dates the article', (language, line, published, updated) => {
  const dated = readDatedLine(line, language);
  const edtf = (mention: StatedMention | null | undefined) => (mention?.kind === 'date' ? mention.date.edtf : null);
  expect([edtf(dated?.published), edtf(dated?.updated)]).toEqual([published, updated]);
});
