/** What fields have in common that are the whole of a line. */
import type { Sourced } from '../../model/provenance.ts';
import type { RuleId } from '../../model/rules.ts';
import { choose, proposeStated } from '../choose.ts';
import { type Layout, partsOf, type Role } from '../layout.ts';

/** The text of the firmest part with a role; `rule` names why where the part does not. */
export function wholeLine(layout: Layout, role: Role, rule: RuleId): Sourced<string> | null {
  return choose(
    partsOf(layout, role).map((part) => proposeStated(part.text, part.span, part.rule ?? rule, part.confidence)),
  );
}
