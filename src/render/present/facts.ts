/** Presents how much is known: how many articles state a fact, have it inferred, given in front matter, confirmed by a person, or lack it. */
import type { FactCount } from '../../model/page.ts';
import type { FactState } from '../../model/provenance.ts';
import { numberWords } from '../phrases/phrases.ts';
import type { PageContext } from './context.ts';

/** Shown by `partials/facts`. */
export interface FactsView {
  /** Whether the front matter of any file states one. */
  readonly hasGiven: boolean;
  /** Whether a person confirmed any. */
  readonly hasConfirmed: boolean;
  /** Numbers in words of the interface; null for none. */
  readonly rows: readonly (Readonly<
    Record<'stated' | 'inferred' | 'given' | 'confirmed' | 'notKnown', string | null>
  > & {
    readonly field: string;
  })[];
}

/** The counts of each field, in the order given. */
export function presentFacts(facts: readonly FactCount[], { phrases }: PageContext): FactsView {
  const said = (counts: FactCount['counts'], state: FactState) =>
    counts[state] === 0 ? null : numberWords(phrases, counts[state]);
  return {
    hasGiven: facts.some(({ counts }) => counts['front-matter'] > 0),
    hasConfirmed: facts.some(({ counts }) => counts.editor > 0),
    rows: facts.map(({ field, counts }) => ({
      field: phrases.fields[field],
      stated: said(counts, 'stated'),
      inferred: said(counts, 'inferred'),
      given: said(counts, 'front-matter'),
      confirmed: said(counts, 'editor'),
      notKnown: said(counts, 'unknown'),
    })),
  };
}
