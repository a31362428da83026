/** The stylesheet of the site says what the one in the templates says, in fewer bytes. */
import { readFileSync } from 'node:fs';
import { transformSync } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { leanStylesheet } from '../../../src/render/lean-stylesheet.ts';

describe('A lean stylesheet', () => {
  it('has no comments, indents or needless spaces', () => {
    expect(leanStylesheet('/* Note. */\n@media (min-width: 60rem) {\n  a > b, c { margin: 0 auto; }\n}\n')).toBe(
      '@media (min-width:60rem){a>b,c{margin:0 auto}}\n',
    );
  });

  it('keeps what means something: spaces that part selectors, sums, and what is in quotation marks', () => {
    const css = '.a :is(b, i) + p { inline-size: calc(100% - 2rem); content: "a ; b,  c"; quotes: \'«\' "»"; }';
    expect(leanStylesheet(css)).toBe(
      '.a :is(b,i) + p{inline-size:calc(100% - 2rem);content:"a ; b,  c";quotes:\'«\' "»"}\n',
    );
  });

  it('means the same as the whole one to an independent parser', () => {
    const css = readFileSync('templates/assets/style.css', 'utf8');
    // The parser keeps the values of custom properties letter by letter.
    const meaning = (text: string) =>
      transformSync(text, { loader: 'css', minify: true, charset: 'utf8' })
        .code.replace(/([:,]) /g, '$1')
        .split('}');
    const [lean, whole] = [meaning(leanStylesheet(css)), meaning(css)];
    expect(lean.filter((rule, at) => rule !== whole[at])).toEqual([]);
    expect(lean.length).toBe(whole.length);
    expect(leanStylesheet(css).length).toBeLessThan(css.length * 0.9);
  });
});
