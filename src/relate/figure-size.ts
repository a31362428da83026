/** Compares the numbers of two figures by size: the same, near each other, of one size. */
import type { FigureRow } from '../model/relations.ts';

/** Numbers for one thing are of one size, however they differ. */
const farthest = 4;
/** How far apart two numbers are that are near each other. */
const near = 0.15;

/** Whether both say the same number or range. */
export function isSameRange(a: FigureRow, b: FigureRow): boolean {
  return a.low === b.low && a.high === b.high;
}

/** Whether both name one number, however they hedge it: "12", "at least 12", "about 12". */
export function isSameLow(a: FigureRow, b: FigureRow): boolean {
  if (isSameRange(a, b)) return true;
  return !isRange(a) && !isRange(b) && (a.low ?? a.high) === (b.low ?? b.high);
}

/** "Hundreds", "20 to 30". */
export function isRange({ low, high }: FigureRow): boolean {
  return low !== null && high !== null && low !== high;
}

/** "About 11", "over 11". */
export function isOpen({ low, high, approximate }: FigureRow): boolean {
  return approximate || low === null || high === null;
}

/** The same number of three figures and more, 2,341 or 142, is of one thing in a story, whatever each article calls it. */
export function isSameNumber(a: FigureRow, b: FigureRow): boolean {
  const { low } = a;
  if (low === null || low !== a.high || low !== b.low || low !== b.high || a.approximate || b.approximate) return false;
  return figuresIn(low) >= fewestFigures && !isYearLike(low);
}

const fewestFigures = 3;

/** The digits of a number but for the noughts at its end. */
export function figuresIn(value: number): number {
  return String(value).replace('.', '').replace(/0+$/, '').length;
}

function isYearLike(value: number): boolean {
  return Number.isInteger(value) && value > 1500 && value < 2100;
}

/** Numbers that are near each other by more than that both are round: 214 and "more than 200", not 2,000 and 2,000. */
export function isNear(a: FigureRow, b: FigureRow): boolean {
  if (!isUnevenRow(a) && !isUnevenRow(b)) return false;
  const lowA = a.low ?? 0;
  const highA = a.high ?? (a.low ?? 0) * (1 + near);
  const lowB = b.low ?? 0;
  const highB = b.high ?? (b.low ?? 0) * (1 + near);
  if (highA > lowA * 2 || highB > lowB * 2) return false;
  return Math.max(lowA, lowB) <= Math.min(highA, highB) * (1 + near) && Math.min(highA, highB) >= fewestNear;
}

const fewestNear = 10;

function isUnevenRow({ low, high }: FigureRow): boolean {
  return low !== null && low === high && isUneven(low);
}

/** Numbers of two digits that stand for many things: dozens, quarters of a hundred. */
const common: ReadonlySet<number> = new Set([12, 15, 24, 25, 36, 48, 75]);

/** The same exact number of two digits that is not round, or two of three digits near each other. */
export function isTellingPair(a: FigureRow, b: FigureRow): boolean {
  if (!isUnevenRow(a) && !isUnevenRow(b)) return false;
  const one = a.low ?? a.high ?? 0;
  const other = b.low ?? b.high ?? 0;
  if (isYearLike(one) && isYearLike(other)) return false;
  if (isSameRange(a, b) && one === b.high) return !common.has(one);
  return Math.min(one, other) >= leastTelling && isNear(a, b);
}

const leastTelling = 100;

/** Two digits that are not nought: 214, 38.5 million; not 400. */
export function isUneven(figure: number): boolean {
  if (!Number.isSafeInteger(figure) || figure <= 0) return String(figure).replace(/\.|0+$/g, '').length >= 2;
  let rest = figure;
  while (rest % 10 === 0) rest /= 10;
  return rest >= 10;
}

/** "Hundreds" and "thousands" of whom the same is told: rough words are as far apart as their ends. */
export function isOneSizeAtEnds(a: FigureRow, b: FigureRow): boolean {
  if (isOneSize(a, b)) return true;
  const [less, more] = (a.low ?? 0) <= (b.low ?? 0) ? [a, b] : [b, a];
  return less.high !== null && more.low !== null && less.high !== less.low && more.low <= less.high * farthest;
}

/** Whether the greater is at most so many times the less, or one allows the other. */
export function isOneSize(a: FigureRow, b: FigureRow, times = farthest): boolean {
  const one = a.low ?? a.high ?? 0;
  const other = b.low ?? b.high ?? 0;
  const least = Math.min(one, other);
  const most = Math.max(one, other);
  const within = (row: FigureRow, value: number) => (row.low ?? 0) <= value && value <= (row.high ?? 0);
  return within(a, other) || within(b, one) || most <= least * times;
}
