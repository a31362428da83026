/** Gives lines keys by which the same line is known again in other files, whatever marks and markup stand around its words. */

/** A shorter line may well be said by chance; a longer one is no furniture that matters. In letters and digits. */
const fewestLetters = 12;
const fewestGlued = 7;
const longestLine = 240;

const glued = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
/** The target of a Markdown link: other in every file. */
const linkTarget = /\]\([^()\s]*\)/g;
const notWord = /[^\p{L}\p{M}\p{N}]+/gu;

/**
 * The key of a line: a whole number below 2^53, made of its letters and digits in lower case; null for a line too short
 * or too long to tell, and for a question: interviewers ask the same ones again and again.
 */
export function lineKey(line: string): number | null {
  const text = line.trim();
  if (text.length < fewestGlued || text.length > longestLine || /[?？؟]\W{0,12}$/u.test(text.slice(-4))) return null;
  const words = text.replace(linkTarget, ']').replace(notWord, '').toLowerCase();
  const isLong = words.length >= fewestLetters || (words.length >= fewestGlued && glued.test(words));
  return isLong ? hashOf(words) : null;
}

/** 53 bits of two multiplicative hashes (FNV-1a, and the same with another prime). */
function hashOf(text: string): number {
  let low = 0x811c9dc5;
  let high = 0x9747b28c;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x85ebca6b);
  }
  return (high & 0x1fffff) * 2 ** 32 + (low >>> 0);
}
