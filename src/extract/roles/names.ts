/** Tells people's names by their shape. */

import { charKind, kindOfUnit } from '../../text/char-kinds.ts';
import { givenNames } from '../../text/languages/names/given-names.ts';
import { articleKinds, severalWriters } from '../../text/languages/newsroom-words.ts';
import { presses } from '../../text/languages/press/presses.ts';
import { furnitureLine } from './phrase-book.ts';
import { isWriterWord } from './writers/writer-word.ts';

const particles =
  'van|von|der|den|de|del|della|di|da|dos|du|la|le|el|al|bin|ibn|ter|ten|af|av|zu|y|e|and|og|und|et|och|en|with|és|și|şi|ve|ja|и|і|та|και|và';
/** A full stop within a name follows an initial or a title: "J. R. Moe", "St. Clair". */
const namePart =
  "(?:\\p{Lu}[\\p{L}\\p{M}]?\\.(?:-?\\p{Lu}\\.){0,2}|(?:[Oo]['’]|[Dd]['’]|Mac|Mc)?\\p{Lu}[\\p{L}\\p{M}'’-]*)";
const names = new RegExp(`^${namePart}(?:(?:,? (?:${particles}|&))* ${namePart}|, ${namePart} ${namePart}){1,11}`, 'u');
const longest = 120;

/** How many characters at the start of a text read as the names of one or more people; 0 when none do. */
export function namesLength(text: string): number {
  if (!mayOpenName(text.charCodeAt(0))) return 0;
  return names.exec(text.slice(0, longest))?.[0].length ?? 0;
}

const inNames = charKind.upper | charKind.half;

/** A capital, or the small letter of "o'Neill" and "d'Artagnan": the pattern is slow to say that there is none. */
function mayOpenName(unit: number): boolean {
  return (kindOfUnit(unit) & inNames) !== 0 || unit === smallO || unit === smallD;
}

const [smallD, smallO] = [0x64, 0x6f];

/** Whether a text is one person's name, of two to four words, and nothing else. */
export function isName(text: string): boolean {
  if (text.length > longest || !mayOpenName(text.charCodeAt(0))) return false;
  const words = text.split(' ');
  if (words.length < 2 || words.length > 4 || words[0] === 'The' || namesLength(text) !== text.length) return false;
  return !/\p{Lu}{3}/u.test(text) && words.every((word) => word.length > 1 || word === 'Ó') && !isButtons(text, words);
}

const known: ReadonlySet<string> = new Set(givenNames);

/** Whether a text opens with a first name that is known. */
export function isGivenName(text: string): boolean {
  const end = text.search(/[ -]/u);
  return known.has((end < 0 ? text : text.slice(0, end)).toLowerCase());
}

const shouted =
  /^(?:\p{Lu}[\p{Lu}\p{M}.'’-]+|\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)(?: (?:de|van|von|der|di|da|\p{Lu}\.))?(?: \p{Lu}[\p{Lu}\p{M}'’-]+){1,2}$/u;

/** "L. ZUBIAURRE": nothing else in capitals opens with an initial. */
const initialed = /^\p{Lu}\.(?:[ -]?\p{Lu}\.){0,2} (?:\p{Lu}{2,4} )?\p{Lu}[\p{Lu}\p{M}'’-]{3,}$/u;

/** "FIONA CARSWELL", "Jean DUPONT": a name in capitals, told from other capitals by its known first name. */
export function isShoutedName(text: string): boolean {
  return ((shouted.test(text) && isGivenName(text)) || initialed.test(text)) && furnitureLine(text) === null;
}

const between = /(?:, | (?:and|&|og|und|et|och|en|y|e|i|и|та|und|ve|ja) )/u;
const mostNames = 4;

/** Whether a text is the names of up to four people and nothing else: "Marie Durand et Paul Petit". */
export function isNames(text: string): boolean {
  const people = text.split(between);
  return people.length <= mostNames && people.every(isName);
}

const buttonKinds: ReadonlySet<string> = new Set(['share', 'navigation', 'comments']);

/** "Følg Krimi": how a button opens that asks the reader for something. Short words may be parts of names. */
const invites: ReadonlySet<string> = new Set(
  presses.flatMap(({ invitation }) =>
    invitation.openings.filter((word) => /^\p{L}{4,}$/u.test(word) && word !== 'dona'),
  ),
);

/** Whether a line opens as a button does that asks the reader for something. */
export function isInvitation(text: string): boolean {
  return invites.has(/^\p{L}+/u.exec(text)?.[0].toLowerCase() ?? '');
}

/** "Share Tweet Mail", "Whats App": names only by their capitals. */
function isButtons(text: string, words: readonly string[]): boolean {
  const first = (words[0] ?? '').toLowerCase();
  if (articleKinds.has(first) || isInvitation(text)) return true;
  const known = words.filter((word) => buttonKinds.has(furnitureLine(word) ?? ''));
  return known.length > 1 || furnitureLine(text) !== null || furnitureLine(words.join('')) !== null;
}

const roleWords = 6;

/** "Gemma RathboneSenior Reporter": a copied page runs the role into the name; "Fiona McKay" is one name. */
const seam = /(?<=\p{Ll}{2})(?<!Mc|Mac|Fitz|De|Di|Du|La|Le|Van|Von|Des|Del)(?=\p{Lu}\p{Ll}{2})/gu;

/** Whether a capital stands right behind a small letter: hardly any line needs the pattern. */
function mayHaveSeam(text: string): boolean {
  let wasSmall = false;
  for (let at = 0; at < text.length; at += 1) {
    const kind = kindOfUnit(text.charCodeAt(at));
    if (wasSmall && (kind & inNames) !== 0) return true;
    wasSmall = (kind & (charKind.lower | charKind.half)) !== 0;
  }
  return false;
}

/** How much of a text is a name that its role runs into; 0 where none does. */
export function nameGluedToRole(text: string): number {
  if (!mayHaveSeam(text)) return 0;
  for (const { index } of text.matchAll(seam)) {
    const name = text.slice(0, index);
    const role = text
      .slice(index)
      .toLowerCase()
      .split(/[\s,|·–—-]+/u);
    if (role.length <= roleWords && role.some((word) => isWriterWord(word)) && isNames(name)) return index;
  }
  return 0;
}

/** How much of "Anna Whitlock, Environment Correspondent" is the name; 0 when no word for a writer follows one. */
export function nameBeforeRole(text: string): number {
  const glued = text.length > longest ? 0 : nameGluedToRole(text);
  if (glued > 0) return glued;
  const named = namesLength(text);
  if (named === 0) return 0;
  const name = text.slice(0, named);
  const [head = '', ...others] = name.split(', ');
  // "Morag Tennant Islands correspondent": the word before the role is the writer's field.
  const tail = text.slice(head.length).toLowerCase();
  const words = tail.split(/[\s,|·–—-]+/u).filter((word) => word !== '');
  if (words.length === 0 || words.length > roleWords) return 0;
  const isOfSeveral = others.length > 0 || / (?:and|&|og|und|et|och|en|y|e) /u.test(name);
  if (!words.some((word) => isWriterWord(word) && (isOfSeveral || !severalWriters.has(word)))) return 0;
  if (others.length > 0 || /^\s?[,|·–—-]/u.test(text.slice(head.length))) return isNames(head) ? head.length : 0;
  const parts = head.split(' ');
  const own = parts.length > 2 && isWriterWord(words[0] ?? '') ? parts.slice(0, -1).join(' ') : head;
  return isName(own) ? own.length : 0;
}
