import { describe, expect, it } from 'vitest';
import { flatMap } from '../../../src/model/flat-map.ts';
import { lowerCase } from '../../../src/text/char-kinds.ts';
import { remembering } from '../../../src/text/remembering.ts';

describe('answers that are kept', () => {
  it('are those that the function gives, however many words are asked for', () => {
    const size = remembering((word) => word.length, 10);
    const words = Array.from({ length: 1000 }, (_, at) => 'a'.repeat(at % 30));
    expect(words.map(size)).toEqual(words.map(({ length }) => length));
  });

  it('are asked for once while they are kept, and again for words too long to keep', () => {
    const asked: string[] = [];
    const answer = remembering((word) => asked.push(word));
    for (const word of ['ferry', 'ferry', 'Schifffahrtsamt', 'Schifffahrtsamt']) answer(word);
    expect(asked).toEqual(['ferry', 'Schifffahrtsamt', 'Schifffahrtsamt']);
  });
});

describe('a word in lower case', () => {
  it('is what the language gives, for many words, and with letters that grow or end differently', () => {
    const odd = ['ΟΔΟΣ', 'İstanbul', 'STRASSE', 'ÆØÅ', 'Ѐ', '“The', 'Ꭰ', '𐐀', ''];
    const many = Array.from({ length: 20_000 }, (_, at) => `W${at.toString(36).toUpperCase()}x`);
    const words = [...odd, ...many, ...odd, ...many];
    expect(words.filter((word) => lowerCase(word) !== word.toLowerCase())).toEqual([]);
  });
});

describe('lists gathered in a loop', () => {
  it('are those that flatMap gives', () => {
    const numbers = [3, 0, 2, 1];
    const rowOf = (count: number, at: number) => (count === 1 ? at : Array.from({ length: count }, () => at));
    expect(flatMap(numbers, rowOf)).toEqual(numbers.flatMap(rowOf));
  });
});
