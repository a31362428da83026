/** Finds the person whom what is quoted is had from: "according to Berg", "Berg zufolge". Knows one sentence. */
import type { Mention } from '../../model/article.ts';
import type { Span } from '../../model/provenance.ts';
import { baseTag } from '../../text/base-tag.ts';
import { cutWords, type Word } from '../../text/cut-words.ts';
import { secondVerbs } from '../../text/languages/reporting/second-verbs.ts';
import type { Attribution } from './attribution.ts';
import { isGenitive, kindOfMention, namesIn, type Scene, wordsIn } from './scene.ts';
import { longestWords, none, type Subject, spanOf } from './subject.ts';
import { isCalling, isCallingOrBody, isSpokesperson } from './topic.ts';

/** How many characters of a title may stand between "according to" and the name. */
const longestTitle = 40;

/** "Ifølge Berg er brua «trygg»", "Berg zufolge …": the person whom what is quoted is had from. Null when none is named so. */
export function namedSource(scene: Scene, zone: Span): Attribution | null {
  const lower = scene.text.slice(zone.start, zone.end).toLowerCase();
  const mention = namesIn(scene, zone).find((one) => {
    if (kindOfMention(scene, one) !== 'person' || isGenitive(scene, one)) return false;
    const before = lower.slice(0, one.within.start - zone.start);
    // "According to the lawyer of Owen Pratt", but "according to a letter by Mayor Pratt"
    if (isOfOther(scene, before) && !/ by /.test(before)) return false;
    const behind = lower.slice(one.within.end - zone.start);
    if (leadsTo(before, scene.words.accordingTo, () => false)) return true;
    const isApposed =
      /^, (?!\p{N})/u.test(behind) && leadsTo(before, scene.words.accordingTo, (of) => isOffice(scene, of));
    return isApposed || scene.words.accordingAfter.some((word) => opensWith(behind, word));
  });
  if (mention !== undefined) {
    const own = personBehind(scene, zone, mention) ?? mention;
    return { subject: { kind: 'name', mention: own }, verb: null, told: null };
  }
  const pronoun = sourceMeant(scene, zone, lower);
  if (pronoun !== null) return { subject: { kind: 'pronoun', span: pronoun }, verb: null, told: null };
  const holder = holderOfView(scene, zone);
  if (holder !== null) return { subject: holder, verb: null, told: null };
  const body = openingSource(scene, zone, lower);
  return body && { subject: body, verb: null, told: null };
}

/**
 * "Zdaniem obrońcy Wójcik, mecenasa Piotra Halickiego, …": where no article tells, a surname behind what somebody is may be whose
 * he is, and the full name between the commas behind it is his own.
 */
function personBehind(scene: Scene, zone: Span, { text, name, within }: Mention): Mention | null {
  if (scene.words.articles.size > 0 || text.includes(' ')) return null;
  const before = wordsIn(scene, { start: zone.start, end: within.start }).at(-1);
  const next = namesIn(scene, zone).find(({ within: { start } }) => start > within.end);
  if (before === undefined || next === undefined || next.name === name || !next.text.includes(' ')) return null;
  const isLed = !scene.words.accordingTo.some(
    (phrase) => phrase === before.lower || phrase.endsWith(` ${before.lower}`),
  );
  const between = scene.text.slice(within.end, next.within.start);
  const isBetween = /^, (?:\p{Ll}[\p{Ll}-]+ ){0,2}$/u.test(between) && /^[,.]/.test(scene.text.slice(next.within.end));
  return isLed && isBetween && kindOfMention(scene, next) === 'person' ? next : null;
}

/**
 * "…, según vecinos de la localidad, «nunca ha dado conflicto»", "…, according to neighbours, “he is quiet”": what is quoted right
 * behind its source is of nobody whom the sentence has named before. The words where people or bodies are called so, else nobody;
 * null where no such source stands there, or one with a name or a verb of saying ("según dijo el alcalde").
 */
