/** Sifts the candidates of one article before they are brought together: words that only open a sentence, namesakes of places, things. */
import { flatMap } from '../../model/flat-map.ts';
import type { Ending } from '../../text/inflection.ts';
import type { Candidate } from './candidate.ts';
import { basesWith, foldNameWord, formFinder, isFormOf, sameWord } from './name-forms.ts';

/**
 * The candidates without words that open a sentence and are none of the name: of "Фотография Зелиньского" the surname
 * alone, when the text has its bearer elsewhere and these words together nowhere else.
 */
export function withoutOpenings(candidates: readonly Candidate[], endings: readonly Ending[]): readonly Candidate[] {
  if (!candidates.some(({ restStart, known }) => restStart !== null && known === null)) return candidates;
  const bases = basesWith(endings);
  const forms = candidates.map(({ words }) => words.map(foldNameWord));
  const sure = forms.filter((words, at) => words.length > 1 && candidates[at]?.restStart === null);
  const together = new Map(sure.map((words) => [words.join(' '), words]));
  const found = formFinder<readonly string[]>(bases, (words) => words);
  for (const words of together.values()) found.add(words);
  return candidates.map((candidate, at) => {
    const words = forms[at] ?? [];
    if (candidate.restStart === null || candidate.known !== null || together.has(words.join(' '))) return candidate;
    const [opening = '', ...rest] = words;
    const named = found
      .near(rest)
      .some((full) => isFormOf(rest, full, bases) && !sameWord(opening, full[0] ?? '', bases));
    return named && candidate.evidence.person < sureGiven
      ? withoutFirstWord(candidate, candidate.restStart)
      : candidate;
  });
}

/** A given name says so much for a person that it is no ordinary word. */
const sureGiven = 4;

function withoutFirstWord(candidate: Candidate, start: number): Candidate {
  const text = candidate.text.slice(start - candidate.start);
  return { ...candidate, start, text, words: candidate.words.slice(1), restStart: null, weak: false };
}

/** "Petra Kiel … sagte Kiel": what is known as a place is a surname where the text has its bearer and nothing says "in". */
export function withoutNamesakes(candidates: readonly Candidate[]): readonly Candidate[] {
  const surnames = new Set(
    flatMap(candidates, ({ words, known, evidence }) =>
      words.length > 1 && known === null && evidence.person >= sureGiven ? [words.at(-1) ?? ''] : [],
    ),
  );
  return candidates.map((candidate) => {
    const { known, words, evidence } = candidate;
    if (known?.kind !== 'place' || words.length !== 1) return candidate;
    // "Mr Leeds": nobody speaks to a town so.
    const isSurname = evidence.person >= sureGiven || (evidence.place < preposition && surnames.has(words[0] ?? ''));
    return isSurname ? { ...candidate, known: null, weak: false } : candidate;
  });
}

/** A preposition says no more than this for a place. */
const preposition = 2;

/**
 * "the Amazon rainforest … the Amazon burns": a body that is known by one word is the place where the text has a known
 * place that begins with it.
 */
export function withoutHomonyms(candidates: readonly Candidate[]): readonly Candidate[] {
  const bodies = candidates.filter(({ known, words }) => known?.kind === 'organisation' && words.length === 1);
  if (bodies.length === 0) return candidates;
  const places = candidates.filter(({ known, words }) => known?.kind === 'place' && words.length > 1);
  if (places.length === 0) return candidates;
  const byFirst = new Map(places.map(({ words, known }) => [words[0], known]));
  return candidates.map((candidate) => {
    if (candidate.known?.kind !== 'organisation' || candidate.words.length !== 1) return candidate;
    const known = byFirst.get(candidate.words[0]);
    return known === undefined ? candidate : { ...candidate, known };
  });
}

/** "the trawler Bonny Maal … The Bonny Maal": what is a thing at one place is none of the names, unless it is a person's. */
export function withoutThings(candidates: readonly Candidate[]): readonly Candidate[] {
  const things = new Set(flatMap(candidates, ({ thing, text }) => (thing ? [text] : [])));
  if (things.size === 0) return candidates;
  return candidates.filter(({ thing, text, evidence, known }) => {
    return !thing && (known !== null || evidence.person >= 3 || !things.has(text));
  });
}
