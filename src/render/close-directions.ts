/**
 * Ends within a piece of text what turns its direction there. A foreign text may hold signs that reverse all that follows,
 * by mistake or on purpose: nothing of ours may be read backwards for it. No letter of it is changed.
 */

/** Embeddings and overrides, and isolates: Unicode Standard Annex 9, 2.1 to 2.5. */
const openers = /[\u202a\u202b\u202d\u202e\u2066-\u2068]/;
const signs = /[\u202a-\u202e\u2066-\u2069]/g;
const endOfEmbedding = '\u202c';
const endOfIsolate = '\u2069';

/** Text stands between tags; scripts are no text, and `pre` is a block of its own, which is copied letter by letter. */
const pieces = /<(script|pre)\b[\s\S]*?<\/\1>|<(?:[^<>"']|"[^"]*"|'[^']*')*>|[^<]+/g;

/** The page with every turn of direction ended where the text ends that holds it. */
export function closeDirections(html: string): string {
  if (!openers.test(html)) return html;
  return html.replace(pieces, (piece) => (piece.startsWith('<') ? piece : closed(piece)));
}

function closed(text: string): string {
  const open: string[] = [];
  for (const [sign] of text.matchAll(signs)) {
    if (sign === endOfEmbedding) endLast(open, endOfEmbedding);
    else if (sign === endOfIsolate) endLast(open, endOfIsolate);
    else open.push(sign >= '\u2066' ? endOfIsolate : endOfEmbedding);
  }
  return text + open.reverse().join('');
}

/** The end of an isolate ends the embeddings inside it; the end of an embedding reaches none outside its isolate. */
function endLast(open: string[], end: string): void {
  const at = open.lastIndexOf(end);
  const isInside = end === endOfIsolate || !open.slice(at + 1).includes(endOfIsolate);
  if (at >= 0 && isInside) open.splice(at);
}
