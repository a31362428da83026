/** What every page promises: its policy, nothing from elsewhere, languages, titles, robots, canonical, structured data. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { groupBy } from '../../src/model/group.ts';
import { all, type BuiltPage, metaOf, readPages, siteFiles } from '../support/built-page.ts';
import { isExternal, linksOf } from '../support/site-links.ts';

const sites = inject('sites');

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'";

describe.each([
  { name: 'five articles', folder: sites.five },
  { name: 'odd articles', folder: sites.odd },
  { name: 'a configured archive', folder: sites.configured },
])('in the site of $name', ({ folder }) => {
  const pages = readPages(folder);
  /** The files of the pages for which `wrong` holds. */
  const filesWhere = (wrong: (page: BuiltPage) => boolean) => pages.filter(wrong).map(({ file }) => file);

  it('every page states the policy before anything that it governs', () => {
    expect(filesWhere((page) => metaOf(page, 'Content-Security-Policy') !== policy)).toEqual([]);
    const governed = new Set(['script', 'link', 'style', 'img']);
    const placeOf = (page: BuiltPage) => page.elements.findIndex(({ attributes }) => attributes.content === policy);
    expect(filesWhere((page) => page.elements.findIndex(({ tag }) => governed.has(tag)) < placeOf(page))).toEqual([]);
  });

  it('no page has anything that the policy would block', () => {
    const blocked = pages.flatMap(({ file, elements }) =>
      elements.flatMap(({ tag, attributes }) => {
        const names = Object.keys(attributes).filter(
          (name) => name === 'style' || name === 'srcdoc' || /^on/.test(name),
        );
        const inline =
          tag === 'style' ||
          (tag === 'script' && attributes.src === undefined && attributes.type !== 'application/ld+json') ||
          ['base', 'iframe', 'object', 'embed', 'applet', 'frame'].includes(tag);
        return [...names, ...(inline ? [tag] : [])].map((what) => `${file}: ${what}`);
      }),
    );
    expect(blocked).toEqual([]);
  });

  it('no page loads, sends or asks for anything elsewhere; only links for the reader lead out', () => {
    const outside = pages.flatMap(linksOf).filter(({ tag, href }) => {
      if (!isExternal(href)) return false;
      return tag === 'a' ? !/^(https?|mailto):/i.test(href) : tag !== 'link';
    });
    expect(outside).toEqual([]);
    const loading = pages.flatMap((page) =>
      all(page, 'link')
        .filter(({ attributes }) => isExternal(attributes.href ?? '') && attributes.rel !== 'canonical')
        .map(({ attributes }) => `${page.file}: ${attributes.rel}`),
    );
    expect(loading).toEqual([]);
    const hints = pages.flatMap((page) =>
      all(page, 'meta').filter(({ attributes }) => attributes['http-equiv'] === 'refresh'),
    );
    expect(hints).toEqual([]);
  });

  it('no stylesheet or script of the site asks for anything elsewhere', () => {
    const assets = siteFiles(folder).filter((file) => /\.(css|js)$/.test(file));
    expect(assets.length).toBeGreaterThanOrEqual(2);
    const outside = assets.filter((file) =>
      /url\(\s*['"]?(?!data:)[a-z]+:|@import|https?:\/\/(?!www\.w3\.org)/i.test(
        readFileSync(path.join(folder, file), 'utf8'),
      ),
    );
    expect(outside).toEqual([]);
  });

  it('every page says in which language it is and which way it is read', () => {
    const language = folder === sites.configured ? 'nb' : 'en';
    expect(
      filesWhere((page) => {
        const html = all(page, 'html')[0]?.attributes;
        return html?.lang !== language || html.dir !== 'ltr';
      }),
    ).toEqual([]);
    const tags = pages.flatMap((page) => page.elements.flatMap(({ attributes }) => attributes.lang ?? []));
    expect(tags.filter((tag) => tag !== '' && !isLanguage(tag))).toEqual([]);
  });

  it('every headline, text and link in another language than the page says so, and which way it is read', () => {
    const page = folder === sites.configured ? 'nb' : 'en';
    const languages = new Map(articleFiles(folder).map((file) => [file, languageOf(folder, file)]));
    const wrong: string[] = [];
    for (const [file, language] of languages) {
      const article = pages.find((each) => each.file === file)!;
      const own = article.elements.filter(({ tag, attributes }) => tag === 'h1' || attributes.class === 'text');
      const links = pages.flatMap((each) =>
        all(each, 'a').filter(
          ({ attributes }) =>
            targetOf(each.file, attributes.href ?? '') === file && /\bhd\b/.test(attributes.class ?? ''),
        ),
      );
      for (const { tag, attributes } of [...own, ...links]) {
        const said = `${attributes.lang ?? page} ${attributes.dir ?? 'ltr'}`;
        const hasTarget = tag !== 'a' || (attributes.hreflang ?? page) === language;
        const expected = language === 'und' ? said : `${language} ${language === 'ar' ? 'rtl' : 'ltr'}`;
        if (said !== expected || (!hasTarget && language !== 'und')) wrong.push(`${file}: ${tag} ${said}`);
      }
      expect(own.length).toBeGreaterThan(0);
    }
    expect(wrong).toEqual([]);
    const others = folder === sites.odd ? ['ar'] : ['en', 'nb'];
    expect([...languages.values()]).toEqual(expect.arrayContaining(others));
  });

  it('every page has one heading of the first level, and a title that no other page has', () => {
    expect(filesWhere((page) => all(page, 'h1').length !== 1 || all(page, 'h1')[0]?.text.trim() === '')).toEqual([]);
    const titleOf = (page: (typeof pages)[number]) => all(page, 'title')[0]?.text.trim() ?? '';
    expect(filesWhere((page) => titleOf(page) === '')).toEqual([]);
    const titles = pages.map(titleOf);
    expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
  });

  it('every page has a main part with a way to skip to it', () => {
    expect(
      filesWhere((page) => all(page, 'main').length !== 1 || all(page, 'main')[0]?.attributes.id !== 'main'),
    ).toEqual([]);
    expect(filesWhere((page) => all(page, 'a')[0]?.attributes.href !== '#main')).toEqual([]);
  });

  it('a canonical address is given exactly when the configuration gives a base', () => {
    const canonical = (page: BuiltPage) =>
      all(page, 'link')
        .filter(({ attributes }) => attributes.rel === 'canonical')
        .map(({ attributes }) => attributes.href);
    const expected = (file: string) =>
      folder === sites.configured && file !== '404.html'
        ? [`https://archive.example/border/${file.replace(/(^|\/)index\.html$/, '$1')}`]
        : [];
    expect(pages.map((page) => [page.file, canonical(page)])).toEqual(pages.map(({ file }) => [file, expected(file)]));
  });

  it('search engines stay away until rights are stated', () => {
    const robots = folder === sites.configured ? 'index' : 'noindex';
    expect(
      filesWhere((page) => metaOf(page, 'robots') !== (page.file === '404.html' ? metaOf(page, 'robots') : robots)),
    ).toEqual([]);
    expect(pages.filter(({ file }) => file === '404.html').map((page) => metaOf(page, 'robots'))).toContain('noindex');
  });

  it('every article page holds schema.org data that says what the page says', () => {
    const articles = pages.filter((page) => /^articles\/[^/]+\/index\.html$/.test(page.file));
    expect(articles.length).toBeGreaterThanOrEqual(5);
    for (const page of articles) {
      const scripts = all(page, 'script').filter(({ attributes }) => attributes.type === 'application/ld+json');
      const data = scripts.map(({ text }) => JSON.parse(text));
      expect(data, page.file).toHaveLength(1);
      expect(data[0]).toMatchObject({ '@context': 'https://schema.org', '@type': 'NewsArticle' });
      expect(all(page, 'h1')[0]?.text.replace(/\s+/g, ' ').trim(), page.file).toBe(
        data[0].headline.replace(/\s+/g, ' '),
      );
      if (data[0].datePublished !== undefined)
        expect(data[0].datePublished).toMatch(/^\d{4}(-\d\d){0,2}(T[\d:]+(Z|[+-]\d\d:\d\d)?)?$/);
    }
  });

  it('every page leads to every feed of the archive, for programs and for people', () => {
    const feeds = ['feed.xml', 'feed.json', 'added.xml', 'added.json'];
    const types = ['application/atom+xml', 'application/feed+json'];
    for (const page of pages) {
      const announced = all(page, 'link').filter(({ attributes }) => attributes.rel === 'alternate');
      expect(
        announced.slice(-4).map(({ attributes }) => targetIn(page, attributes.href)),
        page.file,
      ).toEqual(feeds);
      expect(announced.map(({ attributes }) => attributes.type)).toEqual(announced.map((_, at) => types[at % 2]));
      const offered = all(page, 'a').filter(({ attributes }) => types.includes(attributes.type ?? ''));
      expect(
        offered.slice(-4).map(({ attributes }) => targetIn(page, attributes.href)),
        page.file,
      ).toEqual(feeds);
    }
    const ofSources = pages.filter(({ file }) => /^sources\/[^/]+\/index\.html$/.test(file));
    expect(ofSources.length).toBeGreaterThan(1);
    for (const page of ofSources) {
      const [first] = all(page, 'link').filter(({ attributes }) => attributes.rel === 'alternate');
      expect(targetIn(page, first?.attributes.href)).toBe(page.file.replace('index.html', 'feed.xml'));
    }
  });

  it('every page is described, each article by words of its own where they may be shown', () => {
    const described = (page: BuiltPage) => metaOf(page, 'description') ?? '';
    expect(filesWhere((page) => described(page).length < 8 || described(page).length > 300)).toEqual([]);
    const articles = pages.filter(({ file }) => /^articles\/[^/]+\/index\.html$/.test(file));
    const inOwnWords = articles.filter((page) => {
      const text = page.elements.map((element) => element.text.replace(/\s+/g, ' '));
      return text.some((words) => words.includes(described(page).replace(/…$/, '')));
    });
    // Of the publisher whose texts may not be shown, the description counts words.
    expect(articles.length - inOwnWords.length).toBe(folder === sites.configured ? 1 : 0);
  });

  it('page, stylesheet and script stay within 75 KB together, the script within 6 KB', () => {
    const size = (file: string) => statSync(path.join(folder, file)).size;
    const script = size('assets/script.js');
    const shared = script + size('assets/style.css');
    expect(script).toBeLessThanOrEqual(6 * 1024);
    // Asked for by the page of the search alone, which has a sheet of its own besides.
    expect(size('assets/search.js')).toBeLessThanOrEqual(16 * 1024);
    expect(size('assets/search.css')).toBeLessThanOrEqual(6 * 1024);
    // The one long text of the odd archive is read whole on its page.
    const heavy = pages.filter(({ file }) => !file.includes('long-debate') && size(file) + shared > 75 * 1024);
    expect(heavy.map(({ file }) => `${file}: ${size(file)} + ${shared}`)).toEqual([]);
  });

  it('no page is heavier than 150 KB, also that of an original of any length', () => {
    const size = (file: string) => statSync(path.join(folder, file)).size;
    const originals = siteFiles(folder).filter((file) => file.endsWith('original.txt') && size(file) > 150 * 1024);
    expect(originals.length).toBe(folder === sites.odd ? 1 : 0);
    expect(pages.filter(({ file }) => size(file) > 150 * 1024).map(({ file }) => `${file}: ${size(file)}`)).toEqual([]);
  });

  it('has at most three files an article: page, record and original', () => {
    const byArticle = groupBy(
      siteFiles(folder).filter((file) => file.startsWith('articles/')),
      (file) => file.split('/')[1] ?? '',
    );
    expect(byArticle.size).toBeGreaterThanOrEqual(5);
    const three = new Set(['index.html', 'record.json', 'original.txt']);
    const more = [...byArticle.values()].flat().filter((file) => !three.has(file.split('/').slice(2).join('/')));
    expect(more).toEqual([]);
  });

  it('has the files that a host and a reader look for', () => {
    for (const file of [
      'index.html',
      '404.html',
      'feed.xml',
      'data/files.json',
      'timeline/index.html',
      'sources/index.html',
    ]) {
      expect(existsSync(path.join(folder, file)), file).toBe(true);
    }
  });
});

function articleFiles(folder: string): readonly string[] {
  return siteFiles(folder).filter((file) => /^articles\/[^/]+\/index\.html$/.test(file));
}

/** The language of an article as its record tells. */
function languageOf(folder: string, file: string): string {
  const record = readFileSync(path.join(folder, path.dirname(file), 'record.json'), 'utf8');
  return (JSON.parse(record) as { language: { value: string } }).language.value;
}

/** The file that a link leads to, without its fragment; null when it leads out of the site. */
function targetOf(from: string, href: string): string | null {
  if (isExternal(href)) return null;
  return decodeURIComponent(new URL(href, `http://site.invalid/${encodeURI(from)}`).pathname.slice(1));
}

/** The file of the site that a link of a page leads to, whether the archive has an address or not. */
function targetIn(page: BuiltPage, href = ''): string {
  const at = new URL(href, `https://archive.example/border/${page.file}`);
  return at.pathname.slice('/border/'.length);
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
