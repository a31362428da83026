/**
 * A reader who quotes: from the timeline to a paragraph, its citation, how its date is known, the original at the line,
 * and the same words in another language. However the site is reached, with scripts and without.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Access, accesses } from '../support/browsed-sites.ts';
import { launchChromium } from '../support/chromium.ts';
import { isInWindow } from '../support/page-shape.ts';
import { openWatched } from '../support/watched-page.ts';

const { five, configured } = inject('sites');
const hearts = "We're Slavs, we have hearts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

async function watched(access: Access, javaScriptEnabled: boolean, use: (page: Page) => Promise<void>): Promise<void> {
  const permissions = ['clipboard-read', 'clipboard-write'];
  const { page, problems, close } = await openWatched(browser, access.base, { javaScriptEnabled, permissions });
  try {
    await use(page);
    expect(problems).toEqual([]);
  } finally {
    await close();
  }
}

const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const paragraph = (page: Page, words: string) => page.locator('.text > p', { hasText: words });
const citation = async (page: Page) =>
  ((await page.locator('#c-text').textContent()) ?? '').trim().replace(/\s+/g, ' ');

/** Marks words of a paragraph as a hand with a mouse would. */
async function select(words: Locator, from: string, to: string): Promise<void> {
  await words.evaluate(
    (element, [first, last]) => {
      const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
        const text = node.textContent ?? '';
        if (text.includes(first!)) range.setStart(node, text.indexOf(first!));
        if (text.includes(last!)) range.setEnd(node, text.indexOf(last!) + last!.length);
      }
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
    },
    [from, to],
  );
}

const ways = (Object.keys(accesses) as (keyof typeof accesses)[]).flatMap((way) =>
  [true, false].map((scripts) => ({ way, scripts, how: scripts ? 'with scripts' : 'without' })),
);

describe.each(ways)('a reader who quotes from the site $way, $how', ({ way, scripts }) => {
  let access: Access;
  beforeAll(async () => {
    access = await accesses[way](five);
  });
  afterAll(() => access.close());

  it('goes from the timeline to a paragraph, its citation, its date, its line and its words in another language', async () => {
    await watched(access, scripts, async (page) => {
      await page.goto(`${access.base}timeline/index.html`);
      await page.locator('main a[href*="alexander-lukashenko-yesterday"]').first().click();
      await page.waitForURL(/\/articles\/alexander[^/]+\/index\.html/);

      // The paragraph, by the link at its end.
      const quoted = paragraph(page, hearts);
      await quoted.hover();
      await quoted.locator('.pl').click();
      const id = await quoted.getAttribute('id');
      expect(page.url().split('#')[1]).toBe(id);
      expect(await page.locator(':target').getAttribute('id')).toBe(id);
      if (scripts) await expect.poll(() => copied(page)).toBe(page.url());

      // Its citation.
      await page.locator('#cite > summary').click();
      expect(await citation(page)).toMatch(/^\[Alexander Lukashenko yesterday .* The Border File, record \w+\.$/);
      expect(await page.locator('#c-text').isVisible()).toBe(true);
      if (scripts) {
        await page.locator('[data-copy="c-text"]').click();
        await expect.poll(() => copied(page)).toBe(await citation(page));
      }

      // How its date is known, and the line that tells.
      await page.locator('button.why').first().click();
      const reason = page.locator('#why-date');
      expect(await reason.innerText()).toMatch(/caption/);
      const line = page.locator((await reason.locator('a').getAttribute('href'))!);
      await reason.locator('a').click();
      await expect.poll(() => line.isVisible()).toBe(true);
      await expect.poll(() => isInWindow(line)).toBe(true);
      expect(await line.innerText()).toContain('November 14, 2021');

      // The same words in the other language.
      await page.locator('.note a[hreflang="nb"]').first().click();
      await page.waitForURL(/\/articles\/hviterusslands[^/]+\/index\.html#p-/);
      expect(await page.locator('.text').getAttribute('lang')).toBe('nb');
      await expect.poll(() => isInWindow(page.locator(':target'))).toBe(true);
      expect(await page.locator(':target').innerText()).toMatch(/slaver|hjerte|tropper/i);
      await page.locator('.note a').first().click();
      await page.waitForURL(/\/quotes\/[^/]+\/index\.html/);
      expect(await page.locator('.said > li').count()).toBe(3);
    });
  });
});

describe('What is copied', () => {
  let access: Access;
  beforeAll(async () => {
    access = await accesses['at the root of a host'](five);
  });
  afterAll(() => access.close());
  const article = `articles/${slugOf('001_8d541c659c0975cb.txt')}/index.html`;

  it('is the words that were marked, with the citation and the address of their paragraph', async () => {
    await watched(access, true, async (page) => {
      await page.goto(access.base + article);
      const quoted = paragraph(page, hearts);
      const button = page.locator('#copy button');
      expect(await button.isVisible()).toBe(false);
      await select(quoted, '"We\'re Slavs', 'hearts,"');
      await button.click();
      await expect.poll(() => page.locator('#copy [role="status"]').innerText()).toBe('Quotation and citation copied');
      const link = `${access.base}${article}#${await quoted.getAttribute('id')}`;
      expect(await copied(page)).toBe(`“"${hearts},"”\n\n${await citation(page)}\n${link}\n`);
      await page.keyboard.press('Escape');
      expect(await page.locator('#copy').evaluate((bar) => bar.classList.contains('on'))).toBe(false);
    });
  });

  it('is a whole paragraph when its link was pressed by keyboard', async () => {
    await watched(access, true, async (page) => {
      await page.goto(access.base + article);
      const quoted = paragraph(page, hearts);
      await quoted.locator('.pl').focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => page.locator('#copy [role="status"]').innerText()).toBe('Link copied');
      await page.locator('#copy button').press('Enter');
      await expect.poll(() => copied(page)).toContain(`“${await quoted.innerText()}”\n\n`);
    });
  });

  it('keeps apart what is not the article’s: the archive’s own words are left out, another voice is named', async () => {
    await watched(access, true, async (page) => {
      await page.goto(access.base + article);
      await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('.text')!));
      await page.locator('#copy button').click();
      await expect.poll(() => copied(page)).toContain('Belarusian');
      const words = await copied(page);
      expect(words).toContain('cross into Europe.\n\nThe Belarusian dictator');
      expect(words).not.toMatch(/Same statement in|Its caption:/);
      expect(words).toContain('” [Inserted comment, not part of the article]\n');
    });
  });

  it('leads to the address that the archive promises, where it has one', async () => {
    const served = await accesses['below a path'](configured);
    await watched(served, true, async (page) => {
      await page.goto(served.base + article);
      await page.locator('.pl').first().focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => copied(page)).toMatch(/^https:\/\/archive\.example\/border\/articles\/[^/]+\/#p-\w+$/);
    });
    await served.close();
  });
});

/** The last part of the address of the article that is read from `file`. */
function slugOf(file: string): string {
  const ledger = readFileSync(path.join(five, 'data/files.json'), 'utf8');
  const { files } = JSON.parse(ledger) as { files: readonly { path: string; address: string }[] };
  return files.find((each) => each.path === file)!.address.split('/')[1]!;
}
