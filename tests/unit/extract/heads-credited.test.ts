/** Agencies beside writers and newsrooms, first and last days, embargoes, and days of eras, in the heads of articles. All invented. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../support/extract.ts';
import { bodies, headlines, type Language, readHead } from './head-of.ts';
import { sourceOf } from './source-of.ts';

const read = (language: Language, head: string, tail = '') =>
  extract(sourceOf(`${head.replace('<H>', headlines[language])}\n\n${bodies[language].join('\n\n')}\n\n${tail}`))
    .record;

describe('an agency beside who signs', () => {
  it.each<[Language, string, string]>([
    ['it', 'Redazione ANSA', 'ANSA'],
    ['fr', 'Par La rédaction avec AFP', 'AFP'],
    ['de', 'Redaktion mit dpa', 'dpa'],
    ['es', 'Redacción / EFE', 'EFE'],
  ])('sent the report that the newsroom signs: %s %s', (language, line, agency) => {
    const head = `<H>\n\n${line}\n\n2021-11-16`;
    expect(readHead(language, head, { agency, byline: null, standfirst: null })).toMatchObject({
      agency,
      byline: null,
      standfirst: null,
    });
  });

  it.each<[Language, string, string, string]>([
    ['pt', 'Lusa e Teresa Malheiro', 'Lusa', 'Teresa Malheiro'],
    ['de', 'dpa und Anna Maier', 'dpa', 'Anna Maier'],
    ['nb', 'NTB og Kari Moe', 'NTB', 'Kari Moe'],
  ])('is no part of the names: %s %s', (language, line, agency, byline) => {
    expect(readHead(language, `<H>\n\n${line}\n16.11.2021`, { agency, byline })).toMatchObject({ agency, byline });
  });

  it.each<[Language, string]>([
    ['en', 'Reuters and Harwick Council'],
    ['pt', 'Lusa e Benfica'],
  ])('signs with nobody whom no first name tells: %s %s', (language, line) => {
    expect(read(language, `<H>\n\n${line}\n16.11.2021`)?.byline?.value ?? '').not.toMatch(/Council|Benfica/);
  });
});

describe('the makers of a report below it', () => {
  it('are no paragraph, however many they are', () => {
    const tail = 'Reporting by Nadia Okello in Harwick and Tom Fraser and Ida Moss in Leeds; editing by Ann Roth';
    expect(read('en', '<H>', tail)?.body).toHaveLength(bodies.en.length);
  });

  it('are a sentence where it goes on otherwise', () => {
    const tail =
      'Reporting by the council was poor for years; nobody in Harwick had looked under the bridge since 2009, an engineer wrote.';
    expect(read('en', '<H>', tail)?.body).toHaveLength(bodies.en.length + 1);
  });
});

describe('the kind of the article before a bar', () => {
  it('does not hide the headline', () => {
    const head = `Analysis | ${headlines.en}\n\nThe cracks were in the minutes. Nobody read the minutes\n\nPeter Amadi\n6 Feb 2020`;
    const record = read('en', head);
    expect([record?.headline.value, record?.kicker?.value]).toEqual([headlines.en, 'Analysis']);
  });
});

describe('a day without a word beside the first', () => {
  it.each<[Language, string, string, string]>([
    [
      'en',
      'Wed 15 Nov 2023 09.31 GMT\nFirst published on Tue 14 Nov 2023 18.02 GMT',
      '2023-11-14T18:02Z',
      '2023-11-15T09:31Z',
    ],
    ['en', 'First published 14 November 2023\n15 November 2023', '2023-11-14', '2023-11-15'],
    ['de', '15. November 2023\nErstmals veröffentlicht: 14. November 2023', '2023-11-14', '2023-11-15'],
  ])('is that of the last change: %s %s', (language, lines, published, updated) => {
    expect(readHead(language, `<H>\n\n${lines}`, { published, updated })).toMatchObject({ published, updated });
  });

  it.each([
    'Wed 15 Nov 2023\nPublished on Tue 14 Nov 2023',
    'Mon 13 Nov 2023\nFirst published on Tue 14 Nov 2023',
    'First published on Tue 14 Nov 2023',
  ])('is none of a change where nothing says first, or it lies before: %s', (lines) => {
    expect(read('en', `<H>\n\n${lines}`)?.updated ?? null).toBeNull();
  });
});

describe('days that are not the day of publication', () => {
  it.each(['EMBARGO: 4 May 2022, 00:01', 'Embargoed: 4 May 2022', 'Embargoed until 00:01 on Wednesday 4 May 2022'])(
    'are those of an embargo: %s',
    (line) => {
      expect(read('en', `<H>\n\n${line}`)?.published?.value.precision ?? null).not.toBe('day');
      expect(read('en', `<H>\n\n${line}`)?.published?.value.precision ?? null).not.toBe('minute');
    },
  );
});

describe('years of eras', () => {
  it.each<[Language, string, string]>([
    ['ja', '平成元年5月3日', '1989-05-03'],
    ['ja', '令和４年４月５日 10時00分', '2022-04-05T10:00'],
  ])('are led over to ours: %s %s', (language, line, published) => {
    expect(readHead(language, `<H>\n\n${line}`, { published })).toMatchObject({ published });
  });
});

const chinese = (line: string) =>
  extract(
    sourceOf(
      `老桥禁止通行半年\n\n${line}\n\n青石镇河上的老桥因两座桥墩发现裂缝，自星期二起禁止一切车辆通行，司机须改乘渡轮。\n\n镇政府表示，维修至少需要六个月，耗资四百万元，渡轮每次可载九辆车，有雾时停航。\n`,
    ),
  ).record;

it.each(['民國109年8月11日', '中華民國109年8月11日'])('counts years of the Republic: %s', (line) => {
  expect(chinese(line)?.published?.value.edtf).toBe('2020-08-11');
});

it('ends the name of the paper where the next label begins', () => {
  expect(chinese('2020-08-11 09:30 来源：青石日报 作者：李明')?.publisher?.value).toBe('青石日报');
});

it('takes a writer and a paper for no standfirst, and a deck with a dash for one', () => {
  expect(read('en', '<H>\nDewi Lestari - detikPesisir\n9 March 2021')?.standfirst ?? null).toBeNull();
  expect(read('en', '<H>\nCouncil split - ferry for two years\n9 March 2021')?.standfirst?.value).toBe(
    'Council split - ferry for two years',
  );
});
