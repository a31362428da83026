import { describe, expect, test } from 'vitest';
import { dateProblems } from '../../../src/extract/date-problems.ts';
import { published } from '../../../src/extract/fields/published.ts';
import { retrieved } from '../../../src/extract/fields/retrieved.ts';
import { updated } from '../../../src/extract/fields/updated.ts';
import { isGiven } from '../../../src/model/provenance.ts';
import { layoutOf } from './layout-of.ts';

/** A field as "edtf kind rule confidence" and the words it rests on. */
function shown(layout: ReturnType<typeof layoutOf>, field: ReturnType<typeof published>): string | null {
  if (field === null || isGiven(field.provenance)) return null;
  const { kind, rule, confidence } = field.provenance;
  const spans = field.provenance.kind === 'stated' ? [field.provenance.span] : field.provenance.spans;
  const words = spans.map(({ start, end }) => layout.source.slice(start, end)).join(' + ');
  return `${field.value.edtf} ${kind} ${rule} ${confidence} «${words}»`;
}

const paragraph = [
  'paragraph',
  'The harbour board met in the old customs house and voted to rebuild the pier.',
] as const;

describe('the day an article appeared', () => {
  test.each([
    [
      'a header line to the day',
      [['header-date', '1998-03-02']],
      '1998-03-02 stated published/header-line certain «1998-03-02»',
    ],
    [
      'a header line to the month',
      [['header-date', '1998-03']],
      '1998-03 stated published/header-line certain «1998-03»',
    ],
    [
      'a header month and a date line within it',
      [
        ['header-date', '1998-03'],
        ['headline', 'Pier to be rebuilt'],
        ['date-line', 'Monday 2 March 1998'],
      ],
      '1998-03-02 stated published/own-line certain «2 March 1998»',
    ],
    [
      'a header day before a date line of another day',
      [
        ['header-date', '1998-03-02'],
        ['date-line', '5 March 1998'],
      ],
      '1998-03-02 stated published/header-line certain «1998-03-02»',
    ],
    [
      'a date line',
      [
        ['headline', 'Pier'],
        ['date-line', 'March 2, 1998'],
      ],
      '1998-03-02 stated published/own-line certain «March 2, 1998»',
    ],
    [
      'a byline with a date',
      [['byline', 'By Ann Smith, 2 March 1998']],
      '1998-03-02 stated published/byline-line certain «2 March 1998»',
    ],
    [
      'a dateline with its year',
      [['dateline', 'RIGA, March 2, 1998 (Reuters) -']],
      '1998-03-02 stated published/dateline likely «March 2, 1998»',
    ],
    [
      'a dateline without a year and an update',
      [
        ['update-line', 'Updated 3 January 1998'],
        ['dateline', 'RIGA, December 30 (Reuters) -'],
      ],
      '1997-12-30 inferred published/dateline likely «December 30 + 3 January 1998»',
    ],
    [
      'an address',
      [['address', 'https://news.example/world/1998/03/02/pier.html']],
      '1998-03-02 stated published/address likely «1998/03/02»',
    ],
    [
      'an address with a month',
      [['address', 'https://news.example/1998/03/pier']],
      '1998-03 stated published/address likely «1998/03»',
    ],
    [
      'an address with a named month',
      [['address', 'https://news.example/1998/mar/02/pier']],
      '1998-03-02 stated published/address likely «1998/mar/02»',
    ],
    [
      'a caption',
      [['caption', 'The pier on March 1, 1998. File photo: March 4, 1990']],
      '[1998-03-01..] inferred published/caption likely «March 1, 1998»',
    ],
    [
      'an update line',
      [['update-line', 'LAST UPDATE | Mar 2nd 1998, 6:30 PM']],
      '[..1998-03-02] inferred published/update-line likely «Mar 2nd 1998, 6:30 PM»',
    ],
    [
      'a retrieval line',
      [['retrieved', 'Retrieved 2 March 1998']],
      '[..1998-03-02] inferred published/retrieved likely «2 March 1998»',
    ],
    [
      'an open date line',
      [['date-line', '03/02/1998']],
      '[1998-02-03,1998-03-02] inferred published/ambiguous likely «03/02/1998»',
    ],
    [
      'two date lines, one by the headline',
      [
        ['date-line', '9 March 1998'],
        ...Array(8).fill(['crosshead', 'More']),
        ['headline', 'Pier'],
        ['date-line', '2 March 1998'],
      ],
      '1998-03-02 stated published/own-line certain «2 March 1998»',
    ],
    [
      'a date line beside the byline, far from the headline',
      [
        ['headline', 'Pier'],
        ...Array(9).fill(['crosshead', 'More']),
        paragraph,
        paragraph,
        ['byline', 'By Ann Smith'],
        ['date-line', '2 March 1998'],
      ],
      '1998-03-02 stated published/own-line certain «2 March 1998»',
    ],
    [
      'the only line with a day and a time, wherever it stands',
      [paragraph, paragraph, paragraph, ['date-line', '2 March 1998, 18:30']],
      '1998-03-02T18:30 stated published/own-line likely «2 March 1998, 18:30»',
    ],
  ] as const)('is read from %s', (_what, parts, expected) => {
    const layout = layoutOf('en', [...parts, paragraph]);
    expect(shown(layout, published(layout))).toBe(expected);
  });

  test.each([
    ['prose', [['paragraph', 'On 2 March 1998 the board met, and it was published on 3 March 1998.']]],
    ['a caption with a year only', [['caption', 'The pier in 1998']]],
    ['a header day that does not exist', [['header-date', '1998-02-30']]],
    [
      'date lines between paragraphs, as in a chronicle',
      [paragraph, paragraph, ['date-line', '2 March 1998'], paragraph, ['date-line', '3 March 1998']],
    ],
    [
      'times of several days, as in a list of other articles',
      [paragraph, paragraph, paragraph, ['date-line', '2 March 1998, 18:30'], ['date-line', '1 March 1998, 18:30']],
    ],
    ['a dateline without any year', [['dateline', 'RIGA, March 2 (Reuters) -']]],
    ['an address with a day that does not exist', [['address', 'https://news.example/2021/02/30/x']]],
  ] as const)('is not made up from %s', (_what, parts) => {
    const layout = layoutOf('en', [...parts, paragraph]);
    const field = published(layout);
    expect(field?.value.precision === 'month' ? null : field).toBeNull();
  });

  test('keeps the bounds it did not take as rivals', () => {
    const layout = layoutOf('en', [
      ['caption', 'The pier on March 1, 1998'],
      ['update-line', 'Updated March 2, 1998'],
      paragraph,
    ]);
    expect(published(layout)).toMatchObject({
      value: { edtf: '[..1998-03-02]' },
      provenance: { kind: 'inferred', rivals: [{ value: { edtf: '[1998-03-01..]' }, rule: 'published/caption' }] },
    });
  });
});

