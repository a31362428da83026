/** Reads who speaks by the patterns of languages in which neither capitals nor the order of words tell. Knows one paragraph. */
import type { Named, Quotation } from '../../model/article.ts';
import type { Span } from '../../model/provenance.ts';
import { baseTag } from '../../text/base-tag.ts';
import { sourceSpanIn } from '../../text/folding.ts';
import { type SpeechPatterns, speechPatterns } from '../../text/languages/reporting/speech-patterns.ts';
import { placeAt } from '../../text/span-search.ts';
import { attributionAfter, attributionBefore } from './attribution.ts';
import { describedAs } from './description.ts';
import { speakerNamed } from './said-by.ts';
import { kindOfMention, namesIn, type Scene } from './scene.ts';
import type { Zones } from './zones.ts';

/** So much of the text before and behind speech may tell whose it is. */
const reach = 140;
/** Where speech is closed, when the marks stand before the particle that quotes it. */
const closing = /["”」』»]/;
const marks = /["“”「」『』«»]/g;

/** The quotation with whom a pattern names beside it; null when no pattern of the language tells. */
export function plainlySaid(quotation: Quotation, here: Scene, beside: Beside): Quotation | null {
  const patterns = speechPatterns[baseTag(here.language)];
  if (patterns === undefined) return null;
  if (isNamed(here.text, quotation.within, patterns)) return quotation;
  const { zones } = beside;
  const { scene, last } = withoutTitle(here, beside, patterns);
  if (last?.block === scene.block && goesOn(scene.text, last.within, quotation.within.start, patterns))
    return { ...quotation, speaker: last.speaker, told: last.told };
  const who = subjectBeside(
    scene,
    { within: quotation.within, after: last?.block === scene.block ? last.within.end : 0 },
    patterns,
  );
  if (who === null) {
    const isBare = patterns.bare?.test(scene.text.slice(Math.max(0, zones.before.start), zones.before.end)) === true;
    return isBare ? { ...quotation, speaker: justSpoke(last, scene.block) } : null;
  }
  const found = attributionAfter(scene, zones.after) ?? attributionBefore(scene, zones.before);
  const [told, verb] = [found?.told ?? null, found?.verb ?? null];
  const isPronoun = patterns.pronouns.has(scene.text.slice(who.start, who.end));
  return {
    ...quotation,
    speaker: isPronoun
      ? (justSpoke(last, scene.block) ?? onlyPersonBefore(scene, who, patterns))
      : speakerAt(scene, who, patterns),
    verb: verb && scene.text.slice(verb.start, verb.end),
    told: told === null ? toldBeside(scene, zones, patterns) : { text: told.text, span: told.span, name: told.name },
  };
}

/** "시장은 “새 학교”와 관련해 “…”고 말했다": a title or a name before what is said is a part of the sentence, as though it stood in no marks. */
function withoutTitle(
  scene: Scene,
  { last }: Beside,
  patterns: SpeechPatterns,
): { readonly scene: Scene; readonly last: Quotation | undefined } {
  if (last?.block !== scene.block || !isNamed(scene.text, last.within, patterns)) return { scene, last };
  const [start, end] = [Math.max(0, last.within.start - 1), closedAt(scene.text, last.within) + 1];
  const bare = scene.text.slice(start, end).replace(marks, '·');
  return { scene: { ...scene, text: scene.text.slice(0, start) + bare + scene.text.slice(end) }, last: undefined };
}

/** "소설 “마지막 사공”을", "이른바 “…”": a name, a title, or what stands on a sign. */
function isNamed(text: string, within: Span, { named, titled, naming }: SpeechPatterns): boolean {
  const end = closedAt(text, within);
  const behind = text.slice(end, end + reach);
  if (named?.test(behind) === true) return true;
  if (titled?.test(behind) === true && isFewWords(text.slice(within.start, end))) return true;
  return naming?.test(text.slice(Math.max(0, within.start - reach), within.start)) === true;
}

/** What stands on either side of speech, and the speech before it. */
interface Beside {
  readonly zones: Zones;
  readonly last: Quotation | undefined;
}

/** Whom "he" means: who spoke in this paragraph or in the one before. */
function justSpoke(last: Quotation | undefined, block: number): Quotation['speaker'] {
  const speaker = last !== undefined && block - last.block <= 1 ? last.speaker : null;
  return speaker && { ...speaker, confidence: 'likely' };
}

/** The one person whom the sentence before names, where it is about him and names no other: not "시장의 비서가 체포됐다". */
function onlyPersonBefore(scene: Scene, { start }: Span, { topics }: SpeechPatterns): Quotation['speaker'] {
  const sentence = scene.sentences[placeAt(scene.sentences, start) - 1];
  const people = (sentence === undefined ? [] : namesIn(scene, sentence)).filter(
    (one) => kindOfMention(scene, one) === 'person',
  );
  const [first] = people;
  if (first === undefined || people.some(({ name }) => name !== first.name)) return null;
  const behind = scene.text.slice(first.within.end, first.within.end + reach);
  return topics?.test(behind) === true ? speakerNamed(first, 'likely') : null;
}

function toldBeside(scene: Scene, { before, after }: Zones, { told }: SpeechPatterns): Named | null {
  for (const { start, end } of told === null ? [] : [before, after]) {
    const match = told?.exec(scene.text.slice(start, Math.min(end, start + reach)));
    const to = match?.groups?.to;
    if (match == null || to === undefined) continue;
    const at = start + match.index + match[0].indexOf(to);
    const within = { start: at, end: at + to.length };
    return { text: to, span: sourceSpanIn(scene.source, scene, within), name: namesIn(scene, within)[0]?.name ?? null };
  }
  return null;
}

/** A person named there who is no part of what another is called, or whom the words describe. */
function speakerAt(scene: Scene, whole: Span, patterns: SpeechPatterns): Quotation['speaker'] {
  const { another } = patterns;
  const who = withoutAside(scene, whole, patterns);
  const text = scene.text.slice(who.start, who.end);
  const person = namesIn(scene, who).findLast((one) => kindOfMention(scene, one) === 'person');
  if (person !== undefined) {
    const [from, to] = [person.within.start - who.start, person.within.end - who.start];
    const isAnother = another?.test(`${text.slice(0, from)}X${text.slice(to)}`) === true;
    if (!isAnother) return { text: person.text, span: person.span, name: person.name, confidence: 'certain' };
    return { text, span: sourceSpanIn(scene.source, scene, who), name: null, confidence: 'likely' };
  }
  return { text, span: sourceSpanIn(scene.source, scene, who), name: describedAs(scene, text), confidence: 'likely' };
}

/** "قالت جارة بعد زيارة سامي", "قالت ليلى عن سامي": without when it was, and without of whom, where somebody is named before. */
function withoutAside(scene: Scene, who: Span, { whens, abouts }: SpeechPatterns): Span {
  const text = scene.text.slice(who.start, who.end);
  const about = abouts === undefined ? -1 : text.search(abouts);
  const isNamed = (end: number) =>
    namesIn(scene, { start: who.start, end }).some((one) => kindOfMention(scene, one) === 'person');
  if (about > 0 && isNamed(who.start + about)) return { start: who.start, end: who.start + about };
  const when = whens === undefined ? -1 : text.search(whens);
  return when > 0 ? { start: who.start, end: who.start + when } : who;
}

function isFewWords(text: string): boolean {
  return text.split(' ').length <= mostOfName;
}

const mostOfName = 2;

/** "…"며 "…": one who speaks on. */
function goesOn(text: string, last: Span, start: number, { between }: SpeechPatterns): boolean {
  return between?.test(text.slice(closedAt(text, last), start)) === true;
}

interface Said {
  readonly within: Span;
  /** Where the speech before it ends. */
  readonly after: number;
}

function subjectBeside({ text }: Scene, { within, after }: Said, patterns: SpeechPatterns): Span | null {
  const from = Math.max(after, within.start - reach);
  const end = closedAt(text, within);
  const before = { text: text.slice(from, within.start), offset: from };
  const behind = { text: text.slice(end, end + reach), offset: end };
  // "The company said that the film “Blue Sea” would": a word or two inside a clause are a name.
  const isLast = /^\s*(?:[.،؛!?؟]|$)/.test(behind.text);
  const isName = !isLast && isFewWords(text.slice(within.start, end)) && !/[:：،,]\s*$/.test(before.text);
  const ahead = isName ? null : firstOf(patterns.before, before, patterns);
  const told = ahead ?? firstOf(patterns.behind, behind, patterns);
  if (told !== null || patterns.around?.behind.test(behind.text) !== true) return told;
  return firstOf([patterns.around.before], before, patterns);
}

/** Right behind the last mark within the speech: in Korean "고 말했다" may be counted to it. */
function closedAt(text: string, { start, end }: Span): number {
  for (let at = end; at > start + 1; at -= 1) if (closing.test(text.charAt(at - 1))) return at;
  return end;
}

interface Stretch {
  readonly text: string;
  /** Where it begins in the paragraph. */
  readonly offset: number;
}

function firstOf(tried: readonly RegExp[], { text, offset }: Stretch, { opening }: SpeechPatterns): Span | null {
  for (const pattern of tried) {
    const match = pattern.exec(text);
    const who = match?.groups?.who;
    if (match === null || who === undefined) continue;
    const skipped = opening === null ? 0 : (opening.exec(who)?.[0].length ?? 0);
    const start = offset + match.index + match[0].indexOf(who);
    if (skipped < who.length) return { start: start + skipped, end: start + who.length };
  }
  return null;
}
