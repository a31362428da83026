/** A reader's ways through the five-article site in a real browser, however the site is reached. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Access, accesses, pageAddresses } from '../support/browsed-sites.ts';
import { launchChromium } from '../support/chromium.ts';
import { focused, followByKeyboard, tabTo } from '../support/keyboard.ts';
import { isInWindow, isStyled, lightness } from '../support/page-shape.ts';
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

  it.each([
    [journal, ['why-date', 'why-source']],
    [addressOf('001_8d541c659c0975cb.txt'), ['why-date', 'why-headline']],
  ])(
    'tells why at each mark of %s that is reached by Tab, with scripts and without, moving nothing',
    async (address, marks) => {
      for (const javaScriptEnabled of [true, false]) {
        await watched({ javaScriptEnabled, viewport: { width: 390, height: 844 } }, async ({ page }) => {
          await page.goto(access.base + address);
          const heading = await page.locator('h1').boundingBox();
          for (const id of marks) {
            const reason = page.locator(`#${id}`);
            expect(await reason.isVisible()).toBe(false);
            await tabTo(page, ({ opens }) => opens === id);
            expect(await page.locator('[popover]:visible').evaluateAll((all) => all.map((each) => each.id))).toEqual([
              id,
            ]);
            expect(await isInWindow(reason)).toBe(true);
            const said = await page.locator(':focus').evaluate((mark) => {
              const description = document.getElementById(mark.getAttribute('aria-describedby') ?? '');
              return description?.closest('[popover]')?.id;
            });
            expect(said).toBe(id);
            // On to the line that it names: the reason stays for that. Scripts close it after it; without, Escape does.
            if (!javaScriptEnabled) await page.keyboard.press('Enter');
            await page.keyboard.press('Tab');
            expect(await focused(page)).toMatchObject({ tag: 'a', href: expect.stringMatching(/^#L\d+$/) });
            expect(await reason.isVisible()).toBe(true);
            if (!javaScriptEnabled) await page.keyboard.press('Escape');
          }
          await page.keyboard.press('Tab');
          expect(await page.locator('[popover]:visible').count()).toBe(0);
          expect(await page.locator('h1').boundingBox()).toEqual(heading);
        });
      }
    },
  );

  it('closes a reason with Escape where the focus stays, and keeps it open for Enter', async () => {
    await watched({}, async ({ page }) => {
      await page.goto(access.base + journal);
      await tabTo(page, ({ opens }) => opens === 'why-date');
      const reason = page.locator('#why-date');
      await page.keyboard.press('Enter');
      expect(await reason.isVisible()).toBe(true);
      await page.keyboard.press('Escape');
      expect(await reason.isVisible()).toBe(false);
      expect(await focused(page)).toMatchObject({ opens: 'why-date' });
      await page.keyboard.press('Enter');
      expect(await reason.isVisible()).toBe(true);
      await page.mouse.click(5, 700);
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
