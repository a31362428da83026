/**
 * What every format reader hands to the fields: the article's text cut into parts, each with the role it plays. A part
 * has one role for good: rules propose, the first firm one wins, and nothing later overwrites it.
 */
import type { Passage } from '../model/block.ts';
import type { LanguageTag } from '../model/ids.ts';
import type { Confidence } from '../model/provenance.ts';
import type { RuleId } from '../model/rules.ts';
import type { DetectedLanguage } from '../text/detect-language.ts';

/** What a part of the text is for. `set-aside` carries its rule; every other role becomes a field or a block. */
export type Role =
  | 'header-date'
  | 'headline'
  | 'kicker'
  | 'section'
  | 'standfirst'
  | 'byline'
  | 'date-line'
  | 'update-line'
  | 'dateline'
  | 'agency-credit'
  | 'publisher'
  | 'keywords'
  | 'address'
  | 'retrieved'
  | 'caption'
  | 'credit'
  | 'crosshead'
  | 'paragraph'
  | 'quotation'
  | 'list-item'
  | 'table-cell'
  | 'editor-note'
  | 'set-aside';

/** A stretch of the source with one role. Parts are in source order and do not overlap; `text` is folded. */
export interface Part extends Passage {
  readonly role: Role;
  /** 1-based number of the line on which it starts. */
  readonly line: number;
  readonly rule: RuleId | null;
  readonly confidence: Confidence;
}

/** An article cut into parts. Every character of the source that is no white space stands in one of them. */
export interface Layout {
  /** The whole source text, which all spans count in. */
  readonly source: string;
  /** `und` when not known. */
  readonly language: LanguageTag;
  /** How the language of the whole source was told; absent when it was given. */
  readonly detected?: DetectedLanguage;
  readonly parts: readonly Part[];
}

/** The parts that play a role, in source order. */
export function partsOf(layout: Layout, ...roles: readonly Role[]): Part[] {
  const found: Part[] = [];
  for (const part of layout.parts) if (roles.includes(part.role)) found.push(part);
  return found;
}
