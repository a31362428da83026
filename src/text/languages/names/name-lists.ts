/** The languages whose words around names Dateline knows. A language is one data file and one line here. */
import type { LanguageTag } from '../../../model/ids.ts';
import { en } from './en.ts';
import type { NameWords } from './name-words.ts';
import { nb } from './nb.ts';

const nameLists: readonly NameWords[] = [en, nb];

/** The words around names for a text of this language; all that there are when it has none of its own. */
export function nameWordsFor(language: LanguageTag): readonly NameWords[] {
  const [base = ''] = language.toLowerCase().split('-');
  const own = nameLists.find(({ tag }) => tag === (base === 'no' ? 'nb' : base));
  return own === undefined ? nameLists : [own];
}
