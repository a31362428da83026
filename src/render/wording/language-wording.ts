/** Languages in words, and which way they are written. */
import type { LanguageTag } from '../../model/ids.ts';
import type { Phrases } from '../phrases/phrases.ts';
import { asLabel } from './label.ts';

const rightToLeft = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Mend', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa']);

const names = new Map<LanguageTag, Intl.DisplayNames>();

/** The name of a language as a label of its own, `Norwegian Bokmål`; the tag itself when it has none. */
export function languageName(tag: LanguageTag, phrases: Phrases): string {
  if (tag === 'und') return phrases.words.languageNotKnown;
  return isWellFormed(tag) ? nameIn(phrases.language, tag) : tag;
}

/** The name of a language in itself, `Norsk bokmål`; null when the language is not known. */
export function autonym(tag: LanguageTag): string | null {
  return tag === 'und' || !isWellFormed(tag) ? null : nameIn(tag, tag);
}

function nameIn(language: LanguageTag, tag: LanguageTag): string {
  const speller = names.get(language) ?? new Intl.DisplayNames(language, { type: 'language' });
  names.set(language, speller);
  const name = speller.of(tag) ?? tag;
  return asLabel(name, language);
}

/** The direction in which a language is written, by its script; left to right when that is not known. */
export function directionOf(tag: LanguageTag): 'ltr' | 'rtl' {
  return rightToLeft.has(scriptOf(tag) ?? '') ? 'rtl' : 'ltr';
}

/** The `lang` and `dir` of a passage inside a page; each null where it is the page's own. */
export interface PassageLanguage {
  readonly lang: string | null;
  /** The same for links, where a language that is not known cannot be said. */
  readonly hreflang: string | null;
  readonly dir: 'ltr' | 'rtl' | 'auto' | null;
}

/** How a passage in `language` is marked on a page in the interface language. */
export function passageLanguage(language: LanguageTag, phrases: Phrases): PassageLanguage {
  if (language === phrases.language) return { lang: null, hreflang: null, dir: null };
  if (language === 'und' || !isWellFormed(language)) return { lang: 'und', hreflang: null, dir: 'auto' };
  const dir = directionOf(language);
  return { lang: language, hreflang: language, dir: dir === directionOf(phrases.language) ? null : dir };
}

function isWellFormed(tag: string): boolean {
  return scriptOf(tag) !== null;
}

const scripts = new Map<string, string | null>();

/** The script that a language is written in, empty when that is not known; null when the tag is no tag at all. */
function scriptOf(tag: string): string | null {
  const kept = scripts.get(tag);
  if (kept !== undefined) return kept;
  const script = likelyScript(tag);
  scripts.set(tag, script);
  return script;
}

function likelyScript(tag: string): string | null {
  try {
    return new Intl.Locale(tag).maximize().script ?? '';
  } catch {
    return null;
  }
}
