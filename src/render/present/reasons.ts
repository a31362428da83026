/** Says in words why things belong together. */
import type { ShownReason } from '../../model/connections.ts';
import type { LinkReason } from '../../model/reasons.ts';
import { count, listWords } from '../phrases/phrases.ts';
import type { PageContext } from './context.ts';

/** The reasons as one phrase, the strongest first: `same people: Mara Lind; two days later`. Empty without any. */
export function reasonsInWords(reasons: readonly ShownReason[], context: PageContext): string {
  return reasons.map((reason) => reasonInWords(reason, context)).join(context.phrases.words.semicolon);
}

function reasonInWords(reason: ShownReason, context: PageContext): string {
  const words = bareReason(reason, context);
  if (reason.named.length === 0) return words;
  const names = reason.named.map(({ name }) => name);
  return `${words}: ${listWords(context.phrases, names)}`;
}

function bareReason({ reason, days }: LinkReason, { phrases }: PageContext): string {
  if (days === undefined || days === 0) return phrases.reasons[reason];
  const { daysLater, daysEarlier } = phrases.names.plurals;
  return count(phrases, days > 0 ? daysLater : daysEarlier, Math.abs(days));
}
