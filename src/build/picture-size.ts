/**
 * Tells how large a picture is, from the first bytes of its file: PNG, GIF, JPEG, WebP, AVIF and SVG. Decodes nothing,
 * changes nothing. Pages say the size of their pictures so that nothing moves while they load.
 */
import { closeSync, openSync, readSync } from 'node:fs';

/** In CSS pixels, whole numbers from 1. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** JPEG may hold a preview and colour tables before its size stands. */
const headLength = 256 * 1024;

/** The size of the picture in a file; null when it is none, or does not say its size. */
export function pictureSize(path: string): PictureSize | null {
  const head = headOf(path);
  const size =
    head === null
      ? null
      : (pngSize(head) ?? gifSize(head) ?? jpegSize(head) ?? webpSize(head) ?? avifSize(head) ?? svgSize(head));
  return size !== null && size.width >= 1 && size.height >= 1 ? size : null;
}

function headOf(path: string): Buffer | null {
  try {
    const file = openSync(path, 'r');
    try {
      const head = Buffer.alloc(headLength);
      return head.subarray(0, readSync(file, head, 0, headLength, 0));
    } finally {
      closeSync(file);
    }
  } catch {
    // What cannot be read is told of where it is copied.
    return null;
  }
}

const text = (head: Buffer, start: number, end: number) => head.toString('latin1', start, end);

/** W3C PNG, 11.2.2: the first chunk is IHDR. */
function pngSize(head: Buffer): PictureSize | null {
  if (head.length < 24 || text(head, 1, 4) !== 'PNG' || text(head, 12, 16) !== 'IHDR') return null;
  return { width: head.readUInt32BE(16), height: head.readUInt32BE(20) };
}

function gifSize(head: Buffer): PictureSize | null {
  if (head.length < 10 || !/^GIF8[79]a$/.test(text(head, 0, 6))) return null;
  return { width: head.readUInt16LE(6), height: head.readUInt16LE(8) };
}

/** ITU T.81, B.2.2: the size stands in the frame header, which is one of the segments SOF0 to SOF15. */
function jpegSize(head: Buffer): PictureSize | null {
  if (head.length < 4 || head.readUInt16BE(0) !== 0xffd8) return null;
  let at = 2;
  while (at + 9 < head.length && head[at] === 0xff) {
    const marker = head[at + 1] ?? 0;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { width: head.readUInt16BE(at + 7), height: head.readUInt16BE(at + 5) };
    at += 2 + head.readUInt16BE(at + 2);
  }
  return null;
}

/** RFC 9649: the first chunk tells the kind. */
function webpSize(head: Buffer): PictureSize | null {
  if (head.length < 30 || text(head, 0, 4) !== 'RIFF' || text(head, 8, 12) !== 'WEBP') return null;
  const kind = text(head, 12, 16);
  if (kind === 'VP8 ') return { width: head.readUInt16LE(26) & 0x3fff, height: head.readUInt16LE(28) & 0x3fff };
  if (kind === 'VP8X') return { width: head.readUIntLE(24, 3) + 1, height: head.readUIntLE(27, 3) + 1 };
  const bits = head.readUInt32LE(21);
  return kind === 'VP8L' ? { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 } : null;
}

/** ISO/IEC 23008-12: the property `ispe` holds the size. */
function avifSize(head: Buffer): PictureSize | null {
  const at = text(head, 4, 8) === 'ftyp' ? head.indexOf('ispe', 0, 'latin1') : -1;
  if (at < 0 || at + 16 > head.length) return null;
  return { width: head.readUInt32BE(at + 8), height: head.readUInt32BE(at + 12) };
}

/** By its own width and height in pixels, else by the sides of its view box. */
function svgSize(head: Buffer): PictureSize | null {
  const [tag] = /<svg\b[^>]{0,4096}>/.exec(head.toString('utf8')) ?? [];
  if (tag === undefined) return null;
  const side = (name: string) => Number(new RegExp(`\\s${name}=["']([\\d.]+)(?:px)?["']`).exec(tag)?.[1] ?? 0);
  const box = /\sviewBox=["']\s*[\d.-]+[\s,]+[\d.-]+[\s,]+([\d.]+)[\s,]+([\d.]+)/.exec(tag);
  const [width, height] =
    side('width') > 0 && side('height') > 0 ? [side('width'), side('height')] : [Number(box?.[1]), Number(box?.[2])];
  return { width: Math.round(width) || 0, height: Math.round(height) || 0 };
}
