/** What holds for every kind of page in a real browser, however it is reached: its style, its words, its width, its colours. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Access, accesses, pageAddresses, pagesOfEachKind } from '../support/browsed-sites.ts';
import { launchChromium } from '../support/chromium.ts';
import { isStyled, layoutShift, lightness, lineLength, nextFrame, openFolds, tooWide } from '../support/page-shape.ts';
import { serveSite } from '../support/site-server.ts';
import { openWatched } from '../support/watched-page.ts';

const { five, configured } = inject('sites');

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** Opens the pages one after another in one window; what `look` says of each is gathered, with its address. */
async function eachPage(
  access: Access,
  addresses: readonly string[],
  options: BrowserContextOptions,
  look: (page: Page, address: string) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const { page, problems, close } = await openWatched(browser, access.base, options);
  try {
    const found: string[] = [];
    for (const address of addresses) {
      await page.goto(access.base + address);
      found.push(...(await look(page, address)).map((fault) => `${address}: ${fault}`));
    }
    return [...found, ...problems];
  } finally {
    await close();
  }
}

/** All words of the page but those that say what only scripts can do, or that there are none. */
function wordsOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    for (const element of document.querySelectorAll('.js-only, noscript')) element.remove();
    return document.body.innerText;
  });
}

describe.each(Object.keys(accesses) as (keyof typeof accesses)[])('each kind of page %s', (way) => {
  let access: Access;
  beforeAll(async () => {
    access = await accesses[way](five);
  });
  afterAll(() => access.close());

  it('has its style, asks for nothing elsewhere, and says the same words without JavaScript as with it', async () => {
    const said = new Map<string, string>();
    const kinds = pagesOfEachKind(five);
    const withScript = await eachPage(access, kinds, {}, async (page, address) => {
      const styled = await isStyled(page);
      said.set(address, await wordsOf(page));
      return styled ? [] : ['no style'];
    });
    const without = await eachPage(access, kinds, { javaScriptEnabled: false }, async (page, address) =>
      (await wordsOf(page)) === said.get(address) ? [] : ['other words without JavaScript'],
    );
    expect([...withScript, ...without]).toEqual([]);
  });
});

describe('each kind of page', () => {
  let access: Access;
  beforeAll(async () => {
    access = await accesses['at the root of a host'](five);
  });
  afterAll(() => access.close());

  it('is dark where the reader wants it dark, and light where light', async () => {
    const found = await eachPage(access, pagesOfEachKind(five), { colorScheme: 'light' }, async (page) => {
      await page.emulateMedia({ colorScheme: 'light' });
      const light = await lightness(page);
      await page.emulateMedia({ colorScheme: 'dark' });
      const dark = await lightness(page);
      return light > 0.75 && dark < 0.25 ? [] : [`${light} in light, ${dark} in dark`];
    });
    expect(found).toEqual([]);
  });

  // 1280 px wide at 400 % is 320 px wide.
  it('never scrolls sideways at 320, 390, 768 and 1440 px, with a scrollbar in the window too, folds open', async () => {
    const found = await eachPage(access, pagesOfEachKind(five), {}, async (page) => {
      await openFolds(page);
      return tooWide(page, [305, 320, 390, 768, 1440]);
    });
    expect(found).toEqual([]);
  });

  it('gives captions and cells of tables that fold on a phone the whole width', async () => {
    const seen: string[] = [];
    const found = await eachPage(
      access,
      pagesOfEachKind(five),
      { viewport: { width: 390, height: 900 } },
      async (page) => {
        await openFolds(page);
        const faults = await page.evaluate(() => {
          const tables = [...document.querySelectorAll('table.fold')];
          const narrow = tables.flatMap((table) =>
            [...table.querySelectorAll('caption')].filter(({ offsetWidth }) => offsetWidth < table.clientWidth - 1),
          );
          // Beside its label a cell has one thing.
          const split = tables.flatMap((table) =>
            [...table.querySelectorAll('td')].filter((cell) => {
              const things = [...cell.childNodes].filter((node) => (node.textContent ?? '').trim() !== '');
              return things.length > 1;
            }),
          );
          return { tables: tables.length, faults: [...narrow, ...split].map(({ textContent }) => textContent ?? '') };
        });
        if (faults.tables > 0) seen.push(page.url());
        return faults.faults;
      },
    );
    expect(found).toEqual([]);
    expect(seen.some((url) => url.includes('/stories/'))).toBe(true);
  });

  it('sets an article 60 to 70 characters a line wherever there is room for them', async () => {
    const articles = pageAddresses(five).filter((address) => address.startsWith('articles/'));
    const lengths = new Set<number>();
    await eachPage(access, articles, {}, async (page) => {
      for (const width of [768, 1024, 1440, 2560]) {
        await page.setViewportSize({ width, height: 800 });
        lengths.add(Math.round(await lineLength(page, '.text > p')));
      }
      return [];
    });
    expect([...lengths].filter((length) => length < 60 || length > 70)).toEqual([]);
  });

  it.each([390, 1440])('moves nothing while it is drawn at %d px', async (width) => {
    const found = await eachPage(access, pagesOfEachKind(five), { viewport: { width, height: 900 } }, async (page) => {
      const shift = await layoutShift(page);
      return shift === 0 ? [] : [`shifted by ${shift}`];
    });
    expect(found).toEqual([]);
  });
});

