/** The picture of time as browsers draw it, for archives of every size: in its place, reachable, steady, and nothing for axe. */
import { rmSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { violationsOf } from '../support/axe.ts';
import { type Access, accesses } from '../support/browsed-sites.ts';
import { launchChromium } from '../support/chromium.ts';
import { layoutShift, openFolds, tooWide } from '../support/page-shape.ts';
import { inventedTimeline, writeTimelineSite } from '../support/timeline-sites.ts';
import { openWatched } from '../support/watched-page.ts';

const sites = inject('sites');

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** Visits pages with a watched browser, which must find no problem. */
async function visit(
  access: Access,
  look: { width: number; colorScheme: 'light' | 'dark' },
  addresses: readonly string[],
  see: (page: Page, address: string) => Promise<void>,
): Promise<void> {
  const { width, colorScheme } = look;
  const { page, problems, close } = await openWatched(browser, access.base, {
    viewport: { width, height: 900 },
    colorScheme,
  });
  try {
    for (const address of addresses) {
      await page.goto(access.base + address);
      await see(page, address);
    }
    expect(problems).toEqual([]);
  } finally {
    await close();
  }
}

/** The labels under ribbons that the rule of another label runs through. */
function labelsStruckThrough(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.ticks')].flatMap((ticks) => {
      const seen = [...ticks.children].filter((tick) => getComputedStyle(tick).visibility === 'visible');
      const rules = seen.map((tick) => tick.getBoundingClientRect().left);
      const labels = [...ticks.querySelectorAll('li > *')].filter(
        (label) => getComputedStyle(label).visibility === 'visible',
      );
      return labels.flatMap((label) => {
        const range = document.createRange();
        range.selectNodeContents(label);
        const { left, right } = range.getBoundingClientRect();
        return rules.some((rule) => left < rule && rule < right) ? [label.textContent ?? ''] : [];
      });
    }),
  );
}

describe.each([
  { count: 90, years: 3 },
  { count: 190, years: 2 },
  { count: 1200, years: 2 },
])('The timeline of $count articles', ({ count, years }) => {
  let access: Access;
  const site = { folder: '', addresses: [] as readonly string[] };
  beforeAll(async () => {
    Object.assign(site, writeTimelineSite(inventedTimeline(count, years), path.join(sites.five, 'assets')));
    access = await accesses['at the root of a host'](site.folder);
  });
  afterAll(async () => {
    await access.close();
    rmSync(site.folder, { recursive: true });
  });

  it.each([
    { width: 1440, colorScheme: 'light' },
    { width: 390, colorScheme: 'dark' },
  ] as const)('axe finds nothing at $width px, $colorScheme', async (look) => {
    await visit(access, look, site.addresses, async (page, address) => {
      await openFolds(page);
      expect([address, await violationsOf(page)]).toEqual([address, []]);
    });
  });

  // A scrollbar that takes room leaves some 305 px of a window of 320.
  it('fits a window of 320 px, folds closed and open', async () => {
    await visit(access, { width: 320, colorScheme: 'light' }, site.addresses, async (page, address) => {
      const closed = await tooWide(page, [305, 320]);
      await openFolds(page);
      expect([address, closed, await tooWide(page, [305, 320])]).toEqual([address, [], []]);
    });
  });

  it('draws no rule through a label on a phone', async () => {
    await visit(access, { width: 390, colorScheme: 'light' }, site.addresses, async (page, address) => {
      expect([address, await labelsStruckThrough(page)]).toEqual([address, []]);
    });
  });
});

describe('The picture of the five articles', () => {
  let access: Access;
  beforeAll(async () => {
    access = await accesses['at the root of a host'](sites.five);
  });
  afterAll(() => access.close());

  it.each([960, 1200, 1280, 1440])(
    'hangs each day that articles speak of from its own day, and no label over another, at %d px',
    async (width) => {
      await visit(access, { width, colorScheme: 'light' }, ['index.html'], async (page) => {
        const { drops, labels } = await page.evaluate(() => {
          const middle = (element: Element) => {
            const { left, right } = element.getBoundingClientRect();
            return (left + right) / 2;
          };
          const days = [...document.querySelectorAll('.axis.day li')].map(middle);
          const boxes = [...document.querySelectorAll('.drop')].map((drop) => {
            const label = drop.querySelector('div') as HTMLElement;
            const { left, right } = label.getBoundingClientRect();
            const day = Number(drop.querySelector('time')?.dateTime.slice(8));
            return { off: (drop.classList.contains('l') ? right : left) - (days[day - 1] ?? 0) };
          });
          const labels = [...document.querySelectorAll('.drop :is(b, span)')].map((element) => {
            const { left, right, top, bottom } = element.getBoundingClientRect();
            return {
              left,
              right,
              top,
              bottom,
              drop: [...document.querySelectorAll('.drop')].indexOf(element.closest('.drop')!),
            };
          });
          return { drops: boxes, labels };
        });
        expect(drops.length).toBeGreaterThanOrEqual(4);
        for (const { off } of drops) expect(Math.abs(off)).toBeLessThanOrEqual(1.5);
        const crossing = labels.flatMap((a) =>
          labels.filter(
            (b) => a.drop < b.drop && a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom,
          ),
        );
        expect(crossing).toEqual([]);
      });
    },
  );

  it('lets no line of a label hang past its end, and draws its line on the side of its day', async () => {
    await visit(access, { width: 1440, colorScheme: 'light' }, ['index.html'], async (page) => {
      const labels = await page.evaluate(() =>
        [...document.querySelectorAll('.hung > div')].map((label) => {
          const { borderLeftWidth, borderRightWidth } = getComputedStyle(label);
          const isBefore = label.parentElement?.classList.contains('l');
          return {
            hangs: label.scrollWidth > label.clientWidth,
            ruled: [borderLeftWidth, borderRightWidth].join() === (isBefore ? '0px,1px' : '1px,0px'),
          };
        }),
      );
      expect(labels.length).toBeGreaterThanOrEqual(4);
      expect(labels.filter(({ hangs, ruled }) => hangs || !ruled)).toEqual([]);
    });
  });

  it('shifts nothing while it loads', async () => {
    for (const width of [390, 1440])
      await visit(
        access,
        { width, colorScheme: 'light' },
        ['index.html', 'timeline/index.html'],
        async (page, address) => {
          expect([address, await layoutShift(page)]).toEqual([address, 0]);
        },
      );
  });

  it('leads by keyboard from a day below the line to where it stands on the timeline', async () => {
    await visit(access, { width: 1440, colorScheme: 'light' }, ['index.html'], async (page) => {
      const day = page.locator('.drop a').first();
      await day.focus();
      await page.keyboard.press('Enter');
      await page.waitForURL(/timeline/);
      const place = new URL(page.url());
      expect(
        place.hash === '' ? await page.locator('h1').innerText() : await page.locator(place.hash).count(),
      ).toBeTruthy();
    });
  });
});
