/** What became of each file in the articles folder: every one is accounted for. */
import type { ItemId, PageAddress, SourcePath } from './ids.ts';
import type { Fixity } from './source.ts';

export interface Accession {
  readonly path: SourcePath;
  /** Null when the file could not be read. */
  readonly fixity: Fixity | null;
  readonly status: 'published' | 'duplicate' | 'withheld' | 'quarantined';
  /** The item it is published as, or whose bytes it repeats; null when withheld or quarantined. */
  readonly item: ItemId | null;
  readonly address: PageAddress | null;
  /** Why it is not published, in a sentence; null when it is. */
  readonly reason: string | null;
}
