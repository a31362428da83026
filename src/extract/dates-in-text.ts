/** The dates of a text, searched for once although the fields, the days spoken of and the checks each ask for them. */
import type { LanguageTag } from '../model/ids.ts';
import { findDates } from '../text/dates/find-dates.ts';
import type { DateMention } from '../text/dates/mention.ts';

/** More texts than an article has parts; the memory it takes stays bounded over any number of articles. */
const mostKept = 200;
const kept = new Map<string, readonly DateMention[]>();
let keptLanguage: LanguageTag = 'und';

/** What `findDates` gives for this text and language. */
export function datesInText(text: string, language: LanguageTag): readonly DateMention[] {
  if (language !== keptLanguage || kept.size >= mostKept) kept.clear();
  keptLanguage = language;
  const mentions = kept.get(text) ?? findDates(text, language);
  kept.set(text, mentions);
  return mentions;
}
