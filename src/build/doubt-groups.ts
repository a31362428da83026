/** Brings together what hardly any article of a folder tells: one answer can settle it for all of them. Pure. */
import type { Doubt } from '../extract/doubts.ts';
import type { FieldName } from '../model/article.ts';
import { groupBy } from '../model/group.ts';
import type { SourcePath } from '../model/ids.ts';
import { type ArticleFolder, foldersAround } from './article-folders.ts';

/** One doubt, or the same of many articles of a folder. */
export interface DoubtGroup {
  /** The folder of whose articles hardly any tells the field; null where the doubt is about one article. */
  readonly folder: ArticleFolder | null;
  readonly doubts: readonly [Doubt, ...Doubt[]];
  /** How many articles the folder has; 1 where it is none. */
  readonly articles: number;
}

/** What all articles of a folder can have in common; days of publication they have not. */
const shareable: readonly FieldName[] = ['publisher', 'language'];
const fewest = 2;
/** So large a share of a folder's articles tells nothing. */
const leastShare = 0.9;

/** A doubt by itself. */
export function alone(doubt: Doubt): DoubtGroup {
  return { folder: null, doubts: [doubt], articles: 1 };
}

/** Doubts in their order, those about a folder at the place of its first; `paths` are those of all articles. */
export function groupDoubts(doubts: readonly Doubt[], paths: readonly SourcePath[]): readonly DoubtGroup[] {
  const articles = countsOf(paths);
  const unknown = new Map<Doubt['field'], ReadonlyMap<ArticleFolder, number>>(
    shareable.map((field) => [field, countsOf(pathsOf(doubts, field))]),
  );
  const folderOf = (doubt: Doubt): ArticleFolder | null => {
    const counts = isShared(doubt) ? unknown.get(doubt.field) : undefined;
    const isOpen = (folder: ArticleFolder) => {
      const count = counts?.get(folder) ?? 0;
      return count >= fewest && count >= (articles.get(folder) ?? 0) * leastShare;
    };
    const open = foldersAround(doubt.article).filter(isOpen);
    // Of folders that have the same articles the one furthest in says best what is meant.
    return open.filter((folder) => counts?.get(folder) === counts?.get(open[0] ?? '')).at(-1) ?? null;
  };
  const groups = groupBy(doubts, (doubt) => `${doubt.field} ${folderOf(doubt) ?? doubt.article} ${doubt.kind}`);
  return [...groups.values()].map((members): DoubtGroup => {
    const [first, ...others] = members as [Doubt, ...Doubt[]];
    const folder = folderOf(first);
    return folder === null ? alone(first) : { folder, doubts: [first, ...others], articles: articles.get(folder) ?? 1 };
  });
}

function isShared({ field, kind }: Doubt): boolean {
  return kind === 'not-known' && shareable.some((one) => one === field);
}

function pathsOf(doubts: readonly Doubt[], field: FieldName): readonly SourcePath[] {
  return doubts.filter((doubt) => doubt.field === field && isShared(doubt)).map(({ article }) => article);
}

/** How many of the files lie in each folder, or in one inside. */
function countsOf(paths: readonly SourcePath[]): ReadonlyMap<ArticleFolder, number> {
  const counts = new Map<ArticleFolder, number>();
  for (const folder of paths.flatMap(foldersAround)) counts.set(folder, (counts.get(folder) ?? 0) + 1);
  return counts;
}
