/**
 * Reads a Markdown article: front matter, then the body as remark sees it, into the same parts and blocks that plain text
 * becomes. Heavy to load (remark takes some 150 ms), so `extract` loads it only when a Markdown file comes.
 */
import type { Nodes, Root } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import type { SetAside } from '../model/article.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { LanguageTag } from '../model/ids.ts';
import { ruleReasons } from '../model/rules.ts';
import type { SourceFile } from '../model/source.ts';
import { detectLanguage } from '../text/detect-language.ts';
import { foldSpace } from '../text/normalise.ts';
import { type FrontMatter, type FrontMatterProblem, readFrontMatter } from './front-matter.ts';
import { givenFields } from './front-matter-fields.ts';
import type { Layout } from './layout.ts';
import { type MarkdownContext, type MarkdownPiece, piecesOf, spanOf } from './markdown-blocks.ts';
import { headPieces } from './markdown-head.ts';
import { markedText } from './markdown-inline.ts';
import { isTooMuch } from './markdown-limits.ts';
import type { GivenFields, Reading } from './reading.ts';
import { readText } from './text.ts';

const parser = remark().use(remarkGfm).freeze();

/** Lines about the article stand above its text or under its first paragraph, not further down. */
const headParagraphs = 2;

/**
 * Reads a Markdown article, in the language `told` where a person gave it. One that no parser could read in reasonable
 * time is read as plain text, with a note.
 */
export function readMarkdown(source: SourceFile, told: LanguageTag | null = null): Reading {
  const { found, problem } = readFrontMatter(source.text);
  const base = found?.span.end ?? 0;
  const root = parse(source.text.slice(base));
  if (root === null) return asPlainText(source, told);
  const { given, problems } = found === null ? { given: {}, problems: [] } : givenFields(found);
  const context: MarkdownContext = { source: source.text, base, definitions: definitionsIn(root) };
  const language = told ?? given.language?.value ?? detectLanguage(plainText(root, context)).language;
  const pieces = piecesIn(root, context, { language, given });
  return {
    layout: layoutFrom(pieces, source.text, language),
    body: pieces.flatMap(({ block }) => block ?? []),
    setAside: found === null ? [] : [frontMatterAside(found, source.text)],
    given,
    diagnostics: [
      ...(problem === null ? [] : [brokenFrontMatter(problem, source)]),
      ...problems.map((one) => ({ ...one, file: source.path })),
    ],
  };
}

function parse(text: string): Root | null {
  if (isTooMuch(text)) return null;
  try {
    return parser.parse(text);
  } catch (error) {
    // Markup nested thousands deep exhausts the stack of any parser.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function asPlainText(source: SourceFile, told: LanguageTag | null): Reading {
  const note: Diagnostic = {
    code: 'markdown-read-as-text',
    severity: 'warning',
    message: 'The file is too long or too deeply marked up to be read as Markdown, so it was read as plain text.',
    file: source.path,
    line: null,
    column: null,
    hint: 'Save each article in a file of its own, or rename the file to end in .txt.',
  };
  const reading = readText(source, told);
  return { ...reading, diagnostics: [...reading.diagnostics, note] };
}

function definitionsIn(root: Root): ReadonlyMap<string, string> {
  const definitions = root.children.flatMap((node) => (node.type === 'definition' ? [node] : []));
  return new Map(definitions.map(({ identifier, url }) => [identifier, url]));
}

function plainText(root: Root, { definitions }: MarkdownContext): string {
  return root.children.map((node) => markedText([node], definitions).text).join('\n');
}

interface Setting {
  readonly language: LanguageTag;
  readonly given: GivenFields;
}

function piecesIn(root: Root, context: MarkdownContext, { language, given }: Setting): MarkdownPiece[] {
  const headline = headlineIn(root);
  let paragraphs = 0;
  return root.children.flatMap((node) => {
    if (node === headline) return headlinePieces(node, context, given);
    const head = node.type === 'paragraph' && paragraphs < headParagraphs ? headPieces(node, context, language) : null;
    if (head !== null) return head;
    const pieces = piecesOf(node, context);
    paragraphs += pieces.filter(({ role }) => role === 'paragraph').length;
    return pieces;
  });
}

/** The first heading of the first level, else a heading that opens the document. */
function headlineIn(root: Root): Nodes | undefined {
  const [first] = root.children;
  const top = root.children.find((node) => node.type === 'heading' && node.depth === 1);
  return top ?? (first?.type === 'heading' ? first : undefined);
}

/** The headline without the marks of its heading; a crosshead when front matter gives another headline. */
function headlinePieces(node: Nodes, context: MarkdownContext, given: GivenFields): MarkdownPiece[] {
  const pieces = piecesOf(node, context);
  const [piece] = pieces;
  if (piece === undefined || piece.block === null) return pieces;
  if (given.headline !== undefined && foldSpace(given.headline.value) !== piece.text) return pieces;
  const words = 'children' in node ? (node.children as Nodes[]) : [];
  const [first, last] = [words.at(0), words.at(-1)];
  if (first === undefined || last === undefined) return pieces;
  const span = { start: spanOf(first, context).start, end: spanOf(last, context).end };
  return [{ ...piece, role: 'headline', rule: 'headline/heading', span, block: null }];
}

function layoutFrom(pieces: readonly MarkdownPiece[], source: string, language: LanguageTag): Layout {
  let [line, at] = [1, 0];
  const parts = pieces.map(({ role, rule, text, span }) => {
    line += source.slice(at, span.start).split(/\r\n|[\n\r\u2028\u2029]/).length - 1;
    at = Math.max(at, span.start);
    return { role, rule, text, span, line, confidence: 'certain' as const };
  });
  return { source, language, parts };
}

function frontMatterAside({ span }: FrontMatter, source: string): SetAside {
  const rule = 'set-aside/front-matter';
  return { text: foldSpace(source.slice(span.start, span.end)), span, rule, reason: ruleReasons[rule].reason };
}

function brokenFrontMatter({ reason, line }: FrontMatterProblem, source: SourceFile): Diagnostic {
  return {
    code: 'broken-front-matter',
    severity: 'warning',
    message: `The front matter could not be read: ${reason}. It was read as text.`,
    file: source.path,
    line,
    column: 1,
    hint: 'Write it as YAML between two lines of three hyphens, or begin the file with an empty line if it is text.',
  };
}
