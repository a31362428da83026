/** Tells which lines above the headline stand over it as its own: what holds both opens with them, and with no menu, paper or other story. */
import type { Element } from './element.ts';
import { isInside } from './element.ts';
import { aboveHeadline, type LaidPage } from './structure.ts';

/** A link of so many words leads to another story. */
const fewestOfTitle = 4;

/** Whether an element above the headline is of the article whose headline it is. */
export function standsOver({ lines, place }: Pick<LaidPage, 'lines' | 'place'>, block: Element): boolean {
  const at = place.headline;
  const headline = at === null ? undefined : lines[at];
  if (at === null || headline === undefined) return false;
  let around: Element | null = block;
  while (around !== null && !isInside(headline.block, around)) around = around.parent;
  if (around === null) return false;
  const from = at - aboveHeadline;
  // The whole page holds anything; what holds both and begins further up is a column with its menu.
  if (around.tag === 'body' || around.parent === null) return false;
  const before = lines[from - 1];
  if (before !== undefined && isInside(before.block, around)) return false;
  return lines
    .slice(Math.max(0, from), at)
    .every((line) => !isInside(line.block, around) || !line.linky || line.words < fewestOfTitle);
}
