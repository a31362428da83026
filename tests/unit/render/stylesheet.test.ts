/** The stylesheet keeps its promise to themes: all of it is in layers, and colours and faces are named in one place. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../../..');
const css = readFileSync(path.join(root, 'templates/assets/style.css'), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
const docs = readFileSync(path.join(root, 'docs/theming.md'), 'utf8');

/** What stands outside all braces, and the content of each outermost pair by what stands before it. */
function topLevel(text: string): readonly { readonly head: string; readonly content: string }[] {
  const found: { head: string; content: string }[] = [];
  let [depth, start, head] = [0, 0, ''];
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '{') {
      depth += 1;
      if (depth === 1) [head, start] = [text.slice(start, at).trim(), at + 1];
    } else if (text[at] === '}') {
      depth -= 1;
      if (depth === 0) {
        found.push({ head, content: text.slice(start, at) });
        start = at + 1;
      }
    }
  }
  return found;
}

const order = /^@layer ([\w, ]+);/.exec(css.trim())?.[1]?.split(', ') ?? [];
const layers = topLevel(css.trim().replace(/^@layer [\w, ]+;/, ''));

describe('The stylesheet', () => {
  it('is in layers as a whole, in the order that it states first', () => {
    expect(layers.map(({ head }) => head)).toEqual(
      layers.map(({ head }) => expect.stringMatching(/^@layer \w+$/) && head),
    );
    const used = layers.map(({ head }) => head.replace('@layer ', ''));
    expect(used.filter((name) => !order.includes(name))).toEqual([]);
    expect([...new Set(used)]).toEqual(order.filter((name) => name !== 'theme'));
  });

  it('names colours in its tokens only, and black and white for print', () => {
    const others = layers.filter(({ head }) => !/ (tokens|print)$/.test(head)).map(({ content }) => content);
    const named = others.join('\n').match(/#[\da-f]{3,8}\b|\b(?:rgb|hsl|oklch)a?\(/gi) ?? [];
    expect(named).toEqual([]);
  });

  it('names faces in its tokens only', () => {
    const others = layers.filter(({ head }) => head !== '@layer tokens').map(({ content }) => content);
    const values = [...others.join('\n').matchAll(/\bfont(?:-family)?: ([^;}]+)/g)].map(([, value = '']) =>
      value.trim(),
    );
    expect(values.length).toBeGreaterThan(50);
    expect(
      values.filter((value) => value !== 'inherit' && !/var\(--(text|display|head|plain|fixed)\)$/.test(value)),
    ).toEqual([]);
  });

  it('has no property that docs/theming.md does not tell of, nor the other way round', () => {
    const tokens = layers.find(({ head }) => head === '@layer tokens')?.content ?? '';
    const set = new Set([...tokens.matchAll(/(--[\w-]+):/g)].map(([, name]) => name));
    const told = docs.slice(docs.indexOf('## The properties')).match(/`--[\w-]+`/g) ?? [];
    expect(told.map((name) => name.slice(1, -1)).sort()).toEqual([...set].sort());
    expect(docs).toContain(order.map((name) => `\`${name}\``).join(', '));
  });
});
