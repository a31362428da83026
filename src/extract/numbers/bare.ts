/** Reads what a number counts that has no noun behind it, from the words before: "put turnout at 12,000", "I feriti sono 400". */
import type { LanguageTag } from '../../model/ids.ts';
import { baseTag } from '../../text/base-tag.ts';
import { type Concept, conceptOf } from '../../text/concepts.ts';
import { lastWordsBetween, type Word, wordsBetween } from '../../text/cut-words.ts';
import { type TallyWords, tallyWords } from '../../text/languages/numbers/tallies.ts';
import { pressWordsFor } from '../../text/languages/press/presses.ts';
import { smallWordsFor } from '../../text/languages/small-words.ts';
import { thingNamed } from '../../text/meanings.ts';
import { numeralWordsFor } from '../../text/numeral-words.ts';
import type { Numeral } from '../../text/numerals.ts';
import { lexiconFor, says } from '../mentions/lexicon.ts';
import { again } from './ellipsis.ts';
import { clauseEnd, isNumber, type Setting } from './setting.ts';

/** "The death toll from Tuesday's derailment near Kallweiler has risen to 14": how far a tally stands, in characters and in words. */
const [reach, mostWords] = [140, 16];
/** What happens to people: who else is told of when nothing more is said, "the dead are 14"? */
export const ofPeople: ReadonlySet<string> = new Set(['#die', '#injure', '#arrest']);
/** What else befalls them. */
export const befalls: ReadonlySet<string> = new Set([...ofPeople, '#missing', '#rescue', '#attend', '#hospital']);
/** "Il numero dei feriti sono", "i dispersi": no subject of a bare number has more words. */
const [longestSubject, longestNominal, longestLabel] = [4, 2, 2];
/** So far a sentence is looked through for the whole that it opens with. */
const widestPart = 4;

/** What the words before a bare number say that it counts, the thing first; null where they say nothing. */
export function countedBefore(numeral: Numeral, setting: Setting): readonly string[] | null {
  const words = tallyWords[baseTag(setting.language)];
  if (words === undefined || numeral.unit !== '' || numeral.mayBeYear) return null;
  const whole = clauseBefore(numeral, setting);
  const between = setting.text.slice(whole.at(-1)?.end ?? 0, numeral.start).trim();
  // "Omkomna: 21. Räddade: 106."
  if (between === ':' && whole.length <= longestLabel) return befallen(whole, setting);
  // "I dispersi sono ancora quattro."
  const clause = words.still.has(whole.at(-1)?.lower ?? '') ? whole.slice(0, -1) : whole;
  const last = clause.at(-1);
  if (last === undefined || between !== '') return null;
  if (clause.length === 1 && words.leads.has(last.lower)) return countedByTallyBehind(numeral, words, setting);
  if (words.leads.has(last.lower))
    return countedByTally(clause, words, { ...setting, end: numeral.end }) ?? countedByArticle(numeral, setting);
  if (words.copulas.has(last.lower) && clause.length <= longestSubject) return subjectOf(clause, setting);
  return isNominal(clause, setting) ? subjectOf(clause, setting) : null;
}

/** The words between whatever ends a clause, or another number, and this one. */
function clauseBefore({ start }: Numeral, { text, words, sentence, beside }: Setting): readonly Word[] {
  const from = Math.max(sentence.start, start - reach, beside.before ?? 0);
  const before = lastWordsBetween(words, text, { start: from, end: start }, mostWords);
  const cut = before.findLastIndex(
    (word, at) =>
      isNumber(word) || (at + 1 < before.length && clauseEnd.test(text.slice(word.end, before[at + 1]?.start))),
  );
  return before.slice(cut + 1);
}

/**
 * "The number of passengers injured rose to 12", "Police put turnout at 900": what stands behind the tally, or what it is a tally
 * of; what the number before counts where no more is said: "elevaron la cifra a 25.000."
 */
function countedByTally(
  clause: readonly Word[],
  { tallies }: TallyWords,
  setting: Setting & Pick<Numeral, 'end'>,
): readonly string[] | null {
  const at = clause.findLastIndex(({ lower }) => tallies.some((one) => lower.startsWith(one)));
  if (at < 0) return null;
  const before = clause[at - 1];
  const near = before === undefined ? clause.slice(at, -1) : [before, ...clause.slice(at, -1)];
  return subjectOf(near, setting) ?? (setting.text.charCodeAt(setting.end) === stop ? [again] : null);
}

/** "Do pięciu wzrosła liczba ofiar": the number stands before its verb and what it is a tally of. */
function countedByTallyBehind({ end }: Numeral, { tallies }: TallyWords, setting: Setting): readonly string[] | null {
  const { text, words, sentence } = setting;
  const behind = wordsBetween(words, text, { start: end, end: sentence.end }, widestPart * 2);
  const at = behind.findIndex(({ lower }) => tallies.some((one) => lower.startsWith(one)));
  if (at < 0 || at > 2 || clauseEnd.test(text.slice(end, behind[at]?.start))) return null;
  const cut = behind.findIndex((word, place) => place > at && clauseEnd.test(text.slice(end, word.start)));
  return subjectOf(behind.slice(at, cut < 0 ? undefined : Math.min(cut, at + widestPart)), setting);
}

/** "Sono saliti a 138 i casi": an article and what is counted stand behind the number that was reached. */
function countedByArticle({ end }: Numeral, setting: Setting): readonly string[] | null {
  const { text, words, sentence, language } = setting;
  const [article, noun] = wordsBetween(words, text, { start: end, end: sentence.end }, 2);
  if (article === undefined || noun === undefined || clauseEnd.test(text.slice(end, noun.start))) return null;
  if ((lexiconFor(language).of(article.lower) & says.article) === 0) return null;
  return subjectOf([noun], setting);
}

