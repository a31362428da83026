/**
 * Tells how much of a line that opens with a writer's name is something else: an address, the name in a network, initials, an
 * agency, the paper for which they wrote. Reads the shape only; whether it is a byline, its place tells.
 */

import { writerWords } from '../../../text/languages/newsroom-words.ts';
import { affiliationLeads, sentLeads, writingVerbs } from '../../../text/languages/press/around-words.ts';
import { foldLine } from '../../../text/normalise.ts';
import { isGivenName, isNames } from '../names.ts';
import { furnitureLine } from '../phrase-book.ts';
import { agencySpans } from './agency-spans.ts';

const longest = 160;
const mostTails = 4;
const [fewestNames, longestWithButton] = [2, 7];
/** " jmercer@gazette.example", " | @joanmercer" */
const address = /[\s,|·•–—:(<-]{1,4}(?:\S{1,64}@\S{1,80}\.\p{L}{2,12}|@[\p{L}\p{N}_.]{2,40})[)>]?$/u;
const initials = /\s?\(\p{Ll}{1,4}\)$/u;
const credited =
  /(?:\s?[/,(]\s?|\s(?:avec|with|mit|med|met|con|com|and|og|och|und|et|y|e|en)\s)([\p{L}.-]{2,12}(?: [\p{L}-]{2,12})?)\)?$/iu;
const shouted = /^\p{Lu}[\p{Lu}\p{M}.'’-]+(?: \p{Lu}[\p{Lu}\p{M}.'’-]+){1,2}$/u;
const sent = new RegExp(`\\s(?:${sentLeads.join('|')})\\s`, 'iu');
const affiliation = new RegExp(`^(?:${[...sentLeads, ...affiliationLeads].join('|')}) `, 'iu');

/** The line without what stands behind the names; the line itself where nothing does. */
export function withoutTail(text: string): string {
  let rest = text.slice(0, longest).trimEnd();
  for (let left = mostTails; left > 0; left -= 1) {
    const shorter = withoutOne(rest);
    if (shorter === rest) return rest;
    rest = shorter;
  }
  return rest;
}

function withoutOne(text: string): string {
  if (text.includes('@')) return text.replace(address, '');
  if (text.endsWith(')') && initials.test(text)) return text.replace(initials, '');
  const tail = credited.exec(text);
  if (tail !== null && agencySpans(tail[1] ?? '').length > 0) return text.slice(0, tail.index);
  return withoutButton(withoutPaper(withoutWriting(text)));
}

/** "Tuva Løvland Tips meg", "Mathilde Ranarison Suivre": without the button that was copied behind a whole name. */
export function withoutButton(text: string): string {
  const words = text.split(' ');
  const isButton = (tail: string, last: string) => {
    const kind = writerWords.has(foldLine(tail)) ? null : furnitureLine(tail);
    // "Mary Beth Close", "Hans Peter Weiter": behind two first names stands a surname.
    return kind !== null && (tail.includes(' ') || (kind === 'share' && !isGivenName(last)));
  };
  const count =
    words.length > longestWithButton
      ? -1
      : words.findIndex((_, at) => at >= fewestNames && isButton(words.slice(at).join(' '), words[at - 1] ?? ''));
  const name = words.slice(0, count).join(' ');
  return count > 0 && isNames(name) ? name : text;
}

/** "Sigrún Hallsdóttir skrifar": without the word that says that somebody writes. */
export function withoutWriting(text: string): string {
  const from = text.lastIndexOf(' ');
  return from > 0 && writingVerbs.has(text.slice(from + 1)) ? text.slice(0, from) : text;
}

/** "Joan Mercer Special to the Gazette": without what stands behind the name. */
export function withoutPaper(text: string): string {
  const from = text.search(sent);
  return from > 0 && /\s\p{Lu}\S*$/u.test(text.trimEnd()) ? text.slice(0, from) : text;
}

/** "JOAN MERCER jmercer@gazette.example": an address tells that the words before it are a name. */
export function isAddressedName(text: string): boolean {
  if (text.length > longest || !text.includes('@')) return false;
  const name = withoutTail(text);
  return (
    name !== text && !name.includes('@') && (isNames(name) || (shouted.test(name) && furnitureLine(name) === null))
  );
}

/** "Especial para El Correo", "Reporting from Harwick", "Do G1 Sorocaba": for whom, or from where, the writer of the line above wrote. */
export function opensAffiliation(text: string): boolean {
  const lead = affiliation.exec(foldLine(text.slice(0, 40)))?.[0].length ?? 0;
  return lead > 0 && /^\p{Lu}\S* (?:\p{Ll}+ )*\p{Lu}/u.test(text);
}
