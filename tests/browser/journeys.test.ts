/** A reader's ways through the five-article site in a real browser, however the site is reached. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Access, accesses, pageAddresses } from '../support/browsed-sites.ts';
import { launchChromium } from '../support/chromium.ts';
import { serveSite } from '../support/site-server.ts';
import { openWatched, type WatchedPage } from '../support/watched-page.ts';

const { five, configured } = inject('sites');
const addresses = pageAddresses(five);
/** The page of the article whose date is inferred from its update line. */
const journal = addressOf('004_c33bac0dbc79cf17.txt');

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

describe.each(Object.keys(accesses) as (keyof typeof accesses)[])('the site %s', (way) => {
  let access: Access;
  beforeAll(async () => {
    access = await accesses[way](five);
  });
  afterAll(() => access.close());

  async function watched(options = {}, use: (it: WatchedPage) => Promise<void> = async () => {}): Promise<void> {
    const opened = await openWatched(browser, access.base, options);
    try {
      await use(opened);
      expect(opened.problems).toEqual([]);
    } finally {
      await opened.close();
    }
  }

  it('shows every page with its style, asking for nothing elsewhere and complaining of nothing', async () => {
    await watched({}, async ({ page }) => {
      for (const address of addresses) {
        await page.goto(access.base + address);
        expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily), address).not.toBe('');
        expect(await isStyled(page), address).toBe(true);
      }
    });
  });

  it('leads from the front page over the timeline and an article to its original, by keyboard only', async () => {
    await watched({}, async ({ page }) => {
      await page.goto(access.base + addresses.find((file) => file === 'index.html')!);
      await page.keyboard.press('Tab');
      expect(await focused(page)).toMatchObject({ href: '#main' });
      await followByKeyboard(page, (at) => /(^|\/)timeline\/index\.html$/.test(at.href));
      expect(page.url()).toBe(`${access.base}timeline/index.html`);
      await followByKeyboard(page, (at) => /articles\/[^/]+\/index\.html$/.test(at.href));
      expect(page.url()).toMatch(/\/articles\/[^/]+\/index\.html$/);
      await tabTo(page, (at) => at.tag === 'summary' && at.within === 'original');
      expect(await page.locator('#original').getAttribute('open')).toBeNull();
      await page.keyboard.press('Enter');
      expect(await page.locator('#original').getAttribute('open')).not.toBeNull();
      expect(await page.locator('#original ol.raw > li').first().isVisible()).toBe(true);
      await followByKeyboard(page, (at) => at.href.endsWith('original.txt') && !at.download);
      expect(page.url()).toMatch(/\/original\.txt$/);
      expect(await page.evaluate(() => document.contentType)).toBe('text/plain');
    });
  });

  it('opens the fold of the original at a line that is linked', async () => {
    await watched({}, async ({ page }) => {
      await page.goto(`${access.base}${journal}#L12`);
      await page.locator('#L12').waitFor({ state: 'visible' });
      expect(await page.locator('#original').getAttribute('open')).not.toBeNull();
      await page.goto(access.base + journal);
      expect(await page.locator('#original').getAttribute('open')).toBeNull();
      const link = page.locator('#record a[href^="#L"]').first();
      const line = page.locator((await link.getAttribute('href'))!);
      await link.click();
      await line.waitFor({ state: 'visible' });
      await expect.poll(() => isInWindow(line)).toBe(true);
    });
  });

  it('tells why a date is inferred where the date stands', async () => {
    await watched({}, async ({ page }) => {
      await page.goto(access.base + journal);
      const why = page.locator('button.why').first();
      const reason = page.locator(`[id="${await why.getAttribute('popovertarget')}"]`);
      expect(await reason.isVisible()).toBe(false);
      await why.click();
      expect(await reason.isVisible()).toBe(true);
      expect(await reason.innerText()).toMatch(/update|earlier/i);
      const box = (await reason.boundingBox())!;
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(1440);
      expect(box.y + box.height).toBeLessThanOrEqual(900);
      await page.keyboard.press('Escape');
      expect(await reason.isVisible()).toBe(false);
    });
  });

  it('is complete without JavaScript', async () => {
    await watched({ javaScriptEnabled: false }, async ({ page }) => {
      await page.goto(`${access.base}index.html`);
      await page.locator('a[href="timeline/index.html"]').first().click();
      await page.locator('main a[href*="articles/"]').first().click();
      await page.waitForURL(/articles\/[^/]+\/index\.html/);
      await page.locator('#original > summary').click();
      expect(await page.locator('#original ol.raw > li').first().isVisible()).toBe(true);
      await page.locator('button.why').first().click();
      expect(await page.locator('[popover]:popover-open').count()).toBe(1);
      await page.keyboard.press('Escape');
      await page.goto(access.base + journal);
      expect(await page.locator('.js-only:visible').count()).toBe(0);
      await page.locator('#original > summary').click();
      await page.locator('a[href="original.txt"]').first().click();
      expect(page.url()).toMatch(/original\.txt$/);
    });
  });

  it('says the same words without JavaScript as with it', async () => {
    const said = async (javaScriptEnabled: boolean) => {
      const words: Record<string, string> = {};
      await watched({ javaScriptEnabled }, async ({ page }) => {
        for (const address of addresses) {
          await page.goto(access.base + address);
          await page.evaluate(() => {
            for (const element of document.querySelectorAll('.js-only, noscript')) element.remove();
          });
          words[address] = await page.locator('body').innerText();
        }
      });
      return words;
    };
    expect(await said(false)).toEqual(await said(true));
  });

  it.each([320, 390, 1440])('never scrolls sideways at %d px, folds open', async (width) => {
    await watched({ viewport: { width, height: 800 } }, async ({ page }) => {
      expect(await wideOnes(page, access.base, addresses)).toEqual([]);
    });
  });

  it('is dark where the reader wants it dark, and light where light', async () => {
    for (const scheme of ['dark', 'light'] as const) {
      await watched({ colorScheme: scheme }, async ({ page }) => {
        for (const address of addresses) {
          await page.goto(access.base + address);
          const paper = await lightness(page);
          expect(scheme === 'dark' ? paper < 0.25 : paper > 0.75, `${address}: ${paper}`).toBe(true);
        }
      });
    }
  });

  it('turns dark by its own switch, without JavaScript too, and remembers it with', async () => {
    for (const javaScriptEnabled of [true, false]) {
      await watched({ javaScriptEnabled, colorScheme: 'light' }, async ({ page }) => {
        await page.goto(`${access.base}index.html`);
        expect(await lightness(page)).toBeGreaterThan(0.75);
        await page.locator('label:has(#th-dark)').click();
        expect(await lightness(page)).toBeLessThan(0.25);
        if (!javaScriptEnabled) return;
        await page.goto(`${access.base}timeline/index.html`);
        expect(await lightness(page)).toBeLessThan(0.25);
      });
    }
  });
});

