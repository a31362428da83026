/** Turns the bytes of an article into text, or says why they are none. Reads and writes nothing. */

import { decodeByte, guessEncoding } from './guess-encoding.ts';

/** The text without its byte order mark, and the label of its encoding. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
}

/** Bytes that hold no article: not a text at all, or a text without a word. */
export type Undecodable = 'binary' | 'no-text';

const marks = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
] as const;

/**
 * A text has next to no control characters; a program or a picture read as text has one in ten or more. Where all of them
 * are NULs, a text was damaged on its way.
 */
const [controlShare, nulShare] = [0.02, 0.05];

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const strayControl = /[\0-\x08\x0e-\x1f\x7f]/g;

/** A text in UTF-8 with a few broken bytes still has this many times as many sound letters beyond ASCII. */
const soundShare = 3;
/** Every second byte of a text in UTF-16 is zero; where its letters are not Latin, that of its spaces and stops. */
const zeroShare = 0.08;
/** Fewer bytes show no pattern. */
const fewestBytes = 32;

/** A page names its encoding near its beginning; some put styles above it. */
const declarationReach = 4096;

/**
 * Decodes by the byte order mark; else as UTF-8 if the bytes are valid; else as UTF-16 where its zeros give it away; else
 * as damaged UTF-8, each broken byte a U+FFFD, where most letters beyond ASCII are sound; else as an HTML page says; else
 * in the older encoding that gives the most known words, windows-1252 when none does.
 */
export function decode(bytes: Uint8Array): Decoded | Undecodable {
  const mark = marks.find((candidate) => candidate.bytes.every((byte, index) => bytes[index] === byte));
  const decoded = mark === undefined ? decodeUnmarked(bytes) : decodeAs(mark.encoding, bytes);
  if (decoded === null) return 'binary';
  const written = withoutPadding(decoded.text);
  if (isBinary(written)) return 'binary';
  // A stray control character is no word of an article, and no page may hold one.
  const text = written.replace(strayControl, ' ');
  return /[\p{L}\p{N}]/u.test(text) ? { ...decoded, text } : 'no-text';
}

function decodeUnmarked(bytes: Uint8Array): Decoded | null {
  return (
    decodeUtf16(bytes) ??
    decodeAs('utf-8', bytes) ??
    decodeDamaged(bytes) ??
    decodeDeclared(bytes) ??
    decodeGuessed(bytes)
  );
}

function decodeUtf16(bytes: Uint8Array): Decoded | null {
  if (bytes.length < fewestBytes) return null;
  const zeros = [0, 0] as [number, number];
  for (let at = 0; at < bytes.length; at += 1) if (bytes[at] === 0) zeros[(at % 2) as 0 | 1] += 1;
  const [even, odd] = zeros.map((count) => count / (bytes.length / 2)) as [number, number];
  if (odd > zeroShare && even === 0) return decodeAs('utf-16le', bytes);
  return even > zeroShare && odd === 0 ? decodeAs('utf-16be', bytes) : null;
}

function decodeDamaged(bytes: Uint8Array): Decoded | null {
  const text = new TextDecoder('utf-8').decode(bytes);
  let [broken, sound] = [0, 0];
  for (const letter of text) {
    if (letter === '\ufffd') broken += 1;
    else if (letter > '\x7f') sound += 1;
  }
  return sound >= broken * soundShare ? { text, encoding: 'utf-8' } : null;
}

function decodeDeclared(bytes: Uint8Array): Decoded | null {
  const label = declaredEncoding(bytes);
  return label === null ? null : decodeAs(label, bytes);
}

/** The encoding before Unicode that an HTML page names in its head, `<meta charset="windows-1251">`, if it names one. */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const opening = Buffer.from(bytes.subarray(0, declarationReach)).toString('latin1');
  const label = /<meta\s[^>]*charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(opening)?.[1]?.toLowerCase();
  const says = label !== undefined && !/^(?:utf-?(?:8|16)|windows-1252|iso-8859-1|latin1|us-ascii)/.test(label);
  return says ? label : null;
}

function decodeGuessed(bytes: Uint8Array): Decoded {
  const encoding = guessEncoding(bytes);
  return { text: decodeByte(encoding, bytes), encoding };
}

function decodeAs(encoding: string, bytes: Uint8Array): Decoded | null {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
  } catch {
    return null;
  }
}

/** A file that was cut short, or written by an old program, is filled up with NULs. */
function withoutPadding(text: string): string {
  let end = text.length;
  while (end > 0 && text.charCodeAt(end - 1) === 0) end -= 1;
  return text.slice(0, end);
}

function isBinary(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  const controls = text.match(/[\0-\x08\x0e-\x1a\x1c-\x1f\x7f-\x84\x86-\x9f]/g) ?? [];
  const nuls = controls.filter((control) => control === '\0').length;
  if (nuls === controls.length) return nuls > text.length * nulShare;
  return (controls.length > 2 || nuls > 0) && controls.length > text.length * controlShare;
}
