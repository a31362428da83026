/** What a person says of one field of an article, in the corrections file. It has the last word. */
import type { FieldName } from './article.ts';

/** As written, white space folded: dates are EDTF, keywords a list; null says that the field is not known. */
export type CorrectedValue = string | readonly string[] | null;

export interface Correction {
  readonly field: FieldName;
  readonly value: CorrectedValue;
  readonly who: string;
  readonly why: string;
  /** The day on which it was said, `2022-02-01`. */
  readonly when: string | null;
}

/** What a person said, as provenance tells it. */
export function noteOf({ who, why, when }: Correction): string {
  return `corrections file: ${who}, ${why}${when === null ? '' : ` (${when})`}`;
}
