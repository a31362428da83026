/** Passages cut to their first words. */
import { describe, expect, it } from 'vitest';
import { shorten } from '../../../src/render/wording/shorten.ts';

const sentence = 'The ferry stayed in port for the whole of the stormy night. ';

describe('a passage cut to its first words', () => {
  it('is whole when it is short', () => {
    expect(shorten(sentence)).toBe(sentence);
  });

  it('ends with the last sentence that fits', () => {
    expect(shorten(sentence.repeat(40))).toBe(sentence.repeat(8).trim());
    expect(shorten('嵐のため船は港に残った。'.repeat(100))).toMatch(/^(嵐のため船は港に残った。)+$/);
  });

  it('ends with a word and an ellipsis when no sentence does', () => {
    expect(shorten('ferry, '.repeat(200))).toMatch(/^(ferry, )+ferry…$/);
  });

  it('never splits a character, nor gives more than it has room for, when there is no space at all', () => {
    for (const text of ['𠮷'.repeat(900), `a${'𠮷'.repeat(900)}`, 'x'.repeat(5000)]) {
      const short = shorten(text);
      expect(short).not.toMatch(/\p{Surrogate}/u);
      expect(short.length).toBeLessThanOrEqual(481);
    }
  });
});
