/** Tells the sign of a party in brackets behind whoever sits for it: "ordfører Kjetil Maal (Sp)". Knows the words of one passage. */
import { countrySigns } from '../../text/languages/names/country-signs.ts';
import { type Lexicon, says } from './lexicon.ts';
import type { Run } from './runs.ts';
import { isSign } from './sign.ts';
import type { Word } from './word-scan.ts';

/** "Sp", "KrF", "Pd", "PvdA". */
const short = /^\p{Lu}\p{L}{1,2}$|^\p{Lu}\p{Ll}{1,2}\p{Lu}$/u;
/** Names have no more words than this. */
const longestName = 4;

/**
 * Whether a word alone in brackets is the party of the person before it, who has an office or a given name and a surname. Not in
 * English, where a state may stand there; countries stand behind those who run and ski.
 */
export function isParty(words: readonly Word[], run: Run, text: string, lexicon: Lexicon): boolean {
  const at = run.from;
  const word = words[at] as Word;
  if (run.to - at > 1 || word.gap !== 'open' || lexicon.genericCapitals || text.charAt(word.end) !== ')') return false;
  if (!(isSign(word.text) || short.test(word.text)) || countrySigns.has(word.text)) return false;
  // "skuespiller Ola Holm (Leo)": the part that is played.
  if ((lexicon.said(word.text) & says.given) !== 0) return false;
  let from = at;
  while (from > 0 && at - from < longestName && words[from - 1]?.capital === true) {
    from -= 1;
    if (words[from]?.gap !== 'space') break;
  }
  if (at - from < 2) return false;
  const office = (one: number) => (lexicon.said(words[one]?.text ?? '') & (says.role | says.title)) !== 0;
  return office(from) || (words[from]?.gap === 'space' && office(from - 1));
}
