/**
 * The publisher as the lines around the article give its name: "About The Warden", "Popular on Boreal Public Radio", the line
 * with the paper's address and telephone, "POUR « LE CRÉPUSCULE »". A name that only one line gives is none.
 */
import type { Span } from '../../model/provenance.ts';
import { isShouted } from '../../text/char-kinds.ts';
import {
  commonThings,
  contactWords,
  madeForWords,
  openLeads,
  paperLeads,
  paperProducts,
} from '../../text/languages/press/around-words.ts';
import { foldLine, inTitleCase } from '../../text/normalise.ts';
import { standsAlone } from '../../text/phrase-edges.ts';
import { anyPhrase } from '../../text/plain-pattern.ts';
import { countWords } from '../../text/word-count.ts';
import { type Proposal, proposeInferred } from '../choose.ts';
import { type Layout, type Part, partsOf } from '../layout.ts';
import { isSection } from '../roles/cells.ts';
import { isKnownPlace, isPlaceTold } from '../roles/facts/dateline-places.ts';
import { isGivenName, isName } from '../roles/names.ts';
import { isPaper } from '../roles/paper-names.ts';
import { furnitureLine } from '../roles/phrase-book.ts';

const longestLine = 120;
const longestName = 5;
const shortestName = 4;
const mostParts = 400;
const longestAgain = 400;
const about = new RegExp(`^(?:(${anyPhrase(paperLeads)})|${anyPhrase(openLeads)}) `, 'iu');
/** An address or a number to ring: two of them, and the line tells where the paper is. */
const contact = new RegExp(`(?<!\\p{L})(?:${anyPhrase(contactWords)})(?!\\p{L})`, 'giu');
const quotedOwner = new RegExp(
  `(?:^|\\s)(?:${anyPhrase(madeForWords)})\\s[«“„"]\\s?([^«»“”„"]{3,40}?)\\s?[»”"]$`,
  'iu',
);

/** The names that lines around the article give for its publisher, each said in another line too. */
export function namedAround(layout: Layout): Proposal<string>[] {
  const parts = layout.parts.filter(({ role, text }) => around.has(role) && text.length <= longestAgain);
  const near = [...parts.slice(0, mostParts / 2), ...parts.slice(-mostParts / 2)];
  const [placed, others] = [contactName, otherName].map((read) =>
    near.flatMap((part) => (part.text.length > longestLine ? [] : named(layout, part, { near, read }))),
  ) as [Proposal<string>[], Proposal<string>[]];
  return [...placed, ...others];
}

type Reader = (layout: Layout, part: Part) => Named | null;

function named(
  layout: Layout,
  part: Part,
  { near, read }: { near: readonly Part[]; read: Reader },
): Proposal<string>[] {
  const found = read(layout, part);
  if (found === null || !mayBeName(found.text) || isOther(layout, found.text)) return [];
  if (found.isOpen === true && !isTitled(layout, found.text) && !isToldPaper(found.text, near)) return [];
  // Beside an address a paper gives its whole name, "Fjordingen Vekeblad", which other lines cut short.
  const short = read === contactName ? (/^\p{L}{5,}(?= )/u.exec(found.text)?.[0] ?? '') : '';
  const isAgain = isSaidAgain(found.text, part, near) || (short !== '' && isSaidAgain(short, part, near));
  return isAgain ? [proposeInferred(found.text, [found.span], 'publisher/around', 'likely')] : [];
}

function otherName(layout: Layout, part: Part): Named | null {
  return aboutName(layout, part) ?? ownerName(layout, part);
}

const around: ReadonlySet<string> = new Set(['set-aside', 'credit', 'caption', 'editor-note']);

interface Named {
  readonly text: string;
  readonly span: Span;
  /** Whether the words before it stand before writers, places and matters as well: "More from". */
  readonly isOpen?: boolean;
}

function aboutName({ source }: Layout, { role, span }: Part): Named | null {
  const raw = source.slice(span.start, span.end);
  const opened = role === 'set-aside' ? about.exec(raw) : null;
  if (opened === null) return null;
  const lead = opened[0].length;
  const text = raw.slice(lead).replace(/[!:.\s]{1,3}$/u, '');
  return {
    text,
    span: { start: span.start + lead, end: span.start + lead + text.length },
    isOpen: opened[1] === undefined,
  };
}

