/**
 * What relating costs: `npm run bench`. Prints processor time for whole archives of invented cards, on one core beyond
 * extraction, warm, and how it grows; and how large the cards of real reading are.
 */
import { relate } from '../src/relate/relate.ts';
import { inventCards } from '../tests/support/invented-cards.ts';

const aims: Readonly<Record<number, number>> = { 10000: 1000, 50000: 6000 };

/** Milliseconds of processor time: the better of two runs. */
function cost(run: () => unknown): number {
  const rounds = [0, 1].map(() => {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...rounds);
}

let before: number | null = null;
for (const count of [1000, 10_000, 50_000]) {
  const cards = inventCards(count);
  const ms = cost(() => relate(cards));
  const aim = aims[count] === undefined ? '' : ` (the aim is ${aims[count]} ms on a core of its own)`;
  const growth =
    before === null ? '' : `, ${(ms / count / before).toFixed(2)} times the cost per card of the archive before`;
  console.log(`relate, ${count} cards: ${ms.toFixed(0)} ms${aim}${growth}`);
  before = ms / count;
}
