/** Brings together what articles name as their sources. */
import type { TracedCard } from '../model/card.ts';
import { compareText } from '../model/date.ts';
import type { CitedSource, EntryId } from '../model/relations.ts';
import type { Naming } from './entities.ts';

type Item = CitedSource['items'][number];

/** The sources that articles name, the most often named first; `cards` are in order. */
export function citedSources(cards: readonly TracedCard[], naming: Naming): readonly CitedSource[] {
  const sources = new Map<EntryId, Item[]>();
  for (const { id, traces } of cards) {
    const entries = naming.names[id] ?? [];
    for (const [at, name, start, end] of traces.cites) {
      const entry = entries[name] ?? null;
      if (entry === null) continue;
      const items = sources.get(entry) ?? [];
      const last = items.at(-1);
      // Two names of one article may be one entry.
      if (last?.item === id) items[items.length - 1] = { ...last, cites: [...last.cites, at] };
      else items.push({ item: id, cites: [at], sentence: { start, end } });
      sources.set(entry, items);
    }
  }
  const cited = [...sources].map(([entry, items]): CitedSource => ({ entry, items }));
  return cited.sort((a, b) => b.items.length - a.items.length || compareText(a.entry, b.entry));
}
