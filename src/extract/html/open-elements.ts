/**
 * The stack of open elements: which of them a tag ends. Follows the tree construction of the HTML standard where it
 * matters to text; every step takes constant time, however deep the page is nested.
 */
import { slots, type TagKind } from './tag-kinds.ts';

export interface OpenElements<T> {
  top(): T | null;
  /** Whether a paragraph is open that a block would end. */
  inParagraph(): boolean;
  push(kind: TagKind, item: T): void;
  /** Takes off the elements that a start tag ends, which stands at `at`. */
  endFor(kind: TagKind, at: number): void;
  /** Takes off the elements that an end tag ends; false when it matches no open element in reach. */
  close(kind: TagKind, start: number, end: number): boolean;
  closeAll(end: number): void;
}

/**
 * What is known of an open element, a row of numbers: an object each would be a page's largest waste. First the depths of
 * the open elements that tags may end, by slot; -1 when none is in reach.
 */
const slotCount = Object.keys(slots).length;
/** Then the depths of the nearest elements that bar the reach of end tags. */
const [scope, special, table] = [slotCount, slotCount + 1, slotCount + 2] as const;
/** Then that of the nearest element around it whose end tag would end this one. */
const [outer, width] = [slotCount + 3, slotCount + 4] as const;

/** An empty stack. `ended` is told of each element that ends, innermost first, and of where. */
export function openElements<T>(ended: (item: T, end: number) => void): OpenElements<T> {
  const items: T[] = [];
  const kinds: TagKind[] = [];
  /** One row for each depth, below it one for outside of all. */
  const rows: number[] = Array<number>(width).fill(-1);
  /** The depth of the innermost element of each place. */
  const innermost: number[] = [];
  const known = (column: number) => rows[items.length * width + column] as number;

  const pop = (end: number) => {
    const { place } = kinds.pop() as TagKind;
    innermost[place] = known(outer);
    ended(items.pop() as T, end);
  };
  const popTo = (depth: number, end: number) => {
    while (items.length > depth) pop(end);
  };
  return {
    top: () => (items.length === 0 ? null : (items[items.length - 1] as T)),
    inParagraph: () => known(slots.p) >= 0,
    push(kind, item) {
      const depth = items.length;
      const row = (depth + 1) * width;
      for (let column = 0; column < width; column += 1) rows[row + column] = rows[row - width + column] as number;
      if (kind.bars) barSlots(kind, rows, row);
      if (kind.slot !== null) rows[row + kind.slot] = depth;
      if (kind.isScope) rows[row + scope] = depth;
      if (kind.isSpecial) rows[row + special] = depth;
      if (kind.isTable) rows[row + table] = depth;
      rows[row + outer] = innermost[kind.place] ?? -1;
      innermost[kind.place] = depth;
      items.push(item);
      kinds.push(kind);
    },
    endFor({ ends }, at) {
      for (const slot of ends) if (known(slot) >= 0) popTo(known(slot), at);
    },
    close(kind, start, end) {
      const depth = innermost[kind.place] ?? -1;
      const bar = known(kind.isOfTable ? table : kind.isSpecial ? scope : special);
      if (depth < 0 || depth < bar) return false;
      popTo(depth + 1, start);
      pop(end);
      return true;
    },
    closeAll: (end) => popTo(0, end),
  };
}

/** A list item does not end one outside its list, nor a cell one outside its table. */
function barSlots({ name, isTable, isScope }: TagKind, rows: number[], row: number): void {
  if (isTable) for (let slot = 0; slot < slotCount; slot += 1) rows[row + slot] = -1;
  if (isScope || name === 'button') rows[row + slots.p] = -1;
  rows[row + slots.li] = -1;
  rows[row + slots.term] = -1;
}
