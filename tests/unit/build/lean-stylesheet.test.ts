/** The stylesheet of the site says what the one in the templates says, in fewer bytes. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { leanStylesheet } from '../../../src/build/lean-stylesheet.ts';

/** What must come through: signs that part selectors, values and layers, and rules that older browsers pass over. */
const kept = [
  '@layer tokens,base,layout,parts,pages,theme,modes,print;',
  'light-dark(#fcfcfa, #111416)',
  '@supports (color: light-dark(#000,#fff))',
  '@supports not (position-area: block-end)',
  '@media(forced-colors:active)',
  '::details-content',
  'text-wrap:pretty',
];

describe('A lean stylesheet', () => {
  it('has no comments, indents or needless spaces', async () => {
    const css = '/* Note. */\n@media (min-width: 60rem) {\n  a > b, c { margin: 0 auto; }\n}\n';
    expect(await leanStylesheet(css)).toBe('@media(min-width:60rem){a>b,c{margin:0 auto}}\n');
  });

  it('keeps what means something: spaces that part selectors, sums, and what is in quotation marks', async () => {
    const css = '.a :is(b, i) + p { inline-size: calc(100% - 2rem); content: "a ; b, /* c */"; }';
    expect(await leanStylesheet(css)).toBe('.a :is(b,i)+p{inline-size:calc(100% - 2rem);content:"a ; b, /* c */"}\n');
  });

  it('is ours in seven eighths of its bytes, with everything for newer and for older browsers', async () => {
    const css = readFileSync('templates/assets/style.css', 'utf8');
    const lean = await leanStylesheet(css);
    expect(lean.length).toBeLessThan((css.length * 7) / 8);
    expect(kept.filter((words) => !lean.includes(words))).toEqual([]);
  });
});
