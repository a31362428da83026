/**
 * The anchors of paragraphs: made from their words, so that a link to a paragraph holds when the article is read better
 * and other paragraphs come or go.
 */
import type { Block } from '../model/block.ts';
import { hashOf } from '../text/hash.ts';

/** An anchor for each block of a body, `p-0a1b2c`; null for what is no paragraph. Equal paragraphs are numbered. */
export function anchorsOf(body: readonly Block[]): readonly (string | null)[] {
  const seen = new Map<string, number>();
  return body.map((block) => {
    if (block.type !== 'paragraph') return null;
    const anchor = `p-${hashOf(block.text).toString(36).padStart(6, '0')}`;
    const before = seen.get(anchor) ?? 0;
    seen.set(anchor, before + 1);
    return before === 0 ? anchor : `${anchor}-${before + 1}`;
  });
}
