/** The shape of a language's data: the words by which pages and newsrooms of that language are recognised. Data only. */
import type { LanguageTag } from '../../model/ids.ts';
import type { PressWords } from './press-words.ts';

export interface Language {
  readonly tag: LanguageTag;
  readonly press: PressWords;
}
