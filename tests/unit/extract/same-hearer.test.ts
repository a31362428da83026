import { describe, expect, it } from 'vitest';
import { extract } from '../../support/extract.ts';
import { sourceOf } from './source-of.ts';

/** To whom each quotation of an article is said. */
function toldIn(...paragraphs: readonly string[]): readonly (string | null)[] {
  const text = `The last lighthouse keeper\n\n9 June 2021\n\n${paragraphs.join('\n\n')}\n`;
  const { record } = extract(sourceOf(text));
  return (record?.quotations ?? []).map(({ told }) => told?.text ?? null);
}

const first = '“I slept on the stairs for a week,” Owen Price told the Harbour Post, a newspaper.';

describe('what is told to an outlet', () => {
  it('goes on in what the same person says right behind it', () => {
    expect(toldIn(first, '“You get used to the sound of the lamp,” Price said.')).toEqual([
      'Harbour Post',
      'Harbour Post',
    ]);
  });

  it.each<readonly [string, readonly string[]]>([
    [
      'somebody else speaks between',
      ['“He was never late for a night,” said Helen Marsh.', '“You get used to the sound of it,” Price said.'],
    ],
    ['only words of it are quoted in another paragraph', ['Price called the council “a disgrace” in May.']],
    [
      'other paragraphs stand between',
      [
        'The tower was built in 1870.',
        'It has 140 steps.',
        'Nobody lives there now.',
        '“You get used to the sound of the lamp,” Price said.',
      ],
    ],
  ])('does not where %s', (_, more) => {
    expect(
      toldIn(first, ...more)
        .slice(1)
        .every((told) => told === null),
    ).toBe(true);
  });
});
