/**
 * Reads a page that the archive's keeper wrote in Markdown: title, place in the navigation, text. Heavy to load (remark),
 * so whoever has no such page does not load it. Reads no articles.
 */
import type { Nodes, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { OwnText } from '../../model/own-page.ts';
import { foldSpace } from '../../text/normalise.ts';
import { slug } from '../../text/slug.ts';
import { type FrontMatter, readFrontMatter } from '../front-matter.ts';
import { isTooDeep, isTooMuch } from '../markdown-limits.ts';
import { ownMarkup } from './own-markup.ts';

/** `10 ~ 12` means no deletion. */
const parser = remark().use(remarkGfm, { singleTilde: false }).freeze();

/** Search engines show about this much. */
const longestDescription = 160;

/** A file of the folder of pages: `name` in it, `file` as diagnostics call it. */
export interface OwnFile extends Pick<OwnText, 'name' | 'file'> {
  readonly text: string;
}

/** The page, or null where it cannot be read, and what is wrong with it. */
export interface OwnReading {
  readonly page: OwnText | null;
  readonly problems: readonly Diagnostic[];
}

/** Reads one page. */
export function readOwnPage({ name, file, text }: OwnFile): OwnReading {
  const { found, problem } = readFrontMatter(text);
  if (problem !== null)
    return {
      page: null,
      problems: [broken(file, `The front matter of the page cannot be read: ${problem.reason}`, problem.line)],
    };
  const body = text.slice(found?.span.end ?? 0);
  const root = parse(body);
  if (root === null)
    return { page: null, problems: [broken(file, 'The page is too long or too deeply marked up to be read', null)] };
  const said = saidIn(found, file);
  const heading = root.children.find(({ type }) => type === 'heading') ?? null;
  const headed = heading === null ? '' : wordsOf(heading);
  const bare = name.replace(/\.[^.]*$/, '');
  const title = said.title ?? (headed || bare);
  const linesAbove = text.slice(0, found?.span.end ?? 0).split(/\r\n|[\n\r]/).length - 1;
  const { tree, links } = ownMarkup(root, headed === title ? heading : null, { text: body, linesAbove });
  return {
    page: {
      ...{ name, file, title, tree, links, order: said.order, language: said.language },
      slug: slug(bare.replace(/^\d+[-_. ]+/, '')),
      description: said.description ?? openingOf(root),
    },
    problems: said.title === null && headed === '' ? [...said.problems, untitled(file, bare)] : said.problems,
  };
}

function parse(text: string): Root | null {
  if (isTooMuch(text)) return null;
  try {
    const root = parser.parse(text);
    return isTooDeep(root) ? null : root;
  } catch (error) {
    // Markup nested thousands deep exhausts the stack of any parser.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function wordsOf(node: Nodes): string {
  return foldSpace(textOf(node, { includeHtml: false }));
}

/** The first words of the first paragraph. */
function openingOf(root: Root): string {
  const first = root.children.find(({ type }) => type === 'paragraph');
  const words = first === undefined ? '' : wordsOf(first);
  if (words.length <= longestDescription) return words;
  const cut = words.slice(0, longestDescription);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longestDescription / 2)).replace(/[\ud800-\udbff]$/, '')}…`;
}

interface Said extends Pick<OwnText, 'order' | 'language'> {
  readonly title: string | null;
  readonly description: string | null;
  readonly problems: readonly Diagnostic[];
}

/** What front matter says of the page; keys of other programs are left alone. */
function saidIn(found: FrontMatter | null, file: string): Said {
  const text = (key: string) => {
    const value = found?.values.get(key);
    return typeof value === 'string' ? value : null;
  };
  const order = text('order');
  const language = text('language') ?? text('lang');
  const isNumber = order === null || /^-?\d{1,9}(?:\.\d{1,9})?$/.test(order);
  const isLanguage = language === null || isLanguageTag(language);
  const line = (key: string) => found?.lines.get(key) ?? null;
  return {
    title: text('title'),
    description: text('description'),
    order: order !== null && isNumber ? Number(order) : null,
    language: language !== null && isLanguage ? language.toLowerCase() : null,
    problems: [
      ...(isNumber ? [] : [unusable(file, `"order" is "${order}", it must be a number`, line('order'))]),
      ...(isLanguage
        ? []
        : [
            unusable(
              file,
              `"language" is "${language}", it must be a language such as "en"`,
              line('language') ?? line('lang'),
            ),
          ]),
    ],
  };
}

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

function broken(file: string, reason: string, line: number | null): Diagnostic {
  const hint = 'The page is left out until this is mended; the rest of the site is published.';
  return {
    code: 'page-unreadable',
    severity: 'error',
    message: `${reason}.`,
    file,
    line,
    column: null,
    hint,
  };
}

function unusable(file: string, reason: string, line: number | null): Diagnostic {
  const hint = 'The page is published without it.';
  return {
    code: 'page-front-matter',
    severity: 'warning',
    message: `In the front matter ${reason}.`,
    file,
    line,
    column: null,
    hint,
  };
}

function untitled(file: string, title: string): Diagnostic {
  return {
    ...{ code: 'page-without-title', severity: 'warning', file, line: 1, column: null },
    message: `The page has no title, so it is called “${title}” after its file.`,
    hint: 'Begin it with a heading, "# About us", or say "title" in front matter.',
  };
}
