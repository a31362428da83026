/** Tells where within a run of capitals another name begins: an outlet, a second person, a region, whoever something belongs to. */
import { baseForms } from '../../text/inflection.ts';
import { type Lexicon, says } from './lexicon.ts';
import type { Run } from './runs.ts';
import { isSign } from './sign.ts';
import type { Word } from './word-scan.ts';

/**
 * Whether an outlet begins: "Paul Grün Radio Kiel", "Marcin Nowak Kurierowi Szczecińskiemu", "Canal TVX Ana Gómez": who speaks and who was told stand side
 * by side, where no word leads to either.
 */
export function opensOutlet(words: readonly Word[], at: number, { from, to }: Run, lexicon: Lexicon): boolean {
  if (lexicon.genericCapitals || at - from < 2 || at + 1 > to || words[at]?.gap !== 'space') return false;
  const said = (place: number) => lexicon.said(words[place]?.text ?? '');
  const isFull = (said(from) & says.given) !== 0 && (said(at - 1) & says.given) === 0;
  if ((said(at) & says.outlet) !== 0) return isFull;
  return (said(from) & says.outlet) !== 0 && isSign((words[at - 1] as Word).text) && (said(at) & says.given) !== 0;
}

/**
 * Whether another name begins: "Ельце Липецкой области": the region begins; "Pirkko Lehtonen Katariinan": behind a surname another name in its case;
 * "Tehdaspalo Kotkassa", "Paperitehdas Kuusjärvellä": a place behind the word that opens the line; "Folkepartis Peter Maal": whose somebody is.
 */
export function opensOther(words: readonly Word[], at: number, { from, to }: Run, lexicon: Lexicon): boolean {
  const word = words[at] as Word;
  const before = words[at - 1] as Word;
  const given = (one: number) => (lexicon.said(words[one]?.text ?? '') & says.given) !== 0;
  if (lexicon.placeTails.has(words[to - 1]?.text ?? '') && at === to - 2) return /[сц]ьк|ск/.test(word.text);
  if (!lexicon.cases && !lexicon.genericCapitals && ownsByS(lexicon))
    return given(at) && at + 1 < to && !given(from) && /[^s]s$/.test(before.text) && word.gap === 'space';
  if (!lexicon.endsPlace('aaaassa')) return false;
  if (at === from + 2 && at === to - 1 && given(from) && !given(from + 1)) return isInflected(word, lexicon);
  return (
    at === from + 1 &&
    (lexicon.endsPlace(word.text) || (!given(from) && besides.test(word.text))) &&
    (words[from] as Word).gap !== 'space' &&
    !before.text.endsWith('n')
  );
}

/** "Paperitehdas Kuusjärvellä": Finnish endings of cases that people stand in as well. */
const besides = /(?:ll[aä]|lt[aä]|lle)$/;

/** Whether an s at the end of a name says whose something is. */
function ownsByS({ endings }: Lexicon): boolean {
  return endings.some(({ from, to }) => from === 's' && to === '');
}

/** Whether a second person begins: "polisanmälde Hanna Nilsson Oddvar Berg": behind a given name and a surname a given name and a surname are somebody else. */
export function opensSecondName(words: readonly Word[], at: number, { from, to }: Run, lexicon: Lexicon): boolean {
  if (lexicon.doubleSurnames || at - from !== 2 || to - from !== 4) return false;
  const given = [0, 1, 2, 3].map((one) => lexicon.said((words[from + one] as Word).text) & says.given);
  const isFull = (one: number) => given[one] !== 0 && given[one + 1] === 0;
  return (
    isFull(0) &&
    isFull(2) &&
    words.slice(from, to).every(({ capital, gap }, one) => capital && (one === 0 || gap === 'space'))
  );
}

/** Whether a word has the ending of a case: "Michałowa Marek Nazarko": the word before is in another case, since it is what the office is of. */
export function isInflected({ text }: Word, lexicon: Lexicon): boolean {
  return text.length > shortestInflected && baseForms(text, lexicon.endings).length > 1;
}

const shortestInflected = 5;

/** Whether a word begins the name of a paper: "Gazeta Ostrelska": in languages of many cases a paper is called so also where a sentence begins. */
export function isOutlet(words: readonly Word[], at: number, to: number, lexicon: Lexicon): boolean {
  const next = lexicon.said(words[at + 1]?.text ?? '');
  if (!lexicon.cases || at + 1 >= to || words[at]?.capital !== true) return false;
  return (lexicon.said((words[at] as Word).text) & says.outlet) !== 0 && (next & says.given) === 0;
}

/**
 * Whether the person begins who is of a place: "села Озёрная Анна Маалова": behind the word for a place and its name a given name or
 * two words of one sex are somebody.
 */
export function opensResident(words: readonly Word[], at: number, { from, to }: Run, lexicon: Lexicon): boolean {
  const before = words[from - 1];
  const first = words[at] as Word;
  const last = words[at + 1];
  if (!lexicon.cases || at === from || to - at !== 2 || last === undefined || before === undefined) return false;
  if (before.capital || words[from]?.gap !== 'space' || (lexicon.said(before.text) & says.placeKind) === 0)
    return false;
  return (lexicon.said(first.text) & says.given) !== 0 || isOneSex(first.text, last.text);
}

/** "Айгуль Бекова", "Марат Беков": a surname in the nominative, and a first name that goes with it. */
export function isOneSex(first: string, last: string): boolean {
  if (/(?:[оеєё]ва|[иі]на|с[ьк]?ка|ская)$/.test(last)) return /[аяь]$/.test(first);
  return /(?:[оеєё]в|[иії]н|ский|ський|енко|[юу]к)$/.test(last) && /[^аеёиіоуыэюяь]$/.test(first);
}
