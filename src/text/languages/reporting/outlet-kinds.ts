/** What outlets are, in English right behind their names and before the verb: "the Swissinfo website reported". Data only. */
import { wordList } from '../word-list.ts';

/** In lower case. */
export const outletKinds: ReadonlySet<string> = new Set(
  wordList('news website agency newspaper channel broadcaster site service network portal magazine radio television'),
);
