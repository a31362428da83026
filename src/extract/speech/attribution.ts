/** Reads "said X" and "X said" beside speech: the verb, who it speaks of, and to whom it was said. Knows one sentence. */
import type { Mention } from '../../model/article.ts';
import type { Span } from '../../model/provenance.ts';
import type { Word } from '../../text/cut-words.ts';
import { countBefore, isActor, isPlainBody } from './actors.ts';
import { toldIn } from './hearer.ts';
import { isInName, namesIn, type Scene, wordsIn } from './scene.ts';
import {
  auxiliary,
  longestWords,
  nearVerb,
  none,
  type Subject,
  spanOf,
  subjectAhead,
  subjectBefore,
} from './subject.ts';
import { subjectBehind } from './subject-behind.ts';
import { turnedSubject } from './turned-subject.ts';

export interface Attribution {
  readonly subject: Subject;
  readonly verb: Word | null;
  readonly told: Mention | null;
}

/** How far from the speech a verb of saying may stand, in words. */
const reach = 14;
/** Words between a verb and the name that it speaks of: "sa statsråd Berg at". */
const straight = 2;

/** What stands behind speech, up to the end of the sentence: ", sagte Kapitän Hansen dem NRK". Null when nothing tells. */
export function attributionAfter(scene: Scene, zone: Span): Attribution | null {
  const words = wordsIn(scene, zone);
  // "…", ha sentenciado: right behind speech an auxiliary will do.
  const at = words
    .slice(0, reach)
    .findIndex((word, place) => isVerb(scene, word) || (place === 0 && isAuxiliaryAlone(scene, words)));
  const verb = tellingVerb(scene, words, at) ?? words[at];
  if (verb === undefined) return withoutVerb(scene, zone, words);
  // a “so what” attitude and said: the verb goes on the sentence, not the speech.
  const lead = words[words.indexOf(verb) - 1]?.lower ?? '';
  if (ands.has(lead) || scene.words.turns.buts.has(lead)) return null;
  const before = subjectBefore(scene, { start: zone.start, end: verb.start });
  const isOpen = before.kind === 'none' || isAsideOnly(scene, before) || isToldAhead(scene, words, verb);
  const subject = isOpen ? subjectBehind(scene, words, words.indexOf(verb)) : before;
  return { subject, verb, told: toldIn(scene, zone, { verb, subject }) };
}

/** "…", como dijo Berg; "…", come ha detto Berg: what leads to the verb is nobody. */
function isAsideOnly(scene: Scene, before: Subject): boolean {
  if (before.kind !== 'words') return false;
  const { asides, auxiliaries, writers } = scene.words.turns;
  const [first, ...rest] = wordsIn(scene, before.span);
  if (first === undefined || !asides.has(first.lower)) return false;
  const isSmall = ({ lower }: Word) => asides.has(lower) || auxiliaries.has(lower) || lower.length <= shortest;
  return rest.every((word) => isSmall(word) && !writers.has(word.lower));
}

/** "– BNS sakė Petraitis", "je za STA povedal Novak": where no language has articles, whoever was told may stand before the verb. */
function isToldAhead({ words: { articles, to, turns } }: Scene, words: readonly Word[], verb: Word): boolean {
  const ahead = words.slice(0, words.indexOf(verb)).map(({ lower }) => lower);
  const [first = ''] = turns.auxiliaries.has(ahead[0] ?? '') ? ahead.slice(1) : ahead;
  return articles.size === 0 && ahead.length <= mostTold && to.has(first);
}

const mostTold = 3;

/** "comme l'a dit Berg". */
const shortest = 2;

/** Words that join a verb to the one before it. */
export const ands: ReadonlySet<string> = new Set(['and', 'og', 'und', 'et', 'och', 'oraz']);

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
  if (near !== undefined) return { subject: { kind: 'name', mention: near }, verb: null, told: null };
  // "smaalt hij", "фыркает он".
  const [verb, who] = words;
  const isTurned =
    verb !== undefined && who !== undefined && scene.words.pronouns.has(who.lower) && isLikeVerb(scene, verb);
  if (isLoneVerb(scene, zone, words)) return { subject: subjectBehind(scene, words, 0), verb: first, told: null };
  return isTurned ? { subject: { kind: 'pronoun', span: who }, verb: null, told: null } : null;
}

