/** Finds what a body is called between marks: завод «Волгохим», die Zeitung „Die Welt“. Knows the words of one passage. */
import { type Lexicon, says } from './lexicon.ts';
import type { CutPassage } from './passage.ts';
import type { Word } from './word-scan.ts';

/** Names between marks have no more words than this. */
const longestQuoted = 4;
const opening = '«„“"';
const closing = '»“”"';
/** Where a body's name between marks ends that begins at `at`; null where none does. Not in English, where titles stand so. */
export function endOfQuoted({ words, text }: CutPassage, at: number, lexicon: Lexicon): number | null {
  const word = words[at] as Word;
  const before = words[at - 1];
  if (word.gap !== 'fresh' || before === undefined || lexicon.genericCapitals) return null;
  if (!opening.includes(text.charAt(word.start - 1)) || text.slice(before.end, word.start - 1) !== ' ') return null;
  const to = endOfMarks(words, at, text);
  const said = lexicon.said(word.text);
  const opens = (said & says.opener) !== 0 && (said & says.article) === 0;
  if (to === null || opens) return null;
  const kind = lexicon.said(before.text);
  const isBody = (kind & (says.organisation | says.organisationKind)) !== 0 && (kind & says.thingKind) === 0;
  return isBody ? to : null;
}

function endOfMarks(words: readonly Word[], at: number, text: string): number | null {
  for (let to = at + 1; to - at <= longestQuoted; to += 1) {
    if (closing.includes(text.charAt((words[to - 1] as Word).end) || ' ')) return to;
    if (words[to]?.gap !== 'space') return null;
  }
  return null;
}
