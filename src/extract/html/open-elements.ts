/**
 * The stack of open elements: which of them a tag ends. Follows the tree construction of the HTML standard where it
 * matters to text; every step takes constant time, however deep the page is nested.
 */
import { endsParagraph, headings, scopeElements, specialElements } from './element-kinds.ts';

/** Elements that end one another without an end tag, each with the kinds that a start tag ends. */
type Slot = 'p' | 'li' | 'term' | 'cell' | 'row' | 'rows' | 'option';

const slotOf: ReadonlyMap<string, Slot> = new Map(
  Object.entries({
    p: 'p',
    li: 'li',
    dd: 'term',
    dt: 'term',
    td: 'cell',
    th: 'cell',
    tr: 'row',
    tbody: 'rows',
    thead: 'rows',
    tfoot: 'rows',
    option: 'option',
  } as const),
);
const ends: ReadonlyMap<string, readonly Slot[]> = new Map(
  Object.entries({
    li: ['li', 'p'],
    dd: ['term', 'p'],
    dt: ['term', 'p'],
    td: ['cell'],
    th: ['cell'],
    tr: ['row', 'cell'],
    tbody: ['rows', 'row', 'cell'],
    thead: ['rows', 'row', 'cell'],
    tfoot: ['rows', 'row', 'cell'],
    option: ['option'],
    optgroup: ['option'],
  } as const),
);
const none: readonly Slot[] = [];
const paragraphs: readonly Slot[] = ['p'];
const tableTags: ReadonlySet<string> = new Set(['table', 'tbody', 'thead', 'tfoot', 'tr', 'td', 'th', 'caption']);
const noSlots: Slots = { p: -1, li: -1, term: -1, cell: -1, row: -1, rows: -1, option: -1 };

type Slots = Readonly<Record<Slot, number>>;

interface Frame<T> {
  readonly tag: string;
  readonly item: T;
  /** Depths of the open elements that tags may end; -1 when none is in reach. */
  readonly slots: Slots;
  /** Depths of the nearest elements that bar the reach of end tags. */
  readonly scope: number;
  readonly special: number;
  readonly table: number;
}

export interface OpenElements<T> {
  top(): T | null;
  /** Whether a paragraph is open that a block would end. */
  inParagraph(): boolean;
  /** The elements that a start tag ends, innermost first; they are taken off the stack. */
  endedBy(tag: string): T[];
  push(tag: string, item: T): void;
  /** The elements that an end tag ends, innermost first; none when it matches no open element in reach. */
  close(tag: string): T[];
}

/** An empty stack. */
export function openElements<T>(): OpenElements<T> {
  const stack: Frame<T>[] = [];
  const places = new Map<string, number[]>();
  const slots = () => stack.at(-1)?.slots ?? noSlots;
  const popTo = (depth: number): T[] => {
    const items: T[] = [];
    while (depth >= 0 && stack.length > depth) {
      const frame = stack.pop() as Frame<T>;
      places.get(kindOf(frame.tag))?.pop();
      items.push(frame.item);
    }
    return items;
  };
  return {
    top: () => stack.at(-1)?.item ?? null,
    inParagraph: () => slots().p >= 0,
    endedBy(tag) {
      const kinds = ends.get(tag) ?? (endsParagraph.has(tag) ? paragraphs : none);
      return kinds.length === 0 ? [] : kinds.flatMap((kind) => popTo(slots()[kind]));
    },
    push(tag, item) {
      const depth = stack.length;
      stack.push(frameOf(tag, item, stack.at(-1), depth));
      const list = places.get(kindOf(tag));
      if (list === undefined) places.set(kindOf(tag), [depth]);
      else list.push(depth);
    },
    close(tag) {
      const depth = places.get(kindOf(tag))?.at(-1);
      const frame = stack.at(-1);
      if (depth === undefined || frame === undefined) return [];
      const bar = tableTags.has(tag) ? frame.table : specialElements.has(tag) ? frame.scope : frame.special;
      return depth >= bar ? popTo(depth) : [];
    },
  };
}

/** The end tag of any heading ends the one that is open, so that all are one kind. */
function kindOf(tag: string): string {
  return headings.has(tag) ? 'h1' : tag;
}

function frameOf<T>(tag: string, item: T, below: Frame<T> | undefined, depth: number): Frame<T> {
  const slot = slotOf.get(tag);
  const cleared = clearedSlots(tag, below?.slots ?? noSlots);
  return {
    tag,
    item,
    slots: slot === undefined ? cleared : { ...cleared, [slot]: depth },
    scope: scopeElements.has(tag) ? depth : (below?.scope ?? -1),
    special: specialElements.has(tag) ? depth : (below?.special ?? -1),
    table: tag === 'table' || tag === 'template' ? depth : (below?.table ?? -1),
  };
}

/** A list item does not end one outside its list, nor a cell one outside its table. */
function clearedSlots(tag: string, slots: Slots): Slots {
  if (!specialElements.has(tag) || tag === 'p' || tag === 'div' || tag === 'address') return slots;
  if (tag === 'table' || tag === 'template') return noSlots;
  const p = scopeElements.has(tag) || tag === 'button' ? -1 : slots.p;
  if (p === slots.p && slots.li < 0 && slots.term < 0) return slots;
  return { ...slots, p, li: -1, term: -1 };
}
