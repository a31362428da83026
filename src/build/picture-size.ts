/**
 * Tells how large a picture is, from the first bytes of its file. Decodes nothing, changes nothing. Pages say the size of
 * their pictures so that nothing moves while they load.
 */
import { closeSync, openSync, readSync } from 'node:fs';
import { imageSize } from 'image-size';

/** In CSS pixels, whole numbers from 1. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** JPEG may hold a preview and colour tables before its size stands. */
const headLength = 256 * 1024;

/** The size of the picture in a file, as it is shown; null when it is none, or does not say its size. */
export function pictureSize(path: string): PictureSize | null {
  try {
    const { width, height, orientation = 1 } = imageSize(headOf(path));
    const size = isOnItsSide(orientation) ? { width: height, height: width } : { width, height };
    return size.width >= 1 && size.height >= 1 ? size : null;
  } catch {
    // No picture; what cannot be read is told of where it is copied.
    return null;
  }
}

/** Exif, 4.6.4: from 5 on, the camera was held upright; browsers turn such pictures. */
function isOnItsSide(orientation: number): boolean {
  return orientation >= 5;
}

function headOf(path: string): Uint8Array {
  const file = openSync(path, 'r');
  try {
    const head = new Uint8Array(headLength);
    return head.subarray(0, readSync(file, head, 0, headLength, 0));
  } finally {
    closeSync(file);
  }
}
