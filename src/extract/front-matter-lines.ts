/**
 * Reads front matter line by line: what TOML writes between lines of plus signs, and YAML that breaks its own rules, as
 * `title: Ferry: the end of the line` does. Takes keys with a text or a list of texts and leaves out everything else.
 */
import type { FrontMatterValue } from './front-matter.ts';

const pair = /^([\p{L}_"'][\p{L}\p{N}_ "'-]{0,60}?)[ \t]*(?::(?=[ \t]|$)|=)[ \t]*(.*)$/u;
const listItem = /^[ \t]*-[ \t]+(.+)$/;
/** What opens a value that goes on, nests or means something else in YAML. */
const isOther = /^[{|>&*!%@`]/;

/** The keys and values on the lines of a block; null where a line is neither, so that it is no front matter at all. */
export function readFrontMatterLines(lines: readonly string[]): Map<string, FrontMatterValue> | null {
  const values = new Map<string, FrontMatterValue>();
  let open: string | null = null;
  for (const line of lines) {
    const item = listItem.exec(line)?.[1];
    const [, name, written = ''] = pair.exec(line.trim()) ?? [];
    if (item !== undefined && open !== null) add(values, open, item);
    else if (name !== undefined) {
      open = bare(name) ?? name;
      const value = valueIn(written.trim());
      if (value !== null) values.set(open, value);
    } else if (!isIdle(line)) return null;
  }
  return values.size > 0 ? values : null;
}

/** Blank, a comment, a table's name in TOML, or more of the value above. */
function isIdle(line: string): boolean {
  return line.trim() === '' || /^(?:\s|#|\[[\w.]{1,60}\]\s*$)/.test(line);
}

function add(values: Map<string, FrontMatterValue>, key: string, item: string): void {
  const text = bare(item.trim());
  const before = values.get(key);
  if (text !== null && typeof before !== 'string') values.set(key, [...(before ?? []), text]);
}

function valueIn(written: string): FrontMatterValue | null {
  const list = /^\[(.*)\]$/.exec(written)?.[1];
  if (list === undefined) return bare(written);
  const items = list.split(',').flatMap((item) => bare(item.trim()) ?? []);
  return items.length > 0 ? items : null;
}

/** A text without the quotation marks around it; null for one whose mark is never closed, and for what is no text. */
function bare(written: string): string | null {
  const quoted = /^"(.*)"$/.exec(written)?.[1] ?? /^'(.*)'$/.exec(written)?.[1];
  if (quoted !== undefined) return quoted.replaceAll('\\"', '"') || null;
  return written === '' || /^["'[]/.test(written) || isOther.test(written) ? null : written;
}
