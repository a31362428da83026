/** Recognises buttons that no list holds by the words they are made of: "Save this story for later", "Artikel drucken". Claims nothing. */
import {
  type ButtonWords,
  belowWords,
  buttonPlatforms,
  buttonWords,
} from '../../../text/languages/press/button-words.ts';

/** Of one word only a list can tell; nine say more than a button does. */
const [fewestWords, mostWords] = [2, 9];
/** So many words of a button that names a platform may be the paper's name: "Follow The Harwick Lantern on Facebook". */
const mostNames = 3;

/** A bit for each language in which a word has a part: what it does, what goes on, with what, and all of these or a small word. */
interface Parts {
  readonly acts: number;
  readonly goesOn: number;
  readonly things: number;
  readonly any: number;
}

const none: Parts = { acts: 0, goesOn: 0, things: 0, any: 0 };
const partsOf = partsByWord(buttonWords);

function partsByWord(languages: readonly ButtonWords[]): ReadonlyMap<string, Parts> {
  const made = new Map<string, Parts>();
  languages.forEach((language, at) => {
    for (const part of ['acts', 'goesOn', 'things', 'small'] as const) {
      for (const word of language[part]) {
        const known = made.get(word) ?? none;
        const any = known.any | (1 << at);
        made.set(word, part === 'small' ? { ...known, any } : { ...known, any, [part]: known[part] | (1 << at) });
      }
    }
  });
  return made;
}

/** Two characters stand for a word where words are not parted by spaces. */
const unspaced = /[\u0e00-\u0e7f\u2e80-\u9fff]/;
const firstWord = /[\p{L}\p{M}]+/u;
const word = /[\p{L}\p{M}]+/gu;

/**
 * What a short folded line is that says nothing but what a button says: 'share' where it asks for something to be done with
 * a thing of the page, 'advert' where it says that the article goes on below one, 'newsletter' where it asks to follow the
 * paper by its name. `raw` is the line as it stands.
 */
export function buttonOfWords(folded: string, raw: string): 'share' | 'newsletter' | 'advert' | null {
  if (/[.?？:;：\d"„“«»]/.test(folded)) return null;
  const [first = ''] = firstWord.exec(folded) ?? [];
  if (!(partsOf.has(first) || buttonPlatforms.has(first))) return null;
  const words = folded.match(word) ?? [];
  if (words.length < fewestWords || words.length > mostWords) return null;
  if (saysButton(words)) return saysGoingOn(words) ? 'advert' : 'share';
  return followsPaper(words, raw) ? 'newsletter' : null;
}

/** How many words of a folded text no button is made of: names, and what an article is about. */
export function wordsBesideButton(folded: string): number {
  return (folded.match(word) ?? []).reduce(
    (sum, one) => sum + (partsOf.has(one) || buttonPlatforms.has(one) ? 0 : unspaced.test(one) ? one.length >> 1 : 1),
    0,
  );
}

/** Whether a folded text opens with a part of a page: "story with your friends". */
export function opensWithPart(folded: string): boolean {
  return (partsOf.get(firstWord.exec(folded)?.[0] ?? '') ?? none).things !== 0;
}

function languagesOf(words: readonly string[]): number {
  let all = -1;
  for (const one of words) {
    if (!buttonPlatforms.has(one)) all &= (partsOf.get(one) ?? none).any;
    if (all === 0) return 0;
  }
  return all === -1 ? 0 : all;
}

/** The languages in which some of the words has a part. */
function having(words: readonly string[], part: 'acts' | 'things' | 'goesOn'): number {
  return words.reduce((all, one) => all | (partsOf.get(one) ?? none)[part], 0);
}

function saysButton(words: readonly string[]): boolean {
  const all = languagesOf(words);
  if (all === 0) return false;
  const ends = [words[0] ?? '', words.at(-1) ?? ''];
  const things = having(words, 'things') | (words.some((one) => buttonPlatforms.has(one)) ? all : 0);
  return (all & having(ends, 'acts') & things) !== 0 || saysGoingOn(words);
}

/** "Story continues below advertisement": "The story continues" may be a crosshead. */
function saysGoingOn(words: readonly string[]): boolean {
  const all = languagesOf(words) & having(words, 'goesOn') & having(words, 'things');
  return all !== 0 && words.some((one) => belowWords.has(one));
}

/** "Follow The Harwick Lantern on Facebook": all that is no word of a button is a name. */
function followsPaper(words: readonly string[], raw: string): boolean {
  const first = words[0] ?? '';
  const of = (partsOf.get(first) ?? none).acts;
  if (of === 0 || !words.slice(1).some((one) => buttonPlatforms.has(one))) return false;
  const others = words.filter((one) => !buttonPlatforms.has(one) && ((partsOf.get(one) ?? none).any & of) === 0);
  const small = new Set((raw.match(word) ?? []).filter((one) => one === one.toLowerCase()));
  return others.length <= mostNames && others.every((one) => !small.has(one));
}
