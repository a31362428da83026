/** Presents the page for addresses where nothing is filed. */
import type { Page } from '../../model/page.ts';
import type { RenderInput } from '../renderer.ts';
import type { PageContext } from './context.ts';
import { type FrameView, presentFrame } from './frame.ts';

export interface NotFoundView {
  readonly frame: FrameView;
  readonly words: PageContext['phrases']['words'];
}

export function presentNotFound({ subject }: RenderInput<Page>, context: PageContext): NotFoundView {
  const head = { title: subject.address, description: '', structuredDataHtml: null };
  return { frame: presentFrame(subject, head, context), words: context.phrases.words };
}
