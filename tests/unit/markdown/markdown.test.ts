import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { uncovered } from '../../../src/extract/coverage.ts';
import { headline } from '../../../src/extract/fields/headline.ts';
import { published } from '../../../src/extract/fields/published.ts';
import { updated } from '../../../src/extract/fields/updated.ts';
import { readMarkdown } from '../../../src/extract/markdown.ts';
import type { Block } from '../../../src/model/block.ts';
import { extract } from '../../support/extract.ts';
import { markdownSource } from './markdown-source.ts';

const read = (text: string) => readMarkdown(markdownSource(text));
const prose = 'The harbour board met in the old customs house on Monday and voted to rebuild the pier that burned.';

const another = 'Work is to begin in the spring, when the herring boats have left the basin for the northern grounds.';

/** A block as "type: text". */
const shown = (block: Block) => `${block.type}: ${block.text}`;

describe('a Markdown article', () => {
  test('becomes blocks with the words of the trade', () => {
    const text = [
      '# Pier to be rebuilt',
      prose,
      '## A long *winter*',
      '> We will be ready,\n> she said.\n>\n> By June.',
      '- north pier\n- south pier\n  1. steps',
      '| Year | Cost |\n|---|---|\n| 1998 | **4** |',
      '![The pier at night](pier.jpg "x")',
      '```\nE = mc\n```',
      '* * *',
    ].join('\n\n');
    const { body, layout } = read(text);
    expect(headline(layout, body)).toMatchObject({
      value: 'Pier to be rebuilt',
      provenance: { rule: 'headline/heading' },
    });
    expect(body.map(shown)).toEqual([
      `paragraph: ${prose}`,
      'crosshead: A long winter',
      'quotation: We will be ready, she said.',
      'quotation: By June.',
      'list: north pier south pier steps',
      'table: Year Cost 1998 4',
      'figure: The pier at night',
      'paragraph: E = mc',
    ]);
    expect(body[4]).toMatchObject({
      ordered: false,
      items: [{ text: 'north pier' }, { text: 'south pier' }, { text: 'steps' }],
    });
    expect(body[5]).toMatchObject({
      rows: [
        [{ text: 'Year' }, { text: 'Cost' }],
        [{ text: '1998' }, { text: '4' }],
      ],
    });
    expect(body[6]).toMatchObject({ caption: { text: 'The pier at night' }, credit: null });
  });

  test('keeps inline marks at their place in the text', () => {
    const { body } = read(
      'Board  *votes\nto **rebuild*** [the `pier`](https://news.example/p) and [dock][d] &amp; more\\*.\n\n[d]: /dock',
    );
    const [block] = body;
    if (block?.type !== 'paragraph') throw new Error('no paragraph');
    expect(block.text).toBe('Board votes to rebuild the pier and dock & more*.');
    expect(block.marks?.map(({ type, start, end, href }) => [type, block.text.slice(start, end), href])).toEqual([
      ['emphasis', 'votes to rebuild', undefined],
      ['strong', 'rebuild', undefined],
      ['link', 'the pier', 'https://news.example/p'],
      ['code', 'pier', undefined],
      ['link', 'dock', '/dock'],
    ]);
  });

  test('is dated by lines above its text', () => {
    const { layout, body } = read(
      `# Pier\n\n*By Ann Smith*  \nPublished 2 March 1998 | Updated 3 March 1998\n\n${prose}`,
    );
    expect(published(layout)).toMatchObject({ value: { edtf: '1998-03-02' }, provenance: { kind: 'stated' } });
    expect(updated(layout)?.value.edtf).toBe('1998-03-03');
    expect(body.map(shown)).toContain(`paragraph: ${prose}`);
  });

  test('takes a date line in emphasis, and leaves one further down in the text', () => {
    const { layout, body } = read(`# Pier\n\n*2 March 1998*\n\n${prose}\n\n${prose}\n\n5 March 1998\n\n${prose}`);
    expect(published(layout)?.value.edtf).toBe('1998-03-02');
    expect(body.map(shown)).toContain('paragraph: 5 March 1998');
  });

  test('has the headline of its front matter; another heading stays in the text', () => {
    const { given, body } = read(`---\ntitle: Pier to be rebuilt\n---\n# Harbour news\n\n${prose}`);
    expect(given.headline?.value).toBe('Pier to be rebuilt');
    expect(body.map(shown)[0]).toBe('crosshead: Harbour news');
    expect(read(`---\ntitle: Pier\n---\n# Pier\n\n${prose}`).body).toHaveLength(1);
  });

  test('has no headline where no heading opens it', () => {
    const { layout } = read(`${prose}\n\n## Later\n\n${another}`);
    expect(layout.parts.map(({ role }) => role)).toEqual(['paragraph', 'crosshead', 'paragraph']);
  });

  test('supplies a headline without the marks of its first sentence', () => {
    const { layout, body } = read('The *board* **voted**. Then it went home.');
    expect(headline(layout, body).value).toBe('The board voted.');
  });

  test('counts lines from the top of the file, front matter and all', () => {
    const { layout } = read(`---\ntitle: Pier\n---\n\n${prose}\n\n## Later\n`);
    expect(layout.parts.map(({ line }) => line)).toEqual([5, 7]);
  });
});

