/** Reads bylines that lost their white space when the page was copied: "ByAlicia RenfrewCourt Reporter". Claims nothing. */
import type { Span } from '../../../model/provenance.ts';
import { writerWords } from '../../../text/languages/newsroom-words.ts';
import { isGivenName, isNames } from '../names.ts';

const longest = 100;
/** "De" and "Di" open first names as well. */
const shortestAlone = 3;
/** What follows a small letter at once and goes on to the end of the line in at most four words. */
const role = /(?<=\p{Ll})\p{Lu}\p{Ll}+(?: \p{L}+){0,3}$/u;

function isRole(words: string): boolean {
  return words
    .toLowerCase()
    .split(' ')
    .some((word) => writerWords.has(word));
}

/** Where the names stand in such a line; null when it is none. */
export function gluedByline(text: string, labels: readonly string[]): Span | null {
  if (text.length > longest || !/^\p{Lu}\p{Ll}+\p{Lu}/u.test(text)) return null;
  const lower = text.slice(0, 24).toLowerCase();
  const label = labels.find((one) => lower.startsWith(one) && /^\p{Lu}\p{Ll}/u.test(text.slice(one.length)));
  if (label === undefined) return null;
  const rest = text.slice(label.length);
  const tail = role.exec(rest);
  const hasRole = tail !== null && isRole(tail[0]);
  const names = hasRole ? rest.slice(0, tail?.index) : rest;
  if (!isNames(names) || !(hasRole || (label.length >= shortestAlone && isGivenName(names)))) return null;
  return { start: label.length, end: label.length + names.length };
}
