/** Who speaks in a text, as a reader of its record is told. */
import { sourceOf } from '../unit/extract/source-of.ts';
import { extract } from './extract.ts';

/** The usual name of each speaker in order; the words in brackets where they lead to no name, null where nobody is told. */
export function speakers(text: string): readonly (string | null)[] {
  const { record } = extract(sourceOf(`${text}\n`));
  return (record?.quotations ?? []).map(({ speaker }) =>
    speaker === null ? null : (record?.names[speaker.name ?? -1]?.name ?? `(${speaker.text})`),
  );
}
