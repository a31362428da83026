/** Tells what is said by nobody, and what stands where a speaker would and is none. Knows one sentence. */
import type { Mention } from '../../model/article.ts';
import type { Span } from '../../model/provenance.ts';
import { baseTag } from '../../text/base-tag.ts';
import type { Word } from '../../text/cut-words.ts';
import { conjunctionsFor } from '../../text/languages/names/conjunctions.ts';
import { bearsWords, isSignNoun, meetsWith } from '../../text/languages/reporting/borne-words.ts';
import { namedBehind } from '../../text/languages/reporting/marked-names.ts';
import { isWorkNoun } from '../../text/languages/reporting/work-words.ts';
import { isActor } from './actors.ts';
import { agentBehind, calledAs } from './called-as.ts';
import { isInName, namesIn, type Scene, wordsIn } from './scene.ts';
import type { Zones } from './zones.ts';

/** Names and words between marks are short. */
const longestNamed = 5;
/** "s’est dit", "si è detto". */
const longestReflexive = 3;

/** 'a process called "exfiltration"': what is called so, and said by nobody. */
export function isNamed(scene: Scene, { before, after }: Zones, text: string): boolean {
  if (isNamedBehind(scene, after) || isToldBetween(scene, { before, after }, text)) return true;
  const words = wordsIn(scene, before);
  if (isOnSign(scene, words, { before, after })) return true;
  const [subject, last] = [words.at(-2), words.at(-1)];
  if (last === undefined || !scene.words.turns.naming.has(last.lower)) return false;
  // "what Berg called", "he called", "la préfète a appelé": somebody says it.
  // "s’est dit « soulagé »": whoever says it of himself.
  if (words.slice(-longestReflexive).some(({ lower }) => scene.words.turns.reflexives.has(lower))) return false;
  const isSaid = ({ lower }: Word) => scene.words.pronouns.has(lower) || scene.words.turns.auxiliaries.has(lower);
  if (subject !== undefined && (isSaid(subject) || isInName(scene, subject))) return false;
  return text.split(/\s+/).length <= longestNamed && scene.text.slice(last.end, before.end).trim() === '';
}

/** "placards on which there was to be read". */
const farthestSign = 4;

/** "met people with placards saying “No more”", "med skilt der det sto «Nei»": behind the sign nobody is named, and no verb of saying but its own. */
function isOnSign(scene: Scene, words: readonly Word[], { before, after }: Zones): boolean {
  const base = baseTag(scene.language);
  const { verbs, pronouns, turns } = scene.words;
  const capital = base === 'de' ? /\p{Lu}/u : /\p{Ll}/u;
  const sign = words.findLastIndex(({ lower, start }) => {
    // "schilderte", "napisał" begin like signs.
    return isSignNoun(lower, base) && !verbs.has(lower) && capital.test(scene.text.charAt(start));
  });
  if (sign < 0 || isToldApart(scene, words, { before, after })) return false;
  const [next, ...rest] = words.slice(sign + 1);
  const isOther = (word: Word) => verbs.has(word.lower) || pronouns.has(word.lower) || isInName(scene, word);
  // "explained that the sign could be seen and «might have …»": what somebody says of the sign.
  if (rest.length > farthestSign || words.slice(0, sign).some(({ lower }) => verbs.has(lower))) return false;
  return next === undefined || ((turns.participles.has(next.lower) || !isOther(next)) && !rest.some(isOther));
}

/** "Under a banner, “we will win,” said Berg", "Vor einem Plakat: „…“, rief Berg": the sign is but where it was. */
function isToldApart(scene: Scene, words: readonly Word[], { before, after }: Zones): boolean {
  const gap = scene.text.slice(words.at(-1)?.end, before.end);
  return /[,:]/.test(gap) && wordsIn(scene, after).some(({ lower }) => scene.words.verbs.has(lower));
}

/** "Põder ütles «Aktuaalsele kaamerale», et": a name right behind the verb, with what was said behind the comma. */
function isToldBetween(
  { text, words: { verbs, turns }, cut }: Scene,
  { before, after }: Zones,
  quoted: string,
): boolean {
  if (turns.thats.size === 0 || !/^, \p{Ll}/u.test(text.slice(after.start, after.start + 4))) return false;
  if (quoted.split(' ').length > longestNamed || !/^.\p{Lu}/u.test(quoted)) return false;
  const next = cut.find(({ start }) => start > after.start);
  const last = cut.findLast(({ end }) => end < before.end);
  const isBehindVerb = last !== undefined && last.end === before.end - 1 && verbs.has(last.lower);
  return isBehindVerb && turns.thats.has(next?.lower ?? '');
}

