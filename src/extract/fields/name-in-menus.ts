/**
 * The publisher as a page calls its own parts: "Al Jazeera World", "Al Jazeera Selects", "Talk to Al Jazeera". A name that many
 * entries of the menus share is the page's own where the page also says so: in a claim of rights, an address or a word of itself.
 */
import type { Span } from '../../model/provenance.ts';
import { newsAgencyNames } from '../../text/agencies.ts';
import { monthOf, weekdayOf } from '../../text/dates/date-words.ts';
import {
  commonThings,
  mediaWords,
  paperLeads,
  paperProducts,
  productLeads,
} from '../../text/languages/press/around-words.ts';
import { foldLine } from '../../text/normalise.ts';
import { opensWithPhrase, standsAlone } from '../../text/phrase-edges.ts';
import { anyPhrase } from '../../text/plain-pattern.ts';
import { countWords } from '../../text/word-count.ts';
import { type Proposal, proposeInferred } from '../choose.ts';
import type { Layout, Part } from '../layout.ts';
import { isSection } from '../roles/cells.ts';
import { isKnownPlace, isPlaceTold } from '../roles/facts/dateline-places.ts';
import { isKind } from '../roles/kinds.ts';
import { isGivenName } from '../roles/names.ts';
import { furnitureLine } from '../roles/phrase-book.ts';
import { hostsOf, shortestInMenu, spellings } from './site-name.ts';

/** Entries of menus have so many words at most, names of papers fewer. */
const [longestEntry, longestName] = [5, 3];
const shortestName = 3;
/** So many entries that differ share the name. */
const fewestEntries = 3;
/** Fewer lines around an article are no menu. */
const fewestLines = 6;
const mostParts = 600;
/** A line that is told of a name has so many words beside it. */
const fewestBeside = 2;
/** A longer name is the whole of a shorter one where it has this part of its entries. */
const mostOfShorter = 0.6;
/** Names that appeals and copyright lines hold and that are no publishers. */
export const commonNames =
  /^(?:Google|Facebook|Twitter|Apple|Android|WhatsApp|Telegram|Instagram|YouTube|PayPal|Vipps|PressReader|ProQuest|LexisNexis|Factiva|NewsBank|Retriever|Infomedia|Email|All|Rights|Reserved|Copyright|Alle|Inc|Ltd|VAT)\b/;

const productBefore = new RegExp(`(?<!\\p{L})(?:${anyPhrase(productLeads)}) $`, 'iu');
const about = new RegExp(`^(?:${anyPhrase(paperLeads)}) `, 'iu');

/** A name in all its spellings, with where each first stands and how often. */
interface Shared {
  readonly spellings: Map<string, { readonly span: Span; count: number }>;
  readonly entries: Set<string>;
}

/** The name that the entries of the page's menus share most, when the page says of itself that it is its own. */
export function nameInMenus(layout: Layout): Proposal<string>[] {
  const aside = layout.parts.filter(isOfPage).slice(0, mostParts);
  if (aside.length < fewestLines) return [];
  const hosts = hostsOf(layout, shortestInMenu);
  const shared = [...sharedNames(layout, aside, hosts)].filter(({ entries }) => entries.size >= fewestEntries);
  if (shared.length === 0) return [];
  const told = shared
    .map(usual)
    .filter(({ text }) => !isOther(layout, text))
    .filter(({ text }) => isOwn(text, aside, hosts) || isToldInSentence(layout, text, aside));
  const [best, second] = told.sort((a, b) => b.count - a.count || b.text.length - a.text.length);
  if (best === undefined) return [];
  if (second?.count === best.count && !isPartOf(second.text, best.text)) return [];
  const whole = told.find(
    (one) =>
      one.text.length > best.text.length && isPartOf(best.text, one.text) && one.count >= best.count * mostOfShorter,
  );
  const { text, span } = whole ?? best;
  return [proposeInferred(text, [span], 'publisher/around', 'likely')];
}

/** A name as it is spelled most, and how many entries have it. */
function usual({ spellings: all, entries }: Shared): { text: string; span: Span; count: number } {
  const [[text, { span }] = ['', { span: { start: 0, end: 0 } }]] = [...all].sort(([, a], [, b]) => b.count - a.count);
  return { text, span, count: entries.size };
}

function isOfPage({ role, rule }: Part): boolean {
  return role === 'set-aside' && rule !== 'set-aside/comments' && rule !== 'set-aside/repeat';
}

