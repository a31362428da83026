/**
 * How names are told in languages whose letters have no capitals: by the words that stand beside them. One file a language,
 * data only; whoever speaks the language can add to it.
 */
import type { LanguageTag } from '../../../../model/ids.ts';
import { baseTag } from '../../../base-tag.ts';
import type { Letters } from '../../../spelled-alike.ts';
import { ar } from './ar.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import { zh } from './zh.ts';

/**
 * A pattern as it is written, asked only where its source says that it can match (`pattern-outline.ts`): the more sure its first
 * letter, what stands right before it and the words in it, the quicker. Where each of its matches begins with one of a few words, up to two letters written in one with
 * it, `opens` names them, and the pattern is asked only there: long ones are slow to ask of every word.
 */
export type NamePattern = string | { readonly opens: readonly string[]; readonly pattern: string };

/**
 * The patterns of one language. Each of `people`, `bodies` and `places` has the group `name`, and may have `role`: what the
 * bearer is called. They are asked of a paragraph or a headline, all matches of each, the firmest pattern first. All five lists
 * hold patterns as they are written: they are long, and made only when a text of their language is read.
 */
export interface NamePatterns {
  readonly people: readonly NamePattern[];
  /**
   * Names in full that firms, schools and nouns look like too: "内田洋行社長", "임직원 대표". One counts only where a match of
   * `again` elsewhere calls the same person.
   */
  readonly doubtful?: readonly NamePattern[];
  /** How somebody is called again who is named in full elsewhere: "김 씨", "高橋社長". Nobody is named by these alone. */
  readonly again?: readonly NamePattern[];
  readonly bodies: readonly NamePattern[];
  readonly places: readonly NamePattern[];
  /** What the text before a name may end with, where the name stands without any such word, or is a known place. */
  readonly before: RegExp;
  /** What the text behind it may begin with: a stop, a space, a particle. */
  readonly behind: RegExp;
  /**
   * What may stand before a known name in the midst of a run of Han, where nothing parts the words, as a verb of going;
   * absent where a name begins with its run.
   */
  readonly inside?: RegExp;
  /**
   * Small words that are written in one with the name behind them, as in "وروسيا"; each once, none where there are none. "لل=ال"
   * where the beginning of the name is written otherwise behind them: "للصين" is الصين.
   */
  readonly joined: readonly string[];
  /** What a known name with the words before it looks like where it is none: an adjective that is written like a country. */
  readonly misread?: RegExp;
  /** Letters that are written or left out at will; the patterns are asked of the text as these fold it. */
  readonly letters?: Letters;
  /** The part of a full name, as folded, that alone means its bearer; where there is none such, nobody is known again by a part. */
  readonly shortName?: RegExp;
  /** By which part of the full name somebody is called again: "김 씨" by the first, "푸틴 대통령" by the last; a foreign one with ・ always by the last. */
  readonly calledBy: 'first' | 'last' | 'first or last';
  /** What is no name though a pattern finds it: "former", "the same", nouns of office before an office. */
  readonly noNames: ReadonlySet<string>;
}

const byLanguage: Readonly<Record<LanguageTag, NamePatterns>> = { ar, ja, ko, zh };

/** The patterns of a language; null for one that names have capitals in, or of which nothing is known. */
export function namePatternsOf(language: LanguageTag): NamePatterns | null {
  const base = baseTag(language);
  return Object.hasOwn(byLanguage, base) ? (byLanguage[base] as NamePatterns) : null;
}
