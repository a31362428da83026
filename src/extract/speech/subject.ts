/** Finds who is said to speak before a verb: the name, pronoun or description there. Knows one sentence. */
import type { Mention } from '../../model/article.ts';
import type { Span } from '../../model/provenance.ts';
import type { Word } from '../../text/cut-words.ts';
import { countBefore, isActor, isBody } from './actors.ts';
import { isInClauseOfAnother } from './relative-clause.ts';
import { isGenitive, kindOfMention, namesIn, type Scene, wordsIn } from './scene.ts';
import { isCalling, isCallingOrBody } from './topic.ts';

/** Who speaks, as the sentence puts it: a name, a pronoun, words that describe somebody, or nobody. */
export type Subject =
  | { readonly kind: 'name'; readonly mention: Mention }
  | { readonly kind: 'pronoun' | 'words'; readonly span: Span }
  | { readonly kind: 'none' };

/** How far a subject may stand from its verb, in words. */
export const nearVerb = 6;
/** A description of a speaker has no more words: "eine Urlauberin aus Kiel". */
export const longestWords = 8;
/** Auxiliaries are short in most languages: has, ha, hat, a, ont. */
export const auxiliary = 3;
/** Nobody. */
export const none: Subject = { kind: 'none' };

/** Whom a sentence without a verb of saying is about: its first person, or the pronoun that it opens with. */
export function subjectOfSentence(scene: Scene, zone: Span): Subject {
  const words = wordsIn(scene, zone);
  const mention = namesIn(scene, zone).find((one) => isActor(scene, one));
  const pronoun = words.slice(0, 4).find(({ lower }) => scene.words.pronouns.has(lower));
  if (mention !== undefined && (pronoun === undefined || mention.within.start < pronoun.start))
    return { kind: 'name', mention };
  return pronoun === undefined ? none : { kind: 'pronoun', span: pronoun };
}

/** Between the speech and the verb behind it: "the captain, Torgeir Hansen, told", "he said", "a spokesman said". */
export function subjectBefore(scene: Scene, zone: Span): Subject {
  const words = wordsIn(scene, zone);
  const last = words.at(-1);
  if (last === undefined) return none;
  // "I told him", "lui ai-je dit": whoever writes.
  const unnamed = [words[0], last].find((word) => word !== undefined && scene.words.turns.writers.has(word.lower));
  if (unnamed !== undefined) return { kind: 'words', span: spanOf([unnamed]) };
  const found = named(scene, zone, words);
  if (found.kind !== 'none') return found;
  const [only] = words;
  if (words.length === 1 && only !== undefined && scene.words.turns.its.has(only.lower))
    return { kind: 'pronoun', span: only };
  // „mit Augenmaß“ gehandelt, teilte er mit: the clause goes on, and ends before the verb.
  const isClause =
    only !== undefined && !scene.words.articles.has(only.lower) && /,\s*$/.test(scene.text.slice(zone.start, zone.end));
  if (isClause && /^ ?\p{Ll}/u.test(scene.text.slice(zone.start, zone.start + 2))) return none;
  const isSmall = ({ lower, start }: Word) => lower.length <= auxiliary && !/\p{Lu}/u.test(scene.text.charAt(start));
  const rest = words.filter((word) => !isSmall(word));
  if (words.length > longestWords || isNobody(scene, rest)) return none;
  return { kind: 'words', span: spanOf(words) };
}

/** "…", a déclaré; "…", había dicho: auxiliaries and verbs alone are nobody. */
export function isNobody({ text, words: { turns, verbs } }: Scene, words: readonly Word[]): boolean {
  return words.every(({ lower, start }) => {
    if (turns.auxiliaries.has(lower) || turns.passives.has(lower)) return true;
    return !/\p{Lu}/u.test(text.charAt(start)) && verbs.has(lower);
  });
}

/** Before a verb that leads to speech: the name right before it; across an inserted clause the one that opens. */
export function subjectAhead(scene: Scene, zone: Span): Subject {
  const words = wordsIn(scene, zone);
  const last = words.at(-1);
  if (last === undefined) return none;
  const inserted = /,\s*$/.test(scene.text.slice(zone.start, zone.end));
  const own = ownNames(scene, zone).filter((one) => !inserted || !isByTheWay(scene, zone, one));
  const actors = own.filter((mention) => isActor(scene, mention));
  const nearest = actors.at(-1);
  // "Reed, who voted against it, said": before a comma it ends what is inserted.
  if (!inserted && (scene.words.pronouns.has(last.lower) || scene.words.turns.its.has(last.lower)))
    return { kind: 'pronoun', span: last };
  // "On your website, you wrote".
  if (scene.words.turns.nobody.has(last.lower) || scene.words.turns.writers.has(last.lower))
    return { kind: 'words', span: last };
  const related = scene.words.turns.relatives.has(last.lower) ? beforeRelative(scene, zone, last) : null;
  if (related !== null) return { kind: 'name', mention: related };
  const turn = describedBehind(scene, nearest?.within.end ?? zone.start, words);
  const beside = turn ?? describedBeside(scene, own.at(-1), { zone, words });
  if (beside !== null) return beside;
  // "Howard Rubel, a lawyer of Spanton, told": what stands between two commas is about the one before them.
  const apposed = inserted ? beforeInserted(scene, actors, last) : null;
  if (apposed !== null) return { kind: 'name', mention: apposed };
  if (nearest !== undefined && nearest.within.end >= last.end) return { kind: 'name', mention: nearest };
  const actor = inserted ? actors[0] : nearest;
  if (actor !== undefined) return { kind: 'name', mention: actor };
  const pronoun = words.findLast(({ lower }) => scene.words.pronouns.has(lower));
  if (pronoun !== undefined) return { kind: 'pronoun', span: pronoun };
  const body = own.find((mention) => isBody(scene, mention) && !isInterviewer(scene, zone, mention));
  if (body !== undefined && countBefore(words, body) <= nearVerb) return { kind: 'name', mention: body };
  return openingWords(scene, zone, words);
}

