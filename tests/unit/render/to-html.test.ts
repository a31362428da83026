/** The HTML of a body: every kind of block, marks, and text that looks like markup. */
import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import type { Block, Mark, TextBlock } from '../../../src/model/block.ts';
import { bodyHtml } from '../../../src/render/to-html.ts';
import { hostileText } from '../../support/records.ts';

const labels = {
  caption: 'Its caption:',
  captionless: 'Not in the archive.',
  credit: 'Its credit:',
  editorNote: 'Inserted',
  paragraphLink: 'Link to this paragraph',
  language: null,
};
const span = { start: 0, end: 1 };
const words = (text: string) => ({ text, span });

function textBlock(text: string, marks?: readonly Mark[], type: TextBlock['type'] = 'paragraph'): Block {
  return { type, ...words(text), ...(marks === undefined ? {} : { marks }) };
}

/** Without the anchors of paragraphs and the links to them. */
const html = (...blocks: Block[]) => withoutAnchors(bodyHtml(blocks, labels));

function withoutAnchors(text: string): string {
  return text.replace(/ id="p-[^"]*"/g, '').replace(/<a href="#p-[^"]*" class="pl"[^>]*><\/a>/g, '');
}

type Node = DefaultTreeAdapterTypes.Node;

function tagsAndText(fragment: string): { tags: string[]; text: string } {
  const [tags, texts]: [string[], string[]] = [[], []];
  const walk = (node: Node) => {
    if ('tagName' in node) tags.push(node.tagName);
    if ('value' in node) texts.push(node.value);
    if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  parseFragment(fragment).childNodes.forEach(walk);
  return { tags, text: texts.join('') };
}

describe('the blocks of a body', () => {
  it('paragraphs have anchors made from their words, which hold when others come and go', () => {
    const [one, two] = [textBlock('One'), textBlock('Two')];
    const ids = (...blocks: Block[]) => [...bodyHtml(blocks, labels).matchAll(/id="([^"]*)"/g)].map(([, id]) => id);
    const [first, second] = ids(one, textBlock('Between', undefined, 'crosshead'), two);
    expect(first).toMatch(/^p-[0-9a-z]{6}$/);
    expect(ids(two, one)).toEqual([second, first]);
    expect(ids(one, one)).toEqual([first, `${first}-2`]);
  });

  it('names lead to their pages, also inside emphasis and never inside another link', () => {
    const [emphasis, link] = [
      { type: 'emphasis', start: 0, end: 9 },
      { type: 'link', start: 0, end: 9, href: 'https://example.org/' },
    ] as const;
    const named = (marks: readonly Mark[]) =>
      bodyHtml([textBlock('Mara Lind waits', marks)], labels, {
        names: [{ block: 0, start: 5, end: 9, href: 'names/lind/' }],
        days: [],
        threads: [],
      });
    expect(named([])).toContain('Mara <a href="names/lind/" class="nm">Lind</a> waits');
    expect(named([emphasis])).toContain('<em>Mara <a href="names/lind/" class="nm">Lind</a></em> waits');
    expect(named([link])).not.toContain('names/lind/');
  });

  it('words that mean a day carry it, and stay as they are, whatever is said of them', () => {
    const title = '"><script>alert(1)</script>';
    const days = [{ block: 0, start: 8, end: 17, datetime: '2021-11-15', title }];
    const html = bodyHtml([textBlock('It fell yesterday.')], labels, { names: [], threads: [], days });
    expect(html).toContain('<time datetime="2021-11-15" title="&#x22;>');
    expect(html).toContain('>yesterday</time>.');
    expect(tagsAndText(withoutAnchors(html))).toEqual({ tags: ['p', 'time'], text: 'It fell yesterday.' });
    const marked = bodyHtml([textBlock('It fell yesterday.', [{ type: 'strong', start: 3, end: 17 }])], labels, {
      names: [],
      threads: [],
      days,
    });
    expect(tagsAndText(withoutAnchors(marked))).toEqual({ tags: ['p', 'strong', 'time'], text: 'It fell yesterday.' });
  });

  it('a quotation set off from the text is one', () => {
    expect(html(textBlock('We wait.', undefined, 'quotation'))).toBe('<blockquote>\n<p>We wait.</p>\n</blockquote>');
  });

  it('an inserted comment is a note of its own with a label', () => {
    expect(html(textBlock('Comment: no.', undefined, 'editor-note'))).toBe(
      '<div class="ins" role="note">\n<p class="lab">Inserted</p>\n<p>Comment: no.</p>\n</div>',
    );
  });

  it('a figure shows its words under labels in the language of the interface', () => {
    const figure: Block = { type: 'figure', ...words('x'), caption: words('A ferry.'), credit: words('Lind') };
    expect(bodyHtml([figure], { ...labels, language: 'en' })).toBe(
      '<div class="cap">\n<p class="xs" lang="en">Its caption:</p>\n<p>A ferry.</p>\n<p class="xs" lang="en">Its credit:</p>\n<p>Lind</p>\n</div>',
    );
    expect(html({ ...figure, caption: null })).toContain('<p class="xs">Not in the archive.</p>');
  });

  it('lists keep their kind', () => {
    const list: Block = { type: 'list', ordered: true, items: [words('one'), words('two')], ...words('one two') };
    expect(html(list)).toBe('<ol>\n<li>one</li>\n<li>two</li>\n</ol>');
    expect(html({ ...list, ordered: false })).toMatch(/^<ul>/);
  });

  it('tables have heads, and every cell repeats its own', () => {
    const table: Block = {
      type: 'table',
      rows: [
        [words('Port'), words('Ships')],
        [words('Oslo'), words('3')],
      ],
      ...words(''),
    };
    expect(html(table).replaceAll('\n', '')).toBe(
      '<table class="tbl fold"><thead><tr><th scope="col">Port</th><th scope="col">Ships</th></tr></thead>' +
        '<tbody><tr><td data-h="Port">Oslo</td><td data-h="Ships">3</td></tr></tbody></table>',
    );
  });
});

describe('plain text', () => {
  it.each([
    '1986. A great year',
    '- © AFP 2021',
    '    four spaces',
    '# not a heading',
    '[a](https://x.example)',
    '*no*',
  ])('is not read as Markdown: %s', (text) => {
    const { tags, text: shown } = tagsAndText(html(textBlock(text)));
    expect(tags).toEqual(['p']);
    expect(shown).toBe(text);
  });

  it('is not read as HTML', () => {
    const { tags, text } = tagsAndText(html(textBlock(hostileText)));
    expect(tags).toEqual(['p']);
    expect(text).toBe(hostileText);
  });
});

describe('marks', () => {
  it('become elements, one inside the other', () => {
    const marks: Mark[] = [
      { type: 'strong', start: 4, end: 16 },
      { type: 'emphasis', start: 8, end: 16 },
    ];
    expect(html(textBlock('The old harbour town', marks))).toBe(
      '<p>The <strong>old <em>harbour </em></strong>town</p>',
    );
  });

  it('that cross each other are cut where they cross', () => {
    const marks: Mark[] = [
      { type: 'strong', start: 0, end: 6 },
      { type: 'emphasis', start: 3, end: 9 },
    ];
    expect(html(textBlock('abcdefghi', marks))).toBe('<p><strong>abc<em>def</em></strong><em>ghi</em></p>');
  });

  it('show code as it is written', () => {
    expect(html(textBlock('run <b>', [{ type: 'code', start: 4, end: 7 }]))).toBe('<p>run <code>&#x3C;b></code></p>');
  });

  it.each(['https://example.org/a?b=1&c="2"', 'http://example.org', 'mailto:desk@example.org'])(
    'link to %s',
    (href) => {
      const { tags } = tagsAndText(html(textBlock('word', [{ type: 'link', start: 0, end: 4, href }])));
      expect(tags).toEqual(['p', 'a']);
    },
  );

  it.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'data:text/html,<script>1</script>',
    'vbscript:x',
    'file:///etc/passwd',
    '//example.org/',
    '../other.html',
    '#top',
    '',
  ])('do not link to %j', (href) => {
    expect(html(textBlock('word', [{ type: 'link', start: 0, end: 4, href }]))).toBe('<p>word</p>');
  });

  it('keep the words whatever the marks are, and make no other elements', () => {
    const mark = fc.record({
      type: fc.constantFrom('emphasis', 'strong', 'code', 'link'),
      start: fc.integer({ min: -2, max: 30 }),
      end: fc.integer({ min: -2, max: 30 }),
      href: fc.constantFrom('https://example.org/', 'javascript:1', 'x'),
    });
    fc.assert(
      fc.property(fc.stringMatching(/^[ -~]{1,28}$/), fc.array(mark, { maxLength: 6 }), (text, marks) => {
        const shown = tagsAndText(html(textBlock(text, marks)));
        expect(shown.text).toBe(text);
        expect(shown.tags.filter((tag) => !['p', 'em', 'strong', 'code', 'a'].includes(tag))).toEqual([]);
      }),
    );
  });
});
