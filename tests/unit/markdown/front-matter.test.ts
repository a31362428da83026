import { describe, expect, test } from 'vitest';
import { readFrontMatter } from '../../../src/extract/front-matter.ts';
import { givenFields } from '../../../src/extract/front-matter-fields.ts';

function given(yaml: string) {
  const { found } = readFrontMatter(`---\n${yaml}\n---\nText.`);
  return found === null ? null : givenFields(found);
}

/** The values of the fields, without how they are known. */
function values(yaml: string): Record<string, unknown> {
  const fields = Object.entries(given(yaml)?.given ?? {});
  return Object.fromEntries(
    fields.map(([name, field]) => {
      const value = field?.value;
      return [name, typeof value === 'object' && 'edtf' in value ? value.edtf : value];
    }),
  );
}

describe('front matter', () => {
  test('gives fields that the file itself states', () => {
    expect(
      values(
        'title: "Pier: to be rebuilt"\ndate: 1998-03-02\nauthor: [Ann Smith, Olu Ade]\nsource: The Harbour News\nlang: EN\nurl: https://news.example/pier\ntags: pier, harbour\ndescription: The board votes.\naccessed: 1998-04',
      ),
    ).toEqual({
      headline: 'Pier: to be rebuilt',
      published: '1998-03-02',
      byline: 'Ann Smith, Olu Ade',
      publisher: 'The Harbour News',
      language: 'en',
      address: 'https://news.example/pier',
      keywords: ['pier', 'harbour'],
      standfirst: 'The board votes.',
      retrieved: '1998-04',
    });
    expect(given('title: Pier')?.given.headline?.provenance).toEqual({ kind: 'front-matter' });
  });

  test.each([
    ['date: 1998', '1998'],
    ['date: 1998-03', '1998-03'],
    ['date: 1998-03-02T18:30:00+01:00', '1998-03-02T18:30+01:00'],
    ['date: 2 March 1998', '1998-03-02'],
    ['date: "[1998-03-01..]"', '[1998-03-01..]'],
    ['date: [1998-03-01..]', '[1998-03-01..]'],
    ['date: [..1998-03-01]', '[..1998-03-01]'],
    ['date: [1998-02-03, 1998-03-02]', '[1998-02-03,1998-03-02]'],
    ['date: [1998-03-01]', '1998-03-01'],
    ['date: 03/02/1998', '[1998-02-03,1998-03-02]'],
    ['published: 1998-03-02\ndate: 1998-03-09', '1998-03-02'],
  ])('keeps a date as it is written: %s', (yaml, edtf) => {
    expect(values(yaml).published).toBe(edtf);
  });

  test('keeps numbers, booleans and octal-looking texts as they are written', () => {
    expect(values('title: 0123\nsection: yes\nagency: 1e3\nkicker: 1_000')).toEqual({
      headline: '0123',
      section: 'yes',
      agency: '1e3',
      kicker: '1_000',
    });
  });

  test('takes a source that is an address for the address', () => {
    expect(values('source: https://news.example/pier')).toEqual({ address: 'https://news.example/pier' });
  });

  test('takes no address for a publisher, even a broken one', () => {
    expect(values('source: https://news.example/a?c=<x>')).toEqual({});
  });

  test('leaves unknown keys, empty values and deeper structures alone', () => {
    expect(values('layout: post\ntitle: ""\nauthor: ~\nsection:\n  name: Harbour\ntags: []')).toEqual({});
  });

  test('keys such as __proto__ stay inert', () => {
    const { found } = readFrontMatter('---\n__proto__:\n  title: Owned\nconstructor: x\ntitle: Pier\n---\n');
    expect(found && Object.keys(givenFields(found).given)).toEqual(['headline']);
    expect(({} as Record<string, unknown>).title).toBeUndefined();
  });

  test.each([
    ['date: 1998-02-30', 'impossible-date', 'Correct `date`'],
    ['date: some day in spring', 'front-matter-value', 'date: 2021-11-16'],
    ['lang: English spoken here', 'front-matter-value', 'lang: en'],
    ['url: javascript:alert(1)', 'front-matter-value', 'https://'],
  ])('names the line of a value that makes no sense: %s', (yaml, code, hint) => {
    const result = given(`title: Pier\n${yaml}`);
    expect(result?.problems).toMatchObject([{ code, line: 3, hint: expect.stringContaining(hint) }]);
    expect(Object.keys(result?.given ?? {})).toEqual(['headline']);
  });

  test('ends with its closing line, whatever the line ends', () => {
    for (const end of ['\n', '\r\n']) {
      const text = ['---', 'title: Pier', '---', 'Text.'].join(end);
      const { found } = readFrontMatter(text);
      expect(text.slice(0, found?.span.end)).toBe(['---', 'title: Pier', '---'].join(end));
      expect(found?.values.get('title')).toBe('Pier');
    }
  });
});

