/** The size of a picture is read from the head of its file, in every format that browsers show. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pictureSize } from '../../../src/build/picture-size.ts';
import { withPictureSizes } from '../../../src/build/sized-pictures.ts';
import type { OwnText } from '../../../src/model/own-page.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'dateline-pictures-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function fileOf(bytes: string | Buffer, name = 'picture'): string {
  const file = path.join(folder, name);
  writeFileSync(file, bytes);
  return file;
}

const hex = (...parts: string[]) => Buffer.from(parts.join('').replaceAll(' ', ''), 'hex');
const pictures: Readonly<Record<string, string | Buffer>> = {
  PNG: hex('89504e470d0a1a0a', '0000000d 49484452', '00000280 000001e0', '0802000000'),
  GIF: hex('474946383961', '8002 e001', 'f70000'),
  JPEG: hex('ffd8', 'ffe0 0010 4a46494600010100000100010000', 'ffc2 0011 08 01e0 0280 03 012200021101031101'),
  'WebP, lossy': hex('52494646 00000000 57454250 56503820 00000000 000000 9d012a', '8002 e001'),
  'WebP, lossless': hex('52494646 00000000 57454250 5650384c 00000000 2f', '7fc2 7700', '0000000000'),
  'WebP, extended': hex('52494646 00000000 57454250 56503858 0a000000 00000000', '7f0200 df0100'),
  AVIF: hex(
    '00000014 66747970 61766966 00000000 61766966',
    '00000030 6d657461 00000000',
    '00000024 69707270',
    '0000001c 6970636f',
    '00000014 69737065 00000000 00000280 000001e0',
  ),
  'JPEG of an upright camera': hex(
    'ffd8',
    'ffe1 0022 457869660000 4d4d002a00000008 0001 0112 0003 00000001 0006 0000 00000000',
    'ffc0 0011 08 0280 01e0 03 012200021101031101',
  ),
  SVG: '<?xml version="1.0"?>\n<!-- a map --><svg xmlns="http://www.w3.org/2000/svg" width="640px" height="480">',
  'SVG by its view box': '<svg viewBox="0 0 640 480"><path d=""/></svg>',
};

describe('The size of a picture', () => {
  it.each(Object.entries(pictures))('is read from a %s', (_, bytes) => {
    expect(pictureSize(fileOf(bytes))).toEqual({ width: 640, height: 480 });
  });

  it.each([
    ['an empty file', ''],
    ['a text', 'No picture at all.'],
    ['a picture cut short', hex('89504e47 0d0a1a0a 0000')],
    ['an SVG without a size', '<svg xmlns="http://www.w3.org/2000/svg"></svg>'],
    ['a JPEG that never comes to its frame', hex('ffd8 ffe0 0002 ffe1 0002 ffd9 0000 0000 0000')],
  ])('is not guessed from %s', (_, bytes) => {
    expect(pictureSize(fileOf(bytes))).toBeNull();
  });

  it('is not there where no file is', () => {
    expect(pictureSize(path.join(folder, 'missing.png'))).toBeNull();
  });

  it('comes into the pages of the keeper’s own, for pictures of the site only', () => {
    const absolute = fileOf(pictures.PNG ?? '', 'map.png');
    const image = (url: string) => ({ type: 'image', url, alt: '' });
    const tree = {
      type: 'root',
      children: [{ type: 'paragraph', children: [image('/map.png'), image('https://example.org/map.png')] }],
    };
    const links = [{ url: '/map.png', line: 1, kind: 'image' as const }];
    const about = { name: 'a.md', file: '../pages/a.md', slug: 'a', title: 'A', description: '', order: null };
    const own: OwnText = { ...about, language: null, tree, links };
    const [sized] = withPictureSizes(
      [own],
      [{ file: 'map.png', absolute, stamp: '', name: 'public/map.png', lean: null }],
    );
    const [first, second] = sized?.tree.children?.[0]?.children ?? [];
    expect(first).toMatchObject({ width: 640, height: 480 });
    expect(second).not.toHaveProperty('width');
  });
});
