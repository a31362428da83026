import { describe, expect, it } from 'vitest';
import { decode } from '../../../src/build/decode.ts';

const bytes = (...values: (number | string)[]) =>
  Buffer.concat(values.map((value) => (typeof value === 'string' ? Buffer.from(value) : Buffer.from([value]))));

describe('decoding', () => {
  it('reads UTF-8, with or without a byte order mark, which is no part of the text', () => {
    expect(decode(bytes('«Grensen» – ø'))).toEqual({ text: '«Grensen» – ø', encoding: 'utf-8' });
    expect(decode(bytes(0xef, 0xbb, 0xbf, 'Grensen'))).toEqual({ text: 'Grensen', encoding: 'utf-8' });
  });

  it('reads UTF-16 of either order by its byte order mark', () => {
    const little = Buffer.from('\ufeffGrensen ø', 'utf16le');
    expect(decode(little)).toEqual({ text: 'Grensen ø', encoding: 'utf-16le' });
    expect(decode(Buffer.from(little).swap16())).toEqual({ text: 'Grensen ø', encoding: 'utf-16be' });
  });

  it('reads UTF-16 without a byte order mark by its zeros', () => {
    const little = Buffer.from('The border, «grensen» ø', 'utf16le');
    expect(decode(little)).toEqual({ text: 'The border, «grensen» ø', encoding: 'utf-16le' });
    expect(decode(Buffer.from(little).swap16())).toMatchObject({ encoding: 'utf-16be' });
  });

  it('reads UTF-8 with a broken byte as UTF-8, and marks the byte', () => {
    expect(decode(bytes('«Grensen» – ø, å ', 0xff, ' og æ'))).toEqual({
      text: '«Grensen» – ø, å \ufffd og æ',
      encoding: 'utf-8',
    });
  });

  it('reads bytes that are no UTF-8 as windows-1252, curly quotes and dashes included', () => {
    expect(decode(bytes(0x93, 'Grensen', 0x94, ' ', 0x96, ' 5 ', 0x80, ' for sm', 0xf8, 'r'))).toEqual({
      text: '“Grensen” – 5 € for smør',
      encoding: 'windows-1252',
    });
  });

  it('reads a page in the encoding it declares when its bytes are no UTF-8', () => {
    const page = (charset: string) => bytes(`<meta charset="${charset}"><p>`, 0xcc, 0xe8, 0xed, 0xf1, 0xea);
    expect(decode(page('windows-1251'))).toMatchObject({ encoding: 'windows-1251' });
    expect(decode(page('windows-1251'))).toMatchObject({ text: expect.stringMatching(/Минск$/) });
    for (const label of ['utf-8', 'no-such-charset']) {
      expect(decode(page(label)), label).toMatchObject({ encoding: 'windows-1252' });
    }
  });

  it('leaves line ends, tabs and form feeds as they are', () => {
    expect(decode(bytes('a\r\n\tb\f\vc\r'))).toMatchObject({ text: 'a\r\n\tb\f\vc\r' });
  });

  it('tells what is not a text', () => {
    expect(decode(bytes('te', 0, 'x', 0, 't', 0, 0))).toBe('binary');
    expect(decode(bytes(1, 2, 3, 4, 5, 'PNG'))).toBe('binary');
    expect(decode(bytes(0xff, 0xfe, 0x00, 0xd8, 0x41))).toBe('binary');
  });

  it('tells a text without a word', () => {
    for (const empty of ['', ' \n\t\n', '\ufeff', '---\n***\n']) expect(decode(bytes(empty))).toBe('no-text');
  });
});

describe('a stray control character in a text', () => {
  it('is read as a space, and the characters after it keep their places', () => {
    const text = 'The council of the harbour town said on Tuesday that the ferry would stay in port. '.repeat(5);
    expect(decode(bytes(text, 0x1b, '[31m', 0x07, text))).toEqual({ text: `${text} [31m ${text}`, encoding: 'utf-8' });
  });
});

describe('a stray NUL in a text', () => {
  it('is no reason to refuse a short text, nor are those that fill a file up', () => {
    const text = 'The ferry between Harwick and the islands stays in port until Monday.';
    expect(decode(bytes(text, 0, 0, text))).toEqual({ text: `${text}  ${text}`, encoding: 'utf-8' });
    expect(decode(new Uint8Array([...bytes(text), ...new Uint8Array(200)]))).toEqual({ text, encoding: 'utf-8' });
  });

  it('is read as a space: no page may hold one', () => {
    const text = 'The council of the harbour town said on Tuesday that the ferry would stay in port. '.repeat(5);
    expect(decode(bytes(text, 0, text))).toEqual({ text: `${text} ${text}`, encoding: 'utf-8' });
  });
});
