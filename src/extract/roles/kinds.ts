/** Tells what kind of article a line says it is. Reads data only. */
import { articleKinds } from '../../text/languages/newsroom-words.ts';
import { foldLine } from '../../text/normalise.ts';

/** "Kommentar", "EN DIRECT", "INTERVIEW:" */
export function isKind(text: string): boolean {
  return articleKinds.has(foldLine(text).replace(/\s?:$/, ''));
}
