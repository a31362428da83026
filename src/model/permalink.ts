/** The permalink file: what a lock file is to versions. An item once listed keeps its id and address. */
import type { IsoDay, ItemId, PageAddress, SourcePath } from './ids.ts';

export interface Permalink {
  readonly id: ItemId;
  readonly path: SourcePath;
  /** SHA-256 of the bytes when last seen: finds a file again that was moved or renamed. */
  readonly digest: string;
  readonly address: PageAddress;
  /** The day the item was first seen. */
  readonly added: IsoDay;
}

/** An item that is about to be read: what is known of it before its text is. `address` is null until it is planned. */
export interface Identity extends Omit<Permalink, 'address'> {
  readonly address: PageAddress | null;
}
