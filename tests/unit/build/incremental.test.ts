/** Whatever is edited, a rebuild gives the very bytes that a build from nothing gives. */
import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildAt, readTree, tempFolder, writeFiles } from './temp-archive.ts';

/** Enough of them in one folder for a line to recur, and to stop recurring. */
const names = ['a.txt', 'b.md', 'c.txt', 'd.md', 'e.txt', 'f.txt', 'deep/c.txt', 'deep/er/d.txt'];
const promise = 'The Courier has told the harbour the truth since 1871.';
const texts = [
  'date 2021-11-16 Ferry stays in port\n\nThe council said on Tuesday that the ferry would stay.\n',
  'Ferry leaves port\n\n16 November 2021\n\nThe council said on Wednesday that the ferry had left.\n',
  'Harbour\n\nA man was seen on the quay. “I saw him,” said a guard.\n',
  ...['Ferry', 'Quay', 'Lighthouse'].map(
    (what) => `${what} closed\n\nThe ${what} was closed on Monday, said the council.\n\n${promise}\n`,
  ),
  '',
  '2021-02-30 No such day\n\nThe calendar does not have it.\n',
];

const by = 'who: Kari, why: It is in the printed edition';
const corrections = [
  `- { article: a.txt, field: published, value: 2021-11-17, ${by} }\n`,
  `# Two of them, one wrong\n- { article: deep/c.txt, field: headline, value: A man on the quay, ${by} }\n- { article: none, ${by} }\n`,
  `- { article: b.md, field: publisher, value: The Gazette, ${by} }\n- { article: a.txt, field: headline, value: null, ${by} }\n`,
  '- {',
];

const text = fc.constantFrom(...texts);
const name = fc.constantFrom(...names);
const edit = fc.oneof(
  fc.record({ kind: fc.constant('write' as const), name, text }),
  fc.record({ kind: fc.constant('delete' as const), name }),
  fc.record({ kind: fc.constant('rename' as const), name, to: name }),
  fc.record({ kind: fc.constant('title' as const), title: fc.constantFrom('One', 'Two') }),
  fc.record({ kind: fc.constant('template' as const), words: fc.constantFrom('Not here', 'Gone') }),
  fc.record({ kind: fc.constant('correct' as const), text: fc.constantFrom(...corrections) }),
  fc.record({ kind: fc.constant('public' as const), words: fc.constantFrom('one', 'two') }),
  fc.record({ kind: fc.constant('theme' as const), words: fc.constantFrom('/* one */', '/* two */') }),
  fc.record({
    kind: fc.constant('page' as const),
    name: fc.constantFrom('a.md', '1 b.md'),
    text: fc.constantFrom('# A\n\n[b](1%20b.md)\n', '---\norder: 1\n---\n# B\n', '---\n[\n---\n', ''),
  }),
);
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

function apply(root: string, each: Edit): void {
  const article = (path: string) => join(root, 'articles', path);
  if (each.kind === 'write') writeFiles(root, { [`articles/${each.name}`]: each.text });
  else if (each.kind === 'delete') rmSync(article(each.name), { force: true });
  else if (each.kind === 'title')
    writeFiles(root, { 'build.config.mjs': `export default { title: '${each.title}' };` });
  else if (each.kind === 'template') writeFiles(root, { 'templates/pages/not-found.hbs': each.words });
  else if (each.kind === 'correct') writeFiles(root, { 'articles/.archive/corrections.yaml': each.text });
  else if (each.kind === 'page') writeFiles(root, { [`pages/${each.name}`]: each.text });
  else if (each.kind === 'theme') writeFiles(root, { 'templates/assets/theme.css': each.words });
  else if (each.kind === 'public') writeFiles(root, { 'public/notes.txt': each.words });
  else if (each.name !== each.to && existsSync(article(each.name))) {
    mkdirSync(dirname(article(each.to)), { recursive: true });
    renameSync(article(each.name), article(each.to));
  }
}

it('gives the same site from the cache as from nothing, after any edits', { timeout: 180_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(edit, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 }),
      async (rounds) => {
        const root = tempFolder({
          'build.config.mjs': 'export default {};',
          'articles/a.txt': texts[0] ?? '',
          ...Object.fromEntries(
            names
              .slice(1, 6)
              .map((path) => [`articles/${path}`, `${path}\n\nNews of ${path} came in.\n\n${promise}\n`]),
          ),
        });
        await buildAt(root);
        for (const round of rounds) {
          const before = tempFolder();
          cpSync(root, before, { recursive: true, filter: (file) => !/[/\\](dist|\.dateline)$/.test(file) });
          for (const each of round) {
            apply(root, each);
            apply(before, each);
          }
          await buildAt(root);
          await buildAt(before);
          expect(readTree(join(root, 'dist'))).toEqual(readTree(join(before, 'dist')));
          expect(readTree(join(root, 'articles'))).toEqual(readTree(join(before, 'articles')));
        }
      },
    ),
    { numRuns: 8 },
  );
});
