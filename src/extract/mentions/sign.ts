/** Tells signs that stand for longer names, and words that ran together, by their shape alone. */
import { charKind, holdsKind, kindOfUnit } from '../../text/char-kinds.ts';

const [shortest, longest] = [2, 5];
const roman = /^[IVXLC]+$/;

/** "NRK", "SES", "U.S", "A300": two to five capitals, digits and marks, a capital first; no Roman number. */
export function isSign(text: string): boolean {
  if (text.length < shortest || text.length > longest) return false;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const kind = kindOfUnit(unit);
    if ((kind & charKind.upper) !== 0) continue;
    const isInside = (kind & charKind.number) !== 0 || unit === 0x26 || unit === 0x2e;
    if (at === 0 || !isInside) return false;
  }
  return !roman.test(text);
}

/** "CentOS", "WordPress": a capital behind a small letter that opens no second name, as in "DeKalb" and "McAllen". */
export function isRunTogether(text: string): boolean {
  // Most words have no capital but the first: a look at their letters is quicker than a pattern.
  if (!holdsKind(text.slice(2), charKind.upper)) return false;
  return /\p{Ll}\p{Lu}/u.test(text) && !/^(?:Ma?c|Fitz|[DLSV][aeiu]n?|O['’])\p{Lu}|['’-]/u.test(text);
}
