/**
 * Tells names between marks from speech: the paper told, «Суспільному», a ship, skipet «Harvik», a programme, a slogan. Speech in
 * the midst of a sentence begins small or behind a colon. Knows one paragraph.
 */
import type { Span } from '../model/provenance.ts';
import { baseTag } from '../text/base-tag.ts';
import { definiteNouns, noNouns, smallInNames } from '../text/languages/reporting/marked-names.ts';
import { type Reporting, reportingFor } from '../text/languages/reporting/reporting.ts';
import { isWorkNoun } from '../text/languages/reporting/work-words.ts';

/** Names between marks have no more words and are no longer. */
const [mostWords, longestName] = [4, 45];
/** So much of the clause before is looked at. */
const clauseBefore = 80;

/** Whether what the marks at `start` and right before `end` hold is a name, in the midst of a sentence. */
export function isNameInMarks(text: string, { start, end }: Span, language: string): boolean {
  if (end - start > longestName) return false;
  if (isInDateline(text, { start, end })) return true;
  const words = reportingFor(language);
  if (words.verbs.size === 0) return false;
  const inner = text.slice(start + 1, end - 1).trim();
  const clause = clauseAt(text, start);
  if (clause === null || !/^[\p{Lu}\p{N}]/u.test(inner) || /[.,!?…:;]/.test(inner)) return false;
  const own = inner.split(/\s+/);
  if (own.length > mostWords) return false;
  if (isToldInMarks(text, { start, end }, (word) => words.verbs.has(word))) return true;
  const base = baseTag(language);
  const isTitle = own.every((word) => /^[\p{Lu}\p{N}&]/u.test(word) || smallInNames.has(word));
  const [last = ''] = clause;
  if (isTitle && isWorkNoun(last.toLowerCase(), base)) return true;
  if (isHeaded(clause, text.slice(end), words)) return true;
  if (base === 'de') return isGermanName(clause, words, own.length);
  if (isHearer(clause, words) || isOfSource(inner, clause, words)) return true;
  return isTitle && isLedTo(clause, { words, base, count: own.length });
}

/** "القاهرة - «الشرق الأوسط»: قال …": a paper between the place that opens a report and its text. */
function isInDateline(text: string, { start, end }: Span): boolean {
  const own = text
    .slice(start + 1, end - 1)
    .trim()
    .split(/\s+/);
  if (own.length > mostOfPaper || own.some((word) => /^\p{Ll}/u.test(word))) return false;
  return start < longestDateline && opensReport.test(text.slice(0, start)) && /^\s?:\s/.test(text.slice(end, end + 3));
}

