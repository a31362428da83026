/** Finds who is said to speak behind a verb: "said Commander Yves Marchal", "sagte sie". Knows one sentence. */
import type { Mention } from '../../model/article.ts';
import type { Span } from '../../model/provenance.ts';
import { baseTag } from '../../text/base-tag.ts';
import type { Word } from '../../text/cut-words.ts';
import { weekdayOf } from '../../text/dates/date-words.ts';
import { conjunctionsFor } from '../../text/languages/names/conjunctions.ts';
import { afterSpeakers } from '../../text/languages/reporting/after-speakers.ts';
import { callingsOf } from '../../text/languages/reporting/callings.ts';
import { humanNounsOf } from '../../text/languages/reporting/human-nouns.ts';
import { isSomebodysOwn } from '../../text/languages/reporting/somebodys-own.ts';
import { countBefore, isActor } from './actors.ts';
import { isInName, isOtherCase, kindOfMention, mentionFrom, namesIn, type Scene, wordsIn } from './scene.ts';
import { isNobody, longestWords, named, nearVerb, none, type Subject, spanOf } from './subject.ts';
import { toldNoun } from './told-noun.ts';
import { isCalledSo, isCallingOrBody } from './topic.ts';

/** "dem Sender NRK". */
const nearName = 2;
const longestName = 60;
/** Shorter weekdays are other words somewhere. */
const shortestDay = 5;

/** Behind the verb: "said Commander Yves Marchal", "sagte sie", "erzählte eine Urlauberin aus Kiel". */
export function subjectBehind(scene: Scene, all: readonly Word[], at: number): Subject {
  const verb = all[at] as Word;
  const last = (all.at(-1) as Word).end;
  // "рассказала «Вестям Поволжья» жительница", "sagte dem „Spiegel“ der Minister": whoever was told stands in marks.
  const told = verb.end + (outletInMarks.exec(scene.text.slice(verb.end, last))?.[0].length ?? 0);
  const from = told + lengthOfAside(scene, told);
  const limit = endOfClause(scene, from, last);
  const behind = all.slice(at + 1).filter(({ start, end }) => start >= from && end <= limit);
  const noun = toldNoun(scene, behind);
  const teller = noun === null ? null : beyondToldNoun(scene, all, noun);
  if (teller !== null) return teller;
  // "powiedział szwedzkiej telewizji": the adjective is nobody.
  if (noun !== null && noun !== behind[0]) return none;
  const own = clauseOf(scene, behind);
  if (own.length === 0) return beyondTold(scene, behind, limit);
  const [first] = own as readonly [Word, ...Word[]];
  // "sagte ich ihm": whoever writes.
  if (scene.words.turns.writers.has(first.lower)) return { kind: 'words', span: spanOf([first]) };
  const zone = { start: first.start, end: (own.at(-1) as Word).end };
  const clause = beforeThat(scene, own);
  const who = beforeTime(scene, clause);
  const found = namedOutsideClause(scene, zone, who);
  const isWhole = who.length === clause.length && !endsInTold(scene, behind.slice(own.length));
  const apposed = found.kind === 'none' && isWhole ? apposition(scene, limit) : null;
  if (apposed !== null) return { kind: 'name', mention: apposed };
  const beyond = found.kind === 'name' ? describedBehindBody(scene, found.mention, own) : null;
  if (beyond !== null) return beyond;
  if (found.kind !== 'none') return found;
  const words = withoutPrefix(scene, withoutDay(withoutAdverb(scene, who).slice(0, longestWords)));
  return isNobody(scene, words) ? none : { kind: 'words', span: spanOf(beforeDeed(scene, words)) };
}

/** "powiedział dziennikarzom Jan Kot", "сказала местной газете директор": a person or what somebody is, behind whoever was told. */
function beyondToldNoun(scene: Scene, all: readonly Word[], noun: Word): Subject | null {
  const subject = subjectBehind(scene, all, all.indexOf(noun));
  if (subject.kind === 'name')
    return kindOfMention(scene, subject.mention) === 'person' && !isOtherCase(scene, subject.mention) ? subject : null;
  const [first] = subject.kind === 'words' ? wordsIn(scene, subject.span) : [];
  const isAlone = first !== undefined && scene.text.slice(noun.end, first.start) === ' ';
  return isAlone && isSomebody(scene, [first]) ? subject : null;
}

