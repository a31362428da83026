import { describe, expect, test } from 'vitest';
import { quotationsOf } from '../../../src/extract/quotations.ts';
import { spokenDates } from '../../../src/extract/spoken-dates.ts';
import type { Block } from '../../../src/model/block.ts';
import { parseEdtf } from '../../../src/model/date.ts';
import { byEditor } from '../../../src/model/provenance.ts';
import { foldSpace } from '../../../src/text/normalise.ts';

function spokenIn(
  source: string,
  { language = 'en', dated = '2004-05-10' as string | null, type = 'paragraph' as 'paragraph' | 'figure' } = {},
) {
  const passage = { text: foldSpace(source), span: { start: 0, end: source.length } };
  const block: Block = type === 'figure' ? { ...passage, type, caption: null, credit: null } : { ...passage, type };
  const edtf = dated === null ? null : parseEdtf(dated);
  return spokenDates(source, [block], {
    language: byEditor(language, 'test'),
    published: edtf === null ? null : byEditor(edtf, 'test'),
    updated: null,
    dateline: null,
    quotations: quotationsOf(source, [block], language),
  });
}

describe('days without a year', () => {
  test.each([
    ['2004-05-10', 'on May 8', '2004-05-08'],
    ['2004-05-10', 'by June 30', '2004-06-30'],
    ['2004-05-10', 'before Christmas, on December 20', '2003-12-20'],
    ['2004-12-28', 'by January 15', '2005-01-15'],
    ['2004-05', 'on May 8', '2004-05-08'],
    ['2004-02-10', 'on 29 February', '2004-02-29'],
  ])('in an article of %s: «%s» is %s', (dated, text, edtf) => {
    expect(spokenIn(text, { dated })[0]?.date.edtf).toBe(edtf);
  });

  test.each([
    ['2004', 'on May 8'],
    ['[2004-05-08..]', 'on May 8'],
    [null, 'on May 8'],
    ['2003-02-10', 'on 29 February'],
    ['2004-05-10', 'they met on September 3'],
  ])('in an article of %s: «%s» stays without one and is left out', (dated, text) => {
    expect(spokenIn(text, { dated })).toEqual([]);
  });
});

test('spans point at the same words in the source and in the block', () => {
  const source = 'They met   on 8\u00a0May\n2004, and again in\n  June 2004, and on 8 May 2004.';
  const spoken = spokenIn(source);
  const folded = foldSpace(source);
  expect(spoken.map(({ date }) => date.edtf)).toEqual(['2004-05-08', '2004-06', '2004-05-08']);
  for (const { span, within } of spoken) {
    expect(foldSpace(source.slice(span.start, span.end))).toBe(folded.slice(within.start, within.end));
  }
  expect(spoken[2]?.span.start).toBe(source.lastIndexOf('8 May 2004'));
});

test('tells past from what is to come', () => {
  const spoken = spokenIn('The pier burned on May 8, and it will open on June 30, the mayor said on May 9.');
  expect(spoken.map(({ past }) => past)).toEqual([true, false, true]);
});

test('leaves out captions, impossible days and days of no clear meaning', () => {
  expect(spokenIn('The pier on May 8, 2004', { type: 'figure' })).toEqual([]);
  expect(spokenIn('on 31 April 2004 they counted 2004 ships')).toEqual([]);
});
