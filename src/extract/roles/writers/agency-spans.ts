/** Finds the agencies that a credit names: "- © AFP 2021", "(NTB)", "dpa/AFP". Reads names only; knows no roles. */
import type { Span } from '../../../model/provenance.ts';
import { creditedAgencies } from '../../../text/agencies.ts';
import { charKind, kindOfUnit, lowerCase } from '../../../text/char-kinds.ts';
import { deskWords } from '../../../text/languages/newsroom-words.ts';
import { foldLine } from '../../../text/normalise.ts';

const firstWord = /\p{L}[\p{L}\p{M}\p{N}.-]*/u;
const opensCredit: ReadonlySet<string> = new Set([
  ...[...creditedAgencies].flatMap((name) => firstWord.exec(name)?.[0] ?? []),
  ...'c and og und y et e och en via by av af von par por door avec mit with med met con com'.split(' '),
]);
const joiningWords =
  /(?<!\p{L})(?:c|and|og|und|y|et|e|och|en|via|by|av|af|von|par|por|door|avec|mit|with|med|met|con|com)(?!\p{L})/giu;
const nameShape = /\p{L}[\p{L}\p{M}\p{N}.-]*(?: \p{Lu}[\p{L}\p{M}-]*)*/gu;
const onlyMarks = /^[\s\p{P}\p{S}]*(?:(?:19|20)\d\d[\s\p{P}\p{S}]*)?$/u;

/**
 * The spans within a line of the agencies that it credits; empty when the line says anything else. "Reporting by" and the
 * like are not read: only names, signs, joining words and years.
 */
export function agencySpans(text: string): Span[] {
  if (text.length <= longestInitialled && text.includes('/')) {
    const signed = besideInitials(text);
    if (signed.length > 0) return signed;
  }
  // The first word settles it for nearly every line: an agency's, or one that joins.
  const first = firstWordOf(text);
  if (!opensCredit.has(first) && !opensCredit.has(lowerCase(first))) return [];
  const spans = wholeName(text);
  if (spans.length > 0) return spans;
  const names = text.replace(joiningWords, (word) => ' '.repeat(word.length));
  const rest = names.replace(nameShape, (name, at: number) => {
    if (!creditedAgencies.has(name)) return name;
    spans.push({ start: at, end: at + name.length });
    return '';
  });
  return onlyMarks.test(rest) ? spans : [];
}

/** "(أ ف ب)": a name of several words in letters without case, and nothing else. */
function wholeName(text: string): Span[] {
  const [, lead = '', name = ''] = /^([\s[(/©–-]*)(\p{Lo}[\p{Lo}\p{M} ]{1,24})[\s)\]/.]*$/u.exec(text) ?? [];
  return creditedAgencies.has(name) ? [{ start: lead.length, end: lead.length + name.length }] : [];
}

const longestInitialled = 24;

/** "fha/dpa", "(dpa/fha)": the initials of who edited it beside the agency. */
function besideInitials(text: string): Span[] {
  const [lead = ''] = /^[\s([/–-]*/u.exec(text) ?? [];
  const sides = text
    .slice(lead.length)
    .replace(/[\s)\].]+$/u, '')
    .split('/');
  const isKnown = (side: string) => creditedAgencies.has(side) || /^(?:\p{Ll}{1,4}|\p{Lu}{2,3})$/u.test(side);
  if (!sides.every(isKnown)) return [];
  let at = lead.length;
  return sides.flatMap((side) => {
    const start = at;
    at += side.length + 1;
    return creditedAgencies.has(side) ? [{ start, end: start + side.length }] : [];
  });
}

const inName = charKind.letter | charKind.mark | charKind.number;

/** What `firstWord` finds. */
function firstWordOf(text: string): string {
  let start = 0;
  while (start < text.length && (kindOfUnit(text.charCodeAt(start)) & (charKind.letter | charKind.half)) === 0)
    start += 1;
  let end = start;
  while (end < text.length && isInName(text.charCodeAt(end))) end += 1;
  const isBroken = end < text.length && kindOfUnit(text.charCodeAt(end)) === charKind.half;
  return isBroken ? (firstWord.exec(text)?.[0] ?? '') : text.slice(start, end);
}

function isInName(unit: number): boolean {
  return (kindOfUnit(unit) & inName) !== 0 || unit === 0x2e || unit === 0x2d;
}

const longestList = 80;

/** The first agency that stands as a word of its own between two places of a text: "avec AFP)", ", dpa", "/TT". */
export function agencyAmid(text: string, start: number, end: number): Span | null {
  const stretch = text.slice(start, Math.min(end, start + longestList));
  for (const match of stretch.matchAll(/\p{L}[\p{L}\p{N}-]+(?: \p{Lu}[\p{L}-]+)?/gu)) {
    const found = [match[0], match[0].split(' ')[0] ?? '', match[0].split(' ')[1] ?? ''].find((name) =>
      creditedAgencies.has(name),
    );
    if (found === undefined) continue;
    const from = start + match.index + match[0].indexOf(found);
    return { start: from, end: from + found.length };
  }
  return null;
}

const longestSigned = 60;
const joined =
  /^(?:(?:by|par|von|di|por|av|af|door)\s)?(.{3,40}?)(?:\s(?:avec|mit|with|con|com|med|met)\s|\s?[/|–-]\s?|\s)([^\s/]{2,20}(?:\s\p{Lu}\S{1,20})?)$/iu;

/** The agency behind the newsroom as a whole or its paper: "Redazione ANSA", "Par La rédaction avec AFP". */
export function agencyBehindDesk(text: string, isPaper: (name: string) => boolean): Span | null {
  if (text.length > longestSigned) return null;
  const [, desk = '', agency = ''] = joined.exec(text) ?? [];
  if (!creditedAgencies.has(agency) || !(deskWords.has(foldLine(desk)) || isPaper(desk))) return null;
  return { start: text.length - agency.length, end: text.length };
}

const before = /^(\S{2,20}(?:\s\p{Lu}\S{1,20})?)\s(?:and|og|och|und|et|e|y|en|i)\s(?=\p{Lu})/u;

/** How much of a line an agency takes that signs before a writer: "Lusa e Teresa Malheiro"; 0 where none does. */
export function agencyBeforeWriter(text: string): number {
  const [lead = '', agency = ''] = (text.length > longestSigned ? null : before.exec(text)) ?? [];
  return creditedAgencies.has(agency) ? lead.length : 0;
}
