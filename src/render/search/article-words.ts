/** The words by which one article is found, each once and with its weight. Knows nothing of other articles. */
import type { ArticleRecord } from '../../model/article.ts';
import type { PublishMode } from '../../model/settings.ts';
import { searchWordsOf } from '../../text/search/search-words.ts';
import { passagesToSearch, type SearchPassage } from './passages.ts';

/** Plain data that crosses threads and is kept: texts rather than lists, since an archive has many. */
export interface ArticleWords {
  /** In the order of the article, with spaces between. */
  readonly words: string;
  /** A digit for each word: `weights` of them. */
  readonly weights: string;
  /** For each quotation of the record its words, by their places among the words; empty where not all is shown. */
  readonly quotations: readonly (readonly number[])[];
}

interface Count {
  readonly at: number;
  times: number;
  part: number;
}

/** What a word weighs for where it stands: in the headline more than three times in the text. */
const partWeights: Readonly<Record<SearchPassage['part'], number>> = { headline: 4, head: 2, crosshead: 2, text: 0 };

/** The words of what an article's page shows. */
export function articleWords(record: ArticleRecord, publish: PublishMode): ArticleWords {
  const counts = new Map<string, Count>();
  let length = 0;
  for (const { text, part } of passagesToSearch(record, publish)) {
    for (const { word } of searchWordsOf(text)) {
      const count = counts.get(word) ?? { at: counts.size, times: 0, part: 0 };
      counts.set(word, count);
      count.times += 1;
      count.part = Math.max(count.part, partWeights[part]);
      length += 1;
    }
  }
  return {
    words: [...counts.keys()].join(' '),
    weights: [...counts.values()].map((count) => weightOf(count, length)).join(''),
    quotations: publish === 'full' ? record.quotations.map(({ text }) => placesOf(text, counts)) : [],
  };
}

/** Words in an article of usual length: in a longer one each time tells less. Evidence: the middle of the articles that the project was made with. */
const usualLength = 400;

/** From 0 to 7: how often it is said, as BM25 saturates it, and where it stands. */
function weightOf({ times, part }: Count, length: number): number {
  const saturated = times / (times + 0.5 + (0.75 * length) / usualLength);
  return part + Math.min(3, Math.floor(saturated * 4));
}

function placesOf(text: string, counts: ReadonlyMap<string, Count>): readonly number[] {
  const places = searchWordsOf(text).flatMap(({ word }) => counts.get(word)?.at ?? []);
  return [...new Set(places)];
}
