/** Tells whom a surname behind a form of address can mean: "Mrs Smith" is no John Smith. Knows the passages of one article. */
import type { LanguageTag } from '../../model/ids.ts';
import { baseTag } from '../../text/base-tag.ts';
import { lowerCase } from '../../text/char-kinds.ts';
import { addressesOf } from '../../text/languages/names/address-genders.ts';
import { reportingFor } from '../../text/languages/reporting/reporting.ts';
import { type Gender, genderOf } from '../../text/name-gender.ts';
import type { Candidate } from './candidate.ts';

/** What the text says of whether candidates are women or men. */
export interface Addressed {
  /** The base of the language of the text. */
  readonly language: LanguageTag;
  /** By the form of address right before it; null without one, or where it says neither. */
  readonly before: (candidate: Candidate) => Gender | null;
  /** By the pronoun that opens the sentence behind it: "Kim Smith was freed. He wept." */
  readonly behind: (candidate: Candidate, next: Candidate | undefined) => Gender | null;
}

/** So far before a name stands "Frau Dr.", so far behind it the next sentence begins. */
const [longestAddress, longestSentence] = [24, 200];
/** "Frau Prof. Dr. Meier". */
const mostTitles = 3;

/** Reads forms of address and pronouns of a text; `isTitle` tells "Dr" and the like, which may stand between. */
export function addressedIn(
  texts: readonly { readonly text: string }[],
  language: string,
  isTitle: (word: string) => boolean,
): Addressed {
  const genders = addressesOf(baseTag(language));
  const textOf = ({ passage }: Candidate) => texts[passage]?.text ?? '';
  const { he, she } = reportingFor(language).turns;
  return {
    language: baseTag(language),
    before: (candidate) => {
      const words = textOf(candidate).slice(Math.max(0, candidate.start - longestAddress), candidate.start);
      if (!words.endsWith(' ')) return null;
      for (const word of words
        .trimEnd()
        .split(/[\s(«„“"]+/)
        .reverse()
        .slice(0, mostTitles)) {
        const title = lowerCase(word.replace(/\.$/, ''));
        const gender = genders.get(title);
        if (gender !== undefined) return gender;
        if (!isTitle(title)) return null;
      }
      return null;
    },
    behind: (candidate, next) => {
      const text = textOf(candidate);
      const end = next?.passage === candidate.passage ? next.start : text.length;
      const behind = text.slice(candidate.end, Math.min(end, candidate.end + longestSentence));
      const [, first = ''] = /[.!?]["”»“]? (\p{Lu}\p{Ll}*) /u.exec(behind) ?? [];
      const lower = lowerCase(first);
      if (he.has(lower)) return 'he';
      return she.has(lower) ? 'she' : null;
    },
  };
}

/** One bearer, as far as it tells whether it is a woman or a man. */
interface Called {
  readonly words: readonly string[];
  readonly of: readonly number[];
}

/** Whether a bearer is a woman or a man, by the given name, a form of address, or the pronoun behind the name in full. */
export function genderOfBearer(
  { words, of }: Called,
  candidates: readonly Candidate[],
  { language, before, behind }: Addressed,
): Gender | null {
  const given = genderOf(words.join(' '), language);
  if (given !== null) return given;
  for (const at of of) {
    const one = candidates[at] as Candidate;
    const told = before(one) ?? (one.words.length > 1 ? behind(one, candidates[at + 1]) : null);
    if (told !== null) return told;
  }
  return null;
}

/** Those of some bearers whom a form of address can mean: of that gender, or where there is none, of one that nobody knows. */
export function meantByAddress<T extends Called>(
  gender: Gender,
  { bearers, candidates, addressed }: { bearers: readonly T[]; candidates: readonly Candidate[]; addressed: Addressed },
): readonly T[] {
  const known = bearers.map((one) => genderOfBearer(one, candidates, addressed));
  const own = bearers.filter((_, at) => known[at] === gender);
  return own.length > 0 ? own : bearers.filter((_, at) => known[at] === null);
}
