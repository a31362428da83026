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

const formats: ReadonlyMap<string, Format> = new Map([
  ['txt', 'text'],
  ['md', 'markdown'],
  ['markdown', 'markdown'],
  ['html', 'html'],
  ['htm', 'html'],
  ['xhtml', 'html'],
]);

/** The format that the ending of a file's name tells; null when files with this ending hold no article. */
export function formatOf(path: string): Format | null {
  const [, ending = ''] = /[^/]\.([a-z]+)$/i.exec(path) ?? [];
  return formats.get(ending.toLowerCase()) ?? null;
}

/** The reader for a file of this name; that of plain text when its ending tells no format. */
export function loadReader(path: string): Promise<Reader> {
  return readers[formatOf(path) ?? 'text']();
}
