/** Finds who speaks where the verb has its subject elsewhere: "…, adding", "with Berg saying", "described by Berg as". */
import type { Mention } from '../../model/article.ts';
import type { Span } from '../../model/provenance.ts';
import { baseTag } from '../../text/base-tag.ts';
import type { Word } from '../../text/cut-words.ts';
import { bearsWords } from '../../text/languages/reporting/borne-words.ts';
import { isActor, isBody } from './actors.ts';
import { namesIn, type Scene, wordsIn } from './scene.ts';
import type { Subject } from './subject.ts';
import { isCalling } from './topic.ts';

/** A verb among the words of a stretch of text. */
interface At {
  readonly words: readonly Word[];
  readonly at: number;
}

/** Who a participle or a passive is about; null where the verb is neither. */
export function turnedSubject(scene: Scene, zone: Span, { words, at }: At): Subject | null {
  const { turns } = scene.words;
  const verb = words[at] as Word;
  if (turns.participles.has(verb.lower)) return ofParticiple(scene, zone, { words, at });
  const next = words[at + 1];
  if (next === undefined || !turns.by.has(next.lower)) return null;
  const agent = nameIn(scene, { start: next.end, end: zone.end });
  const [first] = agent === null ? [] : wordsIn(scene, { start: next.end, end: agent.within.start });
  return agent === null || (first !== undefined && !isTitleBefore(scene, first, agent))
    ? null
    : { kind: 'name', mention: agent };
}

/** "by Foreign Minister Berg", "von der Ministerin Berg": nothing but small words and titles, no mark between. */
function isTitleBefore(scene: Scene, first: Word, { within }: Mention): boolean {
  const between = scene.text.slice(first.start, within.start);
  return !/[,;:.]/.test(between) && between.split(' ').length <= mostTitles + 1;
}

const mostTitles = 4;

function nameIn(scene: Scene, zone: Span): Mention | null {
  const first = namesIn(scene, zone)[0];
  return first === undefined ? null : first;
}

/** "with Berg describing it as": the name between the two; else whom the sentence is about. */
function ofParticiple(scene: Scene, zone: Span, { words, at }: At): Subject | null {
  const verb = words[at] as Word;
  const inside = namesIn(scene, { start: zone.start, end: verb.start });
  const nearest = inside.at(-1);
  if (nearest !== undefined && nearest.within.end === words[at - 1]?.end) {
    const before = wordsIn(scene, { start: zone.start, end: nearest.within.start }).at(-1);
    const { withs } = scene.words.turns;
    // "le président Vladimir Poutine jugeant que": with a comma between it would be about the one who opens the sentence.
    const isOwn = withs.size === 0 || (before !== undefined && withs.has(before.lower));
    if (isOwn) return { kind: 'name', mention: nearest };
  }
  const writer = writerOf(scene, words.slice(0, at));
  if (writer !== null) return writer;
  const name = inside.find((mention) => isActor(scene, mention)) ?? inside.find((mention) => isBody(scene, mention));
  const pronoun = words.slice(0, at).find(({ lower }) => scene.words.pronouns.has(lower));
  const isOpening = (start: number) => wordsIn(scene, { start: zone.start, end: start }).length <= mostTitles;
  if (pronoun !== undefined && (name === undefined || pronoun.start < name.within.start))
    return { kind: 'pronoun', span: { start: pronoun.start, end: pronoun.end } };
  return name !== undefined && isOpening(name.within.start)
    ? { kind: 'name', mention: name }
    : descriptionIn(words, at, scene);
}

/** "leyó una carta del alcalde asegurando": whoever the letter right before the participle is of. */
function writerOf({ text, language, words: { of, to, articles } }: Scene, words: readonly Word[]): Subject | null {
  const noun = words.at(-1);
  const before = words.slice(0, -1).findLastIndex(({ lower }) => !articles.has(lower));
  const [bearer, lead] = [words[before - 1], words[before]];
  if (noun === undefined || bearer === undefined || lead === undefined || words.length - before > 3) return null;
  // "escribió una carta al alcalde asegurando": whoever gets it does not.
  const isOf =
    of.has(lead.lower) &&
    !to.has(lead.lower) &&
    bearsWords(bearer.lower, baseTag(language)) &&
    isCalling(language, noun.lower);
  return isOf && !text.slice(bearer.end, noun.end).includes(',')
    ? { kind: 'words', span: { start: noun.start, end: noun.end } }
    : null;
}

/** "A Labour council leader has hit out at …, saying": the words up to an auxiliary or a comma. */
function descriptionIn(words: readonly Word[], at: number, { text, words: { articles } }: Scene): Subject | null {
  const first = words[0];
  if (first === undefined || at < 2 || !articles.has(first.lower)) return null;
  const isEnd = (word: Word, place: number) =>
    auxiliary.test(word.lower) || text.slice(words[place]?.end, word.start).includes(',');
  const end = words.slice(1, at).findIndex(isEnd) + 1;
  if (end < 2 || end > mostDescribed) return null;
  return { kind: 'words', span: { start: first.start, end: (words[end - 1] as Word).end } };
}

/** A description of a speaker has no more words. */
const mostDescribed = 6;
const auxiliary = /^(?:has|have|had|was|were|is|are|ha|han|a|ont|har|hat)$/;
