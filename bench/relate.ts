/**
 * What relating costs: `npm run bench`. Prints processor time for whole archives of invented cards, on one core beyond
 * extraction, and how it grows: warm, as reading is measured (`extract.ts`), and once in a new process.
 */
import { relate } from '../src/relate/relate.ts';
import { inventCards } from '../tests/support/invented-cards.ts';

const aims: Readonly<Record<number, number>> = { 10000: 1000, 50000: 6000 };

/** Small archives that are related before anything is measured: the first ones pay for compiling, which every process pays once. */
const toWarmUp = 10;

/** Milliseconds of processor time: the best of so many runs. */
function cost(run: () => unknown, runs: number): number {
  const rounds = Array.from({ length: runs }, () => {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...rounds);
}

const small = inventCards(1000);
const cold = cost(() => relate(small), 1);
console.log(`relate, 1000 cards, in a new process: ${cold.toFixed(0)} ms, most of it for compiling`);
for (let at = 0; at < toWarmUp; at += 1) relate(small);

let before: number | null = null;
for (const [count, runs] of [
  [1000, 10],
  [10_000, 8],
  [50_000, 3],
] as const) {
  const cards = inventCards(count);
  const ms = cost(() => relate(cards), runs);
  const aim = aims[count] === undefined ? '' : ` (the aim is ${aims[count]} ms on a core of its own)`;
  const growth =
    before === null ? '' : `, ${(ms / count / before).toFixed(2)} times the cost per card of the archive before`;
  console.log(`relate, ${count} cards: ${ms.toFixed(0)} ms${aim}${growth}`);
  before = ms / count;
}
