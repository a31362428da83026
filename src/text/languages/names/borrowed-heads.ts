/**
 * English words that bodies and places are called by in texts of other languages too: "Ostrel Tower", "Maal Airlines". Only
 * those that are no ordinary word of these languages. In lower case. Data only.
 */
import { wordList } from '../word-list.ts';

export const borrowedHeads = {
  organisation: wordList(`
    airlines airways university foundation holdings news studios entertainment pictures records motors technologies software
    solutions ventures rovers wanderers united institute society association council company corporation railways industries
    broadcasting invest investment investments partners insurance energy holding
  `),
  place: wordList(
    'tower towers street avenue square airport beach island islands hills garden gardens bridge stadium arena valley',
  ),
} as const;
