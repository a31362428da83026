/** Words that stand alone as a label or heading: many languages write months, weekdays and languages small inside a sentence. */
import type { LanguageTag } from '../../model/ids.ts';

/** The text with its first letter as a capital, by the rules of `language`: `Norsk bokmål`, `November 2021`. */
export function asLabel(text: string, language: LanguageTag): string {
  const [first = ''] = text;
  return `${first.toLocaleUpperCase(language)}${text.slice(first.length)}`;
}
