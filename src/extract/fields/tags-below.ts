/** Reads the keywords that a copied page lists below the article, one a line, under a word for them that stands alone. Decides nothing. */
import type { Span } from '../../model/provenance.ts';
import { tagLabels } from '../../text/languages/press/around-words.ts';
import { foldLine } from '../../text/normalise.ts';
import { type Layout, type Part, partsOf } from '../layout.ts';
import { isSection } from '../roles/cells.ts';
import { furnitureLine } from '../roles/phrase-book.ts';

const [fewestTags, mostTags] = [2, 10];
const longestTag = 4;
const longestUnspaced = 12;
const shortestStem = 6;
const longestLabel = 24;
const bullet = /^(?:#|[-–•·*]\s+)/u;
const longWord = /[\p{L}\p{M}]{4,}|[\p{sc=Han}\p{sc=Katakana}\p{sc=Hangul}]{2,}/gu;

export interface Tags {
  readonly words: readonly string[];
  readonly spans: readonly Span[];
}

/** "Tags" over "ferries" over "Harwick": what is set aside and of which the text tells half at least; null where no list is one. */
export function tagsBelow(layout: Layout): Tags | null {
  const { parts } = layout;
  const text = parts.findIndex(({ role }) => role === 'paragraph');
  if (text < 0) return null;
  const at = parts.findIndex((part, index) => index > text && part.role === 'set-aside' && isLabel(part.text));
  if (at < 0) return null;
  const tags = withoutButton(layout, listBelow(layout, at));
  if (tags.length < fewestTags || tags.length > mostTags || !isTold(layout, tags)) return null;
  return { words: tags.map((tag) => tag.text.replace(bullet, '')), spans: tags.map(({ span }) => span) };
}

function isLabel(text: string): boolean {
  return text.length <= longestLabel && tagLabels.has(foldLine(text.replace(/\s?[:：]$/u, '')));
}

/** The lines below the label that touch each other, or, where each stands apart, all down to the first that is no tag. */
function listBelow({ source, parts }: Layout, label: number): Part[] {
  const gap = (part: Part, next: Part) => /\n[^\S\n]*\n/.test(source.slice(part.span.end, next.span.start));
  const tags: Part[] = [];
  for (const part of parts.slice(label + 1, label + 2 + mostTags)) {
    const [first, last] = [tags[0], tags.at(-1)];
    if (part.role !== 'set-aside' || !isTag(part.text.replace(bullet, ''))) break;
    const touches = first !== undefined && tags[1] !== undefined && !gap(first, tags[1]);
    if (touches && last !== undefined && gap(last, part)) break;
    tags.push(part);
  }
  return tags;
}

function isTag(text: string): boolean {
  if (!/^[\p{L}\p{N}]/u.test(text) || /[:?!@.。、]/u.test(text)) return false;
  // Without spaces between the words their letters are counted.
  if (/\p{sc=Han}|\p{sc=Hiragana}|\p{sc=Katakana}/u.test(text) && text.length > longestUnspaced) return false;
  return text.split(' ').length <= longestTag && furnitureLine(text) === null;
}

/** "Politics", "Business": a menu of the page names what many texts speak of; among tags of which the text tells such a word may stand. */
function isTold(layout: Layout, tags: readonly Part[]): boolean {
  const sections = tags.filter((tag) => isSection(tag.text)).length;
  const told = tags.filter((tag) => !isSection(tag.text) && isToldIn(textOf(layout), tag));
  return told.length > 0 && sections <= told.length && told.length * 2 >= tags.length - sections;
}

function textOf(layout: Layout): string {
  return partsOf(layout, 'headline', 'standfirst', 'paragraph')
    .map((part) => part.text.toLowerCase())
    .join('\n');
}

function isToldIn(text: string, tag: Part): boolean {
  return (tag.text.toLowerCase().match(longWord) ?? []).some((word) => text.includes(stemOf(word)));
}

/** "Lobo" over "Al Minuto": of two the one that the text does not tell of is a button below the tag. */
function withoutButton(layout: Layout, tags: readonly Part[]): readonly Part[] {
  const [, last] = tags;
  return tags.length === fewestTags && last !== undefined && !isToldIn(textOf(layout), last) ? [] : tags;
}

/** Without the ending of a plural or a case: "bridges" where the text tells of a bridge. */
function stemOf(word: string): string {
  if (word.length < shortestStem) return word;
  return word.slice(0, word.length > shortestStem ? -2 : -1);
}
