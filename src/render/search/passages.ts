/** What of an article can be found: all that its page shows of its text, and nothing that it keeps back. */
import type { ArticleRecord } from '../../model/article.ts';
import type { Block } from '../../model/block.ts';
import type { PublishMode } from '../../model/settings.ts';
import { anchorsOf } from '../anchors.ts';
import { blocksToShow } from '../published-record.ts';

/** A stretch of an article as its page shows it. */
export interface SearchPassage {
  readonly text: string;
  readonly part: 'headline' | 'head' | 'crosshead' | 'text';
  /** Of the paragraph itself, or the one before it; null at the top. */
  readonly anchor: string | null;
  /** Index into the body that is shown; null in the head. */
  readonly block: number | null;
}

/** The passages of an article, the headline first. */
export function passagesToSearch(record: ArticleRecord, publish: PublishMode): readonly SearchPassage[] {
  const { headline, kicker, standfirst, byline, section, keywords } = record;
  const lines = publish === 'record' ? [] : [kicker, standfirst];
  const head = [...lines, byline, section].map((field) => field?.value ?? '');
  const blocks = blocksToShow(record.body, publish);
  const anchors = anchorsOf(blocks);
  let anchor: string | null = null;
  const body = blocks.map((block, at): SearchPassage => {
    anchor = anchors[at] ?? anchor;
    return { text: wordsShown(block), part: block.type === 'crosshead' ? 'crosshead' : 'text', anchor, block: at };
  });
  return [
    { text: headline.value, part: 'headline', anchor: null, block: null } as const,
    ...[...head, (keywords?.value ?? []).join(', ')].map(
      (text) => ({ text, part: 'head', anchor: null, block: null }) as const,
    ),
    ...body,
  ].filter(({ text }, at) => at === 0 || text !== '');
}

/** Of a figure its caption and credit; the words beside them are not shown. */
function wordsShown(block: Block): string {
  if (block.type === 'list') return block.items.map(({ text }) => text).join(' · ');
  if (block.type === 'table') return block.rows.map((row) => row.map(({ text }) => text).join(' · ')).join(' · ');
  if (block.type !== 'figure') return block.text;
  return [block.caption?.text, block.credit?.text].filter((text) => text !== undefined).join(' · ');
}
