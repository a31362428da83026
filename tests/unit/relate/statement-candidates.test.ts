import { expect, it } from 'vitest';
import type { QuotationTrace } from '../../../src/model/traces.ts';
import { cardDays } from '../../../src/relate/card-days.ts';
import { quotationsOf } from '../../../src/relate/quotations.ts';
import { mayBeOne } from '../../../src/relate/statement-candidates.ts';
import { compareSaid } from '../../../src/relate/statement-likeness.ts';
import { packHashes } from '../../../src/text/hash.ts';
import { packMeanings } from '../../../src/text/meanings.ts';
import { makeCard } from '../../support/cards.ts';
import { chance } from '../../support/invented.ts';
import { namingAlike } from '../../support/naming.ts';

/** Quotations of few words, people, days and languages, so that many are alike in something. */
function inventQuotations(seed: number) {
  const next = chance(seed);
  const some = (most: number, below: number) =>
    Array.from({ length: Math.floor(next() * (most + 1)) }, () => Math.floor(next() * below));
  const days = ['2021-11-01', '2021-11-05', '2021-11-20', '2021-11', null];
  const cards = Array.from({ length: 60 }, (_, at) => {
    const words = next() < 0.3 ? [1, 2, 3, 4, 5, 6, 7] : some(9, 6);
    const meanings = packMeanings([some(5, 20)]);
    const quotation: QuotationTrace = [0, 0, 9, Math.floor(next() * 3) - 1, packHashes(words), '', meanings];
    return makeCard({
      id: String(at).padStart(12, '0'),
      language: next() < 0.7 ? 'en' : 'nb',
      published: days[Math.floor(next() * days.length)] ?? null,
      traces: { quotations: [quotation] },
    });
  });
  return quotationsOf(cards, namingAlike(cards, ['ann', 'bo']), cardDays(cards));
}

it('no two quotations that are one statement are passed over, and most others are', () => {
  let [statements, others, passed] = [0, 0, 0];
  for (const seed of [1, 2, 3]) {
    const quotations = inventQuotations(seed);
    for (let one = 0; one < 60; one += 1) {
      for (let other = one + 1; other < 60; other += 1) {
        const [a, b] = [quotations.saidAt(one), quotations.saidAt(other)];
        if (a === null || b === null) throw new Error('Each card has a quotation.');
        const isStatement = compareSaid(a, b) !== null;
        if (isStatement) expect(mayBeOne(quotations, one, other)).toBe(true);
        statements += Number(isStatement);
        others += Number(!isStatement);
        passed += Number(!isStatement && !mayBeOne(quotations, one, other));
      }
    }
  }
  expect(statements).toBeGreaterThan(50);
  expect(passed / others).toBeGreaterThan(0.3);
});
