/** One presenter per page kind: the compiler names the one that is missing. */
import type { Page, PageKind } from '../../model/page.ts';
import type { RenderInput } from '../renderer.ts';
import { presentArticle } from './article.ts';
import type { PageContext } from './context.ts';
import { presentNotFound } from './not-found.ts';
import { presentOriginal } from './original.ts';

export type PageOf<K extends PageKind> = Extract<Page, { kind: K }>;

type Presenters = { readonly [K in PageKind]: (input: RenderInput<PageOf<K>>, context: PageContext) => object };

const presenters: Presenters = {
  front: presentNotFound,
  timeline: presentNotFound,
  year: presentNotFound,
  month: presentNotFound,
  undated: presentNotFound,
  article: presentArticle,
  original: presentOriginal,
  sources: presentNotFound,
  about: presentNotFound,
  'not-found': presentNotFound,
};

/** The view that the template of this page's kind shows. */
export function present(input: RenderInput<Page>, context: PageContext): object {
  const presenter = presenters[input.subject.kind] as (input: RenderInput<Page>, context: PageContext) => object;
  return presenter(input, context);
}
