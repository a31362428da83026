/** Tells who says the speech inside a text, with which verb and to whom. Where the text does not tell, nobody does. */
import type { Mention, Quotation } from '../model/article.ts';
import { groupBy } from '../model/group.ts';
import type { Confidence, Span } from '../model/provenance.ts';
import type { Word } from '../text/cut-words.ts';
import { sourceSpanIn } from '../text/folding.ts';
import { namePatternsOf } from '../text/languages/names/without-capitals/name-patterns.ts';
import { reportingFor } from '../text/languages/reporting/reporting.ts';
import { placeAt } from '../text/span-search.ts';
import { cutBlock } from './cut-block.ts';
import type { Names } from './mentions/names-by-patterns.ts';
import type { RunningText } from './running-text.ts';
import { antecedentOf, bodyMeant, genderMeant } from './speech/antecedent.ts';
import { type Attribution, ands, attributionAfter, attributionBefore } from './speech/attribution.ts';
import { continued, reportIn } from './speech/continued.ts';
import { personDescribed } from './speech/description.ts';
import { isOfElsewhere } from './speech/elsewhere.ts';
import { saidInside } from './speech/inside-speech.ts';
import { namedSource, plainSource } from './speech/named-source.ts';
import {
  asideIn,
  hasSubjectBehind,
  isBorneByAnother,
  isNamed,
  isOfSeveral,
  isOfTwo,
  isPassive,
  isToldPassively,
  saidOfAnother,
} from './speech/no-speaker.ts';
import { plainlySaid } from './speech/plain-subject.ts';
import { reportedOn } from './speech/reported-mood.ts';
import { namedBy, saidBy, sameSpeaker, speakerNamed } from './speech/said-by.ts';
import {
  hasWords,
  kindOfMention,
  namesIn,
  type Place,
  type Scene,
  type Scenes,
  withParticles,
  wordsIn,
} from './speech/scene.ts';
import { none, type Subject, subjectOfSentence } from './speech/subject.ts';
import { titledIn } from './speech/titled.ts';
import { personBefore, topicBefore, topicOf } from './speech/topic.ts';
import { type Zones, zonesOf } from './speech/zones.ts';

/** The quotations with their speakers; `quotations` are in the order of the text. */
export function withSpeakers(quotations: readonly Quotation[], text: RunningText, names: Names): readonly Quotation[] {
  if (quotations.length === 0) return quotations;
  const scenes = scenesOf(quotations, text, names);
  const found: Quotation[] = [];
  for (const quotation of quotations) found.push(attributed(quotation, scenes, found));
  return found.map((quotation, at) => foreshadowed(quotation, found[at + 1], scenes));
}

/** Words between marks that nothing tells of are as few. */
const [longestNamed, longestAnd] = [3, 6];
/** Scripts that tell words by no space, or whose verbs of speech melt into what stands before them. */
const eastern = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

function isFewWords(text: string): boolean {
  return text.split(/\s+/).length <= longestNamed && !eastern.test(text);
}

/** What may stand between speech that nothing tells of and speech that says whose it is: "Berg paused." */
const shortPause = 50;

/** “I counted them.” “Two were missing,” Berg said: speech that opens a paragraph is that of the speech behind it. */
function foreshadowed(quotation: Quotation, next: Quotation | undefined, scenes: Scenes): Quotation {
  const { speaker, within, block } = quotation;
  if (speaker !== null || within.start > longestPlace) return quotation;
  const scene = scenes(block);
  const told = scene === null ? null : toldBehind(quotation, scene);
  if (told !== null) return saidBy(quotation, told, null, 'guess');
  if (within.start > 1 || next?.block !== block || next.speaker === null) return quotation;
  const between = { start: within.end, end: next.within.start };
  // “Why?” Berg was asked. “I forgot,” he said.
  const isTold = scene === null || wordsIn(scene, between).some(({ lower }) => scene.words.verbs.has(lower));
  return between.end - between.start > shortPause || isTold || !endsSentence(quotation.text)
    ? quotation
    : sameSpeaker(quotation, next, 'guess');
}

/** "LISBONA – ": what a paragraph may open with. */
const longestPlace = 30;
/** "Lo racconta", "Así habla": no more than one small word before the verb. */
const longestBefore = 4;

