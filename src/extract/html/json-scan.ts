/**
 * Reads JSON and keeps where in the source each string stands. Forgives what pages get wrong: line ends in strings, commas
 * too many, comments around it. Deeper than any page needs, or broken otherwise, it is no JSON.
 */
import type { Span } from '../../model/provenance.ts';

export type Json =
  | { readonly kind: 'text'; readonly value: string; readonly span: Span }
  | { readonly kind: 'literal'; readonly value: string; readonly span: Span }
  | { readonly kind: 'list'; readonly items: readonly Json[] }
  | { readonly kind: 'object'; readonly entries: ReadonlyMap<string, Json> };

const deepest = 40;
const filler = /(?:[\s;,\u00a0\ufeff]|\/\*[^*]*\*\/|<!--|-->|<!\[CDATA\[|\]\]>|\/\/(?=<!\[CDATA|\]\]>))*/y;
const stringBody = /[^"\\]*(?:\\[\s\S][^"\\]*)*/y;
const literal = /[-+\w.]+/y;
const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' };

/** The value that stands in a stretch of the source; null when it is none. */
export function scanJson(source: string, { start, end }: Span): Json | null {
  const scanner = { source, at: start, end };
  return readValue(scanner, 0);
}

interface Scanner {
  readonly source: string;
  readonly end: number;
  at: number;
}

function readValue(scanner: Scanner, depth: number): Json | null {
  skip(scanner);
  if (scanner.at >= scanner.end || depth > deepest) return null;
  const mark = scanner.source.charAt(scanner.at);
  if (mark === '"') return readText(scanner);
  if (mark === '[') return readList(scanner, depth);
  return mark === '{' ? readObject(scanner, depth) : readLiteral(scanner);
}

function skip(scanner: Scanner): void {
  filler.lastIndex = scanner.at;
  scanner.at += filler.exec(scanner.source)?.[0].length ?? 0;
}

function readText(scanner: Scanner): (Json & { kind: 'text' }) | null {
  const start = scanner.at + 1;
  stringBody.lastIndex = start;
  const end = start + (stringBody.exec(scanner.source)?.[0].length ?? 0);
  if (end >= scanner.end || scanner.source.charAt(end) !== '"') return null;
  scanner.at = end + 1;
  return { kind: 'text', value: unescaped(scanner.source.slice(start, end)), span: { start, end } };
}

/** What a stretch of a JSON string stands for. */
export function unescaped(raw: string): string {
  if (!raw.includes('\\')) return raw;
  return raw.replace(/\\(?:u([\da-f]{4})|([\s\S]))/gi, (_, code: string | undefined, mark: string) =>
    code === undefined ? (escapes[mark] ?? mark) : String.fromCharCode(Number.parseInt(code, 16)),
  );
}

function readLiteral(scanner: Scanner): Json | null {
  literal.lastIndex = scanner.at;
  const value = literal.exec(scanner.source)?.[0];
  if (value === undefined) return null;
  const span = { start: scanner.at, end: scanner.at + value.length };
  scanner.at = span.end;
  return { kind: 'literal', value, span };
}

function readList(scanner: Scanner, depth: number): Json | null {
  const items: Json[] = [];
  scanner.at += 1;
  for (;;) {
    skip(scanner);
    if (scanner.source.charAt(scanner.at) === ']') break;
    const item = readValue(scanner, depth + 1);
    if (item === null) return null;
    items.push(item);
  }
  scanner.at += 1;
  return { kind: 'list', items };
}

function readObject(scanner: Scanner, depth: number): Json | null {
  const entries = new Map<string, Json>();
  scanner.at += 1;
  for (;;) {
    skip(scanner);
    if (scanner.source.charAt(scanner.at) === '}') break;
    const key = scanner.source.charAt(scanner.at) === '"' ? readText(scanner) : null;
    if (key === null) return null;
    skip(scanner);
    if (scanner.source.charAt(scanner.at) !== ':') return null;
    scanner.at += 1;
    const value = readValue(scanner, depth + 1);
    if (value === null) return null;
    if (!entries.has(key.value)) entries.set(key.value, value);
  }
  scanner.at += 1;
  return { kind: 'object', entries };
}
