/** Presents a page that the archive's keeper wrote. */
import type { OwnPage } from '../../model/page.ts';
import { ownHtml } from '../own-page/own-html.ts';
import type { Phrases } from '../phrases/phrases.ts';
import type { RenderInput } from '../renderer.ts';
import { passageLanguage } from '../wording/language-wording.ts';
import type { PageContext } from './context.ts';
import { type FrameView, presentFrame } from './frame.ts';

export interface OwnView {
  readonly frame: FrameView;
  readonly words: Phrases['words'];
  readonly title: string;
  /** The language and direction of title and text, each null where it is the interface's. */
  readonly lang: string | null;
  readonly dir: string | null;
  readonly bodyHtml: string;
}

/** The view of a page of the keeper's own. */
export function presentOwn({ subject }: RenderInput<OwnPage>, context: PageContext): OwnView {
  const { title, description, language, tree } = subject;
  const { lang, dir } = passageLanguage(language ?? context.phrases.language, context.phrases);
  return {
    frame: presentFrame(subject, { title, description, structuredDataHtml: null }, context),
    words: context.phrases.words,
    ...{ title, lang, dir },
    bodyHtml: ownHtml(tree, context),
  };
}
