/** What a format reader gives: the layout, the body made from it, and what it knows without any rule. */
import type { ArticleRecord, FieldName, SetAside } from '../model/article.ts';
import type { Block } from '../model/block.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Layout } from './layout.ts';

/** Fields that a person stated outside the text, as in front matter: each comes with `editor` provenance. */
export type GivenFields = Partial<Pick<ArticleRecord, FieldName>>;

export interface Reading {
  readonly layout: Layout;
  readonly body: readonly Block[];
  readonly setAside: readonly SetAside[];
  readonly given: GivenFields;
  readonly diagnostics: readonly Diagnostic[];
}
