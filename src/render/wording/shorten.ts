/** Cuts a passage to its first words, or to those around a place in it. Knows no language: a full stop before a space, or the Japanese and Chinese one, ends a sentence. */

import type { Span } from '../../model/provenance.ts';

/** A passage that opens an article elsewhere is at most about nine lines of a column. */
const longestOpening = 480;

const sentenceEnd = /[.!?][”’»"']?(?=\s)|[。！？][」』]?/g;

/** The first sentences that fit, or where even one does not fill half the room, the first words. */
export function shorten(text: string, most = longestOpening): string {
  if (text.length <= most) return text;
  const part = text.slice(0, most);
  const end = Math.max(0, ...[...part.matchAll(sentenceEnd)].map((stop) => stop.index + stop[0].length));
  return end > most / 2 ? part.slice(0, end) : firstWords(text, most);
}

/** The same with what stands at `kept` inside it: where that comes later, the passage begins at a word not far before it. */
export function shortenAround(text: string, kept: Span, most = longestOpening): string {
  if (text.length <= most) return text;
  const opening = [shorten(text, most), firstWords(text, most)].find(({ length }) => kept.end < length);
  if (opening !== undefined) return opening;
  const from = Math.min(kept.start, Math.max(0, kept.end - Math.floor(most * 0.6)));
  const space = text.indexOf(' ', from);
  const start = space >= 0 && space < kept.start ? space + 1 : kept.start;
  return `… ${firstWords(text.slice(start), most)}`;
}

/** As many words as fit, with an ellipsis where some are left out. */
function firstWords(text: string, most: number): string {
  if (text.length <= most) return text;
  const part = text.slice(0, most);
  const words = part.slice(0, Math.max(part.lastIndexOf(' '), most / 2));
  // Half a character is none.
  return `${words.replace(/[\ud800-\udbff]$/, '').replace(/[,;:–—\s-]+$/, '')}…`;
}
