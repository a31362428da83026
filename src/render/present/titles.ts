/** Says what a page is called in the window and in lists of pages: by rule no two pages of an archive are called the same. */
import type { Listed, TitlePart } from '../../model/page.ts';
import { fill } from '../phrases/phrases.ts';
import { dateWording } from '../wording/date-wording.ts';
import type { PageContext } from './context.ts';

/** The headline of an article; where others have the same, with its source, date or record in brackets. */
export function articleTitle(article: Listed, context: PageContext): string {
  const parts = article.titleParts.map((part) => partOf(part, article, context));
  return withDetail(article.card.headline, parts.join(context.phrases.words.comma), context);
}

/** A title with what tells it apart in brackets, if anything has to. */
export function withDetail(title: string, detail: string, { phrases }: PageContext): string {
  return detail === '' ? title : fill(phrases.sentences.titleApart, { title, detail });
}

function partOf(part: TitlePart, { card }: Listed, { phrases }: PageContext): string {
  if (part === 'source') return card.publisher ?? phrases.words.sourceNotStated;
  if (part === 'date') return dateWording(card.published, phrases).text;
  return fill(phrases.sentences.record, { id: card.id });
}
