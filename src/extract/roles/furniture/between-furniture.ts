/** Sets aside the short lines that stand among furniture or below the end of the text: titles, captions of buttons, menus. */
import type { RuleId } from '../../../model/rules.ts';
import type { Segment } from '../../segment.ts';
import { type Claim, type Claims, roleOf, type Sheet, setAside } from '../../sheet.ts';
import { isListed } from '../article-region.ts';
import { isInvitation } from '../names.ts';

/** A run of more lines amid the text is rather a list or a poem of the article's own. */
const longestRun = 4;
const longestLine = 14;
/** Below the text so many lines that end like no sentence are a menu; fewer may sign off the article. */
const fewestBelow = 3;

/** Claims runs of short lines that furniture stands on both sides of, or that end the file below the text. */
export function betweenFurniture(sheet: Sheet, claims: Claims): Claim[] {
  const last = sheet.segments.findLastIndex((segment) => segment.prose && isText(claims, segment.index));
  if (last < 0) return [];
  return runsOf(sheet, claims).flatMap((run) => {
    const rule = ruleFor(run, { sheet, claims, last });
    if (rule === null) return [];
    return run.map((line) => setAside(line, isInvitation(line.text) ? 'set-aside/newsletter' : rule));
  });
}

function isText(claims: Claims, index: number): boolean {
  const role = roleOf(claims, index);
  return role === null || role === 'paragraph' || role === 'editor-note';
}

/** Neighbouring lines that nothing claims and that read like no sentence. */
function runsOf(sheet: Sheet, claims: Claims): Segment[][] {
  const runs: Segment[][] = [];
  for (const segment of sheet.segments) {
    if (claims.has(segment.index) || !isLabel(segment)) continue;
    const run = runs.at(-1);
    if (run?.at(-1)?.index === segment.index - 1) run.push(segment);
    else runs.push([segment]);
  }
  return runs;
}

function isLabel({ prose, closed, words, text }: Segment): boolean {
  // A question, or a teaser that breaks off.
  const asks = /[?？؟…]$|\.\.\.$/.test(text);
  return !prose && (!closed || asks) && words <= longestLine && !isListed(text) && !/["“”„«»]/.test(text);
}

interface Setting {
  readonly sheet: Sheet;
  readonly claims: Claims;
  /** Index of the last paragraph of running text. */
  readonly last: number;
}

function ruleFor(run: readonly Segment[], { sheet, claims, last }: Setting): RuleId | null {
  const first = run[0] as Segment;
  const end = run.at(-1) as Segment;
  const above = asideRule(claims, first.index - 1);
  const below = asideRule(claims, end.index + 1);
  const isTail = first.index > last;
  if (isTail) {
    const hasFurniture = above !== null || below !== null;
    return hasFurniture || run.length >= fewestBelow ? (above ?? below ?? 'set-aside/navigation') : null;
  }
  if (run.length > longestRun || above === null) return null;
  return below === null || end.index + 1 >= sheet.segments.length ? null : above;
}

/** What dates, repeats or quotes the text stands amid it. */
const ofText: ReadonlySet<RuleId | null | undefined> = new Set([
  'set-aside/repeat',
  'set-aside/label',
  'set-aside/pull-quote',
] as const);

/** The rule by which a line of furniture was set aside; null for any other. */
function asideRule(claims: Claims, index: number): RuleId | null {
  const piece = claims.get(index)?.pieces[0];
  return piece?.role === 'set-aside' && !ofText.has(piece.rule) ? (piece.rule ?? null) : null;
}
