/**
 * The corrections file as YAML: what stands in it and where, and how an entry is added to it. The one place that knows
 * the YAML library; it does not know what a correction is.
 */
import { type Document, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, YAMLSeq } from 'yaml';

/** 1-based. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** An entry as it is written: texts stay the texts they are, and a value left blank is undefined. */
export interface RawEntry {
  /** Null when the entry has no keys. */
  readonly values: Readonly<Record<string, unknown>> | null;
  /** Where the value of a key stands, or the key itself, or the entry. */
  readonly at: (key?: string, part?: 'key' | 'value') => Place;
}

/** Why a file cannot be read as a list of entries. */
export interface YamlFault extends Place {
  readonly reason: string;
}

/** What follows the first few faults of the grammar follows from them. */
const mostFaults = 3;

/** The entries of a file, none when it holds nothing but comments; or its faults. */
export function rawEntries(
  text: string,
): { readonly entries: readonly RawEntry[] } | { readonly faults: readonly YamlFault[] } {
  const lines = new LineCounter();
  const document = parse(text, lines);
  const at = placeIn(lines);
  const conflict = /^(?:<{7}|={7}|>{7})/m.exec(text);
  if (conflict !== null)
    return { faults: [{ reason: 'it holds a merge that is not finished', ...at(conflict.index) }] };
  if (document.errors.length > 0) {
    const said = document.errors.slice(0, mostFaults);
    return { faults: said.map(({ message, pos }) => ({ reason: message.replace(/;.*$/s, ''), ...at(pos[0]) })) };
  }
  const { contents } = document;
  if (contents === null || (isScalar(contents) && contents.value === null)) return { entries: [] };
  if (isSeq<Node>(contents)) return { entries: contents.items.map((node) => rawEntry(node, at)) };
  return {
    faults: [{ reason: 'it must be a list of entries, each beginning with a hyphen', ...at(contents.range?.[0] ?? 0) }],
  };
}

/** The text with an entry more at its end, everything else as it was; the text must be without faults. */
export function withEntry(text: string, entry: Readonly<Record<string, unknown>>): string {
  const document = parse(text, new LineCounter());
  if (!isSeq(document.contents)) document.contents = new YAMLSeq(document.schema);
  const list = document.contents as YAMLSeq;
  list.flow = false;
  const node = document.createNode(entry) as Node;
  node.spaceBefore = list.items.length > 0;
  list.items.push(node);
  return document.toString({ lineWidth: 0 });
}

/** Scalars stay texts, so that `2021` is no number; only null is what it is. */
function parse(text: string, lineCounter: LineCounter): Document {
  return parseDocument(text, {
    schema: 'failsafe',
    customTags: ['null'],
    lineCounter,
    prettyErrors: false,
  });
}

type At = (offset: number) => Place;

function placeIn(lines: LineCounter): At {
  return (offset) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
}

function rawEntry(node: Node, at: At): RawEntry {
  const start = node.range?.[0] ?? 0;
  if (!isMap<Node, Node | null>(node)) return { values: null, at: () => at(start) };
  const pairs = new Map(node.items.map((pair) => [String(plainOf(pair.key)), pair]));
  return {
    values: Object.fromEntries([...pairs].map(([key, { value }]) => [key, plainOf(value)])),
    at: (key, part = 'value') => {
      const pair = key === undefined ? undefined : pairs.get(key);
      return at((part === 'key' ? pair?.key : (pair?.value ?? pair?.key))?.range?.[0] ?? start);
    },
  };
}

/** A text, null, or a list of them; anything else, such as a reference to another place, is undefined. */
function plainOf(node: Node | null): unknown {
  if (isScalar(node)) return node.value === null && node.source === '' ? undefined : node.value;
  return isSeq<Node>(node) ? node.items.map(plainOf) : undefined;
}
