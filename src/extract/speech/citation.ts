/** Tells by the words around the name of an organisation whether it is named as a source. Knows one paragraph. */
import type { Span } from '../../model/provenance.ts';
import { cutWords, type Word, wordsBetween } from '../../text/cut-words.ts';
import { outletKinds } from '../../text/languages/reporting/outlet-kinds.ts';
import type { Reporting } from '../../text/languages/reporting/reporting.ts';
import { isInClauseOfAnother } from './relative-clause.ts';

/** How far from the name its words stand: "according to the state news agency Belta". */
const [reachBefore, reachBehind] = [64, 48];
/** Words between: kinds of source, articles, an acronym. */
const mostBetween = 4;

/** A paragraph and its words. */
interface Cut {
  readonly text: string;
  readonly cut: readonly Word[];
}

/** Whether the name at `within` is a source: "according to X", "X reports", "told X", "a spokesman for X said". */
export function citedBy({ text, cut }: Cut, within: Span, words: Reporting): boolean {
  const before = text.slice(Math.max(0, within.start - reachBefore), within.start);
  const behind = text.slice(within.end, within.end + reachBehind);
  return (
    isAccordingTo(before, words) ||
    isAccordingAfter(behind, words) ||
    (isReporting(before, behind, words) && !isOfAnother({ text, cut, within, before, behind }, words)) ||
    isTold(before, text.slice(within.start, within.end), behind, words) ||
    hasSpokesperson({ text, cut, within, before, behind }, words)
  );
}

