/** First lines that name the paper with its section or month, and lines that look like them. */
import { describe, expect, it } from 'vitest';
import { headlines, readHead } from './head-of.ts';

describe('the first line', () => {
  it('is the paper and its section, not a credit with the headline as its caption', () => {
    const wanted = { headline: headlines.en, publisher: 'The Marlin Courier', section: 'Sport', byline: 'Ann Berg' };
    expect(readHead('en', 'The Marlin Courier | Sport\n<H>\nBy Ann Berg\n12 May 2024', wanted)).toEqual({
      ...wanted,
      blocks: 3,
    });
  });

  it('tells the month behind the name of what comes out monthly', () => {
    const wanted = { headline: headlines.nl, published: '2025-03' };
    expect(readHead('nl', 'Maandblad voor de haven · maart 2025\n<H>\nDoor Jan de Vries', wanted)).toEqual({
      ...wanted,
      blocks: 3,
    });
  });

  it('dates nothing where it is the headline with a month, the writer below it', () => {
    expect(readHead('en', 'Best books to read | March 2025\nBy Ann Berg', { published: null }).published).not.toBe(
      '2025-03-01',
    );
    expect(readHead('en', 'Harwick in pictures: March 2025\n<H>\nBy Ann Berg', { published: null }).published).toBe(
      null,
    );
  });
});
