/** Brings together the numbers that articles of one story give for the same thing. */
import type { TracedCard } from '../model/card.ts';
import type { FigureTable } from '../model/relations.ts';
import type { Naming } from './entities.ts';

/** The tables of a story, the most articles first; `cards` are those of the story, in order. */
export function figureTables(_cards: readonly TracedCard[], _naming: Naming): readonly FigureTable[] {
  return [];
}
