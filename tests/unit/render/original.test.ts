/** The page of a long original text. */
import { describe, expect, it } from 'vitest';
import type { OriginalPage } from '../../../src/model/page.ts';
import { aside, harbourArticle, listedOf, recordOf, sourceOf } from '../../support/records.ts';
import type { Found } from '../../support/rendered.ts';
import { all, byId, elementsOf, rendererOf } from '../../support/rendered.ts';

function pageOf({ record, source }: ReturnType<typeof harbourArticle>): readonly Found[] {
  const self = listedOf(record, source);
  const subject: OriginalPage = {
    kind: 'original',
    address: `${self.address}original/`,
    excerpts: [],
    item: record.id,
    self,
  };
  return elementsOf(rendererOf().page({ subject, record, source, excerpts: [] }));
}

describe('the page of an original text', () => {
  it('shows every line with text under the same anchors as a fold would', () => {
    const text = Array.from({ length: 300 }, (_, at) => `Speaker ${at + 1} said no.`).join('\n\n');
    const source = sourceOf(text);
    const page = pageOf({ source, record: recordOf(source) });
    const lines = all(page, 'li').filter(({ attributes }) => attributes['data-n'] !== undefined);
    expect(lines).toHaveLength(300);
    expect(lines.map(({ attributes }) => attributes.id).slice(0, 3)).toEqual(['L1', 'L3', 'L5']);
    expect(byId(page, 'L599').text).toBe('Speaker 300 said no.');
  });

  it('leads back to the article and to the file', () => {
    const { record } = harbourArticle();
    const links = all(pageOf(harbourArticle()), 'a').map(({ attributes }) => attributes.href);
    expect(links).toContain('../index.html');
    expect(links).toContain('../original.txt');
    expect(all(pageOf(harbourArticle()), '.deck')[0]!.text).toBe(record.headline.value);
  });

  it('keeps white space and characters of every kind as they are', () => {
    const source = sourceOf('  two spaces\tand a tab\u00a0here\r\n\r\nnext <b> line\n');
    const html = JSON.stringify(pageOf({ source, record: recordOf(source) }).map(({ text }) => text));
    expect(html).toContain('next <b> line');
    const { self, record } = { self: listedOf(recordOf(source), source), record: recordOf(source) };
    const subject: OriginalPage = { kind: 'original', address: 'x/original/', excerpts: [], item: record.id, self };
    const raw = rendererOf().page({ subject, record, source, excerpts: [] });
    expect(raw).toContain('<span>  two spaces\tand a tab\u00a0here</span>');
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
