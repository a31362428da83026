/** Finds which person of an article a description means, by what the text says beside the names. Knows the paragraphs before. */
import type { Mention, NameKind } from '../../model/article.ts';
import type { LanguageTag } from '../../model/ids.ts';
import { baseTag } from '../../text/base-tag.ts';
import type { Word } from '../../text/cut-words.ts';
import { conjunctionsFor } from '../../text/languages/names/conjunctions.ts';
import { afterSpeakers } from '../../text/languages/reporting/after-speakers.ts';
import { placeAt } from '../../text/span-search.ts';
import {
  isInName,
  isOtherCase,
  kindOfMention,
  mentionBefore,
  mentionFrom,
  type Scene,
  type Scenes,
  scenesUpTo,
  wordsIn,
} from './scene.ts';

/** "alcalde de Navia, " and the like: no farther does a name stand from what its bearer is. */
const longestGap = 70;
const mostBetween = 5;
/** Languages that put the article at the end of the noun: "geologen" is whoever was a "geolog". */
const suffixed: ReadonlySet<string> = new Set(['nb', 'nn', 'da', 'sv', 'is', 'fo']);
const shortestStem = 4;
/** Adjectives of languages without articles. */
const adjective = /(?:ый|ий|ой|ая|яя|ій|[ýáí]|(?:[sc]|dz)k[iay]|(?:ow|yjn)[ya])$/;

/**
 * Which person stands beside one of these nouns up to a paragraph: "the ship’s captain, Lars Holm", "Manuela Castro, ganadera
 * de 59 años,". Null where nobody does, where two do, or where somebody without a name is called so ("a farmer").
 */
export function apposedAs(scenes: Scenes, upTo: number, nouns: readonly string[]): number | null {
  return onlyOne(namesBeside(scenes, upTo, { nouns, kind: 'person' }));
}

/** The only name there is, where no other is meant as well. */
export function onlyOne({ names, others }: Beside): number | null {
  const [only = null] = names.size === 1 && others === 0 ? names : [];
  return only;
}

/** What names are looked for, and beside which nouns. */
interface Wanted {
  readonly nouns: readonly string[];
  readonly kind: NameKind;
}

/** The names beside some nouns, and how often somebody or something else without a name is called so. */
export interface Beside {
  readonly names: ReadonlySet<number>;
  readonly others: number;
}

/** The names of a kind beside one of these nouns up to a paragraph. */
export function namesBeside(scenes: Scenes, upTo: number, { nouns, kind }: Wanted): Beside {
  const names = new Set<number>();
  let others = 0;
  for (const scene of scenesUpTo(scenes, upTo)) {
    if (scene.isHeading) continue;
    for (const [at, word] of scene.cut.entries()) {
      const isSo = (noun: string) =>
        noun.includes('-') ? isPhrase(scene, at, noun) : isForm(scene, word.lower, noun, kind);
      if (!nouns.some(isSo) || isInName(scene, word)) continue;
      const own = nameBehind(scene, at, kind) ?? nameBefore(scene, at, kind);
      if (own !== null) names.add(own.name);
      else if (scene.words.turns.indefinite.has(scene.cut[at - 1]?.lower ?? '')) others += 1;
    }
  }
  return { names, others };
}

/** "primo ministro" for "primo-ministro": whether the words up to one are those. */
function isPhrase({ cut }: Scene, at: number, noun: string): boolean {
  const words = noun.split('-');
  return words.every((word, place) => cut[at - words.length + 1 + place]?.lower === word);
}

/** Which person is of an age: "the 71-year-old" for "Pat Dolan, 71," and "Solveig Brekke (68)". */
export function personOfAge(scenes: Scenes, upTo: number, age: string): number | null {
  const found = new Set<number>();
  for (const scene of scenesUpTo(scenes, upTo)) {
    for (const mention of scene.mentions)
      if (ageBehind(scene, mention) === age && kindOfMention(scene, mention) === 'person') found.add(mention.name);
  }
  return onlyOne({ names: found, others: 0 });
}

