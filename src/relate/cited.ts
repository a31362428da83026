/** Brings together what articles name as their sources. */
import type { TracedCard } from '../model/card.ts';
import type { CitedSource } from '../model/relations.ts';
import type { Naming } from './entities.ts';

/** The sources that articles name, the most often named first; `cards` are in order. */
export function citedSources(_cards: readonly TracedCard[], _naming: Naming): readonly CitedSource[] {
  return [];
}
