/**
 * The text of an article where only the page's data hold it: a page that scripts fill is often saved without what they
 * filled in, and states its text as `articleBody` in JSON-LD (schema.org).
 */
import type { LanguageTag } from '../../model/ids.ts';
import type { Span } from '../../model/provenance.ts';
import { detectLanguage } from '../../text/detect-language.ts';
import { pressWordsFor } from '../../text/languages/press/presses.ts';
import { wordsOf } from '../../text/words.ts';
import type { Layout } from '../layout.ts';
import { bodyText } from '../roles/body/body-text.ts';
import { datelines } from '../roles/facts/dateline.ts';
import { knownLines } from '../roles/facts/known-lines.ts';
import { appeals } from '../roles/furniture/appeal.ts';
import { notices } from '../roles/furniture/notices.ts';
import { relatedEntries } from '../roles/furniture/related.ts';
import { segmentsOf } from '../segment.ts';
import { claimAll, partsFrom, type RoleRule, setAside } from '../sheet.ts';
import { decodeAttribute } from './char-refs.ts';
import { unescaped } from './json-scan.ts';
import type { ArticleNode } from './page-data.ts';
import { joinAsides } from './page-lines.ts';
import type { PageTextWriter } from './page-text.ts';

/** Fewer words may be a teaser, or what the page calls an article and is none. */
const fewestWords = 60;
/** What is found on such a page is a notice on cookies or the teaser of another article, and shorter by far. */
const timesAsLong = 2;
/** So many stretches of the text are looked for on the page. */
const probes = 8;
/** A character of a JSON string as it is written. */
const character = /\\u[\da-f]{4}|\\[\s\S]|[\s\S]/gi;
const tag = /<\/?[a-z!][^<>]{0,500}>/gi;
/** Line ends and the elements that part paragraphs: some state the text with its markup. */
const paragraphEnd = /^(?:[\r\n]|<\/?(?:p|br|div|li|h[1-6])(?=[\s/>]))/i;
const tokens = /[\r\n]|[^\S\r\n]+|<\/?[a-z!][^<>]{0,500}>|&[#\w]{1,31};|[^\s<&]+|[<&]/gi;

/** A text that the page's data hold, decoded; `places` tell where in the source each of its characters begins, and where it ends. */
interface DataText {
  readonly text: string;
  readonly places: readonly number[];
}

/** What a page shows: all of its text, and how many words of it were found to be an article. */
interface Shown {
  readonly text: string;
  readonly words: number;
}

/** The text that the data of a page hold of its article; null where they hold none, or the page shows it or much else. */
export function textInData(node: ArticleNode | null, source: string, shown: Shown): DataText | null {
  const body = node?.get('articleBody');
  if (body?.kind !== 'text') return null;
  // Nearly always the page shows it, letter for letter.
  if (probed(body.value.length, 30).some(([from, to]) => shown.text.includes(body.value.slice(from, to)))) return null;
  const words = wordsOf(body.value.replace(tag, ' '));
  if (words.length < Math.max(fewestWords, shown.words * timesAsLong)) return null;
  const page = ` ${wordsOf(shown.text).join(' ')} `;
  const isShown = probed(words.length, 5).some(([from, to]) => page.includes(` ${words.slice(from, to).join(' ')} `));
  return isShown ? null : decoded(source, body.span);
}

/** Some stretches of a length, from the beginning of something to its end. */
function probed(all: number, length: number): readonly (readonly [from: number, to: number])[] {
  const step = Math.max(1, Math.floor((all - length) / (probes - 1)));
  return Array.from({ length: probes }, (_, at) => [at * step, at * step + length]);
}

function decoded(source: string, { start, end }: Span): DataText {
  const places: number[] = [];
  let text = '';
  for (const { 0: written, index } of source.slice(start, end).matchAll(character)) {
    const value = unescaped(written);
    for (let at = 0; at < value.length; at += 1) places.push(start + index);
    text += value;
  }
  places.push(end);
  return { text, places };
}

/** Writes that text behind all that the page shows, a line a paragraph; gives where in the page text it begins. */
export function writeDataText({ text, places }: DataText, writer: PageTextWriter): number {
  writer.endLine();
  const from = writer.end;
  for (const { 0: token, index } of text.matchAll(tokens)) {
    if (paragraphEnd.test(token)) writer.endLine();
    else if (/^\s/.test(token)) writer.space(places[index] as number);
    else if (token.startsWith('&')) {
      const span = { start: places[index] as number, end: places[index + token.length] as number };
      writer.addDecoded(decodeAttribute(token, 0, token.length), span);
    } else if (!/^<\/?[a-z!]/i.test(token)) writeWord(token, { index, places, writer });
  }
  writer.endLine();
  return from;
}

interface WordPlace {
  /** Where the word begins in the text. */
  readonly index: number;
  readonly places: DataText['places'];
  readonly writer: PageTextWriter;
}

/** A word in stretches that the source has as they are, so that names and days lead back to their own letters. */
function writeWord(word: string, { index, places, writer }: WordPlace): void {
  const placeOf = (at: number) => places[index + at] as number;
  let from = 0;
  const write = (to: number) => {
    if (to > from) writer.addDecoded(word.slice(from, to), { start: placeOf(from), end: placeOf(to) });
    from = to;
  };
  for (let at = 0; at < word.length; at += 1) {
    if (placeOf(at + 1) - placeOf(at) === 1) continue;
    write(at);
    write(at + 1);
  }
  write(word.length);
}

/** The layout of a page whose text was written behind it, at `from`: what it shows is set aside. */
export function dataLayout(text: string, from: number, told: LanguageTag | null): Layout {
  const language = told ?? detectLanguage(text.slice(from)).language;
  const sheet = { source: text, language, press: pressWordsFor(language), segments: segmentsOf(text, null) };
  const shown: RoleRule = ({ segments }) =>
    segments.filter(({ span }) => span.start < from).map((segment) => setAside(segment, 'set-aside/outside'));
  const rules = [shown, ...knownLines, appeals, notices, relatedEntries, datelines, bodyText];
  return { source: text, language, parts: joinAsides(partsFrom(sheet, claimAll(sheet, rules))) };
}
