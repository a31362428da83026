import { describe, expect, it } from 'vitest';
import { byImportance, type Doubt, doubtsOf } from '../../../src/extract/doubts.ts';
import type { ArticleRecord } from '../../../src/model/article.ts';
import type { Correction } from '../../../src/model/correction.ts';
import { fromFrontMatter, inferred, stated } from '../../../src/model/provenance.ts';
import { extract } from '../../support/extract.ts';
import { date, recordOf, sourceOf, spanOf } from '../../support/records.ts';
import { seed } from '../extract/source-of.ts';

const source = sourceOf(
  'Ferry stays in port\n\n03/04/2021\n\nThe ferry stays, the council said on 5 March 2021.',
  'ferry.txt',
);
const known = {
  publisher: fromFrontMatter('The Gazette'),
  published: fromFrontMatter(date('2021-03-04')),
};
const certain = { spans: [], rule: 'published/ambiguous', confidence: 'certain' } as const;

function about(parts: Partial<ArticleRecord>): readonly Doubt[] {
  return doubtsOf(source, { record: recordOf(source, { ...known, ...parts }), card: null, diagnostics: [] });
}

describe('what needs a look', () => {
  it('is an inference that is a guess, likely, bounded or one of several', () => {
    const span = spanOf(source, '03/04/2021');
    const published = (edtf: string, confidence: 'certain' | 'likely' | 'guess') =>
      about({ published: inferred(date(edtf), { ...certain, spans: [span], confidence }) }).map(({ kind }) => kind);
    expect(published('[2021-03-04,2021-04-03]', 'guess')).toEqual(['one-of']);
    expect(published('2021-03-04', 'guess')).toEqual(['guess']);
    expect(published('[2021-03-04..]', 'likely')).toEqual(['bounded']);
    expect(published('2021-03-04~', 'certain')).toEqual(['bounded']);
    expect(published('2021-03', 'likely')).toEqual(['likely']);
    expect(published('2021-03', 'certain')).toEqual([]);
    expect(about({ byline: stated('Ann', span, 'byline/by-line', 'likely') }).map(({ field }) => field)).toEqual([
      'byline',
    ]);
  });

  it('is a date, a publisher or a language that is not known, not every field that an article may lack', () => {
    const doubts = about({
      published: null,
      publisher: null,
      language: inferred('und', { ...certain, rule: 'language/words' }),
    });
    expect(doubts.map(({ field, kind, value }) => [field, kind, value])).toEqual([
      ['language', 'not-known', 'und'],
      ['publisher', 'not-known', null],
      ['published', 'not-known', null],
    ]);
  });

  it('shows the lines it rests on and what else was considered, with its line', () => {
    const rival = {
      value: date('2021-03-05'),
      spans: [spanOf(source, '5 March 2021')],
      rule: 'published/prose',
      confidence: 'guess',
    } as const;
    const evidence = {
      ...certain,
      spans: [spanOf(source, '03/04/2021')],
      confidence: 'likely',
      rivals: [rival],
    } as const;
    const [doubt] = about({ published: inferred(date('2021-03-04'), evidence) });
    expect(doubt).toMatchObject({
      article: 'ferry.txt',
      value: '2021-03-04',
      rule: 'published/ambiguous',
      evidence: [{ line: 3, text: '03/04/2021' }],
      rivals: [{ value: '2021-03-05', rule: 'published/prose', line: 5 }],
    });
  });

  it('cuts a long line around what matters in it', () => {
    const words = Array.from({ length: 400 }, (_, index) => `word${index}`).join(' ');
    const long = sourceOf(`Ferry\n\n${words} on 5 March 2021 ${words}`);
    const published = inferred(date('2021-03-05'), {
      ...certain,
      spans: [spanOf(long, '5 March 2021')],
      confidence: 'guess',
    });
    const [doubt] = doubtsOf(long, { record: recordOf(long, { ...known, published }), card: null, diagnostics: [] });
    const [line] = doubt?.evidence ?? [];
    expect(line?.text).toMatch(/^… .*5 March 2021.* …$/);
    expect(line?.text.length).toBeLessThan(180);
  });

  it('shows the words of a web page without their tags', () => {
    const page = sourceOf(
      '<p><b>Ferry</b> stays, <a href="/mayor">the mayor</a> said on 5 March 2021.</p>',
      'ferry.html',
    );
    const published = inferred(date('2021-03-05'), {
      ...certain,
      spans: [spanOf(page, '5 March')],
      confidence: 'guess',
    });
    const [doubt] = doubtsOf(page, { record: recordOf(page, { ...known, published }), card: null, diagnostics: [] });
    expect(doubt?.evidence).toEqual([{ line: 1, text: 'Ferry stays, the mayor said on 5 March 2021.' }]);
  });

  it('is a date that the text contradicts, though it stands in the header', () => {
    const article = seed('003_378d54ade1b3d7ad');
    const [doubt] = [...doubtsOf(article, extract(article))].sort(byImportance);
    expect(doubt).toMatchObject({ field: 'published', kind: 'contradiction', value: '2021-11-20' });
    expect(doubt?.evidence.map(({ line }) => line)).toEqual([1, 7]);
  });

  it('is a file of which most was set aside: a doubt about no field', () => {
    const furniture = ['Home', 'News', 'Share', 'Print', 'Cookie settings', 'Newsletter', 'Sign in', 'Subscribe'];
    const record = recordOf(source, known);
    const diagnostics = [
      {
        code: 'mostly-set-aside',
        severity: 'info',
        message: `${furniture.length} of 9 lines`,
        file: 'ferry.txt',
        line: null,
        column: null,
        hint: null,
      },
    ] as const;
    expect(doubtsOf(source, { record, card: null, diagnostics })).toMatchObject([
      { field: null, kind: 'mostly-set-aside', reason: '8 of 9 lines' },
    ]);
  });

  it('is nothing that a person has settled, by a correction or by withdrawing', () => {
    const article = seed('003_378d54ade1b3d7ad');
    const said = { who: 'Kari', why: 'checked', when: null };
    const open = doubtsOf(article, extract(article));
    const corrections = open.flatMap(({ field, value }): Correction[] =>
      field === null ? [] : [{ field, value, ...said }],
    );
    expect(open.length).toBeGreaterThan(2);
    expect(doubtsOf(article, extract(article, corrections))).toEqual([]);
  });
});

it('puts dates before headlines before publishers, the graver doubt first, and all that is likely last', () => {
  const doubt = (field: Doubt['field'], kind: Doubt['kind'], article = 'a.txt'): Doubt => ({
    article,
    item: '',
    field,
    kind,
    value: null,
    rule: null,
    reason: '',
    evidence: [],
    rivals: [],
  });
  const sorted = [
    doubt('published', 'contradiction'),
    doubt('published', 'one-of'),
    doubt('published', 'guess'),
    doubt('published', 'not-known'),
    doubt('published', 'bounded'),
    doubt('headline', 'guess'),
    doubt(null, 'mostly-set-aside'),
    doubt('publisher', 'not-known'),
    doubt('keywords', 'guess'),
    doubt('published', 'likely'),
    doubt('published', 'likely', 'b.txt'),
    doubt('headline', 'likely'),
  ];
  expect([...sorted].reverse().sort(byImportance)).toEqual(sorted);
});
