/**
 * The at most 2 KB that other pages may know of an article. Cards are all that `relate` and `plan` see: pages list the
 * card, only `relate` reads its traces.
 */
import type { FieldName } from './article.ts';
import type { ArchiveDate } from './date.ts';
import type { ItemId, LanguageTag, SourcePath } from './ids.ts';
import type { FactState, Span } from './provenance.ts';
import type { RuleId } from './rules.ts';
import type { Traces } from './traces.ts';

export interface Card {
  readonly id: ItemId;
  readonly file: SourcePath;
  readonly language: LanguageTag;
  readonly headline: string;
  readonly published: ArchiveDate | null;
  /** The rule that gave the date; null when a person did or there is none. */
  readonly publishedRule: RuleId | null;
  readonly updated: ArchiveDate | null;
  readonly publisher: string | null;
  readonly agency: string | null;
  readonly section: string | null;
  /** As stated, cut to what a card may hold. */
  readonly keywords: readonly string[];
  /** How each field is known; without those that are not. */
  readonly facts: Readonly<Partial<Record<FieldName, FactState>>>;
  /** The standfirst, or null; then the first paragraphs, at most three: read by span where a page shows them. */
  readonly standfirst: Span | null;
  readonly opening: readonly Span[];
  /** Words in the body. */
  readonly words: number;
  /** Lines of the source with text, and how many of them the reading view shows nowhere. */
  readonly lines: number;
  readonly linesSetAside: number;
}

/** A card as it comes from reading, with what the article can be compared by. */
export interface TracedCard extends Card {
  readonly traces: Traces;
}

/** A headline that the archive made, as against one that the source or a person gave. */
export function isSupplied(card: Card): boolean {
  return card.facts.headline === 'inferred';
}

/** How a field is known. */
export function factOf(card: Card, field: FieldName): FactState {
  return card.facts[field] ?? 'unknown';
}
