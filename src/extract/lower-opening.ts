/** Lowers the capitals with which newspapers open a text: "THE FOREIGN MINISTER of Belarus has accused …". */

/** Longer single words in capitals are no acronyms: NATO and UNESCO stay, ALEXANDER does not. */
const longestAcronym = 6;
/** A name that follows tells an acronym of this length or less from a first name: "NATO Secretary", "JENS Stoltenberg". */
const surelyAcronym = 3;
/** No opening is longer; more would be a text all in capitals. */
const mostWords = 40;
/** Longer stretches without a space are no words, and looking for them again and again takes long. */
const longestWord = 60;
/** How far the source is read for how it writes a word elsewhere. */
const evidenceLength = 100_000;

/**
 * The sentence with the capitals of its opening lowered. Names keep their first capital: a word is taken for a name when
 * the source writes it with a capital amid a sentence and never small, or when a name goes on after the capitals
 * ("ALEXANDER Lukashenko"). An acronym, which the source writes in capitals elsewhere too, stays.
 */
export function lowerOpening(sentence: string, source: string): string {
  const words = sentence.split(' ', mostWords);
  const run = words.findIndex((word) => /\p{Ll}/u.test(word) || !/[\p{L}\p{N}]/u.test(word));
  const opening = run < 0 ? words : words.slice(0, run);
  if (!opening.some(isShouted)) return sentence;
  const elsewhere = source.slice(0, evidenceLength).replace(sentence.slice(0, opening.join(' ').length), '');
  const nameFollows = opening.length === 1 && /^["“]?\p{Lu}\p{Ll}/u.test(words[1] ?? '');
  const lowered = opening.map((word, at) => {
    const bare = word.replace(/[^\p{L}\p{M}\p{N}'’-]/gu, '');
    if (isShouted(word) && (holdsWord(elsewhere, bare) || isLoneAcronym(opening, bare, nameFollows))) return word;
    return at === 0 || nameFollows || isWrittenAsName(bare, elsewhere) ? capitalise(word) : word.toLowerCase();
  });
  return lowered.join(' ') + sentence.slice(opening.join(' ').length);
}

function isShouted(word: string): boolean {
  return (word.match(/\p{Lu}/gu)?.length ?? 0) >= 2;
}

/** One short word in capitals alone is an acronym, unless a name seems to go on after it. */
function isLoneAcronym(opening: readonly string[], bare: string, nameFollows: boolean): boolean {
  return opening.length === 1 && bare.length <= (nameFollows ? surelyAcronym : longestAcronym);
}

/** Whether a text writes a word with a capital amid a sentence, not as a title before a name, and nowhere small. */
function isWrittenAsName(bare: string, text: string): boolean {
  if (bare.length < 2 || holdsWord(text, bare.toLowerCase())) return false;
  const name = capitalise(bare);
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const before = text.slice(Math.max(0, at - 2), at);
    const after = text.slice(at + name.length, at + name.length + 2);
    if (/[\p{Ll},] $/u.test(before) && !/^(?:[\p{L}\p{M}]| \p{Lu})/u.test(after)) return true;
  }
  return false;
}

function holdsWord(text: string, word: string): boolean {
  if (word.length > longestWord) return false;
  for (let at = text.indexOf(word); at >= 0 && word !== ''; at = text.indexOf(word, at + 1)) {
    const around = text.charAt(at - 1) + text.charAt(at + word.length);
    if (!/[\p{L}\p{M}\p{N}]/u.test(around)) return true;
  }
  return false;
}

function capitalise(word: string): string {
  return word.toLowerCase().replace(/\p{L}/u, (letter) => letter.toUpperCase());
}