describe('the last update', () => {
  test('is stated with its time, and with no zone where none is stated', () => {
    const layout = layoutOf('en', [['update-line', 'LAST UPDATE | Mar 2nd 1998, 6:30 PM'], paragraph]);
    expect(shown(layout, updated(layout))).toBe(
      '1998-03-02T18:30 stated updated/update-line certain «Mar 2nd 1998, 6:30 PM»',
    );
  });

  test('is the later of two', () => {
    const layout = layoutOf('nb', [
      ['date-line', 'Publisert 2.3.1998 – oppdatert 3.3.1998'],
      ['update-line', 'Sist oppdatert 4.3.1998'],
      paragraph,
    ]);
    expect(updated(layout)?.value.edtf).toBe('1998-03-04');
    expect(published(layout)?.value.edtf).toBe('1998-03-02');
  });

  test('is not known when a line only dates the article', () => {
    const layout = layoutOf('en', [['date-line', '2 March 1998'], paragraph]);
    expect(updated(layout)).toBeNull();
    expect(retrieved(layout)).toBeNull();
  });
});

describe('problems with dates', () => {
  test('a header day that does not exist is named with its line and what to do', () => {
    const layout = layoutOf('en', [['header-date', '1998-02-30'], paragraph]);
    expect(dateProblems(layout, published(layout))).toMatchObject([
      { code: 'impossible-date', severity: 'warning', line: 1, column: 1, hint: expect.stringContaining('Correct') },
    ]);
  });

  test('an impossible day in the text is a note at its own line', () => {
    const layout = layoutOf('en', [
      ['header-date', '1998-03-02'],
      ['paragraph', 'They had met on\n31 April 1997 in Riga.'],
    ]);
    expect(dateProblems(layout, published(layout))).toMatchObject([
      { code: 'impossible-date', severity: 'info', line: 3, column: 1 },
    ]);
  });

  test('a date with two readings is named', () => {
    const layout = layoutOf('en', [['date-line', '03/02/1998'], paragraph]);
    expect(dateProblems(layout, published(layout)).map(({ code }) => code)).toEqual(['ambiguous-date']);
  });

  test.each([
    ['en', '2001-06-14', 'Since June 15 the border has been closed.', true],
    ['en', '2001-06-14', 'Late on June 16, soldiers fired at the crowd.', true],
    ['en', '2001-06-14', 'The ferry sank on June 15, 2001.', true],
    ['en', '2001-05', 'The ferry sank on June 15, 2001.', true],
    ['nb', '2001-06-14', 'Siden 15. juni har grensen vært stengt.', true],
    ['nb', '2001-06-14', 'Ferga sank ikke, men den gikk på grunn 15. juni.', true],
    ['en', '2001-06-14', 'The ferry sank on June 13.', false],
    ['en', '2001-06-14', 'The border stays closed until June 15.', false],
    ['en', '2001-06-14', 'From June 15 the border was to be closed.', false],
    ['en', '2001-06-14', 'Talks on June 15 will decide.', false],
    ['en', '2001-06-14', 'A vote planned for June 15 was called off.', false],
    ['en', '2001-06-14', 'The minister said the talks on June 15 would go on.', false],
    ['en', '2001-06-14', 'She was born on June 20 and died on May 2.', false],
    ['en', '2001-06-14', 'They met on September 3.', false],
    ['en', '2001-06', 'The ferry sank on June 29.', false],
    ['nb', '2001-06-14', 'Grensen er stengt til 15. juni.', false],
    ['nb', '2001-06-14', 'Møtet 15. juni skal avgjøre saken.', false],
    ['fi', '2001-06-14', 'Laiva upposi 15. kesäkuuta 2001.', true],
    ['fi', '2001-06-14', 'Laiva kolisi 15. kesäkuuta 2001.', false],
    ['hu', '2001-06-14', 'A hajó 2001. június 15-én elsüllyedt.', false],
  ])('in %s, dated %s: «%s» tells of a later day as past: %s', (language, date, text, expected) => {
    const layout = layoutOf(language, [
      ['header-date', date],
      ['paragraph', text],
    ]);
    const codes = dateProblems(layout, published(layout)).map(({ code }) => code);
    expect(codes).toEqual(expected ? ['dated-before-what-it-tells'] : []);
  });
});
