/** Recognises page furniture by its phrases: whole lines in any known language, openings in the text's own and English. */
import type { RuleId } from '../../model/rules.ts';
import { charKind, holdsKind, kindOfUnit, lowerCase } from '../../text/char-kinds.ts';
import { furnitureBeyond } from '../../text/languages/press/beyond.ts';
import { furnitureElsewhere, labelsElsewhereInPress } from '../../text/languages/press/elsewhere.ts';
import { furnitureFarther } from '../../text/languages/press/farther.ts';
import { perPress } from '../../text/languages/press/per-press.ts';
import type { PressWords } from '../../text/languages/press/press-words.ts';
import { presses } from '../../text/languages/press/presses.ts';
import { skipLinks } from '../../text/languages/press/skip-links.ts';
import { foldLine } from '../../text/normalise.ts';
import { perObject } from '../../text/per-object.ts';
import { opensWithPhrase } from '../../text/phrase-edges.ts';
import { withoutAccents } from '../../text/without-accents.ts';
import { keyLength, type Opening, openingIndex, openingsOf } from './opening-index.ts';

const kinds = {
  comments: 'set-aside/comments',
  advert: 'set-aside/advert',
  appeal: 'set-aside/appeal',
  share: 'set-aside/share',
  newsletter: 'set-aside/newsletter',
  cookies: 'set-aside/cookies',
  readMore: 'set-aside/read-more',
  related: 'set-aside/related',
  authorBox: 'set-aside/author-box',
  copyright: 'set-aside/copyright',
  navigation: 'set-aside/navigation',
  notice: 'set-aside/notice',
  picture: 'set-aside/navigation',
} as const satisfies Partial<Record<keyof PressWords, RuleId>>;

export type FurnitureKind = keyof typeof kinds;

/** The rule that sets a kind of furniture aside. */
export const furnitureRules: Readonly<Record<FurnitureKind, RuleId>> = kinds;

const kindNames = Object.keys(kinds) as FurnitureKind[];
/** What a notice opens with may open a paragraph of the article as well: its own rule looks further. */
const openingKinds = kindNames.filter((kind) => kind !== 'notice');
/** Longer lines are no buttons and no labels. */
const longestLine = 80;

const kindByLine = new Map<string, FurnitureKind>();
for (const press of presses) {
  for (const kind of kindNames) {
    for (const line of press[kind].lines) if (!kindByLine.has(line)) kindByLine.set(line, kind);
  }
}

const elsewhere = [furnitureElsewhere, furnitureFarther, furnitureBeyond].flatMap((known) => Object.entries(known));
for (const [kind, { lines }] of elsewhere)
  for (const line of lines) if (!kindByLine.has(line)) kindByLine.set(line, kind as FurnitureKind);
for (const line of skipLinks) if (!kindByLine.has(line)) kindByLine.set(line, 'navigation');

/** A shorter word without its accents may be another word. */
const shortestBare = 6;

/** How a phrase is written in capitals where these bear no accents, "ΔΙΑΦΗΜΙΣΗ", "A LIRE AUSSI"; null where it has none. */
function bareForm(phrase: string): string | null {
  const bare = withoutAccents(phrase);
  return bare === phrase || (bare.length < shortestBare && !bare.includes(' ')) ? null : bare;
}

for (const [line, kind] of [...kindByLine]) {
  const bare = bareForm(line);
  if (bare !== null && !kindByLine.has(bare)) kindByLine.set(bare, kind);
}

/** A power of two, some ten for each line: most lines are told to be none without a look into the long list. */
const places = 0x10000;
const mayBeLine = new Uint8Array(places);
for (const line of kindByLine.keys()) mayBeLine[placeOf(line)] = 1;

/** By the length and both ends of a line. */
function placeOf(line: string): number {
  const last = line.length - 1;
  const ends = (line.charCodeAt(0) * 31 + line.charCodeAt(last)) * 31 + line.charCodeAt(last >> 1);
  return (ends * 31 + line.length) & (places - 1);
}

function kindOfLine(line: string): FurnitureKind | null {
  return mayBeLine[placeOf(line)] === 1 ? (kindByLine.get(line) ?? null) : null;
}

/** Every line that is furniture as a whole, folded. */
export const furnitureLines: readonly string[] = [...kindByLine.keys()];

/** The kind of furniture that a whole line is, or null. Counts and arrows around the words do not matter. */
export function furnitureLine(text: string): FurnitureKind | null {
  return text.length > longestLine ? null : foldedFurnitureLine(foldLine(text));
}

/** The same of a line that is folded already. */
export function foldedFurnitureLine(folded: string): FurnitureKind | null {
  return kindOfLine(folded) ?? kindOfLine(withoutTrim(folded)) ?? countedLine(folded) ?? saidTwice(folded);
}

