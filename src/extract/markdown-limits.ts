/** Tells Markdown that no article needs and that parsers take minutes over. */
import type { Nodes, Parent, Root } from 'mdast';

/** 250,000 characters are some 40,000 words; remark takes a second over them. */
const longest = 250_000;
/** 20,000 asterisks in a row took remark 108 seconds; a line of nothing but one mark is a rule, and cheap. */
const longestRun = /([*_~`>[\]!])\1{63}/;
/** "> > > …", "- - - … a", "1. 1. 1. …": remark takes five seconds over 4,000 lists in one line. */
const deepestOpening = /^[ \t]{0,8}(?:>[ \t]*|(?:[-+*]|\d{1,9}[.)])[ \t]+|\[\^[^\]\n]{1,40}\]:[ \t]*){32}/m;
const rule = /^[ \t]*([-*_])(?:[ \t]*\1)*[ \t]*$/;
const deepestIndent = /^[ \t]{200}[ \t]*(?:[-+*]|\d{1,9}[.)])[ \t]/m;
const mostMarks = 20_000;
/** Of one line: 10,000 emphases in one another took remark more than a minute. */
const mostMarksInLine = 1500;
/** Nobody writes so many things in one another; some thousands exhaust the stack of whoever walks through them. */
const deepest = 100;

/** Whether a text is beyond what a parser should be asked to read as Markdown. */
export function isTooMuch(text: string): boolean {
  if (text.length > longest || opensTooDeep(text) || hasMarkedLine(text) || deepestIndent.test(text)) return true;
  if ((text.match(/[*_~[\]`<]/g)?.length ?? 0) > mostMarks) return true;
  return (
    longestRun.test(text) && text.split('\n').some((line) => longestRun.test(line) && !/^\s*([*_])\1*\s*$/.test(line))
  );
}

function hasMarkedLine(text: string): boolean {
  return text
    .split('\n')
    .some(
      (line) =>
        line.length > mostMarksInLine && (line.match(/[*_~[\]]/g)?.length ?? 0) > mostMarksInLine && !rule.test(line),
    );
}

/** A rule of many hyphens is none of the lists that it looks like. */
function opensTooDeep(text: string): boolean {
  return deepestOpening.test(text) && text.split('\n').some((line) => deepestOpening.test(line) && !rule.test(line));
}

/** Whether things stand in one another so deep that the parsed document cannot be walked through safely. */
export function isTooDeep(root: Root): boolean {
  let level: readonly Nodes[] = [root];
  for (let depth = 0; depth < deepest; depth += 1) {
    level = level.flatMap((node) => ('children' in node ? (node as Parent).children : []) as readonly Nodes[]);
    if (level.length === 0) return false;
  }
  return true;
}
