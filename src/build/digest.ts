/** Digests: of bytes, and of everything that a cached thing was made from. */
import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';

const chunkSize = 1024 * 1024;

/** The SHA-256 of the bytes, or of the text in UTF-8, in lower-case hex. */
export function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

/** One digest for several texts in their order: 32 hex digits. Lengths go in too, so that no two lists look alike. */
export function keyOf(...parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest('hex').slice(0, 32);
}

/** The SHA-256 and length of a file of any size. */
export function digestOfFile(path: string): { readonly digest: string; readonly byteLength: number } {
  const hash = createHash('sha256');
  const chunk = Buffer.allocUnsafe(chunkSize);
  const handle = openSync(path, 'r');
  try {
    let byteLength = 0;
    for (let length = readSync(handle, chunk); length > 0; length = readSync(handle, chunk)) {
      hash.update(chunk.subarray(0, length));
      byteLength += length;
    }
    return { digest: hash.digest('hex'), byteLength };
  } finally {
    closeSync(handle);
  }
}