/** "It was led by Mark Hay, a biologist, who said": whom the clause is about, also where he does nothing himself. */
function beforeRelative(scene: Scene, zone: Span, who: Word): Mention | null {
  const people = namesIn(scene, zone).filter(
    (one) => kindOfMention(scene, one) === 'person' && !isGenitive(scene, one) && one.within.end < who.start,
  );
  const parted = people.filter(({ within }) => scene.text.charAt(within.end) === ',');
  return parted.at(-1) ?? people.find(({ within }) => within.end + 1 === who.start) ?? null;
}

/** "Lund is away, but Berg, chairman of the board, told": the last one with a comma behind, another than the last of all. */
function beforeInserted({ text }: Scene, actors: readonly Mention[], last: Word): Mention | null {
  const parted = actors.filter(({ within }) => within.end < last.end && text.charAt(within.end) === ',');
  // "Berg, who met Lund, a friend, told".
  const related = parted.find(({ within }) =>
    /^, (?:who|whose|som|der|die|qui|que|che)\b/.test(text.slice(within.end)),
  );
  if (related !== undefined) return related;
  // "the director, Alan Lund, Tuvoa’s minister, Losa Maile, said": a name alone between the last two commas.
  const bare = actors.at(-1);
  const isBare = bare !== undefined && bare.within.end === last.end && text.slice(0, bare.within.start).endsWith(', ');
  return isBare ? bare : (parted.at(-1) ?? null);
}

/** "Villagers, among them the potter Berg, said": what stands between the commas leads to somebody else by the way. */
function isByTheWay(scene: Scene, { start }: Span, { within }: Mention): boolean {
  const comma = scene.text.lastIndexOf(',', within.start);
  if (comma <= start || scene.text.slice(start, comma).includes(',')) return false;
  const [first, ...rest] = wordsIn(scene, { start: comma, end: within.start });
  if (first === undefined) return false;
  const { articles, of, to, turns } = scene.words;
  const isLead =
    turns.alongs.has(first.lower) || ((of.has(first.lower) || to.has(first.lower)) && !articles.has(first.lower));
  return isLead || rest.some(({ lower }, at) => at > 0 && articles.has(lower));
}

/** "that Berg is resigning, but the Labour leader added": another clause begins, with a subject of its own. */
function describedBehind(scene: Scene, from: number, words: readonly Word[]): Subject | null {
  const comma = scene.text.slice(from, words.at(-1)?.end).lastIndexOf(',');
  if (comma < 0) return null;
  const clause = words.filter(({ start }) => start > from + comma);
  const [but, second, ...others] = clause;
  // "mientras que el líder lo tachó": two words that turn, and a pronoun before the verb.
  const own = second === undefined ? [] : scene.words.turns.thats.has(second.lower) ? others : [second, ...others];
  const rest = own.length > 2 && (own.at(-1)?.lower.length ?? 0) <= shortestPronoun ? own.slice(0, -1) : own;
  const isTurn = but !== undefined && scene.words.turns.buts.has(but.lower);
  const [article] = rest;
  if (!isTurn || article === undefined || !scene.words.articles.has(article.lower)) return null;
  return rest.length < 2 || rest.length > longestWords ? null : { kind: 'words', span: spanOf(rest) };
}

const shortestPronoun = 2;

/** "Speaking alongside Berg, the minister said": what opens the sentence is over at the comma, and no comma closes it again. */
function describedBeside(
  { text, words: { articles, turns } }: Scene,
  nearest: Mention | undefined,
  { zone, words }: { readonly zone: Span; readonly words: readonly Word[] },
): Subject | null {
  if (nearest === undefined) return null;
  const { within } = nearest;
  const behind = text.slice(within.end, zone.end);
  if (!/^, [^,;:]*$/.test(behind) || !words.some(({ end }) => end <= within.start)) return null;
  const clause = words.filter(({ start, lower }) => start > within.end && !turns.auxiliaries.has(lower));
  const isPerson = articles.has(clause[0]?.lower ?? '') && clause.length > 1 && clause.length <= longestWords;
  return isPerson ? { kind: 'words', span: spanOf(clause) } : null;
}

