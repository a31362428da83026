/** html-validate finds nothing on any page. */
import { describe, expect, inject, it } from 'vitest';
import { readPages } from '../support/built-page.ts';
import { htmlProblems } from '../support/html-rules.ts';

const sites = inject('sites');

describe.each([
  { name: 'five articles', folder: sites.five },
  { name: 'odd articles', folder: sites.odd },
  { name: 'a configured archive', folder: sites.configured },
])('in the site of $name', ({ folder }) => {
  it.each(readPages(folder).map(({ file, html }) => [file, html] as const))('%s is valid HTML', async (file, html) => {
    expect(await htmlProblems(file, html)).toEqual([]);
  });
});

describe('the validator itself', () => {
  const page = (body: string) =>
    `<!DOCTYPE html>\n<html lang="en">\n<head>\n<title>A page</title>\n</head>\n<body>\n${body}\n</body>\n</html>\n`;

  it.each([
    ['a style attribute', '<p style="color: red">Text</p>', 'no-inline-style'],
    ['an id used twice', '<p id="a">One</p><p id="a">Two</p>', 'no-dup-id'],
    ['a paragraph inside a paragraph', '<p>One<p>Two</p></p>', 'close-order'],
    ['a heading level left out', '<h1>One</h1><h3>Three</h3>', 'heading-level'],
    ['a button without a type', '<button>Press</button>', 'no-implicit-button-type'],
    ['a picture without words', '<img src="a.png">', 'wcag/h37'],
  ])('finds %s', async (_, body, rule) => {
    expect((await htmlProblems('page.html', page(body))).join()).toContain(`(${rule})`);
  });
});
