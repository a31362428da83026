/** A page of the keeper's own in the site: navigation, links, and what may come through as markup. */
import { describe, expect, it } from 'vitest';
import { readOwnPage } from '../../../src/extract/own-page/read-own-page.ts';
import type { OwnText } from '../../../src/model/own-page.ts';
import type { SiteSettings } from '../../../src/model/settings.ts';
import { linkTarget } from '../../../src/render/own-page/link-target.ts';
import { htmlOf, inputOf, pageOf, pagesOf, planned } from '../../support/planned.ts';
import { all, byId, elementsOf, type Found } from '../../support/rendered.ts';

function texts(files: Readonly<Record<string, string>>): readonly OwnText[] {
  return Object.entries(files).flatMap(
    ([name, text]) => readOwnPage({ name, file: `../pages/${name}`, text }).page ?? [],
  );
}

const archiveOf = (files: Readonly<Record<string, string>>, settings: Partial<SiteSettings> = {}) =>
  planned([], settings, {}, { ownTexts: texts(files) });

const main = (page: readonly Found[]) => byId(page, 'main').inside;

describe('Pages of the keeper’s own', () => {
  it('stand in the navigation of every page behind the sections, by order and then by file name', () => {
    const archive = archiveOf({
      '01-b.md': '# B\n',
      '02-a.md': '# A\n',
      'z.md': '---\norder: 2\n---\n# Z\n',
      'y.md': '---\norder: 10\n---\n# Y\n',
    });
    const links = all(all(pageOf(archive, 'about'), 'nav')[0]!.inside, 'a');
    const own = links.filter(({ attributes }) => attributes.href?.includes('pages/'));
    expect(own.map(({ text }) => text)).toEqual(['Z', 'Y', 'B', 'A']);
    expect(links.slice(-4)).toEqual(own);
    expect(own.map(({ attributes }) => attributes.href)).toEqual(
      ['z', 'y', 'b', 'a'].map((name) => `../pages/${name}/index.html`),
    );
  });

  it('are marked there as the page one is on, with the language of their title', () => {
    const archive = archiveOf({ 'om.md': '---\nlanguage: nb\n---\n# Om arkivet\n\nHei.\n' });
    const page = pageOf(archive, 'own');
    const link = all(all(page, 'nav')[0]!.inside, 'a').at(-1);
    expect(link).toMatchObject({
      text: 'Om arkivet',
      attributes: { lang: 'nb', 'aria-current': 'page', href: 'index.html' },
    });
    expect(all(main(page), 'article')[0]?.attributes).toMatchObject({ lang: 'nb' });
  });

  it('have one h1, a title and a description, and are addressed by their file', () => {
    const page = pageOf(archiveOf({ 'a.md': '# How we work\n\nWith care.\n' }, { title: 'Border' }), 'own');
    expect(all(page, 'h1').map(({ text }) => text)).toEqual(['How we work']);
    expect(all(page, 'title')[0]?.text).toBe('How we work | Border');
    expect(page.find(({ attributes }) => attributes.name === 'description')?.attributes.content).toBe('With care.');
    expect(pagesOf(archiveOf({ 'a.md': '# A\n' }), 'own').map(({ address }) => address)).toEqual(['pages/a/']);
  });

  it('link to each other by file name, to the site from its root, and to their own headings in any script', () => {
    const archive = archiveOf({
      'a.md':
        '# A\n\n[b](b.md#einige-größe) [b](./b.md) [t](/timeline) [t](/) [f](/feed.xml) [h](#المنهج)\n\n## المنهج\n',
      'b.md': '# B\n\n## Einige Größe\n',
    });
    const page = pageOf(archive, 'own', 'pages/a/');
    expect(
      all(main(page), 'a').map(({ attributes }) => attributes.href && decodeURIComponent(attributes.href)),
    ).toEqual([
      '../b/index.html#einige-größe',
      '../b/index.html',
      '../../timeline/index.html',
      '../../index.html',
      '../../feed.xml',
      '#المنهج',
    ]);
    expect(all(main(page), 'h2')[0]?.attributes.id).toBe('المنهج');
    expect(all(main(pageOf(archive, 'own', 'pages/b/')), 'h2')[0]?.attributes.id).toBe('einige-größe');
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    '//elsewhere.example/',
    '../secret',
    'other/page.md',
    '/a/../../b',
    '/\\elsewhere',
    'file:///etc/passwd',
    '#',
    '',
  ])('link nowhere for %j', (url) => {
    expect(linkTarget(url, [])).toBeNull();
  });

  it('show no tag that somebody wrote, no picture from elsewhere and no id of the layout', () => {
    const hostile =
      '<script>alert(1)</script>\n\n<img src=x onerror=alert(2)> text <svg/onload=alert(3)>\n\n## main\n\n![away](https://tracker.example/a.png) ![own](/map.png)\n\n`<b>`\n\n```html\n<i>\n```\n';
    const archive = archiveOf({ 'a.md': `# A\n\n${hostile}` });
    const html = htmlOf(archive, inputOf(pagesOf(archive, 'own')[0]!));
    const page = main(elementsOf(html));
    expect(all(page, 'script').length + all(page, 'svg').length + all(page, 'i').length).toBe(0);
    expect(all(page, 'img').map(({ attributes }) => attributes)).toEqual([{ src: '../../map.png', alt: 'own' }]);
    expect(byId(elementsOf(html), 'main').tag).toBe('main');
    expect(all(page, 'h2')[0]?.attributes.id).toBe('main-2');
    expect(byId(elementsOf(html), 'main').text).toContain('<script>alert(1)</script>');
  });

  it('have tables whose cells know their heads, for narrow screens', () => {
    const page = main(pageOf(archiveOf({ 'a.md': '# A\n\n| Name | Count |\n| :-- | --: |\n| Ferry | 2 |\n' }), 'own'));
    expect(all(page, 'table')[0]?.classes).toEqual(['tbl', 'fold']);
    expect(all(page, 'th').map(({ attributes }) => attributes)).toEqual([{ scope: 'col' }, { scope: 'col' }]);
    expect(all(page, 'td').map(({ attributes }) => attributes)).toEqual([{ 'data-h': 'Name' }, { 'data-h': 'Count' }]);
  });
});