describe('markup that could do harm', () => {
  test('stays text without tags, or is set aside', () => {
    const text = `${prose}\n\n<div onclick="steal()">A <b>word</b> is said.</div>\n\n<script>steal()</script>\n\n<!-- a note -->\n\nA <img src=x onerror=steal()> line {{steal}}.`;
    const { record } = extract(markdownSource(text));
    expect(record?.body.map(shown)).toEqual([
      `paragraph: ${prose}`,
      'paragraph: A word is said.',
      'paragraph: A line {{steal}}.',
    ]);
    const markup = record?.setAside.filter(({ rule }) => rule === 'set-aside/markup') ?? [];
    const words = markup.map(({ span }) => text.slice(span.start, span.end)).join('\n');
    expect(words).toContain('<script>steal()</script>');
    expect(words).toContain('<!-- a note -->');
  });

  test('is read without the marks of note programs, and nothing of it is lost', () => {
    const text = [
      '# Pier to be rebuilt',
      'See [[Harbour dues|the harbour dues]] and [[Strikes of 2013]]: ==the board== met. ^block-1',
      '![[pier.jpg]]',
      '%% ask Joan %%',
      '> [!quote] Ellen Marsh\n> We will be ready.',
      prose,
    ].join('\n\n');
    const { record } = extract(markdownSource(text));
    expect(record?.body.map(shown)).toEqual([
      'paragraph: See the harbour dues and Strikes of 2013: the board met.',
      'quotation: Ellen Marsh We will be ready.',
      `paragraph: ${prose}`,
    ]);
    expect(record === null ? null : uncovered(record, markdownSource(text))).toEqual([]);
  });

  test('an article that opens with broken front matter is read as text, with the line', () => {
    const { diagnostics, given, body } = read(`---\ntitle: [Pier\n---\n\n${prose}`);
    expect(given).toEqual({});
    expect(diagnostics).toMatchObject([{ code: 'broken-front-matter', file: 'pier.md', severity: 'warning' }]);
    expect(body.map(shown)).toContain(`paragraph: ${prose}`);
  });

  test.each([
    ['asterisks', `${'*'.repeat(20_000)}a${'*'.repeat(20_000)}`],
    ['quotations in quotations', `${'>'.repeat(10_000)} a`],
    ['spaced quotations', `${'> '.repeat(10_000)} a`],
    ['lists in lists', Array.from({ length: 400 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n')],
    ['lists in lists on one line', `${'- '.repeat(16_000)}a`],
    ['numbered lists and quotations in one another', `${'- 1. > '.repeat(4_000)}a`],
    ['footnotes in footnotes', `${'[^a]: '.repeat(4_000)}a`],
    ['emphases in emphases', `${'*a '.repeat(5_000)}${'b* '.repeat(5_000)}`],
    ['a few hundred emphases in emphases', `${'*a '.repeat(300)}${' b*'.repeat(300)}`],
    ['brackets', '['.repeat(50_000)],
    ['a very long text', `${prose}\n\n`.repeat(5_000)],
  ])('no depth or length of it stops the reading: %s', (_what, text) => {
    const { diagnostics, body } = read(text);
    expect(diagnostics.map(({ code }) => code)).toEqual(['markdown-read-as-text']);
    expect(body.length).toBeGreaterThan(0);
  });

  test('a line of many marks is a rule', () => {
    expect(read(`${prose}\n\n${'*'.repeat(80)}\n\n${prose}`).diagnostics).toEqual([]);
  });
});

const pieces = fc.constantFrom(
  '# ',
  '## ',
  '> ',
  '- ',
  '1. ',
  '*',
  '**',
  '`',
  '```',
  '[',
  '](',
  ')',
  '![',
  '|',
  '|---|',
  '\n',
  '\n\n',
  '---\n',
  '<b>',
  '</b>',
  '<!--',
  '-->',
  '&amp;',
  '\\',
  'word',
  ' ',
  '    ',
  'title: x',
  '[^1]',
  '[^1]: ',
  '2 March 1998',
  'By Ann Smith',
  'é',
  '\r\n',
  '~~',
);

describe('for any text', () => {
  test('nothing is lost: a field, a block or what is set aside holds every character', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (made) => {
        const source = markdownSource(made.join(''));
        const { record } = extract(source);
        expect(record === null ? [] : uncovered(record, source)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('blocks are in order, lie in the text, and their marks lie in the blocks', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (made) => {
        const text = made.join('');
        let end = 0;
        for (const block of extract(markdownSource(text)).record?.body ?? []) {
          expect(block.span.start).toBeGreaterThanOrEqual(end);
          expect(block.span.end).toBeGreaterThan(block.span.start);
          expect(block.text).toBe(block.text.trim());
          end = block.span.end;
          for (const mark of 'marks' in block ? (block.marks ?? []) : []) {
            expect(mark.start).toBeLessThan(mark.end);
            expect(mark.end).toBeLessThanOrEqual(block.text.length);
          }
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 300 },
    );
  });
});
