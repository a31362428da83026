/** Sets aside the lines that stand in many articles of the archive: what every article has is none of its text. */
import { lineKey } from '../../../text/line-key.ts';
import type { Segment } from '../../segment.ts';
import { openSegments, type RoleRule, setAside } from '../../sheet.ts';

/** So much running text in common, or so many paragraphs on end, and the files are copies of one article. */
const mostShared = 0.25;
const copied = 3;

/** The rule for lines whose keys are known to recur. */
export function recurringLines(keys: ReadonlySet<number>): RoleRule {
  return (sheet, claims) => {
    if (keys.size === 0) return [];
    const open = openSegments(sheet, claims);
    const found = open.filter(({ text }) => keys.has(lineKey(text) ?? Number.NaN));
    const isCopy = proseWords(found) > proseWords(open) * mostShared;
    const lines = isCopy ? found.filter(({ prose }) => !prose) : withoutRuns(found);
    return lines.map((line) => setAside(line, 'set-aside/recurring'));
  };
}

function proseWords(segments: readonly Segment[]): number {
  return segments.reduce((sum, { prose, words }) => sum + (prose ? words : 0), 0);
}

/** Without paragraphs that stand together as they do in the other files. */
function withoutRuns(found: readonly Segment[]): readonly Segment[] {
  const runs: Segment[][] = [];
  for (const segment of found) {
    const run = runs.at(-1);
    if (run?.at(-1)?.index === segment.index - 1) run.push(segment);
    else runs.push([segment]);
  }
  return runs.filter((run) => run.filter(({ prose }) => prose).length < copied).flat();
}
