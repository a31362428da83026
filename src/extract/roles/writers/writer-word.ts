/** Tells what writers call themselves, also in one word with their field: "helsereporter", "Wissenschaftsjournalistin". Claims nothing. */
import { writerEndings, writerWords } from '../../../text/languages/newsroom-words.ts';

/** Shorter words are no compounds. */
const shortest = 11;

/** Whether a word in lower case is what a writer is called. */
export function isWriterWord(word: string): boolean {
  return writerWords.has(word) || (word.length >= shortest && writerEndings.some((ending) => word.endsWith(ending)));
}