/** "…", bromeó. "…", admitiu à Lusa: a verb that no list has, in a language whose verbs need no subject. */
function isLoneVerb(
  { text, words: { turns, of, to, articles } }: Scene,
  { start }: Span,
  [verb, next]: readonly Word[],
): boolean {
  if (verb === undefined || verb.lower.length <= auxiliary || !/\p{Ll}/u.test(text.charAt(verb.start))) return false;
  if (!turns.loneVerbs.some((ending) => verb.lower.endsWith(ending))) return false;
  // "– Przepisy są jasne – ucięła Francuzka": where no language has articles, the dash tells as well.
  if (articles.size === 0) return /[–—-]\s$/.test(text.slice(start, verb.start));
  const isSmall = next !== undefined && [of, to, turns.adverbs, turns.whens].some((set) => set.has(next.lower));
  return (
    isSmall ||
    /^[.,;:]/.test(text.slice(verb.end)) ||
    turns.asidePhrases.some((one) => text.startsWith(` ${one}`, verb.end))
  );
}

/** A word that ends as verbs do where they stand before "he", and is none that leads to a clause: "weil er", "omdat hij". */
function isLikeVerb({ text, words: { turns } }: Scene, { lower, start }: Word): boolean {
  if (turns.asides.has(lower) || turns.buts.has(lower) || turns.passives.size > 0) return false;
  return lower.length > auxiliary && /\p{Ll}/u.test(text.charAt(start)) && verbEnding.test(lower);
}

const verbEnding = /(?:(?<!da)t|te|de|[aeiy]r|[еиіоаяу]л|[ая]ла|[еиёу]т|[аує]є|ав|ив)$/;

/** What leads to speech, from the beginning of the sentence: `Lukashenko told the BBC it was`. Null without a verb. */
export function attributionBefore(scene: Scene, zone: Span): Attribution | null {
  const words = wordsIn(scene, zone);
  const at = verbBefore(scene, zone, words);
  const verb = at < 0 ? undefined : words[at];
  if (verb === undefined) return null;
  const turned = turnedSubject(scene, zone, { words, at });
  if (turned !== null) {
    const told = toldIn(scene, zone, { verb, subject: turned }) ?? earlierReport(scene, zone, verb.start)?.told ?? null;
    return { subject: turned, verb, told };
  }
  const ahead = subjectAhead(scene, { start: zone.start, end: verb.start });
  // "I told him": whoever writes or answers, and never the one whom the text has named before.
  if (isUnnamed(scene, ahead)) return { subject: ahead, verb, told: toldIn(scene, zone, { verb, subject: ahead }) };
  // "In einem ZDF-Interview sagte er": a pronoun right behind the verb speaks before any body ahead of it.
  const next = words[at + 1];
  const isBehind = next !== undefined && scene.words.pronouns.has(next.lower) && scene.text.charAt(verb.end) === ' ';
  if (isBehind && isBeside(scene, words[0]) && ahead.kind === 'name' && !isActor(scene, ahead.mention)) {
    const subject: Subject = { kind: 'pronoun', span: { start: next.start, end: next.end } };
    return { subject, verb, told: toldIn(scene, zone, { verb, subject }) };
  }
  // "…, ha aprendido una palabra, cuenta Egea entre risas:": a new clause with its subject behind the verb.
  const told = invertedBehind(scene, zone, verb);
  if (told !== null) return { subject: told, verb, told: toldIn(scene, zone, { verb, subject: told }) };
  const isOpen = ahead.kind === 'none' || ahead.kind === 'words';
  const isTurned = isOpen && opensAside(scene, ahead);
  const leads = leadsStraight(scene, zone, verb) || (isTurned && namesStraight(scene, zone, verb));
  const behind = isOpen && leads ? subjectBehind(scene, words, at) : none;
  if (isUnnamed(scene, behind)) return { subject: behind, verb, told: toldIn(scene, zone, { verb, subject: behind }) };
  const found = behind.kind === 'name' || behind.kind === 'pronoun';
  // "Berg told the BBC she believed it was": whoever tells it is whom the pronoun means.
  const whole = ahead.kind === 'pronoun' ? earlierReport(scene, zone, ahead.span.start) : null;
  if (whole?.subject.kind === 'name' && isActor(scene, whole.subject.mention)) return whole;
  const beside =
    isTurned && !found && !opensWithArticle(scene, ahead)
      ? bodyAside(scene, zone, verb)
      : isAsked(scene, ahead)
        ? none
        : ahead;
  // "Du côté de la direction, on parle": whoever it is.
  const impersonal = found || !isImpersonal(scene, ahead) ? null : behind.kind === 'words' ? behind : ahead;
  const last = impersonal ?? betweenVerbs(scene, words, at) ?? beside;
  const subject = found ? behind : last.kind === 'none' ? afterComma(scene, zone, verb) : last;
  return { subject, verb, told: toldIn(scene, zone, { verb, subject }) ?? toldEarlier(scene, zone, { verb, subject }) };
}

