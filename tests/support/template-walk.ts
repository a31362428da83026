/**
 * Walks a template along a view as Handlebars would, and tells what Handlebars does not: each path that the view has no
 * key for, and each part of a template that no view reached.
 */
import Handlebars from 'handlebars';
import type { Templates } from '../../src/render/renderer.ts';

/** What a walk found; shared by the walks of several views. */
export interface Walked {
  /** Paths without a key, each with its template and line. */
  readonly missing: Set<string>;
  /** Parts of templates that were reached. */
  readonly reached: Set<string>;
}

interface Place {
  readonly templates: Templates;
  readonly walked: Walked;
  readonly name: string;
  readonly root: unknown;
  /** The innermost context last. */
  readonly contexts: readonly unknown[];
  /** What `@partial-block` stands for. */
  readonly block: (() => void) | null;
  /** Of the innermost list. */
  readonly isFirst: boolean;
}

/** Walks the template of that name along a view. */
export function walkTemplate(templates: Templates, name: string, view: object, walked: Walked): void {
  walk(parsed(templates, name), { templates, walked, name, root: view, contexts: [view], block: null, isFirst: false });
}

/** All parts of a template that show or decide something: expressions, blocks, partials. */
export function partsOf(templates: Templates, name: string): readonly string[] {
  const parts: string[] = [];
  const collect = (program: hbs.AST.Program | undefined) => {
    for (const statement of program?.body ?? []) {
      if (statement.type === 'ContentStatement' || statement.type === 'CommentStatement') continue;
      parts.push(partName(name, statement));
      const { program: inner, inverse } = statement as hbs.AST.BlockStatement;
      collect(inner);
      collect(inverse);
    }
  };
  collect(parsed(templates, name));
  return parts;
}

/** Names of expressions that are shown without being escaped. */
export function unescapedIn(templates: Templates, name: string): readonly string[] {
  return [...(templates[name] ?? '').matchAll(/\{\{\{\s*([^}\s]+)\s*\}\}\}|\{\{&\s*([^}\s]+)/g)].map(
    ([, triple, ampersand]) => triple ?? ampersand ?? '',
  );
}

const programs = new Map<string, hbs.AST.Program>();

function parsed(templates: Templates, name: string): hbs.AST.Program {
  const source = templates[name];
  if (source === undefined) throw new Error(`There is no template ${name}.`);
  const program = programs.get(source) ?? Handlebars.parse(source);
  programs.set(source, program);
  return program;
}

function partName(name: string, { type, loc, ...statement }: hbs.AST.Statement): string {
  const path =
    (statement as { path?: hbs.AST.PathExpression }).path ?? (statement as { name?: { original: string } }).name;
  return `${name}:${loc.start.line}:${loc.start.column} ${type} ${path?.original ?? ''}`;
}

function walk(program: hbs.AST.Program | undefined, place: Place): void {
  for (const statement of program?.body ?? []) {
    if (statement.type === 'ContentStatement' || statement.type === 'CommentStatement') continue;
    place.walked.reached.add(partName(place.name, statement));
    if (statement.type === 'MustacheStatement')
      resolve((statement as hbs.AST.MustacheStatement).path as hbs.AST.PathExpression, place);
    else if (statement.type === 'BlockStatement') walkBlock(statement as hbs.AST.BlockStatement, place);
    else walkPartial(statement as hbs.AST.PartialBlockStatement, place);
  }
}

function walkBlock(block: hbs.AST.BlockStatement, place: Place): void {
  const helper = (block.path as hbs.AST.PathExpression).original;
  const value = resolve(block.params[0] as hbs.AST.PathExpression, place);
  const holds = Array.isArray(value) ? value.length > 0 : Boolean(value);
  const inside = (context: unknown, at = 0) =>
    walk(block.program, { ...place, contexts: [...place.contexts, context], isFirst: at === 0 });
  if (helper === 'unless' ? holds : !holds) walk(block.inverse, place);
  else if (helper === 'each') (value as readonly unknown[]).forEach(inside);
  else if (helper === 'with') inside(value);
  else walk(block.program, place);
}

function walkPartial(partial: hbs.AST.PartialBlockStatement, place: Place): void {
  const name = (partial.name as hbs.AST.PathExpression).original;
  if (name === '@partial-block') {
    place.block?.();
    return;
  }
  const [given] = partial.params;
  const context = given === undefined ? place.contexts.at(-1) : resolve(given as hbs.AST.PathExpression, place);
  const pairs = (partial.hash?.pairs ?? []).map(({ key, value }) => [key, argument(value, place)]);
  const whole = pairs.length === 0 ? context : { ...(context as object), ...Object.fromEntries(pairs) };
  const block = partial.program === undefined ? place.block : () => walk(partial.program, place);
  walk(parsed(place.templates, name), { ...place, name, contexts: [...place.contexts, whole], block });
}

function argument(expression: hbs.AST.Expression, place: Place): unknown {
  return expression.type === 'PathExpression'
    ? resolve(expression as hbs.AST.PathExpression, place)
    : (expression as hbs.AST.StringLiteral).value;
}

/** The value of a path; a key that is not there is noted, whatever it is used for. */
function resolve(path: hbs.AST.PathExpression, place: Place): unknown {
  if (path.original === '@first') return place.isFirst;
  const parts = path.data ? path.parts.slice(1) : path.parts;
  let value = path.data ? place.root : place.contexts.at(-1 - path.depth);
  for (const part of parts) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) {
      place.walked.missing.add(`${place.name}:${path.loc.start.line} ${path.original}`);
      return undefined;
    }
    value = (value as Readonly<Record<string, unknown>>)[part];
  }
  return value;
}
