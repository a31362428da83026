/** Tells whose speech is that nothing beside it tells of: it goes on, or is of whom the text speaks of last. Knows the paragraphs before. */
import type { Mention, Quotation } from '../../model/article.ts';
import type { Span } from '../../model/provenance.ts';
import { baseTag } from '../../text/base-tag.ts';
import type { Word } from '../../text/cut-words.ts';
import { asksOrNames } from '../../text/languages/reporting/asking-verbs.ts';
import { bearsWords } from '../../text/languages/reporting/borne-words.ts';
import { isWorkNoun } from '../../text/languages/reporting/work-words.ts';
import { firstEndingAfter, placeAt } from '../../text/span-search.ts';
import { antecedentOf, firstActor, firstPerson, genderMeant } from './antecedent.ts';
import { ands, attributionBefore } from './attribution.ts';
import { isBorneByAnother } from './no-speaker.ts';
import { namedBy, saidBy, sameSpeaker, speakerNamed } from './said-by.ts';
import { hasWords, kindOfMention, namesIn, type Scene, type Scenes, wordsIn } from './scene.ts';
import { subjectOfSentence } from './subject.ts';
import type { Zones } from './zones.ts';

/** Speech is by whom the sentences right before it are about. */
const mostSentences = 6;

interface Around {
  readonly scenes: Scenes;
  /** The speech before, with its speakers. */
  readonly before: readonly Quotation[];
}

/** Speech that nothing beside it tells of goes on with the speech before it, or belongs to whom the text speaks of last. */
export function continued(
  quotation: Quotation,
  { scene, scenes, zones, before }: Around & { readonly scene: Scene; readonly zones: Zones },
): Quotation {
  // "coreaban cientos de aficionados": somebody else, with a verb that no list has.
  if (/^\s*[,–—-]\s*\p{Ll}/u.test(scene.text.slice(zones.after.start, zones.after.end))) return quotation;
  const previous = before.at(-1);
  const inBlock = previous?.block === quotation.block ? previous : null;
  const from = inBlock?.within.end ?? 0;
  const upTo = placeAt(scene.sentences, zones.before.start - 1) + 1;
  const nearby = scene.sentences.slice(Math.max(0, upTo - mostSentences), upTo);
  const between = nearby.filter(({ start, end }) => start >= from && end <= zones.before.start);
  const report = between.length === 0 ? null : reportIn(scene, zones.before.start);
  if (report?.subject.kind === 'name') return saidBy(quotation, report.subject.mention, report.told);
  if (report?.subject.kind === 'pronoun') {
    const { start, end } = report.subject.span;
    const gender = genderMeant(scene, scene.text.slice(start, end));
    const speaker = antecedentOf({ scene, scenes, before, at: start, gender });
    return { ...quotation, speaker, told: report.told && namedBy(report.told) };
  }
  const about = between.map((sentence) => firstActor(scene, sentence)).findLast((person) => person !== null);
  if (about !== null && about !== undefined) {
    return { ...quotation, speaker: speakerNamed(about, 'guess') };
  }
  if (inBlock !== null) return sameSpeaker(quotation, inBlock, 'likely');
  const isAlone = !hasWords(scene, zones.after);
  return between.length > 0 ? quotation : afterBlock(quotation, { scenes, before, isAlone });
}

