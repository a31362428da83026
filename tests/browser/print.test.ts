/** What comes out of a printer: the article, the month or the day, where it is from and how to cite it, and nothing to press. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Access, accesses, pageAddresses } from '../support/browsed-sites.ts';
import { launchChromium } from '../support/chromium.ts';
import { openWatched } from '../support/watched-page.ts';

const sites = inject('sites');

let [browser, access] = [null as unknown as Browser, null as unknown as Access];
beforeAll(async () => {
  browser = await launchChromium();
  access = await accesses['at the root of a host'](sites.five);
});
afterAll(async () => {
  await access.close();
  await browser.close();
});

/** Opens a page as a printer sees it, from a browser set to dark. */
async function printed(address: string, look: (page: Page) => Promise<void>): Promise<void> {
  // A4 less its margins, at 96 dots an inch.
  const { page, problems, close } = await openWatched(browser, access.base, {
    viewport: { width: 674, height: 980 },
    colorScheme: 'dark',
  });
  try {
    await page.emulateMedia({ media: 'print' });
    await page.goto(access.base + address);
    await look(page);
    expect(problems).toEqual([]);
  } finally {
    await close();
  }
}

const addressOf = (part: string) => pageAddresses(sites.five).find((address) => address.includes(part)) ?? '';
const shown = (page: Page, selector: string) => page.locator(selector).locator('visible=true').count();

describe('A printed page', () => {
  it('of an article has its text, its record, the text as received, the citation and the address', async () => {
    await printed(addressOf('belarus-accuses'), async (page) => {
      const words = await page.locator('body').innerText();
      expect(words).toContain('THE FOREIGN MINISTER of Belarus');
      expect(words).toContain('The publisher is named only in the appeal');
      expect(words).toContain('Thank you for the feedback');
      expect(await page.locator('#c-text').isVisible()).toBe(true);
      expect(await page.locator('.imprint').innerText()).toMatch(
        /^The Border File, Belarus accuses EU .*articles\/belarus-accuses[\w-]+\/$/,
      );
      for (const selector of ['nav', 'button:not(.why)', 'input', '.foot', 'pre', '[popover]'])
        expect([selector, await shown(page, selector)]).toEqual([selector, 0]);
      const { color, background } = await page.evaluate(() => {
        const { color, backgroundColor: background } = getComputedStyle(document.body);
        return { color, background };
      });
      expect([color, background]).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
      expect((await page.pdf({ preferCSSPageSize: true })).byteLength).toBeGreaterThan(10_000);
    });
  });

  it('keeps the dots of what is stated filled, though printers leave grounds out', async () => {
    await printed('timeline/2021/11/index.html', async (page) => {
      const ways = await page.evaluate(() =>
        [...document.querySelectorAll('.g, .mk b')].map((mark) => {
          const style = getComputedStyle(mark, mark.matches('.g') ? '::before' : null);
          return style.getPropertyValue('print-color-adjust') || style.getPropertyValue('-webkit-print-color-adjust');
        }),
      );
      expect(ways.length).toBeGreaterThan(5);
      expect(new Set(ways)).toEqual(new Set(['exact']));
    });
  });

  it('of a month has every article of it, what is known of each date, and the address', async () => {
    await printed('timeline/2021/11/index.html', async (page) => {
      const links = page.locator('.dayrow .hd').locator('visible=true');
      const leads = await links.evaluateAll((found) => found.map((link) => link.getAttribute('href')?.split('#')[0]));
      expect(new Set(leads).size).toBe(5);
      expect(await page.locator('main').innerText()).toContain('Reported that day or earlier');
      expect(await page.locator('.imprint').innerText()).toBe('The Border File, November 2021, timeline/2021/11/');
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wide).toBeLessThanOrEqual(0);
    });
  });

  it('of a day has what appeared and what happened on it, the address of each article, and how to cite it', async () => {
    await printed('timeline/2021/11/16/index.html', async (page) => {
      const words = await page.locator('main').innerText();
      expect(words).toMatch(/^16 November 2021\s/);
      expect(words).toContain('says he wants to avoid');
      expect(words).toMatch(/articles\/belarusian-leader[\w-]+\//);
      expect(words).toContain('The Border File, 16 November 2021: 1 article, spoken of in 1 article.');
      expect(await page.locator('.imprint').innerText()).toBe(
        'The Border File, 16 November 2021, timeline/2021/11/16/',
      );
      for (const selector of ['nav', 'button', 'input', '.foot'])
        expect([selector, await shown(page, selector)]).toEqual([selector, 0]);
    });
  });

  it('says on a screen nothing that is meant for paper', async () => {
    const { page, close } = await openWatched(browser, access.base);
    await page.goto(access.base);
    expect(await page.locator('.imprint').isVisible()).toBe(false);
    await close();
  });
});
