/** Turns planned pages and documents into text. Pure: everything it shows is handed to it. */
import type { ArticleRecord } from '../model/article.ts';
import type { SiteDocument } from '../model/document.ts';
import type { ItemId, PageAddress } from '../model/ids.ts';
import type { Overview, OwnPage, Page, PageKind, Site } from '../model/page.ts';
import type { SearchPlan } from '../model/search.ts';
import type { SiteSettings } from '../model/settings.ts';
import type { SourceFile } from '../model/source.ts';
import { closeDirections } from './close-directions.ts';
import { renderDocument } from './documents.ts';
import { createEngine } from './engine.ts';
import { linkerFor } from './href.ts';
import { phrasesFor } from './phrases/phrases.ts';
import type { PageContext } from './present/context.ts';
import { present } from './present/present.ts';
import type { ArticleWords } from './search/article-words.ts';
import { type IndexFile, indexFiles } from './search/index-files.ts';

/** The sources of all templates by name, as `layouts/page`, `pages/front`, `partials/date`; a user's own already in place. */
export type Templates = Readonly<Record<string, string>>;

/** What every page of a build may show. */
export interface Chrome {
  readonly settings: SiteSettings;
  readonly overview: Overview;
  /** The pages that list a whole kind of thing, as far as there is anything to list. */
  readonly sections: readonly PageAddress[];
  /** The keeper's own pages, in the order of the navigation. */
  readonly ownPages: readonly OwnPageLink[];
  /** Whether the archive brings a stylesheet of its own, `assets/theme.css`. */
  readonly theme: boolean;
}

/** What other pages know of a page of the keeper's own. */
export type OwnPageLink = Pick<OwnPage, 'address' | 'name' | 'title' | 'language'>;

/** The keeper's own pages of a site, in the order of the navigation. */
export function ownPagesIn({ pages }: Pick<Site, 'pages'>): readonly OwnPageLink[] {
  return pages.flatMap((page) =>
    page.kind === 'own' ? [{ address: page.address, name: page.name, title: page.title, language: page.language }] : [],
  );
}

const sectionKinds: ReadonlySet<PageKind> = new Set([
  ...(['timeline', 'stories', 'names', 'quotes', 'copies', 'sources', 'about', 'keywords', 'search'] as const),
]);

/** The first page of every list of a site. Nothing leads to one that there is not. */
export function sectionsIn({ pages }: Pick<Site, 'pages'>): readonly PageAddress[] {
  return pages.flatMap((page) =>
    sectionKinds.has(page.kind) && !('paging' in page && page.paging.page > 1) ? [page.address] : [],
  );
}

/** An article at hand: its record, and the source that its spans count in. */
export interface ArticleAtHand {
  readonly record: ArticleRecord;
  readonly source: SourceFile;
}

/** A page or document with what it borrows: the words of its excerpts in their order, and the article it is about. */
export interface RenderInput<T> {
  readonly subject: T;
  readonly record: ArticleRecord | null;
  readonly source: SourceFile | null;
  readonly excerpts: readonly string[];
  /** The articles that a page shows sentences of, its `reads`. */
  readonly reads?: ReadonlyMap<ItemId, ArticleAtHand>;
}

export interface Renderer {
  /** A whole HTML page. */
  page(input: RenderInput<Page>): string;
  /** A feed, a record or a ledger as text; original bytes never come here. */
  document(input: RenderInput<Exclude<SiteDocument, { kind: 'bytes' }>>): string;
  /** The files by which the articles are searched; `words` are theirs, in the order of the plan. */
  searchIndex(plan: SearchPlan, words: readonly ArticleWords[]): readonly IndexFile[];
  /** The templates that a page of this kind is made from, as one text: its digest tells whether they changed. */
  templateClosure(kind: PageKind): string;
}

/** Compiles the templates once; throws a DatelineError that names the template when one is wrong. */
export function createRenderer(templates: Templates, chrome: Chrome): Renderer {
  const engine = createEngine(templates);
  const phrases = phrasesFor(chrome.settings.language);
  const contextFor = (here: PageAddress): PageContext => ({
    chrome,
    phrases,
    here,
    href: linkerFor(here, chrome.settings.base),
  });
  return {
    page: (input) => {
      const view = present(input, contextFor(input.subject.address));
      return closeDirections(engine.fill(`pages/${input.subject.kind}`, view));
    },
    document: (input) => renderDocument(input, contextFor(input.subject.address)),
    searchIndex: (plan, words) => indexFiles(plan, words, contextFor('search/')),
    templateClosure: (kind) => engine.closure(`pages/${kind}`),
  };
}
