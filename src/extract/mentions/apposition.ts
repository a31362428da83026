/** Reads what stands behind a name: ", who is 54", ", a firm in Lund", ", the minister of trade". */
import { lowerCase } from '../../text/char-kinds.ts';
import { predicateOpenings } from '../../text/languages/names/predicate-openings.ts';
import { rolesOfFirms } from '../../text/languages/names/roles-of-firms.ts';
import { townHeads } from '../../text/languages/names/town-heads.ts';
import { wordsBehind } from '../../text/languages/names/words-behind.ts';
import { type Evidence, noEvidence } from './candidate.ts';
import { type Lexicon, says } from './lexicon.ts';
import type { CutPassage } from './passage.ts';
import { isOwner } from './runs.ts';
import { isSign } from './sign.ts';
import type { Word } from './word-scan.ts';

/** So many words behind a comma may say what the bearer is: ", Belarus's exiled opposition leader,". */
const longestApposition = 7;
/** Without an article before them fewer: ", professeur à", ", former minister". */
const shortestApposition = 3;

/** What the words say of the bearer; null when they say nothing. */
interface Apposition {
  readonly evidence: Evidence;
  /** What the text calls the bearer, as written; null when it does not say who or what it is. */
  readonly described: string | null;
}

/** What the words from `to` on, behind a comma, say of the name before it, which begins at `from`. */
export function apposition(
  { words, text }: Pick<CutPassage, 'words' | 'text'>,
  { from, to }: { readonly from: number; readonly to: number },
  lexicon: Lexicon,
): Apposition | null {
  const first = words[to] as Word;
  const opening = lexicon.said(first.text);
  // ", who held the post of Speaker", ", non esclude lo sciopero generale": a clause.
  if ((opening & says.opener) !== 0 && (opening & (says.article | says.role)) === 0) return null;
  const bare = (opening & says.article) === 0 && !first.capital;
  const end = to + (bare ? shortestApposition : longestApposition);
  let isHead = !bare;
  for (let at = to; at < words.length && at < end; at += 1) {
    const word = words[at] as Word;
    const said = lexicon.said(word.text);
    if (at > to && isOver(word, said, lexicon)) return null;
    if ((said & says.role) !== 0 && (isHead || bare || !word.capital)) {
      // Firms own and publish as well: of one word nobody knows.
      if (to - from === 1 && rolesOfFirms.has(lowerCase(word.text))) return null;
      return ofRole({ words, text }, { to, at }, lexicon);
    }
    if ((said & says.speech) !== 0) return null;
    if (at > to && (said & (says.join | says.beforePlace | says.towards)) !== 0) isHead = false;
    // "the town of Maal, the interior ministry said": somebody else, who says it.
    const next = words[at + 1];
    if (next?.gap === 'space' && !next.capital && (lexicon.said(next.text) & says.speech) !== 0) return null;
    // ", a firm specialising in", ", a port town on"; not ", a company director" nor ", a hospital worker".
    else if (isHead && at > to && isKind(word, said, lexicon) && !isCompound(words[at + 1], lexicon))
      return ofKind(said);
  }
  return null;
}

/** Whether another thing begins: behind a mark, or "das" in "Bedürfnisse, das sei die Pflicht jeder Ehefrau". */
function isOver({ gap }: Word, said: number, { capitalNouns }: Lexicon): boolean {
  return gap !== 'space' || (capitalNouns && (said & says.article) !== 0);
}

function ofRole(
  { words, text }: Pick<CutPassage, 'words' | 'text'>,
  { to, at }: { to: number; at: number },
  lexicon: Lexicon,
): Apposition | null {
  const next = words[at + 1];
  if (next?.gap === 'space' && next.capital) return null;
  if (opensClause(words, at, lexicon)) return null;
  const described = text.slice((words[to] as Word).start, (words[at] as Word).end);
  return { evidence: { ...noEvidence, person: 3 }, described };
}

/**
 * "After meeting Carl Berg, the minister said", "to Rohru, deputy superintendent of police Rakesh Thakur told": whoever holds the office
 * does something, or has a name of his own; he is not the one before the comma.
 */
