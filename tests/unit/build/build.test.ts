import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildAt, readTree, tempFolder, writeFiles } from './temp-archive.ts';

const article = (word: string) =>
  `Ferry ${word} stays in port\n\nThe council of the ${word} town said so on Tuesday.\n`;
const archive = () => tempFolder({ 'articles/a.txt': article('harbour'), 'articles/deep/b.txt': article('river') });
const site = (root: string) => readTree(join(root, 'dist'));
const permalinks = (root: string) => readFileSync(join(root, 'articles/.archive/permalinks.json'), 'utf8');

describe('a build', () => {
  it('writes a page for every article and accounts for every file', async () => {
    const root = archive();
    writeFiles(root, {
      'articles/copy of a.txt': article('harbour'),
      'articles/empty.txt': '',
      'articles/binary.txt': Buffer.from([0, 1, 2]),
      'articles/photo.jpg': 'jpg',
      'articles/page.html': '<p>text</p>',
    });
    const report = await buildAt(root);
    expect(report.files).toEqual({ published: 2, duplicate: 1, withheld: 0, quarantined: 4 });
    expect(report.diagnostics.map(({ file, code, severity }) => `${severity} ${code} ${file}`)).toEqual([
      'error binary binary.txt',
      'error no-text empty.txt',
      'error no-article page.html',
      'warning not-an-article photo.jpg',
    ]);
    for (const { message, hint } of report.diagnostics)
      expect([message, hint].every((words) => words?.endsWith('.'))).toBe(true);
    const originals = Object.entries(site(root)).filter(([file]) => file.endsWith('original.txt'));
    expect(originals.map(([, bytes]) => bytes).sort()).toEqual([article('harbour'), article('river')].sort());
  });

  it.each(['draft: true', 'publish: false', 'published: "no"'])(
    'keeps an article off the site whose front matter says %s',
    async (line) => {
      const root = archive();
      await buildAt(root);
      const draft = `---\ntitle: Secret ferry\n${line}\n---\n\n${article('secret')}`;
      writeFiles(root, { 'articles/Secret.md': draft });
      const report = await buildAt(root);
      expect(report.files).toEqual({ published: 2, duplicate: 0, withheld: 1, quarantined: 0 });
      expect(report.diagnostics).toMatchObject([{ code: 'withheld', severity: 'info', file: 'Secret.md', line: 3 }]);
      const digest = createHash('sha256').update(draft).digest('hex');
      const telling = Object.values(site(root)).filter((bytes) => /secret/i.test(bytes) || bytes.includes(digest));
      expect(telling).toEqual([]);
      expect(JSON.parse(site(root)['data/files.json'] ?? '')).toMatchObject({ withheld: 1 });
    },
  );

  it('publishes what front matter says is no draft', async () => {
    const root = archive();
    writeFiles(root, { 'articles/c.md': `---\ndraft: false\npublish: true\n---\n\n${article('lake')}` });
    expect((await buildAt(root)).files).toMatchObject({ published: 3, withheld: 0 });
  });

  it('leaves no trace of its work in the site, and lists every file of it', async () => {
    const root = archive();
    await buildAt(root);
    const files = Object.keys(site(root));
    expect(files.filter((file) => file.startsWith('.'))).toEqual([]);
    const manifest = JSON.parse(readFileSync(join(root, 'dist/data/manifest.json'), 'utf8')) as {
      files: { path: string }[];
    };
    expect(manifest.files.map((file) => file.path)).toEqual(files.filter((file) => file !== 'data/manifest.json'));
  });

  it('writes nothing when nothing changed, and only what changed when something did', async () => {
    const root = archive();
    const first = await buildAt(root);
    expect(first.pages.unchanged).toBe(0);
    const again = await buildAt(root);
    expect(again.pages).toEqual({ written: 0, unchanged: first.pages.written, removed: 0 });
    expect(again.otherFiles).toEqual({ written: 0, unchanged: first.otherFiles.written, removed: 0 });
    writeFiles(root, { 'public/robots.txt': 'User-agent: *\n' });
    const third = await buildAt(root);
    expect(third.pages.written).toBe(0);
    expect(third.otherFiles.written).toBe(1);
  });

  it('repeats what it had to say of a file while the cause is there', async () => {
    const root = archive();
    writeFiles(root, {
      'articles/old.txt': Buffer.from('Ferry \x93stays\x94 in port tonight.', 'latin1'),
      'articles/empty.txt': '',
    });
    const first = await buildAt(root);
    expect(first.diagnostics.map((each) => each.code)).toContain('encoding-guessed');
    expect((await buildAt(root)).diagnostics).toEqual(first.diagnostics);
  });

  it('makes a page again that someone changed or deleted in the site', async () => {
    const root = archive();
    await buildAt(root);
    const before = site(root);
    writeFileSync(join(root, 'dist/index.html'), 'changed');
    unlinkSync(join(root, 'dist/404.html'));
    const report = await buildAt(root);
    expect(report.pages.written).toBe(2);
    expect(site(root)).toEqual(before);
  });

  it('keeps the address of an article whose text or name changes, and says where it moved', async () => {
    const root = archive();
    await buildAt(root);
    const before = permalinks(root);
    writeFiles(root, { 'articles/a.txt': article('mountain') });
    await buildAt(root);
    rmSync(join(root, 'articles/a.txt'));
    writeFiles(root, { 'articles/new name.txt': article('mountain') });
    await buildAt(root);
    const addresses = (text: string) => [...text.matchAll(/"address":"([^"]+)"/g)].map((match) => match[1]).sort();
    expect(addresses(permalinks(root))).toEqual(addresses(before));
    expect(permalinks(root)).toContain('"path":"new name.txt"');
  });

  it('gives a new article its own id where an older one moved away from that name', async () => {
    const root = archive();
    await buildAt(root);
    rmSync(join(root, 'articles/a.txt'));
    writeFiles(root, { 'articles/moved.txt': article('harbour') });
    await buildAt(root);
    writeFiles(root, { 'articles/a.txt': article('mountain') });
    const report = await buildAt(root);
    expect(report.files.published).toBe(3);
    const ids = [...permalinks(root).matchAll(/"id":"([^"]+)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(3);
  });

  it('removes the pages of an article that is gone, with their folders, and nobody else’s files', async () => {
    const strike = (headline: string, day: string) =>
      `${headline}\n\nThe ferry strike at Harwick went on, and Ann Smith of the Sailors Union spoke to the crew of the Tern on ${day} May.\n`;
    const root = tempFolder({
      'articles/a.txt': strike('Ferry harbour at Harwick shut by strike', '2'),
      'articles/b.txt': strike('Ferry strike at Harwick goes on', '3'),
    });
    await buildAt(root);
    expect(Object.keys(site(root)).filter((file) => /^stories\/[^/]+\/index\.html$/.test(file)).length).toBe(1);
    writeFiles(root, { 'dist/CNAME': 'archive.example', 'dist/articles/mine.html': 'mine' });
    const [address = ''] = /articles\/ferry-harbour[^/"]*/.exec(permalinks(root)) ?? [];
    expect(address).not.toBe('');
    expect(existsSync(join(root, 'dist', address))).toBe(true);
    unlinkSync(join(root, 'articles/a.txt'));
    const report = await buildAt(root);
    // Its own, that of a connection which only it had, and the list of these, which would be empty.
    expect(report.pages.removed).toBe(3);
    expect(existsSync(join(root, 'dist', address))).toBe(false);
    expect(site(root)).toMatchObject({ CNAME: 'archive.example', 'articles/mine.html': 'mine' });
  });

  it('leaves a stale file alone that someone has since put their own bytes in', async () => {
    const root = archive();
    writeFiles(root, { 'public/notes.txt': 'ours' });
    await buildAt(root);
    unlinkSync(join(root, 'public/notes.txt'));
    writeFiles(root, { 'dist/notes.txt': 'theirs' });
    await buildAt(root);
    expect(site(root)['notes.txt']).toBe('theirs');
  });

  it('refuses to replace a file that it did not write, and changes nothing', async () => {
    const root = archive();
    writeFiles(root, { 'dist/index.html': 'mine' });
    await expect(buildAt(root)).rejects.toThrow(/index\.html stands where the site needs a file/);
    expect(site(root)).toEqual({ 'index.html': 'mine' });
  });

  it('makes way where a file becomes a folder and a folder a file', async () => {
    const root = archive();
    writeFiles(root, { 'public/one': 'file', 'public/two/deep/file': 'file' });
    await buildAt(root);
    rmSync(join(root, 'public'), { recursive: true });
    writeFiles(root, { 'public/one/deep/file': 'file', 'public/two': 'file' });
    await buildAt(root);
    expect(site(root)).toMatchObject({ 'one/deep/file': 'file', two: 'file' });
  });

  it('refuses a file of public that wants the place of a page, and names both', async () => {
    const root = archive();
    writeFiles(root, { 'public/about/index.html': 'mine' });
    await expect(buildAt(root)).rejects.toThrow(/the page about\/index\.html and public\/about\/index\.html/);
    expect(existsSync(join(root, 'dist/index.html'))).toBe(false);
  });

  it('copies public as it is, hidden files too, and says what it does not follow', async () => {
    const root = archive();
    const elsewhere = tempFolder({ 'secret.txt': 'secret' });
    writeFiles(root, { 'public/.well-known/security.txt': 'contact', 'public/größe.bin': Buffer.from([0, 255, 10]) });
    symlinkSync(join(elsewhere, 'secret.txt'), join(root, 'public/secret.txt'));
    const report = await buildAt(root);
    expect(site(root)).toMatchObject({ '.well-known/security.txt': 'contact', 'größe.bin': '\0\xff\n' });
    expect(site(root)).not.toHaveProperty('secret.txt');
    expect(report.diagnostics).toMatchObject([{ code: 'outside', file: 'public/secret.txt' }]);
  });

  it('takes a template and an asset of the archive in place of its own', async () => {
    const root = archive();
    writeFiles(root, {
      'templates/pages/not-found.hbs': 'My own page',
      'templates/assets/style.css': 'p {}',
      'templates/assets/extra.css': 'q {}',
    });
    await buildAt(root);
    expect(site(root)).toMatchObject({
      '404.html': 'My own page\n',
      'assets/style.css': 'p {}',
      'assets/extra.css': 'q {}',
    });
  });

  it('builds a bare folder of articles, and never reads its own site', async () => {
    const root = tempFolder({ 'a.txt': article('harbour'), 'sub/b.md': article('river') });
    const first = await buildAt(root);
    expect(first.files).toEqual({ published: 2, duplicate: 0, withheld: 0, quarantined: 0 });
    expect((await buildAt(root)).files).toEqual(first.files);
  });

  it('warns of a publisher in the configuration that no article has, since its texts would be shown', async () => {
    const root = archive();
    writeFiles(root, { 'build.config.mjs': "export default { publishers: { Jurnal: { publish: 'record' } } };" });
    const { diagnostics } = await buildAt(root);
    expect(diagnostics.map(({ code }) => code)).toContain('publisher-without-articles');
  });

  it('does not take a configuration that lies among the articles for one of them', async () => {
    const root = tempFolder({ 'build.config.mjs': "export default { articles: '.' };", 'a.txt': article('harbour') });
    const { files } = await buildAt(root);
    expect(files).toEqual({ published: 1, duplicate: 0, withheld: 0, quarantined: 0 });
  });

  it('builds an empty archive with a warning', async () => {
    const root = tempFolder({ 'build.config.mjs': 'export default {};', 'articles/.keep': '' });
    const report = await buildAt(root);
    expect(report.diagnostics).toMatchObject([{ code: 'no-articles', severity: 'warning' }]);
    expect(site(root)).toHaveProperty('index.html');
    expect(existsSync(join(root, 'articles/.archive'))).toBe(false);
  });

  it('leaves the site as it is when the folder of the articles is gone, and says what to do', async () => {
    const root = tempFolder({ 'a.txt': article('harbour') });
    await buildAt(root);
    const before = site(root);
    writeFiles(root, { 'build.config.mjs': 'export default {};' });
    await expect(buildAt(root)).rejects.toThrow(/There is no folder .*articles/);
    expect(site(root)).toEqual(before);
  });

  it('promises no address when the permalink file is broken, and publishes nothing', async () => {
    const root = archive();
    writeFiles(root, { 'articles/.archive/permalinks.json': 'broken' });
    await expect(buildAt(root)).rejects.toThrow(/permalink file cannot be used/);
    expect(site(root)).toEqual({});
  });

  it('throws away a cache that was tampered with, and records that are gone', async () => {
    const root = archive();
    await buildAt(root);
    const before = site(root);
    const cache = join(root, '.dateline/cache.json');
    writeFileSync(cache, readFileSync(cache, 'utf8').replaceAll('Ferry', 'Fairy'));
    expect((await buildAt(root)).pages.written).toBe(0);
    rmSync(join(root, '.dateline/records'), { recursive: true });
    rmSync(join(root, 'dist'), { recursive: true });
    await buildAt(root);
    expect(site(root)).toEqual(before);
  });

  it('dates a new permalink in the time zone of the archive', async () => {
    const root = archive();
    writeFiles(root, { 'build.config.mjs': "export default { timeZone: 'Pacific/Auckland' };" });
    await buildAt(root);
    expect(permalinks(root)).toContain('"added":"2022-02-02"');
  });
});
