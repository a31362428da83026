/** Entries made from cards by the plainest of rules, for tests of what rests on entries: one spelling is one entry. */
import type { TracedCard } from '../../src/model/card.ts';
import type { Entry, EntryItem } from '../../src/model/relations.ts';
import { kindOf } from '../../src/model/traces.ts';
import type { Naming } from '../../src/relate/entities.ts';

/** The entries of these cards, and for each article those of its names. */
export function namingOf(cards: readonly TracedCard[]): Naming {
  const items = new Map<string, EntryItem[]>();
  const kinds = new Map<string, Entry['kind']>();
  for (const { id, traces } of cards) {
    for (const [at, trace] of traces.names.entries()) {
      kinds.set(trace[0], kindOf(trace));
      const list = items.get(trace[0]) ?? [];
      items.set(trace[0], list);
      list.push({ item: id, name: at, count: trace[2], doubt: null });
    }
  }
  const entries = [...items].map(([name, own]): Entry => {
    const rest = { variants: [], joined: [], alongside: [], identifiers: null };
    return { id: name, name, kind: kinds.get(name) ?? 'person', items: own, confidence: 'certain', ...rest };
  });
  return {
    entries: entries.sort((a, b) => (a.id < b.id ? -1 : 1)),
    names: Object.fromEntries(cards.map(({ id, traces }) => [id, traces.names.map(([name]) => name)])),
  };
}
