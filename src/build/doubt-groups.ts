/** Brings together what hardly any article of a folder tells: one answer can settle it for all of them. Pure. */
import type { Doubt } from '../extract/doubts.ts';
import type { Card } from '../model/card.ts';
import { groupBy } from '../model/group.ts';
import type { SourcePath } from '../model/ids.ts';
import { type ArticleFolder, foldersAround } from './article-folders.ts';

/** One doubt, or the same of many articles of a folder. */
export interface DoubtGroup {
  /** The folder of whose articles hardly any tells the field; null where the doubt is about one article. */
  readonly folder: ArticleFolder | null;
  readonly doubts: readonly [Doubt, ...Doubt[]];
  /** The articles of the folder that do tell it. */
  readonly telling: readonly Telling[];
}

/** An article that tells a field, and what it tells. */
export interface Telling {
  readonly article: SourcePath;
  readonly value: string;
}

/** What all articles of a folder can have in common; days of publication they have not. */
const shareable = ['publisher', 'language'] as const;
const fewest = 2;
/** So large a share of a folder's articles tells nothing. */
const leastShare = 0.9;

/** A doubt by itself. */
export function alone(doubt: Doubt): DoubtGroup {
  return { folder: null, doubts: [doubt], telling: [] };
}

/**
 * Doubts in their order, those about a folder at the place of its first; `cards` are those of all articles. A folder is the
 * one that the articles lie in: folders beside each other often are different papers.
 */
export function groupDoubts(doubts: readonly Doubt[], cards: readonly Card[]): readonly DoubtGroup[] {
  const placed = cards.flatMap((card) => foldersAround(card.file).map((folder) => ({ folder, card })));
  const byFolder = groupBy(placed, ({ folder }) => folder);
  const together = groupBy(doubts, (doubt) =>
    isShared(doubt) ? `${doubt.field} in ${folderOf(doubt)}` : `${doubt.field} of ${doubt.article}`,
  );
  return [...together.values()].flatMap((members): readonly DoubtGroup[] => {
    const [first, ...others] = members as [Doubt, ...Doubt[]];
    const folder = folderOf(first);
    const within = (byFolder.get(folder) ?? []).map(({ card }) => card);
    const isOne = isShared(first) && members.length >= fewest && members.length >= within.length * leastShare;
    return isOne ? [{ folder, doubts: [first, ...others], telling: tellingOf(first, within) }] : members.map(alone);
  });
}

function isShared({ field, kind }: Doubt): boolean {
  return kind === 'not-known' && shareable.some((one) => one === field);
}

function folderOf({ article }: Doubt): ArticleFolder {
  return foldersAround(article).at(-1) ?? article;
}

function tellingOf({ field }: Doubt, within: readonly Card[]): readonly Telling[] {
  const told = shareable.find((one) => one === field);
  return within.flatMap((card) => {
    const value = told === undefined ? null : card[told];
    return value === null || value === 'und' ? [] : { article: card.file, value };
  });
}
