/** Leads the name of a person back to the case it is listed by, where the given name or the next word shows that it is in another. */
import { baseForms, type Ending, endingsOf } from '../../text/inflection.ts';
import { givenNames } from '../../text/languages/names/given-names.ts';
import { type PersonCases, personCases } from '../../text/languages/names/person-cases.ts';
import { type Lexicon, says } from './lexicon.ts';
import type { Run } from './runs.ts';
import type { Word } from './word-scan.ts';

const given: ReadonlySet<string> = new Set(givenNames);

/** Gives words of a name in the case it is listed by; what is no person's name in another case as it is. */
export type ToListed = (words: readonly string[]) => readonly string[];

/** How names of people are led back in a language, by its case endings for any word. */
export function toListedIn(language: string, endings: readonly Ending[]): ToListed {
  const [base = ''] = language.toLowerCase().split('-');
  const cases = Object.hasOwn(personCases, base) ? personCases[base] : undefined;
  if (cases === undefined) return (words) => words;
  const surnames = { masculine: endingsOf(cases.masculine), feminine: endingsOf(cases.feminine) };
  return (words) => {
    const [first = '', ...rest] = words;
    const listed = rest.length === 0 ? null : givenOf(first, endings);
    if (listed === null) return words;
    const own = surnames[isWoman(listed, cases) ? 'feminine' : 'masculine'];
    return [listed, ...rest.map((word) => baseForms(word, own)[1] ?? word)];
  };
}

/** The given name of which this is another case; null when it is one itself or none. */
function givenOf(word: string, endings: readonly Ending[]): string | null {
  if (given.has(word.toLowerCase())) return null;
  const forms = baseForms(word, endings);
  return [...forms, ...forms.map(withVowel)].find((form) => given.has(form.toLowerCase())) ?? null;
}

/** "Павлу" is of "Павел", "Marka" of "Marek": the vowel before the last consonant is dropped in other cases. */
function withVowel(form: string): string {
  return form.slice(0, -1) + (/^[А-ЯІЇЄҐ]/u.test(form) ? 'е' : 'e') + form.slice(-1);
}

function isWoman(name: string, { men }: PersonCases): boolean {
  return /[аяa]$/.test(name) && !men.includes(name.toLowerCase());
}

/** "Erik Holms søster": a first name and what ends in "-s" behind a consonant, which is no name itself; not "Lars Moss", "Erik Jonas". */
export function isOwnerInS(words: readonly Word[], { from, to, known }: Run, lexicon: Lexicon): boolean {
  const next = words[to];
  const last = words[to - 1]?.text ?? '';
  if (known !== null || to - from < 2 || next?.gap !== 'space' || !consonantAndS.test(last)) return false;
  return lexicon.isOwnPerson(next.text) && (lexicon.said(last) & says.given) === 0;
}

const consonantAndS = /[^aeiouyåäöæøsxz]s$/;