/** "Selon l'AFP", "according to the broadcaster NRK": no more than a few small words between. */
function isAccordingTo(before: string, { accordingTo }: Reporting): boolean {
  const lower = before.toLowerCase();
  return accordingTo.some((phrase) => {
    const at = lower.lastIndexOf(phrase);
    if (at < 0 || isLetter(lower.charAt(at - 1)) || isLetter(lower.charAt(at + phrase.length))) return false;
    const between = before.slice(at + phrase.length);
    return !/[.,;:!?“”„«»"]/.test(between) && cutWords(between).length <= mostBetween && !hasName(between);
  });
}

/** "der Neuen Zürcher Zeitung zufolge", "Reuterin mukaan", "聯合によると". */
function isAccordingAfter(behind: string, { accordingAfter }: Reporting): boolean {
  const lower = behind.toLowerCase();
  return accordingAfter.some((phrase) => {
    const at = lower.indexOf(phrase);
    return at >= 0 && !/\p{L}/u.test(lower.slice(0, at)) && !isLetter(lower.charAt(at + phrase.length));
  });
}

/** "AP News reports", "EMA (…) said", ", melder NTB": the verb right behind the name, or right before it. */
function isReporting(before: string, behind: string, { reports, articles, of, turns }: Reporting): boolean {
  const rest = behind.replace(/^ ?\([^)]*\)/, '').replace(/^, [^,.;:]{3,40}, /, ' ');
  const all = cutWords(rest);
  // "the TASS news agency reported".
  const [next, second, third] = all.slice(all.findIndex(({ lower }) => !outletKinds.has(lower)));
  if (next !== undefined && /^[ ,]+$/.test(rest.slice(0, all[0]?.start)) && !isInserted(before, behind)) {
    if (reports.has(next.lower)) return !turns.votes.has(second?.lower ?? '');
    // "a annoncé", "ha informado", "has said"; not "are said to".
    const isAuxiliary = next.lower.length <= 3 && !turns.passives.has(next.lower);
    if (isAuxiliary && second !== undefined && reports.has(second.lower)) return true;
    // "The Centre national du cinéma (CNC) in Paris said".
    if (of.has(next.lower) && third !== undefined && reports.has(third.lower)) return true;
  }
  const last = cutWords(before).slice(-mostBetween).reverse();
  const verb = last.findIndex(({ lower }) => reports.has(lower));
  if (verb < 0 || /[,.;:!?“”„«»"]/.test(before.slice(last[verb]?.end ?? 0))) return false;
  const between = last.slice(0, verb);
  // "berichtet die Zeitung Bergens Tidende": the nearest word of these stands first.
  if (between.length > 0 && !articles.has(between.at(-1)?.lower ?? '')) return false;
  return isInverted(before, last[verb] as Word);
}

/** "A driver who delivers for Amazon said", "the owner of the Blue Boar, who asked not to be named, said": another says it. */
function isOfAnother({ text, cut, within, before, behind }: Around, words: Reporting): boolean {
  if (isInClauseOfAnother({ text, cut }, within, words)) return true;
  const next = behind.startsWith(', ') ? cutWords(behind)[0] : undefined;
  if (next === undefined || !words.turns.relatives.has(next.lower)) return false;
  const lead = cutWords(before).slice(-2).reverse();
  return words.of.has((lead.find(({ lower }) => !words.articles.has(lower)) ?? next).lower);
}

/** "Maal, owned by Lind, said": the name ends a clause between two commas that is about another. */
function isInserted(before: string, behind: string): boolean {
  return (
    behind.startsWith(', ') && /\p{L}, \p{Ll}[^,.;:!?“”„«»"]*$/u.test(before) && /\p{Lu}[^,]*, [^,]*$/u.test(before)
  );
}

/** ", melder NTB", "Das berichtet …": the verb stands behind a comma, a mark, one word or an auxiliary. */
function isInverted(before: string, { start }: Word): boolean {
  return /(?:[,–—»”"“]\s*|^\s*|[.:]\s)(?:\p{L}{1,4}\s)?$/u.test(before.slice(0, start));
}

/** "told the BBC", "in an interview with NRK", "sagte dem SWR": said to an outlet is had from it. */
function isTold(before: string, name: string, behind: string, words: Reporting): boolean {
  const { tells, interviews, to, of, toEndings, verbs } = words;
  const near = cutWords(before).slice(-mostBetween - 2);
  const clause = near.filter(({ end }) => !/[.;:!?“”„«»"]/.test(before.slice(end)));
  if (clause.some(({ lower, end }) => interviews.has(lower) && !before.slice(end).includes(','))) return true;
  // "told police to leave the BBC": what somebody is to do is told to another.
  const asked = (from: number) => clause.some(({ lower, start }) => start > from && to.has(lower));
  if (clause.some(({ lower, end }) => tells.has(lower) && !hasName(before.slice(end)) && !asked(end))) return true;
  // "hatte dem Sender NRK gesagt".
  const next = /^ \p{L}/u.test(behind) ? cutWords(behind)[0] : undefined;
  const isSaid = [...clause, ...(next === undefined ? [] : [next])].some(({ lower }) => verbs.has(lower));
  if (isSaid && toEndings.some((ending) => name.endsWith(ending))) return true;
  const lead = clause.findLast(({ lower }) => to.has(lower) || of.has(lower));
  // "are said to be interested, and SES": the clause goes on behind the comma.
  return isSaid && lead !== undefined && to.has(lead.lower) && !before.slice(lead.end).includes(',');
}

interface Around extends Cut {
  readonly within: Span;
  readonly before: string;
  readonly behind: string;
}

/** "a spokeswoman for X", "porte-parole du syndicat X", "X-Sprecher", "X spokesman". */
function hasSpokesperson({ text, cut, within, before, behind }: Around, words: Reporting): boolean {
  const lower = before.toLowerCase();
  const leads = words.spokespeople.some((one) => {
    const at = lower.lastIndexOf(one);
    if (at < 0 || isLetter(lower.charAt(at - 1)) || isLetter(lower.charAt(at + one.length))) return false;
    const between = before.slice(at + one.length);
    return !/[.,;:!?]/.test(between) && cutWords(between).length <= mostBetween;
  });
  const next = behind.toLowerCase().replace(/^(?:['’]?s)?[\s-]+/, '');
  const follows = words.spokespeople.some((one) => next.startsWith(one) && !isLetter(next.charAt(one.length)));
  return (leads || follows) && speaks({ text, cut }, within, words);
}

/** Whether anything is said at all near by. */
function speaks({ text, cut }: Cut, { start, end }: Span, { verbs, reports }: Reporting): boolean {
  const span = { start: Math.max(0, start - 100), end: Math.min(text.length, end + 100) };
  return wordsBetween(cut, text, span).some(({ lower }) => verbs.has(lower) || reports.has(lower));
}

function hasName(between: string): boolean {
  return /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u.test(between);
}

function isLetter(char: string): boolean {
  return /\p{L}/u.test(char);
}
