/**
 * The publisher as the lines around the article give its name: "About The Warden", "Popular on Boreal Public Radio", the line
 * with the paper's address and telephone, "POUR « LE CRÉPUSCULE »". A name that only one line gives is none.
 */
import type { Span } from '../../model/provenance.ts';
import { phrases } from '../../text/languages/press/phrases.ts';
import { foldLine } from '../../text/normalise.ts';
import { countWords } from '../../text/word-count.ts';
import { type Proposal, proposeInferred } from '../choose.ts';
import type { Layout, Part } from '../layout.ts';
import { isSection } from '../roles/cells.ts';
import { isPaper } from '../roles/paper-names.ts';
import { furnitureLine } from '../roles/phrase-book.ts';

const longestLine = 120;
const longestName = 5;
const shortestName = 4;
const mostParts = 400;
const longestAgain = 400;
const about =
  /^(?:about|over|über|om|à propos de|a propos de|sobre|acerca de|o|про|о|tietoa|popular on|most (?:read|viewed|popular) (?:on|in|from|at)|(?:more|latest|trending|read more) (?:on|from|at)|meest gelezen (?:op|in)|mest (?:lest|læst|läst) (?:på|i)|meistgelesen (?:auf|bei|in)|lo más (?:leído|visto) en|mais lidas (?:no|na|em)|i più letti (?:su|di)|subscribe to|sign up for|abonner på|abonnér på|abonnez-vous (?:à|au)|suscríbete a|assine (?:o|a)|abbonati a) /iu;
/** An address or a number to ring: two of them, and the line tells where the paper is. */
const contact =
  /(?<!\p{L})(?:postboks|po box|p\.o\. box|postbus|postfach|apartado|boîte postale|b\.p\.|tel|tlf|tel\.|tlf\.|phone|telefon|téléphone|teléfono|telefone|telefono|telefoon|тел|issn|adresse|address|e-mail|email|mail)(?!\p{L})/giu;
const quotedOwner = /(?:^|\s)(?:pour|for|für|voor|para|per|för|til)\s[«“„"]\s?([^«»“”„"]{3,40}?)\s?[»”"]$/iu;
/** What such lines speak of when it is not a paper. */
const commonThings: ReadonlySet<string> = new Set(
  phrases(`
    us; me; this site; this website; the author; the authors; author; our ads; cookies; privacy; advertising; google;
    facebook; twitter; youtube; instagram; whatsapp; the web; our newsletter; newsletter; newsletters; this author;
    this topic; the blog; this blog; the project; the editor; o autor; el autor; l'auteur; den autor
  `),
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
  if (found === null || !mayBeName(found.text)) return [];
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
}

function aboutName({ source }: Layout, { role, span }: Part): Named | null {
  const raw = source.slice(span.start, span.end);
  const lead = role === 'set-aside' ? (about.exec(raw)?.[0].length ?? 0) : 0;
  if (lead === 0) return null;
  const text = raw.slice(lead).replace(/[!:.\s]{1,3}$/u, '');
  return { text, span: { start: span.start + lead, end: span.start + lead + text.length } };
}

/** "Fjordingen Vekeblad · Postboks 14 · 6799 Ytre Fjording · Tlf. 57 00 00 14" */
function contactName({ source }: Layout, { role, span }: Part): Named | null {
  if (role !== 'set-aside') return null;
  const raw = source.slice(span.start, span.end);
  const text = /^(\p{Lu}[^\d|·•,;:@]{2,40}?)\s?[|·•,–—-]\s/u.exec(raw)?.[1] ?? '';
  if (text === '' || !/\d/.test(raw) || (raw.match(contact) ?? []).length < 2) return null;
  return { text, span: { start: span.start, end: span.start + text.length } };
}

/** "ERWAN TANGUY POUR « LE CRÉPUSCULE »": for whom the picture was made; capitals that all the line has are lowered. */
function ownerName({ source }: Layout, { role, span }: Part): Named | null {
  const raw = source.slice(span.start, span.end);
  const name = role === 'set-aside' ? undefined : quotedOwner.exec(raw)?.[1];
  if (name === undefined) return null;
  const start = span.start + raw.lastIndexOf(name);
  const isShouted = name === name.toUpperCase();
  const text = isShouted ? name.toLowerCase().replace(/(?<![\p{L}\p{M}])\p{L}/gu, (one) => one.toUpperCase()) : name;
  return { text, span: { start, end: start + name.length } };
}

function mayBeName(text: string): boolean {
  if (text.length < shortestName || countWords(text) > longestName) return false;
  if (!/^[\p{Lu}\p{Lo}][^.!?:;,\d@]*$/u.test(text) || commonThings.has(foldLine(text))) return false;
  return furnitureLine(text) === null && !isSection(text);
}

/** In another line around the article, with or without its own "The". */
function isSaidAgain(text: string, own: Part, parts: readonly Part[]): boolean {
  if (isPaper(text)) return true;
  const name = foldLine(text).replace(/^(?:the|de|het|der|die|das|le|la|les|el|il|o|a|den|det) /u, '');
  return parts.some((other) => {
    if (other === own) return false;
    const line = foldLine(other.text);
    const at = line.indexOf(name);
    return (
      at >= 0 &&
      line !== foldLine(own.text) &&
      !/[\p{L}-]/u.test(`${line.charAt(at - 1)}${line.charAt(at + name.length)}`)
    );
  });
}