/** A paragraph of nothing but speech, by what stands before it: a colon, or speech to its end. */
function afterBlock(
  quotation: Quotation,
  { scenes, before, isAlone }: Around & { readonly isAlone: boolean },
): Quotation {
  const previous = before.at(-1);
  const earlier = scenes(quotation.block - 1);
  if (earlier === null || earlier.isHeading) return quotation;
  const last = earlier.sentences.at(-1);
  if (last !== undefined && earlier.text.endsWith(':')) {
    if (isAlsoSaying(earlier, last, previous)) return sameSpeaker(quotation, previous, 'likely');
    if (isBorneByAnother(earlier, last)) return quotation;
    const subject = attributionBefore(earlier, last)?.subject ?? subjectOfSentence(earlier, last);
    const person = subject.kind === 'name' ? subject.mention : firstPerson(earlier, last);
    return person === null ? quotation : { ...quotation, speaker: speakerNamed(person, 'likely') };
  }
  const reporter = isAlone && quotation.within.start === 0 ? reportedAtEnd(earlier) : null;
  if (reporter !== null) return saidBy(quotation, reporter.mention, reporter.told, 'likely');
  if (previous?.block !== quotation.block - 1)
    return quotation.form === 'dash' ? introduced(quotation, earlier, { scenes, before }) : quotation;
  const isWhole = earlier.speech[0]?.start === 0;
  // “… for our borough. ¶ “My priorities are simple”: marks that nobody closed go on in the next paragraph.
  const isOpen = previous.within.end >= earlier.text.trimEnd().length && !/["'”’»“」]$/.test(previous.text);
  if (isOpen && quotation.form !== 'dash') return sameSpeaker(quotation, previous, 'likely');
  // An interviewer's questions stand between the answers, each with its dash.
  const isAtEnd = last !== undefined && last.start <= previous.within.end && previous.within.start >= last.start;
  if (!(isWhole || isAtEnd) || isQuestion(quotation)) return quotation;
  if (isQuestion(previous)) return answered(quotation, before);
  if (isTurn(quotation, before)) return quotation;
  return sameSpeaker(quotation, previous, isWhole && quotation.form !== 'dash' ? 'likely' : 'guess');
}

/** "The chair, Bernard Haigh, said vans had been counted. ¶ “It isn’t a theme park.”": whom the last sentence, without speech, reports. */
function reportedAtEnd(earlier: Scene): { readonly mention: Mention; readonly told: Mention | null } | null {
  const report = earlier.speech.length > 0 ? null : reportIn(earlier, earlier.text.length);
  if (report === null || report.verb === null || report.subject.kind !== 'name') return null;
  const { mention } = report.subject;
  const isPerson = kindOfMention(earlier, mention) === 'person';
  return isPerson && isOfOne(earlier, mention, report.verb) ? { mention, told: report.told } : null;
}

/**
 * Whether the last sentence of a paragraph tells of the words of one alone: not "Dunn asked Price why", "Price announced that Dunn",
 * "Price remembers what the doctor told her", "Dunn said the sign was clear".
 */
function isOfOne(scene: Scene, { name }: Mention, verb: Span): boolean {
  const sentence = scene.sentences.at(-1) as Span;
  const base = baseTag(scene.language);
  const isAnothers = ({ start, lower }: Word) =>
    start === verb.start
      ? asksOrNames(lower, base)
      : scene.words.verbs.has(lower) || bearsWords(lower, base) || isWorkNoun(lower, base);
  const isOther = (one: Mention) => one.name !== name && kindOfMention(scene, one) === 'person';
  return !namesIn(scene, sentence).some(isOther) && !wordsIn(scene, sentence).some(isAnothers);
}

/** "– …, säger en inspektör och fortsätter: ¶ – …": whoever has just spoken says more. */
function isAlsoSaying(scene: Scene, sentence: Span, previous: Quotation | undefined): previous is Quotation {
  if (previous?.block !== scene.block || previous.within.end <= sentence.start) return false;
  const words = wordsIn(scene, { start: previous.within.end, end: sentence.end });
  const and = words.findLastIndex(({ lower }) => ands.has(lower));
  const [verb, ...rest] = and < 0 ? [] : words.slice(and + 1);
  return verb !== undefined && rest.length <= mostBehind && scene.words.verbs.has(verb.lower);
}

/** "och fortsätter", "og legger til". */
const mostBehind = 2;

function isQuestion({ text }: Quotation): boolean {
  return /\?\W{0,12}$/.test(text);
}

/** "– Hva vil dere gjøre? ¶ – Vi stiller i kommunestyret.": what nobody is said to ask is asked of whoever spoke right before. */
function answered(quotation: Quotation, before: readonly Quotation[]): Quotation {
  const [asked, question] = before.slice(-2);
  const isAsked =
    question?.speaker === null &&
    question.form === 'dash' &&
    quotation.form === 'dash' &&
    asked?.block === question.block - 1;
  return isAsked && !isQuestion(asked) ? sameSpeaker(quotation, asked, 'guess') : quotation;
}

/** “You live very well,” says one. ¶ “I do.”: where two have just spoken in turn, a few words are rather the other's. */
function isTurn({ block, text }: Quotation, before: readonly Quotation[]): boolean {
  const [earlier, last] = before.slice(-2);
  if (earlier === undefined || last === undefined || text.split(' ').length > fewWords) return false;
  return (
    last.block === block - 1 &&
    earlier.block === block - 2 &&
    earlier.speaker !== null &&
    last.speaker !== null &&
    earlier.speaker.name !== last.speaker.name
  );
}

const fewWords = 5;

/** "Hun roser badevakten." before a paragraph of nothing but speech: whom a short paragraph is about speaks. */
function introduced(quotation: Quotation, earlier: Scene, { scenes, before }: Around): Quotation {
  const [first] = earlier.sentences;
  if (first === undefined || earlier.speech.length > 0) return quotation;
  const told = toldThere(earlier, { scenes, before });
  if (told === null) return quotation;
  if (told !== undefined) return { ...quotation, speaker: { ...told, confidence: 'guess' } };
  if (earlier.sentences.length > 2) return quotation;
  const subject = subjectOfSentence(earlier, first);
  if (subject.kind === 'name') return saidBy(quotation, subject.mention, null, 'guess');
  if (subject.kind !== 'pronoun') return quotation;
  const speaker = antecedentOf({ scene: earlier, scenes, before, at: 0 });
  return speaker === null ? quotation : { ...quotation, speaker: { ...speaker, confidence: 'guess' } };
}

/** "Han sier at politiet ble varslet.": the one person whom a paragraph without speech lets tell something; null where others do, undefined where nobody does. */
function toldThere(earlier: Scene, { scenes, before }: Around): NonNullable<Quotation['speaker']> | null | undefined {
  let only: NonNullable<Quotation['speaker']> | undefined;
  for (const sentence of earlier.sentences) {
    const report = attributionBefore(earlier, sentence);
    if (report === null || report.verb === null) continue;
    const { subject } = report;
    if (subject.kind !== 'name' && subject.kind !== 'pronoun') return null;
    const own =
      subject.kind === 'name'
        ? speakerNamed(subject.mention, 'guess')
        : antecedentOf({
            ...{ scene: earlier, scenes, before, at: subject.span.start },
            gender: genderMeant(earlier, earlier.text.slice(subject.span.start, subject.span.end)),
          });
    if (own === null || own.name === null || (only !== undefined && only.name !== own.name)) return null;
    only = own;
    // "Lund fortalte at pengene var borte. Nå står Berg frem.": another is brought in behind.
    const rest = { start: sentence.end, end: earlier.text.length };
    const isOther = (one: Mention) => one.name !== own.name && kindOfMention(earlier, one) === 'person';
    if (namesIn(earlier, rest).some(isOther)) return null;
  }
  return only === undefined || earlier.names[only.name ?? -1]?.kind === 'person' ? only : null;
}

/** What the sentence right before a place reports that somebody said, with no speech in it. */
export function reportIn(scene: Scene, at: number): ReturnType<typeof attributionBefore> {
  const sentence = scene.sentences[placeAt(scene.sentences, at - 1)];
  if (sentence === undefined || sentence.end > at) return null;
  const spoken = scene.speech[firstEndingAfter(scene.speech, sentence.start)];
  const isSilent = spoken === undefined || spoken.start >= sentence.end;
  const report = isSilent ? attributionBefore(scene, sentence) : null;
  if (report === null || report.verb === null || report.subject.kind === 'name') return report;
  // "Ingen har svart, forteller hun til VG."
  const [next] = wordsIn(scene, { start: report.verb.end, end: sentence.end });
  const isPronoun = next !== undefined && scene.words.pronouns.has(next.lower);
  return isPronoun ? { ...report, subject: { kind: 'pronoun', span: next } } : report;
}
