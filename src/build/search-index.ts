/**
 * Makes the search index: the words of each article, kept from build to build, gathered into files. Made whole or not at
 * all: not at all when nothing that it is made from has changed and its files stand as they were published.
 */
import { join } from 'node:path';
import type { SearchPlan } from '../model/search.ts';
import { storeFolder } from './cache.ts';
import { keyOf } from './digest.ts';
import type { Items } from './intake.ts';
import { stampOf } from './look.ts';
import { type Made, type MakeContext, rendererFor, stageText } from './make.ts';
import type { ItemRef } from './record-store.ts';
import type { Run } from './run.ts';

/** The files of the index with the digest of what they are made from; those made now are staged. */
export interface SearchIndex {
  readonly key: string;
  readonly files: readonly string[];
  readonly made: readonly Made[];
}

interface IndexInput {
  readonly plan: SearchPlan;
  readonly items: Items;
  readonly context: MakeContext;
  /** The digest of what every file rests on: the tool and the settings. */
  readonly shared: string;
}

/** The index of a planned archive. */
export async function searchIndex(run: Run, { plan, items, context, shared }: IndexInput): Promise<SearchIndex> {
  const entries = plan.articles.map(({ article: { card, publish } }) => ({
    ref: items.refs.get(card.id) as ItemRef,
    publish,
  }));
  const key = keyOf('search', shared, JSON.stringify(plan), ...entries.map(({ ref }) => ref.key));
  const known = publishedFiles(run, key);
  if (known !== null) return { key, files: known, made: [] };
  const work = { context: { store: storeFolder(run.config.root) }, entries };
  const words = await run.executor.run('words', work);
  const files = rendererFor(context).searchIndex(plan, words);
  const made = files.map(({ file, text }) => stageText(context, file, text));
  return { key, files: files.map(({ file }) => file), made };
}

/** The files of the last build's index, when all of them stand and it was made from the same; else null. */
function publishedFiles({ config, cache }: Run, key: string): readonly string[] | null {
  const outputs = [...cache.outputs].filter(([, output]) => output.key === key);
  const stand = outputs.every(([file, { stamp }]) => stampOf(join(config.folders.out, file)) === stamp);
  return outputs.length > 0 && stand ? outputs.map(([file]) => file) : null;
}
