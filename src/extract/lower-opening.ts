/** Lowers the capitals with which newspapers open a text: "THE FOREIGN MINISTER of Belarus has accused …". */

/** Longer single words in capitals are no acronyms: NATO and UNESCO stay, ALEXANDER does not. */
const longestAcronym = 6;

/**
 * The sentence with the capitals of its opening lowered. Names keep their first capital: a word is taken for a name when
 * the source writes it with a capital amid a sentence and never small, or when a name goes on after the capitals
 * ("ALEXANDER Lukashenko"). An acronym, which the source writes in capitals elsewhere too, stays.
 */
export function lowerOpening(sentence: string, source: string): string {
  const opening =
    /^["“«„‘–— ]*(?:\p{Lu}[\p{Lu}\p{M}'’.-]+|\p{Lu})(?:[ ,]+(?:\p{Lu}[\p{Lu}\p{M}'’-]*)(?![\p{L}\p{M}]))*(?![\p{L}\p{M}])/u.exec(
      sentence,
    )?.[0];
  if (opening === undefined) return sentence;
  const words = opening.split(' ');
  const shouted = words.filter((word) => isShouted(word));
  const rest = sentence.slice(opening.length);
  if (shouted.length === 0 || (words.length === 1 && staysAcronym(opening, rest, source))) return sentence;
  const nameFollows = words.length === 1 && /^ \p{Lu}\p{Ll}/u.test(rest);
  const lowered = words.map((word, at) => {
    if (isShouted(word) && isUsedInCapitals(word, source, sentence)) return word;
    return at === 0 || nameFollows || isWrittenAsName(word, source) ? capitalise(word) : word.toLowerCase();
  });
  return lowered.join(' ') + rest;
}

function isShouted(word: string): boolean {
  return (word.match(/\p{Lu}/gu)?.length ?? 0) >= 2 && word === word.toUpperCase();
}

/** One word in capitals alone: an acronym unless it is long or a name goes on after it. */
function staysAcronym(opening: string, rest: string, source: string): boolean {
  const word = opening.replace(/[^\p{L}]/gu, '');
  if (word.length > longestAcronym) return isUsedInCapitals(word, source, opening);
  return !(/^ \p{Lu}\p{Ll}/u.test(rest) && (isWrittenAsName(word, source) || word.length > 4));
}

/** Whether the source writes the word in capitals outside its opening too. */
function isUsedInCapitals(word: string, source: string, opening: string): boolean {
  const bare = word.replace(/[^\p{L}\p{N}]/gu, '');
  if (bare.length < 2) return false;
  const from = source.indexOf(opening.slice(0, 20)) + opening.length;
  return wordIn(bare, source.slice(Math.max(0, from)));
}

function isWrittenAsName(word: string, source: string): boolean {
  const bare = word.replace(/[^\p{L}\p{M}'’-]/gu, '');
  if (bare.length < 2 || wordIn(bare.toLowerCase(), source)) return false;
  const name = capitalise(bare);
  for (let at = source.indexOf(name); at >= 0; at = source.indexOf(name, at + 1)) {
    const after = source.slice(at + name.length, at + name.length + 3);
    if (/[\p{Ll},] $/u.test(source.slice(Math.max(0, at - 2), at)) && !/^[\p{L}\p{M}]|^ \p{Lu}/u.test(after))
      return true;
  }
  return false;
}

function wordIn(word: string, source: string): boolean {
  for (let at = source.indexOf(word); at >= 0; at = source.indexOf(word, at + 1)) {
    const around = source.charAt(at - 1) + source.charAt(at + word.length);
    if (!/[\p{L}\p{M}\p{N}]/u.test(around)) return true;
  }
  return false;
}

function capitalise(word: string): string {
  return word.toLowerCase().replace(/\p{L}/u, (letter) => letter.toUpperCase());
}
