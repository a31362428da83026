/**
 * Who is who: gives each file found the identity it had before, or a new one. Owns the rules of the permalink file;
 * reads and writes nothing.
 */
import { compareText } from '../model/date.ts';
import { groupBy } from '../model/group.ts';
import type { IsoDay, ItemId, SourcePath } from '../model/ids.ts';
import type { Identity, Permalink } from '../model/permalink.ts';

/** A file as found: `freshId` is the id it gets if it is new, from the digest of its path. */
export interface FoundFile {
  readonly path: SourcePath;
  readonly digest: string;
  readonly freshId: ItemId;
}

/** A file that repeats the bytes of another: `of` is the path of the one that is published. */
export interface DuplicateFile {
  readonly path: SourcePath;
  readonly of: SourcePath;
}

export interface Identified {
  /** By path. */
  readonly identities: readonly Identity[];
  readonly duplicates: readonly DuplicateFile[];
  /** Items of the permalink file that no file stands for now: their addresses stay reserved. */
  readonly absent: readonly Permalink[];
}

/**
 * Gives every file its identity. A file at a known path keeps its item, whatever became of its text; a file at a new
 * path whose bytes belong to an item that is gone from its old path takes that item over; of several files with the same
 * bytes the one already listed is published, else the first by path.
 */
export function identify(found: readonly FoundFile[], permalinks: readonly Permalink[], today: IsoDay): Identified {
  const files = [...found].sort((a, b) => compareText(a.path, b.path));
  const known = new Map(permalinks.map((link) => [link.path, link]));
  const present = new Set(files.map((file) => file.path));
  const moved = groupBy(
    permalinks.filter((link) => !present.has(link.path)),
    (link) => link.digest,
  );
  const { kept, duplicates } = setDuplicatesApart(files, known);
  const identities = kept.map((file) => {
    const link = known.get(file.path) ?? moved.get(file.digest)?.shift();
    const { path, digest } = file;
    return { id: link?.id ?? file.freshId, path, digest, address: link?.address ?? null, added: link?.added ?? today };
  });
  const standing = new Set(identities.map((identity) => identity.id));
  return { identities, duplicates, absent: permalinks.filter((link) => !standing.has(link.id)) };
}

function setDuplicatesApart(files: readonly FoundFile[], known: ReadonlyMap<SourcePath, Permalink>) {
  const kept: FoundFile[] = [];
  const duplicates: DuplicateFile[] = [];
  for (const same of groupBy(files, (file) => file.digest).values()) {
    const original = same.find((file) => known.has(file.path)) ?? same[0];
    if (original === undefined) continue;
    kept.push(original);
    duplicates.push(
      ...same.filter((file) => file !== original).map((file) => ({ path: file.path, of: original.path })),
    );
  }
  return {
    kept: kept.sort((a, b) => compareText(a.path, b.path)),
    duplicates: duplicates.sort((a, b) => compareText(a.path, b.path)),
  };
}
