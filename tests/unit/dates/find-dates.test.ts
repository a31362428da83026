import { describe, expect, test } from 'vitest';
import { findDates } from '../../../src/text/dates/find-dates.ts';

/** Each mention as "what it means «as written»". */
function found(text: string, language: string | null): string[] {
  return findDates(text, language).map((mention) => {
    const written = text.slice(mention.span.start, mention.span.end);
    if (mention.kind === 'date') return `${mention.date.edtf} «${written}»`;
    return mention.kind === 'yearless' ? `${mention.month}/${mention.day} «${written}»` : `impossible «${written}»`;
  });
}

describe('a date in digits', () => {
  test.each([
    ['en', 'Filed 2019-07-04 in Accra', ['2019-07-04 «2019-07-04»']],
    ['nb', 'Oppdatert 4.7.2019', ['2019-07-04 «4.7.2019»']],
    ['de', 'am 28. 4. 2023 beschlossen', ['2023-04-28 «28. 4. 2023»']],
    ['en', '23/08/2017', ['2017-08-23 «23/08/2017»']],
    ['en', '08/23/2017', ['2017-08-23 «08/23/2017»']],
    ['nb', 'mandag 14/6-1999', ['1999-06-14 «14/6-1999»']],
    ['da', 'søndag 14/6 1999', ['1999-06-14 «14/6 1999»']],
    ['en', '08/23/17 9:05 AM', ['2017-08-23T09:05 «08/23/17 9:05 AM»']],
    ['zh', '2015年3月9日，星期一', ['2015-03-09 «2015年3月9日»']],
    ['ja', '１９９５年１月１７日の朝', ['1995-01-17 «１９９５年１月１７日»']],
    ['ko', '2018년 4월 27일 판문점', ['2018-04-27 «2018년 4월 27일»']],
    ['ko', '2018. 4. 27. 발표', ['2018-04-27 «2018. 4. 27»']],
    ['fa', '۲۰۲۰/۰۱/۰۸', ['2020-01-08 «۲۰۲۰/۰۱/۰۸»']],
    ['de', 'Stand 05.09.98', ['1998-09-05 «05.09.98»']],
  ])('is read in %s: %s', (language, text, expected) => {
    expect(found(text, language)).toEqual(expected);
  });
});

describe('a date in words', () => {
  test.each([
    ['en', 'on April 2nd, 1982 the', ['1982-04-02 «April 2nd, 1982»']],
    ['en', 'the 5th of June 1967', ['1967-06-05 «5th of June 1967»']],
    ['en', 'Friday, 13 March 2015', ['2015-03-13 «13 March 2015»']],
    ['en', 'SEPT. 30, 2014', ['2014-09-30 «SEPT. 30, 2014»']],
    ['nb', 'tirsdag 3. mars 2020', ['2020-03-03 «3. mars 2020»']],
    ['nn', 'laurdag 17. mai 2014', ['2014-05-17 «17. mai 2014»']],
    ['sv', 'den 28 september 1994', ['1994-09-28 «28 september 1994»']],
    ['de', 'am 9. November 1989', ['1989-11-09 «9. November 1989»']],
    ['de', '6. Jänner 2021', ['2021-01-06 «6. Jänner 2021»']],
    ['fr', 'le 1er août 2003', ['2003-08-01 «1er août 2003»']],
    ['fr', 'LE 14 JUILLET 2016', ['2016-07-14 «14 JUILLET 2016»']],
    ['es', 'el 11 de marzo de 2004', ['2004-03-11 «11 de marzo de 2004»']],
    ['pt', '25 de abril de 1974', ['1974-04-25 «25 de abril de 1974»']],
    ['it', 'il 2 giugno 1946', ['1946-06-02 «2 giugno 1946»']],
    ['fi', '6. joulukuuta 1917', ['1917-12-06 «6. joulukuuta 1917»']],
    ['pl', '10 kwietnia 2010 roku', ['2010-04-10 «10 kwietnia 2010»']],
    ['tr', '15 Temmuz 2016', ['2016-07-15 «15 Temmuz 2016»']],
    ['tr', '30 KASIM 2019', ['2019-11-30 «30 KASIM 2019»']],
    ['ru', '12 апреля 1961 года', ['1961-04-12 «12 апреля 1961»']],
    ['el', '17 Νοεμβρίου 1973', ['1973-11-17 «17 Νοεμβρίου 1973»']],
    ['ar', '14 آب/ أغسطس 2020', ['2020-08-14 «14 آب/ أغسطس 2020»']],
    ['nl', 'Marit Dekker3 mei 2022', ['2022-05-03 «3 mei 2022»']],
    ['ar', '٢٥ يناير ٢٠١١', ['2011-01-25 «٢٥ يناير ٢٠١١»']],
    ['hi', '26 जनवरी 1950', ['1950-01-26 «26 जनवरी 1950»']],
    ['hu', '1956. október 23.', ['1956-10-23 «1956. október 23»']],
    ['en', '07-Dec-1941', ['1941-12-07 «07-Dec-1941»']],
    ['en', 'in August 1991', ['1991-08 «August 1991»']],
    ['nb', 'i september 2005', ['2005-09 «september 2005»']],
    ['en', 'since 1979, in 1984; during 1968', ['1979 «1979»', '1984 «1984»', '1968 «1968»']],
    ['nb', 'siden 1972', ['1972 «1972»']],
    ['ru', 'в 2014 году', ['2014 «2014»']],
    ['en', 'on June 6 they', ['6/6 «June 6»']],
    ['nb', 'den 22. juli skjedde', ['7/22 «22. juli»']],
  ])('is read in %s: %s', (language, text, expected) => {
    expect(found(text, language)).toEqual(expected);
  });

  test('is found in a language that was not detected', () => {
    expect(found('Praha, 17. listopadu 1989 v noci', 'cs')).toEqual(['1989-11-17 «17. listopadu 1989»']);
    expect(found('Posted 3 de mayo de 1999', 'und')).toEqual(['1999-05-03 «3 de mayo de 1999»']);
    expect(found('Eilmeldung vom 3. Oktober 1990', 'en')).toEqual(['1990-10-03 «3. Oktober 1990»']);
  });

  test('gives each day of a range its month and year', () => {
    expect(found('from 3–5 May 2012', 'en')).toEqual(['2012-05-03 «3»', '2012-05-05 «5 May 2012»']);
    expect(found('on July 21-22, 2007', 'en')).toEqual(['2007-07-21 «July 21»', '2007-07-22 «22, 2007»']);
    expect(found('16. og 17. august 2003', 'nb')).toEqual(['2003-08-16 «16»', '2003-08-17 «17. august 2003»']);
  });

  test('may be broken over two lines by the width of the page', () => {
    const text = 'The ministers of all twenty-seven member states met in Riga on December\n2, 2015, and left.';
    expect(found(text, 'en')).toEqual(['2015-12-02 «December\n2, 2015»']);
    expect(found('Comments\n11\nNovember 2021', 'en')).toEqual(['2021-11 «November 2021»']);
  });
});

