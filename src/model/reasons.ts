/**
 * Why things of the archive are linked: every reason with its words in English. Interface languages give their own for
 * the same ids. A link without a reason is not made.
 */
const wordings = {
  'link/copy': 'the same text',
  'link/near-copy': 'nearly the same text',
  'link/shortened': 'the same text, one of the two shortened',
  'link/quotation': 'same quotation, word for word',
  'link/quotation-in-other-words': 'same statement, not word for word',
  'link/quotation-translated': 'same speaker, matching sentences in another language',
  'link/names': 'same names',
  'link/people': 'same people',
  'link/place': 'same place',
  'link/people-and-place': 'same people and place',
  'link/same-day': 'the same day',
  'link/days-later': 'some days later',
  'link/days-earlier': 'some days earlier',
  'name/same-spelling': 'the same name',
  'name/untied': 'nothing else ties all of the articles: possibly two people of one name',
  'name/accents': 'the same name without accents and marks',
  'name/shorter': 'a shorter form of the same name',
  'name/surname': 'the surname alone, where only one bearer is named',
  'name/initials': 'the same surname with matching initials',
  'name/inflected': 'the same name with the ending of a case',
  'name/transliterated': 'the same name in another transliteration',
  'name/region': 'the same country or region, named in another language',
  'name/office': 'the same office',
  'name/abbreviation': 'an abbreviation that an article explains',
  'name/editor': 'a person said so',
  'name/ambiguous': 'more than one bearer of this name is named in the archive',
} as const satisfies Record<string, string>;

export type ReasonId = keyof typeof wordings;

/** A reason with what it speaks of: entries by id, days from the one to the other. Keys are there where they say something. */
export interface LinkReason {
  readonly reason: ReasonId;
  readonly entries?: readonly string[];
  /** The id of a statement. */
  readonly statement?: string;
  /** Days between the two: 2 when the other is two days later, negative when it is earlier. */
  readonly days?: number;
}

/** The English words of every reason. */
export const reasonWords: Readonly<Record<ReasonId, string>> = wordings;
