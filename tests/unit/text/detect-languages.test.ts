/** Telling languages apart, by three sentences of each. */
import { describe, expect, test } from 'vitest';
import { detectLanguage } from '../../../src/text/detect-language.ts';
import { sentences } from './detect-sentences.ts';

describe('the language of a sentence', () => {
  const cases = Object.entries(sentences).flatMap(([tag, three]) => three.map((text) => [tag, text] as const));
  test.each(cases)('is %s: %s', (tag, text) => {
    expect(detectLanguage(text).language).toBe(tag);
  });
});

test('at least forty languages are told apart', () => {
  expect(Object.keys(sentences).length).toBeGreaterThanOrEqual(40);
});
