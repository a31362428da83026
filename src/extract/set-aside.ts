/**
 * Sets aside what neither a field nor the body holds: whole parts by the rule that claimed them, and what is left of a
 * line around the fact that a field took from it.
 */
import type { ArticleRecord, FieldName, SetAside } from '../model/article.ts';
import { flatMap } from '../model/flat-map.ts';
import type { Span } from '../model/provenance.ts';
import { type RuleId, ruleReasons } from '../model/rules.ts';
import { foldSpace } from '../text/normalise.ts';
import { bySpan, gaps, heldSpans } from './coverage.ts';
import type { Layout, Part } from './layout.ts';

/** Everything that is set aside, in source order: `already` by the format reader, and the rest of the parts. */
export function setAsideOf(
  layout: Layout,
  { fields, body }: { readonly fields: Pick<ArticleRecord, FieldName>; readonly body: ArticleRecord['body'] },
  already: readonly SetAside[],
): SetAside[] {
  const held = [...heldSpans(fields, body), ...already.map(({ span }) => span)].sort((a, b) => a.start - b.start);
  let from = 0;
  const rest = flatMap(layout.parts, (part) => {
    while (from < held.length && (held[from] as Span).end <= part.span.start) from += 1;
    return restOf(layout, part, held, from);
  });
  const asides = [...already, ...rest];
  const covered = [...held, ...asides.map(({ span }) => span)];
  const lost = gaps(layout.source, { start: 0, end: layout.source.length }, covered);
  return [...asides, ...lost.map((span) => aside(layout, span, 'set-aside/label'))].sort(bySpan);
}

/** No part is held by more spans. */
const mostHeld = 40;

/** What is left of a part around the spans that hold it; the first of these stands at `from`. */
function restOf(layout: Layout, part: Part, held: readonly Span[], from: number): SetAside[] {
  if (part.role === 'set-aside') return [aside(layout, part.span, part.rule ?? 'set-aside/label')];
  const first = held[from];
  // As with nearly every paragraph: one block holds it all.
  if (first !== undefined && first.start <= part.span.start && first.end >= part.span.end) return [];
  const rule: RuleId = part.role === 'headline' ? 'set-aside/repeat' : 'set-aside/label';
  let to = from;
  while (to < from + mostHeld && (held[to]?.start ?? part.span.end) < part.span.end) to += 1;
  return gaps(layout.source, part.span, held.slice(from, to)).map((span) => aside(layout, span, rule));
}

function aside(layout: Layout, span: Span, rule: RuleId): SetAside {
  const text = foldSpace(layout.source.slice(span.start, span.end));
  return { text, span, rule, reason: ruleReasons[rule].reason };
}
