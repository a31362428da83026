/** The text as received on an article's page: whole while it fits, else what the page speaks of. */
import { describe, expect, it } from 'vitest';
import type { ArticleRecord } from '../../../src/model/article.ts';
import { inferred, stated } from '../../../src/model/provenance.ts';
import type { SourceFile } from '../../../src/model/source.ts';
import { aside, block, date, listedOf, recordOf, sourceOf, spanOf } from '../../support/records.ts';
import type { Found } from '../../support/rendered.ts';
import { all, articlePageOf, byId, elementsOf, rendererOf } from '../../support/rendered.ts';

interface Article {
  readonly record: ArticleRecord;
  readonly source: SourceFile;
}

function htmlOf({ record, source }: Article): string {
  const subject = articlePageOf(listedOf(record, source));
  return rendererOf().page({ subject, record, source, excerpts: [] });
}

function pageOf(article: Article): readonly Found[] {
  return elementsOf(htmlOf(article));
}

const linesIn = (page: readonly Found[]) => all(page, 'li').filter(({ attributes }) => 'data-n' in attributes);

/** Lines of menus around a stated date, an inferred byline and one sentence, as a saved page has them. */
function savedPage(menus: number): Article {
  const items = (from: number) =>
    Array.from({ length: menus }, (_, at) => `<li class="menu"><a href="/${from + at}">Item ${from + at}</a></li>`);
  const text = [
    ...[...items(1), '<meta content="2021-11-16">', ...items(10_000)],
    ...['The ferry stays in port.', ...items(20_000), 'Nils Berg, on the quay', ...items(30_000), ''],
  ].join('\n');
  const source = sourceOf(text, 'saved.html');
  const menu = (from: string, to: string) =>
    aside(source, text.slice(text.indexOf(from), text.indexOf(to)), 'set-aside/navigation');
  const elsewhere = { value: 'Item 30500', rule: 'byline/by-line', confidence: 'guess' } as const;
  const record = recordOf(source, {
    headline: stated('The ferry stays in port.', spanOf(source, 'The ferry stays in port.'), 'headline/own-line'),
    published: stated(date('2021-11-16'), spanOf(source, '2021-11-16'), 'published/meta'),
    byline: inferred('Nils Berg', {
      spans: [spanOf(source, 'Nils Berg')],
      rule: 'byline/by-line',
      confidence: 'likely',
      rivals: [{ ...elsewhere, spans: [spanOf(source, 'Item 30500')] }],
    }),
    body: [block(source, 'The ferry stays in port.')],
    setAside: [menu('<li class="menu"><a href="/1"', '<meta'), menu('<li class="menu"><a href="/10000"', 'The ferry')],
  });
  return { source, record };
}

describe('The page of an article of any length', () => {
  it.each([10_000, 60_000, 142_000, 400_000])('weighs no more than its text of %d, its links and 64 KB', (length) => {
    const sentence = 'The council of the harbour town decides once more on the old bridge. '.repeat(6).trim();
    const paragraphs = Math.round(length / sentence.length);
    const source = sourceOf(Array.from({ length: paragraphs }, (_, at) => `${at + 1}. ${sentence}`).join('\n\n'));
    const article = { source, record: recordOf(source) };
    // A paragraph has its mark and the link to it.
    const links = paragraphs * 100;
    const beside = Buffer.byteLength(htmlOf(article)) - source.fixity.byteLength - links;
    expect(beside).toBeLessThanOrEqual(64 * 1024);
    expect(htmlOf(article).length).toBeGreaterThan(length);
  });
});

describe('the text as received', () => {
  it('shows every line with text under its number while all of them fit', () => {
    const source = sourceOf(Array.from({ length: 300 }, (_, at) => `Speaker ${at + 1} said no.`).join('\n\n'));
    const page = pageOf({ source, record: recordOf(source) });
    expect(linesIn(page)).toHaveLength(300);
    expect(
      linesIn(page)
        .map(({ attributes }) => attributes.id)
        .slice(0, 3),
    ).toEqual(['L1', 'L3', 'L5']);
    expect(byId(page, 'L599').text).toBe('Speaker 300 said no.');
    expect(byId(page, 'original').text).not.toContain('too long');
  });

  it('keeps white space and characters of every kind as they are', () => {
    const source = sourceOf('  two spaces\tand a tab\u00a0here\r\n\r\nnext <b> line\n');
    const raw = htmlOf({ source, record: recordOf(source) });
    expect(raw).toContain('<span>  two spaces\tand a tab\u00a0here</span>');
    expect(raw).toContain('<span>next &lt;b&gt; line</span>');
  });

  it('shows lines that one rule sets aside as a block one by one', () => {
    const source = sourceOf('News of the ferry.\n\nShare\nSave\nPrint\n');
    const record = recordOf(source, { setAside: [aside(source, 'Share\nSave\nPrint', 'set-aside/share')] });
    const cut = all(pageOf({ source, record }), '.cut');
    expect(cut.map(({ attributes, text }) => [attributes.id, text])).toEqual([
      ['L3', 'Share buttonsShare'],
      ['L4', 'Share buttonsSave'],
      ['L5', 'Share buttonsPrint'],
    ]);
  });
});

