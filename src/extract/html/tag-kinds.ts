/**
 * What a tag does to the elements around it and to the lines of a page, by its name: gathered, so that each tag of a page
 * is looked up once.
 */
import { findWord, wordIndex } from '../../text/word-index.ts';
import {
  blockElements,
  endsParagraph,
  foreignElements,
  headings,
  inlineElements,
  rawElements,
  scopeElements,
  specialElements,
  voidElements,
} from './element-kinds.ts';

/** Elements that end one another without an end tag, each kind by its place in a row of them. */
export const slots = { p: 0, li: 1, term: 2, cell: 3, row: 4, rows: 5, option: 6 } as const;

type Slot = keyof typeof slots;

export interface TagKind {
  /** In lower case. */
  readonly name: string;
  /** Counts the tags whose end tags end one another: all headings are one. */
  readonly place: number;
  readonly slot: number | null;
  /** The slots that its start tag ends. */
  readonly ends: readonly number[];
  readonly isVoid: boolean;
  readonly isBlock: boolean;
  /** A name with a hyphen, `<my-player>`. */
  readonly isCustom: boolean;
  readonly isHeading: boolean;
  /** Its content is text to the scanner. */
  readonly isRaw: boolean;
  /** It opens a drawing or a formula. */
  readonly isForeign: boolean;
  readonly isSpecial: boolean;
  readonly isScope: boolean;
  /** The end tags of tables reach up to the nearest table. */
  readonly isOfTable: boolean;
  readonly isTable: boolean;
  /** Whether the paragraph and the items around it are out of reach within it. */
  readonly bars: boolean;
}

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

const root = '#root';
const commonNames = new Set([
  ...[...headings, ...voidElements, ...blockElements, ...specialElements, ...scopeElements],
  ...[...rawElements, ...inlineElements, root],
]);
/** The kinds that nearly all tags of pages are of. */
const common: ReadonlyMap<string, TagKind> = new Map(
  [...commonNames].map((name, at) => [name, kindOf(name, headings.has(name) ? 0 : at)]),
);
const commonIndex = wordIndex(common);

/** The kind of what stands around everything. */
export const rootKind = common.get(root) as TagKind;

/** Finds what the tag is whose name stands from `start` to `end`. */
export type TagFinder = (source: string, start: number, end: number) => TagKind;

/** A finder for one page, which gives one kind to all tags of a name. */
export function tagFinder(): TagFinder {
  const rare = new Map<string, TagKind>();
  return (source, start, end) => {
    const known = findWord(commonIndex, source, start, end);
    if (known !== undefined) return known;
    const name = source.slice(start, end).toLowerCase();
    const kind = common.get(name) ?? rare.get(name) ?? kindOf(name, common.size + rare.size);
    if (!common.has(name)) rare.set(name, kind);
    return kind;
  };
}

function kindOf(name: string, place: number): TagKind {
  const isSpecial = specialElements.has(name);
  const [slot, isHeading] = [slotOf.get(name), headings.has(name)];
  const ended = ends.get(name) ?? (endsParagraph.has(name) ? (['p'] as const) : []);
  return {
    name,
    place,
    slot: slot === undefined ? null : slots[slot],
    ends: ended.map((each) => slots[each]),
    isVoid: voidElements.has(name),
    isBlock: blockElements.has(name),
    isCustom: name.includes('-'),
    isHeading,
    isRaw: rawElements.has(name),
    isForeign: foreignElements.has(name),
    isSpecial,
    isScope: scopeElements.has(name),
    isOfTable: tableTags.has(name),
    isTable: name === 'table' || name === 'template',
    bars: isSpecial && name !== 'p' && name !== 'div' && name !== 'address',
  };
}
