/** The five articles with an interface in Arabic: everything is mirrored that has a direction, and nothing else. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { write } from '../site/command.ts';
import { violationsOf } from '../support/axe.ts';
import { type Access, accesses, pageAddresses, pagesOfEachKind } from '../support/browsed-sites.ts';
import { build } from '../support/build-sites.ts';
import { readPages } from '../support/built-page.ts';
import { launchChromium } from '../support/chromium.ts';
import { htmlProblems } from '../support/html-rules.ts';
import { openFolds, tooWide } from '../support/page-shape.ts';
import { openWatched, type WatchedPage } from '../support/watched-page.ts';

let [browser, access, site, root] = [null as unknown as Browser, null as unknown as Access, '', ''];
beforeAll(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'dateline-rtl-'));
  cpSync(path.resolve('articles'), path.join(root, 'articles'), { recursive: true });
  write(root, 'build.config.mjs', "export default { title: 'أرشيف الحدود', language: 'ar' };\n");
  write(
    root,
    'pages/about.md',
    '# عن هذا المشروع\n\nنحفظ كل مقال كما ورد.\n\n1. أولًا\n\n| السنة | المقالات |\n| --- | --- |\n| 2021 | 5 |\n',
  );
  site = build(root, 'with no error');
  browser = await launchChromium();
  access = await accesses['at the root of a host'](site);
});
afterAll(async () => {
  await access.close();
  await browser.close();
  rmSync(root, { recursive: true, force: true });
});

async function opened<T>(
  width: number,
  colorScheme: 'light' | 'dark',
  look: (watched: WatchedPage) => Promise<T>,
): Promise<T> {
  const options = { viewport: { width, height: 900 }, colorScheme, reducedMotion: 'reduce' } as const;
  const watched = await openWatched(browser, access.base, options);
  try {
    const found = await look(watched);
    expect(watched.problems).toEqual([]);
    return found;
  } finally {
    await watched.close();
  }
}

/** The middle of an element on the screen, from the left. */
const middleOf = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => {
    const { left, right } = element.getBoundingClientRect();
    return (left + right) / 2;
  });

describe('An archive with an Arabic interface', () => {
  it('is valid HTML in Arabic, from right to left, with articles in their own language and direction', async () => {
    const kinds = new Set(pagesOfEachKind(site));
    const pages = readPages(site).filter(({ file }) => kinds.has(file));
    for (const { file, html } of pages) {
      expect(html, file).toContain('<html lang="ar" dir="rtl">');
      expect(await htmlProblems(file, html)).toEqual([]);
    }
    const articles = pages.filter(({ file }) => /^articles\/[^/]+\/index\.html$/.test(file));
    expect(articles.length).toBe(5);
    for (const { html } of articles) expect(html).toMatch(/<div class="text" lang="(?:en|nb)" dir="ltr">/);
  });

  it('has no English left in its own words', async () => {
    const words = await opened(1440, 'light', async ({ page }) => {
      const found: string[] = [];
      for (const address of [
        'index.html',
        'timeline/index.html',
        'about/index.html',
        'sources/index.html',
        '404.html',
      ]) {
        await page.goto(access.base + address);
        // Articles, names and languages speak for themselves.
        const own = await page.evaluate(() => {
          for (const other of document.querySelectorAll('main [lang], head, script, bdi, .imprint')) other.remove();
          return document.body.innerText;
        });
        found.push(...(own.match(/Atom|JSON|[A-Za-z]{3,}/g) ?? []));
      }
      return [...new Set(found)].sort();
    });
    expect(words).toEqual(['AFP', 'Atom', 'JSON', 'Journal', 'SHA', 'The']);
  });

  it('runs its axis from right to left: an earlier day stands to the right of a later one, on its own label', async () => {
    await opened(1440, 'light', async ({ page }) => {
      await page.goto(access.base);
      const dots = await page.locator('.lane .pt:not(.o)').evaluateAll((marks) =>
        marks.map((mark) => {
          const { left, right } = mark.getBoundingClientRect();
          return (left + right) / 2;
        }),
      );
      const [first = 0, second = 0] = dots;
      expect(dots.length).toBe(2);
      expect(first).toBeGreaterThan(second + 50);
      // 16 and 20 November: each dot is over the label of its day.
      expect(Math.abs(first - (await middleOf(page, '.axis li:nth-child(16)')))).toBeLessThan(2);
      expect(Math.abs(second - (await middleOf(page, '.axis li:nth-child(20)')))).toBeLessThan(2);
    });
  });

  it('sets an English article from its own edge, with the record at the other side than in English', async () => {
    await opened(1440, 'light', async ({ page }) => {
      await page.goto(access.base + pageAddresses(site).find((address) => address.includes('belarus-accuses')));
      const box = (selector: string) => page.locator(selector).first().boundingBox();
      const [headline, standfirst, text, record] = await Promise.all(['h1', '.stand', '.text', '.rec'].map(box));
      expect(headline?.x).toBeCloseTo(standfirst?.x ?? 0, 0);
      expect(record!.x + record!.width).toBeLessThan(text!.x);
      const align = await page
        .locator('.text > p')
        .first()
        .evaluate((p) => getComputedStyle(p).direction);
      expect(align).toBe('ltr');
    });
  });

  it('shows what a search finds in its own language and direction, with what narrows it at the right', async () => {
    await opened(1440, 'light', async ({ page }) => {
      await page.goto(`${access.base}search/index.html?q=Lukashenko`);
      await page.locator('#told').filter({ hasText: /./ }).waitFor();
      expect(await page.locator('#hits .hd').first().getAttribute('dir')).toBe('ltr');
      expect(await page.locator('#hits .cut').first().getAttribute('lang')).toBe('en');
      expect(await middleOf(page, '#facets')).toBeGreaterThan(await middleOf(page, '#hits'));
      expect(await violationsOf(page)).toEqual([]);
    });
  });

  it('leaves nothing for axe to find on any kind of page', async () => {
    await opened(390, 'dark', async ({ page }) => {
      const found: string[] = [];
      for (const address of pagesOfEachKind(site, 1)) {
        await page.goto(access.base + address);
        await openFolds(page);
        found.push(...(await violationsOf(page)).map((violation) => `${address}: ${violation}`));
      }
      expect(found).toEqual([]);
    });
  });

  it('leaves nothing to scroll sideways at 320, 768 and 1440 px', async () => {
    await opened(1440, 'light', async ({ page }) => {
      const wide: string[] = [];
      for (const address of pagesOfEachKind(site)) {
        await page.goto(access.base + address);
        await openFolds(page);
        wide.push(...(await tooWide(page, [320, 768, 1440])).map((width) => `${address}: ${width}`));
      }
      expect(wide).toEqual([]);
    });
  });
});
