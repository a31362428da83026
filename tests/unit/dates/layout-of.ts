/** Makes a layout from texts with their roles, one below the other, for tests of the fields. */
import type { Layout, Role } from '../../../src/extract/layout.ts';
import { foldSpace } from '../../../src/text/normalise.ts';

/** The layout of these parts, each on a line of its own, in the given language. */
export function layoutOf(language: string, parts: readonly (readonly [Role, string])[]): Layout {
  const source = parts.map(([, text]) => text).join('\n');
  let start = 0;
  const made = parts.map(([role, text]) => {
    const span = { start, end: start + text.length };
    const line = source.slice(0, start).split('\n').length;
    start = span.end + 1;
    return { role, text: foldSpace(text), span, line, rule: null, confidence: 'certain' as const };
  });
  return { source, language, parts: made };
}
