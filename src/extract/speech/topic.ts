/** Finds whom the sentence before is about where it names nobody: "El guardameta no descarta seguir." Knows one paragraph. */
import type { LanguageTag } from '../../model/ids.ts';
import type { Span } from '../../model/provenance.ts';
import { baseTag } from '../../text/base-tag.ts';
import { attributesOf } from '../../text/languages/reporting/attributes.ts';
import { callingsOf } from '../../text/languages/reporting/callings.ts';
import { placeAt } from '../../text/span-search.ts';
import { lexiconFor, says } from '../mentions/lexicon.ts';
import { kindOfMention, namesIn, type Scene, wordsIn } from './scene.ts';

const bodies = says.organisation | says.organisationKind;

/** The article and the noun that open the sentence before a place, where the noun is what people or bodies are called; else null. */
export function topicBefore(scene: Scene, at: number): Span | null {
  const sentence = scene.sentences[placeAt(scene.sentences, at) - 1];
  if (sentence === undefined || scene.speech.some(({ start, end }) => start < sentence.end && end > sentence.start))
    return null;
  if (namesIn(scene, sentence).some((one) => kindOfMention(scene, one) !== 'place')) return null;
  const [article, noun] = wordsIn(scene, sentence);
  if (article === undefined || noun === undefined || !scene.words.articles.has(article.lower)) return null;
  return isCallingOrBody(scene, noun.lower) ? { start: article.start, end: noun.end } : null;
}

/** Whether people are called so: an office or a trade. */
export function isCalling(language: LanguageTag, noun: string): boolean {
  if ((lexiconFor(language).said(noun) & says.role) !== 0) return true;
  const { same, woman, man } = callingsOf(baseTag(language));
  if ([...same, woman, man].some((words) => words.includes(noun))) return true;
  const attributes = attributesOf(baseTag(language));
  return attributes !== null && (attributes.nouns.has(noun) || attributes.officials.includes(noun));
}

function isCallingOrBody({ language }: Scene, noun: string): boolean {
  const isBody = (lexiconFor(language).said(noun) & bodies) !== 0;
  return isBody || isCalling(language, noun) || callingsOf(baseTag(language)).companies.includes(noun);
}
