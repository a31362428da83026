/** Tells Markdown that no article needs and that parsers take minutes over. */

/** 250,000 characters are some 40,000 words; remark takes a second over them. */
const longest = 250_000;
/** 20,000 asterisks in a row took remark 108 seconds; a line of nothing but one mark is a rule, and cheap. */
const longestRun = /([*_~`>[\]!])\1{63}/;
/** "> > > …" */
const deepestQuote = /^(?:[ \t]{0,8}>){32}/m;
const deepestIndent = /^[ \t]{200}[ \t]*(?:[-+*]|\d{1,9}[.)])[ \t]/m;
const mostMarks = 20_000;

/** Whether a text is beyond what a parser should be asked to read as Markdown. */
export function isTooMuch(text: string): boolean {
  if (text.length > longest || deepestQuote.test(text) || deepestIndent.test(text)) return true;
  if ((text.match(/[*_~[\]`<]/g)?.length ?? 0) > mostMarks) return true;
  return (
    longestRun.test(text) && text.split('\n').some((line) => longestRun.test(line) && !/^\s*([*_])\1*\s*$/.test(line))
  );
}
