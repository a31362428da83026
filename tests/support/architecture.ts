/**
 * The rules that the source keeps, as data, and one function that finds what breaks them. Reads TypeScript with the
 * compiler's own parser, so words in comments and strings never count.
 */
import path from 'node:path';
import ts from 'typescript';

/** A source file: `path` from the project's root, with `/`. */
export interface CodeFile {
  readonly path: string;
  readonly text: string;
}

/** What each folder of `src` may import besides itself: other folders, and packages. */
interface Edges {
  readonly folders: readonly string[];
  readonly packages: readonly string[];
  /** Whether files, clock, environment and console are within reach. */
  readonly pure: boolean;
}

/** Types only: nothing of these packages is loaded. */
const treeTypes = ['mdast', 'hast'];

/** The direction of the project: `model ← text ← {extract, relate, plan} ← render ← build ← cli`. */
export const allowedEdges: Readonly<Record<string, Edges>> = {
  model: { folders: [], packages: [], pure: true },
  text: { folders: ['model'], packages: [], pure: true },
  extract: {
    folders: ['model', 'text'],
    packages: [
      'entities/decode',
      'gray-matter',
      'js-yaml',
      'mdast-util-to-string',
      'remark',
      'remark-gfm',
      'unified',
      ...treeTypes,
    ],
    pure: true,
  },
  relate: { folders: ['model', 'text'], packages: [], pure: true },
  plan: { folders: ['model', 'text'], packages: [], pure: true },
  render: {
    folders: ['model', 'text', 'extract', 'relate', 'plan'],
    packages: [
      'diff',
      'handlebars',
      'mdast-util-to-hast',
      'hast-util-sanitize',
      'rehype-stringify',
      'unified',
      ...treeTypes,
    ],
    pure: true,
  },
  client: { folders: ['model'], packages: [], pure: false },
  config: { folders: ['model', 'text'], packages: ['valibot', 'esbuild'], pure: false },
  build: {
    folders: ['model', 'text', 'extract', 'relate', 'plan', 'render', 'config'],
    packages: ['chokidar', 'esbuild', 'image-size', 'valibot', 'yaml'],
    pure: false,
  },
  cli: {
    folders: ['model', 'text', 'extract', 'relate', 'plan', 'render', 'config', 'build'],
    packages: ['commander'],
    pure: false,
  },
  /** `src/index.ts`: what other programs may use. */
  '': { folders: ['model', 'config'], packages: [], pure: true },
};

/**
 * What the browser's search shares with the build: both must cut texts into the same words and write numbers the same way, or
 * what one wrote the other would not find. A project of its own (`tsconfig.json` there), so nothing else comes along.
 */
const sharedWithBrowser = 'src/text/search/';

const vagueNames = new Set(['utils', 'util', 'helpers', 'helper', 'common', 'misc', 'types']);

/** Handlebars' own word for the functions of a template. */
const namesWithReason = new Set(['src/render/helpers.ts']);

const worldlyGlobals = new Set(['process', 'console', 'fetch', 'performance', 'setTimeout', 'setInterval', 'Buffer']);

/** Members that answer differently on another machine, at another time or in another time zone. */
const worldlyMembers =
  /^(Date\.now|Math\.random|globalThis\.\w+|.*\.(localeCompare|get(FullYear|Month|Date|Day|Hours|Minutes|TimezoneOffset)))$/s;

/** Members that do so unless they are told the language. */
const localeMembers = /^toLocale\w+$/;

/** Everything in these files that breaks a rule, one sentence each, in the order of the files. */
export function findViolations(files: readonly CodeFile[]): readonly string[] {
  return files.flatMap((file) => {
    const source = ts.createSourceFile(file.path, file.text, ts.ScriptTarget.Latest, true);
    return [
      ...nameViolations(file.path),
      ...commentViolations(source),
      ...edgeViolations(source),
      ...reach(source),
    ].map((message) => `${file.path}: ${message}`);
  });
}

function folderOf(file: string): string {
  const parts = file.split('/');
  return parts.length > 2 ? (parts[1] ?? '') : '';
}

