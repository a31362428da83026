/** Reads "said X" and "X said" beside speech: the verb, who it speaks of, and to whom it was said. Knows one sentence. */
import type { Mention } from '../../model/article.ts';
import type { Span } from '../../model/provenance.ts';
import type { Word } from '../../text/cut-words.ts';
import { countBefore, isActor, isBody, isPlainBody } from './actors.ts';
import { toldIn } from './hearer.ts';
import { isInName, namesIn, type Scene, wordsIn } from './scene.ts';
import { turnedSubject } from './turned-subject.ts';

/** Who speaks, as the sentence puts it: a name, a pronoun, words that describe somebody, or nobody. */
export type Subject =
  | { readonly kind: 'name'; readonly mention: Mention }
  | { readonly kind: 'pronoun' | 'words'; readonly span: Span }
  | { readonly kind: 'none' };

export interface Attribution {
  readonly subject: Subject;
  readonly verb: Word | null;
  readonly told: Mention | null;
}

/** "dem Sender NRK". */
const nearName = 2;
/** How far from the speech a verb of saying may stand, and its subject from the verb, in words. */
const reach = 14;
const nearVerb = 6;
/** A description of a speaker has no more words: "eine Urlauberin aus Kiel". */
const longestWords = 8;
const longestName = 60;
/** Auxiliaries are short in most languages: has, ha, hat, a, ont. */
const auxiliary = 3;
/** Words between a verb and the name that it speaks of: "sa statsråd Berg at". */
const straight = 2;
const none: Subject = { kind: 'none' };

/** What stands behind speech, up to the end of the sentence: ", sagte Kapitän Hansen dem NRK". Null when nothing tells. */
export function attributionAfter(scene: Scene, zone: Span): Attribution | null {
  const words = wordsIn(scene, zone);
  // "…", ha sentenciado: right behind speech an auxiliary will do.
  const at = words
    .slice(0, reach)
    .findIndex((word, place) => isVerb(scene, word) || (place === 0 && isAuxiliary(scene, word)));
  const verb = tellingVerb(scene, words, at) ?? words[at];
  if (verb === undefined) return withoutVerb(scene, zone, words);
  const before = subjectBefore(scene, { start: zone.start, end: verb.start });
  const subject = before.kind === 'none' ? subjectBehind(scene, words, words.indexOf(verb)) : before;
  return { subject, verb, told: toldIn(scene, zone, { verb, subject }) };
}

/** "…," Berg, who called it off, told the BBC: the verb of the main clause; null where the first is. */
function tellingVerb(scene: Scene, words: readonly Word[], at: number): Word | null {
  const first = words[at];
  const next = words.slice(0, reach).find((word, place) => place > at && scene.words.tells.has(word.lower));
  if (first === undefined || next === undefined || scene.words.tells.has(first.lower)) return null;
  return /,\s*$/.test(scene.text.slice(first.end, next.start)) ? next : null;
}

/** A verb that no list has: "», bromea Lucía", "a plaisanté le ministre Ferrer". */
function withoutVerb(scene: Scene, zone: Span, words: readonly Word[]): Attribution | null {
  const opening = scene.text.slice(Math.max(0, zone.start - 2), zone.start + 2);
  const [first] = words;
  if (first === undefined || !/[,，:–—]|[」』](?:と|って)/.test(opening)) return null;
  const near = namesIn(scene, zone).find(
    (mention) => isActor(scene, mention) && countBefore(words, mention) <= nearVerb,
  );
  if (near === undefined) return null;
  return { subject: { kind: 'name', mention: near }, verb: null, told: null };
}

