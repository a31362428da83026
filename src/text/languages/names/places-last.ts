/** English words for places that end names of two words and open none: "Ardley Lane", never "Lane Ardley". Data only. */
import { wordList } from '../word-list.ts';

/** With their capital. */
export const placesLast: readonly string[] = wordList(`
  Lane Street Road Avenue Drive Hill Hills Square Boulevard Hall House Room Stadium Arena Farm Manor Town Village District
  Heights Springs Plains Wood Woods Brook Ford Field Fields Cliff Ridge Heath Chase Dale Vale Parish Rock Reef Place
`);