/** "Fjordingen Vekeblad · Postboks 14 · 6799 Ytre Fjording · Tlf. 57 00 00 14" */
function contactName({ source }: Layout, { role, span }: Part): Named | null {
  const raw = role === 'set-aside' ? source.slice(span.start, span.end) : '';
  if (!/\d/.test(raw)) return null;
  const text = /^(\p{Lu}[^\d|·•,;:@]{2,40}?)\s?[|·•,–—-]\s/u.exec(raw)?.[1] ?? '';
  if (text === '' || (raw.match(contact) ?? []).length < 2) return null;
  return { text, span: { start: span.start, end: span.start + text.length } };
}

/** "ERWAN TANGUY POUR « LE CRÉPUSCULE »": for whom the picture was made; capitals that all the line has are lowered. */
function ownerName({ source }: Layout, { role, span }: Part): Named | null {
  const raw = source.slice(span.start, span.end);
  const name = role === 'set-aside' ? undefined : quotedOwner.exec(raw)?.[1];
  if (name === undefined) return null;
  const start = span.start + raw.lastIndexOf(name);
  const isShouted = name === name.toUpperCase();
  const text = isShouted ? inTitleCase(name) : name;
  return { text, span: { start, end: start + name.length } };
}

function mayBeName(text: string): boolean {
  if (text.length < shortestName || countWords(text) > longestName) return false;
  if (!/^[\p{Lu}\p{Lo}][^.!?:;,\d@]*$/u.test(text) || commonThings.has(foldLine(text))) return false;
  return furnitureLine(text) === null && !isSection(text);
}

/** The writer, another person, a place or the matter of the text: "About Anna Berg", "Most read in Westminster". */
function isOther(layout: Layout, text: string): boolean {
  const folded = foldLine(text);
  if (partsOf(layout, 'byline', 'headline', 'kicker', 'section').some((part) => foldLine(part.text).includes(folded)))
    return true;
  if (isPaper(text)) return false;
  return (isName(text) && isGivenName(text)) || isKnownPlace(text) || isPlaceTold(layout, text);
}

/** By a word of newspapers, by a claim of rights, or by what only papers have: "Download the Warden app". */
function isToldPaper(text: string, parts: readonly Part[]): boolean {
  if (isPaper(text)) return true;
  const name = bareName(text);
  return parts.some((part) => {
    const line = foldLine(part.text);
    const at = line.indexOf(name);
    if (at < 0) return false;
    const [, next = ''] = /^(?:['’]s)? ([\p{L}\p{M}]+)/u.exec(line.slice(at + name.length)) ?? [];
    return part.text.includes('©') || part.rule === 'set-aside/copyright' || paperProducts.has(next);
  });
}

/** "The Warden", or "BOREAL" that heads the page: a name with an article of its own or in capitals, of which the text does not speak. */
function isTitled(layout: Layout, text: string): boolean {
  const ownArticle = bareName(text).length < text.length && /^\p{Lu}/u.test(text);
  if (!ownArticle && !(isShouted(text) && headsPage(layout, text))) return false;
  const name = foldLine(text);
  return partsOf(layout, 'paragraph').every((part) => !isSentence(part.text) || !foldLine(part.text).includes(name));
}

function headsPage({ parts }: Layout, text: string): boolean {
  const headline = parts.findIndex(({ role }) => role === 'headline');
  return parts.slice(0, Math.max(0, headline)).some((part) => part.text === text);
}

function isSentence(text: string): boolean {
  return /[.!?…]["”’»)]{0,2}$/u.test(text.trimEnd());
}

/** Without its own "The". */
function bareName(text: string): string {
  return foldLine(text).replace(/^(?:the|de|het|der|die|das|le|la|les|el|il|o|a|den|det) /u, '');
}

/** In another line around the article, with or without its own "The". */
function isSaidAgain(text: string, own: Part, parts: readonly Part[]): boolean {
  if (isPaper(text)) return true;
  const name = bareName(text);
  return parts.some((other) => {
    if (other === own) return false;
    const line = foldLine(other.text);
    const at = line.indexOf(name);
    return at >= 0 && line !== foldLine(own.text) && standsAlone(line, at, name.length);
  });
}
