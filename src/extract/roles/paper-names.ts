/** Tells the names of newspapers by the words they are made of. */
import { endingFilter } from '../../text/ending-filter.ts';
import {
  callingPaperWords,
  headingNouns,
  newsWords,
  paperEndings,
  paperWords,
  placedNewsEndings,
  placedPaperWords,
  plainPaperWords,
  smallPaperWords,
  surnameEndings,
  writerWords,
} from '../../text/languages/newsroom-words.ts';
import { outlets } from '../../text/languages/outlets.ts';
import { sectionNames } from '../../text/languages/press/presses.ts';
import { foldLine } from '../../text/normalise.ts';
import { furnitureLine } from './phrase-book.ts';

const longest = 6;
const shortestWord = 6;
const shortestUnspaced = 3;
const longestQuoted = 48;
const small =
  /^(?:of|og|und|and|y|e|et|en|am|im|an|vom|zum|de|des|du|del|della|delle|dei|di|da|das|do|dos|aux|της|του|των|la|le|van|der|den|het|för|for|the|[’']|(?:dell|nell|d|l)['’]\p{Lu}.*)$/iu;

/** Whether a text may hold the name of a newspaper: `isPaper` tells of each name in it. */
export const mayHoldPaper = endingFilter([...paperWords, ...paperEndings]);

