/** An element of a page, light: its tag, where it stands, and its attributes where they stand in the source. */
import type { Span } from '../../model/provenance.ts';
import type { Attribute, AttributeName } from './attributes.ts';
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
  /** The first of those that readers ask for. */
  readonly attrs: Attribute | null;
  /** From its start tag to the end of its end tag. */
  readonly start: number;
  readonly end: number;
}

/** Whether an element has an attribute, with a value or without. */
export function hasAttribute(element: Element, name: AttributeName): boolean {
  return find(element, name) !== null;
}

/** Where the value of an attribute stands in the source; null when the element has no such attribute. */
export function attributeSpan(element: Element, name: AttributeName): Span | null {
  const found = find(element, name);
  return found === null ? null : { start: found.start, end: found.end };
}

/** The value of an attribute, decoded; null when the element has no such attribute. */
export function attribute(source: string, element: Element, name: AttributeName): string | null {
  const found = find(element, name);
  return found === null ? null : decodeAttribute(source, found.start, found.end);
}

function find({ attrs }: Element, name: AttributeName): Attribute | null {
  for (let one = attrs; one !== null; one = one.next) if (one.name === name) return one;
  return null;
}

/** Whether one element is the other or stands inside it. */
export function isInside(element: Element, around: Element): boolean {
  return element.index >= around.index && element.index <= around.last;
}
