/** Finds the articles that each correction is for. Pure. */
import { type FieldName, fieldNames } from '../model/article.ts';
import type { Correction } from '../model/correction.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { groupBy } from '../model/group.ts';
import type { ItemId, SourcePath } from '../model/ids.ts';
import { nearestOf } from '../text/nearest.ts';
import { freshIdOf } from './accession.ts';
import { type ArticleFolder, folderNamed, foldersAround } from './article-folders.ts';
import type { CorrectionEntry } from './correction-entry.ts';
import { type CorrectionsFile, wrongEntry } from './corrections-file.ts';

/** The item of every path that is known, also of those that only repeat another. */
type ItemsByPath = ReadonlyMap<SourcePath, ItemId>;

/** What people say of the items of an archive. */
export interface Assigned {
  /**
   * What is said of an item whose file lies at that path, each field once, in the order of the fields: moving entries about
   * in the file changes nothing. What is said of the article holds before what is said of its folder, and that before what is said of a
   * folder around it.
   */
  readonly correctionsOf: (item: ItemId, path: SourcePath) => readonly Correction[];
  readonly problems: readonly Diagnostic[];
}

/** Entries by their field. */
type Said = ReadonlyMap<FieldName, CorrectionEntry>;

/** Finds what is said of an item; an entry that contradicts an earlier one of the file is left out. */
export function assignCorrections({ entries, problems }: CorrectionsFile, known: ItemsByPath): Assigned {
  const repeated: Diagnostic[] = [];
  const said = new Map<ItemId | ArticleFolder, Said>();
  for (const [about, own] of groupBy(entries, ({ article }) => folderNamed(article) ?? itemOf(article, known))) {
    const byField = new Map<FieldName, CorrectionEntry>();
    for (const entry of own) {
      const first = byField.get(entry.field);
      if (first === undefined) byField.set(entry.field, entry);
      else repeated.push(secondTime(entry, first));
    }
    said.set(about, byField);
  }
  const correctionsOf = (item: ItemId, path: SourcePath): readonly Correction[] => {
    const own = [...foldersAround(path), item].flatMap((about) => [...(said.get(about) ?? [])]);
    return [...new Map(own).values()].sort(inFieldOrder).map(withoutPlace);
  };
  return { correctionsOf, problems: [...problems, ...repeated] };
}

/** Entries for articles that are not in the archive. */
export function strayCorrections({ entries }: CorrectionsFile, known: ItemsByPath): readonly Diagnostic[] {
  const items = new Set(known.values());
  const paths = [...known.keys()];
  const folders = new Set(paths.flatMap(foldersAround));
  return entries.flatMap(({ article, place }) => {
    const folder = folderNamed(article);
    if (folder === null ? items.has(itemOf(article, known)) : folders.has(folder)) return [];
    const near = nearestName(folder ?? article, folder === null ? paths : [...folders], folders);
    const what = folder === null ? `no article ${article} in the archive` : `no article in a folder ${article}`;
    return wrongEntry({ message: `There is ${what}.${near === null ? '' : ` Did you mean ${near}?`}`, ...place });
  });
}

/** An id is made from the first path of its file, so a correction follows an article that was moved. */
function itemOf(article: string, known: ItemsByPath): ItemId {
  const path = article.normalize('NFC');
  const isId = /^[0-9a-f]{12}$/.test(article);
  return known.get(path) ?? (isId ? article : freshIdOf(path, () => false));
}

/** The folder of that name, what has the same name in another folder, else the name that differs least. */
function nearestName(typed: string, names: readonly string[], folders: ReadonlySet<ArticleFolder>): string | null {
  if (folders.has(`${typed}/`)) return `${typed}/`;
  const [last = ''] = /[^/]*\/?$/.exec(typed) ?? [];
  return names.find((name) => `/${name}`.endsWith(`/${last}`)) ?? nearestOf(typed, names);
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
