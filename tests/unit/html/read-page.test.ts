import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/extract/html/read-page.ts';

const unseen = new Set(['script', 'style', 'noscript', 'iframe', 'title', 'textarea', 'noembed', 'noframes', 'xmp']);

function textByStandard(source: string): string {
  const pieces: string[] = [];
  const walk = (node: DefaultTreeAdapterTypes.Node): void => {
    if (node.nodeName === '#text') pieces.push((node as DefaultTreeAdapterTypes.TextNode).value);
    if (unseen.has(node.nodeName)) return;
    for (const child of 'childNodes' in node ? node.childNodes : []) walk(child);
  };
  walk(parse(source));
  return pieces.join('');
}

const squeeze = (text: string) => text.replace(/[\s\u0085\u200b]+/g, '');
const linesOf = (source: string) => {
  const { page, writer } = readPage(source);
  return page.lines.map(({ span }) => writer.written().slice(span.start, span.end));
};

const text = fc.constantFrom(
  'river',
  'a &amp; b',
  '&eacute;',
  ' x ',
  '1 < 2',
  '&notit;',
  '&#8211;',
  '&',
  'ø«»',
  '&nbsp;',
);
const tag = fc.constantFrom(
  'p',
  'div',
  'span',
  'b',
  'a',
  'li',
  'ul',
  'h2',
  'br',
  'em',
  'blockquote',
  'section',
  'dd',
  'img',
);
const markup = fc.oneof(
  text,
  tag.map((name) => `<${name}>`),
  tag.map((name) => `</${name}>`),
  tag.map((name) => `<${name} class="a > b" data-x='"' hidden>`),
  fc.constantFrom(
    '<!-- <p> -->',
    '<script>if (a < b) "</p>"</script>',
    '<style>p{}</style>',
    '<?php x ?>',
    '</ x>',
    '<',
    '</',
    '<1',
  ),
);

describe('reading the text of a page', () => {
  it('reads the same text as the HTML standard, whatever the markup', () => {
    fc.assert(
      fc.property(fc.array(markup, { maxLength: 40 }), (pieces) => {
        const source = `<!DOCTYPE html><body>${pieces.join('')}`;
        expect(squeeze(readPage(source).writer.written())).toBe(squeeze(textByStandard(source)));
      }),
      { numRuns: 300 },
    );
  });

  it('leads every line back to the stretch of the source that it stands for', () => {
    fc.assert(
      fc.property(fc.array(markup, { maxLength: 40 }), (pieces) => {
        const source = `<body>${pieces.join('')}`;
        const { page, writer } = readPage(source);
        for (const { span } of page.lines) {
          const { start, end } = writer.sourceSpan(span);
          const line = writer.written().slice(span.start, span.end);
          expect(squeeze(textByStandard(`<body>${source.slice(start, end)}`))).toBe(squeeze(line));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('parts lines at blocks and at double breaks, and joins a sentence that one break cuts', () => {
    expect(linesOf('<p>One<p>Two <b>and</b> three<br>four.<br>Five<br><br>Six')).toEqual([
      'One',
      'Two and three four.',
      'Five',
      'Six',
    ]);
  });

  it('keeps a headline one line, whatever blocks it is made of', () => {
    expect(linesOf('<h1><div>Storm</div><div>Ferry lost</div></h1>')).toEqual(['Storm Ferry lost']);
  });

  it('takes time in proportion to its length, however hostile the page', () => {
    const pages: ((count: number) => string)[] = [
      (count) => '<div>x'.repeat(count),
      (count) => '<b class=x>y'.repeat(count) + '</i>'.repeat(count),
      (count) => '<p>x<span></div>'.repeat(count),
      (count) => '<ul><li>x'.repeat(count),
      (count) => '<table><tr><td>x'.repeat(count),
      (count) => `<a ${'b=1 '.repeat(count)}>x`,
      (count) => `<a b="${'x'.repeat(count)}`,
      (count) => '<a b="x" c=\''.repeat(count),
      (count) => '<!--'.repeat(count),
      (count) => '&notit'.repeat(count),
      (count) => '<script>'.repeat(count),
      (count) => 'x<br>'.repeat(count),
    ];
    for (const make of pages) {
      const source = make(4_000);
      const { page, writer } = readPage(source);
      expect(page.elements.length + page.lines.length).toBeLessThanOrEqual(source.length);
      expect(writer.written().length).toBeLessThanOrEqual(source.length * 2);
    }
  }, 60_000);
});