/** The age that stands right behind a name, in digits: "Pat Dolan, 71," and "Solveig Brekke (68)". */
export function ageBehind({ text }: Scene, { within }: Mention): string | undefined {
  return statedAge.exec(text.slice(within.end, within.end + mostOfAge))?.[1];
}

const statedAge = /^(?:, (?:de )?| \()(\d{2,3})\b/;
const mostOfAge = 10;

/** Whether a language puts the article at the end of the noun. */
export function hasArticleAtEnd(language: LanguageTag): boolean {
  return suffixed.has(baseTag(language));
}

/** Whether a word is a noun as it stands, with an article at its end, or for a body within a longer word: "gruveselskapet". */
export function isForm({ language }: Pick<Scene, 'language'>, lower: string, noun: string, kind: NameKind): boolean {
  if (lower === noun || (kind !== 'person' && noun.length > shortestStem && lower.endsWith(noun))) return true;
  if (!hasArticleAtEnd(language)) return false;
  const [short, long] = lower.length < noun.length ? [lower, noun] : [noun, lower];
  return (
    short.length >= shortestStem &&
    long.startsWith(short.replace(/e$/, '')) &&
    /^.{1,2}(?:e?n|e?t|a)$/.test(long.slice(short.length - 2))
  );
}

/** "the ship’s captain, Lars Holm", "slager Henk Bolhuis", "директор котельной Алексей Дёмин". */
function nameBehind(scene: Scene, at: number, kind: NameKind): Mention | null {
  const noun = scene.cut[at] as Word;
  const mention = nameFrom(scene, noun.end, kind);
  if (mention === null || !isOpening(scene, at)) return null;
  // "Le maire (LR), Bernard Chastagner".
  const opened = /^ \([^()]{1,20}\)(?=, )/.exec(scene.text.slice(noun.end, mention.within.start))?.[0].length ?? 0;
  const gap = scene.text.slice(noun.end + opened, mention.within.start);
  if (gap === ' ') return mention;
  const words = wordsIn(scene, { start: noun.end + opened, end: mention.within.start });
  if (words.length > mostBetween || words.some((word) => isClauseWord(scene, word))) return null;
  const [first] = words;
  if (/^ ?\p{L}[^,]*\s$/u.test(gap))
    return isGenitiveGap(scene, words) && !isOtherCase(scene, mention) ? mention : null;
  const isOf = first === undefined || scene.words.of.has(first.lower) || scene.words.articles.has(first.lower);
  // "the bishop, the Rt Rev Anthea Crane".
  return isOf &&
    /^[^,.;:!?“”„«»"()]*, (?:the )?(?:\p{Lu}\p{Ll}{1,3}\.? ){0,3}$/u.test(gap) &&
    isClosed(scene, mention, at)
    ? mention
    : null;
}

/** "директор котельной", "hovorca Prezídia Policajného zboru (PZ)": where no language has articles, words of the office stand between without any mark. */
function isGenitiveGap({ language, words: { articles, of, to, verbs } }: Scene, words: readonly Word[]): boolean {
  // "Ředitel nemocnice pochválil lékaře", "ředitel nemocnice a lékař": a verb or another one between.
  const isOther = ({ lower }: Word) =>
    [of, to, verbs, conjunctionsFor(language), afterSpeakers[baseTag(language)]?.places].some((set) =>
      set?.has(lower),
    ) || pastVerb.test(lower);
  return articles.size === 0 && words.length <= mostOfOffice && !words.some(isOther);
}

const mostOfOffice = 4;
/** How verbs of the past end in Slavic languages, and no noun in the genitive: not "отдела", "szkoły". */
const pastVerb = /(?:[aeiyáéíýą](?:l|ł)|[iaey]ła|[аеиыя]л|[аи]в|ила|лась|вся)$/;

function nameFrom(scene: Scene, from: number, kind: NameKind): Mention | null {
  const next = mentionFrom(scene, from);
  const near = next !== undefined && next.within.start - from <= longestGap;
  // "alcalde de Navia, Xosé Fernández": the town belongs to the office.
  const mention = near && kindOfMention(scene, next) !== kind ? mentionFrom(scene, next.within.end + 1) : next;
  if (mention === undefined || mention.within.start - from > longestGap || kindOfMention(scene, mention) !== kind)
    return null;
  return placeAt(scene.sentences, mention.within.start) === placeAt(scene.sentences, from) ? mention : null;
}

/** Whether what a noun stands in opens with it: not "the mayor’s wife", "frère du maire", "брат министра". */
function isOpening(scene: Scene, at: number): boolean {
  const { articles, of, to, verbs } = scene.words;
  for (let back = at - 1; back >= 0 && at - back <= 3; back -= 1) {
    const word = scene.cut[back] as Word;
    if (/[^\s’'-]/.test(scene.text.slice(word.end, scene.cut[back + 1]?.start))) return true;
    if (articles.has(word.lower)) {
      const lead = scene.cut[back - 1];
      const isLed =
        lead !== undefined &&
        scene.text.slice(lead.end, word.start) === ' ' &&
        (of.has(lead.lower) || to.has(lead.lower));
      return !isLed || back < 2;
    }
    if (of.has(word.lower)) return false;
    if (verbs.has(word.lower)) return true;
    if (articles.size === 0 && !adjective.test(word.lower)) return false;
  }
  return true;
}

/** "The mayor, Ann Berg, said", "dit le patron, Yannick Tanguy.": not "When she met the mayor, Ann Berg said". */
function isClosed(scene: Scene, { within }: Mention, at: number): boolean {
  if (/^(?:$|[,.;:)»”"–—]| [(«“„–—])/.test(scene.text.slice(within.end, within.end + 2))) return true;
  const sentence = scene.sentences[placeAt(scene.sentences, within.start)];
  const opening = wordsIn(scene, { start: sentence?.start ?? 0, end: (scene.cut[at] as Word).start });
  return opening.length <= 2 && !opening.some((word) => isClauseWord(scene, word));
}

/** "Manuela Castro, ganadera de 59 años,", "Joyce Okonjo (68), a farmer from Holm". */
function nameBefore(scene: Scene, at: number, kind: NameKind): Mention | null {
  const noun = scene.cut[at] as Word;
  const mention = mentionBefore(scene, noun.start);
  if (mention === undefined || kindOfMention(scene, mention) !== kind) return null;
  const gap = scene.text.slice(mention.within.end, noun.start);
  if (
    gap.length > longestGap ||
    !/^(?: \([^)]{1,20}\))?, (?:\D{0,4}\d{1,3}[^,.;:]{0,12}, )?[^,.;:!?“”„«»"()]*$/.test(gap)
  )
    return null;
  const words = wordsIn(scene, { start: mention.within.end, end: noun.start });
  const isPlain = words.every((word) => !isClauseWord(scene, word) && !scene.words.of.has(word.lower));
  return isPlain && words.length <= mostBetween && endsApposition(scene, at) ? mention : null;
}

/** Behind the noun comes a mark, or words that belong to it, and no verb: not "As for Ann Berg, the mayor has gone". */
function endsApposition(scene: Scene, at: number): boolean {
  const noun = scene.cut[at] as Word;
  const rest = scene.text.slice(noun.end, noun.end + longestGap);
  const stop = rest.search(/[,.;:!?)“”„«»"–—]/);
  const behind = wordsIn(scene, { start: noun.end, end: noun.end + (stop < 0 ? rest.length : stop) });
  if (behind.length === 0) return true;
  const [next] = behind as readonly [Word, ...Word[]];
  return scene.words.of.has(next.lower) && /^ /.test(rest) && !behind.some((word) => isClauseWord(scene, word));
}

function isClauseWord({ words: { verbs, pronouns, turns } }: Scene, { lower }: Word): boolean {
  return [verbs, pronouns, turns.auxiliaries, turns.passives, turns.relatives, turns.clauses, turns.buts].some((set) =>
    set.has(lower),
  );
}
