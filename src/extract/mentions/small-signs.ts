/** Finds signs that stand for ordinary words or laws: "basic boat training (BBT)", "the Lamp Act (LA)". They name nobody, wherever they stand. */
import { type Lexicon, says } from './lexicon.ts';
import type { CutPassage } from './passage.ts';
import { isSign } from './sign.ts';
import type { Word } from './word-scan.ts';

/** Signs in brackets behind words in small letters that begin with their letters, or behind the word for a law. */
export function smallSigns(passages: readonly CutPassage[], lexicon: Lexicon): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { words } of passages) {
    for (let at = 0; at < words.length; at += 1) {
      const { gap, text } = words[at] as Word;
      const isBefore = words[at + 1]?.gap === 'open';
      if ((gap !== 'open' && !isBefore) || !isSign(withoutPlural(text))) continue;
      if (gap === 'open' && (spellsOut(words, at, lexicon) || isLaw(words[at - 1], lexicon))) found.add(text);
      else if (isBefore && isThingInBrackets(words, at, lexicon)) found.add(text);
    }
  }
  return found;
}

/** "MCAs": several of them. */
function withoutPlural(text: string): string {
  return /\p{Lu}s$/u.test(text) ? text.slice(0, -1) : text;
}

/** Whether the words before `at` begin with the letters of the sign there, small words left out, and none has a capital. */
function spellsOut(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const letters = [...(words[at]?.text ?? '')].filter((char) => /\p{Lu}/u.test(char));
  let left = letters.length - 1;
  for (let one = at - 1; left >= 0; one -= 1) {
    const word = words[one];
    if (word === undefined || word.capital || (one < at - 1 && words[one + 1]?.gap !== 'space')) return false;
    const spelt = lettersLeft(word.text, letters, left);
    if (spelt === left && (lexicon.said(word.text) & small) === 0) return false;
    left = spelt;
  }
  return letters.length > 1;
}

const small = says.join | says.article | says.and | says.opener;

/** Which letter is the last that is still to be spelt before "medium-term" or "lamp" has spelt its own. */
function lettersLeft(word: string, letters: readonly string[], left: number): number {
  return word
    .split('-')
    .reverse()
    .reduce((one, part) => (part.charAt(0).toUpperCase() === letters[one] ? one - 1 : one), left);
}

/** "LERB (Lamp Emergency Response Benefit)": the words behind the sign have its letters, and the last says that it is a thing. */
function isThingInBrackets(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const letters = words[at]?.text ?? '';
  let end = at + 2;
  while (words[end]?.gap === 'space' && end - at <= longestSpelt) end += 1;
  const all = words.slice(at + 1, end);
  if (isSpeltSmall(all, letters)) return true;
  const own = all.filter(({ capital }) => capital);
  const last = own.at(-1);
  if (last === undefined || own.map(({ text }) => text.charAt(0)).join('') !== letters) return false;
  return (lexicon.said(last.text) & says.otherThing) !== 0;
}

/** "BBT (basic boat training)": ordinary words behind the sign have its letters. */
function isSpeltSmall(words: readonly Word[], letters: string): boolean {
  if (words.length < 2 || words.some(({ capital }, at) => capital && at > 0)) return false;
  const parts = words.flatMap(({ text }) => text.split('-'));
  return (
    parts.length === letters.length && parts.every((part, at) => part.charAt(0).toUpperCase() === letters.charAt(at))
  );
}

/** So many words may spell a sign out. */
const longestSpelt = 8;

/** "das Hafengesetz (HG)", "the Lamp Prevention Act (LPA)". */
function isLaw(word: Word | undefined, lexicon: Lexicon): boolean {
  if (word === undefined) return false;
  if (word.capital && !lexicon.capitalNouns && (lexicon.said(word.text) & says.otherThing) !== 0) return true;
  return lexicon.capitalNouns && /(?:gesetz|ordnung|richtlinie|abkommen|buch)(?:e?s)?$/.test(word.text);
}