describe('a time beside a date', () => {
  test.each([
    ['en', 'Mar 3rd 2020, 12:05 AM', '2020-03-03T00:05'],
    ['en', '3 March 2020 at 12:05 p.m.', '2020-03-03T12:05'],
    ['en', '4:27 PM EDT, Mar 3, 2020', '2020-03-03T16:27-04:00'],
    ['en', '3 March 2020 16:27 EST', '2020-03-03T16:27'],
    ['en', '3 March 2020 16:27 GMT', '2020-03-03T16:27Z'],
    ['en', 'Tuesday, 3 Mar 2020 4:27 PM MYT', '2020-03-03T16:27+08:00'],
    ['id', '3 Maret 2020, 16:27 WIB', '2020-03-03T16:27+07:00'],
    ['en', '3 March 2020 16:27 (UTC+5:30)', '2020-03-03T16:27+05:30'],
    ['en', '2020-03-03T16:27:59.123-08:00', '2020-03-03T16:27-08:00'],
    ['nb', '3. mars 2020 kl. 14.05', '2020-03-03T14:05'],
    ['es', '3 de marzo de 2020, 10:15 p. m.', '2020-03-03T22:15'],
    ['el', '3 Μαρτίου 2020, 10:15 μ.μ.', '2020-03-03T22:15'],
    ['ar', '3 مارس 2020 10:15 مساءً', '2020-03-03T22:15'],
    ['ar', '3 مارس 2020، الساعة 9:15 صباحًا', '2020-03-03T09:15'],
    ['ar', '3 مارس 2020 م - 1:15 ليلا', '2020-03-03T01:15'],
    ['nb', '03.03.2020, 09:30', '2020-03-03T09:30'],
    ['de', '03.03.2020 um 14:05 Uhr', '2020-03-03T14:05'],
    ['fr', '3 mars 2020 à 14h30', '2020-03-03T14:30'],
    ['sv', '3 mars 2020 10.27 procent', '2020-03-03'],
    ['en', '3 March 2020 99:99', '2020-03-03'],
  ])('is part of it in %s: %s', (language, text, edtf) => {
    const [first] = findDates(text, language);
    expect(first).toMatchObject({ kind: 'date', date: { edtf } });
  });

  test('keeps the name of a zone that may mean several, without its offset', () => {
    expect(findDates('3 March 2020 16:27 IST', 'en')[0]).toMatchObject({ zone: 'IST' });
  });

  test('goes with the date before it when it stands between two', () => {
    expect(found('3.3.2020 10:00, 4.3.2020', 'nb')).toEqual([
      '2020-03-03T10:00 «3.3.2020 10:00»',
      '2020-03-04 «4.3.2020»',
    ]);
  });
});

