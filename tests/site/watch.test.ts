/** `dateline watch`: changes of articles, templates and configuration reach the site and the browser. */
import { unlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { BuildReport } from '../../src/build/report.ts';
import { addressOf, archiveOf, dateline, type Running, startDateline, write } from './command.ts';

const article = (word: string) =>
  `Ferry ${word} stays in port\n\nThe council of the ${word} town said so on Tuesday.\n`;

/** The next report for which the test holds: one change may take two builds. */
async function reportWhere(running: Running, holds: (report: BuildReport) => boolean): Promise<BuildReport> {
  for (;;) {
    const said = (await running.next()) as unknown as BuildReport;
    if (said.files !== undefined && holds(said)) return said;
  }
}

async function get(url: string): Promise<{ readonly status: number; readonly text: string }> {
  const response = await fetch(url);
  return { status: response.status, text: await response.text() };
}

/** Waits for the next reload event of the server. */
async function openEvents(
  url: string,
): Promise<{ readonly reloaded: () => Promise<void>; readonly close: () => void }> {
  const abort = new AbortController();
  const response = await fetch(`${url}__dateline/events`, { signal: abort.signal });
  expect(response.headers.get('content-type')).toBe('text/event-stream');
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  return {
    async reloaded() {
      for (;;) {
        const { value, done } = await reader.read();
        if (done) throw new Error('The events ended.');
        if (value.includes('event: reload')) return;
      }
    },
    close: () => abort.abort(),
  };
}

describe('dateline watch', () => {
  it('picks up an added, a changed and a deleted article, and reloads the browser each time', async () => {
    const root = archiveOf({ 'articles/a.txt': article('harbour') });
    const running = startDateline(['watch', '--root', root, '--port', '0']);
    const { url } = (await running.next()) as { url: string };
    await reportWhere(running, (report) => report.files.published === 1);
    const events = await openEvents(url);

    write(root, 'articles/deep/b.txt', article('river'));
    await reportWhere(running, (report) => report.files.published === 2);
    await events.reloaded();
    const added = url + addressOf(root, 'deep/b.txt');
    expect((await get(added)).text).toContain('Ferry river stays in port');

    write(root, 'articles/a.txt', article('mountain'));
    await reportWhere(running, (report) => report.pages.written > 0);
    await events.reloaded();
    expect((await get(url + addressOf(root, 'a.txt'))).text).toContain('Ferry mountain stays in port');

    unlinkSync(path.join(root, 'articles/deep/b.txt'));
    await reportWhere(running, (report) => report.files.published === 1);
    await events.reloaded();
    expect((await get(added)).status).toBe(404);
    events.close();
  });

  it('picks up the corrections that people write, from the first on', async () => {
    const root = archiveOf({ 'articles/a.txt': article('harbour') });
    const running = startDateline(['watch', '--root', root, '--port', '0']);
    const { url } = (await running.next()) as { url: string };
    await reportWhere(running, (report) => report.files.published === 1);
    const page = async () => (await get(url + addressOf(root, 'a.txt'))).text;

    const entry = (value: string) =>
      `- { article: a.txt, field: publisher, value: ${value}, who: Kari Nordmann, why: It says so in print }\n`;
    write(root, 'articles/.archive/corrections.yaml', entry('The Harbour Gazette'));
    await reportWhere(running, (report) => report.pages.written > 0);
    expect(await page()).toContain('corrections file: Kari Nordmann, It says so in print');

    write(root, 'articles/.archive/corrections.yaml', entry('The River Gazette'));
    await reportWhere(running, (report) => report.pages.written > 0);
    expect(await page()).toContain('The River Gazette');
  });

  it('goes on after an error in the configuration, and uses it when it is right again', async () => {
    const root = archiveOf({
      'articles/a.txt': article('harbour'),
      'build.config.ts': "export default { title: 'One' };",
    });
    const running = startDateline(['watch', '--root', root, '--port', '0']);
    const { url } = (await running.next()) as { url: string };
    await reportWhere(running, () => true);
    write(root, 'build.config.ts', "export default { titel: 'Two' };");
    await expect.poll(running.complaints, { timeout: 20_000 }).toContain('did you mean "title"?');
    expect((await get(url)).text).toContain('One');
    write(root, 'build.config.ts', "export default { title: 'Second title' };");
    await reportWhere(running, (report) => report.pages.written > 0);
    expect((await get(url)).text).toContain('Second title');
  });

  it('adds the reload script to served pages only, never to the site', async () => {
    const root = archiveOf({ 'articles/a.txt': article('harbour') });
    const running = startDateline(['watch', '--root', root, '--port', '0']);
    const { url } = (await running.next()) as { url: string };
    await reportWhere(running, () => true);
    expect((await get(url)).text).toContain('<script src="/__dateline/reload.js"></script></body>');
    expect((await get(`${url}nowhere/`)).text).toContain('reload.js');
    expect((await get(`${url}__dateline/reload.js`)).text).toContain('EventSource');
    expect((await get(`${url}feed.xml`)).text).not.toContain('reload.js');
    const before = JSON.parse(dateline(['build', '--root', root, '--json']).out) as BuildReport;
    expect(before.pages.written).toBe(0);
  });
});

describe('dateline serve', () => {
  it('serves the site with its types, and a page of its own for what is not there', async () => {
    const root = archiveOf({ 'articles/a.txt': article('harbour') });
    dateline(['build', '--root', root]);
    const running = startDateline(['serve', '--root', root, '--port', '0']);
    const { url } = (await running.next()) as { url: string };
    const front = await fetch(url);
    expect(front.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(front.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await front.text()).not.toContain('reload.js');
    const bytes = await fetch(`${url}${addressOf(root, 'a.txt')}original.txt`);
    expect(bytes.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(await bytes.text()).toBe(article('harbour'));
    const again = await fetch(`${url}feed.xml`);
    const tag = again.headers.get('etag') ?? '';
    expect((await fetch(`${url}feed.xml`, { headers: { 'If-None-Match': tag } })).status).toBe(304);
    const missing = await fetch(`${url}no/such/page/`);
    expect(missing.status).toBe(404);
    expect(missing.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect((await fetch(url, { method: 'POST' })).status).toBe(405);
    expect((await fetch(`${url}__dateline/events`)).status).toBe(404);
  });

  it('says so when the port is in use', async () => {
    const root = archiveOf({ 'articles/a.txt': article('harbour') });
    dateline(['build', '--root', root]);
    const running = startDateline(['serve', '--root', root, '--port', '0']);
    const { url } = (await running.next()) as { url: string };
    const { code, err } = dateline(['serve', '--root', root, '--port', new URL(url).port]);
    expect(code).toBe(2);
    expect(err).toContain('is in use');
  });
});
