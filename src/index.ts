/** What other programs may use of Dateline. */
export { defineConfig } from './config/define.ts';
export type { DatelineConfig } from './config/schema.ts';
export type { ArticleRecord } from './model/article.ts';
export type { ParsedArticle, ParsedLine, UnparsedFile } from './model/parsed.ts';
