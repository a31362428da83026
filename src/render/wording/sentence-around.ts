/** Finds the sentence around a place in a text: what other pages show of an article, in the source's own words. */
import type { LanguageTag } from '../../model/ids.ts';
import type { Span } from '../../model/provenance.ts';
import { pressWordsFor } from '../../text/languages/press/presses.ts';
import { sentencesOf } from '../../text/sentences.ts';

/** The spans of the sentences of a text in this language. */
export function sentencesIn(text: string, language: LanguageTag): readonly Span[] {
  return sentencesOf(text, abbreviationsOf(language));
}

/** The sentence of a text that holds this place; the whole text when none does. */
export function sentenceAround(text: string, at: number, language: LanguageTag): string {
  const span = sentencesIn(text, language).find(({ start, end }) => start <= at && at < end);
  return span === undefined ? text : text.slice(span.start, span.end);
}

const known = new Map<LanguageTag, ReadonlySet<string>>();

function abbreviationsOf(language: LanguageTag): ReadonlySet<string> {
  const kept = known.get(language);
  if (kept !== undefined) return kept;
  const abbreviations = new Set(pressWordsFor(language).flatMap((words) => words.abbreviations));
  known.set(language, abbreviations);
  return abbreviations;
}
