/** What other programs may use of Dateline. */
export { defineConfig } from './config/define.ts';
export type { DatelineConfig } from './config/schema.ts';
export type { ArticleRecord } from './model/article.ts';
