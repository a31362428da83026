/** Tells by a given name whether it is a woman's or a man's, where all languages agree. Doubt is no answer. */
import type { LanguageTag } from '../model/ids.ts';
import { eithersNames, gendersOfLanguages, mensNames, womensNames } from './languages/names/given-name-genders.ts';
import { givenNames } from './languages/names/given-names.ts';

export type Gender = 'she' | 'he';

const given: ReadonlySet<string> = new Set(givenNames);

/**
 * Of a full name, by its first word; null when nobody can tell, or there is no more than a surname. With the base of a
 * language also where languages differ.
 */
export function genderOf(name: string, language?: LanguageTag): Gender | null {
  const [first = '', ...rest] = name.toLowerCase().split(' ');
  if (rest.length === 0) return null;
  const own = gendersOfLanguages[language ?? ''];
  if (own?.she.includes(first)) return 'she';
  if (own?.he.includes(first)) return 'he';
  if (mensNames.has(first)) return 'he';
  if (womensNames.has(first)) return 'she';
  const inA = /[aаяa]$/.test(first) && !eithersNames.has(first) && given.has(first);
  return inA ? 'she' : null;
}
