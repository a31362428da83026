/** The stylesheet and the script of the site say what ours say, in fewer bytes. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundledScript, leanAsset } from '../../../src/build/lean-asset.ts';
import { newTempFolder } from '../../support/temp-folder.ts';

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
    expect(await leanAsset(css, 'css')).toBe('@media(min-width:60rem){a>b,c{margin:0 auto}}\n');
  });

  it('keeps what means something: spaces that part selectors, sums, and what is in quotation marks', async () => {
    const css = '.a :is(b, i) + p { inline-size: calc(100% - 2rem); content: "a ; b, /* c */"; }';
    expect(await leanAsset(css, 'css')).toBe('.a :is(b,i)+p{inline-size:calc(100% - 2rem);content:"a ; b, /* c */"}\n');
  });

  it('is ours in seven eighths of its bytes, with everything for newer and for older browsers', async () => {
    const css = readFileSync('templates/assets/style.css', 'utf8');
    const lean = await leanAsset(css, 'css');
    expect(lean.length).toBeLessThan((css.length * 7) / 8);
    expect(kept.filter((words) => !lean.includes(words))).toEqual([]);
  });
});

describe('A lean script', () => {
  it('does the same without comments, indents and long names', async () => {
    const code = "/* Note. */\n{\n    const greeting = 'Hello  there';\n    globalThis.said = greeting + '!';\n}\n";
    const lean = await leanAsset(code, 'js');
    expect(lean.length).toBeLessThan(code.length * 0.7);
    const world: { said?: string } = {};
    new Function('globalThis', lean)(world);
    expect(world.said).toBe('Hello  there!');
  });
});

describe('A script of several files', () => {
  it('becomes one classic script with all that it asks for', async () => {
    const folder = newTempFolder();
    writeFileSync(
      path.join(folder, 'words.js'),
      "export const greeting = 'Hello';\nexport const unused = 'Nobody asks';\n",
    );
    writeFileSync(
      path.join(folder, 'main.js'),
      "import { greeting } from './words.js';\nglobalThis.said = greeting;\n",
    );
    const script = await bundledScript(path.join(folder, 'main.js'));
    expect(script).not.toMatch(/\b(import|export)\b|Nobody/);
    const world: { said?: string } = {};
    new Function('globalThis', script)(world);
    expect(world.said).toBe('Hello');
  });
});