/** "En una entrevista con Radio Sur, el alcalde": the outlet that asks does not answer. */
function isInterviewer(scene: Scene, { start }: Span, { within }: Mention): boolean {
  return wordsIn(scene, { start, end: within.start }).some(({ lower }) => scene.words.interviews.has(lower));
}

function isAuxiliaryWord({ text, words: { turns } }: Scene, { lower, start }: Word): boolean {
  const isShort = lower.length <= auxiliary && /\p{Ll}/u.test(text.charAt(start));
  return isShort || turns.passives.has(lower) || turns.auxiliaries.has(lower);
}

/** "The Belarusian dictator, who has been accused …, told": the words up to the first comma. */
function openingWords(scene: Scene, zone: Span, words: readonly Word[]): Subject {
  const comma = scene.text.slice(zone.start, zone.end).search(/[,;:(–—]/);
  const opening = comma < 0 ? words : words.filter(({ end }) => end <= zone.start + comma);
  // "The minister has accused": the auxiliary is no part of who it is.
  const last = opening.at(-1);
  const isAuxiliaryAtEnd = last !== undefined && isAuxiliaryWord(scene, last);
  const who = opening.length > 1 && isAuxiliaryAtEnd ? opening.slice(0, -1) : opening;
  // "The woman who runs the shelter in the old school in Leeds".
  const isRelated = who.some(({ lower }) => scene.words.turns.clauses.has(lower));
  if (isNobody(scene, who) || who.length > longestWords * (isRelated ? 2 : 1)) return none;
  return comma >= 0 && isOver(scene, { start: zone.start + comma, end: zone.end }, who)
    ? none
    : { kind: 'words', span: spanOf(who) };
}

/**
 * "Una volta fermato, il 45enne ha", "In a statement, the board": what opens the sentence is over at the comma where none closes
 * an insertion before the verb, and is nobody unless people are called so ("The man, 45, from Leeds").
 */
function isOver(scene: Scene, rest: Span, who: readonly Word[]): boolean {
  const behind = wordsIn(scene, rest);
  const own = behind.length > 1 && isAuxiliaryWord(scene, behind.at(-1) as Word) ? behind.slice(0, -1) : behind;
  if (own.length < 2 || /[,;:)–—]\s*$/.test(scene.text.slice(rest.start, rest.end))) return false;
  return !who.some(({ lower }) => isCallingOrBody(scene, lower));
}

/** The person, pronoun or organisation among some words, in that order. */
export function named(scene: Scene, zone: Span, words: readonly Word[]): Subject {
  const mentions = ownNames(scene, zone).filter((mention) => !isOfOffice(scene, mention));
  const last = words.at(-1)?.end;
  const isNear = (mention: Mention) => countBefore(words, mention) <= nearVerb || mention.within.end === last;
  const actors = mentions.filter((mention) => isActor(scene, mention) && isNear(mention));
  // "розповіла Громадському пенсіонерка Ганна Шевчук": of two, the one with a given name speaks.
  const actor = actors.find(({ text }) => text.includes(' ')) ?? actors[0];
  if (actor !== undefined) return { kind: 'name', mention: actor };
  const pronoun = words.find(({ lower }) => scene.words.pronouns.has(lower));
  if (pronoun !== undefined) return { kind: 'pronoun', span: pronoun };
  const body = mentions.find((mention) => isBody(scene, mention) && countBefore(words, mention) <= 1);
  return body === undefined ? none : { kind: 'name', mention: body };
}

/** "the Harwick mayor", "мэр Заречного": a place beside an office is where it is held. */
function isOfOffice(scene: Scene, mention: Mention): boolean {
  const { text, within } = mention;
  const { articles } = scene.words;
  if (text.includes(' ')) return false;
  const isOne = (word: Word | undefined) => word !== undefined && isCalling(scene.language, word.lower);
  const before = wordsIn(scene, { start: Math.max(0, within.start - longestLead), end: within.start }).at(-1);
  if (before === undefined || scene.text.slice(before.end, within.start) !== ' ') return false;
  if (articles.size === 0) return kindOfMention(scene, mention) !== 'person' && isOne(before);
  const [next] = wordsIn(scene, { start: within.end, end: Math.min(scene.text.length, within.end + longestLead) });
  const isPlain = next !== undefined && /^ \p{Ll}/u.test(scene.text.slice(within.end, within.end + 2));
  return isPlain && articles.has(before.lower) && isOne(next);
}

/** No article and no office is longer. */
const longestLead = 24;

/** The names in a zone, without those in a clause about another: "the man who owns the Red Lion said". */
function ownNames(scene: Scene, zone: Span): readonly Mention[] {
  return namesIn(scene, zone).filter(({ within }) => !isInClauseOfAnother(scene, within, scene.words));
}

/** From the first of some words to the last. */
export function spanOf(words: readonly Word[]): Span {
  return { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
}
