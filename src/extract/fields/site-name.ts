/**
 * The name of the paper as its own address says it: "Harwick Lantern" above the headline, where the writer's mail or a link of
 * the page is at harwicklantern.example. Addresses of networks and of mail for everybody tell nothing.
 */
import type { Span } from '../../model/provenance.ts';
import { mailHosts } from '../../text/languages/press/around-words.ts';
import { withoutAccents } from '../../text/without-accents.ts';
import { type Proposal, proposeInferred } from '../choose.ts';
import type { Layout, Part } from '../layout.ts';

/** The name stands among the first or last so many parts, in so many words. */
const reach = 15;
const longestName = 5;
const longestPart = 400;
const mostParts = 400;
const shortestHost = 4;
/** Where a menu tells the name as well, its address may be shorter. */
export const shortestInMenu = 3;
const host = /(?:@|https?:\/\/|www\.)((?:[\p{L}\p{N}-]{1,63}\.){1,4}\p{L}{2,12})/gu;
/** "harwicklantern.co.uk": what stands before the name of the host and behind it. */
const notOwn: ReadonlySet<string> = new Set('www m amp co com org net news ac gov mail'.split(' '));
const article = /^(?:the|de|der|die|das|den|het|le|la|les|el|los|il|lo|o|a|l) ?/u;
const named: ReadonlySet<string> = new Set(['set-aside', 'publisher', 'section', 'kicker']);

/** The name around the article that an address in the same text spells. */
export function namedByAddress(layout: Layout): Proposal<string>[] {
  const hosts = hostsOf(layout);
  if (hosts.size === 0) return [];
  const { parts } = layout;
  const around = [...parts.slice(0, reach), ...parts.slice(-reach)].filter(
    ({ role, text }) => named.has(role) && text.split(' ').length <= longestName && /^[\p{L}][^@/:]*$/u.test(text),
  );
  const found = around.find(({ text }) => spellings(text).some((name) => hosts.has(name)));
  return found === undefined ? [] : [proposeInferred(found.text, [found.span], 'publisher/masthead', 'likely')];
}

/** What the hosts of a text are called, letters and numbers only. */
export function hostsOf({ source, parts }: Layout, shortest = shortestHost): ReadonlySet<string> {
  const told = parts.filter(mayHoldAddress).slice(0, mostParts);
  const names = told.flatMap(({ span }) =>
    [...source.slice(span.start, Math.min(span.end, span.start + longestPart)).matchAll(host)].map(([, name = '']) =>
      hostName(name),
    ),
  );
  return new Set(names.filter((name) => name.length >= shortest && !mailHosts.has(name)));
}

/** A link in the text leads elsewhere; an address around it, or a lone one, is the paper's own. */
function mayHoldAddress({ role, rule, text }: Part): boolean {
  if (rule === 'set-aside/comments' || rule === 'set-aside/share') return false;
  return role !== 'paragraph' && (text.includes('@') || text.includes('://') || text.includes('www.'));
}

/** "harwicklantern" of "www.harwicklantern.co.uk"; empty where a host has no name of its own. */
export function hostName(address: string): string {
  const labels = address.toLowerCase().split('.').slice(0, -1);
  return (labels.findLast((label) => !notOwn.has(label)) ?? '').replace(/[^\p{L}\p{N}]/gu, '');
}

/** A name as a host may write it, with its article and without. */
export function spellings(text: string): string[] {
  return [spelled(text), spelled(text, true)];
}

/** "L'Écho de Valserre" as an address writes it: "lechodevalserre", or without its article. */
function spelled(text: string, isBare = false): string {
  const plain = withoutAccents(text.toLowerCase())
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return (isBare ? plain.replace(article, '') : plain).replace(/ /g, '');
}

/** "Kleine Zeitung" for "kleinezeitung.at": the name of an address as the lines around the article write it, nothing where none does. */
export function spelledOut({ source, parts }: Layout, address: string): Proposal<string>[] {
  const own = hostName(address);
  for (const { role, span } of parts) {
    if (role !== 'set-aside') continue;
    const line = source.slice(span.start, Math.min(span.end, span.start + longestPart));
    const words = [...line.matchAll(/[\p{L}\p{N}]+/gu)];
    const found = words.map((_, at) => spelling(words.slice(at, at + longestName), own)).find((name) => name !== null);
    if (!found) continue;
    const start = span.start + found.start;
    const end = span.start + found.end;
    return [proposeInferred(source.slice(start, end), [{ start, end }], 'publisher/around', 'likely')];
  }
  return [];
}

/** How far some words, the first with a capital, together spell a name; null where they do not, or one alone does. */
function spelling(words: readonly RegExpExecArray[], name: string): Span | null {
  const [first] = words;
  if (first === undefined || !/^\p{Lu}/u.test(first[0])) return null;
  let text = '';
  for (const word of words) {
    if ((word !== first && !isJoined(word)) || !/^(?:\p{Lu}|\p{N}|\p{Ll}{1,3}$)/u.test(word[0])) return null;
    text += withoutAccents(word[0].toLowerCase());
    if (text === name && word !== first) return { start: first.index, end: word.index + word[0].length };
    if (!name.startsWith(text)) return null;
  }
  return null;
}

/** Whether nothing but a space or a hyphen parts a word from the one before it: "News | Today" are two entries. */
function isJoined({ input, index }: RegExpExecArray): boolean {
  return /^[\p{L}\p{N}][ -]$/u.test(input.slice(index - 2, index));
}
