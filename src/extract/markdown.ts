/**
 * Reads a Markdown article: front matter, then the body as remark sees it, written out as lines that the rules for plain
 * text read. Heavy to load (remark takes some 150 ms), so `extract` loads it only when a Markdown file comes.
 */
import type { Root } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import type { SetAside } from '../model/article.ts';
import type { Mark } from '../model/block.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { LanguageTag } from '../model/ids.ts';
import { ruleReasons } from '../model/rules.ts';
import type { SourceFile } from '../model/source.ts';
import { detectLanguage } from '../text/detect-language.ts';
import { pressWordsFor } from '../text/languages/press/presses.ts';
import { foldSpace } from '../text/normalise.ts';
import { withoutPageTitle } from './clipped-title.ts';
import { type FrontMatter, type FrontMatterProblem, readFrontMatter } from './front-matter.ts';
import { givenFields } from './front-matter-fields.ts';
import type { Layout } from './layout.ts';
import { markdownBlocks } from './markdown-blocks.ts';
import { type MarkdownWriter, markdownWriter } from './markdown-inline.ts';
import { isTooDeep, isTooMuch } from './markdown-limits.ts';
import { linesIn, type MarkdownLine } from './markdown-lines.ts';
import { markupRule, restRule } from './markdown-roles.ts';
import { readNoteMarks } from './note-marks.ts';
import type { GivenFields, Reading } from './reading.ts';
import { type Segment, shapeOf } from './segment.ts';
import { claimAll, partsFrom, type Sheet } from './sheet.ts';
import { pageRules, readText } from './text.ts';
import { withheldBy } from './withheld.ts';

const parser = remark().use(remarkGfm).freeze();

/**
 * Reads a Markdown article, in the language `told` where a person gave it; the lines with `recurring` keys stand in many
 * files. One that no parser could read in reasonable
 * time is read as plain text, with a note. Its layout counts in the text as readers see it; `placing` leads back.
 */
export function readMarkdown(
  source: SourceFile,
  told: LanguageTag | null = null,
  recurring: ReadonlySet<number> = new Set(),
): Reading {
  const { found, problem } = readFrontMatter(source.text);
  const base = found?.span.end ?? 0;
  const root = parse(source.text.slice(base));
  const withheld = found === null ? null : withheldBy(found, source.path);
  if (root === null) return { ...asPlainText(source, told, recurring), withheld };
  const { given: stated, problems } = found === null ? { given: {}, problems: [] } : givenFields(found);
  const writer = markdownWriter(source.text, base, definitionsIn(root));
  const lines = linesIn(root, writer);
  const given = stated.headline === undefined ? stated : withoutPageTitle(stated, headingOf(lines, writer));
  const setAside = found === null ? [] : [frontMatterAside(found, writer)];
  const layout = layoutOf(lines, writer, { told, given, recurring });
  return {
    layout,
    body: markdownBlocks(layout, { lines, marks: writer.marks }),
    setAside,
    given,
    withheld,
    diagnostics: [
      ...(problem === null ? [] : [brokenFrontMatter(problem, source, found !== null)]),
      ...problems.map((one) => ({ ...one, file: source.path })),
    ],
    placing: { sourceSpan: writer.pieces.sourceSpan, isFact: () => false, decide: (fields) => fields },
  };
}

