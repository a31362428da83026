/** Makes an article's card from its record: all that the rest of the archive may know of it. */
import { type ArticleRecord, fieldNames } from '../model/article.ts';
import type { TracedCard } from '../model/card.ts';
import { factState, isGiven, spansOf } from '../model/provenance.ts';
import { blockWords } from './cut-block.ts';
import type { LineCounts } from './line-counts.ts';
import { fitCard } from './traces/fit.ts';
import { tracesOf } from './traces/traces.ts';

const openingParagraphs = 3;
/** A card stays small whatever an article's keywords are. */
const mostKeywords = 8;
const longestKeyword = 40;

/** The card of a record, with the lines of its file. */
export function cardOf(record: ArticleRecord, { lines, linesSetAside }: LineCounts): TracedCard {
  const { id, file, published, body } = record;
  const words = body.map(blockWords);
  return fitCard({
    id,
    file,
    language: record.language.value,
    headline: record.headline.value,
    published: published?.value ?? null,
    publishedRule: published === null || isGiven(published.provenance) ? null : published.provenance.rule,
    updated: record.updated?.value ?? null,
    publisher: record.publisher?.value ?? null,
    agency: record.agency?.value ?? null,
    section: record.section?.value ?? null,
    keywords: (record.keywords?.value ?? []).filter((word) => word.length <= longestKeyword).slice(0, mostKeywords),
    facts: Object.fromEntries(
      fieldNames.map((name) => [name, factState(record[name])] as const).filter(([, state]) => state !== 'unknown'),
    ),
    standfirst: spansOf(record.standfirst)[0] ?? null,
    opening: body
      .filter((block) => block.type === 'paragraph')
      .slice(0, openingParagraphs)
      .map((block) => block.span),
    words: words.reduce((sum, { count }) => sum + count, 0),
    lines,
    linesSetAside,
    traces: tracesOf(
      record,
      words.map(({ compared }) => compared),
    ),
  });
}
