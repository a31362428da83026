/** Finds the article that each correction is for. Pure. */
import { fieldNames } from '../model/article.ts';
import type { Correction } from '../model/correction.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { groupBy } from '../model/group.ts';
import type { ItemId, SourcePath } from '../model/ids.ts';
import { nearestOf } from '../text/nearest.ts';
import { freshIdOf } from './accession.ts';
import type { CorrectionEntry } from './correction-entry.ts';
import { type CorrectionsFile, wrongEntry } from './corrections-file.ts';

/** The item of every path that is known, also of those that only repeat another. */
type ItemsByPath = ReadonlyMap<SourcePath, ItemId>;

/** What a person says of each item. */
export interface Assigned {
  /** Each field once, in the order of the fields: moving entries about in the file changes nothing. */
  readonly corrections: ReadonlyMap<ItemId, readonly Correction[]>;
  readonly problems: readonly Diagnostic[];
}

/** The corrections of each item; one that contradicts an earlier one of the file is left out. */
export function assignCorrections({ entries, problems }: CorrectionsFile, known: ItemsByPath): Assigned {
  const corrections = new Map<ItemId, readonly Correction[]>();
  const repeated: Diagnostic[] = [];
  for (const [item, own] of groupBy(entries, ({ article }) => itemOf(article, known))) {
    const byField = [...groupBy(own, ({ field }) => field).values()].map(([first, ...later]) => {
      if (first !== undefined) repeated.push(...later.map((entry) => secondTime(entry, first)));
      return first as CorrectionEntry;
    });
    corrections.set(item, byField.sort(inFieldOrder).map(withoutPlace));
  }
  return { corrections, problems: [...problems, ...repeated] };
}

/** Entries for articles that are not in the archive. */
export function strayCorrections({ entries }: CorrectionsFile, known: ItemsByPath): readonly Diagnostic[] {
  const items = new Set(known.values());
  return entries
    .filter(({ article }) => !items.has(itemOf(article, known)))
    .map(({ article, place }) => {
      const near = nearestArticle(article, [...known.keys()]);
      const advice = near === null ? '' : ` Did you mean ${near}?`;
      return wrongEntry({ message: `There is no article ${article} in the archive.${advice}`, ...place });
    });
}

/** An id is made from the first path of its file, so a correction follows an article that was moved. */
function itemOf(article: string, known: ItemsByPath): ItemId {
  const path = article.normalize('NFC');
  const isId = /^[0-9a-f]{12}$/.test(article);
  return known.get(path) ?? (isId ? article : freshIdOf(path, () => false));
}

/** A file of the same name in another folder, else the path that differs least. */
function nearestArticle(typed: string, paths: readonly SourcePath[]): SourcePath | null {
  const name = `/${typed}`.replace(/^.*\//s, '/');
  return paths.find((path) => `/${path}`.endsWith(name)) ?? nearestOf(typed, paths);
}

function secondTime({ article, field, place }: CorrectionEntry, first: CorrectionEntry): Diagnostic {
  const message = `\`${field}\` of ${article} is corrected a second time; line ${first.place.line} holds.`;
  return wrongEntry({ message, ...place });
}

function inFieldOrder(a: Correction, b: Correction): number {
  return fieldNames.indexOf(a.field) - fieldNames.indexOf(b.field);
}

/** Where it stands in the file is no part of what the article is made from. */
function withoutPlace({ field, value, who, why, when }: CorrectionEntry): Correction {
  return { field, value, who, why, when };
}
