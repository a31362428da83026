/** Finds names that begin with what the bearer is, in small letters: "rue Dassier", "hospital San Telmo". Knows the words of one passage. */
import { lowerCase } from '../../text/char-kinds.ts';
import type { LeadingHeads } from '../../text/languages/names/leading-heads.ts';
import { isSaint } from './evidence.ts';
import { type Lexicon, says } from './lexicon.ts';
import type { Run } from './runs.ts';
import { isSign } from './sign.ts';
import type { Word } from './word-scan.ts';

/** So many small words may stand between "rue" and its name: "rue de la Paix". */
const mostJoins = 2;

/** A run with what it is before it as one name; null when that is not part of the name. */
export function withHead(words: readonly Word[], run: Run, lexicon: Lexicon): Run | null {
  const { leadingHeads } = lexicon;
  if (leadingHeads.heads.size === 0 || run.from === 0) return null;
  const at = headBefore(words, run.from, lexicon);
  if (at === null || !isCalled(words, at, run, lexicon)) return null;
  return { from: at, to: run.to, known: null, whole: true };
}

/** Where the word stands that says what it is: right before the name or, of streets, before "of". */
function headBefore(words: readonly Word[], from: number, { leadingHeads, said }: Lexicon): number | null {
  const isSmall = (word: Word | undefined) => word !== undefined && !word.capital;
  if (words[from]?.gap === 'space' && isSmall(words[from - 1]) && words[from]?.elision === undefined)
    if (leadingHeads.heads.has((words[from - 1] as Word).text))
      return isStreetHere(words, from - 1, leadingHeads) ? from - 1 : null;
  for (let at = from - 1; at > 0 && from - at <= mostJoins; at -= 1) {
    const { text, gap, capital } = words[at] as Word;
    if (capital || gap !== 'space' || (said(text) & (says.join | says.article | says.particle)) === 0) return null;
    const before = words[at - 1] as Word;
    if (!before.capital && leadingHeads.joined.has(before.text)) return at - 1;
  }
  return null;
}

/** "in via Giuseppe Verdi", "la via Emilia"; not "il gas arriva via Ucraina", "nel corso". */
function isStreetHere(words: readonly Word[], at: number, { others, before }: LeadingHeads): boolean {
  const { text, gap, elision } = words[at] as Word;
  return (
    !others.has(text) || elision !== undefined || (gap === 'space' && before.has(lowerCase(words[at - 1]?.text ?? '')))
  );
}

/**
 * "In piazza Giorgia Meloni ha salutato la folla", "En el hospital María Ruiz fue operada": somebody with a name in full who does
 * something there. Not "La place Jean Jaurès a été fermée", and no street.
 */
function isSomebodyThere(words: readonly Word[], head: number, { from, to }: Run, lexicon: Lexicon): boolean {
  const { leadingHeads, said } = lexicon;
  const verb = words[to];
  if (verb?.gap !== 'space' || verb.capital || leadingHeads.deeds?.test(verb.text) !== true) return false;
  if ((said((words[from] as Word).text) & says.given) === 0 || leadingHeads.streets.has((words[head] as Word).text))
    return false;
  return [words[head - 1], words[head - 2]].some(
    (word) => word !== undefined && (said(word.text) & says.beforePlace) !== 0,
  );
}

/** Whether places are called so: no office, and no first name or sign alone, which may be whoever does something there. */
function isCalled(words: readonly Word[], head: number, { from, to }: Run, lexicon: Lexicon): boolean {
  const { text } = words[from] as Word;
  const said = lexicon.said(text);
  if ((said & says.calendar) !== 0 && to - from === 1) return false;
  if (to - from > 1)
    return (
      isSaint(text) ||
      ((said & (says.role | says.title)) === 0 && !isSomebodyThere(words, head, { from, to, known: null }, lexicon))
    );
  const isStreet = lexicon.leadingHeads.streets.has((words[head] as Word).text);
  const others = says.notName | says.role | says.title | says.organisation | (isStreet ? 0 : says.given);
  return (said & others) === 0 && !isSign(text);
}
