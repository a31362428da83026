/** Going through a page by keyboard only, as the tests do it: every stop on the way must show that it has the focus. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** What has the focus. */
export interface Focus {
  readonly tag: string;
  readonly href: string;
  readonly download: boolean;
  /** The id of what it opens. */
  readonly opens: string;
  /** The id of the nearest fold. */
  readonly within: string;
  readonly ringed: boolean;
}

/** What has the focus now, and whether a ring shows it. */
export function focused(page: Page): Promise<Focus> {
  return page.evaluate(() => {
    const at = document.activeElement ?? document.body;
    const rings = [at, at.closest('label') ?? at, at.nextElementSibling ?? at].map((each) => getComputedStyle(each));
    return {
      tag: at.localName,
      href: at.getAttribute('href') ?? '',
      download: at.hasAttribute('download'),
      opens: at.getAttribute('popovertarget') ?? '',
      within: at.closest('details')?.id ?? '',
      ringed: rings.some((style) => style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2),
    };
  });
}

/** Presses Tab until the focus is where `wanted` says; every stop on the way must show its focus ring. */
export async function tabTo(page: Page, wanted: (at: Focus) => boolean): Promise<void> {
  for (let presses = 0; presses < 150; presses += 1) {
    await page.keyboard.press('Tab');
    const at = await focused(page);
    expect(at.ringed, `no focus ring: ${JSON.stringify(at)}`).toBe(true);
    if (wanted(at)) return;
  }
  throw new Error(`Not reached by Tab on ${page.url()}`);
}

/** Goes by Tab to the link that is wanted and follows it. */
export async function followByKeyboard(page: Page, wanted: (at: Focus) => boolean): Promise<void> {
  await tabTo(page, wanted);
  const before = page.url();
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.href !== before);
}
