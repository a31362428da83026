/** Cuts a sentence to the length of a headline. */

const longest = 120;
/** A clause that ends before this leaves too little. */
const shortestClause = 60;
const clauseEnd = /[,;:،؛](?=\s|$)|[，；：、]|\s(?=[–—-]\s|[(])/gu;

/**
 * The whole sentence when it has at most 120 characters; else cut at its last clause end after the 60th
 * character, else after a word that can end a headline, and closed with an ellipsis.
 */
export function cutHeadline(sentence: string, dangling: ReadonlySet<string>): string {
  if (sentence.length <= longest) return sentence;
  const room = sentence.slice(0, longest);
  const clause = [...room.matchAll(clauseEnd)]
    .map(({ index }) => index)
    .filter((at) => at > shortestClause && at < longest);
  const cut = clause.at(-1) ?? wordEnd(room, dangling);
  return `${wholeCharacters(sentence.slice(0, cut)).replace(/[\s,;:،؛，；：、–—-]+$/u, '')}…`;
}

/** Where the last word ends that leaves room for the ellipsis and does not dangle: not "back to the border in…". */
function wordEnd(room: string, dangling: ReadonlySet<string>): number {
  let end = room.lastIndexOf(' ', longest - 1);
  while (end > shortestClause) {
    const word = room.slice(room.lastIndexOf(' ', end - 1) + 1, end).toLowerCase();
    if (!dangling.has(word)) return end;
    end = room.lastIndexOf(' ', end - 1);
  }
  return end > 0 ? Math.max(end, room.lastIndexOf(' ', longest - 1)) : longest - 1;
}

/** Not half of a character outside the basic plane. */
function wholeCharacters(text: string): string {
  const last = text.charCodeAt(text.length - 1);
  return last >= 0xd800 && last <= 0xdbff ? text.slice(0, -1) : text;
}
