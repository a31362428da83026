/** Tells which names are other cases of one that the archive has as well: "Новой газеты" of "Новая газета". Names nobody anew. */
import type { LanguageTag } from '../model/ids.ts';
import { baseTag } from '../text/base-tag.ts';
import { baseForms, type Ending, endingsOf } from '../text/inflection.ts';
import { nameWordsFor } from '../text/languages/names/name-lists.ts';

/** A language with no more endings than these has no cases. */
const fewCases = 5;
/** Longer names have too many forms, and are seldom the same in two articles. */
const mostWords = 4;

const made = new Map<string, readonly Ending[]>();

/** The endings of a language whose names have cases; none of any other. */
export function casesOf(language: LanguageTag): readonly Ending[] {
  const base = baseTag(language);
  const known = made.get(base);
  if (known !== undefined) return known;
  const [own, ...others] = nameWordsFor(base);
  const all = others.length > 0 || own === undefined ? [] : [...own.endings, ...(own.attributeEndings ?? [])];
  const endings = all.length > fewCases ? endingsOf(all) : [];
  made.set(base, endings);
  return endings;
}

/** Every form of which a name may be another case, word by word, without the name itself; all in lower case. */
export function basesOfName(name: string, cases: readonly Ending[]): readonly string[] {
  const words = name.toLowerCase().split(' ');
  if (cases.length === 0 || words.length > mostWords) return [];
  let forms: readonly string[] = [''];
  for (const [at, word] of words.entries()) {
    const own = baseForms(word, cases);
    forms = forms.flatMap((form) => own.map((one) => (at === 0 ? one : `${form} ${one}`)));
  }
  return [...new Set(forms.slice(1))].filter((form) => form !== words.join(' '));
}

/** Whether a name is another case of a base, and not the other way round as well: then nobody knows which is which. */
export function isCaseOf(name: string, base: string, language: LanguageTag): boolean {
  const cases = casesOf(language);
  return mayBeCaseOf(name, base, cases) && !mayBeCaseOf(base, name, cases);
}

/** Whether a name may be another case of a base, whatever the base may be of it. */
export function mayBeCaseOf(name: string, base: string, cases: readonly Ending[]): boolean {
  return basesOfName(name, cases).includes(base.toLowerCase());
}
