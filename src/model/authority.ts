/** What people know better of names: the entries of the authority file, `articles/.archive/authority.yaml`. */
import type { NameKind } from './article.ts';
import type { SourcePath } from './ids.ts';

/** Where other catalogues keep the same entry. */
export interface Identifiers {
  /** `Q2866`. */
  readonly wikidata: string | null;
  /** Digits. */
  readonly viaf: string | null;
  /** Sixteen characters, without spaces. */
  readonly isni: string | null;
}

/**
 * One entry of the file. `name` is the name to show. With `drop` it is a name that is none. With `variants` those names
 * are merged into it; `apart` are names that rules would join and must not. With `in` it speaks only of the named
 * articles: that is how one name of two bearers is split.
 */
export interface AuthorityEntry {
  readonly name: string;
  readonly drop: boolean;
  /** Null leaves the kind to the rules. */
  readonly kind: NameKind | null;
  readonly variants: readonly string[];
  readonly apart: readonly string[];
  readonly in: readonly SourcePath[] | null;
  readonly identifiers: Identifiers;
  /** Who said so and why; empty when they did not tell. */
  readonly note: string;
}
