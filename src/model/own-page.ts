/** Pages that the archive's keeper writes, as they were read: plain data for the plan. Holds no articles. */
import type { LanguageTag, SourcePath } from './ids.ts';

/** A node of a Markdown tree (mdast) as plain data, without places in the file. */
export interface MarkupNode {
  readonly type: string;
  readonly children?: readonly MarkupNode[];
  readonly [property: string]: unknown;
}

/** A link or a picture as written, with its 1-based line. */
export interface OwnLink {
  readonly url: string;
  readonly line: number;
  readonly kind: 'link' | 'image';
}

export interface OwnText {
  /** The file's name in the folder of pages, `02-method.md`. */
  readonly name: string;
  /** Relative to the articles folder, as in diagnostics: `../pages/02-method.md`. */
  readonly file: SourcePath;
  /** The readable part of its address, `method`. */
  readonly slug: string;
  readonly title: string;
  /** A sentence for search engines; empty when there is none. */
  readonly description: string;
  /** What front matter says of its place in the navigation; null puts it behind those that have one. */
  readonly order: number | null;
  /** The language it is written in; null when that is the interface's. */
  readonly language: LanguageTag | null;
  /** The text under the title. */
  readonly tree: MarkupNode;
  readonly links: readonly OwnLink[];
}
