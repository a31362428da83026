/** Finds whom a pronoun or a description of a speaker means: by what stands before it, and only when one is meant. */
import type { Mention, Quotation } from '../../model/article.ts';
import type { Span } from '../../model/provenance.ts';
import { baseTag } from '../../text/base-tag.ts';
import { cutWords } from '../../text/cut-words.ts';
import { personCases } from '../../text/languages/names/person-cases.ts';
import type { Gender } from '../../text/name-gender.ts';
import { placeAt } from '../../text/span-search.ts';
import { isActor, isPlainBody } from './actors.ts';
import { attributionBefore } from './attribution.ts';
import { genderOfDescription, genderTold } from './gender.ts';
import { isGenitive, kindOfMention, namesIn, type Place, type Scene, wordsIn } from './scene.ts';
import { isBodyNoun, isCallingOrBody } from './topic.ts';

/** How many paragraphs back a pronoun may point. */
const farthestBack = 3;
/** And how many sentences back inside one. */
const mostSentences = 8;

interface Meant extends Place {
  /** Whom the pronoun can mean, by its gender; anybody when it has none. */
  readonly gender?: Gender | null;
  /** Whether a body may be meant as well: by the form of a verb alone. */
  readonly isPersonOnly?: boolean;
  /** Whether the gender of whoever is meant must be known: "the woman". */
  readonly isSure?: boolean;
  /** To whom it was said, who is not meant. */
  readonly told?: number | null;
}

/** Whom "he said" means: the person of the sentence before, or who spoke in the paragraph before. */
export function antecedentOf({
  scene,
  scenes,
  before,
  at,
  gender = null,
  isSure = false,
  isPersonOnly = true,
  told = null,
}: Meant): Quotation['speaker'] {
  const genderAt = (name: number | null) => genderTold({ scene, scenes, before }, name);
  const fits = (name: number | null) => {
    const isBody = name !== null && scene.names[name]?.kind !== 'person';
    if (name !== null && (name === told || (isBody && gender !== null && isPersonOnly))) return false;
    return isSure ? genderAt(name) === gender : gender === null || (genderAt(name) ?? gender) === gender;
  };
  const spoken = justSpoke(scene, before, at);
  if (spoken !== null && fits(spoken.name)) return spoken;
  const isKnown = (name: number) => gender === null || genderAt(name) === gender;
  // "O tym poinformowała Czytelniczka. „…” – pisze.": whoever just told something has no name.
  if (gender === null && isToldByUnnamed(scene, at)) return null;
  const here = lastPersonKnown(scene, at, { fits, isKnown });
  if (here !== null) return likely(here);
  for (let block = scene.block - 1; block >= Math.max(0, scene.block - farthestBack); block -= 1) {
    const earlier = scenes(block);
    if (earlier === null || earlier.isHeading) continue;
    const spoke = lastSpeaker(before, block);
    if (spoke !== null && fits(spoke.name) && (spoke.name !== null || /^\p{Lu}\p{Ll}+$/u.test(spoke.text)))
      return { ...spoke, confidence: 'likely' };
    // "“Soy inocente”, insistió la bilbaína. ¶ Según ella": whoever has no name may be meant as well.
    if (spoke !== null && spoke.name === null && block === scene.block - 1 && isDescribed(spoke.text, scene, gender))
      return null;
    const isRightBefore = block === scene.block - 1;
    const reported = isRightBefore && spoke === null ? lastReported(earlier) : null;
    if (reported !== null && reported !== 'unnamed' && fits(reported.name)) {
      // "Dunn warned Anna Price not to run. ¶ “…,” she said": whoever is known to be a woman before whoever may be one.
      const isRather = (one: Mention) => kindOfMention(earlier, one) === 'person' && isKnown(one.name);
      if (isKnown(reported.name) || !earlier.mentions.some(isRather)) return likely(reported);
    }
    if (reported === 'unnamed' && gender === null) return null;
    const person = lastPersonKnown(earlier, earlier.text.length, {
      fits,
      isKnown: isRightBefore ? isKnown : () => true,
    });
    if (person !== null) return likely(person);
  }
  return null;
}