describe('an archive with a long name in another language', () => {
  it.each([320, 768])('never scrolls sideways at %d px and complains of nothing', async (width) => {
    const { base, close } = await serveSite(configured, '/border/');
    const opened = await openWatched(browser, base, { viewport: { width, height: 800 } });
    try {
      expect(await wideOnes(opened.page, base, pageAddresses(configured))).toEqual([]);
      expect(opened.problems).toEqual([]);
    } finally {
      await opened.close();
      await close();
    }
  });
});

describe('an address where nothing is filed', () => {
  it('answers with a page that leads back, at any depth below the base address', async () => {
    const { base, close } = await serveSite(configured, '/border/');
    const opened = await openWatched(browser, base);
    try {
      const response = await opened.page.goto(`${base}no/such/page`);
      expect(response?.status()).toBe(404);
      expect(await isStyled(opened.page)).toBe(true);
      await opened.page.locator('main a, header a:not(.skip)').first().click();
      await opened.page.locator('h1').waitFor();
      expect(opened.page.url().startsWith(base)).toBe(true);
      expect(await opened.page.locator('h1').count()).toBe(1);
      expect(opened.problems.filter((problem) => !problem.includes('404'))).toEqual([]);
    } finally {
      await opened.close();
      await close();
    }
  });
});

/** The page of the article that is read from `file`, as the ledger of the five articles tells. */
function addressOf(file: string): string {
  const ledger = readFileSync(path.join(five, 'data/files.json'), 'utf8');
  const { files } = JSON.parse(ledger) as { files: readonly { path: string; address: string }[] };
  return `${files.find((each) => each.path === file)!.address}index.html`;
}

interface Focus {
  readonly tag: string;
  readonly href: string;
  readonly download: boolean;
  /** The id of the nearest fold. */
  readonly within: string;
  readonly ringed: boolean;
}

function focused(page: Page): Promise<Focus> {
  return page.evaluate(() => {
    const at = document.activeElement ?? document.body;
    const rings = [at, at.closest('label') ?? at, at.nextElementSibling ?? at].map((each) => getComputedStyle(each));
    return {
      tag: at.localName,
      href: at.getAttribute('href') ?? '',
      download: at.hasAttribute('download'),
      within: at.closest('details')?.id ?? '',
      ringed: rings.some((style) => style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2),
    };
  });
}

/** Presses Tab until the focus is where `wanted` says; every stop on the way must show its focus ring. */
async function tabTo(page: Page, wanted: (at: Focus) => boolean): Promise<void> {
  for (let presses = 0; presses < 150; presses += 1) {
    await page.keyboard.press('Tab');
    const at = await focused(page);
    expect(at.ringed, `no focus ring: ${JSON.stringify(at)}`).toBe(true);
    if (wanted(at)) return;
  }
  throw new Error(`Not reached by Tab on ${page.url()}`);
}

async function followByKeyboard(page: Page, wanted: (at: Focus) => boolean): Promise<void> {
  await tabTo(page, wanted);
  const before = page.url();
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.href !== before);
}

async function openFolds(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
}

/** The pages that would scroll sideways with their folds open, with how wide they are. */
async function wideOnes(page: Page, base: string, files: readonly string[]): Promise<readonly string[]> {
  const wide: string[] = [];
  for (const file of files) {
    await page.goto(base + file);
    await openFolds(page);
    const { scrollWidth, clientWidth } = await page.evaluate(() => ({
      scrollWidth: Math.max(document.documentElement.scrollWidth, document.body.scrollWidth),
      clientWidth: document.documentElement.clientWidth,
    }));
    if (scrollWidth > clientWidth) wide.push(`${file}: ${scrollWidth} in ${clientWidth}`);
  }
  return wide;
}

/** Whether the site's stylesheet has come: it sets this token on the root. */
function isStyled(page: Page): Promise<boolean> {
  return page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--paper').trim() !== '');
}

function isInWindow(place: Locator): Promise<boolean> {
  return place.evaluate((element) => {
    const { top } = element.getBoundingClientRect();
    return top >= 0 && top < innerHeight;
  });
}

/** How light the page's ground is, from 0 to 1. */
function lightness(page: Page): Promise<number> {
  return page.evaluate(() => {
    const canvas = new OffscreenCanvas(1, 1).getContext('2d')!;
    const grounds = [document.body, document.documentElement].map((each) => getComputedStyle(each).backgroundColor);
    canvas.fillStyle = grounds.find((ground) => !/^(transparent|rgba\(0, 0, 0, 0\))$/.test(ground)) ?? 'white';
    canvas.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
    return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
  });
}
