import { expect, test } from 'vitest';
import { endReading, perLineRead, perReading } from '../../../src/text/per-reading.ts';

test('what is worked out from an object is worked out once in a reading', () => {
  let asked = 0;
  const lengthOf = perReading(({ text }: { text: string }) => {
    asked += 1;
    return { length: text.length };
  });
  const line = { text: 'Share this' };
  expect(lengthOf(line)).toBe(lengthOf(line));
  expect(asked).toBe(1);
});

test('what was worked out in a reading is let go when it ends', () => {
  const copyOf = perReading(({ text }: { text: string }) => ({ text }));
  const line = { text: 'Share this' };
  const before = copyOf(line);
  endReading();
  expect(copyOf(line)).not.toBe(before);
});

test('a line is read once in a reading, and again in the next', () => {
  let asked = 0;
  const lengthOf = perLineRead((line: string, language: string) => {
    asked += 1;
    return line.length + language.length;
  });
  expect([lengthOf('3 May', 'en'), lengthOf('3 May', 'en'), lengthOf('3 May', 'nb')]).toEqual([7, 7, 7]);
  expect(asked).toBe(2);
  endReading();
  lengthOf('3 May', 'en');
  expect(asked).toBe(3);
});
