/** One paragraph with speech in it, cut up for finding out who speaks: sentences, speech, names. */
import type { LocalName, Mention, Quotation } from '../../model/article.ts';
import type { LanguageTag } from '../../model/ids.ts';
import type { Span } from '../../model/provenance.ts';
import { baseTag } from '../../text/base-tag.ts';
import { type Word, wordsBetween } from '../../text/cut-words.ts';
import { obliqueSurnames, ownersBefore, ownersEnd, personCases } from '../../text/languages/names/person-cases.ts';
import type { Reporting } from '../../text/languages/reporting/reporting.ts';
import { isSomebodysOwn } from '../../text/languages/reporting/somebodys-own.ts';
import { countBefore, placeAt } from '../../text/span-search.ts';

/** A paragraph; spans count in its text. */
export interface Scene {
  readonly block: number;
  /** The text that `span` counts in. */
  readonly source: string;
  readonly span: Span;
  readonly text: string;
  readonly isHeading: boolean;
  readonly mentions: readonly Mention[];
  /** The names in the headline of the article. */
  readonly inHeadline: readonly Mention[];
  readonly names: readonly LocalName[];
  readonly words: Reporting;
  readonly language: LanguageTag;
  readonly speech: readonly Span[];
  /** Its text in words. */
  readonly cut: readonly Word[];
  readonly sentences: readonly Span[];
}

/** The paragraph of a block of the body; null where nobody speaks and nobody is introduced. */
export type Scenes = (block: number) => Scene | null;

/** Where words stand that mean somebody, and what is known up to there. */
export interface Place {
  readonly scene: Scene;
  readonly scenes: Scenes;
  /** The speech before, with its speakers. */
  readonly before: readonly Quotation[];
  /** In the text of the paragraph. */
  readonly at: number;
}

/** The paragraphs up to a block, in order; each is cut when it is asked for. */
export function* scenesUpTo(scenes: Scenes, last: number): Generator<Scene> {
  for (let block = 0; block <= last; block += 1) {
    const scene = scenes(block);
    if (scene !== null) yield scene;
  }
}

/** The words inside a span of a paragraph. Hyphens and apostrophes part words: "a-t-elle", "l'AFP". */
export function wordsIn({ cut, text }: Scene, span: Span): readonly Word[] {
  return wordsBetween(cut, text, span);
}

/**
 * A mention with the particles of its name that stand before it: "sagte von der Leyen" names Ursula von der Leyen, and "von" leads
 * to nobody.
 */
