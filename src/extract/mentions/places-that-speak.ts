/** Tells the town that says something ("Westport said no") from somebody who has one name. Knows what is gathered of one article. */
import { type Candidate, type Evidence, noEvidence } from './candidate.ts';

/** What a verb of saying beside a name says. */
const ofVerb = { person: 2, organisation: 1 };
/** What a preposition of place says. */
const ofPreposition = 2;

/**
 * The evidence of a name of one word without what verbs of saying speak for a person, where the article has it behind a
 * preposition of place or the office that leads it too, at least half as often: "Westport said no to a casino. Shops in Westport".
 * The same where anything else tells of a person.
 */
export function withoutVoices(all: Evidence, own: readonly Candidate[]): Evidence {
  const spoken = own.filter(({ evidence }) => evidence.person > 0);
  if (spoken.length === 0 || spoken.some(({ evidence }) => evidence.person > ofVerb.person)) return all;
  const placed = own.filter(({ evidence }) => evidence.place >= ofPreposition && evidence.person === 0);
  if (placed.length * 2 < spoken.length) return all;
  const organisation = spoken.reduce(
    (sum, { evidence }) => sum + Math.min(evidence.organisation, ofVerb.organisation),
    0,
  );
  return { ...all, person: noEvidence.person, organisation: Math.max(0, all.organisation - organisation) };
}
