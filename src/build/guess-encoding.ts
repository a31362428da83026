/**
 * Guesses in which of the encodings before Unicode a text was written: the one in which it has the most words that some
 * language uses all the time. Reads and writes nothing.
 */
import { knownWords } from '../text/detect-by-words.ts';

/** Of western, central and southern Europe, the Baltic, Turkey, Cyrillic, Greek, Hebrew and Arabic; the commonest first. */
const singleByte = [
  'windows-1252',
  'windows-1251',
  'koi8-r',
  'koi8-u',
  'windows-1250',
  'iso-8859-2',
  'windows-1257',
  'windows-1254',
  'ibm866',
  'iso-8859-5',
  'windows-1253',
  'windows-1255',
  'windows-1256',
  'macintosh',
  'x-mac-cyrillic',
] as const;

/** Any bytes in pairs give Han; the forty commonest characters make up a sixth of Chinese news. */
const fewestHan = 0.06;
/** Encodings with two bytes a character, the letters that tell a text in them, and the share of its letters that they make up. */
const doubleByte: readonly (readonly [label: string, letters: RegExp, share: number])[] = [
  ['shift_jis', /[\u3040-\u30fa]/g, 0.15],
  ['euc-jp', /[\u3040-\u30fa]/g, 0.15],
  ['euc-kr', /[\uac00-\ud7a3]/g, 0.7],
  ['gb18030', /[的一是在不了有和人这中大为上个国我以要他时来到地出会可也你对生能而年日月说报者]/g, fewestHan],
  ['big5', /[的一是在不了有和人這中大為上個國我以要他時來到地出會可也你對生能而年日月說報者]/g, fewestHan],
];
/** Enough of a text to tell, around its first letters beyond ASCII. */
const sampleLength = 6000;
/** Another encoding than the one of western Europe must win by so many words. */
const leastLead = 2;
/** No language in Latin letters has so many letters beyond ASCII. */
const foreignShare = 0.5;

/**
 * What windows-1252 has at 0x80 to 0x9f, as the WHATWG Encoding Standard lists it. Node 20 decodes that label as
 * latin-1, which would turn curly quotes and dashes into control characters.
 */
const windows1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Bytes in an encoding of one byte a character, as text; no bytes fail. */
export function decodeByte(label: string, bytes: Uint8Array): string {
  if (label !== 'windows-1252') return new TextDecoder(label).decode(bytes);
  const latin = Buffer.from(bytes).toString('latin1');
  return latin.replace(/[\x80-\x9f]/g, (control) => windows1252[control.charCodeAt(0) - 0x80] ?? control);
}

/** The label of the encoding that these bytes, which are no UTF-8, are most likely in. */
export function guessEncoding(bytes: Uint8Array): string {
  const sample = sampleOf(bytes);
  const isForeign = foreignShareOf(sample) >= foreignShare;
  const paired = isForeign
    ? doubleByte.find(([label, letters, share]) => shareIn(decodeWhole(label, bytes), letters) >= share)
    : undefined;
  if (paired !== undefined) return paired[0];
  const scored = singleByte.map((label) => ({ label, score: scoreOf(decodeByte(label, sample)) }));
  const [western, ...others] = scored as [(typeof scored)[number], ...typeof scored];
  const best = others.reduce((most, one) => (one.score > most.score ? one : most));
  return isForeign || best.score >= western.score + leastLead ? best.label : western.label;
}

function sampleOf(bytes: Uint8Array): Uint8Array {
  const first = Math.max(0, bytes.findIndex((byte) => byte > 0x7f) - 200);
  return bytes.subarray(first, first + sampleLength);
}

function foreignShareOf(bytes: Uint8Array): number {
  let [high, letters] = [0, 0];
  for (const byte of bytes) {
    if (byte > 0x7f) high += 1;
    else if ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a) letters += 1;
  }
  return high / Math.max(1, high + letters);
}

function decodeWhole(label: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return '';
  }
}

function shareIn(text: string, letters: RegExp): number {
  return (text.match(letters)?.length ?? 0) / Math.max(1, text.match(/\p{Lo}/gu)?.length ?? 0);
}

/** Words that are known, less what no word has: a sign or a control character between letters, a capital after a small letter. */
function scoreOf(text: string): number {
  const odd =
    text.match(/(?<=\p{L})[^\p{L}\p{M}\p{N}\p{Z}\p{P}\s](?=\p{L})|[\u0080-\u009f\ufffd]|\p{Ll}\p{Lu}/gu)?.length ?? 0;
  const inner = text.match(/(?<=\p{L})[¡¿«»](?=\p{L})/gu)?.length ?? 0;
  return knownWords(text.toLowerCase()) - odd - inner;
}
