/** Finds the lines above the text of a Markdown article that state who wrote it, when, and where it was got. */
import type { Nodes } from 'mdast';
import type { LanguageTag } from '../model/ids.ts';
import type { RuleId } from '../model/rules.ts';
import { readDatedLine } from '../text/dates/dated-line.ts';
import { pressWordsFor } from '../text/languages/press/presses.ts';
import { linesOf } from '../text/lines.ts';
import type { Role } from './layout.ts';
import { type MarkdownContext, type MarkdownPiece, spanOf } from './markdown-blocks.ts';
import { bylineStart } from './roles/bylines.ts';
import { labelsOf } from './roles/phrase-book.ts';

const longestLine = 160;
const longestByline = 16;
/** "*3 May 2020*": a line in emphasis, perhaps with the backslash that is Markdown's line break. */
const emphasised = /^([*_]{0,3})(.*?)\1\s*\\?$/;

/** The pieces of a paragraph whose every line states such a fact; null when one of them is text. */
export function headPieces(node: Nodes, context: MarkdownContext, language: LanguageTag): MarkdownPiece[] | null {
  const whole = spanOf(node, context);
  const lines = linesOf(context.source.slice(whole.start, whole.end)).filter(({ text }) => text !== '');
  const pieces = lines.flatMap(({ text, span }): MarkdownPiece[] => {
    const [, marks = '', bare = ''] = emphasised.exec(text) ?? [];
    const role = roleOfLine(bare, language);
    if (role === null) return [];
    const start = whole.start + span.start + marks.length;
    return [{ role, rule: rules[role] ?? null, text: bare, span: { start, end: start + bare.length }, block: null }];
  });
  return pieces.length > 0 && pieces.length === lines.length ? pieces : null;
}

const rules: Partial<Record<Role, RuleId>> = {
  byline: 'byline/by-line',
  'date-line': 'published/own-line',
  'update-line': 'updated/update-line',
  retrieved: 'retrieved/own-line',
  address: 'address/own-line',
};

function roleOfLine(line: string, language: LanguageTag): Role | null {
  if (line.length > longestLine) return null;
  if (/^<?https?:\/\/[^\s<>]+>?$/i.test(line)) return 'address';
  const dated = readDatedLine(line, language);
  if (dated !== null) {
    if (dated.form === 'byline') return 'byline';
    return dated.published ? 'date-line' : dated.updated ? 'update-line' : 'retrieved';
  }
  const isShort = line.split(/\s+/).length <= longestByline && !/[.!?]$/.test(line);
  return isShort && bylineStart(line, labelsOf(pressWordsFor(language), 'byline')) !== null ? 'byline' : null;
}
