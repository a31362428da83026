/** Tells a whole line that is one person's name in a script without capitals, by a given name that is known. Claims nothing. */
import { caselessGivenNames, caselessSmallWords } from '../../../text/languages/names/caseless-given-names.ts';
import {
  foreignGivenNames,
  sureGivenNames,
  wordGivenNames,
} from '../../../text/languages/names/without-capitals/ar-given-names.ts';
import { noNameParts } from '../../../text/languages/names/without-capitals/ar-words.ts';
import { furnitureLine } from '../phrase-book.ts';

const longest = 40;
/** A given name, the father's and the surname's two words. */
const mostWords = 5;
const shape =
  /^(?:[\u0590-\u05ff'’"״׳-]+|[\u0600-\u06ff\u200c]+|[\u0900-\u097f]+)(?: (?:[\u0590-\u05ff'’"״׳-]+|[\u0600-\u06ff\u200c]+|[\u0900-\u097f]+)){1,4}$/u;
/** "عبد الإله": one name in two words. */
const servant = /^عبد ال/u;
const alike = (word: string): string => word.replace(/[أإآٱ]/g, 'ا').replace(/[\u064b-\u0652\u0640]/g, '');

const noParts: ReadonlySet<string> = new Set([...noNameParts, ...caselessSmallWords]);
let given: ReadonlySet<string> | null = null;

/** "نور سعيد", "נועה שפיגלר", "रवीश रंजन": a known given name and one to four words more, none of them a label or a mark. */
export function isCaselessName(text: string): boolean {
  if (text.length > longest || !shape.test(text)) return false;
  const words = text.split(' ');
  // Made where such a line is found: most texts have none.
  given ??= new Set([...sureGivenNames, ...wordGivenNames, ...foreignGivenNames, ...caselessGivenNames].map(alike));
  if (words.length > mostWords || (!given.has(alike(words[0] ?? '')) && !servant.test(text))) return false;
  // "الأمين" is an office and a surname.
  return (
    !words.some((word, at) => noParts.has(word) && !(at > 0 && word.startsWith('ال'))) && furnitureLine(text) === null
  );
}
