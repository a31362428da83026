/** Who wrote the article, as the byline names them. */
import type { Sourced, Span } from '../../model/provenance.ts';
import { authorLabels, editorLeads } from '../../text/languages/press/around-words.ts';
import { foldLine, foldSpace } from '../../text/normalise.ts';
import { opensWithPhrase } from '../../text/phrase-edges.ts';
import { choose, type Proposal, proposeInferred, proposeStated } from '../choose.ts';
import { type Layout, type Part, partsOf } from '../layout.ts';
import { readDateline } from '../roles/facts/dateline.ts';
import { isKnownPlace } from '../roles/facts/dateline-places.ts';
import { isSaidElsewhere } from '../roles/facts/places.ts';
import { isGivenName, isName, isShoutedName } from '../roles/names.ts';
import { readByline } from '../roles/writers/byline-names.ts';
import { writerInText } from './writer-in-text.ts';

/** Writers under each other: so many at most, with their roles, addresses and pictures between them. */
const mostWriters = 6;
const mostBetween = 3;
/** Among more names than these nobody can tell the paper. */
const mostSigned = 12;
const mostWordsBetween = 10;
const longestLabel = 40;

interface Signature {
  readonly part: Part;
  readonly value: string;
  readonly span: Span;
  readonly labelled: boolean;
}

/** The names in the byline, without "By" before them and without a date, a role or an agency after them. */
export function byline(layout: Layout): Sourced<string> | null {
  const all = signaturesOf(layout);
  const papers = new Set(papersAmong(layout, all));
  const writers = all.filter((one) => !isEdited(one.part) && !papers.has(one));
  const signatures = writers.length > 0 || papers.size > 0 ? writers : all;
  const together = underEachOther(layout, signatures);
  const [first] = together;
  if (first === undefined || together.length === 1) {
    const labelled = signatures.length === 0 ? besideLabel(layout) : [];
    const own = [...signatures.map(proposalOf), ...fromDateline(layout), ...labelled];
    return choose(own.length > 0 ? own : fromText(layout));
  }
  const value = together.map((one) => one.value).join(', ');
  return choose([
    proposeInferred(
      value,
      together.map(({ span }) => span),
      'byline/by-line',
      'likely',
    ),
  ]);
}

/** "ABOUT THE AUTHOR" over "Joan Mercer" below the article, where nothing else signs it. */
function besideLabel({ parts, source }: Layout): Proposal<string>[] {
  const label = parts.findIndex(
    ({ role, text }) =>
      role === 'set-aside' && text.length <= longestLabel && authorLabels.has(foldLine(text).replace(/\s?[:：]$/u, '')),
  );
  const next = label < 0 ? undefined : parts[label + 1];
  if (next?.role !== 'set-aside' || !isName(next.text) || !isGivenName(next.text)) return [];
  // Of the author of a book the text speaks.
  const isTold = parts.some(({ role, text }) => role !== 'set-aside' && text.includes(next.text));
  if (isTold) return [];
  const value = source.slice(next.span.start, next.span.end);
  return [proposeInferred(foldSpace(value), [next.span], 'byline/by-line', 'likely')];
}

/** "（中央社記者王小明台北22日電）": the writer named between agency and place. */
function fromDateline(layout: Layout): Proposal<string>[] {
  return partsOf(layout, 'dateline').flatMap(({ span }) => {
    const writer = readDateline(layout.source.slice(span.start, span.end), layout)?.writer;
    if (writer === undefined) return [];
    const at = { start: span.start + writer.start, end: span.start + writer.end };
    return [proposeStated(layout.source.slice(at.start, at.end), at, 'byline/by-line')];
  });
}

/** "本报讯（记者 王建国）昨天…": the writer named in the text, where nothing else signs it. */
function fromText(layout: Layout): Proposal<string>[] {
  const span = writerInText(layout);
  return span === null
    ? []
    : [proposeStated(layout.source.slice(span.start, span.end), span, 'byline/by-line', 'likely')];
}

function signaturesOf(layout: Layout): Signature[] {
  return partsOf(layout, 'byline').flatMap((part) => signatureOf(layout, part).flatMap(gluedNames));
}

