import { describe, expect, it } from 'vitest';
import type { TracedCard } from '../../../src/model/card.ts';
import type { KindLetter } from '../../../src/model/traces.ts';
import { entriesOf } from '../../../src/relate/entities.ts';
import { itemId, makeCard } from '../../support/cards.ts';

/** A card that names these: `o Новая лампа`, `l Тирасполь`. */
function naming(at: number, language: string, ...names: readonly string[]): TracedCard {
  const rows = names.map((name) => [name.slice(2), name.charAt(0) as KindLetter, 1] as const);
  return makeCard({ id: itemId(at), language, traces: { names: rows } });
}

/** The entries as their name with their spellings. */
function entriesIn(...cards: readonly TracedCard[]) {
  const { entries } = entriesOf(cards, []);
  return Object.fromEntries(entries.map(({ name, variants }) => [name, variants.map((one) => one.name).sort()]));
}

describe('names in other cases', () => {
  it('are listed in the case that the archive has besides, however often they stand in another', () => {
    expect(
      entriesIn(
        naming(1, 'ru', 'o Новой лампы'),
        naming(2, 'ru', 'o Новой лампы', 'l Маалинской области'),
        naming(3, 'ru', 'o Новая лампа', 'l Маалинская область'),
      ),
    ).toEqual({
      'Новая лампа': ['Новая лампа', 'Новой лампы'],
      'Маалинская область': ['Маалинская область', 'Маалинской области'],
    });
    expect(entriesIn(naming(1, 'pl', 'o Gazety Ostrelskiej'), naming(2, 'pl', 'o Gazeta Ostrelska'))).toEqual({
      'Gazeta Ostrelska': ['Gazeta Ostrelska', 'Gazety Ostrelskiej'],
    });
    expect(entriesIn(naming(1, 'uk', 'l Лампівки'), naming(2, 'uk', 'l Лампівка'))).toEqual({
      Лампівка: ['Лампівка', 'Лампівки'],
    });
  });

  it('say why they are one', () => {
    const { entries } = entriesOf([naming(1, 'ru', 'o Новой лампы'), naming(2, 'ru', 'o Новая лампа')], []);
    expect(entries[0]?.joined.map(({ reason }) => reason)).toEqual(['name/inflected']);
  });

  it('stay as they are where the archive has no other, of another kind or in another language', () => {
    expect(Object.keys(entriesIn(naming(1, 'ru', 'o Новой лампы')))).toEqual(['Новой лампы']);
    expect(Object.keys(entriesIn(naming(1, 'uk', 'l Лампівки'), naming(2, 'uk', 'o Лампівка')))).toHaveLength(2);
    expect(Object.keys(entriesIn(naming(1, 'uk', 'l Лампівки'), naming(2, 'en', 'l Лампівка')))).toHaveLength(2);
  });

  it('stay apart where it cannot be told of which of two they are a case', () => {
    const names = entriesIn(naming(1, 'pl', 'l Lampisty'), naming(2, 'pl', 'l Lampista'), naming(3, 'pl', 'l Lampist'));
    expect(names.Lampisty).toEqual(['Lampisty']);
  });

  it('are not looked for in languages without cases', () => {
    expect(Object.keys(entriesIn(naming(1, 'en', 'l Ostrela'), naming(2, 'en', 'l Ostrel')))).toHaveLength(2);
  });
});
