/**
 * Takes a picture of every kind of page, full height, at three widths, light and dark: of the five articles and of an
 * archive of 5,000 made-up ones. A tool, not a test. Names of sites, such as `five`, take pictures of those only.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { accesses, pageAddresses, pagesOfEachKind } from '../support/browsed-sites.ts';
import { build, buildSites } from '../support/build-sites.ts';
import { launchChromium } from '../support/chromium.ts';
import { writeInventedArchive } from '../support/invented-archive.ts';

const pictures = path.resolve('.dateline/screenshots');
const widths = [390, 768, 1440];
const articles = Number(process.env.ARTICLES ?? 5000);
/** In pixels: Chromium draws no higher picture. */
const highest = 16_000;

interface Subject {
  readonly name: string;
  readonly folder: string;
  readonly addresses: readonly string[];
}

/** `articles/ferry-1a2b/index.html` as `articles-ferry-1a2b`. */
function nameOf(address: string): string {
  return address.replace(/(\/|^)index\.html$|\.html$/, '').replaceAll('/', '-') || 'front';
}

async function takePictures(browser: Browser, { name, folder, addresses }: Subject): Promise<void> {
  const { base, close } = await accesses['at the root of a host'](folder);
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of widths) {
      const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme, reducedMotion: 'reduce' });
      for (const address of addresses) {
        await page.goto(base + address);
        const file = path.join(pictures, name, `${nameOf(address)}-${width}-${colorScheme}.png`);
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

/** The sites wanted, with the pages that are looked at: all of a small site, the biggest of each kind of a large one. */
function* subjects(folder: string, wanted: readonly string[]): Generator<Subject> {
  const isWanted = (name: string) => wanted.length === 0 || wanted.includes(name);
  const { folder: built, ...sites } = buildSites();
  try {
    for (const [name, site] of Object.entries(sites))
      if (isWanted(name)) yield { name, folder: site, addresses: pageAddresses(site) };
  } finally {
    rmSync(built, { recursive: true, force: true });
  }
  if (!isWanted('large')) return;
  process.stdout.write(`Building an archive of ${articles} articles, which takes minutes.\n`);
  writeInventedArchive(folder, articles);
  const site = build(folder, 'with no error');
  yield { name: 'large', folder: site, addresses: pagesOfEachKind(site, 1) };
}

rmSync(pictures, { recursive: true, force: true });
mkdirSync(pictures, { recursive: true });
const folder = mkdtempSync(path.join(tmpdir(), 'dateline-large-'));
const browser = await launchChromium();
try {
  for (const subject of subjects(folder, process.argv.slice(2))) await takePictures(browser, subject);
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