export function withParticles(mention: Mention, text: string, { names, articles }: Knowing): Mention {
  const { within } = mention;
  const full = names[mention.name]?.name ?? '';
  const own = text.slice(within.start, within.end);
  if (!full.endsWith(` ${own}`)) return mention;
  const before = full.slice(0, -own.length);
  const particles = /(?:^| )((?:\p{Ll}{1,4} ){1,3})$/u.exec(before)?.[1] ?? '';
  const start = within.start - particles.length;
  if (particles === '' || start < 0 || text.slice(start, within.start).toLowerCase() !== particles) return mention;
  // "de vrouw van Dam", "l’avocat de Gaulle": of him.
  const [article] =
    /(\p{L}+)(?:['’]| )\p{L}+ $/u.exec(text.slice(Math.max(0, start - longestBefore), start))?.slice(1) ?? [];
  return article !== undefined && articles.has(article.toLowerCase())
    ? mention
    : { ...mention, within: { start, end: within.end } };
}

/** What the article before a name, and the names of an article, are known by. */
interface Knowing {
  readonly names: readonly LocalName[];
  readonly articles: ReadonlySet<string>;
}

/** An article and a noun. */
const longestBefore = 40;

/** Whether there is any word inside a span. */
export function hasWords({ text }: Scene, { start, end }: Span): boolean {
  return /[\p{L}\p{N}]/u.test(text.slice(start, end));
}

/** The names that stand wholly inside a span and outside speech, in order. */
export function namesIn(scene: Scene, { start, end }: Span): readonly Mention[] {
  const found: Mention[] = [];
  for (let at = countBefore(scene.mentions, start, startOfMention); at < scene.mentions.length; at += 1) {
    const mention = scene.mentions[at] as Mention;
    if (mention.within.start >= end) break;
    if (mention.within.end <= end && !isSpoken(scene, mention.within)) found.push(mention);
  }
  return found;
}

function startOfMention({ within }: Mention): number {
  return within.start;
}

/** The first name that starts at a place or behind it. */
export function mentionFrom({ mentions }: Scene, start: number): Mention | undefined {
  return mentions[countBefore(mentions, start, startOfMention)];
}

/** The last name that ends before a place, with something between. */
export function mentionBefore({ mentions }: Scene, end: number): Mention | undefined {
  let at = countBefore(mentions, end, startOfMention) - 1;
  while (at >= 0 && (mentions[at] as Mention).within.end >= end) at -= 1;
  return mentions[at];
}

/** Whether a word is part of a name. */
export function isInName({ mentions }: Scene, { start, end }: Span): boolean {
  const last = mentions[countBefore(mentions, start + 1, startOfMention) - 1];
  return last !== undefined && end <= last.within.end;
}

function isSpoken({ speech }: Scene, { start }: Span): boolean {
  const last = speech[placeAt(speech, start)];
  return last !== undefined && start < last.end;
}

/** Whether a name stands in the genitive: "Hansens kone", "Merkel's office". */
export function isGenitive(scene: Scene, { text, name, within }: Mention): boolean {
  // "Belarus's exiled leader": after an s the ending is no part of the mention.
  if (/['’]s?$/.test(text) || /^['’]?s\b/.test(scene.text.slice(within.end, within.end + 3))) return true;
  // "Jens Andreas' søster".
  if (/[sxz]$/.test(text) && /^['’] \p{Ll}/u.test(scene.text.slice(within.end, within.end + 3))) return true;
  if (isBeforeOwn(scene, text, within.end)) return true;
  const full = scene.names[name]?.name ?? '';
  return text.endsWith('s') && !full.endsWith('s') && full.endsWith(text.slice(0, -1));
}

/** A noun and a word for when. */
const longestOwn = 40;

/** "Mats søster", "Lars Moss advokat", "Kalevi Raution sisar": in languages that write no apostrophe there. */
function isBeforeOwn({ cut, text, language }: Scene, name: string, end: number): boolean {
  const base = baseTag(language);
  const before = ownersBefore[base];
  if (before?.name.test(name) === true && before.behind.test(text.slice(end, end + longestOwn))) return true;
  if (!name.endsWith(ownersEnd[base] ?? ' ') || text.charAt(end) !== ' ') return false;
  const next = cut.find(({ start }) => start > end);
  return next?.start === end + 1 && isSomebodysOwn(next.lower, base);
}

/**
 * Whether a person stands in another case than that of who speaks: "сказала судья Анне Холм", "sanoi tuomari Carl Bergille".
 * The given name tells it where the language has a list of cases, else the ending of whoever is spoken to.
 */
export function isOtherCase({ names, words, language }: Scene, { text, name }: Mention): boolean {
  const own = text.split(' ');
  const last = own.at(-1) ?? '';
  if (last.length >= longEnough && words.toEndings.some((ending) => last.endsWith(ending))) return true;
  const base = baseTag(language);
  if (own.length > 1 && obliqueSurnames[base]?.some((ending) => last.endsWith(ending)) === true) return true;
  if (own.length < 2 || !Object.hasOwn(personCases, base)) return false;
  const given = (names[name]?.name ?? '').split(' ')[0] ?? '';
  return own[0] !== given && own[0]?.slice(0, sameBeginning) === given.slice(0, sameBeginning);
}

/** "Kalle" is a given name. */
const longEnough = 7;
const sameBeginning = 2;

/** Whether a mention is that of a person, or else of an organisation. */
export function kindOfMention(scene: Scene, { name }: Mention): LocalName['kind'] {
  return scene.names[name]?.kind ?? 'organisation';
}
