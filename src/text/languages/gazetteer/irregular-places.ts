/**
 * Other cases of great cities whose stem is too short for a rule, "Києві", by the case they are listed in. As written. Data only.
 */
import type { LanguageTag } from '../../../model/ids.ts';

/** By the base of the language tag. */
export const irregularPlaces: Readonly<Record<LanguageTag, ReadonlyMap<string, string>>> = {
  uk: new Map(['Києва', 'Києву', 'Києві', 'Києвом', 'Києве'].map((form) => [form, 'Київ'])),
};
