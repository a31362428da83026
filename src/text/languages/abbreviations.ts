/** The short forms after which a sentence goes on, for each language that has press words. */
import type { LanguageTag } from '../../model/ids.ts';
import type { PressWords } from './press/press-words.ts';
import { presses, pressWordsFor } from './press/presses.ts';

const gathered = new Map<readonly PressWords[], ReadonlySet<string>>(
  [...presses.map(({ tag }) => pressWordsFor(tag)), presses].map((press) => [
    press,
    new Set(press.flatMap(({ abbreviations }) => abbreviations)),
  ]),
);

/** The abbreviations to cut sentences of this language with. */
export function abbreviationsFor(language: LanguageTag): ReadonlySet<string> {
  return gathered.get(pressWordsFor(language)) ?? new Set();
}
