/** An element of a page, light: its tag, where it stands, and its attributes as offsets into the source. */
import type { Span } from '../../model/provenance.ts';
import { lowerUnit } from '../../text/char-kinds.ts';
import { decodeAttribute } from './char-refs.ts';

export interface Element {
  /** In lower case. */
  readonly tag: string;
  readonly parent: Element | null;
  /** Its place among all elements in document order: a child comes after its parent. */
  readonly index: number;
  /** The index of the last element inside it; its own when there is none. */
  readonly last: number;
  /** Itself or the nearest element around it that begins a line. */
  readonly block: Element;
  /** Itself or the nearest link around it. */
  readonly link: Element | null;
  /** Itself or the nearest heading around it. */
  readonly heading: Element | null;
  readonly attrs: readonly number[];
  /** From its start tag to the end of its end tag. */
  readonly start: number;
  readonly end: number;
}

/** Where the value of an attribute stands in the source; null when the element has no such attribute. */
export function attributeSpan(source: string, element: Element, name: string): Span | null {
  const { attrs } = element;
  for (let at = 0; at < attrs.length; at += 4) {
    const from = attrs[at] as number;
    const isSame = (attrs[at + 1] as number) - from === name.length && isNamed(source, from, name);
    if (isSame) return { start: attrs[at + 2] as number, end: attrs[at + 3] as number };
  }
  return null;
}

/** Whether a name stands at a place, in whatever letters; nearly always it stands there as it is. */
function isNamed(source: string, from: number, name: string): boolean {
  if (lowerUnit(source.charCodeAt(from)) !== name.charCodeAt(0)) return false;
  return source.startsWith(name, from) || source.slice(from, from + name.length).toLowerCase() === name;
}

/** The value of an attribute, decoded; null when the element has no such attribute. */
export function attribute(source: string, element: Element, name: string): string | null {
  const span = attributeSpan(source, element, name);
  return span === null ? null : decodeAttribute(source, span.start, span.end);
}

/** Names of attributes to look for, and how long they are. */
export interface WantedAttributes {
  readonly names: readonly string[];
  readonly lengths: ReadonlySet<number>;
}

const noAttributes: ReadonlyMap<string, string> = new Map();

/** Attributes to look for, by their names in lower case. */
export function wantedAttributes(...names: readonly string[]): WantedAttributes {
  return { names, lengths: new Set(names.map((name) => name.length)) };
}

/** The values of those attributes of an element that are asked for, decoded, found in one pass. */
export function attributesOf(source: string, element: Element, wanted: WantedAttributes): ReadonlyMap<string, string> {
  const { attrs } = element;
  let found = null as Map<string, string> | null;
  for (let at = 0; at < attrs.length; at += 4) {
    const from = attrs[at] as number;
    const name = nameAt(source, from, (attrs[at + 1] as number) - from, wanted);
    if (name === undefined || found?.has(name) === true) continue;
    found ??= new Map();
    found.set(name, decodeAttribute(source, attrs[at + 2] as number, attrs[at + 3] as number));
  }
  return found ?? noAttributes;
}

/** Which of the attributes that are asked for stands at a place; undefined for any other. */
function nameAt(source: string, from: number, length: number, wanted: WantedAttributes): string | undefined {
  if (!wanted.lengths.has(length)) return undefined;
  for (const name of wanted.names) if (name.length === length && isNamed(source, from, name)) return name;
  return undefined;
}

/** Whether one element is the other or stands inside it. */
export function isInside(element: Element, around: Element): boolean {
  return element.index >= around.index && element.index <= around.last;
}
