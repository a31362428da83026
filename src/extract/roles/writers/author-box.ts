/** Sets the note about the author aside that follows an article, and how to reach them. */

import { helpLeads, helpTails, independenceWords } from '../../../text/languages/press/around-words.ts';
import { foldLine } from '../../../text/normalise.ts';
import { foldedOf, type Segment } from '../../segment.ts';
import { type Claim, type Claims, openSegments, ruleOf, type Sheet, setAside } from '../../sheet.ts';
import { isName, namesLength } from '../names.ts';
import { readByline } from './byline-names.ts';

const longestNote = 70;
const longestContact = 30;
/** The note is among the last so many paragraphs. */
const nearEnd = 2;
/** What a note says of the author stands near its beginning, in characters after the name. */
const cueReach = 60;

/** "Jane Doe is a columnist …" at the end: a name, then what a newspaper says of its writers. */
export function authorBox(sheet: Sheet, claims: Claims): Claim[] {
  // An address ends no sentence: "Reach her via email: news@gazette.example".
  const open = openSegments(sheet, claims).filter(({ prose, text, words }) => prose || isContact(text, words));
  const writers = writersOf(sheet, claims);
  const amid = open
    .slice(0, -nearEnd)
    .filter((segment) => isOfWriter(segment.text, writers) && isBoxAmid(sheet, claims, segment));
  const helpers = openSegments(sheet, claims)
    .filter((segment) => segment.words <= longestContact * 2 && tellsOfHelp(sheet, segment))
    .map((segment) => setAside(segment, 'set-aside/author-box'));
  return open.length <= nearEnd + 1
    ? helpers
    : open
        .slice(-nearEnd)
        .filter(
          (segment) =>
            segment.words <= longestNote &&
            (isContact(segment.text, segment.words) ||
              isOfWriter(segment.text, writers) ||
              (speaksOfAuthor(sheet, segment.text) && !isTold(open, segment))),
        )
        .concat(amid)
        .map((segment) => setAside(segment, 'set-aside/author-box'))
        .concat(helpers);
}

/** "Tom Reed contributed to this report.", "— With assistance by Leila Masri", and that the author has no part in the matter. */
function tellsOfHelp({ source }: Sheet, segment: Segment): boolean {
  if (/["“”„«»]/.test(segment.text)) return false;
  const folded = foldedOf(segment).replace(/^[-–—*_\s]+/u, '');
  if (independenceWords.some((phrase) => folded.includes(phrase))) return true;
  const isBelow = segment.span.start > source.length / 2 && segment.words <= longestContact;
  return (
    isBelow &&
    (helpLeads.some((lead) => folded.startsWith(`${lead} `)) ||
      helpTails.some((tail) => folded.replace(/[.)\]]+$/u, '').endsWith(` ${tail}`)))
  );
}

/** Amid the text: right below "About the author", or a short line with what newspapers say of their writers. */
function isBoxAmid(sheet: Sheet, claims: Claims, { index, text, words }: Segment): boolean {
  if (words > longestNote) return false;
  return (
    ruleOf(claims, index - 1) === 'set-aside/author-box' || (words <= longestContact && speaksOfAuthor(sheet, text))
  );
}

/** "Lieve Van den Abeele doceert mobiliteit in Antwerpen.": in a text of their own nobody is called by their full name. */
function isOfWriter(text: string, writers: readonly string[]): boolean {
  const bare = text.replace(/^[\s*_•–—-]+/, '');
  return writers.some((name) => bare.startsWith(name) && !/^\p{L}/u.test(bare.slice(name.length)));
}

/** The people whom the bylines above the text name. */
function writersOf({ source, language }: Sheet, claims: Claims): string[] {
  const signed = [...claims.values()].flatMap(({ pieces }) => pieces.filter(({ role }) => role === 'byline'));
  return signed.flatMap(({ span }) => {
    const raw = source.slice(span.start, span.end);
    const { names } = readByline(raw, language);
    const name = raw.slice(names.start, names.end);
    return isName(name) ? [name] : [];
  });
}

/** Whoever the text has spoken of by the same name is one of its people. */
function isTold(open: readonly Segment[], { index, text }: Segment): boolean {
  const bare = text.replace(/^[\s*_•–—-]+/, '');
  const name = bare.slice(0, namesLength(bare));
  return open.some((other) => other.index < index && other.text.includes(name));
}

/** "Reach Marisol Quint at 555-0142 or mquint@capeledger.example." */
function isContact(text: string, words: number): boolean {
  return words <= longestContact && /\S@\S{1,80}\.\p{L}/u.test(text) && !/["“”„«»]/.test(text);
}

function speaksOfAuthor(sheet: Sheet, text: string): boolean {
  const bare = text.replace(/^[\s*_•–—-]+/, '');
  const name = namesLength(bare);
  if (name === 0) return false;
  const after = foldLine(bare.slice(name, name + cueReach));
  return sheet.press.some(({ authorCues }) => authorCues.some((cue) => after.startsWith(cue)));
}
