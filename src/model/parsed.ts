/** What `dateline parse` prints, a line a file. Its JSON Schema, docs/schema/article-record.schema.json, is made from here. */
import type { ArticleRecord } from './article.ts';
import type { Diagnostic } from './diagnostic.ts';

/** An article with what was noticed while it was read. */
export interface ParsedArticle extends ArticleRecord {
  readonly diagnostics: readonly Diagnostic[];
}

/** A file that cannot be published. */
export interface UnparsedFile {
  /** The name as it was given. */
  readonly file: string;
  /** Why, in a sentence. */
  readonly error: string;
}

export type ParsedLine = ParsedArticle | UnparsedFile;
