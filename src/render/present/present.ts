/** One presenter per page kind: the compiler names the one that is missing. */
import type { Page, PageKind } from '../../model/page.ts';
import type { RenderInput } from '../renderer.ts';
import { presentAbout } from './about.ts';
import { presentArticle } from './article.ts';
import { presentCollection } from './collection.ts';
import type { PageContext } from './context.ts';
import { presentCopies, presentCopySet } from './copies.ts';
import { presentDayPage } from './day.ts';
import { presentEntry } from './entry.ts';
import { presentFront } from './front.ts';
import { presentIndex } from './index-page.ts';
import { presentKeywords } from './keywords.ts';
import { presentMonthPage } from './month.ts';
import { presentNames } from './names.ts';
import { presentNotFound } from './not-found.ts';
import { presentOwn } from './own.ts';
import { presentQuotes } from './quotes.ts';
import { presentSearch } from './search.ts';
import { presentSources } from './sources.ts';
import { presentStatementPage } from './statement.ts';
import { presentStories, presentStory } from './story.ts';
import { presentTimeline } from './timeline.ts';
import { presentUndated } from './undated.ts';
import { presentYearPage } from './year.ts';

export type PageOf<K extends PageKind> = Extract<Page, { kind: K }>;

type Presenters = { readonly [K in PageKind]: (input: RenderInput<PageOf<K>>, context: PageContext) => object };

const presenters: Presenters = {
  front: presentFront,
  timeline: presentTimeline,
  year: presentYearPage,
  month: presentMonthPage,
  day: presentDayPage,
  undated: presentUndated,
  article: presentArticle,
  names: presentNames,
  entry: presentEntry,
  quotes: presentQuotes,
  statement: presentStatementPage,
  stories: presentStories,
  story: presentStory,
  copies: presentCopies,
  'copy-set': presentCopySet,
  collection: presentCollection,
  keywords: presentKeywords,
  index: presentIndex,
  sources: presentSources,
  search: presentSearch,
  about: presentAbout,
  own: presentOwn,
  'not-found': presentNotFound,
};

/** The view that the template of this page's kind shows. */
export function present(input: RenderInput<Page>, context: PageContext): object {
  const presenter = presenters[input.subject.kind] as (input: RenderInput<Page>, context: PageContext) => object;
  return presenter(input, context);
}
