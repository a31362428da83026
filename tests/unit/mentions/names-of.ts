/** The names that are read in invented English articles, each with its kind. */
import { extract } from '../../support/extract.ts';
import { sourceOf } from '../extract/source-of.ts';

/** The names of a text, each with its kind. */
export function namesIn(text: string): readonly string[] {
  const { record } = extract(sourceOf(text));
  if (record === null) throw new Error('The text was not read.');
  return record.names.map(({ name, kind }) => `${kind} ${name}`);
}

const quiet = 'It was a quiet morning and nobody had thought of it before.';

/** The names of a sentence in the middle of an English article. */
export function namesOf(sentence: string): readonly string[] {
  return namesIn(`The day at the harbour\n\n${quiet} ${sentence}\n\n${quiet}\n`);
}
