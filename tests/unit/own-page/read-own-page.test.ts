import { describe, expect, it } from 'vitest';
import { readOwnPage } from '../../../src/extract/own-page/read-own-page.ts';
import type { MarkupNode } from '../../../src/model/own-page.ts';

const read = (text: string, name = '02-how-we-work.md') => readOwnPage({ name, file: `../pages/${name}`, text });

/** All nodes of a type. */
function nodes(node: MarkupNode, type: string): readonly MarkupNode[] {
  return [...(node.type === type ? [node] : []), ...(node.children ?? []).flatMap((child) => nodes(child, type))];
}

const textOf = (node: MarkupNode): string => `${node.value ?? ''}${(node.children ?? []).map(textOf).join('')}`;

describe('A page of the keeper’s own', () => {
  it('has its title from the first heading, which the text then does not repeat', () => {
    const { page, problems } = read('Above.\n\n# How *we* work\n\nWith care.\n');
    expect(problems).toEqual([]);
    expect(page).toMatchObject({ title: 'How we work', slug: 'how-we-work', order: null, language: null });
    expect(page?.description).toBe('Above.');
    expect(textOf(page!.tree)).toBe('Above.With care.');
  });

  it('has title, order, language and description from front matter, and keeps a heading that says something else', () => {
    const text =
      '---\ntitle: Method\norder: 1.5\nlanguage: nb-NO\ndescription: Kort.\nlayout: x\n---\n# Slik\n\nVi leser.\n';
    const { page, problems } = read(text);
    expect(problems).toEqual([]);
    expect(page).toMatchObject({ title: 'Method', order: 1.5, language: 'nb-no', description: 'Kort.' });
    expect(nodes(page!.tree, 'heading').map(textOf)).toEqual(['Slik']);
  });

  it('is called after its file when it has no title, and says so', () => {
    const { page, problems } = read('Only words.\n');
    expect(page?.title).toBe('02-how-we-work');
    expect(problems).toMatchObject([
      { code: 'page-without-title', severity: 'warning', file: '../pages/02-how-we-work.md', line: 1 },
    ]);
    expect(problems[0]?.hint).toContain('# About us');
  });

  it.each([
    ['---\ntitle: [a\n---\n# A\n', 3, /unexpected end/],
    ['---js\n{ title: 1 }\n---\n# A\n', 1, /only YAML is read/],
    ['---\ntitle: A\n\n# A\n', 1, /no line with three hyphens/],
  ])('is left out with line and hint when its front matter is broken: %j', (text, line, reason) => {
    const { page, problems } = read(text);
    expect(page).toBeNull();
    expect(problems).toMatchObject([{ code: 'page-unreadable', severity: 'error', line }]);
    expect(problems[0]?.message).toMatch(reason);
    expect(problems[0]?.hint).toContain('the rest of the site is published');
  });

  it('is left out when no parser could read it in reasonable time', () => {
    expect(read('> '.repeat(5000)).problems).toMatchObject([{ code: 'page-unreadable', line: null }]);
  });

  it('is published without an order or language that is none, with the line of each', () => {
    const { page, problems } = read('---\norder: first\nlanguage: not a language\n---\n# A\n');
    expect(page).toMatchObject({ order: null, language: null });
    expect(problems.map(({ code, line }) => [code, line])).toEqual([
      ['page-front-matter', 2],
      ['page-front-matter', 3],
    ]);
  });

  it('shows tags as text, between lines and in them, and no comments', () => {
    const { page } = read(
      '# A\n\n<div onload="x()">\nblock\n</div>\n\nIn <b onclick="x()">a</b> line.\n\n<!-- never meant to be read -->\n',
    );
    expect(nodes(page!.tree, 'html')).toEqual([]);
    expect(page!.tree.children?.map(({ type }) => type)).toEqual(['paragraph', 'paragraph']);
    expect(page!.tree.children?.map(textOf)).toEqual([
      '<div onload="x()">\nblock\n</div>',
      'In <b onclick="x()">a</b> line.',
    ]);
  });

  it('is refused when it goes deeper than anybody can walk through safely, whatever it is made of', () => {
    const list = Array.from({ length: 60 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n');
    const { page, problems } = read(`# A\n\n${list}\n`);
    expect(page).toBeNull();
    expect(problems.map(({ message }) => message).join()).toContain('too deeply');
  });

  it('has its headings one level below the title, none left out on the way down', () => {
    const { page } = read('# A\n\n# B\n\n#### C\n\n###### D\n\n## E\n\n> # F\n');
    expect(nodes(page!.tree, 'heading').map(({ depth }) => depth)).toEqual([2, 3, 4, 3, 2]);
    const second = read('## A\n\n### B\n\n### C\n').page;
    expect(nodes(second!.tree, 'heading').map(({ depth }) => depth)).toEqual([2, 2]);
  });

  it('tells of every link and picture with its line in the file, references too', () => {
    const { page } = read('---\norder: 1\n---\n# A\n\n[one](a.md) and\n[two][r] ![three](/c.png)\n\n[r]: b.md\n');
    expect(page?.links).toEqual([
      { url: 'a.md', kind: 'link', line: 6 },
      { url: 'b.md', kind: 'link', line: 7 },
      { url: '/c.png', kind: 'image', line: 7 },
    ]);
    expect(nodes(page!.tree, 'definition')).toEqual([]);
  });

  it('keeps tables, nested lists and tasks, and footnotes as they were written', () => {
    const { page } = read(
      '# A\n\n- [x] done\n- two\n  1. nested\n\n| a | b |\n| - | - |\n| c | d | e |\n\nSaid[^1].\n\n[^1]: Where.\n',
    );
    expect(nodes(page!.tree, 'list').map(({ ordered }) => ordered)).toEqual([false, true]);
    expect(nodes(page!.tree, 'listItem').map(textOf)).toEqual(['☑ done', 'twonested', 'nested']);
    expect(nodes(page!.tree, 'tableCell').map(textOf)).toEqual(['a', 'b', 'c', 'd']);
    expect(textOf(page!.tree)).toMatch(/Said\[\^1\]\.\[\^1\]: Where\.$/);
  });

  it.each([
    ['about.md', 'about'],
    ['10 - Über uns.markdown', 'uber-uns'],
    ['2021.md', '2021'],
    ['../../etc.md', 'etc'],
  ])('has an address made from the name of its file: %s', (name, slug) => {
    expect(read('# A\n', name).page?.slug).toBe(slug);
  });

  it('is plain data', () => {
    const { page } = read('# A\n\n[b](c.md)\n\n3. d\n');
    expect(JSON.parse(JSON.stringify(page))).toEqual(page);
    expect(JSON.stringify(page)).not.toContain('position');
  });
});
