/** The headline: stated in the text, or supplied from its first sentence. Never missing. */
import type { Block } from '../../model/block.ts';
import { inferred, type Sourced } from '../../model/provenance.ts';
import { choose, proposeStated } from '../choose.ts';
import { type Layout, partsOf } from '../layout.ts';
import { isSection } from '../roles/cells.ts';
import { supplyHeadline } from '../supply-headline.ts';

/** An address with no more words beside it is all that a line says. */
const mostWordsBeside = 4;
const webAddress = /(?:https?:\/\/|www\.)\S+|(?<![^\s(])[\p{L}\d-]{2,40}\.\p{Ll}{2,10}\/\S*/u;

/** The headline of an article; empty only where the body has no words either. */
export function headline(layout: Layout, body: readonly Block[]): Sourced<string> {
  const lines = partsOf(layout, 'headline');
  const proposals = lines.map((part) =>
    proposeStated(part.text, part.span, part.rule ?? 'headline/own-line', part.confidence),
  );
  return choose(proposals) ?? suppliedHeadline(layout, body);
}

/** The headline that the first sentence supplies. */
export function suppliedHeadline(layout: Layout, body: readonly Block[]): Sourced<string> {
  const paragraphs = body.filter(({ type }) => type === 'paragraph');
  const opening =
    paragraphs.find(({ text }) => !namesAddress(text) && !isRemark(text) && !isSection(text)) ??
    paragraphs[0] ??
    body[0];
  const made = opening === undefined ? null : supplyHeadline(layout, opening);
  return inferred(made?.text ?? '', {
    spans: made === null ? [] : [made.span],
    rule: 'headline/first-sentence',
    confidence: 'likely',
  });
}

/** "[First published by the agency]": a remark on the text. */
function isRemark(text: string): boolean {
  return /^\[[^[\]]{3,120}\]$/u.test(text);
}

/** An address with a few words beside it tells nothing of the article. */
function namesAddress(text: string): boolean {
  // A paragraph may be long, and the pattern tries each of its words.
  if (!(text.includes('/') || text.includes('www.')) || !webAddress.test(text)) return false;
  return (text.replace(new RegExp(webAddress, 'gu'), '').match(/\p{L}{2,}/gu) ?? []).length <= mostWordsBeside;
}
