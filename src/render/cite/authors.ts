/** The names in a byline, one by one: for formats that list authors. A name is never taken apart into first and last. */
import type { LanguageTag } from '../../model/ids.ts';

/**
 * Each name as it is written. Parts are taken for names only when all have at least two words: “Jane Doe, Berlin” stays
 * whole, “Nils Berg og Mara Lind” are two.
 */
export function authorsIn(byline: string, language: LanguageTag): readonly string[] {
  const parts = byline.split(separators(language)).map((part) => part.trim());
  return parts.length > 1 && parts.every((part) => /^\S+\s+\S/.test(part)) ? parts : [byline];
}

/** Commas, strokes, “&” and the language's own “and”, as the Unicode locale data have it. */
function separators(language: LanguageTag): RegExp {
  const and = conjunctionOf(language);
  return and === null ? /\s*[,;/&]\s*/ : new RegExp(`\\s*[,;/&]\\s*(?:${and}\\s+)?|\\s+${and}\\s+`, 'iu');
}

const conjunctions = new Map<LanguageTag, string | null>();

function conjunctionOf(language: LanguageTag): string | null {
  const kept = conjunctions.get(language);
  if (kept !== undefined) return kept;
  const found = conjunctionIn(language);
  conjunctions.set(language, found);
  return found;
}

function conjunctionIn(language: LanguageTag): string | null {
  try {
    const parts = new Intl.ListFormat(language).formatToParts(['a', 'b']);
    const word = parts.find(({ type }) => type === 'literal')?.value.trim() ?? '';
    return /^\p{L}+$/u.test(word) ? word : null;
  } catch {
    return null;
  }
}