function nameViolations(file: string): readonly string[] {
  const base = path.posix.basename(file, '.ts');
  const found: string[] = [];
  for (const part of [...file.split('/').slice(1, -1), base]) {
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(part)) found.push(`"${part}" is not kebab-case`);
  }
  if (vagueNames.has(base) && !namesWithReason.has(file)) found.push(`"${base}" says nothing of what is inside`);
  if (base === 'index' && file !== 'src/index.ts') found.push('only src/index.ts may gather exports');
  return found;
}

function commentViolations(source: ts.SourceFile): readonly string[] {
  const found: string[] = [];
  const opening = ts.getLeadingCommentRanges(source.text, 0)?.[0];
  const text = opening === undefined ? '' : source.text.slice(opening.pos, opening.end);
  if (!/^\/\*(?!\s*\*\/)/.test(text)) found.push('does not open with what it owns');
  if (text.split('\n').filter((line) => /\w/.test(line)).length > 5) found.push('opens with more than five lines');
  for (const statement of source.statements) {
    if (!ts.isFunctionDeclaration(statement) || !isExported(statement)) continue;
    const comments = ts.getJSDocCommentsAndTags(statement);
    if (comments.length === 0)
      found.push(`exports ${statement.name?.text ?? 'a function'} without saying what it gives`);
  }
  return found;
}

function isExported(statement: ts.FunctionDeclaration): boolean {
  return statement.modifiers?.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword) ?? false;
}

function edgeViolations(source: ts.SourceFile): readonly string[] {
  const folder = folderOf(source.fileName);
  const edges = allowedEdges[folder];
  if (edges === undefined) return [`src/${folder} has no line in the table of allowed edges`];
  return importsOf(source).flatMap(({ name, typeOnly }) => {
    if (name.startsWith('node:')) return edges.pure || folder === 'client' ? [`imports ${name} in a pure folder`] : [];
    if (!name.startsWith('.')) return edges.packages.includes(name) ? [] : [`may not import the package ${name}`];
    const target = path.posix.join(path.posix.dirname(source.fileName), name);
    const targetFolder = folderOf(target);
    if (!target.startsWith('src/')) return [`imports ${name}, outside src`];
    if (targetFolder === folder) return [];
    if (folder === 'client' && target.startsWith(sharedWithBrowser)) return [];
    if (!edges.folders.includes(targetFolder)) return [`may not import from ${targetFolder || 'src'}: ${name}`];
    return folder === 'client' && !typeOnly ? [`may import types only: ${name}`] : [];
  });
}

function importsOf(source: ts.SourceFile): readonly { readonly name: string; readonly typeOnly: boolean }[] {
  const found: { name: string; typeOnly: boolean }[] = [];
  const visit = (node: ts.Node): void => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier !== undefined) {
      const typeOnly = ts.isImportDeclaration(node) ? node.importClause?.isTypeOnly === true : node.isTypeOnly;
      found.push({ name: (node.moduleSpecifier as ts.StringLiteral).text, typeOnly });
    }
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [specifier] = node.arguments;
      if (specifier !== undefined && ts.isStringLiteral(specifier))
        found.push({ name: specifier.text, typeOnly: false });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** What a pure file reaches for beyond its arguments: the clock, chance, the console, the machine's language. */
function reach(source: ts.SourceFile): readonly string[] {
  if (allowedEdges[folderOf(source.fileName)]?.pure !== true) return [];
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && worldlyGlobals.has(node.text) && isUse(node)) found.push(`uses ${node.text}`);
    if (ts.isPropertyAccessExpression(node) && worldlyMembers.test(node.getText(source))) {
      found.push(`uses ${node.name.text}`);
    }
    const call = callWithoutArguments(node, source);
    if (call === 'Date' || call?.startsWith('Intl.') || localeMembers.test(call?.split('.').at(-1) ?? '')) {
      found.push(`uses ${call} without arguments`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function callWithoutArguments(node: ts.Node, source: ts.SourceFile): string | null {
  const bare = (ts.isNewExpression(node) || ts.isCallExpression(node)) && !node.arguments?.length;
  return bare ? node.expression.getText(source) : null;
}

/** A name that stands for the global, not a property or declaration that happens to be called so. */
function isUse(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  return !(
    ts.isPropertyAssignment(parent) ||
    ts.isPropertySignature(parent) ||
    ts.isBindingElement(parent) ||
    ts.isParameter(parent) ||
    ts.isVariableDeclaration(parent) ||
    ts.isTypeReferenceNode(parent)
  );
}
