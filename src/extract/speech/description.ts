/** Finds whom a description of a speaker means: "the mayor", "die 77-Jährige", "the woman", "the company". */
import { baseTag } from '../../text/base-tag.ts';
import { cutWords } from '../../text/cut-words.ts';
import { attributesOf } from '../../text/languages/reporting/attributes.ts';
import { type Callings, callingsOf } from '../../text/languages/reporting/callings.ts';
import { humanNounsOf } from '../../text/languages/reporting/human-nouns.ts';
import { antecedentOf } from './antecedent.ts';
import { apposedAs, type Beside, hasArticleAtEnd, isForm, namesBeside, onlyOne, personOfAge } from './apposed.ts';
import { ands } from './attribution.ts';
import { meantByAge, meantByNoun, meantByThis } from './attributive.ts';
import { genderOfDescription, genderTold } from './gender.ts';
import { meantByOpening } from './opening-person.ts';
import type { Place, Scene } from './scene.ts';

/** Shorter words stand inside others by chance. */
const shortestPart = 5;
/** Articles and cases at the end of a word. */
const longestEnding = 3;
/** No longer description stands for whoever was named before. */
const mostWords = 4;
/** "die erst 16 Jahre alte Japanerin". */
const longestOfAge = 5;

/** Which person or body a description means, by what the article says of them up to there; null where nobody is meant for sure. */
export function personDescribed(words: string, place: Place): number | null {
  const name = meantBy(words, place);
  // "a répondu l’élue" is never the mayor Paul Giraud.
  const isOfWoman = name !== null && genderOfDescription(words, baseTag(place.scene.language)) === 'she';
  const isMan = isOfWoman && genderTold(place, name) === 'he';
  return isMan ? null : name;
}

function meantBy(words: string, place: Place): number | null {
  const { scene, scenes } = place;
  const known = describedAs(scene, words);
  if (known !== null) return isAnothers(words, known, { scene, scenes }) ? null : known;
  const all = cutWords(words).map(({ lower }) => lower);
  if (scene.words.turns.indefinite.has(all[0] ?? '')) return null;
  const run = nounPhrase(scene, all);
  if (run.length === 0) return null;
  const age = run.find((word) => /^\d{2,3}$/.test(word));
  const [article = ''] = scene.words.articles.has(all[0] ?? '') ? all : [];
  if (age !== undefined && run.length <= longestOfAge)
    return personOfAge(scenes, scene.block, age) ?? meantByAge(article, age, place) ?? meantByOpening(all, run, place);
  if (run.length > mostWords) return null;
  if (isKinOfSomebody(scene, all[0] ?? '', run)) return apposedAs(scenes, scene.block, [run.at(-1) ?? '']);
  const isThis = meantByThis(all[0] ?? '', place);
  if (isThis !== null) return isThis;
  const callings = callingsOf(baseTag(scene.language));
  const [only] = run;
  const gender = run.length > 1 ? null : isOne(callings.woman, only) ? 'she' : isOne(callings.man, only) ? 'he' : null;
  // "The woman who found Reed": whoever is told by what she did is nobody who was named.
  const isTold = all.some((word, at) => at > 0 && scene.words.turns.clauses.has(word));
  if (gender !== null && isTold) return null;
  // "una mujer de 45 años" is "la mujer" afterwards, and not the inspector.
  if (gender !== null && namesBeside(scenes, scene.block, { nouns: run, kind: 'person' }).others > 0) return null;
  if (gender !== null) return antecedentOf({ ...place, gender, isSure: true })?.name ?? null;
  const noun = (callings.nounFirst ? run[0] : run.at(-1)) ?? '';
  const meant = meantByNoun({ article, run, noun }, place);
  if (meant !== null) return meant;
  const opening = meantByOpening(all, run, place);
  if (opening !== null) return opening;
  // "the local health minister" is not any minister; "primo cittadino" is one.
  if (run.length > 1 && !callings.same.some((words) => words.includes(run.join('-')))) return null;
  const nouns = sameNouns(run, callings);
  const apposed = apposedAs(scenes, scene.block, nouns);
  return apposed ?? byOffice(scene, nouns) ?? bodyDescribed(nouns[0] ?? '', { scene, scenes }, callings);
}

/** Which one body of the article is "rederiet", "the ministry": by its noun beside a name or in it; "the company" by any such noun. */
function bodyDescribed(noun: string, place: Pick<Place, 'scene' | 'scenes'>, { companies }: Callings): number | null {
  const own = bodyCalled(place, [noun], () => false);
  const isCompany = companies.some((word) => isForm(place.scene, noun, word, 'organisation'));
  if (!isCompany || own.others > 0 || own.names.size > 0) return onlyOne(own);
  return onlyOne(bodyCalled(place, companies, (name) => legalForm.test(name)));
}

/** The bodies with a noun beside their name or in it. */
function bodyCalled(
  { scene, scenes }: Pick<Place, 'scene' | 'scenes'>,
  nouns: readonly string[],
  isSo: (name: string) => boolean,
): Beside {
  const { names, others } = namesBeside(scenes, scene.block, { nouns, kind: 'organisation' });
  const isCalled = (name: string) =>
    headsOf(name).some((head) => nouns.some((noun) => isForm(scene, head, noun, 'organisation')));
  const within = scene.names.flatMap(({ kind, name }, at) =>
    kind === 'organisation' && (isSo(name) || isCalled(name)) ? [at] : [],
  );
  return { names: new Set([...names, ...within]), others };
}