describe('the text as received when it is too long for a page', () => {
  const article = savedPage(2000);
  const page = pageOf(article);

  it('shows the lines that the page names between their neighbours, and the beginnings of what was set aside', () => {
    const rows = linesIn(page).map(({ attributes, text }) => attributes.id ?? text);
    expect(rows).toEqual([
      ...['L1', 'L2'],
      'Lines 3–1999, not shown here: Navigation',
      ...['L2000', 'L2001', 'L2002'],
      'Lines 2003–4000, not shown here: Navigation',
      ...['L4001', 'L4002', 'L4003'],
      'Lines 4004–6001, not shown here',
      ...['L6002', 'L6003', 'L6004'],
      'Lines 6005–6502, not shown here',
      ...['L6503', 'L6504', 'L6505'],
      'Lines 6506–8003, not shown here',
    ]);
  });

  it('says so, leads to the file, and keeps every link to a line alive', () => {
    expect(byId(page, 'original').text).toContain('It is too long for a page');
    const hrefs = all(page, 'a').map(({ attributes }) => attributes.href ?? '');
    expect(hrefs).toContain('original.txt');
    const toLines = hrefs.filter((href) => /^#L\d/.test(href));
    expect(new Set(toLines).size).toBeGreaterThanOrEqual(4);
    for (const href of toLines) expect(byId(page, href.slice(1)).tag).toBe('li');
    const named = [...byId(page, 'record').text.matchAll(/Line (\d+)/g)].map(([, number]) => `L${number}`);
    expect(named).toContain('L6504');
    for (const id of named) expect(byId(page, id).tag).toBe('li');
  });

  it('cuts a line that is long to the places that matter on it, never through a character', () => {
    const markup = '<i>🚢</i>'.repeat(40_000);
    const source = sourceOf(`${markup}<time>2021-11-16</time>${markup}\n${markup}\nThe ferry stays in port.\n`);
    const published = stated(date('2021-11-16'), spanOf(source, '2021-11-16'), 'published/time-element');
    const body = [block(source, 'The ferry stays in port.')];
    const html = htmlOf({ source, record: recordOf(source, { ...{ published, body }, headline: headlineOf(source) }) });
    const line = byId(elementsOf(html), 'L1');
    expect(line.text).toMatch(/^Date\[…\].*🚢<\/i><time>2021-11-16<\/time><i>🚢.*\[…\]$/u);
    expect(line.text.length).toBeLessThan(500);
    expect(byId(elementsOf(html), 'L2').text).toMatch(/^<i>🚢.*\[…\]$/u);
    expect(html).toBe(Buffer.from(html).toString());
  });

  it('stays light however long the file is, and whatever it is made of', () => {
    const quotes = sourceOf(
      `${'"\'&=<>'.repeat(100_000)}\n${`${'"\'&=<>'.repeat(50)}\n`.repeat(300)}The ferry stays.\n`,
    );
    const noisy = { source: quotes, record: recordOf(quotes, { body: [], headline: headlineOf(quotes) }) };
    const japanese = sourceOf(`${'港の渡し船は出ない。'.repeat(8000)}\n`);
    const wide = {
      source: japanese,
      record: recordOf(japanese, { body: [], headline: headlineOf(japanese, '港の渡し船') }),
    };
    for (const each of [article, noisy, wide]) expect(Buffer.byteLength(htmlOf(each))).toBeLessThan(50 * 1024);
  });
});

function headlineOf(source: SourceFile, words = 'The ferry stays') {
  return stated(words, spanOf(source, words), 'headline/own-line');
}
