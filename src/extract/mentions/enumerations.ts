/** Lends names of a list the kind of the others: "Carrascal, Madrid, Carmen and Lanuza" are all places. Knows one passage. */
import type { NameKind } from '../../model/article.ts';
import { lowerCase } from '../../text/char-kinds.ts';
import { listHeads } from '../../text/languages/names/list-heads.ts';
import { type Candidate, type Evidence, judge } from './candidate.ts';

/** Two names may stand together by chance: "Merkel and France". */
const fewest = 3;
/** What is surely of a kind leads by so much. */
const sureLead = 3;
/** What the list says: more than a given name or a preposition does of one word. */
const ofList = 3;
/** What stands between two items of a list is no longer than this: ", and the ". */
const longestGap = 10;

/**
 * The candidates of a passage; those of a list that nothing tells of are of the kind of which the others surely are.
 * `joining` are the words for "and" and "or".
 */
export function withLists(
  text: string,
  candidates: readonly Candidate[],
  joining: ReadonlySet<string>,
): readonly Candidate[] {
  if (candidates.length < 2) return candidates;
  let lent: Candidate[] | null = null;
  for (let from = 0; from + 1 < candidates.length; ) {
    let to = from + 1;
    while (
      to < candidates.length &&
      isListed(text, { before: candidates[to - 1] as Candidate, next: candidates[to] as Candidate }, joining)
    )
      to += 1;
    const items = candidates.slice(from, to === from + 1 ? to + 1 : to);
    const led = to - from > 1 ? kindBefore(text, items) : null;
    const kind = led ?? (to - from < fewest ? kindOfPair(text, items, to - from === 2) : kindOfList(items));
    if (kind !== null) {
      lent ??= [...candidates];
      for (const [at, item] of items.entries()) lent[from + at] = asKind(item, kind);
    }
    from = to;
  }
  return lent ?? candidates;
}

/**
 * "the airlines Maal, Ostrel and Lind": what all of them are, told right before the first. Behind "of" stand places, but
 * owners of bodies: "the clubs of Maal, Ostrel and Lind".
 */
function kindBefore(text: string, items: readonly Candidate[]): NameKind | null {
  const { start } = items[0] as Candidate;
  const before = text.slice(Math.max(0, start - longestHead), start);
  const [, head = '', of] = /(\p{L}+)( (?:of|de|di|do))? $/u.exec(before) ?? [];
  const word = lowerCase(head);
  if (listHeads.place.has(word)) return 'place';
  return of === undefined && listHeads.organisation.has(word) && !areOwners(items) ? 'organisation' : null;
}

/** "Die Parteien Angela Maals, Olaf Lind": somebody is among them, or all of them stand in a genitive. */
function areOwners(items: readonly Candidate[]): boolean {
  const isSomebody = ({ words, evidence }: Candidate) =>
    words.length > 1 && evidence.person > evidence.organisation + 1;
  return items.some(isSomebody) || items.every(({ text }) => text.endsWith('s'));
}

/** The word for what they are, and a small one behind it, have no more letters. */
const longestHead = 30;

/** "in Tell Maal and Kobane", "between Baracoa and Havana", "from Jakarta to Pangkal Maal": two places when one of them surely is. */
function kindOfPair(text: string, [one, other]: readonly Candidate[], isJoined: boolean): NameKind | null {
  if (one === undefined || other === undefined) return null;
  const before = text.slice(Math.max(0, one.start - longestGap), one.start);
  const isWay = isJoined
    ? /\b(?:[Bb]etween|[Ii]n|[Nn]ear|[Aa]cross) $/.test(before)
    : other.start - one.end === 4 && text.slice(one.end, other.start) === ' to ' && /\b[Ff]rom $/.test(before);
  return isWay && (sureKind(one) === 'place' || sureKind(other) === 'place') ? 'place' : null;
}

/** Whether a comma, the word for "and" or both stand between two names, perhaps with an article. */
function isListed(
  text: string,
  { before, next }: { readonly before: Candidate; readonly next: Candidate },
  joining: ReadonlySet<string>,
): boolean {
  if (next.start - before.end > longestGap || next.start <= before.end) return false;
  const between = text.slice(before.end, next.start);
  if (between === ', ') return true;
  const words = (between.startsWith(',') ? between.slice(1) : between).trim().split(' ');
  const [first = '', second = ''] = words;
  if (words.length > 2 || !/\s$/.test(between)) return false;
  if (joining.has(first)) return second === '' || lowerCase(second) === 'the';
  return between.startsWith(',') && second === '' && lowerCase(first) === 'the';
}

/** The kind of all names of a list that are surely of any; null when there is none, or when they differ. */
function kindOfList(items: readonly Candidate[]): NameKind | null {
  let found: NameKind | null = null;
  let sure: number = 0;
  for (const item of items) {
    const kind = sureKind(item);
    if (kind === null) continue;
    if (found !== null && kind !== found) return null;
    [found, sure] = [kind, sure + 1];
  }
  // Bodies are named beside people and places more often than these beside each other.
  return found === 'organisation' && sure < 2 ? null : found;
}

function sureKind({ known, evidence, words }: Candidate): NameKind | null {
  if (known !== null) return known.kind;
  const judged = judge(evidence);
  if (judged === null || judged.lead < sureLead) return null;
  // A list of people has full names; "Ms Lind, Ardley and Norrland" may be anything.
  return judged.kind === 'person' && words.length === 1 ? null : judged.kind;
}

function asKind(item: Candidate, kind: NameKind): Candidate {
  if (item.known !== null || sureKind(item) !== null || item.thing) return item;
  const { person, organisation, place } = item.evidence;
  // A surname alone is told by who has it, not by the list.
  if (kind === 'person' && item.words.length === 1) return item;
  if (Math.max(person, organisation, place) > ofList - 1) return item;
  const evidence: Evidence = { ...item.evidence, [kind]: ofList };
  return { ...item, evidence, listed: true };
}
