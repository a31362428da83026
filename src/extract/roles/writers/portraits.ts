/** Finds writers below the words of their own portrait: "Bilde av Kari Hovden" or the name alone, over "Kari Hovden" over "Journalist". */

import { foldLine } from '../../../text/normalise.ts';
import type { Segment } from '../../segment.ts';
import { type Claim, type Claims, claim, roleOf, type Sheet, setAside } from '../../sheet.ts';
import { isGivenName, isName } from '../names.ts';
import { isWriterWord } from './writer-word.ts';

/** The head has so many lines; the words before the name, and those of a role, are few. */
const headReach = 30;
const [longestLead, longestRole] = [3, 8];
const dates: ReadonlySet<string | null> = new Set(['date-line', 'update-line']);

/** Claims the name, and sets aside the portrait's words above it and the role right below. */
export function portraits(sheet: Sheet, claims: Claims): Claim[] {
  return sheet.segments.slice(0, headReach).flatMap((words): Claim[] => {
    const [name, below] = [sheet.segments[words.index + 1], sheet.segments[words.index + 2]];
    if (name === undefined || claims.has(words.index) || claims.has(name.index) || !isPortrait(words, name)) return [];
    const isDated = dates.has(roleOf(claims, name.index + 1));
    if (!isDated && (below === undefined || !isOfWriter(below))) return [];
    const made = [setAside(words, 'set-aside/author-box'), claim(name, 'byline', 'byline/by-line')];
    return isDated || below === undefined || claims.has(below.index)
      ? made
      : [...made, setAside(below, 'set-aside/author-box')];
  });
}

/** The name once more, alone or behind a few words that end no sentence. */
function isPortrait(words: Segment, name: Segment): boolean {
  if (words.closed || words.gapAfter || !isName(name.text) || !isGivenName(name.text)) return false;
  if (words.text === name.text) return true;
  const lead = words.text.endsWith(` ${name.text}`) ? words.text.slice(0, -name.text.length).trim() : '';
  return lead !== '' && lead.split(' ').length <= longestLead && /^\p{Lu}/u.test(lead);
}

/** "Journalist", "@hovden", "kari.hovden@avisen.example" */
function isOfWriter({ text, words, closed }: Segment): boolean {
  if (closed || words > longestRole) return false;
  return (
    text.includes('@') ||
    foldLine(text)
      .split(/[\s,/|–-]+/u)
      .some((word) => isWriterWord(word))
  );
}
