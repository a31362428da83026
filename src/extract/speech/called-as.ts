/** Tells what others call somebody from what he says: "was described by police as “a danger”". Knows one sentence. */
import type { Mention } from '../../model/article.ts';
import type { Span } from '../../model/provenance.ts';
import { baseTag } from '../../text/base-tag.ts';
import type { Word } from '../../text/cut-words.ts';
import { conjunctionsFor } from '../../text/languages/names/conjunctions.ts';
import { type CalledAsWords, calledAsWords } from '../../text/languages/reporting/called-as-words.ts';
import { namedSource, plainSource } from './named-source.ts';
import { isGenitive, isInName, namesIn, type Scene, wordsIn } from './scene.ts';
import type { Zones } from './zones.ts';

/** A title before the name: "by Foreign Minister Berg". */
const mostTitles = 4;
/** "was once widely described": what may stand between the auxiliary and the verb. */
const mostAdverbs = 2;

/**
 * Who calls somebody what is quoted, where the words that lead to it say so in the passive: null where nobody is named, undefined where
 * they do not. Not where another verb comes between: "was elected
 * and described it as", nor where the sentence says behind the speech who tells so: "was seen as “a danger”, Berg said".
 */
export function calledAs(scene: Scene, { before, after }: Zones): Mention | null | undefined {
  const own = calledAsWords[baseTag(scene.language)];
  const words = own === undefined ? [] : wordsIn(scene, before);
  const last = words.at(-1);
  if (own === undefined || last === undefined || !own.ases.has(last.lower)) return undefined;
  if (scene.text.slice(last.end, before.end).trim() !== '') return undefined;
  const verb = passiveIn(scene, words, own);
  if (verb === undefined || /[,;:–—]/.test(scene.text.slice(verb.end, last.start))) return undefined;
  const ands = conjunctionsFor(scene.language);
  const rest = words.filter(({ start }) => start > verb.end);
  if (rest.some(({ lower }) => ands.has(lower)) || isSaidBeside(scene, words, { verb, own })) return undefined;
  if (isToldBehind(scene, after) || (plainSource(scene, before) ?? namedSource(scene, before)) !== null)
    return undefined;
  const by = rest.find(({ lower }) => scene.words.turns.by.has(lower));
  return by === undefined ? null : agentBehind(scene, by, before.end);
}

/**
 * Whether somebody speaks beside the passive: "told the court she was treated as", "a doctor who was called there described it as",
 * "Fue Ana López quien lo describió como".
 */
function isSaidBeside(
  scene: Scene,
  words: readonly Word[],
  { verb, own }: { readonly verb: Word; readonly own: CalledAsWords },
): boolean {
  const { verbs, pronouns } = scene.words;
  const at = words.indexOf(verb);
  const [ahead, rest] = [words.slice(0, at), words.slice(at + 1)];
  const isSaying = ({ lower }: Word) => verbs.has(lower);
  const told = ahead.findLast(isSaying);
  if (told !== undefined && !scene.text.slice(told.end, verb.start).includes(',')) return true;
  const participle = own.participle === undefined ? -1 : rest.findIndex(({ lower }) => own.participle?.test(lower));
  if (participle >= 0 && rest.slice(participle + 1).some(isSaying)) return true;
  const [next] = rest;
  return (
    rest.some(({ lower }) => pronouns.has(lower)) ||
    (own.isCleft === true && next !== undefined && isInName(scene, next))
  );
}

/** The auxiliary, or the verb that is passive by its ending. */
function passiveIn({ words: { verbs, turns } }: Scene, words: readonly Word[], own: CalledAsWords): Word | undefined {
  const at = words.findLastIndex(({ lower }) => own.auxiliaries.has(lower));
  const isVerb = ({ lower }: Word) => own.participle?.test(lower) !== false;
  if (at >= 0 && words.slice(at + 1, at + 2 + mostAdverbs).some(isVerb)) return words[at];
  if (own.inS !== true) return undefined;
  const isPassive = ({ lower }: Word) =>
    lower.endsWith('s') && (verbs.has(lower.slice(0, -1)) || verbs.has(`${lower.slice(0, -1)}r`));
  return words.findLast((word, place) => turns.by.has(words[place + 1]?.lower ?? '') && isPassive(word));
}

function isToldBehind(scene: Scene, { start, end }: Span): boolean {
  const comma = scene.text.slice(start, end).indexOf(',');
  return comma >= 0 && wordsIn(scene, { start: start + comma, end }).some(({ lower }) => scene.words.verbs.has(lower));
}

/** Who is named right behind "by", with nothing but a title between: not "by the lawyer of Berg", "av Holms advokat". */
export function agentBehind(scene: Scene, by: Word, end: number): Mention | null {
  const [agent] = namesIn(scene, { start: by.end, end });
  if (agent === undefined || isGenitive(scene, agent)) return null;
  const { of, to, articles } = scene.words;
  const between = wordsIn(scene, { start: by.end, end: agent.within.start });
  const isLead = ({ lower }: Word) => (of.has(lower) || to.has(lower)) && !articles.has(lower);
  const isPlain = !/[,;:.]/.test(scene.text.slice(by.end, agent.within.start));
  return isPlain && between.length <= mostTitles && !between.some(isLead) ? agent : null;
}
