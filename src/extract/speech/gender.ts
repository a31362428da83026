/** Tells whether a name is a woman's or a man's by what the text says of its bearer: "Mr", "her husband", "la inspectora". Doubt is no answer. */
import type { Mention, Quotation } from '../../model/article.ts';
import type { LanguageTag } from '../../model/ids.ts';
import { baseTag } from '../../text/base-tag.ts';
import { cutWords, type Word } from '../../text/cut-words.ts';
import { addressesOf } from '../../text/languages/names/address-genders.ts';
import { type Attributes, attributesOf } from '../../text/languages/reporting/attributes.ts';
import { isOfWoman, kinGendersOf } from '../../text/languages/reporting/kin-genders.ts';
import { type Gender, genderOf } from '../../text/name-gender.ts';
import { type Place, type Scene, wordsIn } from './scene.ts';

/** So many paragraphs behind its own may tell of a bearer. */
const farthestBehind = 3;
/** "la inspectora jefa Ana Gil", "Mannen hennes, Per,": no farther off. */
const longestLead = 36;
const mostOfTitle = 2;

/** By the given name, else by what stands before the name anywhere up to there, else by what its bearer was called when speaking. */
export function genderTold({ scene, scenes, before }: Omit<Place, 'at'>, name: number | null): Gender | null {
  if (name === null) return null;
  const base = baseTag(scene.language);
  const own = genderOf(scene.names[name]?.name ?? '', base);
  if (own !== null) return own;
  const words = attributesOf(base);
  for (let at = scene.block + farthestBehind; at >= 0; at -= 1) {
    const there = scenes(at);
    for (const mention of there?.mentions ?? []) {
      const gender = there !== null && mention.name === name ? genderBefore(there, mention, words) : null;
      if (gender !== null) return gender;
    }
  }
  return genderCalled(before, name, base);
}

/** «Estoy cansado», dijo el chileno: whoever was just called so is a man. */
function genderCalled(before: readonly Quotation[], name: number, base: LanguageTag): Gender | null {
  for (const { speaker } of before) {
    const gender =
      speaker?.name === name && /^\p{Ll}/u.test(speaker.text) ? genderOfDescription(speaker.text, base) : null;
    if (gender !== null) return gender;
  }
  return null;
}

/** Whether a description is that of a woman or a man: "la bilbaína", "die Galeristin", "l’élue". */
export function genderOfDescription(description: string, base: LanguageTag): Gender | null {
  const [first, second] = cutWords(description);
  if ([first, second].some((word) => word !== undefined && isOfWoman(base, word.lower))) return 'she';
  const words = attributesOf(base);
  return words === null || first === undefined || second === undefined ? null : articleGender(words, first);
}

function articleGender({ she, he }: Attributes, { lower }: Word): Gender | null {
  if (she.has(lower)) return 'she';
  return he.has(lower) ? 'he' : null;
}

/** What the words right before a name say: a form of address, a word of kin, or the article of a title. */
function genderBefore(scene: Scene, { within }: Mention, attributes: Attributes | null): Gender | null {
  const base = baseTag(scene.language);
  const before = wordsIn(scene, { start: Math.max(0, within.start - longestLead), end: within.start });
  const last = before.at(-1);
  if (last === undefined) return null;
  const gap = scene.text.slice(last.end, within.start);
  const address = /^\.? $/.test(gap) ? addressesOf(base).get(last.lower) : undefined;
  if (address !== undefined) return address;
  // "Her husband, David, wept"; not "With her husband, Sam went".
  const isClosed = gap === ' ' || (gap === ', ' && /^(?:[,.;)]| \()/.test(scene.text.slice(within.end)));
  if (!isClosed) return null;
  const kin = kinGendersOf(base);
  const gender = kin.get(last.lower) ?? (gap === ', ' ? kin.get(before.at(-2)?.lower ?? '') : undefined);
  // "allein" is no woman's office in German, where nouns have capitals.
  const isNoun = base !== 'de' || /\p{Lu}/u.test(scene.text.charAt(last.start));
  if (gap === ' ' && isNoun && isOfWoman(base, last.lower)) return 'she';
  return gender ?? (attributes === null ? null : titleGender(scene, before, attributes));
}

/** "la inspectora Ana", "el escritor, Julio": the article of a title; where another word leads to it, it may be that of something else. */
function titleGender(
  { text, words: { of, to, articles, turns } }: Scene,
  before: readonly Word[],
  own: Attributes,
): Gender | null {
  // "La numéro un française".
  const at = before.findLastIndex((word) => articleGender(own, word) !== null && !turns.indefinite.has(word.lower));
  const [article, lead] = [before[at], before[at - 1]];
  const title = before.slice(at + 1);
  if (article === undefined || title.length === 0 || title.length > mostOfTitle) return null;
  const isSmall = ({ lower, start }: Word) =>
    of.has(lower) || to.has(lower) || articles.has(lower) || /\p{Lu}/u.test(text.charAt(start));
  const isLed = lead !== undefined && (of.has(lead.lower) || to.has(lead.lower)) && text.charAt(lead.end) === ' ';
  const isWhole = /^[^,.;:!?]*$/.test(text.slice(article.start, title.at(-1)?.end));
  return isLed || !isWhole || title.some(isSmall) ? null : articleGender(own, article);
}
