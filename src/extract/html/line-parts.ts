/** What elements say that a line holds: the block that it stands in, and the element within it that holds all of it. */
import type { PartHint } from './hint-words.ts';
import type { LaidPage } from './structure.ts';
import type { WeighedLine } from './weights.ts';

/** The hints for a line; where line breaks part one block, `<font class="entradilla">` names a line and no block does. */
export function partsAt({ zones, inlinesOf }: LaidPage, line: WeighedLine): ReadonlySet<PartHint> {
  const own = zones[line.block.index]?.parts ?? new Set();
  const around = inlinesOf(line)
    .filter(({ span }) => span.start <= line.span.start && span.end === line.span.end)
    .flatMap(({ element }) => [...(zones[element.index]?.parts ?? [])]);
  return around.length === 0 ? own : new Set([...own, ...around]);
}

/** Whether one element of these kinds holds all of a line. */
export function isAllIn({ inlinesOf }: LaidPage, line: WeighedLine, tags: ReadonlySet<string>): boolean {
  return inlinesOf(line).some(
    ({ element, span }) => tags.has(element.tag) && span.start <= line.span.start && span.end >= line.span.end,
  );
}
