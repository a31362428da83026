/** The words of the interface: one data file a language, the same keys in each. Owns the shape and how a phrase is said. */
import type { FieldName } from '../../model/article.ts';
import type { LanguageTag } from '../../model/ids.ts';
import type { ReasonId } from '../../model/reasons.ts';
import type { RuleId, RuleReason } from '../../model/rules.ts';
import { type InterfaceLanguage, interfaceLanguageOf } from '../../model/settings.ts';
import { ar } from './ar.ts';
import type { archiveEn } from './archive-en.ts';
import type { articleEn } from './article-en.ts';
import { en } from './en.ts';
import type { namesEn } from './names-en.ts';
import { nb } from './nb.ts';
import type { searchEn } from './search-en.ts';
import type { timeEn } from './time-en.ts';

/** A phrase by the plural categories of its language; `{n}` and other names in braces are filled in. */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** Words that stand in templates as they are. */
export type Words = Readonly<Record<keyof typeof en.words, string>>;

/** All that an interface language must give. */
export interface Phrases {
  readonly language: LanguageTag;
  readonly words: Words;
  /** Phrases with names in braces to fill in. */
  readonly sentences: Readonly<Record<keyof typeof en.sentences, string>>;
  readonly plurals: Readonly<Record<keyof typeof en.plurals, Plural>>;
  readonly fields: Readonly<Record<FieldName, string>>;
  readonly rules: Readonly<Record<RuleId, RuleReason>>;
  readonly article: ArticlePhrases;
  readonly archive: ArchivePhrases;
  readonly time: TimePhrases;
  readonly search: SearchPhrases;
  readonly names: NamesPhrases;
  /** Why things are linked. */
  readonly reasons: Readonly<Record<ReasonId, string>>;
}

/** A group of phrases with the same keys as the English one. */
interface Group<T extends Record<'words' | 'sentences' | 'plurals', object>> {
  readonly words: Readonly<Record<keyof T['words'], string>>;
  readonly sentences: Readonly<Record<keyof T['sentences'], string>>;
  readonly plurals: Readonly<Record<keyof T['plurals'], Plural>>;
}

/** The words of the article page, the original page and citations. */
export type ArticlePhrases = Group<typeof articleEn>;

/** The words of the sources page and the about page. */
export type ArchivePhrases = Group<typeof archiveEn>;

/** The words of the picture of time and of the page of a day. */
export type TimePhrases = Group<typeof timeEn>;

/** The words of the search. */
export type SearchPhrases = Group<typeof searchEn>;

/** The words of the pages of names. */
export type NamesPhrases = Group<typeof namesEn>;

const languages: Readonly<Record<InterfaceLanguage, Phrases>> = { en, nb, ar };

/** The phrases of an interface language, or of English when there are none for it. */
export function phrasesFor(language: LanguageTag): Phrases {
  return languages[interfaceLanguageOf(language) ?? 'en'];
}

/** A phrase with its names filled in. */
export function fill(phrase: string, values: Readonly<Record<string, string>>): string {
  return phrase.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? whole) : whole,
  );
}

/** What `Intl` makes for a language. */
interface Sayer {
  readonly plural: Intl.PluralRules;
  readonly number: Intl.NumberFormat;
  readonly list: Intl.ListFormat;
}

const sayers = new Map<LanguageTag, Sayer>();

/** Kept by language: making one takes longer than the rest of a page. */
function sayerFor({ language }: Phrases): Sayer {
  const kept = sayers.get(language);
  if (kept !== undefined) return kept;
  const made = {
    plural: new Intl.PluralRules(language),
    number: new Intl.NumberFormat(language),
    list: new Intl.ListFormat(language),
  };
  sayers.set(language, made);
  return made;
}

/** A counted phrase: `{n}` becomes the number in the interface language's own digits and separators. */
export function count(phrases: Phrases, plural: Plural, n: number): string {
  const form = plural[sayerFor(phrases).plural.select(n)] ?? plural.other;
  return fill(form, { n: numberWords(phrases, n) });
}

/** A number in the interface language's own digits and separators. */
export function numberWords(phrases: Phrases, n: number): string {
  return sayerFor(phrases).number.format(n);
}

/** Several things one after the other, with the interface language's own “and”. */
export function listWords(phrases: Phrases, things: readonly string[]): string {
  return sayerFor(phrases).list.format(things);
}
