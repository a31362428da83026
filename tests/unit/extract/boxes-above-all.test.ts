/** A heading of boxes that stands above the whole article heads no box. All invented. */
import { expect, it } from 'vitest';
import { extract } from '../../support/extract.ts';
import { bodies, headlines } from './head-of.ts';
import { sourceOf } from './source-of.ts';

it('leaves the text below a single point in the body', () => {
  const head = `${headlines.en}\n\nMonday, July 15, 2013\nWhat you need to know:\n• The kilns are cold`;
  const { record } = extract(
    sourceOf(`${head}\n\n${bodies.en.join('\n\n')}\n\nRelated articles\nA title of another day\n`),
  );
  expect(record?.body.map(({ text }) => text)).toEqual(expect.arrayContaining([...bodies.en]));
});
