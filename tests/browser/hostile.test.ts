/** Hostile articles stay text in a real browser: nothing runs, nothing is asked for, nothing pops up. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Access, accesses, pageAddresses } from '../support/browsed-sites.ts';
import { launchChromium } from '../support/chromium.ts';
import { openWatched } from '../support/watched-page.ts';

const { odd } = inject('sites');

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

describe.each(['at the root of a host', 'from a disk'] as const)('an archive of hostile articles %s', (way) => {
  let access: Access;
  beforeAll(async () => {
    access = await accesses[way](odd);
  });
  afterAll(() => access.close());

  it.each([320, 1440])('runs nothing, asks for nothing and stays readable on every page at %d px', async (width) => {
    const { page, problems, close } = await openWatched(browser, access.base, { viewport: { width, height: 800 } });
    try {
      for (const address of pageAddresses(odd)) {
        await page.goto(access.base + address);
        await page.evaluate(() => {
          for (const fold of document.querySelectorAll('details')) fold.open = true;
        });
        const seen = await page.evaluate(() => ({
          pwned: 'pwned' in window,
          polluted: 'polluted' in {},
          wide: document.documentElement.scrollWidth > document.documentElement.clientWidth,
          heading: document.querySelector('h1')?.getBoundingClientRect().height ?? 0,
          url: location.href,
        }));
        expect(seen, address).toMatchObject({ pwned: false, polluted: false, wide: false, url: access.base + address });
        expect(seen.heading, address).toBeGreaterThan(10);
      }
      expect(problems).toEqual([]);
    } finally {
      await close();
    }
  });

  it('opens every original as plain text', async () => {
    const { page, problems, close } = await openWatched(browser, access.base);
    try {
      for (const address of pageAddresses(odd).filter((file) => /^articles\/[^/]+\/index\.html$/.test(file))) {
        await page.goto(access.base + address.replace('index.html', 'original.txt'));
        expect(await page.evaluate(() => document.contentType)).toBe('text/plain');
        expect(await page.evaluate(() => document.scripts.length)).toBe(0);
      }
      expect(problems).toEqual([]);
    } finally {
      await close();
    }
  });
});

it('the feed and every record are well-formed', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  for (const folder of Object.values(inject('sites'))) {
    const feed = readFileSync(path.join(folder, 'feed.xml'), 'utf8');
    const read = await page.evaluate((text) => {
      const xml = new DOMParser().parseFromString(text, 'application/xml');
      return { errors: xml.querySelectorAll('parsererror').length, root: xml.documentElement.namespaceURI };
    }, feed);
    expect(read).toEqual({ errors: 0, root: 'http://www.w3.org/2005/Atom' });
  }
  await context.close();
});

it('the watch would see a script, a dialog and a request', async () => {
  const access = await accesses['at the root of a host'](odd);
  const { page, problems, close } = await openWatched(browser, access.base);
  await page.goto(`${access.base}index.html`);
  await page.evaluate(() => {
    const image = new Image();
    image.src = 'https://tracker.invalid/x.png';
    const script = document.createElement('script');
    script.textContent = 'window.pwned = true';
    document.body.append(image, script);
    alert('1');
  });
  await expect.poll(() => problems.join('\n')).toMatch(/dialog: 1/);
  expect(problems.join('\n')).toMatch(/Content Security Policy/);
  expect(await page.evaluate(() => 'pwned' in window)).toBe(false);
  await close();
  await access.close();
});
