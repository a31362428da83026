/** The kind of an article above its headline: the kicker, however long the word is. All invented. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../support/extract.ts';
import { bodies, headlines, type Language } from './head-of.ts';
import { sourceOf } from './source-of.ts';

function headOf(language: Language, kicker: string, between: string) {
  const lines = [`${kicker}${between}${headlines[language]}`, ...bodies[language]];
  const { record } = extract(sourceOf(`${lines.join('\n\n')}\n`));
  return [record?.kicker?.value ?? null, record?.headline.value];
}

describe('the kind of an article', () => {
  it.each([
    ['it', "L'inchiesta"],
    ['ja', 'インタビュー'],
    ['ja', '独自'],
    ['ko', '단독'],
    ['nb', 'Eksklusivt'],
  ] as const)('is the kicker, apart from the headline or not: %s %s', (language, kicker) => {
    expect(headOf(language, kicker, '\n')).toEqual([kicker, headlines[language]]);
    expect(headOf(language, kicker, '\n\n')).toEqual([kicker, headlines[language]]);
  });

  it('leaves a headline that only opens with such a word', () => {
    const line = 'Exclusive club on the Ley closes its doors';
    const text = `${line}\n\n${bodies.en.join('\n\n')}\n`;
    expect(extract(sourceOf(text)).record?.headline.value).toBe(line);
  });
});
