/** How long a text takes to read: by words where there are spaces, by characters where there are none. */
import { describe, expect, it } from 'vitest';
import { readingMinutes } from '../../../src/text/reading-time.ts';
import { countWords } from '../../../src/text/word-count.ts';

describe('Reading time', () => {
  it('follows the pace of the language, whatever its region', () => {
    expect(readingMinutes(1140, 'en')).toBe(5);
    expect(readingMinutes(1140, 'en-GB')).toBe(5);
    expect(readingMinutes(1140, 'ar')).toBe(8);
    expect(readingMinutes(1140, 'und')).toBe(6);
  });

  it('counts characters where words are not parted by spaces', () => {
    expect(readingMinutes(countWords('新'.repeat(1020)), 'zh')).toBe(4);
    expect(readingMinutes(countWords('日'.repeat(1071)), 'ja')).toBe(3);
  });

  it('is never less than a minute', () => {
    expect(readingMinutes(3, 'en')).toBe(1);
    expect(readingMinutes(0, 'nb')).toBe(1);
  });
});
