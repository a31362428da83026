/** People whom a short first sentence, a trade as a surname or a place behind it had hidden. */
import { describe, expect, it } from 'vitest';
import { namesIn } from './names-of.ts';

const nl = 'Het was een rustige morgen en niemand in de stad wist wat er in de nacht was gebeurd.';

describe('a short sentence full of capitals', () => {
  it('is no title where it ends as a sentence', () => {
    const text =
      'Minister quits\n\nForeign Minister Carla Maal resigned on Friday.\n\nNobody knew why she had done that.\n';
    expect(namesIn(text)).toEqual(['person Carla Maal']);
  });

  it('is one without a full stop', () => {
    const text =
      'Minister quits\n\nNobody knew why she had done that, or when.\n\nRead More About Lamps Inside Today\n\nShe went home.\n';
    expect(namesIn(text)).toEqual([]);
  });
});

describe('a Dutch surname that is a trade', () => {
  it.each([
    ['Burgemeester Ankie Visser van Maaldorp is boos.', 'person Ankie Visser'],
    ['De burgemeester is Ankie Visser.', 'person Ankie Visser'],
  ])('is part of the name: %s', (sentence, name) => {
    expect(namesIn(`Een avond\n\n${nl} ${sentence}\n\n${nl}\n`)).toContain(name);
  });

  it.each(['Dat zei de visser Ankie Maal.', 'Dat zei burgemeester Ankie Maal.', 'Dat zei Minister Ankie Maal.'])(
    'is none in small letters or before the name: %s',
    (sentence) => {
      expect(namesIn(`Een avond\n\n${nl} ${sentence}\n\n${nl}\n`)).toEqual(['person Ankie Maal']);
    },
  );
});
