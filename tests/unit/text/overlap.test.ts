import { describe, expect, it } from 'vitest';
import { alignPassages, overlapOf } from '../../../src/text/overlap.ts';
import { changeWords, cutText, inventText } from '../../support/invented.ts';

const story = [
  'The ferry lost power on Monday.',
  'Fifteen people were hurt.',
  'Police will look into it.',
  'It sails again.',
];

describe('the overlap of two texts', () => {
  it('is whole for the same words in other marks, and nothing for other words', () => {
    expect(overlapOf('The ferry lost power.', '“THE FERRY, lost – power”')).toEqual({ left: 1, right: 1 });
    expect(overlapOf(inventText(1, 200), inventText(2, 200)).left).toBeLessThan(0.02);
    expect(overlapOf('', 'The ferry lost power.')).toEqual({ left: 0, right: 0 });
  });

  it('tells which of the two was shortened', () => {
    const text = inventText(3, 400);
    const { left, right } = overlapOf(cutText(text, 0.5), text);
    expect(left).toBeGreaterThan(0.98);
    expect(Math.abs(right - 0.5)).toBeLessThan(0.05);
  });

  it('is near 0.73 on both sides when every tenth word is changed', () => {
    const text = inventText(4, 2000);
    const { left, right } = overlapOf(changeWords(text, 0.1, 9), text);
    expect(Math.abs(left - 0.73)).toBeLessThan(0.05);
    expect(Math.abs(right - 0.73)).toBeLessThan(0.05);
  });
});

describe('passages set beside each other', () => {
  it('pair off when they are the same', () => {
    expect(alignPassages(story, story)).toEqual(story.map((_, at) => ({ left: at, right: at, alike: 1 })));
  });

  it('show what was left out, put in and changed, in the order of both', () => {
    const other = [story[0] ?? '', 'Sixteen people were hurt, two badly.', story[3] ?? '', 'Repairs cost a million.'];
    expect(alignPassages(story, other)).toEqual([
      { left: 0, right: 0, alike: 1 },
      { left: 1, right: 1, alike: 0.6 },
      { left: 2, right: null, alike: 0 },
      { left: 3, right: 2, alike: 1 },
      { left: null, right: 3, alike: 0 },
    ]);
  });

  it('take in every passage of both once, whatever they are', () => {
    const [left, right] = [inventText(5, 300), changeWords(inventText(5, 400), 0.3, 2)].map((text) =>
      text.split(/(?<=\.)\s+/),
    );
    const rows = alignPassages(left ?? [], right ?? []);
    expect(rows.flatMap((row) => row.left ?? [])).toEqual((left ?? []).map((_, at) => at));
    expect(rows.flatMap((row) => row.right ?? [])).toEqual((right ?? []).map((_, at) => at));
  });

  it('are all of one side when the other is empty', () => {
    expect(alignPassages([], story)).toEqual(story.map((_, at) => ({ left: null, right: at, alike: 0 })));
    expect(alignPassages([], [])).toEqual([]);
  });
});
