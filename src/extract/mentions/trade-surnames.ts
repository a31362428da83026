/** Knows the surnames of an article that are trades or offices as well: "Tom Baker", "Jan de Boer". Finds where they stand alone. */
import { type Lexicon, says } from './lexicon.ts';
import type { CutPassage } from './passage.ts';
import type { Run } from './runs.ts';
import type { Word } from './word-scan.ts';

/** Such surnames behind a given name, with the particle before them: "Baker", "de Boer". None where all nouns have capitals: "Richter". */
export function tradeSurnamesIn(cut: readonly CutPassage[], lexicon: Lexicon): ReadonlySet<string> {
  const found = new Set<string>();
  if (lexicon.capitalNouns) return found;
  for (const { words } of cut) {
    for (let at = 1; at < words.length; at += 1) {
      const word = words[at] as Word;
      if (!word.capital || word.gap !== 'space' || (lexicon.said(word.text) & says.role) === 0) continue;
      const before = words[at - 1] as Word;
      if (isGiven(before, lexicon)) found.add(word.text);
      else if (!before.capital && isParticle(before, lexicon) && isGiven(words[at - 2], lexicon))
        found.add(`${before.text} ${word.text}`);
    }
  }
  return found;
}

/** Whether a run is nothing but such a surname: "Baker said", "De Boer", not "the Baker", "Bishop Reed". */
export function isTradeSurname(words: readonly Word[], { from, to }: Run, { lexicon, surnames }: Known): boolean {
  if (surnames.size === 0 || to - from > 2 || words[to]?.capital === true) return false;
  const [first, last] = [words[from] as Word, words[to - 1] as Word];
  if (to - from === 2) return surnames.has(`${first.text.toLowerCase()} ${last.text}`);
  const before = words[from - 1];
  const isLed = before !== undefined && first.gap === 'space' && (lexicon.said(before.text) & says.article) !== 0;
  return !isLed && surnames.has(last.text);
}

interface Known {
  readonly lexicon: Lexicon;
  readonly surnames: ReadonlySet<string>;
}

function isGiven(word: Word | undefined, lexicon: Lexicon): boolean {
  return word?.capital === true && (lexicon.said(word.text) & says.given) !== 0;
}

function isParticle({ text }: Word, lexicon: Lexicon): boolean {
  return (lexicon.said(text) & says.particle) !== 0;
}
