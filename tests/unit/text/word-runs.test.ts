import { describe, expect, it } from 'vitest';
import { runsOf } from '../../../src/text/word-runs.ts';
import { wordsOf } from '../../../src/text/words.ts';
import { changeWords, cutText, inventText } from '../../support/invented.ts';

/** The share of the runs of one text that stand in another. */
function shared(text: string, other: string): number {
  const known = new Set(runsOf(wordsOf(other)));
  const runs = runsOf(wordsOf(text));
  return runs.filter((run) => known.has(run)).length / runs.length;
}

describe('runs of words', () => {
  it('are the same for the same words in other marks, and others for other words', () => {
    expect(shared('The ferry lost power.', '“THE FERRY, lost – power”')).toBe(1);
    expect(shared(inventText(1, 200), inventText(2, 200))).toBeLessThan(0.02);
    expect(runsOf([])).toEqual([]);
  });

  it('are sorted, each once, and of a shorter text one', () => {
    const runs = runsOf(wordsOf('we will rebuild and we will rebuild and we will rebuild'));
    expect(runs).toEqual([...new Set(runs)].sort((a, b) => a - b));
    expect(runsOf(['stone'])).toHaveLength(1);
  });

  it('tell which of two texts was shortened', () => {
    const text = inventText(3, 300);
    expect(shared(cutText(text, 0.5), text)).toBeGreaterThan(0.9);
    expect(shared(text, cutText(text, 0.5))).toBeLessThan(0.7);
  });

  it('are left to nearly three in four when every tenth word is changed', () => {
    const text = inventText(4, 400);
    expect(shared(changeWords(text, 0.1, 9), text)).toBeGreaterThan(0.63);
    expect(shared(changeWords(text, 0.1, 9), text)).toBeLessThan(0.83);
  });
});