/** '"…" başlıklı haberine': right behind the marks. */
function isNamedBehind({ text, cut, language }: Scene, after: Span): boolean {
  const naming = namedBehind[baseTag(language)];
  if (naming === undefined || text.charAt(after.start) !== ' ') return false;
  const next = cut.find(({ start }) => start > after.start);
  return next?.start === after.start + 1 && naming.has(next.lower);
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

/**
 * "Stone received an anonymous note: “You will pay”", "Stone was met by banners: “Go home”", "Cole is known for one film: “Dusk”":
 * what stands behind the colon is not said by whom the sentence names.
 */
export function isBorneByAnother(scene: Scene, before: Span): boolean {
  const words = wordsIn(scene, before);
  const base = baseTag(scene.language);
  const { verbs, passives, befalls } = { ...scene.words.turns, verbs: scene.words.verbs };
  if (words.some(({ lower }) => verbs.has(lower))) return false;
  if (isWorkNoun(words.at(-1)?.lower ?? '', base)) return true;
  const { by, withs } = scene.words.turns;
  const has = (from: number, to: number, sets: readonly ReadonlySet<string>[]) =>
    words.slice(from, to).some(({ lower }) => sets.some((set) => set.has(lower)));
  // "received an anonymous note", "einen Brief erhalten", "was met by banners"; not "was blunt in a message", "faced us with a message".
  return words.some((word, at) => {
    if (!bearsWords(word.lower, base) || isBeforeMore(scene, words.slice(at), before.end)) return false;
    const from = Math.max(0, at - farthestMet);
    return words
      .slice(from, at + nearestMet + 1)
      .some(
        ({ lower }, place) =>
          (meetsWith(lower, base) && !has(from + place, at, [scene.words.of, withs])) ||
          ((passives.has(lower) || befalls.has(lower)) && has(from + place, at, [by, withs])),
      );
  });
}

/** "read the letter and was blunt:", "who got threats, is not afraid:": the sentence goes on behind what bears words. */
function isBeforeMore(scene: Scene, rest: readonly Word[], end: number): boolean {
  const [bearer] = rest;
  const ands = conjunctionsFor(scene.language);
  return rest.some(({ lower }) => ands.has(lower)) || scene.text.slice(bearer?.end, end).includes(',');
}

/** How many words before what bears words its verb may stand, and behind it. */
const [farthestMet, nearestMet] = [5, 2];

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

/**
 * Who says what befalls another: "wurde von Lenz als „Lügner“ bezeichnet" is said by Lenz, „Geh!“, wurde Berg zugerufen by
 * nobody who is named. Undefined where the sentence tells of nothing that befalls anybody.
 */
export function saidOfAnother(scene: Scene, { before, after }: Zones): Mention | null | undefined {
  const called = calledAs(scene, { before, after });
  if (called !== undefined) return called;
  const { befalls, by } = scene.words.turns;
  if (befalls.size === 0) return undefined;
  const [ahead, behind] = [wordsIn(scene, before), wordsIn(scene, after)];
  const isBehind = befalls.has(behind[0]?.lower ?? '') && /^,/.test(scene.text.slice(after.start).trimStart());
  const at = isBehind ? -1 : ahead.findLastIndex(({ lower }) => befalls.has(lower));
  if (!isBehind && (at < 0 || !isBefallen(scene, ahead.slice(at + 1), { behind, after }))) return undefined;
  const rest = isBehind ? behind : ahead.slice(at + 1);
  if ([...rest, ...behind].some(({ lower }) => scene.words.turns.quoteds.has(lower))) return undefined;
  const agent = rest.find(({ lower }) => by.has(lower));
  return agent === undefined ? null : agentBehind(scene, agent, isBehind ? after.end : before.end);
}

/** Whether a verb of saying stands right behind the auxiliary ("fue acusado de"), or closes the sentence behind the speech. */
function isBefallen(
  scene: Scene,
  rest: readonly Word[],
  { behind, after }: { behind: readonly Word[]; after: Span },
): boolean {
  const { verbs } = scene.words;
  const said = rest.findIndex(({ lower }) => verbs.has(lower) || (isRomance(scene) && participle.test(lower)));
  if (said >= 0) return said <= 1 && !goesOn(scene, rest, said);
  const [first] = behind;
  return (
    first !== undefined &&
    verbs.has(first.lower) &&
    /^(?: worden)?[.;,]?$/.test(scene.text.slice(first.end, after.end).trim())
  );
}

/** "O prefeito, que foi vaiado, chamou": behind a comma the sentence goes on with another verb. */
function goesOn({ text, words: { verbs } }: Scene, rest: readonly Word[], said: number): boolean {
  const start = rest[0]?.start ?? 0;
  const comma = text.slice(start, rest.at(-1)?.end).indexOf(',');
  return comma >= 0 && rest.some((word, at) => at >= said && word.start > start + comma && verbs.has(word.lower));
}

/** "fue acusada", "è stato accusato": "été" before it tells the rest. */
const participle = /.{3}(?:[aiíu][dt][oaei]s?|ée?s?)$/;

function isRomance({ language }: Scene): boolean {
  return /^(?:fr|es|pt|it)\b/.test(language);
}

/** Whether a verb is that of several people, by its ending or that of its auxiliary: "aseguraron", "han dicho". */
export function isOfSeveral(scene: Scene, { start, end }: Span): boolean {
  const { plurals, auxiliaries } = scene.words.turns;
  const verb = scene.text.slice(start, end);
  const helper = wordsIn(scene, { start: Math.max(0, start - nearby), end: start }).at(-1);
  const isHelped = helper !== undefined && auxiliaries.has(helper.lower);
  return plurals.some((ending) => verb.endsWith(ending) || (isHelped && helper.lower.endsWith(ending)));
}

/**
 * "informuje w komunikacie starostwo powiatowe": where no language has articles, words that nothing leads to behind what one
 * leads to are who speaks, though nobody knows where they begin. One of them is hardly more than an adjective or a time.
 */
export function hasSubjectBehind(scene: Scene, verb: Span): boolean {
  const { articles, of, to, turns } = scene.words;
  if (articles.size > 0) return false;
  const clause = scene.text.slice(verb.end, verb.end + reachOfClause).search(/[.,;:!?«»„”"—–]/);
  const words = wordsIn(scene, { start: verb.end, end: verb.end + (clause < 0 ? reachOfClause : clause) });
  const leads = words.filter(({ lower }) => of.has(lower) || to.has(lower));
  const own = words.filter(
    (word) =>
      !leads.includes(word) && !isInName(scene, word) && !turns.adverbs.has(word.lower) && !/^\p{N}/u.test(word.lower),
  );
  return own.length - leads.length > 1;
}

const reachOfClause = 80;

const times: ReadonlySet<string> = new Set(['day', 'week', 'month', 'year', 'time', 'morning', 'evening', 'night']);

/** What stands where a description would and is none: "es" of "heißt es", "también" of "también dijo"; null for a description. */
export function asideIn(scene: Scene, span: Span): 'nobody' | 'aside' | null {
  const { turns, of, to, articles } = scene.words;
  const words = wordsIn(scene, span);
  const [first] = words;
  const isNobody = ({ lower }: Word) => turns.nobody.has(lower) || turns.whens.has(lower);
  if (first === undefined || turns.writers.has(first.lower) || words.some(isNobody)) return 'nobody';
  if (turns.asides.has(first.lower) || words.every(({ lower }) => turns.adverbs.has(lower))) return 'aside';
  // "Citing this test", "The next day".
  if (
    turns.passives.size > 0 &&
    (first.lower.endsWith('ing') || times.has(scene.text.slice(words.at(-1)?.start, words.at(-1)?.end)))
  )
    return 'nobody';
  const leads = (of.has(first.lower) || to.has(first.lower)) && !articles.has(first.lower);
  return leads || scene.text.slice(span.start, span.end).includes(',') ? 'nobody' : null;
}

/** "Berg ging, nachdem Lund ihn «einen Lügner» genannt hatte": behind a comma the clause has a subject of its own. */
export function isOfTwo(scene: Scene, { start, end }: Span): boolean {
  // Only where the verb closes such clauses does it stand behind the speech.
  if (scene.words.turns.closedClauses.size === 0) return false;
  const [first, ...others] = namesIn(scene, { start, end }).filter((one) => isActor(scene, one));
  const last = others.at(-1);
  return (
    last !== undefined &&
    last.name !== first?.name &&
    scene.text.slice(first?.within.end, last.within.start).includes(',')
  );
}
