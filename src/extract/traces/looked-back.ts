/** Tells on which days an article looks back as those of its own matter: "charged with the grounding on 3 October". */
import type { ArticleRecord, SpokenDate } from '../../model/article.ts';
import { isOneDay } from '../../model/date.ts';
import type { IsoDay } from '../../model/ids.ts';
import { baseTag } from '../../text/base-tag.ts';
import { lowerCase } from '../../text/char-kinds.ts';
import { againWordsOf } from '../../text/languages/reporting/again-words.ts';
import { placeAt } from '../../text/span-search.ts';
import { cutBlock } from '../cut-block.ts';

/** A day of the same week is that of the same news. */
const shortestAgo = 8;
/** An article that looks back on more days tells a history. */
const mostDays = 2;
/** What the article is about stands in its first paragraphs. */
const openingBlocks = 4;
const dayLength = 86_400_000;

/**
 * The days, weeks before that of its publication, of which the opening speaks; none where it sets another event beside that
 * of then ("another storm", "the largest since"), or in a language without words for that.
 */
export function daysLookedBackOn(record: ArticleRecord): ReadonlySet<IsoDay> {
  const { published, language, headline, datesSpokenOf } = record;
  const own = published === null || !isOneDay(published.value) ? null : published.value.earliest;
  const again = againWordsOf(baseTag(language.value));
  const found = new Set<IsoDay>();
  if (own === null || again === null) return found;
  const isLongAgo = (day: IsoDay) => Date.parse(own) - Date.parse(day) >= shortestAgo * dayLength;
  const early = datesSpokenOf.filter(
    ({ date }) => date.earliest !== null && isOneDay(date) && isLongAgo(date.earliest),
  );
  if (early.length === 0 || hasAny(headline.value, again)) return found;
  for (const spoken of early) {
    const sentence = spoken.block < openingBlocks ? sentenceOf(spoken, record) : null;
    // One comparison is enough: the article is about another event.
    if (sentence !== null && hasAny(sentence, again)) return new Set();
    if (sentence !== null && spoken.date.earliest !== null) found.add(spoken.date.earliest);
  }
  return found.size > mostDays ? new Set() : found;
}

function sentenceOf({ block, within }: SpokenDate, { body, language }: ArticleRecord): string | null {
  const own = body[block];
  if (own?.type !== 'paragraph') return null;
  const { sentences } = cutBlock(own, language.value);
  const sentence = sentences[placeAt(sentences, within.start)];
  return sentence === undefined ? null : own.text.slice(sentence.start, sentence.end);
}

/** "Puerto Nuevo" is a name: words with a capital count only where they open the sentence. */
function hasAny(text: string, words: ReadonlySet<string>): boolean {
  return (text.match(/[\p{L}\p{M}'’-]+/gu) ?? []).some(
    (word, at) => words.has(lowerCase(word)) && (at === 0 || /^\p{Ll}/u.test(word)),
  );
}
