/** Makes up articles by the thousand: the same on every run, with names, figures, quotations and edits as news has them. */

/** Numbers from 0 to 1, the same row for the same seed (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const syllables =
  'ba be bo da de do fa fi fo ga gi go ka ke ko la le li ma me mo na ne no ra re ri sa se so ta te to'.split(' ');
const grammar = 'the of to and in a that was for on with as by at from had been would their after'.split(' ');

/** A made-up word for each number. */
export function wordFor(number: number): string {
  let [word, rest] = ['', number + 1000];
  while (rest > 0) {
    word += syllables[rest % syllables.length];
    rest = Math.floor(rest / syllables.length);
  }
  return word;
}

/** A made-up text: words as rare and as common as in a language, in sentences and paragraphs. */
export function inventText(seed: number, words: number): string {
  const next = chance(seed);
  const paragraphs: string[] = [];
  let left = words;
  while (left > 0) {
    const count = Math.min(left, 25 + Math.floor(next() * 40));
    paragraphs.push(sentences(next, count));
    left -= count;
  }
  return paragraphs.join('\n\n');
}

function sentences(next: () => number, count: number): string {
  const cut = 8 + Math.floor(next() * 10);
  const words = Array.from({ length: count }, (_, at) => {
    const word = anyWord(next);
    return `${at % cut === 0 ? word.charAt(0).toUpperCase() + word.slice(1) : word}${(at + 1) % cut === 0 ? '.' : ''}`;
  });
  return `${words.join(' ').replace(/\.$/, '')}.`;
}

/** A word of grammar at every other place, else one of 20,000, the first of them far more often. */
function anyWord(next: () => number): string {
  if (next() < 0.45) return grammar[Math.floor(next() * grammar.length)] ?? 'the';
  return wordFor(Math.floor(20_000 * next() ** 3));
}

/** The text with about this share of its words replaced, left out or joined by another. */
export function changeWords(text: string, share: number, seed: number): string {
  const next = chance(seed);
  const change = (word: string): string[] => {
    if (next() >= share) return [word];
    const kind = next();
    if (kind < 0.6) return [anyWord(next)];
    return kind < 0.8 ? [] : [word, anyWord(next)];
  };
  return text
    .split('\n\n')
    .map((paragraph) => paragraph.split(' ').flatMap(change).join(' '))
    .join('\n\n');
}

/** The beginning of a text, this share of its words. */
export function cutText(text: string, share: number): string {
  const parts = text.split(/(\s+)/);
  return parts.slice(0, Math.max(1, Math.ceil(parts.length * share))).join('');
}
