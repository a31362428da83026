/** The search in a real browser, however the site is reached: typed, narrowed, gone back from, by keyboard, read by axe. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { violationsOf } from '../support/axe.ts';
import { type Access, accesses } from '../support/browsed-sites.ts';
import { launchChromium } from '../support/chromium.ts';
import { tooWide } from '../support/page-shape.ts';
import { openWatched } from '../support/watched-page.ts';

const sites = inject('sites');

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const hits = (page: Page) => page.locator('#hits > li');
/** What the search says that it found, once it says so. */
const told = async (page: Page, words: RegExp) => {
  await page.locator('#told').filter({ hasText: words }).waitFor();
  return page.locator('#told').innerText();
};

describe.each(Object.keys(accesses) as (keyof typeof accesses)[])('the search %s', (way) => {
  let access: Access;
  beforeAll(async () => {
    access = await accesses[way](sites.five);
  });
  afterAll(() => access.close());

  async function watched(use: (page: Page) => Promise<void>): Promise<void> {
    const { page, problems, close } = await openWatched(browser, access.base);
    try {
      await use(page);
      expect(problems).toEqual([]);
    } finally {
      await close();
    }
  }

  it('is reached by its key, finds while one types, narrows, and goes back', async () => {
    await watched(async (page) => {
      await page.goto(`${access.base}timeline/index.html`);
      await page.keyboard.press('/');
      await page.waitForURL(`${access.base}search/index.html`);
      await page.locator('#q').pressSequentially('hearts');
      expect(await told(page, /^3/)).toMatch(/^3 articles 2 with the words, 1 with another spelling/);
      expect(await hits(page).locator('mark').allInnerTexts()).toEqual(['hearts', 'hearts']);
      expect(await hits(page).nth(2).locator('.way').innerText()).toMatch(
        /^Found through a passage that 3 articles have/,
      );
      expect(await hits(page).nth(2).locator('.hd').getAttribute('lang')).toBe('nb');
      expect(page.url()).toBe(`${access.base}search/index.html?q=hearts`);
      await page.getByRole('checkbox', { name: 'English' }).check();
      await told(page, /^2/);
      expect(await hits(page).count()).toBe(2);
      expect(page.url()).toBe(`${access.base}search/index.html?q=hearts&language=English`);
      await page.goBack();
      await told(page, /^3/);
      expect(await page.getByRole('checkbox', { name: 'English' }).isChecked()).toBe(false);
      await hits(page).first().locator('.cut a').click();
      await page.waitForURL(/articles\/[^/]+\/index\.html#p-/);
      expect(await page.locator(':target').innerText()).toContain('hearts');
      await page.goBack();
      await told(page, /^3/);
      expect(await page.locator('#q').inputValue()).toBe('hearts');
    });
  });

  it('opens from a link, finds names in every spelling, and says when there is nothing', async () => {
    await watched(async (page) => {
      await page.goto(`${access.base}search/index.html?q=Lukashenko&order=newest`);
      await told(page, /^5/);
      expect(await page.locator('#who a').allInnerTexts()).toEqual(['Alexander Lukashenko']);
      expect(await page.locator('.way').last().innerText()).toContain('Named there as “Aleksandr Lukasjenko”');
      expect(await hits(page).first().locator('time').getAttribute('datetime')).toBe('2021-11-20');
      await page.locator('#q').fill('zebra');
      await page.keyboard.press('Enter');
      expect(await told(page, /zebra/)).toContain('Nothing found for “zebra”.');
      expect(await hits(page).count()).toBe(0);
      await page.locator('#q').fill('"we have hearts"');
      await page.keyboard.press('Enter');
      await told(page, /^2/);
      await page.locator('#q').fill('');
      await page.locator('#told').filter({ hasText: /^$/ }).waitFor({ state: 'attached' });
      expect(await page.locator('#facets').isVisible()).toBe(false);
    });
  });
});

describe('the search', () => {
  let access: Access;
  beforeAll(async () => {
    access = await accesses['at the root of a host'](sites.five);
  });
  afterAll(() => access.close());

  it.each([
    { width: 1440, colorScheme: 'light' as const, q: 'hearts' },
    { width: 390, colorScheme: 'dark' as const, q: 'Lukashenko' },
    { width: 390, colorScheme: 'light' as const, q: 'zebra' },
  ])('has nothing for axe at $width px with “$q”, and never scrolls sideways', async ({ width, colorScheme, q }) => {
    const options = { viewport: { width, height: 900 }, colorScheme, reducedMotion: 'reduce' } as const;
    const { page, problems, close } = await openWatched(browser, access.base, options);
    try {
      await page.goto(`${access.base}search/index.html?q=${q}`);
      await told(page, /./);
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true;
      });
      expect(await violationsOf(page)).toEqual([]);
      expect(await tooWide(page, [305, 320, width])).toEqual([]);
      expect(problems).toEqual([]);
    } finally {
      await close();
    }
  });

  it('is left alone by its key where a person types, and where it is switched off', async () => {
    const { page, close } = await openWatched(browser, access.base);
    try {
      await page.goto(`${access.base}search/index.html`);
      await page.locator('#q').pressSequentially('a/b');
      expect(await page.locator('#q').inputValue()).toBe('a/b');
      await page.locator('#slash').uncheck();
      await page.goto(`${access.base}timeline/index.html`);
      await page.keyboard.press('/');
      expect(page.url()).toBe(`${access.base}timeline/index.html`);
    } finally {
      await close();
    }
  });

  it('says without JavaScript what it needs, and where else to look', async () => {
    const { page, close } = await openWatched(browser, access.base, { javaScriptEnabled: false });
    try {
      await page.goto(`${access.base}search/index.html`);
      expect(await page.locator('main').innerText()).toContain('Searching needs JavaScript');
      expect(await page.locator('noscript a').count()).toBe(2);
    } finally {
      await close();
    }
  });
});
