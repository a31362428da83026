/** The five articles come out as the issue that asked for them says, field by field. */
import { describe, expect, it } from 'vitest';
import type { ArticleRecord } from '../../../src/model/article.ts';
import { isGiven, type Sourced, spansOf } from '../../../src/model/provenance.ts';
import { extract } from '../../support/extract.ts';
import { seed, seeds } from './source-of.ts';

function read(name: string): ArticleRecord {
  const { record } = extract(seed(name));
  if (record === null) throw new Error(`${name} was not published`);
  return record;
}

const known = <T>(field: Sourced<T> | null) =>
  field && [field.value, field.provenance.kind, isGiven(field.provenance) ? null : field.provenance.rule];
const date = (field: ArticleRecord['published']) =>
  field && [field.value.edtf, field.value.precision, field.provenance.kind];
const textsOf = (record: ArticleRecord, type: string) =>
  record.body.filter((block) => block.type === type).map(({ text }) => text);
const figuresOf = ({ body }: ArticleRecord) =>
  body.flatMap((block) => (block.type === 'figure' ? [[block.caption?.text, block.credit?.text]] : []));

describe('the five articles', () => {
  it.each([
    [seeds[0], 'nb'],
    [seeds[1], 'en'],
    [seeds[2], 'en'],
    [seeds[3], 'en'],
    [seeds[4], 'en'],
  ])('%s is in the language %s', (name, tag) => {
    expect(read(name).language.value).toBe(tag);
  });

  it.each([
    [seeds[0], ['2021-11', 'month', 'stated'], 'published/header-line'],
    [seeds[1], ['[2021-11-14..]', 'bounded', 'inferred'], 'published/caption'],
    [seeds[2], ['2021-11-16', 'day', 'stated'], 'published/header-line'],
    [seeds[3], ['2021-11-20', 'day', 'stated'], 'published/header-line'],
    [seeds[4], ['[..2021-11-10]', 'bounded', 'inferred'], 'published/update-line'],
  ])('%s is dated %j by %s', (name, expected, rule) => {
    const { published } = read(name);
    expect(date(published)).toEqual(expected);
    expect(known(published)?.[2]).toBe(rule);
  });

  it.each([
    [
      seeds[0],
      'Hviterusslands president Aleksandr Lukasjenko sier landets soldater kan ha hjulpet migrantene på grunn av medlidenhet…',
      'inferred',
      'headline/first-sentence',
    ],
    [
      seeds[1],
      'Alexander Lukashenko yesterday admitted Belarusian special forces may have helped hundreds of asylum seekers…',
      'inferred',
      'headline/first-sentence',
    ],
    [
      seeds[2],
      'Belarusian leader Lukashenko says he wants to avoid ‘confrontation’ in the confrontation of migrants on the Polish border',
      'stated',
      'headline/header-line',
    ],
    [
      seeds[3],
      'Poland said that on the evening of November 18, Belarusian services brought hundreds of migrants back to the border…',
      'inferred',
      'headline/first-sentence',
    ],
    [seeds[4], "Belarus accuses EU of 'provoking' migrant stand-off at Poland border", 'stated', 'headline/own-line'],
  ])('%s has the headline “%s”, %s', (name, text, kind, rule) => {
    expect(known(read(name).headline)).toEqual([text, kind, rule]);
  });

  it('000 has three crossheads, and speech led by a dash stays a paragraph with a quotation', () => {
    const record = read(seeds[0]);
    expect(textsOf(record, 'crosshead')).toEqual(['– Mulig at de fikk hjelp', '– Kynisk og inhumant', 'Flys tilbake']);
    expect(textsOf(record, 'list')).toEqual([]);
    const speech = record.quotations.map(({ block, form, text }) => [record.body[block]?.type, form, text]);
    expect(speech).toHaveLength(4);
    expect(speech[1]).toEqual(['paragraph', 'dash', '– Kanskje noen hjalp dem. Jeg kommer ikke til å granske dette']);
  });

  it('001 has keywords, a figure without a picture, and two comments by another voice', () => {
    const record = read(seeds[1]);
    expect(known(record.keywords)).toEqual([
      ['migrants', 'belarus', 'poland', 'soldiers'],
      'stated',
      'keywords/first-line',
    ]);
    expect(figuresOf(record)).toEqual([
      [
        'Migrants stand in front of Belarusian servicemen as they gather in a camp near the Belarusian-Polish border in the Grodno region on November 14, 2021',
        'AFP / Oksana Manchuk',
      ],
    ]);
    expect(textsOf(record, 'editor-note').map((text) => text.slice(0, 22))).toEqual([
      "Comment: It's likely t",
      'Comment: Belarus was m',
    ]);
    expect(textsOf(record, 'paragraph')[0]).toMatch(/^ALEXANDER Lukashenko yesterday/);
  });

  it('002 has one crosshead', () => {
    expect(textsOf(read(seeds[2]), 'crosshead')).toEqual(['First signs of de-escalation']);
  });

  it('003 is dated the 20th, yet speaks of the 21st as past, and a diagnostic says so', () => {
    const { diagnostics } = extract(seed(seeds[3]));
    expect(diagnostics.map(({ code, severity, line, file }) => [code, severity, line, file])).toEqual([
      ['dated-before-what-it-tells', 'warning', 7, `${seeds[3]}.txt`],
    ]);
  });

  it('004 has an update line, a section, a standfirst, an agency and a publisher', () => {
    const record = read(seeds[4]);
    expect(date(record.updated)).toEqual(['2021-11-10T10:27', 'minute', 'stated']);
    expect(known(record.publisher)).toEqual(['The Journal', 'inferred', 'publisher/appeal']);
    expect(record.publisher?.provenance).toMatchObject({ confidence: 'likely' });
    expect(known(record.section)).toEqual(['borders', 'stated', 'section/own-line']);
    expect(known(record.agency)).toEqual(['AFP', 'stated', 'agency/credit-line']);
    expect(record.standfirst?.value).toBe(
      'Thousands of migrants have been trying to illegally enter the country and are now trapped on the border.',
    );
    expect(figuresOf(record)).toEqual([
      ['Migrants are seen at a tent camp on the Belarusian-Polish border', 'Alamy Stock Photo'],
    ]);
    expect(textsOf(record, 'paragraph')[0]).toMatch(/^THE FOREIGN MINISTER of Belarus/);
  });

  it('004 sets the advert, the appeal for money and the comment form aside, and nothing of the article', () => {
    const { setAside } = read(seeds[4]);
    const lines = (rule: string) => setAside.filter((aside) => aside.rule === rule).map(({ text }) => text);
    expect(lines('set-aside/advert')).toEqual(['Advertisement']);
    expect(lines('set-aside/appeal').map((text) => text.slice(0, 20))).toEqual([
      'We need your help no',
      'Support from readers',
      'You are visiting us ',
      "If you've seen value",
    ]);
    expect(lines('set-aside/comments')).toHaveLength(10);
    expect(lines('set-aside/comments').at(-1)).toBe('Leave a commentcancel');
    expect(lines('set-aside/label')).toEqual(['LAST UPDATE |', '- ©', '2021']);
  });

  it.each(seeds)('%s has no field that rests on nothing but the language', (name) => {
    const record = read(name);
    for (const field of [record.headline, record.published, record.publisher, record.section, record.agency]) {
      if (field !== null) expect(spansOf(field)).not.toEqual([]);
    }
  });
});
