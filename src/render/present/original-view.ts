/** Presents the text as received, for a fold of the article's page. */
import { count, fill, numberWords } from '../phrases/phrases.ts';
import { type PassageLanguage, passageLanguage } from '../wording/language-wording.ts';
import { excerptOf } from './original-excerpt.ts';
import { type OriginalLine, originalLines } from './original-lines.ts';
import { type LineLink, linesTouched, type Reading } from './reading.ts';

/** Shown by `partials/original-text`. */
export interface OriginalView extends PassageLanguage {
  readonly summary: string;
  readonly file: string;
  readonly digest: string;
  readonly download: string;
  /** Whether lines are missing, since all would be too heavy for a page. */
  readonly isExcerpt: boolean;
  readonly lines: readonly OriginalLine[];
}

/** The text as received with its lines, or with those `named` and what was set aside when it is long. */
export function presentOriginal(reading: Reading, named: readonly LineLink[]): OriginalView {
  const { record, self, context } = reading;
  const excerpt = excerptOf(reading, named);
  return {
    ...passageLanguage(record.language.value, context.phrases),
    summary: summaryOf(reading),
    file: fileFacts(reading),
    digest: record.fixity.digest,
    download: context.href(`${self.address}original.txt`),
    isExcerpt: excerpt !== null,
    lines: originalLines(reading, excerpt),
  };
}

/** How much of the text is set aside, in words. */
function summaryOf(reading: Reading): string {
  const { phrases } = reading.context;
  const { sentences } = phrases.article;
  const { lines, linesSetAside } = reading.self.card;
  const inWords = (n: number) => count(phrases, phrases.plurals.lines, n);
  if (linesSetAside > 0)
    return fill(sentences.someSetAside, { n: numberWords(phrases, linesSetAside), lines: inWords(lines) });
  const touched = linesTouched(reading);
  return touched > 0
    ? fill(sentences.partsSetAside, { lines: inWords(touched), all: inWords(lines) })
    : fill(sentences.allKept, { lines: inWords(lines) });
}

function fileFacts({ record, context: { phrases } }: Reading): string {
  const { sentences, plurals } = phrases.article;
  const bytes = count(phrases, plurals.bytes, record.fixity.byteLength);
  return fill(sentences.fileFacts, { name: record.file, bytes, encoding: record.encoding.toUpperCase() });
}
