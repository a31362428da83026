/** Tells the newsroom that signs as a whole, "our political staff", by the word that it calls itself. Claims nothing. */
import { deskEndings, deskWords, ownWords } from '../../../text/languages/newsroom-words.ts';
import { foldLine } from '../../../text/normalise.ts';
import { isWriterWord } from './writer-word.ts';

const mostWords = 4;
const longest = 60;

/** "the newsroom", "onze politieke redactie", "unserer Lokalredaktion": words in small letters and what newsrooms are called. */
export function isDesk(text: string): boolean {
  if (text.length > longest) return false;
  const folded = foldLine(text);
  if (deskWords.has(folded) || isOwnDesk(text)) return true;
  const words = folded.split(' ');
  const last = words.at(-1) ?? '';
  if (words.length > mostWords || !/^\p{Ll}/u.test(text) || /[^\p{L}\p{M}\s'’-]/u.test(text)) return false;
  // Only the noun itself may have a capital, as in German.
  if (
    text
      .split(' ')
      .slice(0, -1)
      .some((word) => !/^\p{Ll}/u.test(word))
  )
    return false;
  return words.length > 1 && deskEndings.some((ending) => last.endsWith(ending));
}

/** "our Heritage Correspondent", "unserem Korrespondenten": the paper's own writer, by office and not by name. */
export function isOwnDesk(text: string): boolean {
  if (text.length > longest) return false;
  const words = foldLine(text).split(' ');
  if (words.length > mostWords || !ownWords.has(words[0] ?? '')) return false;
  const at = words.findIndex((word, place) => place > 0 && isWriterWord(word));
  const rest = text.split(' ').slice(at + 1);
  // "unserer Redakteurin Karla Berg" has a name, "notre correspondant local" none.
  return at > 0 && rest.every((word) => /^\p{Ll}/u.test(word));
}

/** Whether a newsroom signs as a whole with any word beside: "Redazione Online", "Harwick Gazette Staff". */
export function isNewsroom(text: string): boolean {
  if (isDesk(text)) return true;
  const words = foldLine(text.slice(0, longest)).split(' ');
  return [words[0] ?? '', words.at(-1) ?? ''].some((word) => deskEndings.includes(word));
}
