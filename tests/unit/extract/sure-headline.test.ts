/** How sure a headline is that stands on a line of its own: another line that could be it makes it only likely. */
import { expect, it } from 'vitest';
import { extract } from '../../support/extract.ts';
import { bodies, headlines } from './head-of.ts';
import { sourceOf } from './source-of.ts';

function headlineBelow(head: string) {
  const headline = extract(sourceOf(`${head}\n\n${bodies.en.join('\n\n')}`)).record?.headline;
  return headline?.provenance.kind === 'stated' ? [headline.value, headline.provenance.confidence] : null;
}

it.each([
  ['the date', `${headlines.en}\n\n4 March 2021`],
  ['buttons and labels', `News\n\n${headlines.en}\n\nShare\n\n4 March 2021`],
  ['its own words once more', `${headlines.en}\n\n${headlines.en}\n\nBy Joan Mercer`],
])('is certain beside %s', (_, head) => {
  expect(headlineBelow(head)).toEqual([headlines.en, 'certain']);
});

it('is only likely beside another line that tells of the same in as many words', () => {
  const other = headlines.en.split(' ').reverse().join(' ');
  expect(headlineBelow(`${headlines.en}\n\n${other}\n\n4 March 2021`)?.[1]).toBe('likely');
});

it.each(['Saved from my reading list', 'Scanned by the county library, box 14'])(
  'is never certain where the only line shares no word with the text: %s',
  (line) => {
    expect(headlineBelow(`${line}\n\n4 March 2021\nBy Joan Mercer`)?.[1]).not.toBe('certain');
  },
);

it.each([
  'You have 2 free articles left this month',
  'This story is more than two years old',
  'This article is more than 2 years old',
])('is no remark of the page on the reader or its own age: %s', (line) => {
  expect(headlineBelow(`${line}\n\n4 March 2021\nBy Joan Mercer`)).toBeNull();
});
