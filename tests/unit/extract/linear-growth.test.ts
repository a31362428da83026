/**
 * The cost of a text grows as its length does. Asserted is how processor time grows from 25 to 100 KB, never a time: four
 * times as long costs four times as much, sixteen times where a pattern goes back and forth.
 */
import { describe, expect, it } from 'vitest';
import { extract } from '../../support/extract.ts';
import { sourceOf } from './source-of.ts';

const kilobytes = 1024;
const [short, long] = [25 * kilobytes, 100 * kilobytes];
/** Between 4 and 16, with room for what a busy machine adds. */
const mostGrowth = 9;
/** Below so many milliseconds the processor's own bookkeeping is as long as the reading. */
const least = 60;

/** What one long line is made of. */
const tokens: Readonly<Record<string, string>> = {
  'a capital': 'A',
  'a small letter': 'a',
  'a capital with an accent': 'É',
  'a Cyrillic capital': 'Я',
  'capitals by themselves': 'A ',
  initials: 'A. ',
  'full stops': '.',
  ellipses: '…',
  commas: ',',
  digits: '1',
  'digits by themselves': '1 ',
  'figures in groups': '1,000 ',
  quotes: '"',
  'curly quotes': '“',
  apostrophes: "'",
  spaces: ' ',
  'hard spaces': '\u00a0',
  tabs: '\t',
  brackets: '(',
  'square brackets': '[',
  'angle brackets': '>',
  hyphens: '-',
  colons: ': ',
  bars: ' | ',
  'signs of mail': 'a@',
  'question marks': '?',
  'one Han letter': '田',
  'Japanese names and offices': '会社員の田中太郎会長は高橋氏と',
  'Chinese names and offices': '市长李芳在北京说教授赵明远',
  'Korean names and offices': '김민수 대표 이사 박상현 씨 ',
  'Arabic names and offices': 'الرئيس محمد علي في مدينة حلب ',
};

/** An article with one line that repeats a token, in about so many characters. */
function article(token: string, length: number): string {
  const line = token.repeat(length / token.length);
  return `Old bridge to close\n\nBy Jane Doe\n\n12 May 2020\n\n${line}x\n\nIt opens again in two years. © 2020 ${line}\n`;
}

/** Milliseconds of processor time that reading takes: the least of some times, since a busy machine only adds. */
function cost(text: string, times: number): number {
  const source = sourceOf(text);
  const rounds = Array.from({ length: times }, () => {
    const start = process.cpuUsage();
    extract(source);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...rounds);
}

/** A machine that is busy for a moment makes the long text slow once, a pattern that goes back and forth every time. */
const mostRounds = 5;

/** How many times as long a text takes that is four times as long, both read at about the same moment; the first fit round holds. */
function growth(token: string): number {
  let grown = Number.POSITIVE_INFINITY;
  for (let round = 0; round < mostRounds && grown >= mostGrowth; round += 1) {
    const [one, four] = [cost(article(token, short), 2), cost(article(token, long), 1)];
    grown = four < least ? 1 : four / one;
  }
  return grown;
}

describe('the cost of one long line', () => {
  for (const [name, token] of Object.entries(tokens)) {
    it(`grows as its length does when it is all ${name}`, { timeout: 120_000 }, () => {
      expect(growth(token)).toBeLessThan(mostGrowth);
    });
  }
});
