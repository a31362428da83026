/** Entries made from cards by the plainest of rules, for tests of what rests on entries: one spelling is one entry. */
import type { TracedCard } from '../../src/model/card.ts';
import type { Entry } from '../../src/model/relations.ts';
import { kindOf } from '../../src/model/traces.ts';
import type { Naming } from '../../src/relate/entities.ts';
import { type NameRows, nameRows } from '../../src/relate/name-rows.ts';

/** The entries of these cards, and for each article those of its names. */
export function namingOf(cards: readonly TracedCard[]): Naming {
  const items = new Map<string, number[]>();
  const kinds = new Map<string, Entry['kind']>();
  for (const [place, { traces }] of cards.entries()) {
    for (const [at, trace] of traces.names.entries()) {
      kinds.set(trace[0], kindOf(trace));
      const list = items.get(trace[0]) ?? [];
      items.set(trace[0], list);
      list.push(place, at, trace[2]);
    }
  }
  const entries = [...items].map(([name, own]): Entry => {
    const rest = { variants: [], joined: [], alongside: [], identifiers: null };
    return { id: name, name, kind: kinds.get(name) ?? 'person', items: own, confidence: 'certain', ...rest };
  });
  return placed(
    entries.sort((a, b) => (a.id < b.id ? -1 : 1)),
    cards.map(({ id, traces }) => [id, traces.names.map(([name]) => name)]),
    nameRows(cards),
  );
}

/** Each of the cards names the same entries, which have nothing but an id. */
export function namingAlike(cards: readonly TracedCard[], ids: readonly string[]): Naming {
  const rest = { kind: 'person', variants: [], items: [], joined: [], alongside: [], identifiers: null } as const;
  const entries = ids.map((id): Entry => ({ id, name: '', confidence: 'certain', ...rest }));
  return placed(
    entries,
    cards.map(({ id }) => [id, ids]),
    nameRows(cards),
  );
}

function placed(
  entries: readonly Entry[],
  names: readonly (readonly [string, readonly string[]])[],
  rows: NameRows,
): Naming {
  const starts = [0];
  for (const [, own] of names) starts.push((starts.at(-1) ?? 0) + own.length);
  const places = names.flatMap(([, own]) => own.map((name) => entries.findIndex(({ id }) => id === name)));
  return {
    entries,
    rows,
    names: Object.fromEntries(names),
    placed: { starts: Int32Array.from(starts), entries: Int32Array.from(places) },
  };
}