/** Which body "it said" means: the first of the sentence before that nothing was said to; nobody where there is none. */
export function bodyMeant({ scene, at }: Pick<Place, 'scene' | 'at'>): Quotation['speaker'] {
  const own = placeAt(scene.sentences, at);
  for (const sentence of [scene.sentences[own], scene.sentences[own - 1]]) {
    if (sentence === undefined) continue;
    const span = { start: sentence.start, end: Math.min(sentence.end, at) };
    const body = namesIn(scene, span).find((one) => isPlainBody(scene, one) && !isLedTo(scene, one));
    if (body !== undefined) return likely(body);
  }
  return null;
}

function isLedTo(scene: Scene, { within }: Mention): boolean {
  const before = wordsIn(scene, { start: Math.max(0, within.start - longestLead), end: within.start });
  return before.slice(-2).some(({ lower }) => scene.words.to.has(lower) || scene.words.of.has(lower));
}

const longestLead = 16;

/** Whom a pronoun can mean, or else the form of a verb: "powiedziała". "sagte sie" means a woman, "sagten sie" several people. */
export function genderMeant({ words: { turns } }: Scene, pronoun: string, verb = ''): Gender | null {
  const lower = pronoun.toLowerCase();
  if (turns.she.has(lower)) return 'she';
  if (turns.he.has(lower)) return 'he';
  if (turns.sheOrThey.has(lower)) return turns.plurals.some((ending) => verb.endsWith(ending)) ? null : 'she';
  if (turns.sheVerbs.some((ending) => verb.endsWith(ending))) return 'she';
  return turns.heVerbs.some((ending) => verb.endsWith(ending)) ? 'he' : null;
}

/** Who spoke in the sentence before, or in the same one before: "… told the court. She also said". */
function justSpoke(scene: Scene, before: readonly Quotation[], at: number): Quotation['speaker'] {
  const last = before.at(-1);
  if (last === undefined || last.block !== scene.block || last.speaker === null || last.within.end > at) return null;
  const own = placeAt(scene.sentences, at);
  const theirs = placeAt(scene.sentences, last.within.end - 1);
  const isNear = own - theirs <= 1 && firstPerson(scene, { start: last.within.end, end: at }) === null;
  return isNear ? { ...last.speaker, confidence: 'likely' } : null;
}

function lastSpeaker(before: readonly Quotation[], block: number): Quotation['speaker'] {
  for (let at = before.length - 1; at >= 0 && (before[at]?.block ?? -1) >= block; at -= 1) {
    const quotation = before[at];
    if (quotation?.block === block && quotation.speaker !== null) return quotation.speaker;
  }
  return null;
}

function likely({ text, span, name }: Mention): Quotation['speaker'] {
  return { text, span, name, confidence: 'likely' };
}

/** "a neighbour", "la bilbaína"; not "the company". */
function isDescribed(text: string, scene: Scene, gender: Gender | null): boolean {
  const words = cutWords(text);
  const own = gender === null ? null : genderOfDescription(text, baseTag(scene.language));
  if (own !== null && own !== gender) return false;
  return words.length > 1 && /^\p{Ll}/u.test(text) && !words.some(({ lower }) => isBodyNoun(scene, lower));
}

/**
 * "Ketua Polis Sik Foo berkata, … ¶ “…,” katanya": the last person whom a paragraph without speech tells to have said something;
 * 'unnamed' where that is somebody whom words describe, null where nobody does.
 */
