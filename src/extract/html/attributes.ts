/**
 * The attributes that the reader of pages asks for: any other is passed over where it stands, and most attributes of a
 * page are others.
 */
import type { Span } from '../../model/provenance.ts';
import { lowerUnit } from '../../text/char-kinds.ts';

const names = [
  ...['class', 'id', 'role', 'data-component', 'data-testid', 'hidden', 'aria-hidden', 'style', 'aria-label'],
  ...['itemprop', 'itemscope', 'property', 'name', 'http-equiv', 'content', 'datetime'],
  ...['href', 'rel', 'src', 'alt', 'type', 'lang', 'xml:lang'],
] as const;

export type AttributeName = (typeof names)[number];

/** An attribute of an element with where its value stands in the source, undecoded, and the one behind it. */
export interface Attribute extends Span {
  readonly name: AttributeName;
  readonly next: Attribute | null;
}

const letters = 32;
const longest = Math.max(...names.map(({ length }) => length));

/** A number for the length and the first letter of a name, which hardly two share. */
function shapeOf(length: number, first: number): number {
  return length * letters + (first % letters);
}

const byShape: readonly (readonly AttributeName[])[] = Array.from({ length: (longest + 1) * letters }, (_, shape) =>
  names.filter((name) => shapeOf(name.length, name.charCodeAt(0)) === shape),
);

/** The name that stands from `start` to `end`, in whatever letters; null when it is none of those. */
export function attributeName(source: string, start: number, end: number): AttributeName | null {
  if (end - start > longest) return null;
  const first = lowerUnit(source.charCodeAt(start));
  for (const name of byShape[shapeOf(end - start, first)] as readonly AttributeName[]) {
    if (first !== name.charCodeAt(0)) continue;
    // Nearly always it stands there as it is.
    if (source.startsWith(name, start) || source.slice(start, end).toLowerCase() === name) return name;
  }
  return null;
}
