/** Takes a file into the archive: reads its bytes, fixes them by their digest and tells whether they are a text. */
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { formatOf } from '../extract/readers.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { ItemId, SourcePath } from '../model/ids.ts';
import type { Fixity, SourceFile } from '../model/source.ts';
import { lineKey } from '../text/line-key.ts';
import { linesOf } from '../text/lines.ts';
import { type Decoded, declaredEncoding, decode } from './decode.ts';
import { sha256 } from './digest.ts';
import { type Refusal, type RefusalCode, refusal, unreadable } from './refusal.ts';
import type { FoundFile } from './scan.ts';

/** No article comes near it: a whole day's newspaper is 1 MB of text. */
const largest = 64 * 1024 * 1024;

/** A file taken in: `fixity` is null when its bytes were never read, `refusal` is null when it holds a text. */
export interface Accessioned {
  readonly fixity: Fixity | null;
  readonly refusal: Refusal | null;
  readonly notices: readonly Diagnostic[];
  /** The keys of its lines, each once: by them lines that recur are found. Pages tell their furniture by markup. */
  readonly lines: readonly number[];
}

/** A file by its place and the name the archive knows it by. */
export type Place = Pick<FoundFile, 'path' | 'absolute' | 'byteLength'>;

/** Takes in one file; whatever is wrong with it becomes a refusal. */
export function accession(place: Place): Accessioned {
  const format = formatOf(place.path);
  if (format === null) return refused('not-an-article', extname(place.path).toLowerCase());
  if (place.byteLength > largest) return refused('too-large');
  try {
    const bytes = readFileSync(place.absolute);
    const decoded = decode(bytes);
    const fixity = fixityOf(bytes);
    if (typeof decoded === 'string') return { fixity, refusal: refusal(decoded), notices: [], lines: [] };
    return {
      fixity,
      refusal: null,
      notices: encodingNotices(place.path, decoded, bytes),
      lines: format === 'html' ? [] : keysOf(decoded.text),
    };
  } catch (error) {
    return { fixity: null, refusal: unreadable(error), notices: [], lines: [] };
  }
}

/** Reads an accessioned file again; a refusal when its bytes are no longer those with `digest`. */
export function readSource(place: Pick<Place, 'path' | 'absolute'>, id: ItemId, digest: string): SourceFile | Refusal {
  try {
    const bytes = readFileSync(place.absolute);
    const fixity = fixityOf(bytes);
    const decoded = decode(bytes);
    if (fixity.digest !== digest) return refusal('changed');
    return typeof decoded === 'string' ? refusal(decoded) : { id, path: place.path, ...decoded, fixity };
  } catch (error) {
    return unreadable(error);
  }
}

/** The id of an item first seen at this path; the number sets it apart where that id is taken by an item that moved away. */
export function freshIdOf(path: SourcePath, taken: (id: ItemId) => boolean): ItemId {
  for (let attempt = 1; ; attempt += 1) {
    const id = sha256(attempt === 1 ? path : `${path}\n${attempt}`).slice(0, 12);
    if (!taken(id)) return id;
  }
}

function refused(code: RefusalCode, ending?: string): Accessioned {
  return { fixity: null, refusal: refusal(code, null, ending), notices: [], lines: [] };
}

function keysOf(text: string): number[] {
  return [...new Set(linesOf(text).flatMap((line) => lineKey(line.text) ?? []))];
}

function fixityOf(bytes: Uint8Array): Fixity {
  return { algorithm: 'sha256', digest: sha256(bytes), byteLength: bytes.byteLength };
}

const unicode: ReadonlySet<string> = new Set(['utf-8', 'utf-16le', 'utf-16be']);

function encodingNotices(file: SourcePath, { text, encoding }: Decoded, bytes: Uint8Array): Diagnostic[] {
  if (!unicode.has(encoding) && encoding !== declaredEncoding(bytes)) {
    const message = `The file is not valid UTF-8 and was read as ${encoding}.`;
    const line = lineOf(
      bytes.findIndex((byte) => byte > 0x7f),
      bytes,
    );
    return [{ ...encodingNotice(file, line), code: 'encoding-guessed', severity: 'info', message }];
  }
  const broken = text.indexOf('\ufffd');
  if (broken === -1) return [];
  const line = text.slice(0, broken).split('\n').length;
  const message = 'Some characters of the file are broken; each stands as \ufffd.';
  return [{ ...encodingNotice(file, line), code: 'encoding-damaged', severity: 'warning', message }];
}

function encodingNotice(file: SourcePath, line: number): Omit<Diagnostic, 'code' | 'severity' | 'message'> {
  return { file, line, column: null, hint: 'If letters look wrong, save it again as UTF-8.' };
}

function lineOf(offset: number, bytes: Uint8Array): number {
  return bytes.subarray(0, offset).filter((byte) => byte === 0x0a).length + 1;
}
