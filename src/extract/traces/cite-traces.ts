/** What an article names as its sources, for its card. */
import type { ArticleRecord } from '../../model/article.ts';
import { flatMap } from '../../model/flat-map.ts';
import type { CiteTrace } from '../../model/traces.ts';

/** The traces of the sources of a record that are among its names, in order: each name once. */
export function citeTraces({ cites }: ArticleRecord): readonly CiteTrace[] {
  const seen = new Set<number>();
  return flatMap(cites, ({ name, sentence }, at): CiteTrace[] => {
    if (name === null || seen.has(name)) return [];
    seen.add(name);
    return [[at, name, sentence.start, sentence.end]];
  });
}
