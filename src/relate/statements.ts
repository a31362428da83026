/** Brings together what several articles quote of one statement, wording by wording. */
import type { TracedCard } from '../model/card.ts';
import type { Statement } from '../model/relations.ts';
import type { Naming } from './entities.ts';

/** The statements that two articles or more quote; `cards` are in order. */
export function statementsOf(_cards: readonly TracedCard[], _naming: Naming): readonly Statement[] {
  return [];
}