/** How names of companies end. */
const legalForm =
  /[ .](?:ASA?|AB|A\/S|ApS|GmbH|AG|SE|KG|Ltd|Limited|plc|PLC|Inc|Corp|LLC|S\.?A\.?S?|SL|S\.?p\.?A\.?|Srl|Oyj?|B\.?V\.?|N\.?V\.?|Ltda)\.?$/;

/** The words of a body’s name that say what it is: the first, the last, and the one before "of". */
function headsOf(name: string): readonly string[] {
  const words = name.toLowerCase().split(' ');
  const of = words.findIndex((word) => /^(?:of|for)$/.test(word));
  return [words[0] ?? '', words.at(-1) ?? '', ...(of > 0 ? [words[of - 1] ?? ''] : [])];
}

/** Whether others are called so as well: "Ann Berg, a nurse, left. A nurse from York stayed." */
function isAnothers(words: string, known: number, { scene, scenes }: Pick<Place, 'scene' | 'scenes'>): boolean {
  const all = cutWords(words).map(({ lower }) => lower);
  const [noun, second] = nounPhrase(scene, all);
  if (noun === undefined || second !== undefined) return false;
  const { names, others } = namesBeside(scenes, scene.block, { nouns: [noun], kind: 'person' });
  return others > 0 || [...names].some((name) => name !== known);
}

function isOne(words: readonly string[], word: string | undefined): boolean {
  return word !== undefined && words.includes(word);
}

/** "seine Frau": somebody's kin, and only whoever is named as such. */
function isKinOfSomebody(
  { words: { articles, turns }, language }: Scene,
  first: string,
  run: readonly string[],
): boolean {
  const base = baseTag(language);
  const isOwned =
    articles.has(first) && !turns.indefinite.has(first) && humanNounsOf(base)?.definite.has(first) === false;
  return isOwned && attributesOf(base)?.kin.has(run.at(-1) ?? '') === true;
}

/** The words of a description without what leads to it and what it is of. */
function nounPhrase({ words: { articles, of, to, turns } }: Scene, words: readonly string[]): readonly string[] {
  const own = words.filter((word, at) => at > 0 || !articles.has(word));
  // "sagt die 61-Jährige und lacht".
  const isAnd = (at: number) => at > 0 && ands.has(own[at] ?? '') && !articles.has(own[at + 1] ?? '');
  const end = own.findIndex((word, at) => of.has(word) || to.has(word) || turns.clauses.has(word) || isAnd(at));
  return end < 0 ? own : own.slice(0, end);
}

/** The noun of a description, and what else people of that office or calling are called. */
function sameNouns(run: readonly string[], { same, nounFirst }: Callings): readonly string[] {
  const noun = (nounFirst ? run[0] : run.at(-1)) ?? '';
  const whole = run.join('-');
  const others = same.filter((words) => words.includes(noun) || words.includes(whole)).flat();
  return [noun, ...new Set(others.filter((word) => word !== noun))];
}

/** The one whom the article gives an office that has more names: "autarca" for "presidente da junta Tiago Moura". */
function byOffice({ names, language }: Scene, [noun = '', ...same]: readonly string[]): number | null {
  const isCompound = attributesOf(baseTag(language))?.isCompound === true;
  // "Landbouwminister" is a minister where words are written as one, "ministeren" whoever was a "miljøminister".
  const tails = isCompound ? [...same, hasArticleAtEnd(language) ? noun.replace(articleAtEnd, '') : noun] : [];
  const isOf = (described: string) =>
    same.includes(described) || tails.some((one) => one.length > shortestPart && described.endsWith(one));
  const own = names.flatMap(({ kind, described }, at) =>
    kind === 'person' && described.some((one) => isOf(one.toLowerCase())) ? [at] : [],
  );
  return own.length === 1 ? (own[0] ?? null) : null;
}

/** "-en", "-et", "-n". */
const articleAtEnd = /(?:e?n|e?t)$/;

/** The one person of the article whom it describes so elsewhere: "the dictator" for "Belarusian dictator". */
export function describedAs(scene: Scene, words: string): number | null {
  const said = plain(words, scene.words.articles);
  // "a protester" is somebody new.
  const [first = ''] = words.toLowerCase().split(/\s+/);
  if (said === '' || scene.words.turns.indefinite.has(first)) return null;
  const surname = bySurname(scene, words);
  if (surname !== null) return surname;
  const matching = scene.names.flatMap(({ kind, described }, at) =>
    kind === 'person' && described.some((one) => fits(plain(one, scene.words.articles), said)) ? [at] : [],
  );
  return matching.length === 1 ? (matching[0] ?? null) : null;
}

/** "Day said": a surname that is an ordinary word as well, of one person whom the article names in full. */
function bySurname({ names }: Scene, word: string): number | null {
  if (!/^\p{Lu}\p{L}+$/u.test(word)) return null;
  const own = names.flatMap(({ kind, name }, at) => (kind === 'person' && name.endsWith(` ${word}`) ? [at] : []));
  return own.length === 1 ? (own[0] ?? null) : null;
}

function fits(described: string, said: string): boolean {
  if (described === said || said.endsWith(` ${described}`) || said.startsWith(`${described} `)) return true;
  // "Veisjef" is "veisjefen" afterwards, "министр" "министра".
  const isEnded = described.length >= shortestPart && said.startsWith(described);
  if (isEnded && said.length - described.length <= longestEnding) return true;
  // "Kulturminister" is "der Minister" afterwards.
  return described.endsWith(said.length < shortestPart ? ` ${said}` : said);
}

function plain(words: string, articles: ReadonlySet<string>): string {
  const [first = '', ...rest] = words.toLowerCase().split(/\s+/);
  return articles.has(first) ? rest.join(' ') : words.toLowerCase();
}
