/** A file as it was accessioned: read once, digested, never altered. */
import type { ItemId, SourcePath } from './ids.ts';

/** How to tell that the bytes are still the ones received. `digest` is lower-case hex; `byteLength` is in bytes. */
export interface Fixity {
  readonly algorithm: 'sha256';
  readonly digest: string;
  readonly byteLength: number;
}

/** An article file: its text decoded from the bytes, and where it came from. */
export interface SourceFile {
  readonly id: ItemId;
  readonly path: SourcePath;
  /** The decoded text, without a byte order mark; every span counts in it. */
  readonly text: string;
  /** The label of the encoding that the bytes were decoded with, as in the WHATWG Encoding Standard: `utf-8`. */
  readonly encoding: string;
  readonly fixity: Fixity;
}
