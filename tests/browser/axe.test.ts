/** axe finds nothing on any kind of page: light and wide, dark and narrow, folds and reasons open. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { violationsOf } from '../support/axe.ts';
import { type Access, accesses, pagesOfEachKind } from '../support/browsed-sites.ts';
import { launchChromium } from '../support/chromium.ts';
import { openWatched } from '../support/watched-page.ts';

const sites = inject('sites');

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

// Colours do not depend on the width, nor places on the colours: two looks see what four would.
const looks = [
  { width: 1440, colorScheme: 'light' },
  { width: 390, colorScheme: 'dark' },
] as const;

describe.each([
  { name: 'five articles', folder: sites.five, most: 2 },
  { name: 'odd articles', folder: sites.odd, most: 1 },
])('in the site of $name', ({ folder, most }) => {
  let access: Access;
  beforeAll(async () => {
    access = await accesses['at the root of a host'](folder);
  });
  afterAll(() => access.close());

  it.each(looks)('axe finds nothing at $width px, $colorScheme', async ({ width, colorScheme }) => {
    const { page, problems, close } = await openWatched(browser, access.base, {
      viewport: { width, height: 900 },
      colorScheme,
      reducedMotion: 'reduce',
    });
    try {
      const found: string[] = [];
      for (const address of pagesOfEachKind(folder, most)) {
        await page.goto(access.base + address);
        await page.evaluate(() => {
          for (const fold of document.querySelectorAll('details')) fold.open = true;
          (document.querySelector('[popover]') as HTMLElement | null)?.showPopover();
        });
        found.push(...(await violationsOf(page)).map((violation) => `${address}: ${violation}`));
      }
      expect(found).toEqual([]);
      expect(problems).toEqual([]);
    } finally {
      await close();
    }
  });
});

it('axe would find a faint text, a text that is only just dark enough, a small target and a picture without words', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.setContent(
    '<html lang="en"><title>A page</title><main><h1>A</h1><p style="color:#bbb">Faint</p><p style="color:#666">Grey</p><img src="a.png">' +
      '<button style="inline-size:12px;block-size:12px;padding:0">a</button><button style="inline-size:12px;block-size:12px;padding:0">b</button></main>',
  );
  expect((await violationsOf(page)).map((each) => each.split(' ')[0])).toEqual(
    expect.arrayContaining(['color-contrast', 'color-contrast-enhanced', 'image-alt', 'target-size']),
  );
  await context.close();
});
