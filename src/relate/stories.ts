/** Groups articles on one event or running matter, across sources and languages. */
import type { TracedCard } from '../model/card.ts';
import type { CopySet, Statement, Story } from '../model/relations.ts';
import type { Naming } from './entities.ts';

/** What links between articles are made from. */
export interface Links {
  readonly naming: Naming;
  readonly statements: readonly Statement[];
  readonly copies: readonly CopySet[];
}

/** The stories of an archive, without their figures; `cards` are in order. */
export function storiesOf(_cards: readonly TracedCard[], _links: Links): readonly Omit<Story, 'figures'>[] {
  return [];
}
