/** Articles that are code, and names that climb out of folders, come out as text in the one place they belong. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { readPages, siteFiles } from '../support/built-page.ts';
import { oddArticles } from '../support/odd-archive.ts';

const { odd } = inject('sites');
const root = path.dirname(odd);

describe('an archive of hostile articles', () => {
  const pages = readPages(odd);
  const files = siteFiles(odd);

  it('publishes every one of them as an article', () => {
    const ledger = JSON.parse(readFileSync(path.join(odd, 'data/files.json'), 'utf8'));
    const rows: { path: string; status: string }[] = Array.isArray(ledger) ? ledger : ledger.files;
    const published = rows.filter(({ status }) => status === 'published').map((row) => row.path);
    expect(published.sort()).toEqual([...oddArticles].sort());
  });

  it('writes nothing outside the site but its own notes', () => {
    expect(readdirSync(root).sort()).toEqual(['.dateline', 'articles', 'dist', 'pages']);
    expect(existsSync(path.join(root, '../escaped'))).toBe(false);
    expect(readdirSync(path.join(root, 'articles')).filter((name) => name.startsWith('.'))).toEqual(['.archive']);
  });

  it('gives every file a plain name that no server runs', () => {
    expect(files.filter((file) => !/^[a-z0-9/.-]+$/.test(file) || file.includes('..'))).toEqual([]);
    const kinds = new Set(files.map((file) => path.posix.extname(file)));
    expect(
      [...kinds].filter((kind) => !['.html', '.css', '.js', '.json', '.xml', '.txt', '.svg', '.woff2'].includes(kind)),
    ).toEqual([]);
    expect(files.filter((file) => file.endsWith('.txt')).map((file) => path.posix.basename(file))).toEqual(
      expect.not.arrayContaining([expect.not.stringMatching(/^original\.txt$/)]),
    );
  });

  it('has the scripts of the site and no other', () => {
    const scripts = pages.flatMap(({ elements }) =>
      elements
        .filter(({ tag }) => tag === 'script')
        .map(({ attributes }) => attributes.src?.replaceAll('../', '') ?? attributes.type),
    );
    expect([...new Set(scripts)].sort()).toEqual(['application/ld+json', 'assets/script.js', 'assets/search.js']);
  });

  it('has no element that an article brought along', () => {
    const brought = pages.flatMap(({ file, elements }) =>
      elements
        .filter(
          ({ tag, attributes }) =>
            (['iframe', 'img', 'style', 'object', 'form'].includes(tag) &&
              !(tag === 'form' && attributes.role === 'search')) ||
            Object.keys(attributes).some((name) => /^on/.test(name)) ||
            /^\s*(javascript|data|vbscript):/i.test(attributes.href ?? attributes.src ?? ''),
        )
        .map(({ tag }) => `${file}: ${tag}`),
    );
    expect(brought).toEqual([]);
  });

  it('shows the code as the words it is', () => {
    const words = pages.map(({ elements }) => elements.find(({ tag }) => tag === 'main')?.text ?? '').join('\n');
    expect(words).toContain('<script>window.pwned = true; alert(1)</script>');
    expect(words).toContain('{{constructor.constructor "alert(7)"}} {{{headline}}} {{#each this}}{{@key}}{{/each}}');
    expect(words).toContain('{{> layouts/page}}');
    expect(words).toContain('&lt;b&gt; &amp; &#x3c;');
    expect(words).not.toContain('undefined');
    expect(words).not.toContain('[object Object]');
  });
});