function isPartOf(short: string, long: string): boolean {
  return ` ${foldLine(long)} `.includes(` ${foldLine(short)} `);
}

/** What stands at the head or the end of entries with other words beside it, by its folded form. */
function sharedNames({ source }: Layout, aside: readonly Part[], hosts: ReadonlySet<string>): Iterable<Shared> {
  const names = new Map<string, Shared>();
  for (const { text, span } of aside) {
    if (text.length !== span.end - span.start || text.split(' ').length > longestEntry) continue;
    for (const { start, end } of endsOf(text)) {
      const name = source.slice(span.start + start, span.start + end);
      if (!mayBeName(name, hosts)) continue;
      const shared = names.get(foldLine(name)) ?? { spellings: new Map(), entries: new Set() };
      const spelled = shared.spellings.get(name) ?? {
        span: { start: span.start + start, end: span.start + end },
        count: 0,
      };
      spelled.count += 1;
      shared.spellings.set(name, spelled);
      shared.entries.add(foldLine(text));
      names.set(foldLine(name), shared);
    }
  }
  return names.values();
}

/** The first and the last words of an entry, as many as a name has, and never all of them. */
function endsOf(text: string): Span[] {
  const ends: Span[] = [];
  const words = text.split(' ');
  for (let count = 1; count <= longestName && count < words.length; count += 1) {
    ends.push({ start: 0, end: words.slice(0, count).join(' ').length });
    ends.push({ start: text.length - words.slice(-count).join(' ').length, end: text.length });
  }
  return ends;
}

/** "elDiario.es": the name is the address. */
const domain = /^[\p{L}\p{N}-]{3,40}\.(?:\p{Ll}{2}|com|org|net|info|news|press|media)$/u;

function mayBeName(text: string, hosts: ReadonlySet<string>): boolean {
  if (domain.test(text) || hosts.has(foldLine(text))) return true;
  return (
    text.length >= shortestName &&
    /^[\p{Lu}\p{Lo}][\p{L}\p{M}\p{N}’'&-]*(?: [\p{L}\p{M}\p{N}’'&-]+)*$/u.test(text) &&
    !/ \p{Ll}+$/u.test(text)
  );
}

/** Whether an address or a claim of rights is the name's. */
function isOwn(text: string, aside: readonly Part[], hosts: ReadonlySet<string>): boolean {
  if (domain.test(text) || spellings(text).some((name) => hosts.has(name))) return true;
  const name = foldLine(text);
  return aside.some(({ text: line }) => {
    const owner = /(?:©|\(c\)|copyright)[\s©\d,–-]{0,20}(?:by )?(.{0,80})/iu.exec(line)?.[1];
    return owner !== undefined && opensWithPhrase(foldLine(owner).replace(/^the /, ''), name.replace(/^the /, ''));
  });
}

/** "Download the Selkie Bay app": a name of several words, of which the article does not speak, beside what only papers have. */
function isToldInSentence({ parts }: Layout, text: string, aside: readonly Part[]): boolean {
  const name = foldLine(text);
  if (!name.includes(' ') || parts.some((part) => part.role === 'paragraph' && foldLine(part.text).includes(name)))
    return false;
  return aside.some((part) => {
    const line = foldLine(part.text);
    const at = line.indexOf(name);
    if (at < 0 || countWords(line) - countWords(name) < fewestBeside) return false;
    if (!standsAlone(line, at, name.length)) return false;
    const [, next = ''] = /^(?:['’]s)? ([\p{L}\p{M}]+)/u.exec(line.slice(at + name.length)) ?? [];
    return paperProducts.has(next) || productBefore.test(line.slice(0, at)) || about.exec(line)?.[0].length === at;
  });
}

/** A section, a place, a person or what the page does: words that many entries share as well. */
function isOther(layout: Layout, text: string): boolean {
  const folded = foldLine(text);
  if (commonNames.test(text) || newsAgencyNames.has(text)) return true;
  if (
    furnitureLine(text) !== null ||
    isSection(text) ||
    isKind(text) ||
    mediaWords.has(folded) ||
    commonThings.has(folded)
  )
    return true;
  if (monthOf(text, layout.language, true) !== null || weekdayOf(text, layout.language) !== null) return true;
  return isGivenName(text) || isKnownPlace(text) || isPlaceTold(layout, text);
}