describe('each kind of page for readers who set their own', () => {
  let access: Access;
  beforeAll(async () => {
    access = await accesses['at the root of a host'](five);
  });
  afterAll(() => access.close());

  // WCAG 2.2, 1.4.12.
  it('spacing of text never scrolls sideways', async () => {
    const found = await eachPage(access, pagesOfEachKind(five, 1), {}, async (page) => {
      await openFolds(page);
      await page.evaluate(() => {
        const spaced = 'line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important';
        document.styleSheets[0]?.insertRule(`* { ${spaced} }`, document.styleSheets[0].cssRules.length);
        document.styleSheets[0]?.insertRule('p { margin-block-end: 2em !important }', 1);
      });
      const spaced = await page.evaluate(() => getComputedStyle(document.querySelector('h1')!).letterSpacing);
      return [...(Number.parseFloat(spaced) > 1 ? [] : ['no spacing']), ...(await tooWide(page, [320, 1440]))];
    });
    expect(found).toEqual([]);
  });

  it('colours still tells stated from inferred and not known, and where one is', async () => {
    const found = await eachPage(access, pagesOfEachKind(five, 1), { forcedColors: 'active' }, async (page) => {
      const isClear = (ground: string) => /^rgba.*, 0\)$/.test(ground);
      const styles = await page.evaluate(() => {
        const of = (selector: string, part?: string) =>
          [...document.querySelectorAll(selector)].map((each) => {
            const { backgroundColor: ground, borderTopWidth: border, content } = getComputedStyle(each, part);
            return { ground, border: Number.parseFloat(border), content };
          });
        return {
          stated: of('.dot:not(.o, .n), .g-day:not(.o)', '::before').concat(of('.dot:not(.o, .n)')),
          inferred: of('.dot.o'),
          unknown: of('.dot.n', '::before'),
          rings: of('.inf, .why', '::after'),
          here: of('.nav [aria-current]'),
        };
      });
      const faults = [
        ...styles.stated.filter(({ ground, content }) => isClear(ground) && content !== 'none'),
        ...styles.inferred.filter(({ ground, border }) => !isClear(ground) || border < 1),
        ...styles.unknown.filter(({ border }) => border < 1),
        ...styles.rings.filter(({ content }) => !content.includes('°')),
        ...styles.here.filter(({ border }) => border < 2),
      ];
      return faults.map((fault) => JSON.stringify(fault));
    });
    expect(found).toEqual([]);
  });
});

describe('an archive with a long name in another language', () => {
  it('never scrolls sideways at 320 and 768 px and complains of nothing', async () => {
    const access = await serveSite(configured, '/border/');
    const found = await eachPage(access, pagesOfEachKind(configured), {}, async (page) => {
      await openFolds(page);
      return tooWide(page, [320, 768]);
    });
    await access.close();
    expect(found).toEqual([]);
  });
});

it('the looks would see a page that is too wide and one that moves', async () => {
  const page = await browser.newPage({ viewport: { width: 390, height: 900 } });
  await page.setContent('<body><p id="late"></p><p>Words that move</p><p>More</p></body>');
  await nextFrame(page);
  await page.evaluate(() => {
    document.querySelector('#late')!.innerHTML = '<div style="inline-size: 700px; block-size: 300px"></div>';
  });
  expect(await tooWide(page, [390])).toEqual(['708 in 390']);
  expect(await layoutShift(page)).toBeGreaterThan(0);
  await page.close();
});
