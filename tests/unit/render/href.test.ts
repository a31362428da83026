import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileOf } from '../../../src/model/ids.ts';
import { linkerFor, relativeHref } from '../../../src/render/href.ts';

const folder = fc.stringMatching(/^[a-z0-9-]{1,6}$/);
const address = fc
  .tuple(fc.array(folder, { maxLength: 3 }), fc.constantFrom('/', '.html', '.xml'))
  .map(([folders, end]) => (folders.length === 0 ? '' : `${folders.join('/')}${end}`));

describe('Links between pages', () => {
  it.each([
    ['', 'timeline/', 'timeline/index.html'],
    ['timeline/', '', '../index.html'],
    ['timeline/2021/', 'timeline/2021/11/', '11/index.html'],
    ['timeline/2021/11/', 'articles/a-1/', '../../../articles/a-1/index.html'],
    ['timeline/', 'timeline/', 'index.html'],
    ['404.html', 'feed.xml', 'feed.xml'],
  ])('lead from “%s” to “%s” by “%s”', (from, to, href) => {
    expect(relativeHref(from, to)).toBe(href);
  });

  it('stay on the page where they lead to a part of it', () => {
    expect(relativeHref('timeline/', 'timeline/', 'd2021-11-16')).toBe('#d2021-11-16');
    expect(relativeHref('', 'articles/a-1/', 'f-published')).toBe('articles/a-1/index.html#f-published');
  });

  it('find the file they mean, wherever the site stands', () => {
    fc.assert(
      fc.property(address, address, (from, to) => {
        const found = new URL(relativeHref(from, to), `file:///srv/some%20folder/${fileOf(from)}`);
        expect(found.href).toBe(`file:///srv/some%20folder/${fileOf(to)}`);
      }),
    );
  });

  it('start from the path of the base address on the 404 page, which is served at any depth', () => {
    const href = linkerFor('404.html', 'https://example.org/news/archive/');
    expect(href('timeline/')).toBe('/news/archive/timeline/');
    expect(href('')).toBe('/news/archive/');
    expect(href('timeline/', 'no-date-line')).toBe('/news/archive/timeline/#no-date-line');
  });

  it('are relative on the 404 page too while no base address is known', () => {
    expect(linkerFor('404.html', null)('timeline/')).toBe('timeline/index.html');
  });

  it('are relative on all other pages even with a base address', () => {
    expect(linkerFor('timeline/', 'https://example.org/')('')).toBe('../index.html');
  });
});
