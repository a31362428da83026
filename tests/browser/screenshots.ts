/** Takes a picture of every kind of page, at three widths, light and dark, full height. A tool, not a test. */
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { accesses, pageAddresses } from '../support/browsed-sites.ts';
import { buildSites } from '../support/build-sites.ts';
import { launchChromium } from '../support/chromium.ts';

const pictures = path.resolve('.dateline/screenshots');
const widths = [390, 768, 1440];

/** `articles/ferry-1a2b/index.html` as `articles-ferry-1a2b`. */
function nameOf(address: string): string {
  return address.replace(/(\/|^)index\.html$|\.html$/, '').replaceAll('/', '-') || 'front';
}

async function takePictures(site: string, folder: string): Promise<void> {
  const { base, close } = await accesses['at the root of a host'](folder);
  const browser = await launchChromium();
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of widths) {
      const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme, reducedMotion: 'reduce' });
      for (const address of pageAddresses(folder)) {
        await page.goto(base + address);
        const file = path.join(pictures, site, `${nameOf(address)}-${width}-${colorScheme}.png`);
        await page.screenshot({ path: file, fullPage: true });
        process.stdout.write(`${path.relative('.', file)}\n`);
      }
      await page.close();
    }
  }
  await browser.close();
  await close();
}

rmSync(pictures, { recursive: true, force: true });
mkdirSync(pictures, { recursive: true });
const { folder, ...sites } = buildSites();
try {
  for (const [name, site] of Object.entries(sites)) await takePictures(name, site);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
