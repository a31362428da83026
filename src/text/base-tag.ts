/** Brings language tags to the one by which the language data are listed. */
import type { LanguageTag } from '../model/ids.ts';

/** Asked for every line of every article, for a few languages: remembered, as long as they are few. */
const known = new Map<LanguageTag, LanguageTag>();
const mostKnown = 500;
/** The language of the text that is read is asked for again and again. */
let last: { readonly language: LanguageTag; readonly tag: LanguageTag } = { language: 'und', tag: 'und' };

/** The language of a tag, without its region, in lower case; plain Norwegian is Bokmål. */
export function baseTag(language: LanguageTag): LanguageTag {
  if (language !== last.language) last = { language, tag: known.get(language) ?? makeTag(language) };
  return last.tag;
}

function makeTag(language: LanguageTag): LanguageTag {
  if (known.size >= mostKnown) known.clear();
  const base = language.toLowerCase().split('-')[0] ?? '';
  const made = base === 'no' ? 'nb' : base;
  known.set(language, made);
  return made;
}
