/**
 * The corrections file as YAML: what stands in it and where, and how an entry is added to it. The one place that knows
 * the YAML library; it does not know what a correction is.
 */

import { type Document, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, stringify, YAMLSeq } from 'yaml';
import { type FaultWords, faults, noList, unfinishedMerge, unknownFault } from './yaml-faults.ts';

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

/** Why a file cannot be read as a list of entries, and what to do there. */
export interface YamlFault extends Place {
  readonly reason: string;
  readonly advice: string;
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
  if (conflict !== null) return { faults: [{ ...unfinishedMerge, ...at(conflict.index) }] };
  if (document.errors.length > 0) {
    const said = document.errors.slice(0, mostFaults);
    return { faults: said.map(({ code, pos }) => ({ ...wordsFor(code, text, pos[0]), ...at(pos[0]) })) };
  }
  const { contents } = document;
  if (contents === null || (isScalar(contents) && contents.value === null)) return { entries: [] };
  if (isSeq<Node>(contents)) return { entries: contents.items.map((node) => rawEntry(node, at)) };
  return {
    faults: [{ ...noList, ...at(contents.range?.[0] ?? 0) }],
  };
}

/** The library takes a tab before a key for some other fault. */
function wordsFor(code: string, text: string, offset: number): FaultWords {
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset + 1);
  return (/^\s*\t/.test(line) ? faults.TAB_AS_INDENT : faults[code]) ?? unknownFault;
}

/**
 * The text with an entry more at its end, comments and order as they were; the text must be without faults. What people
 * wrote is not touched, unless it is written in a way that nothing can be put behind, such as `[]`.
 */
export function withEntry(text: string, entry: Readonly<Record<string, unknown>>): string {
  const document = parse(text, new LineCounter());
  const { contents } = document;
  const column = isSeq<Node>(contents) ? columnOf(text, contents.range?.[0] ?? 0) : 0;
  const added = stringify([entry], writing).replace(/^(?=.)/gm, ' '.repeat(column));
  const gap = isSeq(contents) ? '\n' : '';
  const longer = `${text.replace(/\n*$/, (end) => (text.trim() === '' ? '' : end || '\n'))}${gap}${added}`;
  return endsWith(longer, entry, isSeq(contents) ? contents.items.length : 0) ? longer : rewritten(document, entry);
}

/** Long texts stay on one line, and lists stand beside their key. */
const writing = { lineWidth: 0, collectionStyle: 'any' } as const;

function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}

/** Whether a text says what it said before, and this entry after it. */
function endsWith(text: string, entry: Readonly<Record<string, unknown>>, before: number): boolean {
  const read = rawEntries(text);
  if ('faults' in read || read.entries.length !== before + 1) return false;
  return JSON.stringify(read.entries.at(-1)?.values) === JSON.stringify(entry);
}

/** Keeps comments and order, though not every space. */
function rewritten(document: Document, entry: Readonly<Record<string, unknown>>): string {
  if (!isSeq(document.contents)) document.contents = new YAMLSeq(document.schema);
  const list = document.contents as YAMLSeq;
  list.flow = false;
  list.items.push(document.createNode(entry));
  return document.toString(writing);
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