/** "In ihrem letzten Interview mit der Zeitung hatte die Schauspielerin gesagt:" the description between an auxiliary and the verb at the end. */
function betweenVerbs(scene: Scene, words: readonly Word[], at: number): Subject | null {
  const { turns, articles, of, to } = scene.words;
  const first = words.slice(0, at).findLastIndex(({ lower }) => turns.auxiliaries.has(lower)) + 1;
  if (turns.closedClauses.size === 0 || first < 2 || !articles.has(words[first]?.lower ?? '')) return null;
  const clause = words.slice(first, at);
  const end = clause.findIndex(
    ({ lower }, place) => place > 0 && (of.has(lower) || to.has(lower) || turns.adverbs.has(lower)),
  );
  const who = end < 0 ? clause : clause.slice(0, end);
  const isNamed = clause.some((word) => isInName(scene, word));
  const isWhole = /^[\p{L} -]*$/u.test(scene.text.slice(clause[0]?.start, words[at]?.start));
  return isNamed || !isWhole || who.length < 2 || who.length > mostBetween
    ? null
    : { kind: 'words', span: spanOf(who) };
}

/** "der frühere Präsident". */
const mostBetween = 4;

/** Whether a subject is "I" or "we", and names nobody. */
function isUnnamed(scene: Scene, subject: Subject): boolean {
  return isOneOf(scene, subject, scene.words.turns.writers);
}

/** "es", "on". */
function isImpersonal(scene: Scene, subject: Subject): boolean {
  return isOneOf(scene, subject, scene.words.turns.nobody);
}

