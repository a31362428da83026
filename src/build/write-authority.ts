/** Adds what a person says of a name to the authority file, and leaves everything that stands there as it is. */
import { DatelineError } from '../model/diagnostic.ts';
import type { ProposedEntry } from '../relate/name-proposals.ts';
import { readIfThere, writeAtomic } from './atomic-file.ts';
import { authorityPath } from './authority-file.ts';
import { rawEntries, withEntry } from './corrections-yaml.ts';
import { inWords } from './unwritable.ts';

/** What a new file begins with. */
const head = `# Authority file: what people know better of the names in this archive.
# name:     the name to show
# kind:     person, organisation or place
# variants: other names of the same bearer: they are merged into it
# apart:    names that Dateline would join with it and must not
# in:       articles that the entry is about, when it is not about all: so one name of two bearers is split
# drop:     yes where it is no name at all
# wikidata, viaf, isni: where other catalogues keep it
# note:     who says so and why
`;

/** Adds an entry; throws a DatelineError when the file cannot be read or written, and changes nothing then. */
export function writeAuthority(articles: string, entry: ProposedEntry, note: string): void {
  const file = authorityPath(articles);
  try {
    const text = readIfThere(file) ?? `${head}\n`;
    const read = rawEntries(text);
    if ('faults' in read) {
      const [fault] = read.faults;
      throw new DatelineError(
        `Nothing can be added to ${file}: ${fault?.reason} (line ${fault?.line}).`,
        'Mend the file and run the command again.',
      );
    }
    writeAtomic(file, withEntry(text, { ...entry, ...(note === '' ? {} : { note }) }));
  } catch (error) {
    throw inWords(error);
  }
}