function lastReported(scene: Scene): Mention | 'unnamed' | null {
  if (scene.speech.length > 0) return null;
  for (let at = scene.sentences.length - 1; at >= 0; at -= 1) {
    const report = attributionBefore(scene, scene.sentences[at] as Span);
    if (report === null || report.verb === null) continue;
    const { subject, verb } = report;
    if (subject.kind === 'words') return isSomebody(scene, subject.span) ? 'unnamed' : null;
    if (subject.kind !== 'name' || kindOfMention(scene, subject.mention) !== 'person') return null;
    const { within, text } = subject.mention;
    const isBeside = within.end + 1 === verb.start || verb.end + 1 === within.start;
    // "Об этом Громадському сообщил": one word right before the verb may as well be whoever was told.
    const isSure = text.includes(' ') || !Object.hasOwn(personCases, baseTag(scene.language));
    // "Dunn said the firm was safe. Paul Reed has worked there for years.": the text has gone on to another.
    const isOther = (one: Mention) => one.name !== subject.mention.name && kindOfMention(scene, one) === 'person';
    const rest = { start: (scene.sentences[at] as Span).end, end: scene.text.length };
    return isBeside && isSure && !namesIn(scene, rest).some(isOther) ? subject.mention : null;
  }
  return null;
}

/** Whether the sentence right before a place, without speech, tells what somebody said whom words describe. */
function isToldByUnnamed(scene: Scene, at: number): boolean {
  const sentence = scene.sentences[placeAt(scene.sentences, at - 1)];
  if (sentence === undefined || sentence.end > at) return false;
  if (scene.speech.some(({ start, end }) => start < sentence.end && end > sentence.start)) return false;
  const report = attributionBefore(scene, sentence);
  return (
    report !== null && report.verb !== null && report.subject.kind === 'words' && isSomebody(scene, report.subject.span)
  );
}

/** Whether words are what people or bodies are called, or a name that nobody found. */
function isSomebody(scene: Scene, span: Span): boolean {
  const words = wordsIn(scene, span);
  const isCapital = ({ start }: { readonly start: number }) => /\p{Lu}/u.test(scene.text.charAt(start));
  return words.some((word) => isCallingOrBody(scene, word.lower)) || words.every(isCapital);
}

interface Fitting {
  readonly fits: (name: number) => boolean;
  /** Whether a name is known to be of the gender that is meant. */
  readonly isKnown: (name: number) => boolean;
}

/** The last person, or where nothing tells whether that is a woman or a man, one right before who is known to be meant. */
function lastPersonKnown(scene: Scene, before: number, { fits, isKnown }: Fitting): Mention | null {
  const last = lastPerson(scene, before, fits);
  if (last === null || isKnown(last.name)) return last;
  return lastPerson(scene, before, (name) => fits(name) && isKnown(name), mostOfKnown) ?? last;
}

/** "Voorzitter Anja Smit stapt op. Penningmeester Kees Bos volgt haar op. “Het was genoeg”, zei ze." */
const mostOfKnown = 2;

/** The person that the sentences before a place in a paragraph speak of last: of several in a sentence the first. */
function lastPerson(
  scene: Scene,
  before: number,
  fits: (name: number) => boolean,
  most = mostSentences,
): Mention | null {
  const last = placeAt(scene.sentences, before - 1);
  for (let at = last; at >= 0 && at > last - most; at -= 1) {
    const { start, end } = scene.sentences[at] as Span;
    const person = firstPerson(scene, { start, end: Math.min(end, before) }, fits);
    if (person !== null) return person;
  }
  return null;
}

/** The first person whom a stretch of text names outside speech, those in the genitive aside. */
export function firstPerson(scene: Scene, span: Span, fits: (name: number) => boolean = () => true): Mention | null {
  const persons = namesIn(scene, span).filter(
    (mention) => kindOfMention(scene, mention) === 'person' && fits(mention.name),
  );
  return persons.find((mention) => !isGenitive(scene, mention)) ?? null;
}

/** The first person whom a stretch of text is about: nobody's wife or spokesman, and in no "of" or "about". */
export function firstActor(scene: Scene, span: Span): Mention | null {
  return namesIn(scene, span).find((mention) => isActor(scene, mention)) ?? null;
}
