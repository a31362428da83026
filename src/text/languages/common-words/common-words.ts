/**
 * The commonest words of each language, by which a text tells what it is written in. Data only: a language is one line
 * in the file of its family, and one tag in a line that close kin share.
 */
import { elsewhere } from './elsewhere.ts';
import { european } from './european.ts';
import { germanic } from './germanic.ts';
import { indic } from './indic.ts';
import { romance } from './romance.ts';
import { semiticAndIranian } from './semitic-and-iranian.ts';
import { slavic } from './slavic.ts';

/**
 * Words parted by spaces, in lower case, by the tags of the languages that have them ("nb da": a word of both). A word
 * must be listed for every language of which a reader could meet it in any issue of a newspaper: what kin share says
 * nothing, and it says nothing only if it is listed for all of them.
 */
export type CommonWords = Readonly<Record<string, string>>;

/** All word lists. */
export const commonWords: readonly CommonWords[] = [
  germanic,
  romance,
  slavic,
  european,
  elsewhere,
  semiticAndIranian,
  indic,
];
