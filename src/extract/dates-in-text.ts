/** The dates of a passage, searched for once although the fields, the days spoken of and the checks each ask for them. */
import type { Passage } from '../model/block.ts';
import type { LanguageTag } from '../model/ids.ts';
import type { Span } from '../model/provenance.ts';
import { findDates } from '../text/dates/find-dates.ts';
import type { DateMention } from '../text/dates/mention.ts';
import { keptWhileReading } from '../text/per-reading.ts';

interface Search {
  readonly text: string;
  readonly language: LanguageTag;
  readonly mentions: readonly DateMention[];
}

/** By the span: a part of the layout and the block that is made of it have the same one. It goes when they go. */
const searched = keptWhileReading<Span, Search>();

/** What `findDates` gives for the text of a passage in this language. */
export function datesInText({ text, span }: Passage, language: LanguageTag): readonly DateMention[] {
  const known = searched().get(span);
  // The text of a part is as the source has it, that of a block is folded.
  if (known !== undefined && known.text === text && known.language === language) return known.mentions;
  const mentions = findDates(text, language);
  searched().set(span, { text, language, mentions });
  return mentions;
}
