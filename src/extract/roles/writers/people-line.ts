/**
 * Reads a line that lists people, each with a role, a place or an agency or without: "Ana Silva (Texto) e Pedro Moura
 * (Fotografia)", "METTE HANSEN, journalist". Only the shape is read: whether such a line is a byline, its place tells.
 */
import type { Span } from '../../../model/provenance.ts';
import { deskWords, pictureWords, severalWriters, textWords } from '../../../text/languages/newsroom-words.ts';
import { foldLine } from '../../../text/normalise.ts';
import { isGivenName, isName, isShoutedName } from '../names.ts';
import { namesOutlet } from '../paper-names.ts';
import { agencySpans } from './agency-spans.ts';
import { isWriterWord } from './writer-word.ts';

/** What a line of people says; spans count in it. */
export interface PeopleLine {
  /** From the first writer to the last, without the photographers behind them. */
  readonly names: Span;
  /** Whether a role, an agency or the newsroom's own name stands beside a name. */
  readonly hasRole: boolean;
  /** Whether its names are names by their shape alone, without a first name that is known. */
  readonly isUnknown: boolean;
}

const longestLine = 160;
const mostTokens = 10;
const longestRole = 7;
const divider = /[\s,)]+(?:and|&|og|und|et|och|en|y|e|та|ve|ja)\s+|\s*[,;·•|/]\s*|\s+[-–—]\s+|\s*\(|\)\s*/gu;
const inPlace = /\s(?:in|i|à|en|aus|a|da|em|te|из|в|у|fra|från|from|at|w|z)\s\p{Lu}[\p{L}\p{M}.'’ -]{1,30}$/u;
/** "Sundrey", "à Valserre" */
/** "«Наш край»" behind a name: the paper for which they write. */
const quotedPaper = /^[«„“"][^«»„“”"]{2,40}[»“”"]$/u;
const placeName = /^(?:(?:in|i|à|en|aus|a|da|em|te|из|в|у|fra|från|from|at|w|z) )?\p{Lu}[\p{L}\p{M}’'-]+$/u;
/** "Nature desk", "Investigations Unit", "Wirtschaftsredaktion": a part of a newsroom. */
const department =
  /^(?:\p{L}{2,20} ){1,3}(?:desk|bureau|unit|team|newsroom)$|^\p{L}{3,20}-?(?:redaktion|redaktionen|redaksjon|redaksjonen|redactie)$/u;

interface Token {
  readonly text: string;
  readonly start: number;
}

type Kind = 'name' | 'role' | 'picture' | 'place' | null;

/** The people of a line; null when it says anything else. */
export function readPeople(text: string): PeopleLine | null {
  if (text.length > longestLine || !/^\p{Lu}/u.test(text)) return null;
  const tokens = tokensOf(text);
  if (tokens.length === 0 || tokens.length > mostTokens) return null;
  const kinds: Kind[] = [];
  for (const token of tokens) {
    const kind = kindOf(token.text, kinds);
    if (kind === null) return null;
    kinds.push(kind);
  }
  const writers = tokens.filter((_, at) => kinds[at] === 'name' && kinds[at + 1] !== 'picture');
  const first = writers[0];
  const last = writers.at(-1);
  if (first === undefined || last === undefined || kinds[0] !== 'name') return null;
  const end = last.start + nameOf(last.text).length;
  return {
    names: { start: first.start, end },
    hasRole: kinds.some((kind) => kind === 'role' || kind === 'picture'),
    isUnknown: writers.every((one) => !isGivenName(one.text)),
  };
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let from = 0;
  for (const match of [...text.matchAll(divider), { index: text.length, 0: '' }]) {
    const token = text.slice(from, match.index).trim();
    if (token !== '') tokens.push({ text: token, start: text.indexOf(token, from) });
    from = match.index + match[0].length;
  }
  return tokens;
}

/** "Fiona Carswell in Sundrey" without the place, "Morag Tennant Islands correspondent" without the role. */
function nameOf(text: string): string {
  const bare = text.replace(inPlace, '').replace(/\.$/u, '');
  const words = bare.split(' ');
  // "Anna Lena Berg Redakteurin" has two first names, "Morag Tennant Islands correspondent" a field.
  const isDouble = isGivenName(words[0] ?? '') && isGivenName(words[1] ?? '');
  for (const count of isDouble ? [3, 2] : [2, 3]) {
    const head = words.slice(0, count).join(' ');
    const rest = words.slice(count);
    if (rest.length > 0 && isPerson(head) && isRole(rest)) return head;
  }
  // "Joan Mercer for the Harwick Gazette"
  const [own = '', paper = ''] = bare.split(/ (?:for|for the|för|für|für die|voor|pour|para|per) (?=\p{Lu})/u);
  return paper !== '' && namesOutlet(paper) ? own : bare;
}

function isPerson(text: string): boolean {
  return (isName(text) || isShoutedName(text)) && !namesOutlet(text);
}

/** "Mt Sorrel governor gags county staff, warns them of speaking to journalists" names no writer. */
function isRole(words: readonly string[], isOfSeveral = false): boolean {
  return (
    words.length <= longestRole &&
    words.some((word, at) => {
      const folded = foldLine(word);
      if (!isWriterWord(folded) || (severalWriters.has(folded) && !isOfSeveral)) return false;
      return folded !== 'staff' || at === 0 || /^\p{Lu}/u.test(words[at - 1] ?? '');
    })
  );
}

function kindOf(text: string, before: readonly Kind[]): Kind {
  const folded = foldLine(text);
  if (before.length > 0 && pictureWords.has(folded)) return 'picture';
  const words = folded.split(' ');
  const isOfSeveral = before.filter((kind) => kind === 'name').length > 1;
  if (before.length > 0 && (isRole(text.split(' '), isOfSeveral) || isNewsroom(text, folded)))
    return isPhotographer(words) ? 'picture' : 'role';
  if (before.at(-1) === 'name' && quotedPaper.test(text)) return 'role';
  if (isPerson(nameOf(text))) return 'name';
  // "Fiona Carswell, Sundrey": one capitalised word behind a name is where they write from.
  return before.at(-1) === 'name' && placeName.test(text) ? 'place' : null;
}

function isPhotographer(words: readonly string[]): boolean {
  return words.some((word) => pictureWords.has(word));
}

function isNewsroom(text: string, folded: string): boolean {
  return (
    textWords.has(folded) ||
    deskWords.has(folded) ||
    deskWords.has(folded.split(' ', 1)[0] ?? '') ||
    department.test(folded) ||
    agencySpans(text).length > 0 ||
    namesOutlet(text)
  );
}
