/** Brings together what articles name as their sources. */
import type { TracedCard } from '../model/card.ts';
import type { CitedSource } from '../model/relations.ts';
import { entryAt, type Naming } from './entities.ts';

type Item = CitedSource['items'][number];

/** The sources that articles name, the most often named first; `cards` are in order. */
export function citedSources(cards: readonly TracedCard[], { entries, placed }: Naming): readonly CitedSource[] {
  const sources = new Map<number, Item[]>();
  for (let card = 0; card < cards.length; card += 1) {
    const { id, traces } = cards[card] as TracedCard;
    for (const [at, name, start, end] of traces.cites) {
      const entry = entryAt(placed, card, name);
      if (entry < 0) continue;
      const items = sources.get(entry) ?? [];
      const last = items.at(-1);
      // Two names of one article may be one entry.
      if (last?.item === id) items[items.length - 1] = { ...last, cites: [...last.cites, at] };
      else items.push({ item: id, cites: [at], sentence: { start, end } });
      sources.set(entry, items);
    }
  }
  const cited = [...sources].sort(([a, one], [b, other]) => other.length - one.length || a - b);
  return cited.map(([entry, items]) => ({ entry: entries[entry]?.id ?? '', items }));
}