/** Where the clause behind the verb ends; not at marks around a name: "заявил глава «Роснефти» Игорь Сечин". */
function endOfClause(scene: Scene, from: number, last: number): number {
  const { text, speech } = scene;
  for (let at = from; at < last; ) {
    const stop = text.slice(at, last).search(/[,;!?("“„«»–—]|:(?!\p{L})/u);
    if (stop < 0) return last;
    const name = markedName.exec(text.slice(at + stop, last))?.[0];
    if (name === undefined || speech.some(({ start }) => start === at + stop)) return at + stop;
    // "заявил представитель «Роснефти» Владимиру Путину": he was told.
    const next = mentionFrom(scene, at + stop + name.length);
    const isNext = next?.within.start === at + stop + name.length + 1 && kindOfMention(scene, next) === 'person';
    if (!isNext || isOtherCase(scene, next)) return at + stop;
    at += stop + name.length;
  }
  return last;
}

const markedName = /^[«„“"]\p{Lu}[^«»„“”"]{1,40}[»“”"](?= \p{Lu})/u;

/** "said the mayor after the vote", "записав диспетчер у журнал і поставив знак": when and where he wrote it and what he did next are no part of who it is. */
function beforeDeed({ language, words: { verbs, articles } }: Scene, who: readonly Word[]): readonly Word[] {
  const ends = afterSpeakers[baseTag(language)];
  const ands = conjunctionsFor(language);
  const isFurther = (next: string) => verbs.has(next) || ends?.verb?.test(next) === true;
  const isEnd = ({ lower }: Word, at: number) =>
    at > 0 &&
    !articles.has(who[at - 1]?.lower ?? '') &&
    (ends?.places.has(lower) === true || (ands.has(lower) && isFurther(who[at + 1]?.lower ?? '')));
  const end = who.findIndex(isEnd);
  return end < 0 ? who : who.slice(0, end);
}

/** "sier en nabo etter at Berg kom", "říká sousedka po návštěvě Berga": whoever is named behind somebody, in when it was, has not said it. */
function beforeTime(scene: Scene, own: readonly Word[]): readonly Word[] {
  const ends = afterSpeakers[baseTag(scene.language)];
  // "глава района во вторник Иван Петров": a day is none of what happened.
  const isDay = (word: Word | undefined) => word !== undefined && weekdayOf(word.lower, null) !== null;
  const end = own.findIndex(
    ({ lower }, place) => place > 0 && ends?.places.has(lower) === true && !isDay(own[place + 1]),
  );
  const who = end < 0 ? own : own.slice(0, end);
  return isSomebody(scene, who) ? who : own;
}

/** "en nabo", "sousedka": an article with a noun, or what people are called; no adverb. */
function isSomebody({ language, words: { articles } }: Scene, [first, second]: readonly Word[]): boolean {
  if (first === undefined) return false;
  if (articles.has(first.lower)) return second !== undefined;
  const tag = baseTag(language);
  return (
    isCalledSo(language, first.lower) ||
    isSomebodysOwn(first.lower, tag) ||
    humanNounsOf(tag)?.isHuman(first.lower) === true
  );
}

/** "escreveu numa carta ao primeiro-ministro, António Vale": the name is that of whoever was told; not "à Lusa o presidente, Vale". */
function endsInTold({ words: { articles } }: Scene, [lead, ...rest]: readonly Word[]): boolean {
  return lead !== undefined && articles.size > 0 && !rest.some(({ lower }, at) => at > 0 && articles.has(lower));
}

/** "regrette pour sa part Ahmed Belkacem": how long what says nothing of who speaks is. */
function lengthOfAside({ text, words: { turns } }: Scene, at: number): number {
  const behind = text.slice(at, at + longestName).toLowerCase();
  const phrase = turns.asidePhrases.find((one) => behind.startsWith(` ${one} `) || behind.startsWith(` ${one}, `));
  return phrase === undefined ? 0 : phrase.length + 1;
}

const outletInMarks = /^ (?:\p{Ll}{1,4} )?[«„“"][^«»„“”"]{2,40}[»“”"](?= \p{L})/u;

/** "said the jury that tried Berg": whom the clause names has not said it. */
function beforeThat({ words: { turns } }: Scene, own: readonly Word[]): readonly Word[] {
  const that = own.findIndex(({ lower }, at) => at > 0 && turns.thats.has(lower));
  return that < 0 ? own : own.slice(0, that);
}

/** "said the party Berg leads": a clause without "that". */
function namedOutsideClause(scene: Scene, { start: from, end: to }: Span, words: readonly Word[]): Subject {
  const found = named(scene, { start: from, end: words.at(-1)?.end ?? to }, words);
  if (found.kind !== 'name' || scene.words.turns.passives.size === 0) return found;
  const { start, end } = found.mention.within;
  const [article, ...before] = words.filter((word) => word.end <= start);
  const isLed = article !== undefined && scene.words.articles.has(article.lower) && before.length > 0;
  return isLed && verbBehind.test(scene.text.slice(end, end + longestName)) ? none : found;
}

/** What is hardly anything but an English verb behind a name: "hired", "leads"; not "as", "afterwards", "days later". */
const verbBehind =
  /^ (?!(?:as|this|perhaps|less|thus|sometimes|always|besides|across|towards|upwards|afterwards|(?:moment|second|minute|hour|day|week|month|year)s|\p{Ll}+ed by)\b)\p{Ll}+(?:ed|s)\b/u;

/** "sbotta però il primo cittadino". */
function withoutAdverb({ words: { turns, articles } }: Scene, own: readonly Word[]): readonly Word[] {
  const [first, second] = own;
  const isAside = turns.adverbs.has(first?.lower ?? '') && articles.has(second?.lower ?? '');
  return isAside ? own.slice(1) : own;
}

/** "teilte der Konzern mit": what belongs to the verb. */
function withoutPrefix({ words: { of, to } }: Scene, own: readonly Word[]): readonly Word[] {
  const last = own.at(-1)?.lower ?? '';
  return own.length > 1 && (of.has(last) || to.has(last)) ? own.slice(0, -1) : own;
}

/** "zegt de politie zondag": the day is none of who it is. */
function withoutDay(own: readonly Word[]): readonly Word[] {
  const at = own.findIndex(
    ({ lower }, place) => place > 0 && lower.length >= shortestDay && weekdayOf(lower, null) !== null,
  );
  return at < 0 ? own : own.slice(0, at);
}

/** "a déclaré à l'AFP Anna Berg": the person behind the one who was told. */
function beyondTold(scene: Scene, behind: readonly Word[], limit: number): Subject {
  if (behind.length === 0) return none;
  const zone = spanOf(behind);
  const mention = namesIn(scene, zone).find((one) => isActor(scene, one) && countBefore(behind, one) <= nearVerb);
  const closing = mention === undefined ? closingName(scene, behind, limit) : null;
  if (closing !== null) return { kind: 'name', mention: closing };
  const isFirst = mention !== undefined && namesIn(scene, zone)[0] === mention;
  if (mention !== undefined && (!isFirst || isBeyondPlace(scene, behind, mention))) return { kind: 'name', mention };
  if (mention !== undefined) return none;
  return (
    describedBeyond(scene, behind, limit) ??
    apposedBeyond(scene, behind, limit) ??
    describedBeyondSign(scene, behind) ??
    (isSign(scene, behind) ? none : capitalRun(scene, behind))
  );
}

/** "kazao je za N1 komandir Službe zaštite i spašavanja Zdravko Blečić": where no language has articles, the full name that closes the clause. */
function closingName(scene: Scene, behind: readonly Word[], limit: number): Mention | null {
  const { of, to, articles } = scene.words;
  const last = namesIn(scene, spanOf(behind)).at(-1);
  if (articles.size > 0 || last === undefined || last.within.end !== limit || !last.text.includes(' ')) return null;
  const [before, prior] = behind
    .filter(({ end }) => end <= last.within.start)
    .slice(-2)
    .reverse();
  const isLed = [before, prior].some((word) => word !== undefined && (of.has(word.lower) || to.has(word.lower)));
  return isLed || !isActor(scene, last) ? null : last;
}

/**
 * "сказала на відкритті директорка закладу Оксана Лисенко", "dijo en rueda de prensa el alcalde Juan Gil": where it was said
 * stands before who said it. Where no language has articles the case has told that the name is in no "with".
 */
function isBeyondPlace(scene: Scene, behind: readonly Word[], { text, within }: Mention): boolean {
  const { of, to, articles } = scene.words;
  const before = behind.filter(({ end }) => end <= within.start);
  const [lead] = before;
  if (lead === undefined || !text.includes(' ')) return false;
  const isClosed = /^(?:$|[.,;:!?)»”"“–—])/.test(scene.text.slice(within.end).trimStart());
  if (!isClosed) return false;
  const isLead = (word: Word | undefined) => word === undefined || of.has(word.lower) || to.has(word.lower);
  if (articles.size === 0)
    return (
      before.length > (lead.lower.length > longestLead ? 1 : 2) && !isLead(before.at(-1)) && !isLead(before.at(-2))
    );
  const isRomance = callingsOf(baseTag(scene.language)).nounFirst;
  const article = before.findLastIndex(({ lower }) => articles.has(lower));
  const title = before.slice(article + 1);
  // "sentenció ante la prensa Gethin Rees": nobody is called "la prensa".
  const [noun, second] = article === 1 ? title : [];
  if (noun !== undefined && second === undefined && isRomance) return !isCallingOrBody(scene, noun.lower);
  return (
    article > 1 &&
    title.length > 0 &&
    title.length <= mostOfCalling &&
    !isLead(before[article - 1]) &&
    !title.some(isLead)
  );
}

/** "powiedziała PAP zawodniczka": where no language has articles, the body right behind the verb was told by whoever follows. */
function describedBehindBody(scene: Scene, mention: Mention, own: readonly Word[]): Subject | null {
  const { text, words } = scene;
  if (words.articles.size > 0 || kindOfMention(scene, mention) !== 'organisation') return null;
  const [first, ...rest] = own.filter(({ start }) => start >= mention.within.end);
  if (first === undefined || own[0]?.start !== mention.within.start || /\p{Lu}/u.test(text.charAt(first.start)))
    return null;
  const isSmall = [words.of, words.to, words.turns.adverbs, words.turns.asides].some((set) => set.has(first.lower));
  return isSmall || weekdayOf(first.lower, null) !== null ? null : { kind: 'words', span: spanOf([first, ...rest]) };
}

/** "dijo entre lágrimas el capitán, Rafa Cordero,": the name that the comma behind what somebody is leads to. */
function apposedBeyond(scene: Scene, behind: readonly Word[], limit: number): Subject | null {
  const { of, to, articles } = scene.words;
  const article = behind.findLastIndex(({ lower }) => articles.has(lower) && !of.has(lower) && !to.has(lower));
  const before = behind[article - 1];
  if (article < 2 || before === undefined || of.has(before.lower) || to.has(before.lower)) return null;
  const apposed = behind.length - article - 1 > mostOfCalling ? null : apposition(scene, limit);
  return apposed && { kind: 'name', mention: apposed };
}

/** "w", "на"; what is longer is whoever was told: "журналистам". */
const longestLead = 4;

/** "ha dichiarato a Radio Vesuvio la presidente dell'associazione, Lucia Ascione": whom the words behind the name describe. */
function describedBeyond(scene: Scene, behind: readonly Word[], limit: number): Subject | null {
  const [told] = namesIn(scene, spanOf(behind));
  const rest = told === undefined ? [] : behind.filter(({ start }) => start >= told.within.end);
  const [article] = rest;
  if (article === undefined || rest.length < 2 || !scene.words.articles.has(article.lower)) return null;
  const apposed = apposition(scene, limit);
  if (apposed !== null) return { kind: 'name', mention: apposed };
  return { kind: 'words', span: spanOf(withoutDay(rest.slice(0, longestWords))) };
}

/** "рекао је за Танјуг": where no language has articles, capitals behind the word that leads to whoever was told are that one's. */
function isSign({ words: { articles, to, turns } }: Scene, behind: readonly Word[]): boolean {
  const lead = behind.find(({ lower }) => !turns.auxiliaries.has(lower));
  return articles.size === 0 && lead !== undefined && to.has(lead.lower);
}

/** "uviedol pre TASR krajský operačný dôstojník": where no language has articles, whom the words behind the sign of who was told describe. */
function describedBeyondSign(
  { text, words: { articles, of, to } }: Scene,
  [lead, ...rest]: readonly Word[],
): Subject | null {
  if (articles.size > 0 || lead === undefined || !to.has(lead.lower)) return null;
  const isCapital = ({ start }: Word) => /\p{Lu}/u.test(text.charAt(start));
  const from = rest.findIndex((word) => !isCapital(word));
  // "řekl pro Novinky po zápase".
  const isSmall = ({ lower }: Word) => of.has(lower) || to.has(lower) || lower.length <= shortestLead;
  // "za CdM-u": the ending of a sign is no word of its own.
  const isEnding = from > 0 && text.charAt((rest[from] as Word).start - 1) === '-';
  const own = from < 1 ? [] : rest.slice(isEnding ? from + 1 : from).slice(0, longestWords);
  const end = own.findIndex((word) => isSmall(word) || isCapital(word));
  const who = end < 0 ? own : own.slice(0, end);
  return who.length === 0 ? null : { kind: 'words', span: spanOf(who) };
}

/** No noun is as short. */
const shortestLead = 2;

/** "mówi z przekonaniem Lis": a name that nobody found is given as it is written. */
function capitalRun(scene: Scene, behind: readonly Word[]): Subject {
  const run: Word[] = [];
  for (const word of behind.slice(1)) {
    const isCapital = /\p{Lu}/u.test(scene.text.charAt(word.start)) && !isInName(scene, word);
    if (isCapital) run.push(word);
    else if (run.length > 0) break;
  }
  // "ha scritto su X": a letter is nobody.
  return run.every(({ lower }) => lower.length < 2) ? none : { kind: 'words', span: spanOf(run) };
}

/** "declaró la portavoz del SES, Lucía Ferrer": the person whom the comma behind a description leads to. */
function apposition(scene: Scene, comma: number): Mention | null {
  if (scene.text.charAt(comma) !== ',') return null;
  const [next] = namesIn(scene, { start: comma + 2, end: Math.min(scene.text.length, comma + longestName) });
  if (next === undefined || !isActor(scene, next)) return null;
  return isCalling(scene, { start: comma + 2, end: next.within.start }) ? next : null;
}

/** "su abogada, la letrada Ana Ruiz", "son avocate, Me Claire Morel": nothing, a title, or an article and what somebody is. */
function isCalling(scene: Scene, between: Span): boolean {
  const text = scene.text.slice(between.start, between.end);
  if (text === '' || /^\p{Lu}\p{Ll}{0,3}\.? $/u.test(text)) return true;
  const { articles, of, to, verbs, turns } = scene.words;
  const [first, ...rest] = wordsIn(scene, between);
  if (
    first === undefined ||
    !/^[\p{L} -]+$/u.test(text) ||
    !articles.has(first.lower) ||
    turns.indefinite.has(first.lower)
  )
    return false;
  return (
    rest.length > 0 &&
    rest.length <= mostOfCalling &&
    !rest.some(({ lower }) => of.has(lower) || to.has(lower) || verbs.has(lower))
  );
}

/** "la letrada", "der Bremer Anwalt". */
const mostOfCalling = 2;

/** The words behind a verb up to the one that leads to whom it was said, auxiliaries and further verbs left out. */
function clauseOf(scene: Scene, behind: readonly Word[]): readonly Word[] {
  const { to, of, articles, verbs, turns } = scene.words;
  // "kazao je komandir", "mówi nam Lis": where no language has articles, small words stand behind the verb.
  const isSmall = (lower: string) => articles.size === 0 && (turns.auxiliaries.has(lower) || turns.adverbs.has(lower));
  const isNone = (lower: string) => verbs.has(lower) || isSmall(lower);
  let start = 0;
  while (start < behind.length && start < 2 && isNone(behind[start]?.lower ?? '')) start += 1;
  const words = behind.slice(start);
  const nameAt = (from: number) => words.slice(from + 1, from + 1 + nearName).some((word) => isInName(scene, word));
  const besides = afterSpeakers[baseTag(scene.language)]?.besides;
  const leads = (word: Word, at: number) => {
    if (isInName(scene, word)) return false;
    if (at > 0 && besides?.test(word.lower) === true) return true;
    if (at === 0) return !articles.has(word.lower) && (of.has(word.lower) || to.has(word.lower));
    // "ein Sprecher der Polizei der dpa": where the word is an article too, the name behind it was told.
    return to.has(word.lower) && (!articles.has(word.lower) || nameAt(at));
  };
  const end = words.findIndex(leads);
  // "сказал рыбак местной газете": the adjective is of whoever was told.
  const isLed = end > 1 && toldNoun(scene, words.slice(end - 1)) === words[end];
  return end < 0 ? words : words.slice(0, isLed ? end - 1 : end);
}