/** "Ann BrookTom Reed": two names that lost the space between them. */
function gluedNames(one: Signature): Signature[] {
  const { value, span } = one;
  if (value.length !== span.end - span.start) return [one];
  for (const { index } of value.matchAll(/(?<=\p{Ll}{3})\p{Lu}(?=\p{Ll}+ \p{Lu})/gu)) {
    const [first, second] = [value.slice(0, index), value.slice(index)];
    if (![first, second].every((name) => isName(name) && isGivenName(name))) continue;
    const cut = span.start + index;
    return [
      { ...one, value: first, span: { start: span.start, end: cut } },
      ...gluedNames({ ...one, value: second, span: { start: cut, end: span.end } }),
    ];
  }
  return [one];
}

/** The names beside the day that read as a person's by their shape alone, where another signs: "Skerry Sound" above the headline. */
export function papersBesideWriters(layout: Layout): readonly { readonly value: string; readonly span: Span }[] {
  return papersAmong(layout, signaturesOf(layout)).filter(({ value, span }) => !isOfText(layout, value, span.start));
}

/** "Harwick Bridge, 3 May 2019" where the text speaks of Harwick and of the bridge: a place. */
function isOfText({ source, parts }: Layout, name: string, own: number): boolean {
  const words = name.split(' ').filter((word) => /^\p{Lu}/u.test(word));
  const told = parts.filter(({ role }) => role === 'paragraph' || role === 'standfirst').map(({ text }) => text);
  const isSmall = (word: string) => told.some((text) => text.includes(` ${word.toLowerCase()} `));
  return words.every((word) => isSmall(word) || isSaidElsewhere(source, own, word));
}

/** No first name that is known, the day beside it, and a writer whom "By" or a first name tells apart from it. */
function papersAmong({ parts, source }: Layout, all: readonly Signature[]): Signature[] {
  const headline = parts.findIndex(({ role }) => role === 'headline');
  const opening = headline > 0 ? parts[0] : undefined;
  // "Par Littoral Info avec AFP" below the logo "Littoral Info": the paper signs.
  const own = all.filter(({ value }) => opening?.role !== 'byline' && value === opening?.text && !isGivenName(value));
  if (own.length > 0) return own;
  if (all.length < 2 || all.length > mostSigned) return [];
  return all.filter((one) => {
    if (one.labelled || !isName(one.value) || one.value !== one.part.text || isGivenName(one.value)) return false;
    // "Castel Rovaio, 28 febbraio 2016"
    if (isKnownPlace(one.value) || isSaidElsewhere(source, one.span.start, one.value)) return false;
    const at = parts.indexOf(one.part);
    const day = [parts[at - 1], parts[at + 1]].find((part) => part?.role === 'date-line');
    if (day === undefined || headline < 0) return false;
    const writers = all.filter((other) => other !== one && isPerson(other));
    // Right above or below a writer the second of two may sign.
    const isApart = writers.every(({ part }) => Math.abs(parts.indexOf(part) - at) > 1);
    const isOneLine = day.line === one.part.line && writers.some(({ part }) => part.line === day.line);
    return writers.length > 0 && isApart && (at < headline || isOneLine || writers.every(({ labelled }) => labelled));
  });
}

function signatureOf({ source, language }: Layout, part: Part): Signature[] {
  // "كتب – سالم المهدي:"
  const raw = source.slice(part.span.start, part.span.end).replace(/(?<=[\p{sc=Arabic}\p{sc=Hebrew}])\s?:$/u, '');
  const { names, labelled } = readByline(raw, language);
  const start = part.span.start + names.start;
  const own = ownLength(source, start, raw.slice(names.start, names.end));
  const value = foldSpace(source.slice(start, start + own));
  if (value.trim() === '' || (!labelled && isPlaceAlone(value))) return [];
  const span = { start, end: start + own };
  return [{ part, value, span, labelled }];
}

/** "Washington" beside "PTI": where the agency sent the report from. */
function isPlaceAlone(value: string): boolean {
  return !value.includes(' ') && isKnownPlace(value) && !isGivenName(value);
}