/** "The Harwick Gazette", "Brobladet", "Il Corriere dell'Appennino"; not "Latest news", not "Local News". */
export function isPaper(text: string): boolean {
  if (!mayHoldPaper(text)) return isQuotedPaper(text);
  const words = text.split(' ');
  if (words.length > longest || furnitureLine(text) !== null || /[.!?:,;]$|[\d|•·©>＞›»→]/.test(text)) return false;
  if (isRole(words.at(-1) ?? '')) return false;
  // "Support the Courier", "Post Your Story"
  if (words.length > 2 && /^(?:the|[Oo]ur|[Yy]our|My)$/.test(words[1] ?? '')) return false;
  if (!words.every((word) => small.test(word) || !/^\p{Ll}/u.test(word)) && !isSmallPaper(words)) return false;
  const folded = words.map((word) => foldLine(word).replace(/^(?:l'|d'|dell'|«|")|["»]$/g, ''));
  if (words.length === 1) return isOneWord(folded[0] ?? '') && !/^\p{Ll}/u.test(text);
  const named = folded.some((word) => paperWords.has(word) || isOneWord(word) || isCompound(word));
  if (isSectionNews(folded)) return false;
  return named && !folded.every((word) => generic.has(word) || paperWords.has(word)) && !generic.has(folded[0] ?? '');
}

/** "Волжский вестник", "Lomnický deník": where names have one capital, the word for a paper stands small behind what tells it apart. */
function isSmallPaper(words: readonly string[]): boolean {
  const [first = '', second = ''] = words;
  return words.length === 2 && smallPaperWords.has(second) && /^\p{Lu}\p{Ll}{3,}$/u.test(first);
}

/** "Courier-Post", "Westmark-Kurier": the word for a paper stands last. */
function isCompound(word: string): boolean {
  const at = word.lastIndexOf('-');
  if (at < 0) return false;
  const last = word.slice(at + 1);
  return paperWords.has(last) && (!plainPaperWords.has(last) || paperWords.has(word.slice(0, at)));
}

const outletNames: ReadonlySet<string> = new Set(outlets.flatMap((name) => [name, name.toUpperCase()]));
const longestOutlet = 40;

/** Whether a whole line names a newspaper or a broadcaster: one that is known, or one that its words tell. */
export function namesOutlet(text: string): boolean {
  return isKnownOutlet(text) || isPaper(text) || isPlacedPaper(text);
}

const article = /^(?:The |Le |La |Les |El |Il |Lo |O |A |De |Het |Η |Ο |Το |L[’'])/u;
const ofPlace =
  /^(\p{Lu}[\p{L}\p{M}]+) (?:(?:of|van|de|des|du|del|della|dello|di|do|da|dos|της|του|των) (?:la )?|(?:de l|d|dell)[’'])\p{Lu}/u;
const beforePlace = /^(\p{Lu}\p{Ll}+) \p{Lu}[\p{Ll}\p{M}’'-]{3,}$/u;
const longestPlaced = 40;

/** "La Voz del Salado", "Le Phare de l'Estuaire", "Głos Mazowsza": called after a place, with capitals; not "El Mundo del Motor", "L'avenir de Lyon". */
export function isPlacedPaper(text: string): boolean {
  if (text.length > longestPlaced || !text.includes(' ')) return false;
  const bare = text.replace(article, '');
  const word = foldLine(ofPlace.exec(bare)?.[1] ?? '');
  if (placedPaperWords.has(word)) return bare !== text || paperWords.has(word);
  const calling = bare === text ? beforePlace.exec(text)?.[1] : undefined;
  return calling !== undefined && callingPaperWords.has(foldLine(calling));
}

/** "The Voice of Reason": nothing but a word for a paper and what stands behind it tells that it is one. */
export function isOnlyPlaced(text: string): boolean {
  return isPlacedPaper(text) && !isKnownOutlet(text) && !isPaper(text);
}

/** "Press Freedom", "The Record Heat": words of newspapers that mean other things as well; "The Star" and "BBC News" are names. */
export function isPlainPaper(text: string): boolean {
  if (isWithArticle(text) || isPlacedPaper(text) || (/(?:^|\s)\p{Lu}{2,4}(?:\s|$)/u.test(text) && /\p{Ll}/u.test(text)))
    return false;
  const nouns = foldLine(text)
    .split(' ')
    .filter((word) => paperWords.has(word));
  return nouns.length > 0 && nouns.every((word) => plainPaperWords.has(word));
}

/** "The Evening Star": behind an article the word for a paper stands last. */
function isWithArticle(text: string): boolean {
  return text.startsWith('The ') && paperWords.has(foldLine(text.slice(text.lastIndexOf(' ') + 1)));
}

/** "United States News", "The Weekly Brief", "Anna Kronpost": said once, a heading or a person; "BBC News", "Norra Skärgårdstidningen" are names. */
export function readsAsHeading(text: string): boolean {
  if (/(?:^|\s)\p{Lu}{2,4}(?:\s|$)/u.test(text) && /\p{Ll}/u.test(text)) return false;
  const nouns = foldLine(text)
    .split(' ')
    .map((word) => word.replace(/^(?:l'|d'|dell')/, ''))
    .filter((word) => paperWords.has(word));
  if (!text.includes(' ')) return false;
  const folded = foldLine(text);
  if (nouns.length === 0) return !/-\S+$|^The /u.test(text) && surnameEndings.some((ending) => folded.endsWith(ending));
  return nouns.every((word) => headingNouns.has(word)) && !placedNewsEndings.some((ending) => folded.endsWith(ending));
}

/** "CNBC Executive News Editor" is what somebody is. */
function isRole(word: string): boolean {
  const folded = foldLine(word);
  return writerWords.has(folded) && !paperWords.has(folded);
}

/** "Газета «Вестник»", "《日报》": a name in marks, behind the word for a paper or in those of Chinese titles. */
function isQuotedPaper(text: string): boolean {
  if (!/[»“”"》]$/u.test(text) || text.length > longestQuoted) return false;
  const kind = /^(\p{L}{4,12}) [«„“"][^«»„“”"]{2,30}[»“”"]$/u.exec(text)?.[1];
  return kind === undefined ? /^《[^《》]{2,12}》$/u.test(text) : paperWords.has(foldLine(kind));
}

/** "City News", "United States News": the news of a section, or of a country. */
function isSectionNews(words: readonly string[]): boolean {
  const [last, section] = [words.at(-1) ?? '', words.slice(0, -1).join(' ')];
  return newsWords.has(last) && (sectionNames.has(section) || sectionNames.has(words.join(' ')));
}

/** Words that make a heading of a newspaper's words, not a name. */
const generic: ReadonlySet<string> = new Set(
  'latest local more other related top breaking all our news world sports sport business live big good siste flere alle andre'.split(
    ' ',
  ),
);

/** Whether a folded word makes a heading of the word for a paper behind it: "Latest News". */
export function isGeneric(word: string): boolean {
  return generic.has(word);
}

/** "Kompas.com", "tv2.no": the address of a paper as its name. */
export function isDomain(text: string): boolean {
  return (
    text.length <= 30 &&
    /^(?:www\.)?[\p{L}\d-]{2,24}(?:\.[a-z]{2,3})?\.(?:com|net|org|info|news|[a-z]{2})$/iu.test(text)
  );
}

function isOneWord(word: string): boolean {
  const least = /[\u3040-\u9fff\uac00-\ud7af]/.test(word) ? shortestUnspaced : shortestWord;
  return word.length >= least && paperEndings.some((ending) => word.endsWith(ending) && word !== ending);
}

/** Whether a name is one of those that are known. */
export function isKnownOutlet(text: string): boolean {
  return text.length <= longestOutlet && outletNames.has(text);
}