export function plainSource(scene: Scene, zone: Span): Attribution | null {
  const clause = /(?:^|[^\p{L}])([\p{L}’' -]{5,100}),\s*$/u.exec(scene.text.slice(zone.start, zone.end));
  if (clause === null) return null;
  const start = zone.start + clause.index + clause[0].indexOf(clause[1] ?? '');
  const own = (clause[1] ?? '').toLowerCase();
  const { accordingTo, verbs } = scene.words;
  const ends = accordingTo.flatMap((phrase) => {
    const at = ` ${own}`.lastIndexOf(` ${phrase} `);
    return at < 0 ? [] : [at + phrase.length + 1];
  });
  const end = Math.max(-1, ...ends);
  const span = { start: start + end, end: start + own.length };
  const words = end < 0 ? [] : wordsIn(scene, span);
  if (words.length === 0 || words.length > longestWords || namesIn(scene, span).length > 0) return null;
  const { he, she, its, they } = scene.words.turns;
  if (words.some(({ lower }) => [verbs, scene.words.pronouns, he, she, its, they].some((set) => set.has(lower))))
    return null;
  const isSomebody = words.slice(0, mostOfOffice).some(({ lower }) => isCallingOrBody(scene, lower));
  if (isSomebody) return { subject: { kind: 'words', span: withoutLastVerb(scene, words) }, verb: null, told: null };
  // "Ravel a déclaré que, selon la loi, « tout est permis »": said all the same.
  const [said, that] = wordsIn(scene, { start: zone.start, end: start }).slice(-2);
  const isSaid = that !== undefined && scene.words.turns.thats.has(that.lower) && verbs.has(said?.lower ?? '');
  return isSaid ? null : { subject: none, verb: null, told: null };
}

/** "wie ein Gutachter feststellte": where nouns have capitals, a small word at the end is the verb. */
function withoutLastVerb({ text, language }: Scene, words: readonly Word[]): Span {
  const isVerb = baseTag(language) === 'de' && /\p{Ll}/u.test(text.charAt(words.at(-1)?.start ?? 0));
  return spanOf(isVerb && words.length > 1 ? words.slice(0, -1) : words);
}

/** "is volgens hem „kleding voor een stoel”", "selon lui", "по его словам". */
function sourceMeant(scene: Scene, zone: Span, lower: string): Span | null {
  const { accordingTo, accordingAfter, turns } = scene.words;
  const words = wordsIn(scene, zone);
  const isMeant = (word: Word, at: number) => {
    if (!turns.he.has(word.lower) && !turns.she.has(word.lower)) return false;
    const before = lower.slice(0, word.start - zone.start).trimEnd();
    const isLed = accordingTo.some((phrase) => before === phrase || before.endsWith(` ${phrase}`));
    return isLed || accordingAfter.includes(words[at + 1]?.lower ?? '');
  };
  const own = words.find(isMeant);
  if (own !== undefined) return own;
  const phrase = turns.bySaying.find(
    (one) => lower.trimStart().startsWith(`${one} `) || lower.trimStart().startsWith(`${one},`),
  );
  return phrase === undefined ? null : { start: zone.start, end: zone.start };
}

/** "Para Pedemonte, la oferta es “una burla”", "Pour l’avocat général, …": a person, or what one is called, up to a comma. */
function holderOfView(scene: Scene, zone: Span): Subject | null {
  const { turns, articles, of } = scene.words;
  const [first, ...rest] = turns.views.size === 0 ? [] : wordsIn(scene, zone);
  if (first === undefined || !turns.views.has(first.lower)) return null;
  // "Para Juan Gil, su padre compuso": for him, and no view of his.
  if (!rest.some(({ lower }) => turns.copulas.has(lower))) return null;
  const length = scene.text.slice(first.end, zone.end).indexOf(',');
  const span = { start: first.end + 1, end: first.end + length };
  if (length < 0 || length > longestTitle) return null;
  const [mention, second] = namesIn(scene, span);
  const words = rest.filter(({ end }) => end <= span.end);
  const isOf = words.some(({ lower }) => of.has(lower));
  if (mention !== undefined)
    return second === undefined &&
      mention.within.end === span.end &&
      !isOf &&
      kindOfMention(scene, mention) === 'person'
      ? { kind: 'name', mention }
      : null;
  const [article, noun] = words;
  const isCalled = noun !== undefined && articles.has(article?.lower ?? '') && isCalling(scene.language, noun.lower);
  return isCalled && !isOf ? { kind: 'words', span } : null;
}

/** So far behind it speech is had from whoever opens the sentence, in words. */
const farthest = 10;

/** "Selon la direction, …", "Laut Polizei …": a body or a description right behind what opens the sentence, up to a comma. */
function openingSource(scene: Scene, zone: Span, lower: string): Subject | null {
  const opening = lower.trimStart();
  const phrase = scene.words.accordingTo.find((one) => opening.startsWith(`${one} `));
  if (phrase === undefined) return null;
  const start = zone.start + lower.length - opening.length + phrase.length + 1;
  const [source = ''] =
    /^[^,.;:!?“”„«»"()]{3,40}(?=,)/.exec(scene.text.slice(start, zone.end)) ??
    upToVerb(scene, { start, end: zone.end });
  if (source === '') return null;
  const span = { start, end: start + source.length };
  const words = wordsIn(scene, span);
  const rest = { start: span.end, end: zone.end };
  // "According to the BBC, a spokesman for the office expressed": another one speaks.
  if (namesIn(scene, rest).length > 0 || wordsIn(scene, rest).length > farthest) return null;
  if (scene.words.turns.indefinite.has(words[0]?.lower ?? '')) return null;
  if (words.length > longestWords || words.some(({ lower: word }) => scene.words.verbs.has(word))) return null;
  const isSecond = scene.text.charAt(span.end) !== ',';
  // "Laut Polizei hat Stein gerufen: „…“": somebody else says it.
  if (isSecond && /:\s*$/.test(lower)) return null;
  const [first] = namesIn(scene, span);
  if (first !== undefined)
    return kindOfMention(scene, first) === 'organisation' && first.within.end === span.end
      ? { kind: 'name', mention: first }
      : null;
  const isDescribed = scene.words.articles.has(words[0]?.lower ?? '') && words.length > 1;
  return isDescribed || isSecond ? { kind: 'words', span } : null;
}

/** "Ifølge kommunen er dette «en glipp»", "Laut Gemeinde ist das …": where the verb stands second, the words up to it. */
function upToVerb(scene: Scene, span: Span): readonly string[] {
  const verbs = secondVerbs[baseTag(scene.language)];
  const words = verbs === undefined ? [] : wordsIn(scene, span).slice(0, mostOfSource + 1);
  const at = words.findIndex(({ lower }) => verbs?.has(lower) === true);
  const own = at < 1 ? [] : words.slice(0, at);
  const isPlain =
    own.length > 0 &&
    own.every(({ start, end }, place) => start === (own[place - 1]?.end ?? start - 1) + 1 && end > start);
  if (!isPlain || !own.some(({ lower }) => isCallingOrBody(scene, lower))) return [];
  return [scene.text.slice(span.start, own.at(-1)?.end)];
}

const mostOfSource = 3;

function leadsTo(before: string, phrases: readonly string[], isCalled: (between: string) => boolean): boolean {
  return phrases.some((phrase) => {
    const at = before.lastIndexOf(phrase);
    if (at < 0 || /\p{L}/u.test(before.charAt(at - 1)) || /\p{L}/u.test(before.charAt(at + phrase.length)))
      return false;
    const between = before.slice(at + phrase.length);
    // "according to a tweet on Monday by US Secretary of State Berg".
    const most = / by /.test(between) ? 2 * longestTitle : longestTitle;
    return between.length <= most && (!/[.,;:!?]/.test(between) || isCalled(between));
  });
}

/** "Secondo il geologo della Regione, Fabio Sartori,": an office up to the comma, not "according to the police, Berg". */
function isOffice({ language, words: { articles, turns } }: Scene, between: string): boolean {
  const [first, ...rest] = cutWords(between);
  if (first === undefined || turns.indefinite.has(first.lower) || !/^[^.,;:!?]+, (?:\p{L}{1,3} )?$/u.test(between))
    return false;
  const noun = articles.has(first.lower) ? rest : [first, ...rest];
  return noun.slice(0, mostOfOffice).some(({ lower }) => isCalling(language, lower));
}

/** "the former mayor". */
const mostOfOffice = 3;

/** "according to the lawyer of": another is named between what leads to the source and the name. */
function isOfOther(scene: Scene, before: string): boolean {
  const { words } = scene;
  const ends = words.accordingTo.flatMap((phrase) => {
    const at = before.lastIndexOf(phrase);
    return at < 0 || /\p{L}/u.test(before.charAt(at - 1)) ? [] : [at + phrase.length];
  });
  const end = Math.max(-1, ...ends);
  if (end < 0 || before.includes(',', end)) return false;
  const between = cutWords(before.slice(end)).map(({ lower }) => lower);
  const of = between.findLastIndex((word) => words.of.has(word) || words.to.has(word));
  const isSomebody = (word: string) => isCalling(scene.language, word) || isSpokesperson(scene, word);
  return of > 0 && between.slice(0, of).some(isSomebody);
}

function opensWith(behind: string, word: string): boolean {
  return behind.startsWith(` ${word}`) && !/\p{L}/u.test(behind.charAt(word.length + 1));
}
