/** Headlines that no heading marks: a line equal to the title, or the line right above the writer's. */
import { describe, expect, it } from 'vitest';
import { text as marked, readPageRecord } from './page-of.ts';

describe('A headline in no heading', () => {
  const headlineOf = (head: string, title = '') =>
    readPageRecord(`<html><head><title>${title}</title></head><body>${head}${marked}</body></html>`).headline.value;
  const writer = '<div>By Ruth Marsh, 12 June 2021</div>';

  it.each([
    ['Sold!', '<div>Sold!</div><div>Gazette, 12 June 2021</div><h3>The storm and its fishermen</h3>', 'Sold!'],
    ['a long way home', `<div>a long way home</div>${writer}<h3>The storm</h3>`, 'a long way home'],
    ['Harwick Gazette', `<div>A long way home</div>${writer}<h3>The storm and its fishermen</h3>`, 'A long way home'],
    ['', `<div>Harwick Gazette</div><div>12 June 2021</div><div>A long way home</div>${writer}`, 'A long way home'],
    ['The Harbour Gazette', `<div>The Harbour Gazette</div><div>A long way home</div>${writer}`, 'A long way home'],
  ])('is the title in words, or the line above the writer: %s', (title, head, headline) => {
    expect(headlineOf(head, title)).toBe(headline);
  });

  it.each([
    [
      'Harbour Gazette',
      '<div>Harbour Gazette</div><div>1 June 2021</div><h3>Storm takes a ferry</h3><div>By Ann Lee</div>',
    ],
    ['', `<div>By Ann Lee</div><h2>Storm takes a ferry</h2>${writer}`],
    ['Storm takes a ferry', `<div>Sport</div>${writer}`],
  ])('is not the name of the site, nor a section, nor a line above another writer: %s', (title, head) => {
    expect(headlineOf(head, title)).toBe('Storm takes a ferry');
  });
});
