/** Tells what is said by nobody, and what stands where a speaker would and is none. Knows one sentence. */
import type { Span } from '../../model/provenance.ts';
import type { Word } from '../../text/cut-words.ts';
import { isInName, type Scene, wordsIn } from './scene.ts';

/** Names and words between marks are short. */
const longestNamed = 5;

/** 'a process called "exfiltration"': what is called so, and said by nobody. */
export function isNamed(scene: Scene, before: Span, text: string): boolean {
  const words = wordsIn(scene, before);
  const [subject, last] = [words.at(-2), words.at(-1)];
  if (last === undefined || !scene.words.turns.naming.has(last.lower)) return false;
  // "what Berg called", "he called", "la préfète a appelé": somebody says it.
  const isSaid = ({ lower }: Word) => scene.words.pronouns.has(lower) || scene.words.turns.auxiliaries.has(lower);
  if (subject !== undefined && (isSaid(subject) || isInName(scene, subject))) return false;
  return text.split(/\s+/).length <= longestNamed && scene.text.slice(last.end, before.end).trim() === '';
}

/** 'a man who is commonly dubbed a "constitutional despot"': whoever says it is not told. */
export function isPassive(scene: Scene, before: Span): boolean {
  const { verbs, turns } = scene.words;
  if (turns.passives.size === 0) return false;
  const words = wordsIn(scene, before);
  const at = words.findLastIndex(({ lower }) => verbs.has(lower));
  const verb = at < 0 ? undefined : words[at];
  if (verb === undefined || verb.lower.endsWith('ing') || isInName(scene, verb)) return false;
  const isAdverb = words[at - 1]?.lower.endsWith('ly') === true;
  const helper = words[isAdverb ? at - 2 : at - 1];
  if (helper === undefined || !turns.passives.has(helper.lower)) return false;
  return !words.slice(at + 1).some(({ lower }) => turns.by.has(lower));
}

/** "Guilty," Berg was told: whoever is told, asked or warned has not said it. Not "Berg was quoted as saying". */
export function isToldPassively(scene: Scene, { start }: Span, verb: Span): boolean {
  const { passives, participles } = scene.words.turns;
  if (passives.size === 0 || verb.start < start) return false;
  const before = wordsIn(scene, { start, end: verb.start });
  const helper = before.findLast(({ lower }) => !lower.endsWith('ly') && !between.has(lower));
  if (helper === undefined || !passives.has(helper.lower)) return false;
  const [next, second] = wordsIn(scene, { start: verb.end, end: Math.min(scene.text.length, verb.end + nearby) });
  return ![next, second].some((word) => word !== undefined && participles.has(word.lower));
}

/** What may stand between an auxiliary and its verb. */
const between: ReadonlySet<string> = new Set([
  'also',
  'then',
  'later',
  'not',
  'never',
  'once',
  'even',
  'still',
  'twice',
]);
const nearby = 24;

const times: ReadonlySet<string> = new Set(['day', 'week', 'month', 'year', 'time', 'morning', 'evening', 'night']);

/** What stands where a description would and is none: "es" of "heißt es", "también" of "también dijo"; null for a description. */
export function asideIn(scene: Scene, span: Span): 'nobody' | 'aside' | null {
  const { turns, of, to, articles } = scene.words;
  const words = wordsIn(scene, span);
  const [first] = words;
  const isNobody = ({ lower }: Word) => turns.nobody.has(lower) || turns.whens.has(lower);
  if (first === undefined || turns.writers.has(first.lower) || words.some(isNobody)) return 'nobody';
  if (turns.asides.has(first.lower)) return 'aside';
  // "Citing this test", "The next day".
  if (
    turns.passives.size > 0 &&
    (first.lower.endsWith('ing') || times.has(scene.text.slice(words.at(-1)?.start, words.at(-1)?.end)))
  )
    return 'nobody';
  const leads = (of.has(first.lower) || to.has(first.lower)) && !articles.has(first.lower);
  return leads || scene.text.slice(span.start, span.end).includes(',') ? 'nobody' : null;
}