/** "Two children were among the dead", "Unter den Toten sind drei Kinder": some of those to whom it happened. */
export function isAmong(words: readonly Word[], setting: Setting): boolean {
  const among = tallyWords[baseTag(setting.language)]?.among;
  if (among === undefined || among.size === 0) return false;
  const at = words.findIndex(({ lower }) => among.has(lower));
  return at >= 0 && conceptsAmong(words.slice(at + 1, at + 3), setting).some(({ id }) => ofPeople.has(id));
}

const stop = 0x2e;

/** "i dispersi 12", "die Verletzten 14": an article, and what happened to them. */
function isNominal(clause: readonly Word[], { language }: Setting): boolean {
  const [article, ...rest] = clause;
  const last = rest.at(-1);
  if (article === undefined || last === undefined || clause.length > longestNominal) return false;
  return (
    (lexiconFor(language).of(article.lower) & says.article) !== 0 &&
    befalls.has(conceptOf(last.lower, language)?.id ?? '')
  );
}

/** "Liczba ofiar wzrosła do 912": what is said before of what was reached. */
export function reachedBy({ isReached, unit }: Numeral, before: readonly Word[], setting: Setting): string | null {
  if (!isReached || unit !== '') return null;
  return conceptsAmong(before, setting).findLast(({ kind }) => kind === 'people' || kind === 'thing')?.id ?? null;
}

/** "Of the works of the house at least 40 are missing": the sentence opens with what they are part of. */
export function partOf({ start }: Numeral, phrase: readonly Word[], setting: Setting): string | null {
  const { text, words, sentence, language } = setting;
  const [of, ...rest] = wordsBetween(words, text, { start: sentence.start, end: start }, widestPart);
  if (of === undefined || !numeralWordsFor(language).of.has(of.lower)) return null;
  // "Der Gemeinderat beschloss mit neun zu vier": an article, though it may be one of "of".
  if ((lexiconFor(language).of(of.lower) & says.article) !== 0) return null;
  // What stands behind the number has a name of its own: "Of the works, 40 sculptures".
  const [next] = phrase;
  if (next !== undefined && conceptOf(next.lower, language) === null && thingNamed(next.lower, language) !== null)
    return null;
  const thing = conceptsAmong(rest, setting).find(({ kind }) => kind === 'people' || kind === 'thing');
  return thing?.id ?? null;
}

/** What befell people of whom nothing else is said: "Omkomna". */
function befallen(words: readonly Word[], setting: Setting): readonly string[] | null {
  const concepts = conceptsAmong(words, setting);
  return concepts.length > 0 && concepts.every(({ id }) => befalls.has(id)) ? subjectOf(words, setting) : null;
}

function subjectOf(all: readonly Word[], setting: Setting): readonly string[] | null {
  const { language } = setting;
  const words = withoutPlaceOf(all, setting);
  const concepts = conceptsAmong(words, setting);
  const head = concepts.find(({ kind }) => kind === 'people' || kind === 'thing');
  const happened = [...new Set(concepts.filter(({ kind }) => kind === 'happening').map(({ id }) => id))];
  // "The number of victims rose to 12": of those who were hurt alone nobody says so.
  if (head?.id === '#victim') return ['#person', ...(happened.length === 0 ? ['#die'] : happened)];
  if (head !== undefined) return [head.id, ...happened];
  if (happened.some((id) => befalls.has(id))) return ['#person', ...happened];
  const thing = words.map(({ lower }) => thingNamed(lower, language)).find((one) => one !== null);
  return thing === undefined || happened.length > 0 ? null : [`#${thing}`];
}

/** "The death toll from the siege of a hotel": what died is not what it died of; "the number of dead sheep" is of sheep. */
function withoutPlaceOf(words: readonly Word[], { language }: Setting): readonly Word[] {
  const kinds = words.map(({ lower }) => conceptOf(lower, language));
  const happened = kinds.findIndex((concept) => concept !== null && befalls.has(concept.id));
  const counted = kinds.findIndex((concept) => concept?.kind === 'people' || concept?.kind === 'thing');
  return happened >= 0 && counted > happened + 1 ? words.slice(0, happened + 1) : words;
}

/** The concepts of words, but for names: "Vale de Cardo" pays nothing. */
export function conceptsAmong(words: readonly Word[], setting: Setting): readonly Concept[] {
  const found: Concept[] = [];
  for (const word of words) {
    const concept = conceptOf(word.lower, setting.language);
    if (concept !== null && !isNamed(word, setting)) found.push(concept);
  }
  return found;
}

/** Whether a word has a capital within its sentence, in a language whose nouns have none. */
export function isNamed({ start, lower, end }: Word, { text, sentence, language }: Setting): boolean {
  if (start === sentence.start || text.charCodeAt(start) === lower.charCodeAt(0)) return false;
  return text.slice(start, end) !== lower && !hasCapitalNouns(language);
}

function hasCapitalNouns(language: LanguageTag): boolean {
  return pressWordsFor(language)[0]?.capitalNouns === true;
}

/** Whether no noun stands behind a number that is known to be counted: "to 14 after two of them", "at 12,000;". */
export function isBare({ end }: Numeral, next: Word | undefined, { text, language }: Setting): boolean {
  const { isMeasure, of } = numeralWordsFor(language);
  if (next === undefined || clauseEnd.test(text.slice(end, next.start))) return true;
  if (of.has(next.lower)) return false;
  if (smallWordsFor(language).has(next.lower)) return true;
  const concept = conceptOf(next.lower, language);
  return concept === null
    ? !isMeasure(next.lower) && thingNamed(next.lower, language) === null
    : concept.kind === 'period';
}