function isOneOf(scene: Scene, subject: Subject, words: ReadonlySet<string>): boolean {
  const [only, second] = subject.kind === 'words' ? wordsIn(scene, subject.span) : [];
  return only !== undefined && second === undefined && words.has(only.lower);
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

/** A name right behind a verb that stands right behind a comma, up to a colon; null where none does. */
function invertedBehind(scene: Scene, zone: Span, verb: Word): Subject | null {
  if (scene.words.tells.has(verb.lower) || !leadsStraight(scene, zone, verb)) return null;
  if (!/,\s*$/.test(scene.text.slice(zone.start, verb.start))) return null;
  const [mention] = namesIn(scene, { start: verb.end, end: zone.end });
  return mention !== undefined && mention.within.start === verb.end + 1 && isActor(scene, mention)
    ? { kind: 'name', mention }
    : null;
}

/** "Interrogée par France Bleu, la préfecture": whoever is asked stands behind the comma. */
function isAsked(scene: Scene, ahead: Subject): boolean {
  if (ahead.kind !== 'words') return false;
  return wordsIn(scene, ahead.span).some(({ lower }) => scene.words.interviews.has(lower));
}

/** The place of the last verb of saying; -1 when there is none. "Ha ribattuto:" has an auxiliary and a verb that no list has. */
function verbBefore(scene: Scene, { end }: Span, words: readonly Word[]): number {
  let at = words.length - 1;
  while (at >= 0 && !isVerb(scene, words[at] as Word) && !isSaidBefore(scene, words, at)) at -= 1;
  if (at >= 0 || !/:\s*$/.test(scene.text.slice(Math.max(0, end - 2), end))) return at;
  return words.findLastIndex((word) => isAuxiliary(scene, word));
}

/** "Am Montag hatte Berg gesagt: „…“": the participle behind an auxiliary. */
function isSaidBefore({ words: { turns } }: Scene, words: readonly Word[], at: number): boolean {
  const isPast = turns.pasts.has(words[at]?.lower ?? '');
  return isPast && words.slice(0, at).some(({ lower }) => turns.auxiliaries.has(lower));
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

/** "Der Verband warnte": what is an article too leads to nobody. */
function opensWithArticle(scene: Scene, ahead: Subject): boolean {
  const [first, second] = ahead.kind === 'words' ? wordsIn(scene, ahead.span) : [];
  return first !== undefined && second !== undefined && scene.words.articles.has(first.lower);
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
  const words = comma < 0 ? [] : withoutTurn(scene, wordsIn(scene, { start: start + comma, end: verb.start }));
  const [first] = words;
  if (first === undefined || words.length < 2 || words.length > longestWords) return none;
  // "a operadora informou por": an earlier verb of saying ends what the words describe.
  const { verbs, turns } = scene.words;
  const end = words.findIndex(({ lower }, at) => at > 0 && verbs.has(lower) && !turns.participles.has(lower));
  const whole = end < 0 ? words : words.slice(0, end);
  const last = whole.at(-1) as Word;
  const own = isAuxiliary(scene, last) || isLittle(last) ? whole.slice(0, -1) : whole;
  return scene.words.articles.has(first.lower) && own.length > 1 ? { kind: 'words', span: spanOf(own) } : none;
}

/** "mientras que el líder": the words that turn to another subject are none of it. */
function withoutTurn({ words: { turns } }: Scene, words: readonly Word[]): readonly Word[] {
  if (!turns.buts.has(words[0]?.lower ?? '')) return words;
  return words.slice(turns.thats.has(words[1]?.lower ?? '') ? 2 : 1);
}

/** "sa Berg at": a person right behind the verb. */
function namesStraight(scene: Scene, zone: Span, verb: Word): boolean {
  const [next] = namesIn(scene, { start: verb.end, end: zone.end });
  if (next === undefined || !isActor(scene, next)) return false;
  const between = { start: verb.end, end: next.within.start };
  return !/[,;:.]/.test(scene.text.slice(between.start, between.end)) && wordsIn(scene, between).length <= straight;
}

function isVerb(scene: Scene, word: Word): boolean {
  return (
    scene.words.verbs.has(word.lower) && !isNoun(scene, word) && !isAuxiliary(scene, word) && !isInName(scene, word)
  );
}

/** "Regarding the tweets", "his claims", "les déclarations de l’accusé": what somebody has, and who is called so, is no verb. */
function isNoun(scene: Scene, { start, lower }: Word): boolean {
  const { owners } = scene.words.turns;
  const isParticiple = owners.size === 0 && participle.test(lower);
  if (owners.size === 0 && !isParticiple) return false;
  const before = wordsIn(scene, { start: Math.max(0, start - longestOwner), end: start }).at(-1);
  if (before === undefined || !/^[ '’]$/.test(scene.text.slice(before.end, start))) return false;
  return isParticiple ? scene.words.articles.has(before.lower) : owners.has(before.lower);
}

/** Of the Romance languages; an article before it makes it a noun. */
const participle = /(?:[aiu][dt]o|[au][dt]a|ée?)s?$/;
const longestOwner = 8;

/** "…", ha detto Berg: the verb behind the auxiliary tells more. */
function isAuxiliaryAlone(scene: Scene, [first, second]: readonly Word[]): boolean {
  const isFollowed = second !== undefined && isVerb(scene, second);
  return first !== undefined && isAuxiliary(scene, first) && !isFollowed;
}

function isAuxiliary({ words: { turns, verbs } }: Scene, { lower }: Word): boolean {
  return turns.auxiliaries.has(lower) && verbs.has(lower);
}
