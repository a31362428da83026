/** What other programs may use of Dateline. */
export type { ArticleRecord } from './model/article.ts';
