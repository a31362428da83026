/**
 * Tells words with capitals that name nobody by where they stand: addresses, titles of works, ways to meet, the signs below a
 * text. Knows one passage.
 */
import { isWay } from '../../text/languages/names/ways.ts';
import type { Lexicon } from './lexicon.ts';
import type { CutPassage } from './passage.ts';
import { isAddressed, isInTitle, isSpeltOut } from './quoted-titles.ts';
import type { Run } from './runs.ts';
import type { Word } from './word-scan.ts';

/** Whether a run of words is no name of anybody. */
export function isNobody(passage: CutPassage, run: Run, lexicon: Lexicon): boolean {
  if (isAddressed(passage.text, (passage.words[run.from] as Word).start)) return true;
  return isWayOrSigns(passage, run) || isInTitle(passage, run, lexicon) || isSpeltOut(passage, run, lexicon);
}

/** "via Zoom"; "its owner said. PTI KVM NSK": a way to meet, and the signs of who wrote and read it at the end of the text. */
function isWayOrSigns({ words, text }: CutPassage, { from, to }: Run): boolean {
  const first = words[from] as Word;
  if (to - from === 1) return from > 0 && isWay((words[from - 1] as Word).text, first.text);
  return to === words.length && from > 0 && first.gap === 'stop' && signatures.test(text.slice(first.start));
}

const signatures = /^\p{Lu}{2,4}(?: \p{Lu}{2,4}){1,3}\s*$/u;
