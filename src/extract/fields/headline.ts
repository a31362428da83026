/** The headline: stated in the text, or supplied from its first sentence. Never missing. */
import type { Block } from '../../model/block.ts';
import { inferred, type Sourced } from '../../model/provenance.ts';
import { choose, proposeStated } from '../choose.ts';
import { type Layout, partsOf } from '../layout.ts';
import { supplyHeadline } from '../supply-headline.ts';

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
  const opening = body.find(({ type }) => type === 'paragraph') ?? body[0];
  const made = opening === undefined ? null : supplyHeadline(layout, opening);
  return inferred(made?.text ?? '', {
    spans: made === null ? [] : [made.span],
    rule: 'headline/first-sentence',
    confidence: 'likely',
  });
}