/** «Ho chiesto rispetto». Lo racconta Armando Teles: who is said to tell it in the sentence behind speech that stands alone. */
function toldBehind({ within }: Quotation, scene: Scene): Mention | null {
  const opening = scene.text.slice(0, within.start);
  if (!/^(?:\P{Ll}*[.:–—-]\s*)?$/u.test(opening) || !/^["'”’»“]?\.\s/.test(scene.text.slice(within.end))) return null;
  const sentence = scene.sentences.find(({ start }) => start >= within.end);
  if (sentence === undefined || scene.speech.some(({ start, end }) => start < sentence.end && end > sentence.start))
    return null;
  const [first, second] = wordsIn(scene, sentence);
  const isVerb = (word: Word | undefined) => scene.words.verbs.has(word?.lower ?? '');
  const verb = isVerb(first)
    ? first
    : first !== undefined && first.lower.length <= longestBefore && isVerb(second)
      ? second
      : undefined;
  if (verb === undefined || scene.words.turns.auxiliaries.has(verb.lower)) return null;
  const report = attributionAfter(scene, { start: verb.start, end: sentence.end });
  const mention = report?.subject.kind === 'name' ? report.subject.mention : null;
  if (mention === null || kindOfMention(scene, mention) !== 'person') return null;
  const { clauses, thats, asides } = scene.words.turns;
  const between = wordsIn(scene, { start: verb.end, end: mention.within.start });
  return between.some(({ lower }) => clauses.has(lower) || thats.has(lower) || asides.has(lower)) ? null : mention;
}

function endsSentence(text: string): boolean {
  return /[.?!…,]["'”’»“」]?$/.test(text);
}

function scenesOf(quotations: readonly Quotation[], { body, source, language }: RunningText, names: Names): Scenes {
  const speech = groupBy(quotations, ({ block }) => block);
  const mentions = groupBy(names.mentions, ({ block }) => block);
  const made = new Map<number, Scene>();
  return (block) => {
    const own = body[block];
    if (own === undefined || own.type === 'figure' || own.type === 'table' || own.type === 'list') return null;
    const known = made.get(block);
    if (known !== undefined) return known;
    const { words: cut, sentences } = cutBlock(own, language);
    const words = reportingFor(language);
    const scene: Scene = {
      block,
      source,
      span: own.span,
      text: own.text,
      isHeading: own.type === 'crosshead',
      mentions: (mentions.get(block) ?? []).map((one) =>
        withParticles(one, own.text, { names: names.names, articles: words.articles }),
      ),
      inHeadline: mentions.get(-1) ?? [],
      names: names.names,
      words,
      language,
      speech: (speech.get(block) ?? []).map(({ within }) => within),
      cut,
      sentences,
    };
    made.set(block, scene);
    return scene;
  };
}

/** What one reading of the text around speech gives. */
interface Told {
  readonly subject: Subject;
  readonly confidence: Confidence;
  readonly verb: Span | null;
  readonly told: Mention | null;
}

function attributed(quotation: Quotation, scenes: Scenes, before: readonly Quotation[]): Quotation {
  const scene = scenes(quotation.block);
  if (scene === null) return quotation;
  const zones = zonesOf(scene, quotation);
  if (isNamed(scene, zones, quotation.text)) return quotation;
  const plain = plainlySaid(quotation, scene, { zones, last: before.at(-1) });
  if (plain !== null) return plain;
  if (isPassive(scene, zones.before)) return quotation;
  const other = saidOfAnother(scene, zones);
  if (other !== undefined) return other === null ? quotation : saidBy(quotation, other, null);
  const own = besideSpeech(scene, zones, quotation.within);
  const last = before.at(-1);
  const reported = own === null || own.confidence === 'guess' ? reportedOn(quotation, { scene, zones, last }) : null;
  if (reported !== null) return reported;
  const inSentence = last?.block === quotation.block && last.within.end === zones.before.start ? last : undefined;
  const isOpen =
    own === null ||
    own.confidence === 'guess' ||
    own.subject.kind === 'none' ||
    goesOnBehindAnd(scene, own) ||
    (own.subject.kind === 'words' && own.verb === null);
  if (inSentence !== undefined && isOpen && hasWords(scene, zones.before))
    return sameSpeaker(quotation, inSentence, 'likely');
  if (own === null) return continued(quotation, { scene, scenes, zones, before });
  // He made a thousand "handpaws": a word or two that no verb leads to are nobody's speech.
  if (own.confidence === 'guess' && isFewWords(quotation.text)) return quotation;
  const { verb, told } = own;
  if (verb !== null && isToldPassively(scene, zones.after, verb)) return quotation;
  const at = pointsFrom(own, quotation, zones);
  const speaker = speakerOf(own, { scene, scenes, before, at, speech: quotation.within });
  const hearer = told ?? (speaker === null ? null : toldBefore(scene, zones.before.start, speaker.name));
  return {
    ...quotation,
    speaker,
    verb: verb && scene.text.slice(verb.start, verb.end),
    told: hearer && namedBy(hearer),
  };
}

/** « détruit les unités » ukrainiennes et salué une « avancée »: the verb behind "and" has the subject of the one before. */
function goesOnBehindAnd(scene: Scene, { subject, verb }: Told): boolean {
  if (verb === null || (subject.kind !== 'words' && subject.kind !== 'none')) return false;
  const before = wordsIn(scene, { start: Math.max(0, verb.start - longestAnd), end: verb.start }).at(-1);
  return before !== undefined && ands.has(before.lower);
}

/** Where what means somebody stands: a pronoun, or the sentence whose verb has no subject. */
function pointsFrom({ subject, verb }: Told, { within }: Quotation, zones: Zones): number {
  if (subject.kind === 'pronoun') return subject.span.start;
  return subject.kind === 'none' && verb !== null && verb.start < within.start ? zones.before.start : within.start;
}

/** "Virtanen przyznała w rozmowie z Yle, że … „…”, stwierdziła": to whom the same person spoke in the sentence before. */
function toldBefore(scene: Scene, at: number, speaker: number | null): Mention | null {
  const told = reportIn(scene, at);
  return told?.subject.kind === 'name' && told.subject.mention.name === speaker ? told.told : null;
}

function besideSpeech(scene: Scene, { before, after }: Zones, within: Span): Told | null {
  const inside = saidInside(scene, within);
  // « Mon père, disait le curé, était un saint », raconte Ravel: who says all of it stands outside.
  if (inside !== null && !isSaidOutside(scene, { before, after }))
    return { ...inside, confidence: 'likely', told: null };
  const leads = hasWords(scene, before);
  const plain = leads ? plainSource(scene, before) : null;
  if (plain !== null) return toldBy(plain, 'likely');
  const ahead = leads ? attributionBefore(scene, before) : null;
  if (ahead !== null) return toldBy(ahead, 'certain');
  const source = leads ? namedSource(scene, before) : null;
  if (source !== null) return toldBy(source, 'likely');
  if (leads && isAndTo(scene, before))
    return { subject: { kind: 'pronoun', span: before }, confidence: 'likely', verb: null, told: null };
  if (leads && /:\s*$/.test(scene.text.slice(before.start, before.end))) {
    const subject = isBorneByAnother(scene, before) ? none : subjectOfSentence(scene, before);
    return { subject, confidence: 'likely', verb: null, told: null };
  }
  const behind = attributionAfter(scene, after) ?? namedSource(scene, after);
  if (behind !== null) return toldBy(behind, behind.verb === null ? 'likely' : 'certain');
  if (!leads || isOfTwo(scene, before)) return null;
  return { subject: subjectOfSentence(scene, before), confidence: 'guess', verb: null, told: null };
}

function isSaidOutside(scene: Scene, { before, after }: Zones): boolean {
  const isTold = (one: Attribution | null) => one !== null && one.verb !== null && one.subject.kind !== 'none';
  return (
    isTold(attributionAfter(scene, after)) || (hasWords(scene, before) && isTold(attributionBefore(scene, before)))
  );
}

/** "Et d’ajouter : « … »": whoever spoke before. */
function isAndTo(scene: Scene, before: Span): boolean {
  const [and, to, verb, more] = wordsIn(scene, before);
  if (and === undefined || to === undefined || verb === undefined || more !== undefined) return false;
  return ands.has(and.lower) && scene.words.turns.andTos.has(to.lower);
}

function toldBy({ subject, verb, told }: Attribution, confidence: Confidence): Told {
  return { subject, confidence, verb, told };
}

interface SpeechPlace extends Place {
  /** Where the speech itself stands. */
  readonly speech: Span;
}

function speakerOf({ subject, confidence, verb, told }: Told, place: SpeechPlace): Quotation['speaker'] {
  if (subject.kind === 'name') return speakerNamed(subject.mention, confidence);
  if (subject.kind === 'words') {
    const aside = asideIn(place.scene, subject.span);
    if (aside === 'nobody') return null;
    return aside === null ? describedSpeaker(subject.span, place) : antecedentOf({ ...place, at: sentenceAt(place) });
  }
  // Without verb and subject the sentence is about something else: nobody is said to speak.
  if (subject.kind === 'none' && !needsNoSubject(verb, place)) return null;
  const topic = subject.kind === 'none' ? (topicOfVerb(verb, place) ?? topicBefore(place.scene, place.at)) : null;
  if (topic !== null) return describedSpeaker(topic, place);
  const pronoun = subject.kind === 'pronoun' ? place.scene.text.slice(subject.span.start, subject.span.end) : '';
  if (pronoun !== '' && isOfMany(place.scene, pronoun, verb)) return null;
  if (pronoun !== '' && place.scene.words.turns.its.has(pronoun.toLowerCase())) return bodyMeant(place);
  const person = subject.kind === 'pronoun' ? personBefore(place.scene, place.scenes, place.speech) : null;
  const described = person && describedSpeaker(person.span, { ...place, scene: person.scene, at: person.span.start });
  if (described != null && (described.name !== null || person?.isNobodyNamed === true)) return described;
  const gender = genderMeant(place.scene, pronoun, verb === null ? '' : place.scene.text.slice(verb.start, verb.end));
  return antecedentOf({ ...place, gender, isPersonOnly: pronoun !== '', told: told?.name ?? null });
}

/** "they", "sagten sie". */
function isOfMany(scene: Scene, pronoun: string, verb: Span | null): boolean {
  const { they, sheOrThey } = scene.words.turns;
  const lower = pronoun.toLowerCase();
  return they.has(lower) || (sheOrThey.has(lower) && verb !== null && isOfSeveral(scene, verb));
}

/** No next word is longer. */
const longestWord = 24;
/** "La ministra envió un mensaje en el que aseguraba": whom the sentence opens with, where the verb stands before the speech. */
function topicOfVerb(verb: Span | null, { scene, speech }: SpeechPlace): Span | null {
  const sentence = scene.sentences[placeAt(scene.sentences, speech.start)];
  const isAhead = verb !== null && sentence !== undefined && verb.start > sentence.start && verb.end <= speech.start;
  return isAhead ? topicOf(scene, sentence, verb.start) : null;
}

/** "Asegura que": a verb without a subject is of whoever spoke before; not one of several, nor where nobody knows who that was. */
function needsNoSubject(verb: Span | null, { scene, before, at }: Place): boolean {
  if (verb === null || isOfSeveral(scene, verb) || hasSubjectBehind(scene, verb)) return false;
  // "Bei der Bahn hieß es, man prüfe": nobody, whoever spoke before.
  const [next] = wordsIn(scene, { start: verb.end, end: Math.min(scene.text.length, verb.end + longestWord) });
  if (scene.words.turns.nobody.has(next?.lower ?? '')) return false;
  const last = before.at(-1);
  const own = placeAt(scene.sentences, at);
  const isNear = last?.block === scene.block && own - placeAt(scene.sentences, last.within.end - 1) <= 1;
  return !(isNear && last.speaker === null);
}

/** Where the sentence of a place begins: whom it is about stands before it. */
function sentenceAt({ scene, at }: Place): number {
  return Math.max(scene.sentences[placeAt(scene.sentences, at)]?.start ?? 0, 0);
}

/** A description names the one whom the article describes so; it is no name itself. */
function describedSpeaker(span: Span, place: Place): Quotation['speaker'] {
  const { scene } = place;
  const titled = titledIn(scene, span);
  if (titled !== null)
    return {
      text: scene.text.slice(titled.start, titled.end),
      span: sourceSpan(scene, titled),
      name: null,
      confidence: 'likely',
    };
  const text = scene.text.slice(span.start, span.end);
  if (namePatternsOf(scene.language) !== null)
    return { text, span: sourceSpan(scene, span), name: personIn(scene, span), confidence: 'likely' };
  const name = personDescribed(text, { ...place, at: sentenceAt(place) });
  // "сказала судья Анне Холм": whoever is named inside the words is another.
  const isInside = namesIn(scene, span).some((mention) => mention.name === name);
  const isOther = isInside || (name !== null && isOfElsewhere(place, span, name));
  return { text, span: sourceSpan(scene, span), name: isOther ? null : name, confidence: 'likely' };
}

/** Where letters have no capitals, who speaks is found as words: "박영희 관장" has the name in it. */
function personIn(scene: Scene, span: Span): number | null {
  return namesIn(scene, span).findLast((mention) => kindOfMention(scene, mention) === 'person')?.name ?? null;
}

function sourceSpan(scene: Scene, within: Span): Span {
  return sourceSpanIn(scene.source, scene, within);
}
