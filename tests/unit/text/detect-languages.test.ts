/** Telling languages apart, by three sentences of each. */
import { describe, expect, test } from 'vitest';
import { detectLanguage } from '../../../src/text/detect-language.ts';
import { passages } from './detect-passages.ts';
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

describe('the language of a short article', () => {
  test.each(passages)('is %s: %s', (tag, text) => {
    expect(detectLanguage(text).language).toBe(tag);
  });

  test('is asked for in at least forty-five languages', () => {
    expect(new Set(passages.map(([tag]) => tag)).size).toBeGreaterThanOrEqual(45);
  });
});
