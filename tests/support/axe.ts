/** Asks axe what is wrong with a page, with all its rules. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds on the page, one line for each element. */
export async function violationsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  const violations = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } };
    // axe leaves these two out unless asked: targets of 24 px (WCAG 2.2 AA) and text at 7:1, large text at 4.5:1 (AAA).
    const rules = { 'target-size': { enabled: true }, 'color-contrast-enhanced': { enabled: true } };
    // What passes need not be told, and our styles and pictures are all in the page's own origin.
    return (await axe.run({ rules, resultTypes: ['violations'], preload: false })).violations;
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary?.replace(/\s+/g, ' ')}`),
  );
}
