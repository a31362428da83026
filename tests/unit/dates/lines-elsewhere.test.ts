/** Date lines in languages without a calendar of their own, and as machines and databases write them. All invented. */
import { expect, it } from 'vitest';
import { readDatedLine } from '../../../src/text/dates/dated-line.ts';

function read(language: string, line: string): string | null {
  const dated = readDatedLine(line, language);
  const found = dated?.published ?? dated?.updated ?? null;
  return found?.kind === 'date' ? `${dated?.published ? 'published' : 'updated'} ${found.date.edtf}` : null;
}

it.each([
  ['is', 'Birt þriðjudaginn 3. mars 2015 kl. 11:20', 'published 2015-03-03T11:20'],
  ['el', 'Τελευταία ενημέρωση: Τρίτη, 13 Οκτωβρίου 2015 | 18:02', 'updated 2015-10-13T18:02'],
  ['ar', 'السبت 1439/2/15 هـ الموافق 2017/11/04 م', 'published 2017-11-04'],
  ['zh', '2016/9/27 08:19(9/27 10:22 更新)', 'published 2016-09-27T08:19'],
  ['ar', 'تاريخ النشر: 18th, October 2024 GMT', 'published 2024-10-18'],
  ['bn', 'প্রকাশিত হয়েছে: জুন ১২, ২০১৬ , ১১:০৩ পূর্বাহ্ণ', 'published 2016-06-12T11:03'],
  ['fa', 'تاریخ انتشار : چهارشنبه ۸ فروردين ۱۳۹۷ ساعت ۰۹:۳۲', 'published 2018-03-28T09:32'],
  ['hu', 'PUBLIKÁLÁS: 2026. február 19. 14:36', 'published 2026-02-19T14:36'],
  ['vi', 'Thứ Sáu, ngày 03 tháng 5 năm 2024', 'published 2024-05-03'],
  ['vi', 'Đăng ngày 03/05/2024 14:05', 'published 2024-05-03T14:05'],
  ['en', 'Last Updated Wed Feb 12 09:14:52 2003', 'updated 2003-02-12'],
])('reads a date line: %s %s', (language, line, wanted) => {
  expect(read(language, line)).toBe(wanted);
});

it.each([
  ['is', 'Fundurinn var haldinn þriðjudaginn 3. mars 2015'],
  ['zh', '2016/9/27 08:19(9/27 10:22 出發)'],
  ['en', 'Trains on Feb 12 left at 09:14, 2003 of them late'],
])('reads no sentence as one: %s %s', (language, line) => {
  expect(read(language, line)).toBeNull();
});
