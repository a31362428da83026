import { describe, expect, it } from 'vitest';
import type { NameTrace } from '../../../src/model/traces.ts';
import { entriesOf } from '../../../src/relate/entities.ts';
import { itemId, makeCard } from '../../support/cards.ts';

const place = (name: string): NameTrace => [name, 'l', 2];

/** How many places the names of some articles are, one name each. */
const placesOf = (...cards: readonly (readonly [language: string, name: string])[]) =>
  entriesOf(
    cards.map(([language, name], at) => makeCard({ id: itemId(at + 1), language, traces: { names: [place(name)] } })),
    [],
  ).entries.length;

describe('places in two scripts', () => {
  it('are one where they sound the same, in any case', () => {
    expect(placesOf(['en', 'Sarbaran'], ['ru', 'Сарбаран'])).toBe(1);
    expect(placesOf(['en', 'Brennock'], ['ru', 'Бренноке'])).toBe(1);
  });

  it('stay apart where names are short, or two places of one script sound so', () => {
    expect(placesOf(['en', 'Maal'], ['ru', 'Маал'])).toBe(2);
    expect(placesOf(['en', 'Sarbaran'], ['nb', 'Zarbaran'], ['ru', 'Сарбаран'])).toBe(3);
  });
});
