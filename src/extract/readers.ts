/**
 * Which reader a file is read with, by its name. A reader is loaded when the first file of its format comes: those of
 * Markdown and of web pages bring packages along that take longer to load than a hundred plain texts to read.
 */
import type { LanguageTag } from '../model/ids.ts';
import type { SourceFile } from '../model/source.ts';
import type { Reading } from './reading.ts';

/**
 * Reads a source into its parts and blocks, in the language that a person told or else the one that it finds;
 * `recurring` are the keys of lines that recur in its folder.
 */
export type Reader = (source: SourceFile, told: LanguageTag | null, recurring: ReadonlySet<number>) => Reading;

export type Format = 'text' | 'markdown' | 'html';

const readers: Readonly<Record<Format, () => Promise<Reader>>> = {
  text: async () => (await import('./text.ts')).readText,
  markdown: async () => (await import('./markdown.ts')).readMarkdown,
  html: async () => (await import('./html/read-html.ts')).readHtml,
};

/** The format that the name of a file tells; text when it tells none. */
export function formatOf(path: string): Format {
  if (/\.(?:html?|xhtml)$/i.test(path)) return 'html';
  return /\.(?:md|markdown)$/i.test(path) ? 'markdown' : 'text';
}

/** The reader for a file of this name. */
export function loadReader(path: string): Promise<Reader> {
  return readers[formatOf(path)]();
}
