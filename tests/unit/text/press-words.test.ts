/** The press words are data that rules can trust: folded the way lines are folded, and no phrase of two kinds. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { furnitureRules } from '../../../src/extract/roles/phrase-book.ts';
import { furnitureElsewhere, labelsElsewhereInPress } from '../../../src/text/languages/press/elsewhere.ts';
import { furnitureFarther } from '../../../src/text/languages/press/farther.ts';
import { presses, pressWordsFor } from '../../../src/text/languages/press/presses.ts';
import { foldLine } from '../../../src/text/normalise.ts';

const kinds = Object.keys(furnitureRules) as (keyof typeof furnitureRules)[];

describe('the press words', () => {
  it.each(presses.map((press) => [press.tag, press] as const))('of %s are written as lines are folded', (_, press) => {
    for (const kind of kinds) {
      for (const phrase of [...press[kind].lines, ...press[kind].openings]) {
        expect(phrase.trim()).toBe(foldLine(phrase));
        expect(phrase.length).toBeLessThanOrEqual(80);
      }
    }
    for (const label of Object.values(press.labels).flat()) expect(label).toBe(foldLine(label));
  });

  it.each(presses.map((press) => [press.tag, press] as const))('of %s give each line one kind', (_, press) => {
    const lines = kinds.flatMap((kind) => press[kind].lines);
    const doubles = lines.filter((line, at) => lines.indexOf(line) !== at);
    expect(doubles).toEqual([]);
  });

  it('of languages without a file of their own are written as lines are folded, and give each line one kind', () => {
    const known = [furnitureElsewhere, furnitureFarther].flatMap((kinds) => Object.values(kinds));
    for (const phrase of known.flatMap(({ lines, openings }) => [...lines, ...openings]))
      expect(phrase.trim()).toBe(foldLine(phrase));
    for (const label of Object.values(labelsElsewhereInPress).flat()) expect(label).toBe(foldLine(label));
    const lines = known.flatMap((kind) => kind.lines);
    expect(lines.filter((line, at) => lines.indexOf(line) !== at)).toEqual([]);
  });

  it('are written with a mark behind each phrase, so that no end of a line cuts one in two', () => {
    const folder = 'src/text/languages';
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
    const cut = files.flatMap((file) =>
      [...readFileSync(`${folder}/${file}`, 'utf8').matchAll(/phrases\(\s*`([^`]*)`/g)].flatMap(([, list = '']) =>
        list
          .trim()
          .split('\n')
          .slice(0, -1)
          .filter((line) => /[^;\s]\s*$/.test(line))
          .map((line) => `${file}: ${line.trim()}`),
      ),
    );
    expect(cut).toEqual([]);
  });

  it('of a text are its own and English, all when its language is not known', () => {
    expect(pressWordsFor('nb').map(({ tag }) => tag)).toEqual(['nb', 'en']);
    expect(pressWordsFor('en-gb').map(({ tag }) => tag)).toEqual(['en']);
    expect(pressWordsFor('no').map(({ tag }) => tag)).toEqual(['nb', 'en']);
    expect(pressWordsFor('und')).toHaveLength(presses.length);
  });
});