/** What leads to speech, from the beginning of the sentence: `Lukashenko told the BBC it was`. Null without a verb. */
export function attributionBefore(scene: Scene, zone: Span): Attribution | null {
  const words = wordsIn(scene, zone);
  const at = verbBefore(scene, zone, words);
  const verb = words[at];
  if (verb === undefined) return null;
  const turned = turnedSubject(scene, zone, { words, at });
  if (turned !== null) {
    const told = toldIn(scene, zone, { verb, subject: turned }) ?? earlierReport(scene, zone, verb.start)?.told ?? null;
    return { subject: turned, verb, told };
  }
  const ahead = subjectAhead(scene, { start: zone.start, end: verb.start });
  // "In einem ZDF-Interview sagte er": a pronoun right behind the verb speaks before any body ahead of it.
  const next = words[at + 1];
  const isBehind = next !== undefined && scene.words.pronouns.has(next.lower) && scene.text.charAt(verb.end) === ' ';
  if (isBehind && isBeside(scene, words[0]) && ahead.kind === 'name' && !isActor(scene, ahead.mention)) {
    const subject: Subject = { kind: 'pronoun', span: { start: next.start, end: next.end } };
    return { subject, verb, told: toldIn(scene, zone, { verb, subject }) };
  }
  const isOpen = ahead.kind === 'none' || ahead.kind === 'words';
  const isTurned = isOpen && opensAside(scene, ahead);
  const leads = leadsStraight(scene, zone, verb) || (isTurned && namesStraight(scene, zone, verb));
  const behind = isOpen && leads ? subjectBehind(scene, words, at) : none;
  const found = behind.kind === 'name' || behind.kind === 'pronoun';
  // "Berg told the BBC she believed it was": whoever tells it is whom the pronoun means.
  const whole = ahead.kind === 'pronoun' ? earlierReport(scene, zone, ahead.span.start) : null;
  if (whole?.subject.kind === 'name' && isActor(scene, whole.subject.mention)) return whole;
  const beside = isTurned && !found ? bodyAside(scene, zone, verb) : ahead;
  const subject = found ? behind : beside.kind === 'none' ? afterComma(scene, zone, verb) : beside;
  return { subject, verb, told: toldIn(scene, zone, { verb, subject }) ?? toldEarlier(scene, zone, { verb, subject }) };
}

/** "Berg told the BBC that nobody had called it": the same person told it. */
function toldEarlier(scene: Scene, zone: Span, { verb, subject }: { verb: Word; subject: Subject }): Mention | null {
  const earlier = subject.kind === 'name' ? earlierReport(scene, zone, verb.start) : null;
  if (earlier === null || earlier.subject.kind !== 'name' || subject.kind !== 'name') return null;
  return earlier.subject.mention.name === subject.mention.name ? earlier.told : null;
}

/** What the same sentence reports before a place; null where no name is said to speak. */
function earlierReport(scene: Scene, { start }: Span, end: number): Attribution | null {
  const zone = { start, end };
  return wordsIn(scene, zone).some((word) => isVerb(scene, word)) ? attributionBefore(scene, zone) : null;
}

/** Whether a sentence opens with what is beside its subject: "In einem Interview". */
function isBeside({ words }: Scene, first: Word | undefined): boolean {
  return (
    first !== undefined && (words.of.has(first.lower) || words.to.has(first.lower)) && !words.articles.has(first.lower)
  );
}

/** The place of the last verb of saying; -1 when there is none. "Ha ribattuto:" has an auxiliary and a verb that no list has. */
function verbBefore(scene: Scene, { end }: Span, words: readonly Word[]): number {
  let at = words.length - 1;
  while (at >= 0 && !isVerb(scene, words[at] as Word)) at -= 1;
  if (at >= 0 || !/:\s*$/.test(scene.text.slice(Math.max(0, end - 2), end))) return at;
  return words.findLastIndex((word) => isAuxiliary(scene, word));
}

/** "Gestern sagte Merkel: „…“": a verb before its subject, with nothing more up to the colon. */
function leadsStraight(scene: Scene, { end }: Span, verb: Word): boolean {
  return /^[^,;:]*:\s*$/.test(scene.text.slice(verb.end, end));
}

/** "I et intervju med NRK sa Berg", "Как сказала Берг": what opens the sentence is nobody who speaks. */
function opensAside(scene: Scene, ahead: Subject): boolean {
  if (ahead.kind !== 'words') return true;
  const { words } = scene;
  const [first, second] = wordsIn(scene, ahead.span);
  if (first === undefined) return true;
  return words.of.has(first.lower) || words.to.has(first.lower) || (second === undefined && isLittle(first));
}

function isLittle({ lower }: Word): boolean {
  return lower.length <= auxiliary + 1;
}

/** "В РЖД сообщили, что …": the organisation whose people say it. */
function bodyAside(scene: Scene, zone: Span, verb: Word): Subject {
  const mention = namesIn(scene, { start: zone.start, end: verb.start }).find((one) => isPlainBody(scene, one));
  const isNext = mention !== undefined && wordsIn(scene, { start: mention.within.end, end: verb.start }).length === 0;
  return isNext && wordsIn(scene, { start: zone.start, end: mention.within.start }).length === 1
    ? { kind: 'name', mention }
    : none;
}