const longestDateline = 40;
const mostOfPaper = 3;
/** Where the dateline is known, it is no part of the text any more. */
const opensReport = /^(?:\p{L}[\p{L} .’'،,]{1,30}\s?)?[-–—ـ]?\s?$/u;

/** "сказал глава «Роснефти» Игорь Сечин", "l'actrice de «Titane» Agathe Roux": the noun for somebody before it, and who it is behind it. */
function isHeaded([last = '', ...before]: readonly string[], behind: string, words: Reporting): boolean {
  const { of, verbs, pronouns, articles, turns } = words;
  if (!/^ \p{Lu}[\p{L}-]+ \p{Lu}\p{Ll}/u.test(behind)) return false;
  const noun = of.has(last) ? (before[0] ?? '') : last;
  const isOther = verbs.has(noun) || pronouns.has(noun) || articles.has(noun) || !/^\p{Ll}[\p{L}’']{2,}$/u.test(noun);
  return !isOther && ![last, ...before].some((word) => turns.naming.has(word));
}

/** The words of the clause before a place, the nearest first; null where no word and space stand right before it. */
function clauseAt(text: string, start: number): readonly string[] | null {
  const before = text.slice(Math.max(0, start - clauseBefore), start);
  if (!/\p{L} $/u.test(before)) return null;
  const clause = before.slice(before.search(/[^,;:.!?«»„“”"()–—]*$/u));
  return clause.trim().split(/\s+/).reverse();
}

/** "sier Anne Lie til «Dagsnytt atten»", "told the “Mirror”", "ha detto al «Corriere»": a verb of speech, and what leads to who is told. */
function isHearer([last = '', ...before]: readonly string[], { to, tells, articles, verbs }: Reporting): boolean {
  if (tells.has(before[0] ?? '') && articles.has(last)) return true;
  const leads = to.has(last) || (articles.has(last) && to.has(before[0] ?? ''));
  return leads && before.some((word) => verbs.has(word.toLowerCase()));
}

/** "сказал источник «Интерфакса»": in the genitive behind whoever spoke, where no language has articles. */
function isOfSource(
  inner: string,
  [last = '', verb = '']: readonly string[],
  { articles, verbs, pronouns }: Reporting,
): boolean {
  if (articles.size > 0 || !/^\p{Lu}\p{Script=Cyrillic}+(?:[аяыи]|ей|ов)$/u.test(inner)) return false;
  return verbs.has(verb) && !verbs.has(last) && !pronouns.has(last) && /^\p{Ll}{4,}$/u.test(last);
}

interface Kind {
  readonly words: Reporting;
  readonly base: string;
  /** How many words the name has. */
  readonly count: number;
}

/** "på «Harvik»", "the “Save Our Square” march", "skuta «Harvik»", "из партии «Яблоко»": a preposition, an article, or a noun behind one. */
function isLedTo(clause: readonly string[], { words, base, count }: Kind): boolean {
  const { of, to, articles, verbs, pronouns, turns } = words;
  const [last = '', before = ''] = clause;
  if (!/^\p{Ll}/u.test(last) || verbs.has(last) || pronouns.has(last) || turns.naming.has(last)) return false;
  const isSmall = (word: string) => of.has(word) || to.has(word) || articles.has(word);
  if (turns.indefinite.has(last) && !of.has(last) && !to.has(last)) return count > 1 && !calls(clause, words);
  if (of.has(last) || to.has(last)) return true;
  if (calls(clause, words)) return false;
  if (articles.has(last)) return true;
  const looksSo = definiteNouns[base]?.test(last) ?? (noNouns[base] !== undefined && !noNouns[base].test(last));
  // "a speech about “Peace”" has no noun right before it, "a banner reading “Peace”" a verb.
  return looksSo || (isSmall(before) && !/(?:ing|ed)$/.test(last) && !turns.asides.has(last));
}

/** "Berg called the plan “Madness”": whoever speaks in the clause may have said it. */
function calls(clause: readonly string[], { verbs }: Reporting): boolean {
  return clause.some((word) => verbs.has(word.toLowerCase()));
}

/** "sagte Weber dem „Spiegel“", "das Schiff „Anna“": all nouns have capitals, so one alone may be any word that somebody said. */
function isGermanName([last = '', ...before]: readonly string[], words: Reporting, count: number): boolean {
  const { to, of, articles, verbs } = words;
  const [prior = ''] = before;
  const says = before.some((word) => verbs.has(word));
  if (to.has(last)) return says && !of.has(prior);
  const isNoun = /^\p{Lu}/u.test(last);
  const leads = articles.has(prior.toLowerCase()) || to.has(prior.toLowerCase()) || of.has(prior.toLowerCase());
  return isNoun && leads && !says && count < mostWords;
}

/** The case in which one tells somebody something: «Коммерсанту», «Новой газете», «Известиям». */
const told = /(?:[уюеі]|[ая]м)$/;
/** "сказала «Бегите» сыну". */
const orders = /[ий]те$/;
/** "рассказал он", "розповів про це". */
const shortest = 3;

/**
 * "рассказал «Коммерсанту» источник", "розповів про це «Суспільному».": a name in the dative right behind a verb of speech,
 * without a colon. Not "сказал «Иду» и ушёл".
 */
export function isToldInMarks(text: string, { start, end }: Span, isVerb: (word: string) => boolean): boolean {
  const inner = text.slice(start + 1, end - 1);
  if (!/^\p{Script=Cyrillic}/u.test(inner) || !told.test(inner) || orders.test(inner)) return false;
  if (!/^(?:[.]?$|\. | (?!(?:и|і|й|та|но|але|а) )[\p{L}(–—]|, (?:что|що|как|як) )/u.test(text.slice(end, end + 8)))
    return false;
  for (const word of clauseAt(text, start) ?? []) {
    if (isVerb(word.toLowerCase())) return true;
    if (word.length > shortest && !/^этом$/.test(word)) return false;
  }
  return false;
}
