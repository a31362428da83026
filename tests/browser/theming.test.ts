/** Each example of docs/theming.md, as it stands there, changes what it says: a site is built with it and looked at. */
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { write } from '../site/command.ts';
import { accesses } from '../support/browsed-sites.ts';
import { build } from '../support/build-sites.ts';
import { launchChromium } from '../support/chromium.ts';
import { docExamples, fencesIn } from '../support/doc-examples.ts';
import { openWatched } from '../support/watched-page.ts';

const examples = docExamples('theming.md');
const article = 'articles/000_456fcde00b8605c7.txt';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** A page in a built site; `article` goes from the front page to an article. */
interface Look {
  readonly page: Page;
  readonly article: () => Promise<void>;
  /** Addresses asked for so far, from the folder of the site. */
  readonly asked: readonly string[];
}

const checks: Readonly<Record<string, (look: Look) => Promise<void>>> = {
  async 'The name'({ page, article }) {
    expect(await page.title()).toBe('The Harbour File');
    expect(await page.locator('h1').innerText()).toBe('The Harbour File');
    await article();
    expect(await page.title()).toContain('| The Harbour File');
    expect(await page.locator('.foot').innerText()).toContain('What the papers said about the harbour.');
  },
  async 'The accent'({ page, article }) {
    await article();
    for (const [colorScheme, pencil, wash] of [
      ['light', '#8a1c1c', '#fbe9e7'],
      ['dark', '#ffb3ab', '#4a1f1b'],
    ] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await styleOf(page, '.inf, .why', 'text-decoration-color')).toBe(rgb(pencil));
      expect(await propertyOf(page, 'background-color', '--wash')).toBe(rgb(wash));
      const paper = await styleOf(page, 'body', 'background-color');
      expect(contrast(rgb(pencil), paper)).toBeGreaterThanOrEqual(7);
    }
  },
  async 'The fonts'({ page, article }) {
    await article();
    expect(await styleOf(page, '.text', 'font-family')).toMatch(/^Palatino,/);
    expect(await styleOf(page, 'h1', 'font-family')).toMatch(/^Palatino,/);
    expect(await styleOf(page, '.rec dt', 'font-family')).toMatch(/^Verdana,/);
  },
  async "A font file of one's own"({ page, article, asked }) {
    await article();
    expect(await styleOf(page, '.text', 'font-family')).toMatch(/^Newsreader,/);
    expect(asked).toContain('assets/fonts/newsreader.woff2');
  },
  async 'Another look with one stylesheet'({ page, article }) {
    await article();
    expect(await styleOf(page, 'body', 'background-color')).toBe(rgb('#fff1e5'));
    expect(await styleOf(page, '.plate .name', 'text-transform')).toBe('uppercase');
    expect(await styleOf(page, '.text > p + p', 'margin-top')).toBe('0px');
    await page.emulateMedia({ media: 'print' });
    expect(await styleOf(page, 'body', 'background-color'), 'print stays black on white').toBe(rgb('#ffffff'));
  },
  async 'One partial: the foot of every page'({ page, article, asked }) {
    expect(await page.locator('.foot img').getAttribute('src')).toBe('logo.svg');
    await article();
    expect(asked.filter((address) => address === 'logo.svg').length).toBeGreaterThan(0);
    expect(await page.locator('.foot img').evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(
      0,
    );
    expect(await page.locator('.foot h2').allInnerTexts()).toEqual(['The Border File', 'Rights', 'More']);
  },
};

describe('docs/theming.md', () => {
  it('has a check for each example, and no example that is not a whole file', () => {
    expect([...examples.keys()]).toEqual(Object.keys(checks));
    const files = [...examples.values()].flatMap((example) => Object.keys(example));
    expect(files.length).toBe(fencesIn('theming.md'));
  });

  it.each([...examples])('is right about: %s', async (name, files) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'dateline-theme-'));
    try {
      cpSync(path.resolve('build.config.ts'), path.join(folder, 'build.config.ts'));
      cpSync(path.resolve(article), path.join(folder, article));
      // No font is shipped to try with: what matters is that it is asked for, here and nowhere else.
      const font = { 'templates/assets/fonts/newsreader.woff2': 'a font' };
      for (const [file, text] of Object.entries({ ...(name.includes('font file') ? font : {}), ...files }))
        write(folder, file, text);
      await lookAt(build(folder, 'with no error'), checks[name]!);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

async function lookAt(site: string, check: (look: Look) => Promise<void>): Promise<void> {
  const { base, close } = await accesses['below a path'](site);
  const { page, problems, close: closePage } = await openWatched(browser, base, { colorScheme: 'light' });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url().slice(base.length)));
  try {
    const [first = ''] = readdirSync(path.join(site, 'articles'));
    await page.goto(base);
    await check({
      page,
      asked,
      article: async () => {
        await page.goto(`${base}articles/${first}/`);
      },
    });
    expect(problems.filter((problem) => !/OTS parsing|decode downloaded font/.test(problem))).toEqual([]);
  } finally {
    await closePage();
    await close();
  }
}

async function styleOf(page: Page, selector: string, property: string): Promise<string> {
  const first = page.locator(selector).first();
  return first.evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
}

/** What a custom property comes to where it is used. */
async function propertyOf(page: Page, property: string, variable: string): Promise<string> {
  return page.evaluate(
    ([name, value]) => {
      const probe = document.body.appendChild(document.createElement('i'));
      probe.style.setProperty(name!, `var(${value})`);
      const used = getComputedStyle(probe).getPropertyValue(name!);
      probe.remove();
      return used;
    },
    [property, variable],
  );
}

function rgb(hex: string): string {
  const channels = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return `rgb(${channels.join(', ')})`;
}

/** WCAG 2.2, relative luminance and contrast ratio. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = (color.match(/\d+/g) ?? []).map((value) => {
    const share = Number(value) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
