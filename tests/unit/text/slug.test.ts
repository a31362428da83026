/** Slugs are plain ASCII from any script. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameSlug, slug } from '../../../src/text/slug.ts';

describe('slug', () => {
  it.each([
    ['Belarus accuses EU of ‘provoking’ migrant stand-off', 'belarus-accuses-eu-of-provoking-migrant-stand-off'],
    ['Ærlig talt: Øst for Åsane', 'aerlig-talt-ost-for-asane'],
    ['Straße nach Łódź, şimdi ığdır', 'strasse-nach-lodz-simdi-igdir'],
    ['Щедрость и Ёлка', 'shchedrost-i-elka'],
    ['Ελλάδα', 'ellada'],
    ['  ../../etc/passwd  ', 'etc-passwd'],
    ['Don’t panic — it’s 2021!', 'dont-panic-its-2021'],
    ['小笠原諸島', 'article'],
    ['', 'article'],
  ])('makes of “%s” %s', (text, expected) => {
    expect(slug(text)).toBe(expected);
  });

  it('gives a name that cannot be written an address of its own', () => {
    expect(nameSlug('Ann Smith')).toBe('ann-smith');
    expect(nameSlug('박영희')).toMatch(/^name-[0-9a-z]+$/);
    expect(nameSlug('박영희')).toBe(nameSlug('박영희'));
    expect(nameSlug('박영희')).not.toBe(nameSlug('佐藤花子'));
  });

  it('cuts a long slug at a hyphen', () => {
    const made = slug('word '.repeat(40));
    expect(made.length).toBeLessThanOrEqual(60);
    expect(made).toMatch(/^(?:word-)*word$/);
  });

  it('is always short, plain and not empty', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(slug(text)).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
        expect(slug(text).length).toBeLessThanOrEqual(60);
      }),
      { numRuns: 300 },
    );
  });
});
