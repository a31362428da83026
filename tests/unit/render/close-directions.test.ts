/** Signs that turn the direction of text turn only the text that holds them. */
import { describe, expect, it } from 'vitest';
import { closeDirections } from '../../../src/render/close-directions.ts';

describe('A turn of direction', () => {
  it.each([
    ['an override', '<p>The \u202ePost</p>', '<p>The \u202ePost\u202c</p>'],
    ['an isolate', '<p>The \u2067Post</p>', '<p>The \u2067Post\u2069</p>'],
    ['one in another', '<p>\u202a\u2066a</p>', '<p>\u202a\u2066a\u2069\u202c</p>'],
    ['one whose isolate was ended', '<p>\u2066\u202ea\u2069b</p>', '<p>\u2066\u202ea\u2069b</p>'],
    [
      'one that an end in an isolate does not reach',
      '<p>\u202e\u2066\u202ca</p>',
      '<p>\u202e\u2066\u202ca\u2069\u202c</p>',
    ],
  ])('ends with its text: %s', (_, html, closed) => {
    expect(closeDirections(html)).toBe(closed);
  });

  it.each([
    ['that is ended already', '<p>The \u202ePost\u202c</p>'],
    ['in attributes', '<p title="a > \u202eb">The Post</p>'],
    ['in scripts', '<script type="application/ld+json">{"name":"\u202ePost"}</script>'],
    ['in what is copied letter by letter', '<pre>title = {\u202ePost}</pre>'],
  ])('is left alone %s', (_, html) => {
    expect(closeDirections(html)).toBe(html);
  });
});
