/** A stretch of text in which names are looked for: cut into words, with what each says. */
import { compoundTails } from '../../text/languages/names/compound-tails.ts';
import { smallAgencies } from '../../text/languages/names/outlets.ts';
import { inTitleCase } from '../../text/normalise.ts';
import { isGivenName } from '../roles/names.ts';
import { type Lexicon, says } from './lexicon.ts';
import { type Word, wordsIn } from './word-scan.ts';

/** Text of the headline (block -1) or of a block. */
export interface Passage {
  readonly block: number;
  readonly text: string;
  /** Where it begins in the text of its block. */
  readonly offset: number;
}

/** A passage in words. Words of a text that is all capitals or in title case tell no names by their capitals. */
export interface CutPassage extends Passage {
  readonly index: number;
  readonly words: readonly Word[];
  readonly titled: boolean;
}

/** In a sentence, fewer of the words than this have a capital; in a title or in capitals, more. */
const mostCapitals = 0.8;
const fewestWords = 4;

/** What a passage is cut with; `isKnown` tells of a word whether it is a name by itself. */
export interface Cutting {
  readonly lexicon: Lexicon;
  isKnown(word: string): boolean;
  /** Whether the text has words behind a space that begin with these characters. */
  standsInside(word: string): boolean;
}

/** Cuts a passage into words. */
export function cutPassage(passage: Passage, index: number, cutting: Cutting): CutPassage {
  const { lexicon } = cutting;
  const words: Word[] = [];
  for (const word of wordsIn(passage.text, (one) => goesOn(one, lexicon))) {
    const parted = lexicon.partsEndings ? nameBefore(word) : null;
    // Behind an ending of its own the name is over.
    const ended = lexicon.partsEndings && words.at(-1)?.joined === true && word.gap === 'space' ? 'other' : word.gap;
    if (parted !== null) words.push({ ...parted, gap: ended });
    else if (lexicon.partsEndings) words.push({ ...word, joined: false, gap: ended });
    else if (!word.joined || !/['’-]/.test(word.text)) words.push(word);
    // "Valéry Giscard d'Estaing", where no small words melt into the next.
    else if (lexicon.elisions.size === 0 && elided.test(word.text) && words.at(-1)?.capital === true)
      words.push({ ...word, capital: true });
    else words.push(...partsOf(withoutElision(word, cutting), cutting));
  }
  const [lead, next] = words;
  // "JUNALIIKENNE Tampereen asemalla …": capitals that open a paragraph are no part of the name behind them.
  if (lead !== undefined && next?.capital && isShoutedLead(lead.text) && !isInCapitals(next.text))
    words[1] = { ...next, gap: 'other' };
  let long = 0;
  let capitals = 0;
  for (const { text, capital } of words) {
    if (text.length <= 3) continue;
    long += 1;
    if (capital) capitals += 1;
  }
  // "MESSAGGIO PROMOZIONALE", "FAKTA": a line in capitals.
  const shouted = words.every(({ text }) => text === text.toUpperCase());
  const mostly = !lexicon.capitalNouns && long >= fewestWords && capitals > mostCapitals * long;
  // "The chairman of Navistar told Sigrid Kaag. In Damascus President": two sentences full of names are no title.
  const isTitle =
    mostly && !isSentence(passage, words, lexicon) && !words.some(({ gap }, at) => at > 0 && gap === 'stop');
  const { block, text, offset } = passage;
  return { block, text, offset, index, words, titled: shouted || isTitle || isLabel(passage, words, lexicon) };
}

/** Longer than the initials by which bodies are called. */
const shortestLead = 9;

function isShoutedLead(text: string): boolean {
  // "ALEXANDER Lukashenko has said …"
  return text.length >= shortestLead && isInCapitals(text) && !isGivenName(inTitleCase(text));
}

function isInCapitals(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}

/**
 * "Foreign Minister Carla Maal resigned on Friday.", "– Ja, sier Erik Berg til Haugvik Avis.": in the body with a full stop, and a word
 * in small letters that titles print with a capital, or that says who speaks.
 */
function isSentence({ block, text }: Passage, words: readonly Word[], { said }: Lexicon): boolean {
  if (block < 0 || !text.trimEnd().endsWith('.')) return false;
  return words.some(
    (word) => !word.capital && (word.text.length > longestSmall || (said(word.text) & says.speech) !== 0),
  );
}

/** Titles have prepositions and articles of so many letters in small ones. */
const longestSmall = 5;

/** "Buy Photo", "Edit Screen Name": a line of two to four words with capitals and no end of a sentence, in the body. */
function isLabel({ block, text }: Passage, words: readonly Word[], { capitalNouns }: Lexicon): boolean {
  if (block < 0 || capitalNouns || words.length < 2 || words.length > longestLabel) return false;
  return words.every(({ capital }) => capital) && /[\p{L}\p{N}]$/u.test(text.trimEnd());
}

const longestLabel = 4;

/** "Dzeko'nun", "Galatasaray’ın": the name without what the apostrophe parts from it; null when nothing is parted. */
function nameBefore(word: Word): Word | null {
  const at = word.text.search(/['’]\p{Ll}+$/u);
  return at < 1 || !word.capital ? null : { ...word, text: word.text.slice(0, at), end: word.start + at };
}

/** "Mr. Smith", "J. Smith", "St. Clair": whether a sentence goes on after the word and a full stop. */
function goesOn(word: string, lexicon: Lexicon): boolean {
  if (word.length === 1 || word.includes('.')) return word === word.toUpperCase();
  return (lexicon.said(word) & (says.title | says.short)) !== 0;
}

/** "l'Espagne", "L'Espagne", "dell'Ucraina": the name is what stands behind the apostrophe. */
function withoutElision(word: Word, { lexicon, standsInside }: Cutting): Word {
  if (lexicon.elisions.size === 0) return word;
  const at = word.text.search(/['’]/);
  if (at < 1 || at > 5) return word;
  const behind = word.text.slice(at + 1);
  const elision = word.text.slice(0, at).toLowerCase();
  if (!lexicon.elisions.has(elision)) return word;
  // "Fabrizio Dell'Orto": a capital inside a sentence belongs to the name. "L'elogio": what follows is an ordinary word.
  if (word.capital && /^\p{Lu}/u.test(behind) && (word.gap === 'space' || standsInside(word.text))) return word;
  const capital = /^\p{Lu}/u.test(behind);
  const start = word.start + at + 1;
  // "a Teheran, l'Iran": only a sentence that begins with the article begins with the name.
  return {
    ...word,
    text: behind,
    start,
    capital,
    elision,
    gap: word.capital || word.gap === 'comma' ? word.gap : 'space',
  };
}

/** "d'Estaing", "dell'Umbria". */
const elided = /^(?:d|dell|dall|de)['’]\p{Lu}/u;

/** "Bashar al-Assad": the article is written small and belongs to the name. */
const arabicArticle = /^(?:al|el|ad|an|ar|as|ash|at|az|es|ez|ul)-\p{Lu}/u;

/** "Party-controlled", "Harwick-based": what is done by a bearer or where it is. */
const participle = /^(?:\p{Ll}{3,}ed|led|run|born|held|built|made|bound)$/u;

/** "Nato-sjef", "US-led", "EU-Kommissarin": a name that a hyphen joins to another word is a word of its own. */
function partsOf(word: Word, { lexicon, isKnown }: Cutting): readonly Word[] {
  const at = word.text.indexOf('-');
  if (!word.capital && arabicArticle.test(word.text)) return [{ ...word, capital: true }];
  // "nach dpa-Informationen".
  const isAgency = lexicon.capitalNouns && smallAgencies.has(word.text.slice(0, at));
  if (at < 2 || !(word.capital || isAgency)) return [word];
  const name = word.text.slice(0, at);
  const rest = word.text.slice(at + 1);
  // "JEAN-PIERRE": printed in capitals.
  const joined = /^\p{Ll}/u.test(rest) || (rest.length > longestPart && rest !== rest.toUpperCase());
  const isName =
    isAgency ||
    isKnown(name) ||
    /^\p{Lu}{2,5}$/u.test(name) ||
    // "Telegram-каналы".
    (/^\p{Script=Latin}/u.test(name) && /^\p{Script=Cyrillic}/u.test(rest)) ||
    compoundTails.has(rest) ||
    // "Kruis-vrijwilligers": where nouns have small letters.
    (lexicon.joinsNouns && /^\p{Ll}{5,}$/u.test(rest)) ||
    (lexicon.genericCapitals && participle.test(rest));
  if (!joined || !isName || isKnown(word.text)) return [word];
  const cut = word.start + at;
  // "ZDF-Morgenmagazin": two nouns are not one name.
  const capital = /^\p{Lu}/u.test(rest);
  const parted = capital && /^\p{Lu}{2,5}$/u.test(name);
  return [
    { ...word, text: name, end: cut },
    { ...word, text: rest, start: cut + 1, capital, gap: parted ? 'other' : 'space' },
  ];
}

/** "EU-Kommissarin" has a word behind the hyphen, "VG-TV" does not. */
const longestPart = 4;
