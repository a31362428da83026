/** The one way in which a field is decided: rules propose, the firmest proposal is taken, the others stay as rivals. */
import { type Candidate, type Confidence, inferred, type Sourced, type Span, stated } from '../model/provenance.ts';
import type { RuleId } from '../model/rules.ts';

/** What a rule proposes for a field: stated at a span, or worked out from evidence. */
export interface Proposal<T> extends Candidate<T> {
  readonly kind: 'stated' | 'inferred';
}

const firmness: Readonly<Record<Confidence, number>> = { certain: 2, likely: 1, guess: 0 };

/** A value that the text states at a span. */
export function proposeStated<T>(value: T, span: Span, rule: RuleId, confidence: Confidence = 'certain'): Proposal<T> {
  return { kind: 'stated', value, spans: [span], rule, confidence };
}

/** A value worked out from the text at some spans. */
export function proposeInferred<T>(
  value: T,
  spans: readonly Span[],
  rule: RuleId,
  confidence: Confidence,
): Proposal<T> {
  return { kind: 'inferred', value, spans, rule, confidence };
}

/** The firmest proposal as a field, what is stated before what is inferred, then the first; null when there is none. */
export function choose<T>(proposals: readonly Proposal<T>[]): Sourced<T> | null {
  const rank = (one: Proposal<T>) => firmness[one.confidence] * 2 + Number(one.kind === 'stated');
  const [best, ...others] = [...proposals].sort((a, b) => rank(b) - rank(a));
  if (best === undefined) return null;
  const { kind, value, spans, rule, confidence } = best;
  const span = spans[0];
  if (kind === 'stated' && span !== undefined) return stated(value, span, rule, confidence);
  const rivals = others
    .filter((other) => JSON.stringify(other.value) !== JSON.stringify(value))
    .map((other) => ({ value: other.value, spans: other.spans, rule: other.rule, confidence: other.confidence }));
  return inferred(value, { spans, rule, confidence, rivals });
}
