/** Tells words that are about a picture, "File photo", "AP Photo/Ann Smith", "Archivbild": a day beside them is that of the picture. */
import { pictureWords, textWords } from '../../../text/languages/newsroom-words.ts';
import { fileMarks } from '../../../text/languages/picture-words.ts';
import { foldLine } from '../../../text/normalise.ts';

const longest = 80;

/** Whether one of these words is for pictures, or all of them are such a mark; "Text und Fotos Karl Lind" signs an article. */
export function namesPicture(text: string): boolean {
  if (text.length > longest) return false;
  const folded = foldLine(text);
  if (fileMarks.has(folded)) return true;
  const words = folded.split(/[^\p{L}\p{M}-]+/u);
  const isOfPicture = (word: string) => pictureWords.has(word) || fileMarks.has(word);
  return words.some(isOfPicture) && !words.some((word) => textWords.has(word));
}

/** Whether words mark a picture that does not show the event itself. */
export function isFileMark(text: string): boolean {
  return fileMarks.has(foldLine(text.trim()));
}
