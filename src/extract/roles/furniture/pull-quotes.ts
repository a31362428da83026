/** Sets aside what pages print large beside the text and the text says again: a pull quote. */
import type { Segment } from '../../segment.ts';
import { type Claim, type Claims, openSegments, type Sheet, setAside } from '../../sheet.ts';

const [fewestWords, mostWords] = [7, 40];
const longestCrosshead = 10;
/** So many characters before and after are searched, so that time grows with the length of the text. */
const reach = 6000;
/** The words that are looked for: enough to be the same sentence. */
const longestSample = 200;

/** Claims sentences that stand word for word within a longer paragraph near by. */
export function pullQuotes(sheet: Sheet, claims: Claims): Claim[] {
  return openSegments(sheet, claims)
    .filter(
      ({ words, text, closed }) =>
        (closed || /["”»“]$/.test(text)) && words >= fewestWords && words <= mostWords && !opensSpeech(text),
    )
    .filter((segment) => !headsOwnQuote(sheet, segment))
    .filter(({ text, span }) => isWithin(sheet.source, bare(text).slice(0, longestSample), span))
    .map((segment) => setAside(segment, 'set-aside/pull-quote'));
}

/** « Trois semaines et c'est fini » over the paragraph in which it is said is that paragraph's crosshead, when no stop ends it. */
function headsOwnQuote({ segments }: Sheet, { index, text, words }: Segment): boolean {
  if (words > longestCrosshead || /[.!?…]["”»“]?\s?$/.test(text) || !/["”»“]$/.test(text)) return false;
  const above = segments[index - 1];
  const below = segments[index + 1];
  const said = bare(text);
  return below?.prose === true && below.text.includes(said) && above?.text.includes(said) !== true;
}

/** A line of dialogue may well be said twice. */
function opensSpeech(text: string): boolean {
  return /^[-–—]/.test(text);
}

function bare(text: string): string {
  return text.replace(/^["“”„«»'‘’\s]+|["“”„«»'‘’\s.]{1,60}$/g, '');
}

/** Whether the words stand amid a line elsewhere: a line that they open and fill is a repeated paragraph. */
function isWithin(source: string, words: string, { start, end }: { start: number; end: number }): boolean {
  if (words.length < 20) return false;
  return [source.slice(Math.max(0, start - reach), start), source.slice(end, end + reach)].some((text) => {
    const at = text.indexOf(words);
    return at > 0 && text.charAt(at - 1) !== '\n' && !/[\p{L}\p{N}]/u.test(text.charAt(at + words.length));
  });
}
