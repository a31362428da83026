/** Reads the head of a guest's piece above its headline: "OPINIE" over "Lieve Van den Abeele" over "Verkeersplanologe". */
import { opinionKinds } from '../../../text/languages/newsroom-words.ts';
import { openingOf, type Segment } from '../../segment.ts';
import { type Claim, type Claims, claim, type Sheet, setAside } from '../../sheet.ts';
import { isGivenName, isName, isShoutedName } from '../names.ts';

/** What the writer is has so many words; the headline below has more than so few. */
const longestRole = 6;
const fewestHeadlineWords = 3;
const mostProseAbove = 1;

/** Claims kind, writer and what they are, where the three touch each other and a headline stands below. */
export function columnHead({ segments, source }: Sheet, claims: Claims): Claim[] {
  let prose = 0;
  for (const kind of segments) {
    if (kind.prose) prose += 1;
    if (prose > mostProseAbove) return [];
    if (!opinionKinds.has(openingOf(kind))) continue;
    const [name, role, headline] = segments.slice(kind.index + 1, kind.index + 4);
    if (name === undefined || role === undefined || headline === undefined || headline.words < fewestHeadlineWords)
      continue;
    const isBlock = !kind.gapAfter && !name.gapAfter && isRole(role) && (role.gapAfter || headline.words > role.words);
    if (!isBlock || [kind, name, role, headline].some(({ index }) => claims.has(index))) continue;
    if (!isShoutedName(name.text) && !(isName(name.text) && (isGivenName(name.text) || isSaidBelow(source, name))))
      continue;
    return [
      claim(kind, 'kicker', 'kicker/above-headline'),
      claim(name, 'byline', 'byline/by-line'),
      setAside(role, 'set-aside/author-box'),
    ];
  }
  return [];
}

function isRole({ text, words, closed }: Segment): boolean {
  return words <= longestRole && !closed && /^\p{L}/u.test(text) && !(isName(text) && isGivenName(text));
}

/** In the standfirst or in the note at the foot the page names its guest again. */
function isSaidBelow(source: string, { text, span }: Segment): boolean {
  return source.indexOf(text, span.end) >= 0;
}
