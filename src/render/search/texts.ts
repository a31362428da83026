/** Writes the texts of found articles: what a result shows of each, cut by the browser around what was sought. */
import type { ArticleRecord } from '../../model/article.ts';
import type { SearchTextsDocument, Way } from '../../model/search.ts';
import type { FoundArticle, FoundDate, FoundWay } from '../../text/search/search-files.ts';
import type { PageContext } from '../present/context.ts';
import { type DateView, presentListing } from '../present/listing.ts';
import type { RenderInput } from '../renderer.ts';
import { script } from './index-files.ts';
import { passagesToSearch, type SearchPassage } from './passages.ts';

/** A piece of texts as a script. */
export function searchTexts({ subject, reads }: RenderInput<SearchTextsDocument>, context: PageContext): string {
  const found = subject.articles.flatMap((each) => {
    const record = reads?.get(each.article.card.id)?.record;
    if (record === undefined)
      throw new Error(`The document ${subject.address} was not handed ${each.article.card.id}.`);
    return foundArticle(record, each, context);
  });
  return script('texts', `texts-${subject.piece}`, found);
}

function foundArticle(
  record: ArticleRecord,
  { article, ways }: SearchTextsDocument['articles'][number],
  context: PageContext,
): FoundArticle {
  const { headline, date } = presentListing(article, context);
  const passages = passagesToSearch(record, article.publish);
  return {
    href: headline.href,
    headline: headline.text,
    supplied: headline.isSupplied,
    date: foundDate(date),
    passages: passages.map(({ anchor, text }) => [anchor ?? '', text]),
    ways: ways.map((way) => foundWay(way, { record, passages, context })),
  };
}

function foundDate({ mark, before, core, after, datetime }: DateView): FoundDate {
  return { mark, before, core, after, datetime: datetime ?? '' };
}

interface Found {
  readonly record: ArticleRecord;
  readonly passages: readonly SearchPassage[];
  readonly context: PageContext;
}

function foundWay(way: Way, { record, passages, context }: Found): FoundWay {
  const placeOf = (block: number | undefined) =>
    Math.max(
      0,
      passages.findIndex((each) => each.block === block),
    );
  if (way.by === 'statement') {
    const block = record.quotations[way.quotations[0] ?? -1]?.block;
    return { shared: context.href(way.address), articles: way.articles, passage: placeOf(block) };
  }
  const { block } = record.mentions.find(({ name, block }) => name === way.name && block >= 0) ?? {};
  return { name: record.names[way.name]?.name ?? '', passage: placeOf(block) };
}