function parse(text: string): Root | null {
  if (isTooMuch(text)) return null;
  try {
    const root = parser.parse(text);
    if (isTooDeep(root)) return null;
    readNoteMarks(root);
    return root;
  } catch (error) {
    // Markup nested thousands deep exhausts the stack of any parser.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function asPlainText(source: SourceFile, told: LanguageTag | null, recurring: ReadonlySet<number>): Reading {
  const note: Diagnostic = {
    code: 'markdown-read-as-text',
    severity: 'warning',
    message: 'The file is too long or too deeply marked up to be read as Markdown, so it was read as plain text.',
    file: source.path,
    line: null,
    column: null,
    hint: 'Save each article in a file of its own, or rename the file to end in .txt.',
  };
  const reading = readText(source, told, recurring);
  return { ...reading, diagnostics: [...reading.diagnostics, note] };
}

function definitionsIn(root: Root): ReadonlyMap<string, string> {
  const definitions = root.children.flatMap((node) => (node.type === 'definition' ? [node] : []));
  return new Map(definitions.map(({ identifier, url }) => [identifier, url]));
}

interface Setting {
  readonly told: LanguageTag | null;
  readonly given: GivenFields;
  readonly recurring: ReadonlySet<number>;
}

function layoutOf(lines: readonly MarkdownLine[], writer: MarkdownWriter, { told, given, recurring }: Setting): Layout {
  const source = writer.pieces.text();
  const segments = segmentsFrom(lines, source, writer);
  const detected = detectLanguage(source.slice(0, lines.at(-1)?.span.end ?? 0));
  const language = told ?? given.language?.value ?? detected.language;
  const sheet: Sheet = { source, language, press: pressWordsFor(language), segments };
  const rules = [
    markupRule(lines, {
      headline: headlineOf(lines, segments, given),
      isHeadlineGiven: given.headline !== undefined,
      isLink: wholly('link', writer.marks),
      isBold: wholly('strong', writer.marks),
    }),
    ...pageRules(recurring),
    restRule(lines, wholly('strong', writer.marks)),
  ];
  return { source, language, detected, parts: partsFrom(sheet, claimAll(sheet, rules)) };
}

function segmentsFrom(lines: readonly MarkdownLine[], text: string, { pieces, source }: MarkdownWriter): Segment[] {
  let line = 1;
  let at = 0;
  return lines.map(({ span, opens, closes }, index) => {
    const { start } = pieces.sourceSpan(span);
    line += source.slice(at, Math.max(at, start)).split(/\r\n|[\n\r\u2028\u2029]/).length - 1;
    at = Math.max(at, start);
    const shape = shapeOf(foldSpace(text.slice(span.start, span.end)));
    return { index, span, line, gapBefore: opens, gapAfter: closes, ...shape };
  });
}

/** The first heading of the first level, else a heading that opens the document; -1 when there is none. */
function headingAt(lines: readonly MarkdownLine[]): number {
  const top = lines.findIndex(({ kind, depth }) => kind === 'heading' && depth === 1);
  return top >= 0 || lines[0]?.kind !== 'heading' ? top : 0;
}

/** The words of that heading. */
function headingOf(lines: readonly MarkdownLine[], { pieces }: MarkdownWriter): string | null {
  const span = lines[headingAt(lines)]?.span;
  return span === undefined ? null : foldSpace(pieces.text().slice(span.start, span.end));
}

/** The heading that is the headline; null when front matter contradicts it. */
function headlineOf(
  lines: readonly MarkdownLine[],
  segments: readonly Segment[],
  { headline }: GivenFields,
): number | null {
  const at = headingAt(lines);
  const text = segments[at]?.text;
  return text === undefined || (headline !== undefined && foldSpace(headline.value) !== text) ? null : at;
}

/** Tells of a line whether one mark covers all of it. */
function wholly(of: Mark['type'], marks: readonly Mark[]): (line: MarkdownLine) => boolean {
  const ends = new Map(marks.flatMap(({ type, start, end }) => (type === of ? [[start, end] as const] : [])));
  return ({ span }) => (ends.get(span.start) ?? 0) >= span.end;
}

/** Stands behind the text that readers see: it is no part of it. */
function frontMatterAside({ span }: FrontMatter, { pieces, source }: MarkdownWriter): SetAside {
  const rule = 'set-aside/front-matter';
  const words = source.slice(span.start, span.end);
  const start = pieces.length;
  pieces.add(words, span.start, span.end);
  return { text: foldSpace(words), span: { start, end: pieces.length }, rule, reason: ruleReasons[rule].reason };
}

function brokenFrontMatter({ reason, line }: FrontMatterProblem, source: SourceFile, isRead: boolean): Diagnostic {
  const [outcome, hint] = isRead
    ? ['It was read line by line.', 'Put values that hold a colon or a quotation mark into quotation marks.']
    : [
        'It was read as text.',
        'Write it as YAML between two lines of three hyphens, or begin the file with an empty line if it is text.',
      ];
  return {
    code: 'broken-front-matter',
    severity: 'warning',
    message: `The front matter ${isRead ? 'is no YAML' : 'could not be read'}: ${reason}. ${outcome}`,
    file: source.path,
    line,
    column: 1,
    hint,
  };
}
