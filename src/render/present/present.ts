/** One presenter per page kind: the compiler names the one that is missing. */
import type { Page, PageKind } from '../../model/page.ts';
import type { RenderInput } from '../renderer.ts';
import type { PageContext } from './context.ts';
import { presentFrame } from './frame.ts';
import { presentFront } from './front.ts';
import { presentMonthPage } from './month.ts';
import { presentNotFound } from './not-found.ts';
import { presentTimeline } from './timeline.ts';
import { presentUndated } from './undated.ts';
import { presentYearPage } from './year.ts';

export type PageOf<K extends PageKind> = Extract<Page, { kind: K }>;

type Presenters = { readonly [K in PageKind]: (input: RenderInput<PageOf<K>>, context: PageContext) => object };

function presentBare({ subject }: RenderInput<Page>, context: PageContext): object {
  const head = { title: subject.address, description: '', structuredDataHtml: null };
  return { frame: presentFrame(subject, head, context), words: context.phrases.words };
}

const presenters: Presenters = {
  front: presentFront,
  timeline: presentTimeline,
  year: presentYearPage,
  month: presentMonthPage,
  undated: presentUndated,
  article: presentBare,
  original: presentBare,
  sources: presentBare,
  about: presentBare,
  'not-found': presentNotFound,
};

/** The view that the template of this page's kind shows. */
export function present(input: RenderInput<Page>, context: PageContext): object {
  const presenter = presenters[input.subject.kind] as (input: RenderInput<Page>, context: PageContext) => object;
  return presenter(input, context);
}
