/**
 * What news counts, language by language: who or what, and what happens to them, under names that all languages share.
 * Data only: a word stands for all that begin with it, `_` for a space, a `$` at its end for that word alone.
 */

import { elsewhere } from './counted-elsewhere.ts';
import { germanic } from './counted-germanic.ts';

/** What happens, by its shared name: it tells two counts of people apart. */
type Fates = Readonly<
  Partial<
    Record<'arrived' | 'dead' | 'injured' | 'missing' | 'arrested' | 'evacuated' | 'returned' | 'striking', string>
  >
>;
/** Things by their shared name. */
type Things = Readonly<Record<string, string>>;

/** The words of one language; `measures` are units that make a number no count: time, distance, shares, weights. */
export interface CountedThings {
  readonly fates: Fates;
  readonly things: Things;
  readonly measures: string;
}

/** By the language of the text. */
export const countedThings: Readonly<Record<string, CountedThings>> = { ...germanic, ...elsewhere };
