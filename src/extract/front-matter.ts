/**
 * Reads the YAML front matter of a Markdown article, caged: gray-matter would run JavaScript front matter, turn days into
 * UTC instants and read `0123` as 83. Here nothing but YAML is read, every scalar stays the text it is, and what cannot
 * be read is text like any other, with a word about it.
 */
import matter from 'gray-matter';
import yaml from 'js-yaml';
import type { Span } from '../model/provenance.ts';
import { readFrontMatterLines } from './front-matter-lines.ts';
import { plainNotes } from './note-marks.ts';

/** What stands in front matter under one key: a text, or a list of texts. Anything deeper is left out. */
export type FrontMatterValue = string | readonly string[];

export interface FrontMatter {
  /** From the first `---` to the end of the closing one. */
  readonly span: Span;
  /** By key in lower case. */
  readonly values: ReadonlyMap<string, FrontMatterValue>;
  /** The 1-based line of each key. */
  readonly lines: ReadonlyMap<string, number>;
}

/** What is wrong with front matter: it was read as text, or line by line where that made sense. `line` is 1-based. */
export interface FrontMatterProblem {
  readonly reason: string;
  readonly line: number;
}

/** No person writes more; a machine that does means something else. */
const longestFrontMatter = 65_536;
const longestValue = 2_000;
const mostItems = 100;

const opening = /^---[ \t]*(?:\r\n|\n|\r)/;
const closing = /^---.*$/gm;
/** TOML, as Hugo and Zola have it. */
const toml = /^\+\+\+[ \t]*\r?\n([\s\S]{0,20000}?)^\+\+\+[ \t]*$/m;
const looksLikeKey = /^[ \t]*[\p{L}_][\p{L}\p{N}_ -]{0,40}:(?:[ \t\r]|$)/mu;

/** The front matter of a text, and what was wrong with it; both null for a text without any. */
export function readFrontMatter(text: string): { found: FrontMatter | null; problem: FrontMatterProblem | null } {
  const plus = text.startsWith('+++') ? toml.exec(text) : null;
  if (plus?.index === 0) return { found: readLoosely(plus[0]), problem: null };
  const refused = refusal(text);
  if (refused !== null) return { found: null, problem: refused };
  const start = opening.exec(text)?.[0].length;
  const end = start === undefined ? null : endOf(text, start);
  if (start === undefined || end === null) return { found: null, problem: null };
  try {
    const data: unknown = parse(text.slice(0, end));
    return {
      found: typeof data === 'object' && data !== null ? collect(data, text.slice(0, end)) : null,
      problem: null,
    };
  } catch (error) {
    return { found: readLoosely(text.slice(0, end)), problem: problemFrom(error) };
  }
}

/** A block between its two marks, line by line; null when it reads as anything else. */
function readLoosely(block: string): FrontMatter | null {
  const values = readFrontMatterLines(block.split(/\r\n|[\n\r]/).slice(1, -1));
  return values === null ? null : collect(Object.fromEntries(values), block);
}

/** Front matter of another language than YAML, or one that never closes; not a text that just opens with a line. */
function refusal(text: string): FrontMatterProblem | null {
  const other = /^---[ \t]*([a-z]{1,20})[ \t]*\r?\n/i.exec(text)?.[1];
  if (other !== undefined) return { reason: `it is marked as ${other}, and only YAML is read`, line: 1 };
  const start = opening.exec(text)?.[0].length;
  if (start === undefined || endOf(text, start) !== null) return null;
  const next = text.slice(start, start + 200).split(/[\r\n]/)[0] ?? '';
  return looksLikeKey.test(next) ? { reason: 'no line with three hyphens closes it', line: 1 } : null;
}

/** Where the line `---` ends that closes the front matter; null when there is none near. */
function endOf(text: string, start: number): number | null {
  const head = text.slice(start, start + longestFrontMatter);
  closing.lastIndex = 0;
  const match = closing.exec(head);
  return match !== null && match[0].trim() === '---' ? start + match.index + 3 : null;
}

/** gray-matter with every door shut: one engine, no cache (options are always given), scalars as text. */
function parse(block: string): unknown {
  const engine = {
    parse: (source: string): object => yaml.safeLoad(source, { schema: yaml.FAILSAFE_SCHEMA }) as object,
  };
  return matter(block, { language: 'yaml', engines: { yaml: engine } }).data;
}

/** Own keys only, into a map: a key such as `__proto__` is a text like any other. */
function collect(data: object, block: string): FrontMatter | null {
  const values = new Map<string, FrontMatterValue>();
  const lines = new Map<string, number>();
  for (const [key, value] of Object.entries(data)) {
    const kept = keptValue(value);
    if (kept !== null) values.set(key.toLowerCase(), kept);
  }
  for (const [index, line] of block.split(/\r\n|[\n\r]/).entries()) {
    const key = /^['"]?([^:='"]{1,60})['"]?\s*[:=]/.exec(line)?.[1]?.toLowerCase().trim();
    if (key !== undefined && !lines.has(key)) lines.set(key, index + 1);
  }
  return { span: { start: 0, end: block.length }, values, lines };
}

function keptValue(value: unknown): FrontMatterValue | null {
  if (typeof value === 'string') return textOf(value);
  if (!Array.isArray(value)) return null;
  const items = value
    .slice(0, mostItems)
    .flatMap((item: unknown) => (typeof item === 'string' ? (textOf(item) ?? []) : []));
  return items.length > 0 ? items : null;
}

/** YAML's words for nothing are nothing. */
function textOf(value: string): string | null {
  const text = plainNotes(value).replace(/\s+/g, ' ').trim().slice(0, longestValue);
  return text === '' || text === '~' || text === 'null' ? null : text;
}

function problemFrom(error: unknown): FrontMatterProblem {
  if (error instanceof yaml.YAMLException) {
    const { reason, mark } = error as { reason?: string; mark?: { line?: number } };
    return { reason: reason ?? 'it is no YAML', line: (mark?.line ?? 0) + 1 };
  }
  return { reason: 'it is no YAML', line: 1 };
}
