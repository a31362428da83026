/** Passages cut to their first words. */
import { describe, expect, it } from 'vitest';
import { shorten, shortenAround } from '../../../src/render/wording/shorten.ts';

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

describe('a passage cut around a place in it', () => {
  const long =
    'Il 16 dicembre, a Milano, il tribunale ha deciso che il processo continua e che il 28 gennaio si torna in aula.';
  const around = (text: string, day: string, most: number) => {
    const start = text.indexOf(day);
    return shortenAround(text, { start, end: start + day.length }, most);
  };

  it('begins as the passage does where the place stands in its first words', () => {
    expect(around(long, '16 dicembre', 60)).toBe(shorten(long, 60));
  });

  it('begins at a word before a place that stands further on', () => {
    expect(around(long, '28 gennaio', 60)).toBe('… continua e che il 28 gennaio si torna in aula.');
    for (const most of [30, 45, 76, 90]) expect(around(long, '28 gennaio', most)).toContain('28 gennaio');
  });

  it('does not take the point of an ordinal for the end of a sentence', () => {
    const said =
      'Die Fähre fuhr nach langer Pause erst wieder am 17. November aus dem Hafen hinaus, sagte der Kapitän.';
    expect(around(said, '17. November', 80)).toContain('17. November');
  });
});