describe('day and month in digits', () => {
  test('stay open in English: both days are given', () => {
    expect(found('07/08/2013', 'en')).toEqual(['[2013-07-08,2013-08-07] «07/08/2013»']);
    expect(found('07/08/2013', null)).toEqual(['[2013-07-08,2013-08-07] «07/08/2013»']);
  });

  test('follow the language where all its writers agree', () => {
    for (const language of ['nb', 'de', 'fr', 'pt-br'])
      expect(found('07/08/2013', language)[0]).toContain('2013-08-07');
  });

  test('follow another date of the same text that can be read one way only', () => {
    expect(found('07/08/2013 … 30/08/2013', 'en')[0]).toContain('2013-08-07');
    expect(found('07/08/2013 … 08/30/2013', 'en')[0]).toContain('2013-07-08');
    expect(found('07/08/2013 … 08/30/2013 … 30/08/2013', 'en')[0]).toContain('[');
  });

  test('follow the weekday beside them when it fits just one', () => {
    expect(found('Monday 07/08/2013? Thursday 03/04/2021', 'en')).toEqual([
      '[2013-07-08,2013-08-07] «07/08/2013»'.replace('[2013-07-08,2013-08-07]', '2013-07-08'),
      '2021-03-04 «03/04/2021»',
    ]);
  });

  test('are one day when they are the same number', () => {
    expect(found('05/05/2013', 'en')).toEqual(['2013-05-05 «05/05/2013»']);
  });
});

describe('a day that the calendar does not have', () => {
  test.each([
    ['2019-02-29', 'en'],
    ['2019-13-01', 'en'],
    ['31/04/2019', 'en'],
    ['30. februar 2019', 'nb'],
    ['31 November', 'en'],
    ['June 31, 2018', 'en'],
  ])('is given as impossible: %s', (text, language) => {
    expect(found(text, language)).toEqual([`impossible «${text}»`]);
  });
});

describe('what is no date', () => {
  test.each([
    ['en', 'He may 5 times march 18 miles'],
    ['en', 'version 2.10.20217 or v2.10.2021'],
    ['en', 'in 2000 homes'],
    ['en', 'the 2010-11 season, 2020/21'],
    ['en', 'May 5.5 million pounds'],
    ['en', 'call 020 7946 0958 or 555-01-2345-6'],
    ['en', '192.168.2021.1'],
    ['nb', '5000 mennesker og 12 mars-sjokolader'],
    ['en', 'a 3-2 win in the 2021 final'],
    ['en', 'A4 1.016 mm 10:27'],
  ])('is left alone in %s: %s', (language, text) => {
    expect(found(text, language)).toEqual([]);
  });
});

test('mentions are in order, do not overlap, and lie in the text', () => {
  const text =
    '16/11/2021 10:27 AM Nov 3-4, 2020 kl. 14.05 2021-02-30 5 May 6 June 2019 21 2021 in 2020-05-06T01:02Z '.repeat(3);
  let end = 0;
  for (const { span } of findDates(text, 'en')) {
    expect(span.start).toBeGreaterThanOrEqual(end);
    expect(span.end).toBeGreaterThan(span.start);
    end = span.end;
  }
  expect(end).toBeLessThanOrEqual(text.length);
});

test.each(['1', '11 ', '1.1.', 'May 1, ', 'May ', '1-', '2021 '])(
  'a long run of «%s» is searched to its end',
  (piece) => {
    expect(Array.isArray(findDates(piece.repeat(100_000), 'en'))).toBe(true);
  },
);

describe('a short word of another language', () => {
  test.each([
    ['de', 'Die Werke des 1998 verstorbenen Malers'],
    ['de', 'die Opfer des 2020 geschlossenen Lagers'],
    ['de', 'als sie 2020 gewann'],
    ['de', 'Das mag 2019 so gewesen sein.'],
    ['de', 'die 16 des 2021 gewählten Rates'],
    ['fr', 'lors des 2021 élections'],
    ['en', 'They set 2020 goals, and it ran out 2019 times.'],
    ['en', 'The Mars 2020 rover landed.'],
    ['sv', 'des 2019 mera'],
  ])('is no month in %s: %s', (language, text) => {
    expect(found(text, language)).toEqual([]);
  });

  test.each([
    ['nb', 'i des 2018', ['2018-12 «des 2018»']],
    ['it', 'nel set 2020', ['2020-09 «set 2020»']],
    ['pl', 'w sie 2020', ['2020-08 «sie 2020»']],
    ['de', 'im März 2020', ['2020-03 «März 2020»']],
    ['en', '16 mars 2021', ['2021-03-16 «16 mars 2021»']],
    ['no', 'desember 2018', ['2018-12 «desember 2018»']],
  ])('is one in its own %s, and with its day: %s', (language, text, expected) => {
    expect(found(text, language)).toEqual(expected);
  });
});
