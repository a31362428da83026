/** Hashes short texts to numbers and packs them as text. For comparing only: nothing here is hard to forge. */

/** Characters that one packed hash takes. */
export const hashWidth = 5;
/** Bits of a packed hash: six in a character. */
export const hashBits = 30;
const digits = '-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz';

/** 30 bits of a text: FNV-1a over UTF-16 units with the finish of MurmurHash3, so that near texts scatter. */
export function hashOf(text: string, seed = 0): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return scatter(hash) >>> 2;
}

/** Three hashes of a long text, given as its words: those that `hashOf` gives of them joined by spaces with the seeds 0, 1, 2. */
export function hashesOf(words: readonly string[]): readonly number[] {
  let one = 0x811c9dc5;
  let two = 0x811c9dc5 ^ 1;
  let three = 0x811c9dc5 ^ 2;
  for (let place = 0; place < words.length; place += 1) {
    const word = words[place] as string;
    // What stands before the first unit of a word is a space, and nothing before the first word.
    for (let at = place === 0 ? 0 : -1; at < word.length; at += 1) {
      const unit = at < 0 ? 0x20 : word.charCodeAt(at);
      one = Math.imul(one ^ unit, 0x01000193);
      two = Math.imul(two ^ unit, 0x01000193);
      three = Math.imul(three ^ unit, 0x01000193);
    }
  }
  return [scatter(one) >>> 2, scatter(two) >>> 2, scatter(three) >>> 2];
}

/** 30 bits of a row of hashes, order included. */
export function hashOfRow(hashes: ArrayLike<number>, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at += 1) hash = Math.imul(scatter(hash ^ (hashes[at] ?? 0)), 0x01000193);
  return scatter(hash) >>> 2;
}

/** What `hashOfRow` gives for a row of two. */
export function hashOfPair(one: number, other: number): number {
  const hash = Math.imul(scatter(0x811c9dc5 ^ one), 0x01000193);
  return scatter(Math.imul(scatter(hash ^ other), 0x01000193)) >>> 2;
}

/** Words of kin languages begin alike: "slavere", "Slavs". Letters and bits of a stem's hash that tell its beginning. */
const [beginning, beginningBits] = [4, 18];
const endingBits = hashBits - beginningBits;

/** 30 bits of a stem: stems that begin with the same four letters share the upper ones. */
export function stemHash(stem: string): number {
  const begin = hashOf(stem.slice(0, beginning)) >>> endingBits;
  return begin * 2 ** endingBits + (hashOf(stem) & ((1 << endingBits) - 1));
}

/** What the hashes of stems that begin alike have in common. */
export function beginningOf(hash: number): number {
  return hash >>> endingBits;
}

function scatter(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/** Hashes as text, five characters each; texts sort as the numbers do. Joined, since a text that grows keeps all its parts. */
export function packHashes(hashes: readonly number[]): string {
  return hashes.map(packHash).join('');
}

function packHash(hash: number): string {
  let packed = '';
  for (let bits = 24; bits >= 0; bits -= 6) packed += digits.charAt((hash >>> bits) & 63);
  return packed;
}

/** The value of each digit by its character code. */
const digitValues = Uint8Array.from({ length: 128 }, (_, code) =>
  Math.max(0, digits.indexOf(String.fromCharCode(code))),
);

function digitAt(packed: string, at: number): number {
  return digitValues[packed.charCodeAt(at)] as number;
}

function hashAt(packed: string, at: number): number {
  const upper = (digitAt(packed, at) << 24) | (digitAt(packed, at + 1) << 18) | (digitAt(packed, at + 2) << 12);
  return upper | (digitAt(packed, at + 3) << 6) | digitAt(packed, at + 4);
}

/** The hashes of a packed text. */
export function unpackHashes(packed: string): number[] {
  const hashes: number[] = [];
  for (let at = 0; at < packed.length; at += hashWidth) hashes.push(hashAt(packed, at));
  return hashes;
}

/** Writes the hashes of a packed text into a list from a place on; gives the place behind them. */
export function unpackInto(packed: string, into: Uint32Array, from: number): number {
  let place = from;
  for (let at = 0; at < packed.length; at += hashWidth) {
    into[place] = hashAt(packed, at);
    place += 1;
  }
  return place;
}
