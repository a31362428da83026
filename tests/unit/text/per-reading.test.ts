import { expect, test } from 'vitest';
import { beginReading, perReading } from '../../../src/text/per-reading.ts';

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

test('what was worked out in the last reading is let go when the next begins', () => {
  const copyOf = perReading(({ text }: { text: string }) => ({ text }));
  const line = { text: 'Share this' };
  const before = copyOf(line);
  beginReading();
  expect(copyOf(line)).not.toBe(before);
});