function opensClause(words: readonly Word[], office: number, lexicon: Lexicon): boolean {
  let isBehindSmall = false;
  for (let at = office + 1; at < words.length && at - office <= longestOffice; at += 1) {
    const word = words[at] as Word;
    if (word.gap !== 'space') return false;
    const said = lexicon.said(word.text);
    if ((said & says.speech) !== 0 || (at === office + 1 && predicateOpenings.has(word.text))) return true;
    const isSmall = (said & (small | says.notName | says.calendar)) !== 0 || /^\p{N}/u.test(word.text);
    if (word.capital && !lexicon.capitalNouns && !isSmall && !isBehindSmall && !(words[at - 1] as Word).capital)
      return true;
    // "the coach was", "le ministre a": behind the office itself stands what it is of, or a mark.
    if (!word.capital && !isSmall && (said & says.role) === 0 && isOffice(words, at - 1, { office, lexicon }))
      return true;
    isBehindSmall = isSmall;
  }
  return false;
}

/** Whether all words from the first of an office up to a place are offices: "deputy superintendent". */
function isOffice(
  words: readonly Word[],
  last: number,
  { office, lexicon }: { office: number; lexicon: Lexicon },
): boolean {
  return words.slice(office, last + 1).every(({ text }) => (lexicon.said(text) & says.role) !== 0);
}

/** So far behind an office its clause is looked for. */
const longestOffice = 10;

/** Whether a word says what a body or a place is; in capitals it is part of another name. */
function isKind({ capital }: Word, said: number, { capitalNouns }: Lexicon): boolean {
  if (capitalNouns) return (said & (says.organisationKind | says.placeKind)) !== 0;
  return !capital && (said & (says.organisationKind | says.placeKind | says.organisation | says.place)) !== 0;
}

const small = says.opener | says.join | says.article | says.beforePlace | says.towards | says.particle;

/** Whether a word goes on the noun before it: "company" in "a company director". */
function isCompound(next: Word | undefined, lexicon: Lexicon): boolean {
  if (next === undefined || next.gap !== 'space' || next.capital) return false;
  return (lexicon.said(next.text) & small) === 0 && !/(?:ing|ed)$/.test(next.text);
}

function ofKind(said: number): Apposition {
  const isPlace = (said & (says.placeKind | says.place)) !== 0 && (said & says.organisation) === 0;
  return { evidence: { ...noEvidence, [isPlace ? 'place' : 'organisation']: 3 }, described: null };
}

/**
 * What the English word right behind a name says of its bearer: what it leads, what it is, who leads it. `count` are the
 * words of the name, `next` stands behind the word.
 */
export function toldBehind(owner: Word, word: Word, count: number, next: Word | undefined): Partial<Evidence> | null {
  const { text } = word;
  const isOwned = isOwner(owner);
  if (count === 1 && /^(?:[Aa]dministration|[Pp]residency)(?:['’]s)?$/.test(text)) return { person: 2 };
  if (isOwned) return count === 1 && townHeads.has(text) ? { place: 3 } : null;
  // "the PCB chairman".
  if (count === 1 && wordsBehind.leaders.has(text) && isSign(owner.text)) return { organisation: 2 };
  // "E.F. Hutton analyst Michael Lewis": whose somebody is.
  const isStaff = count > 1 && wordsBehind.staff.has(text) && next?.gap === 'space' && next.capital;
  if (isStaff) return { organisation: 5 };
  if (wordsBehind.bodies.has(text) || wordsBehind.teams.has(text)) return { organisation: 3 };
  return wordsBehind.places.has(text) ? { place: 3 } : null;
}

const naming: ReadonlySet<string> = new Set(['called', 'named']);
const people: ReadonlySet<string> = new Set(['man', 'woman', 'boy', 'girl', 'someone', 'somebody', 'child']);
const sites: ReadonlySet<string> = new Set(['site', 'settlement', 'place', 'area']);

/** "a site called Bacho Maal", "a firm named Ostrel", "a man named Maal": what the English words before a name say of its bearer. */
export function ofNaming(words: readonly Word[], start: number, lexicon: Lexicon): Partial<Evidence> | null {
  const verb = words[start - 1]?.text ?? '';
  const kind = words[start - 2];
  if (!naming.has(verb) || kind === undefined || kind.capital || words[start - 1]?.gap !== 'space') return null;
  const said = lexicon.said(kind.text);
  if ((said & says.role) !== 0 || people.has(kind.text)) return { person: 3 };
  if ((said & (says.organisation | says.organisationKind)) !== 0) return { organisation: 3 };
  return (said & (says.place | says.placeKind)) !== 0 || sites.has(kind.text) ? { place: 3 } : null;
}