describe('what is no front matter is text', () => {
  test.each([
    ['a rule above the text', '---\n\nThe board met.\n'],
    ['two rules around a sentence', '---\nThe board met.\n---\n'],
    ['a dash and words', '--- The board met: it voted.\n'],
    ['nothing but a rule', '---'],
    ['a longer rule', '-----\ntitle: x\n-----\n'],
    ['front matter further down', 'The board met.\n---\ntitle: x\n---\n'],
  ])('without a word about it: %s', (_what, text) => {
    expect(readFrontMatter(text)).toEqual({ found: null, problem: null });
  });

  test.each([
    ['front matter that never closes', '---\ntitle: Pier\n\nThe board met.\n', 1],
    ['JavaScript', '---js\n{ title: process.exit(1) }\n---\n', 1],
    ['JSON', '---json\n{ "title": "x" }\n---\n', 1],
    ['a tag that would make an object', '---\ntitle: !!js/function "function () {}"\n---\n', 2],
  ])('with its line: %s', (_what, text, line) => {
    const { found, problem } = readFrontMatter(text);
    expect(found).toBeNull();
    expect(problem?.line).toBe(line);
    expect(problem?.reason).not.toBe('');
  });

  test('a bomb of aliases is read without growing', () => {
    const bomb = [
      'a: &a [x,x,x,x,x,x,x,x,x]',
      ...'bcdefghij'
        .split('')
        .map((key, index) => `${key}: &${key} [${Array(9).fill(`*${'abcdefghij'[index]}`).join(',')}]`),
    ];
    expect(values(`${bomb.join('\n')}\ntitle: Pier`)).toEqual({ headline: 'Pier' });
  });
});

describe('front matter that is no YAML', () => {
  test('is read line by line, with a word about the first wrong line', () => {
    const { found, problem } = readFrontMatter(
      '---\ntitle: Ferry: the end of the line\nauthor: Ellen "Ellie" Marsh\ntags:\n  - sea\n  - strike\n---\nText.',
    );
    expect(problem?.line).toBe(2);
    expect([...(found?.values ?? [])]).toEqual([
      ['title', 'Ferry: the end of the line'],
      ['author', 'Ellen "Ellie" Marsh'],
      ['tags', ['sea', 'strike']],
    ]);
    expect(found?.lines.get('author')).toBe(3);
  });

  test('leaves out a value whose mark is never closed', () => {
    const { found } = readFrontMatter('---\ntitle: "Pier\ntags: [a\ndate: 2022-05-04\n---\n');
    expect([...(found?.values ?? [])]).toEqual([['date', '2022-05-04']]);
  });

  test('is text where a line is no key with a value', () => {
    const { found, problem } = readFrontMatter('---\ntitle: a: b\nThe board met on Monday.\n---\n');
    expect(found).toBeNull();
    expect(problem).not.toBeNull();
  });

  test('may be TOML between lines of plus signs', () => {
    const toml =
      '+++\ntitle = "Ferry sails again"\ndate = 2014-03-08T09:00:00Z\ntags = ["sea", "strike"]\n[params]\ndraft = false\n+++\n';
    const { found, problem } = readFrontMatter(`${toml}Text.`);
    expect(problem).toBeNull();
    expect(found?.values.get('title')).toBe('Ferry sails again');
    expect(found?.values.get('date')).toBe('2014-03-08T09:00:00Z');
    expect(found?.values.get('tags')).toEqual(['sea', 'strike']);
  });
});

describe('front matter of note programs', () => {
  test('names people by links between notes, which are read as names', () => {
    expect(values('author:\n  - "[[Ellen Marsh]]"\n  - "[[people/Lowe|Peter Lowe]]"')).toEqual({
      byline: 'Ellen Marsh, Peter Lowe',
    });
  });
});
