/** What the tests ask of a page as a browser lays it out: its width, its ground, what moved. Changes only what they name. */
import type { Locator, Page } from 'playwright-core';

/** Opens every fold of the page. */
export async function openFolds(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
}

/** Of these window widths, in CSS pixels, those at which the page would scroll sideways: "1204 in 320". */
export async function tooWide(page: Page, widths: readonly number[]): Promise<readonly string[]> {
  const wide: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    const { scrolls, shows } = await page.evaluate(() => ({
      scrolls: Math.max(document.documentElement.scrollWidth, document.body.scrollWidth),
      shows: document.documentElement.clientWidth,
    }));
    if (scrolls > shows) wide.push(`${scrolls} in ${shows}`);
  }
  return wide;
}

/** How many characters stand in a line of these elements on average, the last of each left out. */
export function lineLength(page: Page, selector: string): Promise<number> {
  return page.evaluate((selector) => {
    const lines: number[] = [];
    for (const element of document.querySelectorAll(selector)) {
      const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      let [top, characters] = [Number.POSITIVE_INFINITY, 0];
      for (let node = texts.nextNode(); node !== null; node = texts.nextNode())
        for (let at = 0; at < (node.textContent ?? '').length; at += 1) {
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          const box = range.getBoundingClientRect();
          // A smaller face on the same line begins a little lower.
          if (box.top > top + box.height / 2) {
            lines.push(characters);
            characters = 0;
          }
          if (box.height > 0) top = box.top;
          characters += 1;
        }
    }
    return lines.reduce((sum, characters) => sum + characters, 0) / lines.length;
  }, selector);
}

/** Whether the site's stylesheet has come: it sets this token on the root. */
export function isStyled(page: Page): Promise<boolean> {
  return page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--paper').trim() !== '');
}

/** How light the page's ground is, from 0 to 1. */
export function lightness(page: Page): Promise<number> {
  return page.evaluate(() => {
    const canvas = new OffscreenCanvas(1, 1).getContext('2d')!;
    const grounds = [document.body, document.documentElement].map((each) => getComputedStyle(each).backgroundColor);
    canvas.fillStyle = grounds.find((ground) => !/^(transparent|rgba\(0, 0, 0, 0\))$/.test(ground)) ?? 'white';
    canvas.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
    return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
  });
}

/** How much moved on the page since it was opened: the sum of its layout shifts. */
export async function layoutShift(page: Page): Promise<number> {
  await nextFrame(page);
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        const add = (entries: PerformanceEntryList) => {
          for (const entry of entries) sum += (entry as PerformanceEntry & { readonly value: number }).value;
        };
        const observer = new PerformanceObserver((list) => add(list.getEntries()));
        observer.observe({ type: 'layout-shift', buffered: true });
        // What is buffered is handed over in a task of its own.
        setTimeout(() => {
          add(observer.takeRecords());
          resolve(sum);
        });
      }),
  );
}

/** Waits until the page as it is now has been drawn. */
export async function nextFrame(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
}

/** Whether the upper edge of an element is in the window. */
export function isInWindow(place: Locator): Promise<boolean> {
  return place.evaluate((element) => {
    const { top } = element.getBoundingClientRect();
    return top >= 0 && top < innerHeight;
  });
}
