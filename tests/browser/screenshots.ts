/** Takes a picture of every kind of page, at three widths, light and dark, full height. A tool, not a test. */
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { accesses, pageAddresses } from '../support/browsed-sites.ts';
import { buildSites } from '../support/build-sites.ts';
import { launchChromium } from '../support/chromium.ts';

const pictures = path.resolve('.dateline/screenshots');
const widths = [390, 768, 1440];
/** In pixels: Chromium draws no higher picture. */
const highest = 16_000;

/** `articles/ferry-1a2b/index.html` as `articles-ferry-1a2b`. */
function nameOf(address: string): string {
  return address.replace(/(\/|^)index\.html$|\.html$/, '').replaceAll('/', '-') || 'front';
}

async function takePictures(browser: Browser, site: string, folder: string): Promise<void> {
  const { base, close } = await accesses['at the root of a host'](folder);
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of widths) {
      const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme, reducedMotion: 'reduce' });
      for (const address of pageAddresses(folder)) {
        await page.goto(base + address);
        const file = path.join(pictures, site, `${nameOf(address)}-${width}-${colorScheme}.png`);
        const height = await page.evaluate(() => document.documentElement.scrollHeight);
        const clip = { x: 0, y: 0, width, height: Math.min(height, highest) };
        await page.screenshot({ path: file, fullPage: true, clip });
        process.stdout.write(`${path.relative('.', file)}\n`);
      }
      await page.close();
    }
  }
  await close();
}

rmSync(pictures, { recursive: true, force: true });
mkdirSync(pictures, { recursive: true });
const { folder, ...sites } = buildSites();
const browser = await launchChromium();
try {
  for (const [name, site] of Object.entries(sites)) await takePictures(browser, name, site);
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
