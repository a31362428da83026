/** What may be a name, where it stands, and what speaks for each kind of bearer. Plain data between the steps. */
import type { NameKind } from '../../model/article.ts';
import type { Known } from '../../text/gazetteer.ts';

/** How strongly the words in and around a name speak for each kind. */
export type Evidence = Readonly<Record<NameKind, number>>;

/** A run of words that may be a name, in one passage. */
export interface Candidate {
  /** Index of the passage. */
  readonly passage: number;
  readonly start: number;
  readonly end: number;
  /** As written, without titles, roles and a genitive's apostrophe. */
  readonly text: string;
  readonly words: readonly string[];
  readonly evidence: Evidence;
  readonly known: Known | null;
  /** Where the second word begins, when the first one opens a sentence and may be none of the name. */
  readonly restStart: number | null;
  /** Only its place in the sentence gives it a capital: a name if the same stands elsewhere. */
  readonly weak: boolean;
  /** What the text calls the bearer right beside the name, as written. */
  readonly described: string | null;
  /** The short form in brackets right behind it is the next candidate, or this is one for the name before. */
  readonly signOf: boolean;
  /** What stands before it says that it is a ship, a work, an animal. */
  readonly thing: boolean;
  /** Its kind is that of the others in a list: who has it for a surname goes before. */
  readonly listed?: boolean;
}

export const noEvidence: Evidence = { person: 0, organisation: 0, place: 0 };

/** Evidence taken together. */
function addEvidence(one: Evidence, other: Evidence): Evidence {
  return {
    person: one.person + other.person,
    organisation: one.organisation + other.organisation,
    place: one.place + other.place,
  };
}

/** Evidence of one more place in the text: "di Maal" and "in Maal", as often as they stand, say little more than once. */
export function gathered(all: Evidence, one: Evidence): Evidence {
  const weak = one.place > 0 && one.place <= mostOfPreposition;
  return addEvidence(all, weak ? { ...one, place: Math.max(0, Math.min(one.place, mostWeak - all.place)) } : one);
}

const [mostOfPreposition, mostWeak] = [2, 3];

/** The kind that the evidence speaks for, and by how much; null when it speaks for none. */
export function judge({ person, organisation, place }: Evidence): { kind: NameKind; lead: number } | null {
  const most = Math.max(person, organisation, place);
  if (most <= 0) return null;
  const kind = person === most ? 'person' : organisation === most ? 'organisation' : 'place';
  const least = Math.min(person, organisation, place);
  return { kind, lead: most - (person + organisation + place - most - least) };
}
