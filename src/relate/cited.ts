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
    for (const cite of traces.cites) {
      const entry = entryAt(placed, card, cite[1]);
      if (entry < 0) continue;
      let items = sources.get(entry);
      if (items === undefined) {
        items = [];
        sources.set(entry, items);
      }
      const last = items.at(-1);
      // Two names of one article may be one entry.
      if (last?.item === id) items[items.length - 1] = { ...last, cites: [...last.cites, cite[0]] };
      else items.push({ item: id, cites: [cite[0]], sentence: { start: cite[2], end: cite[3] } });
    }
  }
  const cited = [...sources].sort(([a, one], [b, other]) => other.length - one.length || a - b);
  return cited.map(([entry, items]) => ({ entry: entries[entry]?.id ?? '', items }));
}
