/** Tells the names in a clause about somebody else: "the man who owns the Red Lion" is not the Red Lion. Knows one paragraph. */
import type { Span } from '../../model/provenance.ts';
import { type Word, wordsBetween } from '../../text/cut-words.ts';
import type { Reporting } from '../../text/languages/reporting/reporting.ts';
import { subjectClauses } from '../../text/languages/reporting/subject-clauses.ts';

/** So far before a name its clause may begin: "who had for years and in front of the whole council accused Berg". */
const reach = 160;
const shortestNoun = 3;
const marks = /[,;:.!?…“”„«»"–—()]/u;
/** ", die das Rote Kreuz leitet,": what stands behind the name where the verb closes the clause. */
const verbBehind = /^(?: \p{Ll}+){1,3}[,.;]/u;

interface Cut {
  readonly text: string;
  readonly cut: readonly Word[];
}

/**
 * Whether a name stands in a clause about whoever is named before it: "who owns the Red Lion", "som eier Hotell Bristol",
 * "representing Shell". Not "that Berg had said", of which Berg is the subject.
 */
export function isInClauseOfAnother({ text, cut }: Cut, name: Span, words: Reporting): boolean {
  const from = Math.max(0, name.start - reach);
  const before = wordsBetween(cut, text, { start: from, end: name.start });
  const at = before.findLastIndex(({ lower }) => {
    return words.turns.clauses.has(lower) || words.turns.closedClauses.has(lower);
  });
  const opening = before[at];
  if (opening === undefined || marks.test(text.slice(opening.end, name.start)))
    return isBehindParticiple(text, before, words);
  if (words.turns.closedClauses.has(opening.lower))
    return isClosed(text, opening, words) && verbBehind.test(text.slice(name.end, name.end + reach));
  const inside = before.slice(at + 1);
  const first = inside[0];
  const said = before[at - 1];
  // "dit que Berg"; "le juge qui" is whoever judges.
  const isNoun = words.articles.has(before[at - 2]?.lower ?? '');
  if (said === undefined || (isSaying(words, said) && !isNoun)) return false;
  // "que el ministro Berg", "som Berg sier": the name or its title is the subject of the clause.
  const isSubject = first === undefined || [words.articles, words.of, words.to].some((small) => small.has(first.lower));
  // "who had accused Berg": the verbs are those of whoever accused.
  if (subjectClauses.has(opening.lower)) return !isSubject || !leadsToSpeech(text.slice(name.end), words);
  if (isSubject) return false;
  // "che ha accusato Berg": a verb right behind is that of the one before.
  return words.turns.auxiliaries.has(first.lower) || !inside.some((word) => isSaying(words, word));
}

/** ", der Berg verurteilt", "de rechter die Berg veroordeelde": where the word is an article too, only the comma tells. */
function isClosed(text: string, { start, lower }: Word, { articles }: Reporting): boolean {
  return text.charAt(start - 2) === ',' || !articles.has(lower);
}

/** "which Berg said", "som Berg kaller «": the name speaks. Not "who Berg says attacked her". */
function leadsToSpeech(behind: string, words: Reporting): boolean {
  const verb = verbAtEnd.exec(behind)?.[1];
  return verb !== undefined && words.verbs.has(verb.toLowerCase());
}

/** A word between a name and a mark, or speech. */
const verbAtEnd = /^ (\p{Ll}+) ?(?:[,.:;“”„«»"‘—–-]|$)/u;

function isSaying({ verbs, reports }: Reporting, { lower }: Word): boolean {
  return verbs.has(lower) || reports.has(lower);
}

/** "The lawyer representing Shell"; "the acting Mayor Berg" is the mayor. */
function isBehindParticiple(text: string, before: readonly Word[], words: Reporting): boolean {
  if (words.turns.passives.size === 0) return false;
  const own = words.articles.has(before.at(-1)?.lower ?? '') ? before.slice(0, -1) : before;
  const [noun, participle] = own.slice(-2);
  if (noun === undefined || participle?.lower.endsWith('ing') !== true || isSaying(words, participle)) return false;
  const isSmall = [words.articles, words.of, words.to, words.turns.buts, words.turns.by].some((set) =>
    set.has(noun.lower),
  );
  const isPlain = [noun, participle].every(({ start }) => /\p{Ll}/u.test(text.charAt(start)));
  return (
    isPlain && !isSmall && noun.lower.length >= shortestNoun && !marks.test(text.slice(noun.end, before.at(-1)?.end))
  );
}
