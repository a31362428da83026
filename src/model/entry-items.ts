/** Reads the articles of an entry, which are kept as numbers in a row. */
import type { Entry } from './relations.ts';

/** An article that names an entry. */
export interface EntryItem {
  /** Its place in the order of the archive. */
  readonly place: number;
  /** Index into the names of the record. */
  readonly name: number;
  /** How often the text has it. */
  readonly count: number;
}

/** How many numbers each article takes. */
export const itemWidth = 3;

/** The articles of an entry, in order. */
export function itemsOf({ items }: Pick<Entry, 'items'>): readonly EntryItem[] {
  const read: EntryItem[] = [];
  for (let at = 0; at < items.length; at += itemWidth)
    read.push({ place: items[at] as number, name: items[at + 1] as number, count: items[at + 2] as number });
  return read;
}

/** How many names of articles an entry has; an article may have two for one bearer. */
export function itemCount({ items }: Pick<Entry, 'items'>): number {
  return items.length / itemWidth;
}
