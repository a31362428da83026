import { describe, expect, it } from 'vitest';
import { reasonWords } from '../../../src/model/reasons.ts';
import { kindOf, letterOf } from '../../../src/model/traces.ts';

describe('the traces of a card', () => {
  it('write the kind of a name as a letter and read it again', () => {
    for (const kind of ['person', 'organisation', 'place'] as const)
      expect(kindOf(['Ann', letterOf(kind), 1])).toBe(kind);
  });
});

describe('the reasons of links', () => {
  it('differ in words, so that a reader can tell them apart', () => {
    const words = Object.values(reasonWords);
    expect(new Set(words).size).toBe(words.length);
  });
});
