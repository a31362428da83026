import { describe, expect, it } from 'vitest';
import type { PageKind } from '../../../src/model/page.ts';
import type { SiteSettings } from '../../../src/model/settings.ts';
import { contentPolicy } from '../../../src/render/present/frame.ts';
import { itemId, makeCard } from '../../support/cards.ts';
import { fiveCards, htmlOf, inputOf, pageOf, pagesOf, planned } from '../../support/planned.ts';
import { harbourArticle, listedOf } from '../../support/records.ts';
import { all, articlePageOf, byId, elementsOf, type Found, rendererOf } from '../../support/rendered.ts';

const five = (settings: Partial<SiteSettings> = {}) => planned(fiveCards(), settings);

const named = (page: readonly Found[], attribute: string, value: string) =>
  page.find(({ attributes }) => attributes[attribute] === value);

describe('Every page', () => {
  it.each<PageKind>(['front', 'timeline', 'year', 'month', 'sources', 'about', 'not-found'])(
    'of kind %s has one h1, the policy, the way to the content and the language',
    (kind) => {
      const page = pageOf(five(), kind);
      expect(all(page, 'h1').length).toBe(1);
      expect(named(page, 'http-equiv', 'Content-Security-Policy')?.attributes.content).toBe(contentPolicy);
      expect(all(page, '.skip')[0]?.attributes.href).toBe('#main');
      expect(byId(page, 'main').tag).toBe('main');
      expect(all(page, 'html')[0]?.attributes).toMatchObject({ lang: 'en', dir: 'ltr' });
    },
  );

  it.each<PageKind>(['front', 'timeline', 'year', 'month', 'not-found'])(
    'of kind %s holds nothing that its policy forbids',
    (kind) => {
      const html = htmlOf(five(), inputOf(pagesOf(five(), kind)[0]!));
      expect(html).not.toMatch(/\sstyle=|\son\w+=|<style|javascript:/i);
      expect(html.match(/<script(?! type="application\/ld\+json")/g)?.length).toBe(1);
    },
  );

  it('ends no link of its foot with a full stop', () => {
    const links = all(all(pageOf(five(), 'front'), 'footer').at(-1)!.inside, 'a').map(({ text }) => text);
    expect(links).toContain('Headlines and names from A to Z');
    expect(links.filter((text) => text.endsWith('.'))).toEqual([]);
  });

  it('marks the section that it is or belongs to', () => {
    const current = (kind: PageKind) =>
      all(all(pageOf(five(), kind), 'nav')[0]!.inside, 'a').map(({ attributes }) => attributes['aria-current'] ?? null);
    expect(current('timeline')).toEqual(['page', null, null, null]);
    expect(current('month')).toEqual(['true', null, null, null]);
    expect(current('search')).toEqual([null, null, 'page', null]);
    expect(current('about')).toEqual([null, null, null, 'page']);
    expect(current('front')).toEqual([null, null, null, null]);
  });

  it('says in its first line how much the archive holds', () => {
    const line = all(pageOf(five(), 'timeline'), '.folio')[0]!.text.replace(/\s/g, ' ');
    expect(line).toContain('5 articles, 2 languages, 10 November 2021 or earlier to 20 November 2021 or later');
  });

  it('counts there the articles that have no date, of which the range tells nothing', () => {
    const undated = [8, 9].map((at) => makeCard({ id: itemId(at), published: null }));
    const line = all(pageOf(planned([...fiveCards(), ...undated]), 'timeline'), '.folio')[0]!.text;
    expect(line).toContain('or later, 2 without a date');
  });

  it('of an article names its record there instead, so that it does not change with the rest of the archive', () => {
    const { source, record } = harbourArticle();
    const self = listedOf(record, source);
    const subject = articlePageOf(self);
    const page = elementsOf(rendererOf().page({ subject, record, source, excerpts: [] }));
    expect(all(page, '.folio')[0]!.inside[0]!.text).toBe(`Record ${record.id}`);
  });

  it('says that rights are not determined unless they are stated', () => {
    expect(all(pageOf(five(), 'front'), 'footer')[0]!.text).toContain('Rights not determined.');
    const stated = all(pageOf(five({ rights: 'By permission of the paper.' }), 'front'), 'footer')[0]!.text;
    expect(stated).toContain('By permission of the paper.');
    expect(stated).not.toContain('not determined');
  });

  it.each([
    ['desk@example.org', 'mailto:desk@example.org?subject=The%20Harbour%20File%3A%20The%20Harbour%20File&body=%0A%0A'],
    ['https://example.org/contact', 'https://example.org/contact'],
    ['javascript:alert(1)', undefined],
    ['data:text/html,x@y', undefined],
    [null, undefined],
  ])('leads from contact %s to %s', (contact, href) => {
    const footer = all(pageOf(five({ contact }), 'front'), 'footer')[0]!;
    const link = all(footer.inside, 'a').find(({ text }) => text === 'Tell of an error on this page');
    expect(link?.attributes.href).toBe(href);
  });

  it('has a canonical address only when a base address is set', () => {
    expect(named(pageOf(five(), 'timeline'), 'rel', 'canonical')).toBeUndefined();
    const page = pageOf(five({ base: 'https://example.org/file/' }), 'timeline');
    expect(named(page, 'rel', 'canonical')?.attributes.href).toBe('https://example.org/file/timeline/');
  });

  it('tells search engines what the settings say', () => {
    expect(named(pageOf(five(), 'front'), 'name', 'robots')?.attributes.content).toBe('noindex');
    expect(named(pageOf(five({ robots: 'index' }), 'front'), 'name', 'robots')?.attributes.content).toBe('index');
  });

  it.each([
    ['The Border File', 'short'],
    ['A File of Middling Length', 'middling'],
    ['The Long and Winding Archive of Everything', 'long'],
  ])('sets the name “%s” in the size %s', (title, size) => {
    expect(all(pageOf(five({ title }), 'front'), '.mast')[0]!.classes).toContain(size);
  });
});

describe('The page for addresses where nothing is filed', () => {
  it('links from the base path, since it is served at any depth', () => {
    const page = pageOf(five({ base: 'https://example.org/file/' }), 'not-found');
    const links = page.flatMap(({ attributes }) => attributes.href ?? attributes.src ?? []);
    expect(links.filter((link) => !link.startsWith('/file/') && link !== '#main')).toEqual([]);
    expect(links).toContain('/file/assets/style.css');
  });

  it('leads to the lists that the archive has, and to no other', () => {
    const labels = (archive: Parameters<typeof pageOf>[0]) => {
      const [links] = all(pageOf(archive, 'not-found'), '.links');
      return links?.inside.filter(({ tag }) => tag === 'a').map(({ text }) => text);
    };
    expect(labels(five())).toEqual(['Front page', 'Timeline', 'Sources', 'Index']);
    const naming = makeCard({ id: itemId(1), traces: { names: [['Minsk', 'l', 2]] } });
    expect(labels(planned([naming]))).toContain('Names');
  });

  it('is never indexed', () => {
    const page = pageOf(five({ robots: 'index' }), 'not-found');
    expect(named(page, 'name', 'robots')?.attributes.content).toBe('noindex');
  });
});
