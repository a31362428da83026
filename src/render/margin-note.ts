/**
 * The thread of shared words: the note beside a paragraph whose words other articles have as well, and the ways to them.
 * It is the archive's own voice beside the text, never part of it.
 */
import type { Properties } from 'hast';
import type { Blockquote, Link, Paragraph, PhrasingContent } from 'mdast';

/** Words that run through several articles: where they stand in this one, and the ways to the others. */
export interface Thread {
  /** Indexes of blocks, at least one; the note stands beside the first. */
  readonly blocks: readonly number[];
  /** `Same statement in 3 articles`, leading to where the wordings are compared. */
  readonly text: string;
  readonly href: string;
  readonly others: readonly ThreadEnd[];
}

/** Where a thread comes out: a paragraph of another article. */
export interface ThreadEnd {
  readonly href: string;
  readonly hreflang: string | null;
  /** Classes of the mark of its date. */
  readonly mark: string;
  readonly text: string;
}

/** The note as mdast; `language` is that of the interface where the text is in another. */
export function noteBeside(
  { text, href, others }: Thread,
  { language }: { readonly language: string | null },
): Blockquote {
  const hProperties: Properties = { className: ['note'], role: 'note' };
  if (language !== null) hProperties.lang = language;
  return {
    type: 'blockquote',
    data: { hName: 'div', hProperties },
    children: [paragraph([linkTo(href, text, null)]), ...others.map(wayTo)],
  };
}

function wayTo({ mark, href, hreflang, text }: ThreadEnd): Paragraph {
  const hProperties: Properties = { className: ['g', ...mark.split(' ')], ariaHidden: 'true' };
  const sign: PhrasingContent = { type: 'emphasis', children: [], data: { hName: 'span', hProperties } };
  return paragraph([sign, { type: 'text', value: ' ' }, linkTo(href, text, hreflang)]);
}

function linkTo(url: string, value: string, hrefLang: string | null): Link {
  const data = hrefLang === null ? {} : { data: { hProperties: { hrefLang } } };
  return { type: 'link', url, children: [{ type: 'text', value }], ...data };
}

function paragraph(children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children };
}
