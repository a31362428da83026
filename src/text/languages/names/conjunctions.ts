/** Words that join the last item to a list: "Harlech, Bala and Barmouth". By language, in lower case. Data only. */
import type { LanguageTag } from '../../../model/ids.ts';
import { wordList } from '../word-list.ts';

const byLanguage: Readonly<Record<string, string>> = {
  en: 'and or &',
  de: 'und oder sowie',
  nl: 'en of',
  nb: 'og eller samt',
  nn: 'og eller samt',
  da: 'og eller samt',
  sv: 'och eller samt',
  fi: 'ja sekä tai',
  fr: 'et ou',
  es: 'y e o u',
  pt: 'e ou',
  it: 'e ed o',
  pl: 'i oraz lub',
  ru: 'и или',
  uk: 'і й та або',
  tr: 've ile veya',
  id: 'dan serta atau',
  eo: 'kaj aŭ',
  cs: 'a nebo',
  ro: 'și sau',
};

const made = new Map<string, ReadonlySet<string>>();
const none: ReadonlySet<string> = new Set();

/** The words of a language; of one that is not known none, then only commas make lists. */
export function conjunctionsFor(language: LanguageTag): ReadonlySet<string> {
  const base = language.toLowerCase().split('-')[0] ?? '';
  if (!Object.hasOwn(byLanguage, base)) return none;
  const known = made.get(base) ?? new Set(wordList(byLanguage[base] ?? ''));
  made.set(base, known);
  return known;
}
