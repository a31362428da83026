/** Keeps a card to its 2 KB: what matters least of its traces is left out. */
import type { TracedCard } from '../../model/card.ts';
import type { Traces } from '../../model/traces.ts';
import { mostDays } from './day-traces.ts';
import { mostFigures } from './figure-traces.ts';

/** Bytes of a card as JSON in UTF-8, traces and all. */
export const mostBytes = 2048;

type List = 'names' | 'quotations' | 'figures' | 'cites' | 'days';

/** What no card has more of, and what each keeps to the last: names first, since the other lists speak of them by index. */
const most: Readonly<Record<List, number>> = {
  names: 24,
  quotations: 8,
  figures: mostFigures,
  cites: 6,
  days: mostDays,
};
const least: Readonly<Record<List, number>> = { names: 24, quotations: 4, figures: 3, cites: 2, days: 2 };
/** Where a row can be spared first, by how many of the list there are for each that must stay. */
const lists = ['figures', 'quotations', 'cites', 'days', 'names'] as const satisfies readonly List[];

/** The card with the ends of its longest lists left out until it fits. */
export function fitCard(card: TracedCard): TracedCard {
  const traces = withinNames(firstOf(card.traces, most));
  let size = byteLength(JSON.stringify({ ...card, traces }));
  const kept = countsOf(traces);
  // A speaker who falls off the list of names costs a byte more: -1.
  while (size > mostBytes - most.quotations) {
    const list = longest(kept);
    if (list === null) break;
    kept[list] -= 1;
    size -= byteLength(JSON.stringify(traces[list][kept[list]])) + 1;
  }
  return { ...card, traces: withinNames(firstOf(traces, kept)) };
}

type Counts = Record<List, number>;

function countsOf({ names, quotations, figures, cites, days }: Traces): Counts {
  return {
    names: names.length,
    quotations: quotations.length,
    figures: figures.length,
    cites: cites.length,
    days: days.length,
  };
}

/** The first so many of each list. */
function firstOf(traces: Traces, counts: Readonly<Counts>): Traces {
  return {
    ...traces,
    names: traces.names.slice(0, counts.names),
    quotations: traces.quotations.slice(0, counts.quotations),
    figures: traces.figures.slice(0, counts.figures),
    cites: traces.cites.slice(0, counts.cites),
    days: traces.days.slice(0, counts.days),
  };
}

/** The list that is longest for what it must keep; null when there is nothing left to leave out. */
function longest(counts: Readonly<Counts>): List | null {
  let best: List = lists[0];
  for (const list of lists) if (counts[list] / least[list] > counts[best] / least[best]) best = list;
  return counts[best] > 0 ? best : null;
}

/** A speaker or source whose name is not on the card is nobody there. */
function withinNames(traces: Traces): Traces {
  const last = traces.names.length - 1;
  if (traces.quotations.every(([, , , name]) => name <= last) && traces.cites.every(([, name]) => name <= last))
    return traces;
  const known = (name: number) => (name <= last ? name : -1);
  return {
    ...traces,
    quotations: traces.quotations.map(([at, start, end, speaker, ...rest]) => [
      at,
      start,
      end,
      known(speaker),
      ...rest,
    ]),
    cites: traces.cites.filter(([, name]) => known(name) >= 0),
  };
}

/** Length in UTF-8 without an encoder, which pure code has none of. */
export function byteLength(text: string): number {
  let bytes = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    // Each half of a pair counts two of the four bytes that it takes.
    bytes += code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code < 0xe000) ? 2 : 3;
  }
  return bytes;
}