/** "In a statement, the bank said": the description between the last comma and the verb. */
function afterComma(scene: Scene, { start }: Span, verb: Word): Subject {
  const comma = scene.text.slice(start, verb.start).lastIndexOf(',');
  const words = comma < 0 ? [] : wordsIn(scene, { start: start + comma, end: verb.start });
  const [first] = words;
  if (first === undefined || words.length < 2 || words.length > longestWords) return none;
  return scene.words.articles.has(first.lower) ? { kind: 'words', span: spanOf(words) } : none;
}

/** "sa Berg at": a person right behind the verb. */
function namesStraight(scene: Scene, zone: Span, verb: Word): boolean {
  const [next] = namesIn(scene, { start: verb.end, end: zone.end });
  if (next === undefined || !isActor(scene, next)) return false;
  const between = { start: verb.end, end: next.within.start };
  return !/[,;:.]/.test(scene.text.slice(between.start, between.end)) && wordsIn(scene, between).length <= straight;
}

/** Whom a sentence without a verb of saying is about: its first person, or the pronoun that it opens with. */
export function subjectOfSentence(scene: Scene, zone: Span): Subject {
  const words = wordsIn(scene, zone);
  const mention = namesIn(scene, zone).find((one) => isActor(scene, one));
  const pronoun = words.slice(0, 4).find(({ lower }) => scene.words.pronouns.has(lower));
  if (mention !== undefined && (pronoun === undefined || mention.within.start < pronoun.start))
    return { kind: 'name', mention };
  return pronoun === undefined ? none : { kind: 'pronoun', span: pronoun };
}

function isVerb(scene: Scene, word: Word): boolean {
  return scene.words.verbs.has(word.lower) && !isAuxiliary(scene, word) && !isInName(scene, word);
}

function isAuxiliary({ words: { turns, verbs } }: Scene, { lower }: Word): boolean {
  return turns.auxiliaries.has(lower) && verbs.has(lower);
}

/** Between the speech and the verb behind it: "the captain, Torgeir Hansen, told", "he said", "a spokesman said". */
function subjectBefore(scene: Scene, zone: Span): Subject {
  const words = wordsIn(scene, zone);
  if (words.length === 0) return none;
  const found = named(scene, zone, words);
  if (found.kind !== 'none') return found;
  // "…", a déclaré: an auxiliary alone is nobody.
  if (words.length > longestWords || words.every(({ lower }) => lower.length <= auxiliary)) return none;
  return { kind: 'words', span: spanOf(words) };
}

/** Before a verb that leads to speech: the name right before it; across an inserted clause the one that opens. */
function subjectAhead(scene: Scene, zone: Span): Subject {
  const words = wordsIn(scene, zone);
  const last = words.at(-1);
  if (last === undefined) return none;
  const actors = namesIn(scene, zone).filter((mention) => isActor(scene, mention));
  const nearest = actors.at(-1);
  const inserted = /,\s*$/.test(scene.text.slice(zone.start, zone.end));
  if (scene.words.pronouns.has(last.lower)) return { kind: 'pronoun', span: last };
  const [opener] = actors;
  // "Howard Rubel, a lawyer of Spanton, told": what stands between two commas is about the one before them.
  const isApposed =
    inserted && opener !== nearest && opener !== undefined && scene.text.charAt(opener.within.end) === ',';
  if (isApposed) return { kind: 'name', mention: opener };
  if (nearest !== undefined && nearest.within.end >= last.end) return { kind: 'name', mention: nearest };
  const actor = inserted ? actors[0] : nearest;
  if (actor !== undefined) return { kind: 'name', mention: actor };
  const pronoun = words.findLast(({ lower }) => scene.words.pronouns.has(lower));
  if (pronoun !== undefined) return { kind: 'pronoun', span: pronoun };
  const body = namesIn(scene, zone).find((mention) => isBody(scene, mention));
  if (body !== undefined && countBefore(words, body) <= nearVerb) return { kind: 'name', mention: body };
  return openingWords(scene, zone, words);
}

