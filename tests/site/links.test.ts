/** Every internal link and fragment leads somewhere, from every page, from the feed and from the data. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { readPages, siteFiles } from '../support/built-page.ts';
import { isExternal, linkChecker, linksOf } from '../support/site-links.ts';

const sites = inject('sites');

describe.each([
  { name: 'five articles', folder: sites.five, basePath: null },
  { name: 'odd articles', folder: sites.odd, basePath: null },
  { name: 'a configured archive', folder: sites.configured, basePath: '/border/' },
])('in the site of $name', ({ folder, basePath }) => {
  const pages = readPages(folder);
  const problemOf = linkChecker(folder, pages, basePath);

  it('every internal link and fragment of every page resolves', () => {
    const links = pages.flatMap(linksOf).filter(({ href }) => !isExternal(href));
    expect(links.length).toBeGreaterThan(pages.length * 5);
    expect(links.map(problemOf).filter((problem) => problem !== null)).toEqual([]);
  });

  it('every page can be reached from the front page', () => {
    const byFile = new Map(pages.map((page) => [page.file, page]));
    const reached = new Set<string>(['index.html']);
    for (const file of reached) {
      for (const { href } of linksOf(byFile.get(file)!)) {
        if (isExternal(href)) continue;
        const target = new URL(href, `http://site.invalid${basePath ?? '/'}${encodeURI(file)}`).pathname;
        const next = decodeURIComponent(target).slice((basePath ?? '/').length);
        if (byFile.has(next)) reached.add(next);
      }
    }
    // The page for what is not found is reached by not finding.
    expect([...byFile.keys()].filter((file) => !reached.has(file))).toEqual(['404.html']);
  });

  it('only the page that is served at any depth has links from the root, and only below a base address', () => {
    const absolute = pages.flatMap(linksOf).filter(({ href }) => href.startsWith('/'));
    expect(new Set(absolute.map(({ from }) => from))).toEqual(new Set(basePath === null ? [] : ['404.html']));
  });

  it('every link of the feed leads to a page', () => {
    const feed = readFileSync(path.join(folder, 'feed.xml'), 'utf8');
    const hrefs = [...feed.matchAll(/<link\b[^>]*\bhref="([^"]*)"/g)].map(([, href]) => href!.replaceAll('&amp;', '&'));
    const entries = feed.match(/<entry[\s>]/g)?.length ?? 0;
    expect(hrefs.length).toBeGreaterThanOrEqual(entries);
    expect(entries).toBeGreaterThan(0);
    const local = hrefs.map((href) => href.replace(/^https:\/\/archive\.example/, ''));
    const problems = local.map((href) => problemOf({ from: 'feed.xml', tag: 'link', href }));
    expect(problems.filter((problem) => problem !== null)).toEqual([]);
  });

  it('every address in the ledger of files is that of a page', () => {
    const ledger = JSON.parse(readFileSync(path.join(folder, 'data/files.json'), 'utf8'));
    const addresses: string[] = JSON.stringify(ledger).match(/"address":"[^"]+"/g) ?? [];
    const files = new Set(siteFiles(folder));
    expect(addresses.length).toBeGreaterThan(0);
    const missing = addresses
      .map((each) => `${JSON.parse(each.slice(10))}index.html`)
      .filter((file) => !files.has(file));
    expect(missing).toEqual([]);
  });
});

describe('the checker itself', () => {
  const pages = readPages(sites.five);
  const problemOf = linkChecker(sites.five, pages);

  it.each([
    ['nowhere.html', 'index.html: nowhere.html leads to no file'],
    ['#nowhere', 'index.html: #nowhere leads to no place in index.html'],
    ['../index.html', 'index.html: ../index.html leads out of the site'],
    ['/index.html', 'index.html: /index.html works only at the root of a host'],
    ['index.html#', 'index.html: index.html# has an empty fragment'],
    ['index.html', null],
  ])('says of %s: %s', (href, problem) => {
    expect(problemOf({ from: 'index.html', tag: 'a', href })).toBe(problem);
  });
});
