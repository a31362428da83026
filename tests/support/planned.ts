/** Archives planned from cards for the tests of pages, and what their pages show: views, HTML and its elements. */
import type { TracedCard } from '../../src/model/card.ts';
import type { OwnText } from '../../src/model/own-page.ts';
import type { Page, PageKind, Site } from '../../src/model/page.ts';
import type { Relations } from '../../src/model/relations.ts';
import type { SiteSettings } from '../../src/model/settings.ts';
import { plan } from '../../src/plan/plan.ts';
import { relate } from '../../src/relate/relate.ts';
import { linkerFor } from '../../src/render/href.ts';
import { phrasesFor } from '../../src/render/phrases/phrases.ts';
import { present } from '../../src/render/present/present.ts';
import { createRenderer, ownPagesIn, type RenderInput, sectionsIn } from '../../src/render/renderer.ts';
import { itemId, makeCard } from './cards.ts';
import { settingsOf } from './records.ts';
import { elementsOf, type Found, shippedTemplates } from './rendered.ts';

/** An archive that is planned, with the settings it is shown with. */
export interface Planned {
  readonly site: Site;
  readonly settings: SiteSettings;
}

/** What an archive has beside its articles: pages that its keeper wrote, and the days of articles not added like the rest. */
interface Beside {
  readonly ownTexts?: readonly OwnText[];
  readonly added?: Readonly<Record<string, string>>;
}

/** Plans an archive of these cards; `known` stands in the place of what traces tell. */
export function planned(
  cards: readonly TracedCard[],
  settings: Partial<SiteSettings> = {},
  known: Partial<Relations> = {},
  { ownTexts = [], added = {} }: Beside = {},
): Planned {
  const whole = settingsOf(settings);
  const identities = cards.map(({ id, file }) => ({
    id,
    path: file,
    digest: id,
    address: null,
    added: added[id] ?? '2026-11-21',
  }));
  const relations = { ...relate(cards), ...known };
  const input = { cards, relations, identities, absent: [], accessions: [], ownTexts, settings: whole };
  return { site: plan(input), settings: whole };
}

/** The pages of one kind. */
export function pagesOf<K extends PageKind>({ site }: Planned, kind: K): readonly Extract<Page, { kind: K }>[] {
  return site.pages.filter((page): page is Extract<Page, { kind: K }> => page.kind === kind);
}

/** What a page is made from where it borrows nothing but excerpts: each says which it is. */
export function inputOf<P extends Page>(subject: P): RenderInput<P> {
  return { subject, record: null, source: null, excerpts: subject.excerpts.map(excerptText) };
}

/** Words that stand for an excerpt. */
function excerptText({ item, span }: { item: string; span: { start: number } }): string {
  return `The words of ${item} from ${span.start}.`;
}

/** The view of a page. */
export function viewOf({ site, settings }: Planned, input: RenderInput<Page>): object {
  const here = input.subject.address;
  const phrases = phrasesFor(settings.language);
  // Views with and without a stylesheet of the archive's own.
  const [overview, theme] = [site.overview, settings.base !== null];
  const chrome = { settings, overview, sections: sectionsIn(site), ownPages: ownPagesIn(site), theme };
  return present(input, { chrome, phrases, here, href: linkerFor(here, settings.base) });
}

const templates = shippedTemplates();

/** The HTML of a page. */
export function htmlOf({ site, settings }: Planned, input: RenderInput<Page>): string {
  return createRenderer(templates, {
    settings,
    overview: site.overview,
    sections: sectionsIn(site),
    ownPages: ownPagesIn(site),
    theme: false,
  }).page(input);
}

/** The elements of the page of that kind; throws when the archive has none or, without an address, several. */
export function pageOf(archive: Planned, kind: PageKind, address: string | null = null): readonly Found[] {
  const pages = pagesOf(archive, kind).filter((page) => address === null || page.address === address);
  const [page] = pages;
  if (page === undefined || pages.length > 1) throw new Error(`There are ${pages.length} pages of kind ${kind}.`);
  return elementsOf(htmlOf(archive, inputOf(page)));
}

/** Five articles as unlike each other as those that the project began with: one to the month, two with a bound, two days. */
export function fiveCards(): readonly TracedCard[] {
  const opening = [10, 30, 50].map((start) => ({ start, end: start + 10 }));
  return [
    makeCard({
      id: 'aaaaaaaaaaa0',
      language: 'nb',
      published: '2021-11',
      headline: 'Fergen blir liggende…',
      facts: { headline: 'inferred' },
      opening,
    }),
    makeCard({
      id: 'aaaaaaaaaaa1',
      published: '[2021-11-14..]',
      headline: 'The harbour master said yesterday…',
      facts: { headline: 'inferred', published: 'inferred' },
      opening,
    }),
    makeCard({ id: 'aaaaaaaaaaa2', published: '2021-11-16', headline: 'Ferry stays in port', opening }),
    makeCard({
      id: 'aaaaaaaaaaa3',
      published: '2021-11-20',
      headline: 'The storm is over…',
      facts: { headline: 'inferred' },
      opening,
    }),
    makeCard({
      id: 'aaaaaaaaaaa4',
      published: '[..2021-11-10]',
      headline: 'Storm expected',
      publisher: 'The Harbour Post',
      agency: 'Coast News',
      facts: { publisher: 'inferred', published: 'inferred' },
      standfirst: { start: 5, end: 9 },
      opening,
    }),
  ];
}

/** As many articles as asked for, each with the date that is given for its number from 0. */
export function manyCards(n: number, published: (at: number) => string | null): readonly TracedCard[] {
  return Array.from({ length: n }, (_, at) => makeCard({ id: itemId(at + 1), published: published(at) }));
}