/** "The Belarusian dictator, who has been accused …, told": the words up to the first comma. */
function openingWords(scene: Scene, zone: Span, words: readonly Word[]): Subject {
  const comma = scene.text.slice(zone.start, zone.end).search(/[,;:(–—]/);
  const opening = comma < 0 ? words : words.filter(({ end }) => end <= zone.start + comma);
  // "The minister has accused": the auxiliary is no part of who it is.
  const last = opening.at(-1);
  const isAuxiliaryAtEnd =
    last !== undefined && last.lower.length <= auxiliary && /\p{Ll}/u.test(scene.text.charAt(last.start));
  const who = opening.length > 1 && isAuxiliaryAtEnd ? opening.slice(0, -1) : opening;
  if (who.length === 0 || who.length > longestWords) return none;
  return { kind: 'words', span: spanOf(who) };
}

/** Behind the verb: "said Commander Yves Marchal", "sagte sie", "erzählte eine Urlauberin aus Kiel". */
function subjectBehind(scene: Scene, words: readonly Word[], at: number): Subject {
  const from = (words[at] as Word).end;
  const last = (words.at(-1) as Word).end;
  const stop = scene.text.slice(from, last).search(/[,;!?("“„«»–—]|:(?!\p{L})/u);
  const limit = stop < 0 ? last : from + stop;
  const behind = words.slice(at + 1).filter(({ end }) => end <= limit);
  const own = clauseOf(scene, behind);
  if (own.length === 0) return beyondTold(scene, behind);
  const zone = { start: (own[0] as Word).start, end: (own.at(-1) as Word).end };
  const found = named(scene, zone, own);
  const apposed = found.kind === 'none' ? apposition(scene, limit) : null;
  if (apposed !== null) return { kind: 'name', mention: apposed };
  return found.kind === 'none' ? { kind: 'words', span: spanOf(own.slice(0, longestWords)) } : found;
}

/** "a déclaré à l'AFP Anna Berg": the person behind the one who was told. */
function beyondTold(scene: Scene, behind: readonly Word[]): Subject {
  if (behind.length === 0) return none;
  const zone = spanOf(behind);
  const mention = namesIn(scene, zone).find((one) => isActor(scene, one) && countBefore(behind, one) <= nearVerb);
  const isFirst = mention !== undefined && namesIn(scene, zone)[0] === mention;
  if (mention !== undefined && !isFirst) return { kind: 'name', mention };
  return mention === undefined ? capitalRun(scene, behind) : none;
}

/** "mówi z przekonaniem Lis": a name that nobody found is given as it is written. */
function capitalRun(scene: Scene, behind: readonly Word[]): Subject {
  const run: Word[] = [];
  for (const word of behind.slice(1)) {
    const isCapital = /\p{Lu}/u.test(scene.text.charAt(word.start)) && !isInName(scene, word);
    if (isCapital) run.push(word);
    else if (run.length > 0) break;
  }
  return run.length === 0 ? none : { kind: 'words', span: spanOf(run) };
}

/** "declaró la portavoz del SES, Lucía Ferrer": the person whom the comma behind a description leads to. */
function apposition(scene: Scene, comma: number): Mention | null {
  if (scene.text.charAt(comma) !== ',') return null;
  const [next] = namesIn(scene, { start: comma + 2, end: Math.min(scene.text.length, comma + longestName) });
  return next?.within.start === comma + 2 && isActor(scene, next) ? next : null;
}

/** The words behind a verb up to the one that leads to whom it was said, auxiliaries and further verbs left out. */
function clauseOf(scene: Scene, behind: readonly Word[]): readonly Word[] {
  const { to, of, articles, verbs } = scene.words;
  let start = 0;
  while (start < behind.length && start < 2 && verbs.has(behind[start]?.lower ?? '')) start += 1;
  const words = behind.slice(start);
  const nameAt = (from: number) => words.slice(from + 1, from + 1 + nearName).some((word) => isInName(scene, word));
  const leads = (word: Word, at: number) => {
    if (at === 0) return !articles.has(word.lower) && (of.has(word.lower) || to.has(word.lower));
    // "ein Sprecher der Polizei der dpa": where the word is an article too, the name behind it was told.
    return to.has(word.lower) && (!articles.has(word.lower) || nameAt(at));
  };
  const end = words.findIndex(leads);
  return end < 0 ? words : words.slice(0, end);
}

/** The person, pronoun or organisation among some words, in that order. */
function named(scene: Scene, zone: Span, words: readonly Word[]): Subject {
  const mentions = namesIn(scene, zone);
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

function spanOf(words: readonly Word[]): Span {
  return { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
}
