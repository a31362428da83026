import { describe, expect, it } from 'vitest';
import { extract } from '../../support/extract.ts';
import { sourceOf } from './source-of.ts';

const quiet = 'It was a quiet morning and nobody had thought of it before.';

/** The quotations of an English article with this sentence. */
function quotedIn(sentence: string): readonly string[] {
  const { record } = extract(sourceOf(`The day at the harbour\n\n${quiet} ${sentence}\n\n${quiet}\n`));
  return (record?.quotations ?? []).map(({ text }) => text);
}

describe('words between marks in English', () => {
  it.each([
    ['a play', 'The play “The Slow Roads of Ostrel” was shown on Friday.'],
    ['a song', 'They sang "Dark Harbour" twice and left.'],
  ])('are no speech where they are %s', (_, sentence) => {
    expect(quotedIn(sentence)).toEqual([]);
  });

  it.each([
    ['somebody says them', 'Anna Maal called it “The Slow Roads” on Friday.', '“The Slow Roads”'],
    ['they have small letters', 'It was a “slow road” for all of them.', '“slow road”'],
    ['they are a sentence of their own', '“Slow Roads Kill.” That was all.', '“Slow Roads Kill.”'],
  ])('are speech where %s', (_, sentence, wanted) => {
    expect(quotedIn(sentence)).toEqual([wanted]);
  });
});
