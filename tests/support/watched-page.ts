/** A browser page that is watched: everything it asks for, complains of or pops up is written down. */
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';

/** A page with what happened on it so far; `problems` must stay empty. */
export interface WatchedPage {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Console errors and warnings, errors in scripts, dialogs, failed requests, requests elsewhere. */
  readonly problems: string[];
  readonly close: () => Promise<void>;
}

/** Opens an empty page that may ask for addresses below `base` only; requests elsewhere are stopped and written down. */
export async function openWatched(
  browser: Browser,
  base: string,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const look = { viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' } as const;
  const context = await browser.newContext({ ...look, ...options });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`script: ${error.message}`));
  page.on('dialog', (dialog) => {
    problems.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('popup', (popup) => problems.push(`popup: ${popup.url()}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(base)) problems.push(`request elsewhere: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
  });
  page.on('requestfailed', (request) => problems.push(`failed: ${request.url()}`));
  await context.route(
    (url) => !url.href.startsWith(base),
    (route) => route.abort(),
  );
  return { page, context, problems, close: () => context.close() };
}
