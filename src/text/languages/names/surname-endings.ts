/**
 * How surnames end, in Latin letters, that tell a person from a firm or a street where nothing else does: "Kowalski",
 * "Ivanova", "Petrosyan". Data only.
 */
import { wordList } from '../word-list.ts';

/** In lower case. */
export const surnameEndings: readonly string[] = wordList(`
  enko enka chuk czuk wicz vich vych vić ović ević nić kić jić
  ski skij skyi sky skaya skaja cki cky czyk czak ov ova ev eva yeva ieva
  sson sen dóttir dottir ström strøm quist qvist
  oglu oğlu escu eanu opoulos opoulou akis idis iadis
  yan dze shvili zadeh nejad
  nen uez ñez inez ález árez érez íguez ínez úñez
  mann meyer meier hofer singh
`);
