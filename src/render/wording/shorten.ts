/** Cuts a passage to its first words. Knows no language: a full stop before a space, or the Japanese and Chinese one, ends a sentence. */

/** A passage that opens an article elsewhere is at most about nine lines of a column. */
const longestOpening = 480;

const sentenceEnd = /[.!?][”’»"']?(?=\s)|[。！？][」』]?/g;

/** The first sentences that fit, or where even one does not fill half the room, the first words. */
export function shorten(text: string, most = longestOpening): string {
  if (text.length <= most) return text;
  const part = text.slice(0, most);
  const end = Math.max(0, ...[...part.matchAll(sentenceEnd)].map((stop) => stop.index + stop[0].length));
  if (end > most / 2) return part.slice(0, end);
  const words = part.slice(0, Math.max(part.lastIndexOf(' '), most / 2));
  // Half a character is none.
  return `${words.replace(/[\ud800-\udbff]$/, '').replace(/[,;:–—\s-]+$/, '')}…`;
}
