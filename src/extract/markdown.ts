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
import type { Span } from '../model/provenance.ts';
import { ruleReasons } from '../model/rules.ts';
import type { SourceFile } from '../model/source.ts';
import { detectLanguage } from '../text/detect-language.ts';
import { foldSpace } from '../text/normalise.ts';
import { countWords } from '../text/word-count.ts';
import { type FrontMatter, type FrontMatterProblem, readFrontMatter } from './front-matter.ts';
import { givenFields } from './front-matter-fields.ts';
import type { Layout } from './layout.ts';
import { type MarkdownContext, type MarkdownPiece, piecesOf, spanOf } from './markdown-blocks.ts';
import { headPieces } from './markdown-head.ts';
import { markedText } from './markdown-inline.ts';
import { isTooMuch } from './markdown-limits.ts';
import type { GivenFields, Reading } from './reading.ts';
import { isSection } from './roles/cells.ts';
import { readText } from './text.ts';

const parser = remark().use(remarkGfm).freeze();

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
  const facts = headPieces(root.children, context, language);
  const states = (node: Nodes): boolean => facts.get(node)?.some(({ role }) => role === 'headline') ?? false;
  const headline = root.children.some(states) ? undefined : headlineIn(root, (node) => facts.has(node));
  const standfirst = headline === undefined ? undefined : standfirstIn(root, headline, (node) => facts.has(node));
  return root.children.flatMap((node) => {
    if (node === headline) return headlinePieces(node, context, given);
    if (node === standfirst) return standfirstPieces(node, context, given);
    if (headline !== undefined && isAbove(root, node, headline))
      return labelPieces(node, context) ?? facts.get(node) ?? piecesOf(node, context);
    return facts.get(node) ?? piecesOf(node, context);
  });
}

/** A paragraph all in emphasis has at most so many words as a headline, and between so many as a standfirst. */
const longestHeadline = 25;
const [shortestStandfirst, longestStandfirst] = [6, 70];

/** The first heading of the first level, else a heading that opens the document, or a line in bold that does. */
function headlineIn(root: Root, isFact: (node: Nodes) => boolean): Nodes | undefined {
  const top = root.children.find((node) => node.type === 'heading' && node.depth === 1);
  if (top !== undefined) return top;
  const first = root.children.find((node) => !isFact(node));
  if (first?.type === 'heading') return first;
  const isTitle = first !== undefined && isAll(first, ['strong']) && wordsIn(first) <= longestHeadline;
  return isTitle && root.children.length > 1 && !/[.:]$/.test(plain(first)) ? first : undefined;
}

/** Right below the headline: a heading that text does not part from it, or a paragraph all in bold or italics. */
function standfirstIn(root: Root, headline: Nodes, isFact: (node: Nodes) => boolean): Nodes | undefined {
  const below = root.children.slice(root.children.indexOf(headline as Root['children'][number]) + 1);
  const at = below.findIndex((node) => !isFact(node) && !isPictureOnly(node));
  const [node, next] = [below[at], below[at + 1]];
  if (node === undefined || next === undefined) return undefined;
  const words = wordsIn(node);
  if (words < shortestStandfirst || words > longestStandfirst) return undefined;
  const isHeading = node.type === 'heading' && node.depth > 1 && at === 0;
  return isHeading || (next.type !== 'heading' && isAll(node, ['strong', 'emphasis'])) ? node : undefined;
}

function isPictureOnly(node: Nodes): boolean {
  return node.type === 'paragraph' && node.children.every(({ type }) => type === 'image' || type === 'imageReference');
}

/** Whether a paragraph holds nothing but one stretch in these marks. */
function isAll(node: Nodes, types: readonly string[]): boolean {
  const [only, other] = node.type === 'paragraph' ? node.children : [];
  return only !== undefined && other === undefined && types.includes(only.type);
}

function plain(node: Nodes): string {
  return markedText([node], new Map()).text;
}

function wordsIn(node: Nodes): number {
  return countWords(plain(node));
}

const longestLabel = 6;

/** A heading above the headline: no part of the text begins there. */
function isAbove(root: Root, node: Nodes, headline: Nodes): boolean {
  const children: readonly Nodes[] = root.children;
  return node.type === 'heading' && children.indexOf(node) < children.indexOf(headline);
}

/** "## Société" above "# Le vieux pont …": the section by its name, else the kicker. */
function labelPieces(node: Nodes, context: MarkdownContext): MarkdownPiece[] | null {
  const [piece] = piecesOf(node, context);
  if (piece?.block == null || countWords(piece.text) > longestLabel) return null;
  const [role, rule] = isSection(piece.text)
    ? (['section', 'section/own-line'] as const)
    : (['kicker', 'kicker/above-headline'] as const);
  return [{ ...piece, role, rule, span: innerSpan(node, context), block: null }];
}

function standfirstPieces(node: Nodes, context: MarkdownContext, given: GivenFields): MarkdownPiece[] {
  const pieces = piecesOf(node, context);
  const [piece] = pieces;
  if (piece === undefined || piece.block === null || given.standfirst !== undefined) return pieces;
  return [
    { ...piece, role: 'standfirst', rule: 'standfirst/below-headline', span: innerSpan(node, context), block: null },
  ];
}

/** Where the words of a node stand, without the marks around them. */
function innerSpan(node: Nodes, context: MarkdownContext): Span {
  const words = 'children' in node ? (node.children as Nodes[]) : [];
  const [first, last] = [words.at(0), words.at(-1)];
  if (first === undefined || last === undefined) return spanOf(node, context);
  const isMark = first === last && (first.type === 'strong' || first.type === 'emphasis');
  return isMark ? innerSpan(first, context) : { start: spanOf(first, context).start, end: spanOf(last, context).end };
}

/** The headline without the marks of its heading; a crosshead when front matter gives another headline. */
function headlinePieces(node: Nodes, context: MarkdownContext, given: GivenFields): MarkdownPiece[] {
  const pieces = piecesOf(node, context);
  const [piece] = pieces;
  if (piece === undefined || piece.block === null) return pieces;
  if (given.headline !== undefined && foldSpace(given.headline.value) !== piece.text) return pieces;
  return [{ ...piece, role: 'headline', rule: 'headline/heading', span: innerSpan(node, context), block: null }];
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
