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
const tableTags: ReadonlySet<string> = new Set(['table', 'tbody', 'thead', 'tfoot', 'tr', 'td', 'th', 'caption']);

/** What a tag does to the stack, by its name: gathered, so that each tag of a page is looked up once. */
interface TagKind {
  readonly slot: Slot | null;
  /** What its start tag ends. */
  readonly ends: readonly Slot[];
  readonly isHeading: boolean;
  readonly isSpecial: boolean;
  readonly isScope: boolean;
  /** The end tags of tables reach up to the nearest table. */
  readonly isOfTable: boolean;
  readonly isTable: boolean;
  /** Whether the paragraph and the items around it are out of reach within it. */
  readonly bars: boolean;
}

const kinds: ReadonlyMap<string, TagKind> = new Map(
  [...specialElements, ...scopeElements, ...endsParagraph, ...headings, ...slotOf.keys(), ...ends.keys()].map((tag) => [
    tag,
    kindOf(tag),
  ]),
);
const otherKind = kindOf('');

function kindOf(tag: string): TagKind {
  const isSpecial = specialElements.has(tag);
  return {
    slot: slotOf.get(tag) ?? null,
    ends: ends.get(tag) ?? (endsParagraph.has(tag) ? ['p'] : []),
    isHeading: headings.has(tag),
    isSpecial,
    isScope: scopeElements.has(tag),
    isOfTable: tableTags.has(tag),
    isTable: tag === 'table' || tag === 'template',
    bars: isSpecial && tag !== 'p' && tag !== 'div' && tag !== 'address',
  };
}

const noSlots: Slots = { p: -1, li: -1, term: -1, cell: -1, row: -1, rows: -1, option: -1 };

type Slots = Readonly<Record<Slot, number>>;

interface Frame<T> {
  readonly tag: string;
  readonly kind: TagKind;
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
  endedBy(tag: string): readonly T[];
  push(tag: string, item: T): void;
  /** The elements that an end tag ends, innermost first; none when it matches no open element in reach. */
  close(tag: string): readonly T[];
}

/** An empty stack. */
export function openElements<T>(): OpenElements<T> {
  const stack: Frame<T>[] = [];
  const places = new Map<string, number[]>();
  const slots = () => stack.at(-1)?.slots ?? noSlots;
  const pop = (): T => {
    const { tag, kind, item } = stack.pop() as Frame<T>;
    places.get(placeName(tag, kind))?.pop();
    return item;
  };
  const popTo = (depth: number): readonly T[] => {
    if (depth < 0 || depth >= stack.length) return [];
    // One as a rule: a list that grows keeps room for many.
    const items = [pop()];
    while (stack.length > depth) items.push(pop());
    return items;
  };
  return {
    top: () => stack.at(-1)?.item ?? null,
    inParagraph: () => slots().p >= 0,
    endedBy(tag) {
      let items: readonly T[] = [];
      for (const slot of (kinds.get(tag) ?? otherKind).ends) {
        const own = popTo(slots()[slot]);
        items = items.length === 0 ? own : [...items, ...own];
      }
      return items;
    },
    push(tag, item) {
      const depth = stack.length;
      const kind = kinds.get(tag) ?? otherKind;
      stack.push(frameOf({ tag, kind, item }, stack.at(-1), depth));
      const name = placeName(tag, kind);
      const list = places.get(name);
      if (list === undefined) places.set(name, [depth]);
      else list.push(depth);
    },
    close(tag) {
      const kind = kinds.get(tag) ?? otherKind;
      const depth = places.get(placeName(tag, kind))?.at(-1);
      const frame = stack.at(-1);
      if (depth === undefined || frame === undefined) return [];
      const bar = kind.isOfTable ? frame.table : kind.isSpecial ? frame.scope : frame.special;
      return depth >= bar ? popTo(depth) : [];
    },
  };
}

/** The end tag of any heading ends the one that is open, so that all are one kind. */
function placeName(tag: string, { isHeading }: TagKind): string {
  return isHeading ? 'h1' : tag;
}

function frameOf<T>(
  { tag, kind, item }: Pick<Frame<T>, 'tag' | 'kind' | 'item'>,
  below: Frame<T> | undefined,
  depth: number,
): Frame<T> {
  const cleared = clearedSlots(tag, kind, below?.slots ?? noSlots);
  return {
    tag,
    kind,
    item,
    slots: kind.slot === null ? cleared : { ...cleared, [kind.slot]: depth },
    scope: kind.isScope ? depth : (below?.scope ?? -1),
    special: kind.isSpecial ? depth : (below?.special ?? -1),
    table: kind.isTable ? depth : (below?.table ?? -1),
  };
}

/** A list item does not end one outside its list, nor a cell one outside its table. */
function clearedSlots(tag: string, { bars, isTable, isScope }: TagKind, slots: Slots): Slots {
  if (!bars) return slots;
  if (isTable) return noSlots;
  const p = isScope || tag === 'button' ? -1 : slots.p;
  if (p === slots.p && slots.li < 0 && slots.term < 0) return slots;
  return { ...slots, p, li: -1, term: -1 };
}
