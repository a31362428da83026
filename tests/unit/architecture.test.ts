/** Holds the source to the project's shape: who may import whom, what pure folders may reach, names and comments. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PageKind } from '../../src/model/page.ts';
import { allowedEdges, type CodeFile, findViolations } from '../support/architecture.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** The compiler asks for a line here when a page kind is added. */
const pageKinds: Readonly<Record<PageKind, true>> = {
  front: true,
  timeline: true,
  year: true,
  month: true,
  day: true,
  undated: true,
  article: true,
  names: true,
  entry: true,
  quotes: true,
  statement: true,
  stories: true,
  story: true,
  copies: true,
  'copy-set': true,
  collection: true,
  index: true,
  keywords: true,
  search: true,
  sources: true,
  about: true,
  own: true,
  'not-found': true,
};

function codeFiles(): readonly CodeFile[] {
  return filesBelow('src')
    .filter((file) => file.endsWith('.ts'))
    .map((file) => ({ path: file, text: readFileSync(path.join(root, file), 'utf8') }));
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
}

const opening = '/** Owns the timeline; writes nothing. */\n';

function violationsOf(file: string, body: string): readonly string[] {
  return findViolations([{ path: file, text: opening + body }]).map((message) => message.slice(file.length + 2));
}

describe('the source keeps its shape', () => {
  it('has no import, reach, name or comment that breaks a rule', () => {
    const files = codeFiles();
    expect(files.length).toBeGreaterThan(20);
    expect(findViolations(files)).toEqual([]);
  });

  it('has every folder of the table, and no other', () => {
    const folders = new Set(codeFiles().map((file) => file.path.split('/').slice(1, -1)[0] ?? ''));
    expect([...folders].sort()).toEqual(Object.keys(allowedEdges).sort());
  });

  it('has one page template for every kind of page', () => {
    const templates = filesBelow('templates/pages').map((file) => path.basename(file));
    expect(templates).toEqual(
      Object.keys(pageKinds)
        .map((kind) => `${kind}.hbs`)
        .sort(),
    );
  });
});

describe('each rule can fail', () => {
  it('finds an import against the direction', () => {
    expect(violationsOf('src/text/lines.ts', "import { relate } from '../relate/relate.ts';")).toEqual([
      'may not import from relate: ../relate/relate.ts',
    ]);
    expect(violationsOf('src/relate/timeline.ts', "export { plan } from '../plan/plan.ts';")).toEqual([
      'may not import from plan: ../plan/plan.ts',
    ]);
    expect(violationsOf('src/plan/pages.ts', "const it = await import('../cli/main.ts');")).toEqual([
      'may not import from cli: ../cli/main.ts',
    ]);
    expect(violationsOf('src/odd/thing.ts', '')).toEqual(['src/odd has no line in the table of allowed edges']);
    expect(violationsOf('src/build/build.ts', "import '../../tests/support/site.ts';")).toEqual([
      'imports ../../tests/support/site.ts, outside src',
    ]);
  });

  it('lets an allowed import pass', () => {
    expect(
      violationsOf('src/render/front.ts', "import { relate } from '../relate/relate.ts';\nimport './to-html.ts';"),
    ).toEqual([]);
    expect(violationsOf('src/build/disk.ts', "import { readFileSync } from 'node:fs';")).toEqual([]);
  });

  it('finds a package outside its one place', () => {
    expect(violationsOf('src/plan/pages.ts', "import Handlebars from 'handlebars';")).toEqual([
      'may not import the package handlebars',
    ]);
  });

  it('finds a pure file that reaches for the world', () => {
    expect(violationsOf('src/extract/read.ts', "import { readFileSync } from 'node:fs';")).toEqual([
      'imports node:fs in a pure folder',
    ]);
    expect(violationsOf('src/text/now.ts', 'const now = Date.now();')).toEqual(['uses now']);
    expect(violationsOf('src/text/now.ts', 'const now = new Date();')).toEqual(['uses Date without arguments']);
    expect(violationsOf('src/text/now.ts', 'const day = date.getDate();')).toEqual(['uses getDate']);
    expect(violationsOf('src/plan/sort.ts', 'list.sort((a, b) => a.localeCompare(b));')).toEqual([
      'uses localeCompare',
    ]);
    expect(violationsOf('src/render/number.ts', 'const text = count.toLocaleString();')).toEqual([
      'uses count.toLocaleString without arguments',
    ]);
    expect(violationsOf('src/model/zone.ts', 'const zone = process.env.TZ;\nconsole.log(zone);')).toEqual([
      'uses process',
      'uses console',
    ]);
  });

  it('lets the same words pass in comments, strings and property names', () => {
    expect(
      violationsOf('src/render/words.ts', "// process.env\nconst it = { process: 'console.log' };\nit.process;"),
    ).toEqual([]);
    expect(violationsOf('src/render/number.ts', "const text = word.toLocaleUpperCase('tr');")).toEqual([]);
  });

  it('finds a browser script that imports more than types', () => {
    expect(violationsOf('src/client/search.ts', "import { fileOf } from '../model/ids.ts';")).toEqual([
      'may import types only: ../model/ids.ts',
    ]);
    expect(violationsOf('src/client/search.ts', "import type { ItemId } from '../model/ids.ts';")).toEqual([]);
    expect(violationsOf('src/client/search.ts', "import { slug } from '../text/slug.ts';")).toEqual([
      'may not import from text: ../text/slug.ts',
    ]);
    expect(violationsOf('src/client/search.ts', "import { readLines } from '../text/search/index-coding.ts';")).toEqual(
      [],
    );
  });

  it('finds a vague or badly written name', () => {
    expect(violationsOf('src/text/utils.ts', '')).toEqual(['"utils" says nothing of what is inside']);
    expect(violationsOf('src/text/spokenDates.ts', '')).toEqual(['"spokenDates" is not kebab-case']);
    expect(violationsOf('src/text/index.ts', '')).toEqual(['only src/index.ts may gather exports']);
  });

  it('finds a missing or long-winded opening, and an exported function that says nothing', () => {
    expect(findViolations([{ path: 'src/text/lines.ts', text: 'const it = 1;' }])).toEqual([
      'src/text/lines.ts: does not open with what it owns',
    ]);
    const long = `/**\n${' * a line\n'.repeat(6)} */\n`;
    expect(findViolations([{ path: 'src/text/lines.ts', text: long }])).toEqual([
      'src/text/lines.ts: opens with more than five lines',
    ]);
    expect(violationsOf('src/text/lines.ts', "import './sentences.ts';\nexport function linesOf() {}")).toEqual([
      'exports linesOf without saying what it gives',
    ]);
  });
});
