/** The pages of the timelines of bigger archives: valid HTML, and nothing in their pictures that only a pointer reaches. */
import { describe, expect, it } from 'vitest';
import type { Page } from '../../../src/model/page.ts';
import { htmlProblems } from '../../support/html-rules.ts';
import { htmlOf, pagesOf } from '../../support/planned.ts';
import { all, elementsOf } from '../../support/rendered.ts';
import { inventedTimeline, speakingInput, timelinePagesOf } from '../../support/timeline-sites.ts';

const sizes = [
  { count: 90, years: 3 },
  { count: 190, years: 2 },
  { count: 1200, years: 2 },
];
const archives = sizes.map((size) => ({ ...size, archive: inventedTimeline(size.count, size.years) }));

describe.each(archives)('The timeline of $count articles', ({ archive }) => {
  const html = (page: Page) => htmlOf(archive, speakingInput(page));

  it.each(timelinePagesOf(archive).map((page) => [page.kind, page] as const))(
    'has a page of kind %s that is valid HTML',
    async (_, page) => {
      expect(await htmlProblems(page.address, html(page))).toEqual([]);
    },
  );

  it('names every picture in words, and hides from screen readers only what stands in words beside it', () => {
    for (const page of timelinePagesOf(archive)) {
      const pictures = all(elementsOf(html(page)), 'svg').filter(({ attributes }) => attributes.class !== undefined);
      const silent = pictures.filter(
        ({ attributes }) => attributes['aria-hidden'] !== 'true' && !attributes['aria-label'],
      );
      expect(silent).toEqual([]);
    }
  });
});

describe('The dots of a picture', () => {
  it('lead to articles that plain links on the same page lead to as well', () => {
    const [{ archive }] = archives as [(typeof archives)[number]];
    const [timeline] = pagesOf(archive, 'timeline');
    const links = all(elementsOf(htmlOf(archive, speakingInput(timeline!))), 'a').map(({ attributes }) => attributes);
    const dots = links.filter(({ tabindex }) => tabindex === '-1').map(({ href }) => href);
    const plain = new Set(links.filter(({ tabindex }) => tabindex === undefined).map(({ href }) => href));
    expect(dots.length).toBeGreaterThan(60);
    expect(dots.filter((href) => !plain.has(href))).toEqual([]);
  });

  it('lead to days where they are too many to list, and these are reached from their months', () => {
    const { archive } = archives[1]!;
    const [timeline] = pagesOf(archive, 'timeline');
    const links = all(elementsOf(htmlOf(archive, speakingInput(timeline!))), 'a').map(({ attributes }) => attributes);
    const dots = links.filter(({ tabindex }) => tabindex === '-1').map(({ href = '' }) => href);
    const pages = new Set(archive.site.pages.map(({ address }) => address));
    expect(dots.length).toBeGreaterThan(100);
    for (const href of dots) {
      expect(href).toMatch(/^\d{4}(\/\d\d){0,2}\/index\.html$/);
      expect(pages.has(`timeline/${href.replace('index.html', '')}`)).toBe(true);
    }
  });
});