/** "Daniel Okoro FOR MAILONLINE", "Katrin Vogel, ARD Lindau": for whom somebody writes, and from which of its houses. */
const houseBehind =
  /^(.+?)(?: FOR (?:THE )?\p{Lu}[\p{Lu}\p{N}.' -]{3,40}|, \p{Lu}{2,5}(?:-\p{L}{4,12})?(?: \p{Lu}\p{Ll}[\p{L}-]+){0,2})$/u;
const placeBehind = /^([^,—–]+)(, | [—–-] )(\p{Lu}[\p{L}\p{M}’'-]+(?: (?:\p{Ll}{2,3} )?\p{Lu}[\p{L}\p{M}’'-]+)?)$/u;

/** "Venla Saarikoski HS", "Jonas Wietfeld, Groß Dölln": without the sign of the paper, and a place that is known or that the text names. */
function ownLength(source: string, start: number, names: string): number {
  const sign = /^\p{Lu}\p{Ll}\S*(?: \p{Lu}\p{Ll}\S*)+ (\p{Lu}{2,4})$/u.exec(names)?.[1];
  if (sign !== undefined && new RegExp(`[/(|] ?${sign}(?!\\p{L})`, 'u').test(source))
    return names.length - sign.length - 1;
  const person = houseBehind.exec(names)?.[1];
  if (person !== undefined && isName(person) && isGivenName(person)) return person.length;
  const [, , mark = '', place = ''] = placeBehind.exec(names) ?? [];
  if (place === '' || isGivenName(place) || !isGivenName(names)) return names.length;
  const at = start + names.length - place.length;
  const isPlace = isKnownPlace(place) || isSaidElsewhere(source, at, place);
  return isPlace ? names.length - place.length - mark.length : names.length;
}

/** "Редактор Леся Дяченко": beside the writer, whoever edited or translated the article did not write it. */
function isEdited({ text }: Part): boolean {
  const folded = foldLine(text.slice(0, 40));
  return editorLeads.some((lead) => opensWithPhrase(folded, lead));
}

function proposalOf({ value, span, labelled }: Signature): Proposal<string> {
  return proposeStated(value, span, 'byline/by-line', labelled ? 'certain' : 'likely');
}

/** "Anna Berg / journalist / Josef Amin / journalist": people who sign on lines of their own, the first and those right below. */
function underEachOther({ parts }: Layout, signatures: readonly Signature[]): Signature[] {
  const [first, ...others] = signatures;
  if (first === undefined || !(isPerson(first) || others.some(({ part }) => isRightBehind(parts, first.part, part))))
    return [];
  const made = [first];
  for (const next of others) {
    const last = made.at(-1) ?? first;
    const between = parts.slice(parts.indexOf(last.part) + 1, parts.indexOf(next.part));
    const isNear = between.length <= mostBetween && between.every(isBeside);
    const isTogether = isPerson(next) || isRightBehind(parts, last.part, next.part);
    if (!isNear || made.length === mostWriters || !isTogether) break;
    if (made.every(({ value }) => foldLine(value) !== foldLine(next.value))) made.push(next);
  }
  return made;
}

/** "Írta: Kerekes Gábor, Szalai Judit" as links side by side: behind one label two names sign together. */
function isRightBehind(parts: readonly Part[], one: Part, other: Part): boolean {
  const at = parts.indexOf(one);
  const label = parts[at - 1];
  const isLabelled =
    label?.role === 'set-aside' && label.rule === 'set-aside/label' && label.span.end >= one.span.start - 1;
  return isLabelled && parts[at + 1] === other;
}

/** A name that a word such as "By" or a known first name tells from a button and from a firm. */
function isPerson({ value, labelled }: Signature): boolean {
  return isShoutedName(value) || (isName(value) && (labelled || isGivenName(value)));
}

/** The role or the address of a writer, a button, a picture's credit. */
function isBeside({ role, text }: Part): boolean {
  return (role === 'set-aside' || role === 'credit') && text.split(' ').length <= mostWordsBetween;
}
