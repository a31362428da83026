import { describe, expect, it } from 'vitest';
import type { BuildReport } from '../../../src/build/report.ts';
import { diagnosticLines, summaryLines } from '../../../src/cli/print-report.ts';
import { styleFor } from '../../../src/cli/style.ts';
import { notBefore } from '../../../src/model/date.ts';

const plain = styleFor({ isTTY: false }, {});
const report: BuildReport = {
  root: '/archive',
  articles: '/archive/articles',
  out: '/archive/dist',
  files: { published: 5, duplicate: 1, withheld: 1, quarantined: 2 },
  pages: { written: 3, unchanged: 9, removed: 1 },
  otherFiles: { written: 2, unchanged: 12, removed: 0 },
  worthALook: {
    datesInferred: [{ file: '001.txt', date: notBefore('2021-11-14'), rule: 'published/caption' }],
    datesNotKnown: [],
    headlinesSupplied: ['000.txt', '001.txt'],
    publishersNotKnown: ['000.txt'],
    languagesNotKnown: [],
  },
  diagnostics: [
    {
      code: 'impossible-date',
      severity: 'warning',
      message: 'There is no 30 February.',
      file: 'a.txt',
      line: 3,
      column: 7,
      hint: 'Correct the date.',
    },
    {
      code: 'binary',
      severity: 'error',
      message: 'The file is not a text.',
      file: 'b.txt',
      line: null,
      column: null,
      hint: null,
    },
    {
      code: 'encoding-guessed',
      severity: 'info',
      message: 'Read as windows-1252.',
      file: 'c.txt',
      line: 1,
      column: null,
      hint: null,
    },
    {
      code: 'no-articles',
      severity: 'warning',
      message: 'There is no article.',
      file: '',
      line: null,
      column: null,
      hint: null,
    },
  ],
  elapsedMs: 340,
};

describe('the summary', () => {
  it('says what was published, written and inferred, aligned', () => {
    expect(summaryLines(report, plain)).toEqual([
      'Articles      5 published, 1 duplicate, 1 kept off the site by its front matter, 2 quarantined',
      'Pages         3 written, 9 unchanged, 1 removed',
      'Other files   2 written, 12 unchanged, 0 removed',
      'Worth a look  dates inferred: 1',
      '                001.txt  14 November 2021 or later (caption)',
      '              headlines supplied from the first sentence: 2',
      '              publishers not known: 1',
      'Site          /archive/dist/index.html',
      'Time          0.3 s',
    ]);
  });

  it('names a few inferred dates and counts the rest', () => {
    const [date] = report.worthALook.datesInferred;
    const datesInferred = Array.from({ length: 9 }, () => date!);
    const lines = summaryLines({ ...report, worthALook: { ...report.worthALook, datesInferred } }, plain);
    expect(lines.filter((line) => line.includes('or later'))).toHaveLength(5);
    expect(lines.join('\n')).toContain('and 4 more');
  });
});

describe('warnings and errors', () => {
  it('come with their place and what to do, errors last, notices not at all', () => {
    expect(diagnosticLines(report, plain)).toEqual([
      'warning articles/a.txt:3:7 There is no 30 February.',
      '        Correct the date.',
      'warning There is no article.',
      'error   articles/b.txt The file is not a text.',
    ]);
  });

  it('are counted past fifty', () => {
    const [, error] = report.diagnostics;
    const lines = diagnosticLines({ ...report, diagnostics: Array.from({ length: 60 }, () => error!) }, plain);
    expect(lines).toHaveLength(51);
    expect(lines.at(-1)).toContain('and 10 more');
  });

  it('never hand a terminal the control characters of a file name', () => {
    const [warning] = report.diagnostics;
    const lines = diagnosticLines({ ...report, diagnostics: [{ ...warning!, file: 'a\u001b[2J\nb.txt' }] }, plain);
    expect(lines[0]).toBe('warning articles/a�[2J�b.txt:3:7 There is no 30 February.');
  });
});

describe('colour', () => {
  it('is for terminals only, and for nobody who asked for none', () => {
    expect(styleFor({ isTTY: true }, {}).red('x')).toBe('\u001b[31mx\u001b[39m');
    for (const env of [{ NO_COLOR: '1' }, { TERM: 'dumb' }]) expect(styleFor({ isTTY: true }, env).red('x')).toBe('x');
    expect(styleFor({}, {}).red('x')).toBe('x');
  });
});
