/** Makes a source file from a text, for tests of the Markdown reader. */
import type { SourceFile } from '../../../src/model/source.ts';

/** A Markdown source with this text. */
export function markdownSource(text: string): SourceFile {
  return {
    id: '0123456789ab',
    path: 'pier.md',
    text,
    encoding: 'utf-8',
    fixity: { algorithm: 'sha256', digest: '0'.repeat(64), byteLength: text.length },
  };
}
