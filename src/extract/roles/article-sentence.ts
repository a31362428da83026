/** Tells a sentence of the article from furniture that opens with the same words. Claims nothing. */
import { perPress } from '../../text/languages/press/per-press.ts';
import type { PressWords } from '../../text/languages/press/press-words.ts';
import { presses } from '../../text/languages/press/presses.ts';
import { reportingFor } from '../../text/languages/reporting/reporting.ts';
import { holdsPhrase } from '../../text/phrase-edges.ts';
import { foldedOf, foldedWordsOf, openingOf, type Segment } from '../segment.ts';
import type { Sheet } from '../sheet.ts';
import { foldedFurnitureLine } from './phrase-book.ts';

/** A longer line is a sentence, whatever it ends with. */
const longestLabel = 12;
/** A phrase of so many words, or of so many characters in a script that writes no spaces, opens no sentence of an article. */
const wordsOfOwn = 4;
/** Where the language has no press words of its own, nothing else can be told of a phrase. */
const wordsElsewhere = 3;
const [charsOfOwn, charsOfOwnInThai] = [5, 10];
const [shortestThing, shortestVerb] = [3, 3];

/**
 * Whether a line that opens with a phrase of furniture is rather a sentence of the article: it is whole, and nothing else
 * shows a box. "Get our soldiers home, the crowd shouted." To lose a sentence is worse than to keep a button.
 */
export function isArticleSentence(segment: Segment, sheet: Sheet, phrase: string): boolean {
  if (!isWhole(segment) || isLabel(phrase, segment)) return false;
  if (isOfItsOwn(phrase, sheet.press) && isAmidButtons(segment, sheet)) return false;
  if (tellsSpeech(segment, sheet)) return true;
  return (
    !isOfItsOwn(phrase, sheet.press) && !namesThing(segment, phrase, sheet.press) && !isAmidButtons(segment, sheet)
  );
}

/** A sentence from its first word to its stop, or too long for a label. */
function isWhole({ text, prose, closed, words }: Segment): boolean {
  return words > longestLabel || (prose && closed && !/(?:…|\.{3}|[:;：])["”’»]?$/.test(text));
}

/** "Read also:", "Analysis |": what follows is a title. */
function isLabel(phrase: string, segment: Segment): boolean {
  if (/[:：|→)\]】-]\s*$/u.test(phrase) || /^[^\p{L}\p{N}]/u.test(phrase)) return true;
  return /^\s?[:：|]/u.test(openingOf(segment).slice(phrase.length));
}

function isOfItsOwn(phrase: string, press: readonly PressWords[]): boolean {
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(phrase))
    return phrase.length >= charsOfOwn;
  if (/\p{Script=Thai}/u.test(phrase)) return phrase.length >= charsOfOwnInThai;
  return phrase.split(' ').length >= (press === presses ? wordsElsewhere : wordsOfOwn);
}

const thingsOf = perPress((press) => [
  ...new Set(
    press.flatMap(({ notice, invitation, appealCues }) =>
      [...notice.things, ...invitation.things].filter(
        (thing) => thing.length >= shortestThing && !appealCues.us.includes(thing),
      ),
    ),
  ),
]);

/** A thing of the site that the phrase itself does not name: its newsletter, its app, an account, the browser. */
export function namesThing(segment: Segment, phrase: string, press: readonly PressWords[]): boolean {
  const folded = foldedOf(segment).slice(phrase.length);
  return /\S@\S/.test(folded) || thingsOf(press).some((thing) => holdsPhrase(folded, thing));
}

/** Spanish "cuenta" tells and is an account: what a site speaks of is no sign of speech. */
const verbsOf = perPress((press) => {
  const things = new Set(thingsOf(press));
  return new Set(press.flatMap(({ speech }) => speech.filter((verb) => !things.has(verb))));
});

/** Whether somebody is said to speak: by a verb of saying, a short or a rarer one only right after a comma. */
export function tellsSpeech(segment: Segment, { press, language }: Sheet): boolean {
  const verbs = verbsOf(press);
  if (foldedWordsOf(segment).some((word) => word.length >= shortestVerb && verbs.has(word))) return true;
  const [, ...clauses] = foldedOf(segment).split(/[,،]["”»]? /u);
  if (clauses.length === 0) return false;
  const rarer = reportingFor(language).verbs;
  return clauses.some((clause) => {
    const [first = ''] = /^[\p{L}\p{M}]+/u.exec(clause) ?? [];
    return verbs.has(first) || (rarer.has(first) && !thingsOf(press).includes(first));
  });
}

/** Whole lines of furniture stand on both sides; the last line of a file needs the one above. */
function isAmidButtons({ index }: Segment, { segments }: Sheet): boolean {
  const isButton = (line: Segment | undefined): boolean =>
    line !== undefined && foldedFurnitureLine(openingOf(line)) !== null;
  const below = segments[index + 1];
  return isButton(segments[index - 1]) && (below === undefined || isButton(below));
}
