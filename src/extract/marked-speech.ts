/** Finds the words between quotation marks, whatever marks a language uses, in one pass over the text. */
import type { LanguageTag } from '../model/ids.ts';
import type { Span } from '../model/provenance.ts';
import { outletsFor } from '../text/languages/names/outlets.ts';
import { isNameInMarks } from './names-in-marks.ts';

/** What closes each opening mark. German closes „ with “, Swedish opens and closes with ”, Danish may turn » « round. */
const closings: Readonly<Record<string, string>> = {
  '“': '”“',
  '„': '“”"',
  '«': '»',
  '»': '«',
  '”': '”',
  '"': '"',
  '‘': '’',
  '‚': '‘’',
  "'": "'",
  '「': '」',
  '『': '』',
};
const anyMark = /["'“”„‟«»‘’‚「」『』]/g;
const singles = "‘‚'";
const word = /[\p{L}\p{M}\p{N}]/u;
const eastAsian = '「『';
/** Scripts that put no space before a mark. */
const hangul = /\p{Script=Hangul}/u;
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** 「早い」と話す reports speech; 「駅長」として and 「駅長」という only name. */
const reported = /^[、，]?(?:と(?!いう|いった|して|した|する|も|の|呼|題|名)|って|などと)/;

/** The spans between outermost quotation marks, marks included; one that is never closed runs to the end of the text. */
export function markedSpeech(text: string, language: LanguageTag): Span[] {
  const found: Span[] = [];
  let open = null as { at: number; closes: string; inside: number } | null;
  for (let at = nextMark(text, 0); at >= 0; at = nextMark(text, at + 1)) {
    const mark = text.charAt(at);
    if (open !== null && isNested(text, open.at, at)) {
      open.inside += 1;
    } else if (open !== null && open.inside > 0 && mark === '»') {
      open.inside -= 1;
    } else if (open?.closes.includes(mark) && closes(text, at)) {
      if (
        isSpeech(text, open.at, at + 1) &&
        !isNickname(text, open.at, at + 1) &&
        !isOutlet(text, { start: open.at, end: at + 1 }, language) &&
        !isNameInMarks(text, { start: open.at, end: at + 1 }, language)
      )
        found.push({ start: open.at, end: at + 1 });
      open = null;
    } else if (open === null && opens(text, at, language)) {
      const end = singles.includes(mark) ? singleEnd(text, at) : -1;
      if (!singles.includes(mark)) open = { at, closes: closings[mark] ?? '', inside: 0 };
      else if (end > 0) {
        if (!isNickname(text, at, end) && !isNameInMarks(text, { start: at, end }, language))
          found.push({ start: at, end });
        at = end - 1;
      }
    }
  }
  return open === null || text.slice(open.at + 1).trim() === ''
    ? found
    : [...found, { start: open.at, end: text.length }];
}

/** Where the next quotation mark of any kind stands; -1 when none does. */
function nextMark(text: string, from: number): number {
  anyMark.lastIndex = from;
  return anyMark.test(text) ? anyMark.lastIndex - 1 : -1;
}

/** «Полиция «Щёлковская» задержала»: a « within others, where as many are closed as are opened. */
function isNested(text: string, open: number, at: number): boolean {
  if (text.charAt(at) !== '«' || text.charAt(open) !== '«' || !/[\s(]/.test(text.charAt(at - 1))) return false;
  const rest = text.slice(open);
  return rest.split('«').length === rest.split('»').length;
}

/** »…« opens with » in these. */
const turnedMarks: ReadonlySet<string> = new Set(['da', 'de', 'sl', 'hr', 'bs', 'sr', 'cs', 'sk', 'hu']);

/** "» De blev anholdt, « fortæller Vedel": marks with a space within, each turned towards the other. */
function isTurnedPair(text: string, at: number): boolean {
  const next = nextMark(text, at + 1);
  return text.charAt(next) === '«' && isSpaced(text, next) && /^(?:|\s)$/.test(text.charAt(at - 1));
}

function isSpaced(text: string, at: number): boolean {
  return /\s/.test(text.charAt(at - 1)) && /[\s,.]/.test(text.charAt(at + 1));
}

/** An opening mark stands before a word and not right after one; a » opens only where no « came first. */
function opens(text: string, at: number, language: LanguageTag): boolean {
  const mark = text.charAt(at);
  if (eastAsian.includes(mark)) return true;
  if (closings[mark] === undefined || (word.test(text.charAt(at - 1)) && !unspaced.test(text.charAt(at - 1))))
    return false;
  if (mark === '”' && !['sv', 'fi'].includes(language)) return false;
  if (mark === '»' && !turnedMarks.has(language)) return false;
  // 6" and the like: an inch mark has a space after it.
  return (
    at + 1 < text.length &&
    (!/\s/.test(text.charAt(at + 1)) || mark === '«' || (mark === '»' && isTurnedPair(text, at)))
  );
}

/** Brackets set off names and titles too: speech is what is reported as said, or ends like a sentence. */
function isSpeech(text: string, start: number, end: number): boolean {
  if (!eastAsian.includes(text.charAt(start))) return true;
  if (text.charAt(start) === '『') return false;
  const ends = start === 0 && /^[。！？\s]*$/.test(text.slice(end, end + 2));
  return ends || /[。！？]/.test(text.slice(start, end)) || reported.test(text.slice(end, end + 5));
}

/** Tattep ‘Ford’ Ruangprapaikit: one word between a first name and a surname. */
function isNickname(text: string, start: number, end: number): boolean {
  if (!/^\p{Lu}[\p{L}’'-]{0,20}$/u.test(text.slice(start + 1, end - 1))) return false;
  return (
    /\p{Lu}[\p{L}’'.-]* $/u.test(text.slice(Math.max(0, start - 30), start)) &&
    /^ \p{Lu}\p{Ll}/u.test(text.slice(end, end + 3))
  );
}

/** dem „Holsteiner Boten“, «Вестнику Мурманска»: a few words with a capital, one of them what papers are called. */
function isOutlet(text: string, { start, end }: Span, language: LanguageTag): boolean {
  const inner = text.slice(start + 1, end - 1).trim();
  const words = inner.split(/\s+/);
  if (words.length < 2 || words.length > mostOfOutlet || !/^\p{Lu}/u.test(inner) || /[,.!?;:]/.test(inner))
    return false;
  if (!/\p{L}\s*$/u.test(text.slice(Math.max(0, start - 2), start))) return false;
  const outlets = outletsFor(language);
  return words.some((one) => {
    const lower = one.toLowerCase();
    const isForm = (outlet: string) =>
      lower === outlet ||
      (outlet.length >= shortestForm && lower.startsWith(outlet.slice(0, -1)) && lower.length <= outlet.length + 2);
    return /^\p{Lu}/u.test(one) && outlets.some(isForm);
  });
}

const mostOfOutlet = 4;
/** Shorter words begin others by chance. */
const shortestForm = 4;

/** A straight mark between letters is an apostrophe; in Korean a particle stands right behind it: "…"고 말했다. */
function closes(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  if (hangul.test(after)) return true;
  return !(word.test(before) && word.test(after) && '"“'.includes(text.charAt(at)) && text.charAt(at) === '"');
}

/** A single mark is an apostrophe as often: it counts only with its fellow near by, at the end of a word. */
function singleEnd(text: string, from: number): number {
  const closing = closings[text.charAt(from)] ?? '';
  const limit = Math.min(text.length, from + 400);
  for (let at = from + 1; at < limit; at += 1) {
    if (closing.includes(text.charAt(at)) && !word.test(text.charAt(at + 1))) return at + 1;
  }
  return -1;
}