/** "廣告 廣告", "share share": a button and its words for those who cannot see it. */
function saidTwice(folded: string): FurnitureKind | null {
  const middle = folded.length >> 1;
  if (folded.length % 2 === 0 || folded.charCodeAt(middle) !== 0x20) return null;
  const word = folded.slice(0, middle);
  return folded.endsWith(word) ? kindOfLine(word) : null;
}

const longestCounted = 56;
const number = /\p{Nd}+/gu;

/** "vor 3 Stunden", "image 2 of 7": a line with numbers in it. */
function countedLine(folded: string): FurnitureKind | null {
  if (folded.length > longestCounted || !holdsKind(folded, charKind.digit)) return null;
  const counted = folded.replace(number, '#');
  if (counted === folded) return null;
  // "Temps de lecture2 min": two elements of a page whose space was lost.
  const parted = counted.replace(/(?<=\p{Ll})#(?= )/u, ' #');
  return kindOfLine(counted) ?? kindOfLine(counted.replace(/^[([]|[)\].]$/g, '')) ?? kindOfLine(parted);
}

/** "Comments (12)", "• Read more »", "Share 34": without what stands around the words. */
function withoutTrim(folded: string): string {
  let start = 0;
  let end = folded.length;
  while (start < end && !isWordChar(folded, start)) start += 1;
  while (end > start && !isWordChar(folded, end - 1)) end -= 1;
  return folded.slice(start, end);
}

function isWordChar(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 0x80) return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a);
  return (kindOfUnit(unit) & (charKind.letter | charKind.mark)) !== 0 || unit >= 0xd800;
}

const openingsElsewhere = elsewhere.flatMap(([kind, { openings }]) =>
  openings.map((text) => ({ text, is: kind as FurnitureKind })),
);

const furnitureOpenings = perPress((press) => {
  const known = [
    ...press.flatMap((words) =>
      openingKinds.flatMap((kind) => words[kind].openings.map((text) => ({ text, is: kind }))),
    ),
    ...(press === presses ? openingsElsewhere : []),
  ];
  const bare = known.flatMap(({ text, is }) => {
    const form = bareForm(text);
    return form === null ? [] : [{ text: form, is }];
  });
  return openingIndex([...known, ...bare]);
});

/** The phrase of furniture that a text opens with, and its kind, or null; the text is folded, and its first 80 characters are enough. */
export function furnitureOpening(folded: string, press: readonly PressWords[]): Opening<FurnitureKind> | null {
  const may = openingsOf(furnitureOpenings(press), folded);
  return may.length === 0 ? null : (may.find(({ text }) => opensWithPhrase(folded, text)) ?? null);
}

/** A list of labels, to be found by how a folded text opens. */
export const labelIndexOf = perObject((labels: readonly string[]) =>
  openingIndex(labels.map((label) => ({ text: label, is: null }))),
);

/** How much of a text a label takes: its length with the colon after it, or 0 when none of the labels opens the text. */
export function labelLength(text: string, labels: readonly string[]): number {
  const may = openingsOf(labelIndexOf(labels), foldLabel(text.slice(0, keyLength)));
  if (may.length === 0) return 0;
  const folded = foldLabel(text.slice(0, longestLine));
  for (const { text: label } of may) {
    if (!folded.startsWith(label)) continue;
    const colon = /^[.]?\s{0,2}[:：]\s{0,3}/.exec(folded.slice(label.length));
    if (colon !== null) return label.length + colon[0].length;
  }
  return 0;
}

function foldLabel(text: string): string {
  const lower = lowerCase(text);
  return lower.includes('’') || lower.includes('‘') ? lower.replace(/[’‘]/g, "'") : lower;
}

const labelLists = perPress((press) => {
  const kinds = Object.keys(press[0]?.labels ?? {}) as (keyof PressWords['labels'])[];
  const listOf = (kind: keyof PressWords['labels']): readonly string[] =>
    [
      ...new Set([
        ...press.flatMap((words) => words.labels[kind]),
        ...(press === presses ? (labelsElsewhereInPress[kind] ?? []) : []),
      ]),
    ].sort((a, b) => b.length - a.length);
  return Object.fromEntries(kinds.map((kind) => [kind, listOf(kind)])) as Readonly<
    Record<keyof PressWords['labels'], readonly string[]>
  >;
});

/** All labels of one kind that a text may be read with, the longest first; always the same list for the same press. */
export function labelsOf(press: readonly PressWords[], kind: keyof PressWords['labels']): readonly string[] {
  return labelLists(press)[kind];
}
