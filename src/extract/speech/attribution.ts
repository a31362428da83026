/** Reads "said X" and "X said" beside speech: the verb, who it speaks of, and to whom it was said. Knows one sentence. */
import type { Mention } from '../../model/article.ts';
import type { Span } from '../../model/provenance.ts';
import type { Word } from '../../text/cut-words.ts';
import { isGenitive, isInName, kindOfMention, namesIn, type Scene, wordsIn } from './scene.ts';

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
const longestArticle = 3;
/** Words between a verb and the name that it speaks of: "sa statsråd Berg at". */
const straight = 2;
const none: Subject = { kind: 'none' };

/** What stands behind speech, up to the end of the sentence: ", sagte Kapitän Hansen dem NRK". Null when nothing tells. */
export function attributionAfter(scene: Scene, zone: Span): Attribution | null {
  const words = wordsIn(scene, zone);
  const at = words.slice(0, reach).findIndex((word) => isVerb(scene, word));
  const verb = words[at];
  if (verb === undefined) return withoutVerb(scene, zone, words);
  const before = subjectBefore(scene, { start: zone.start, end: verb.start });
  const subject = before.kind === 'none' ? subjectBehind(scene, words, at) : before;
  return { subject, verb, told: toldIn(scene, zone, { verb, subject }) };
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
  let at = words.length - 1;
  while (at >= 0 && !isVerb(scene, words[at] as Word)) at -= 1;
  const verb = words[at];
  if (verb === undefined) return null;
  const ahead = subjectAhead(scene, { start: zone.start, end: verb.start });
  const isOpen = ahead.kind === 'none' || ahead.kind === 'words';
  const isTurned = isOpen && opensAside(scene, ahead);
  const leads = leadsStraight(scene, zone, verb) || (isTurned && namesStraight(scene, zone, verb));
  const behind = isOpen && leads ? subjectBehind(scene, words, at) : none;
  const found = behind.kind === 'name' || behind.kind === 'pronoun';
  const subject = found ? behind : isTurned ? none : ahead;
  return { subject, verb, told: toldIn(scene, zone, { verb, subject }) };
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

/** "sa Berg at": a person right behind the verb. */
function namesStraight(scene: Scene, zone: Span, verb: Word): boolean {
  const [next] = namesIn(scene, { start: verb.end, end: zone.end });
  if (next === undefined || !isActor(scene, next)) return false;
  const between = { start: verb.end, end: next.within.start };
  return !/[,;:.]/.test(scene.text.slice(between.start, between.end)) && wordsIn(scene, between).length <= straight;
}

/** "Ifølge Berg er brua «trygg»", "Berg zufolge …": the person whom what is quoted is had from. Null when none is named so. */
export function namedSource(scene: Scene, zone: Span): Attribution | null {
  const lower = scene.text.slice(zone.start, zone.end).toLowerCase();
  const mention = namesIn(scene, zone).find((one) => {
    if (kindOfMention(scene, one) !== 'person') return false;
    const before = lower.slice(0, one.within.start - zone.start);
    const behind = lower.slice(one.within.end - zone.start);
    return (
      leadsTo(before, scene.words.accordingTo) || scene.words.accordingAfter.some((word) => opensWith(behind, word))
    );
  });
  return mention === undefined ? null : { subject: { kind: 'name', mention }, verb: null, told: null };
}

/** How many characters of a title may stand between "according to" and the name. */
const longestTitle = 40;

function leadsTo(before: string, phrases: readonly string[]): boolean {
  return phrases.some((phrase) => {
    const at = before.lastIndexOf(phrase);
    if (at < 0 || /\p{L}/u.test(before.charAt(at - 1)) || /\p{L}/u.test(before.charAt(at + phrase.length)))
      return false;
    const between = before.slice(at + phrase.length);
    return between.length <= longestTitle && !/[.,;:!?]/.test(between);
  });
}

function opensWith(behind: string, word: string): boolean {
  return behind.startsWith(` ${word}`) && !/\p{L}/u.test(behind.charAt(word.length + 1));
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
  return scene.words.verbs.has(word.lower) && !isInName(scene, word);
}

/** A person who is not somebody's wife or spokesman: "Merkel's office", "the team of Tsikhanouskaya" are others. */
function isActor(scene: Scene, mention: Mention): boolean {
  return kindOfMention(scene, mention) === 'person' && isFree(scene, mention);
}

function isArticle({ words: { articles, of, to } }: Scene, { lower }: Word): boolean {
  return !of.has(lower) && (articles.has(lower) || to.has(lower)) && lower.length <= longestArticle;
}

function isFree(scene: Scene, mention: Mention): boolean {
  if (isGenitive(scene, mention)) return false;
  const { start } = mention.within;
  const words = wordsIn(scene, { start: Math.max(0, start - 24), end: start });
  // "mit dem ZDF": the article between is no part of what leads to the name.
  const lead = words.at(-1);
  const before = lead !== undefined && isArticle(scene, lead) ? words.at(-2) : lead;
  if (before === undefined || !scene.words.of.has(before.lower)) return true;
  return /[,:;.]/.test(scene.text.slice(before.end, start));
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
  const who = opening.length > 1 && (opening.at(-1)?.lower.length ?? 0) <= auxiliary ? opening.slice(0, -1) : opening;
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
  return mention === undefined || isFirst ? none : { kind: 'name', mention };
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
  const actor = mentions.find((mention) => isActor(scene, mention) && countBefore(words, mention) <= nearVerb);
  if (actor !== undefined) return { kind: 'name', mention: actor };
  const pronoun = words.find(({ lower }) => scene.words.pronouns.has(lower));
  if (pronoun !== undefined) return { kind: 'pronoun', span: pronoun };
  const body = mentions.find((mention) => isBody(scene, mention) && countBefore(words, mention) <= 1);
  return body === undefined ? none : { kind: 'name', mention: body };
}

function isBody(scene: Scene, mention: Mention): boolean {
  return kindOfMention(scene, mention) !== 'person' && isFree(scene, mention);
}

function countBefore(words: readonly Word[], { within }: Mention): number {
  return words.filter(({ end }) => end <= within.start).length;
}

function spanOf(words: readonly Word[]): Span {
  return { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
}

/** To whom it was said: behind a verb of telling, or behind a word that leads to it. */
function toldIn(scene: Scene, zone: Span, { verb, subject }: { verb: Word; subject: Subject }): Mention | null {
  const speaker = subject.kind === 'name' ? subject.mention : null;
  const others = namesIn(scene, zone).filter((one) => one !== speaker && kindOfMention(scene, one) !== 'place');
  return others.find((mention) => isTold(scene, mention, { zone, verb, speaker })) ?? null;
}

interface Telling {
  readonly zone: Span;
  readonly verb: Word;
  readonly speaker: Mention | null;
}

function isTold(scene: Scene, mention: Mention, { zone, verb, speaker }: Telling): boolean {
  const { start, end } = mention.within;
  const [next] = wordsIn(scene, { start: end, end: Math.min(zone.end, end + 24) });
  if (next !== undefined && scene.words.accordingAfter.includes(next.lower)) return false;
  const isBehind = start > verb.start;
  if (isNamedSource(scene, start)) return false;
  const from = Math.max(zone.start, isBehind ? verb.end : zone.start, endBefore(speaker, start));
  const gap = wordsIn(scene, { start: from, end: start }).slice(-nearVerb);
  if (gap.some(({ lower }) => scene.words.interviews.has(lower))) return true;
  if (next !== undefined && scene.words.interviews.has(next.lower)) return true;
  if (kindOfMention(scene, mention) === 'organisation' && isToldBare(scene, mention, { zone, verb, speaker }))
    return true;
  if (!isBehind || isGenitive(scene, mention)) return false;
  const follows = scene.words.tells.has(verb.lower) && endBefore(speaker, start) <= verb.start;
  if (follows || hasEnding(mention, scene.words.toEndings)) return true;
  const lead = gap.findLast(({ lower }) => scene.words.to.has(lower) || scene.words.of.has(lower));
  return lead !== undefined && scene.words.to.has(lead.lower);
}

/** "Til VG sier Berg", "сказала Берг ТАСС", "powiedziała PAP Berg": nothing but a word that leads to it, or nothing at all. */
function isToldBare(scene: Scene, { within }: Mention, { zone, verb, speaker }: Telling): boolean {
  const { to, of } = scene.words;
  if (within.end <= verb.start) {
    const opening = wordsIn(scene, { start: zone.start, end: within.start });
    const [first] = opening;
    return first !== undefined && opening.length <= 2 && to.has(first.lower) && !scene.words.articles.has(first.lower);
  }
  if (speaker === null || of.size === 0 || !isGap(scene, verb.end, Math.min(within.start, speaker.within.start)))
    return false;
  const [one, other] = within.start < speaker.within.start ? [within, speaker.within] : [speaker.within, within];
  return isGap(scene, one.end, other.start);
}

function isGap({ text }: Scene, start: number, end: number): boolean {
  return start < end && /^\s+$/.test(text.slice(start, end));
}

function hasEnding({ text }: Mention, endings: readonly string[]): boolean {
  return endings.some((ending) => text.endsWith(ending));
}

/** "according to Belta" names whom the article has it from, not who was told. */
function isNamedSource(scene: Scene, start: number): boolean {
  const before = scene.text.slice(Math.max(0, start - 40), start).toLowerCase();
  return scene.words.accordingTo.some((phrase) => before.includes(`${phrase} `));
}

function endBefore(speaker: Mention | null, start: number): number {
  return speaker !== null && speaker.within.end <= start ? speaker.within.end : 0;
}
