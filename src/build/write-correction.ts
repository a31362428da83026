/** Adds what a person says to the corrections file, and leaves everything that stands there as it is. */
import type { Correction } from '../model/correction.ts';
import { DatelineError } from '../model/diagnostic.ts';
import type { SourcePath } from '../model/ids.ts';
import { readIfThere, writeAtomic } from './atomic-file.ts';
import { correctionsPath } from './corrections-file.ts';
import { rawEntries, withEntry } from './corrections-yaml.ts';
import { inWords } from './unwritable.ts';

/** What a new file begins with. */
const head = `# Corrections to this archive: what people know better than Dateline could read.
# Each entry overrides one field of one article, and its page tells who said so and why.
# article: its path in the articles folder, or its id; the path of a folder, 2021/, for all articles in it
# field:   headline, kicker, standfirst, byline, dateline, publisher, agency, section, keywords, language, published,
#          updated, address or retrieved
# value:   what is right; dates as 2021-11-16, 2021-11, 2021 or "[2021-11-14..]"; null where it is not known
# who, why, and when it was said
`;

/** Adds an entry for an article, or for a folder (`2021/`); throws a DatelineError when the file cannot be read or written, and changes nothing then. */
export function writeCorrection(articles: string, article: SourcePath, correction: Correction): void {
  const file = correctionsPath(articles);
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
    const { field, value, who, why, when } = correction;
    writeAtomic(file, withEntry(text, { article, field, value, who, why, ...(when === null ? {} : { when }) }));
  } catch (error) {
    throw inWords(error);
  }
}
