/** What is written for machines: the feed, records cut to what may be shown, the ledger. */
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import type { ArticleRecord } from '../../../src/model/article.ts';
import type { FeedDocument } from '../../../src/model/document.ts';
import { inferred, stated } from '../../../src/model/provenance.ts';
import type { PublishMode, SiteSettings } from '../../../src/model/settings.ts';
import { instantOf } from '../../../src/render/instant.ts';
import { escapeXml } from '../../../src/render/xml.ts';
import {
  date,
  harbourArticle,
  hostileText,
  listedOf,
  norwegianArticle,
  recordOf,
  sourceOf,
} from '../../support/records.ts';
import { rendererOf } from '../../support/rendered.ts';

interface FeedInput {
  readonly record: ArticleRecord;
  readonly source: ReturnType<typeof sourceOf>;
  readonly excerpt?: string;
}

function feedOf(
  articles: readonly FeedInput[],
  settings: Partial<SiteSettings> = {},
  kind: Partial<FeedDocument> = {},
): string {
  const entries = articles.map(({ record, source }) => ({ ...listedOf(record, source), added: '2026-01-02' }));
  const shown = articles.filter(({ excerpt }) => excerpt !== undefined);
  const subject: FeedDocument = {
    kind: 'feed',
    address: 'feed.xml',
    page: '',
    format: 'atom',
    by: 'published',
    source: null,
    ...kind,
    entries,
    excerpts: shown.map(({ record }) => ({ item: record.id, span: { start: 0, end: 1 } })),
  };
  const excerpts = shown.map(({ excerpt }) => excerpt ?? '');
  return rendererOf(settings).document({ subject, record: null, source: null, excerpts });
}

/** The contents of all elements of a name. */
function contents(xml: string, name: string): string[] {
  return [...xml.matchAll(new RegExp(`<${name}(?: [^>]*)?>([^]*?)</${name}>`, 'g'))].map(([, content = '']) => content);
}

const entryOf = (xml: string) => contents(xml, 'entry')[0] ?? '';

describe('the feed', () => {
  it('gives every entry a stable id, the day it was added as its time, and what is known of its date in words', () => {
    const { record, source } = harbourArticle();
    const xml = feedOf([{ record, source, excerpt: 'Goods on the quay are safe.' }]);
    const entry = entryOf(xml);
    expect(contents(entry, 'id')).toEqual([`urn:dateline:item:${record.id}`]);
    expect(contents(entry, 'updated')).toEqual(['2026-01-02T00:00:00Z']);
    expect(contents(entry, 'published')).toEqual([]);
    expect(contents(entry, 'name')).toEqual(['[The Harbour Post]']);
    expect(contents(entry, 'p')).toEqual([
      '10 November 2021 or earlier. Added 2 January 2026',
      'Goods on the quay are safe.',
    ]);
    expect(contents(xml, 'updated')[0]).toBe('2026-01-02T00:00:00Z');
  });

  it('says published only of a day that is stated', () => {
    const source = sourceOf('A ferry.\n');
    const known = (published: ArticleRecord['published']) =>
      entryOf(feedOf([{ source, record: recordOf(source, { published }) }]));
    const span = { start: 0, end: 1 };
    expect(contents(known(stated(date('2021-11-16'), span, 'published/header-line')), 'published')).toEqual([
      '2021-11-16T00:00:00Z',
    ]);
    const day = inferred(date('2021-11-16'), { spans: [], rule: 'published/prose', confidence: 'likely' });
    expect(contents(known(day), 'published')).toEqual([]);
    for (const inexact of ['2021-11', '2021', '2021-11-10T10:27', '[2021-11-14..]', '2021-11-14~'])
      expect(contents(known(stated(date(inexact), span, 'published/header-line')), 'published')).toEqual([]);
    expect(contents(known(stated(date('2021-11-10T10:27+01:00'), span, 'published/header-line')), 'published')).toEqual(
      ['2021-11-10T10:27:00+01:00'],
    );
  });

  it('as JSON gives no moment that is not known, and no author', () => {
    const source = sourceOf('A ferry.\n');
    const span = { start: 0, end: 1 };
    const itemFor = (published: string | null, updated: string | null = null) => {
      const fact = (edtf: string | null) => (edtf === null ? null : stated(date(edtf), span, 'published/header-line'));
      const record = recordOf(source, { published: fact(published), updated: fact(updated) });
      const { items } = JSON.parse(feedOf([{ source, record }], {}, { address: 'feed.json', format: 'json' }));
      return items[0];
    };
    const momentsOf = ({ date_published, date_modified }: Record<string, unknown>) => [date_published, date_modified];
    for (const [edtf, words] of [
      ['2021-11', 'November 2021, day not given'],
      ['2021-11-10T10:27', '10 November 2021, 10:27, zone not stated'],
      [null, 'Date not known'],
    ] as const) {
      const item = itemFor(edtf, edtf);
      expect(momentsOf(item)).toEqual([undefined, undefined]);
      expect(item.content_text).toBe(`${words}. Added 2 January 2026`);
      expect(item._dateline).toMatchObject({ published: edtf, added: '2026-01-02' });
      expect(item).not.toHaveProperty('authors');
    }
    const known = itemFor('2021-11-16', '2021-11-17T10:27+01:00');
    expect(momentsOf(known)).toEqual(['2021-11-16T00:00:00Z', '2021-11-17T10:27:00+01:00']);
    expect(known.content_text).toBe('16 November 2021');
  });

  it('as JSON puts a source that was worked out in brackets, and gives whole addresses where there is a base', () => {
    const kind = { address: 'feed.json', format: 'json' } as const;
    const { record } = harbourArticle();
    const based = JSON.parse(feedOf([harbourArticle()], { base: 'https://archive.example/border/' }, kind));
    expect(based.items[0].authors).toEqual([{ name: '[The Harbour Post]' }]);
    expect([based.home_page_url, based.feed_url, based.items[0].url]).toEqual([
      'https://archive.example/border/',
      'https://archive.example/border/feed.json',
      `https://archive.example/border/articles/${record.id}/`,
    ]);
    const bare = JSON.parse(feedOf([harbourArticle()], {}, kind));
    expect(bare.items[0].url).toBe(`articles/${record.id}/index.html`);
    expect(bare).not.toHaveProperty('feed_url');
  });

  it('dates an article without a date by the day it was added, and says that the date is not known', () => {
    const source = sourceOf('A ferry.\n');
    const entry = entryOf(feedOf([{ source, record: recordOf(source) }]));
    expect(contents(entry, 'updated')).toEqual(['2026-01-02T00:00:00Z']);
    expect(contents(entry, 'p')).toEqual(['Date not known. Added 2 January 2026']);
    expect(contents(entry, 'name')).toEqual(['Not stated']);
  });

  it('marks the language of each entry, and of the words that are the archive’s own', () => {
    const xml = feedOf([norwegianArticle()]);
    expect(xml).toContain('<entry xml:lang="nb">');
    expect(xml).toContain('<p xml:lang="en" lang="en">November 2021, day not given. Added 2 January 2026</p>');
  });

  it('links by the base address when there is one, else from its own place', () => {
    const { record } = harbourArticle();
    expect(feedOf([harbourArticle()])).toContain(`href="articles/${record.id}/index.html"`);
    const based = feedOf([harbourArticle()], { base: 'https://archive.example/border/' });
    expect(based).toContain(`href="https://archive.example/border/articles/${record.id}/"`);
    expect(contents(based, 'id')[0]).toBe('https://archive.example/border/');
    expect(based).toContain(
      '<link rel="self" type="application/atom+xml" href="https://archive.example/border/feed.xml"/>',
    );
    expect(feedOf([])).not.toContain('rel="self"');
  });

  it('is valid without any article, and always the same', () => {
    expect(contents(feedOf([]), 'updated')).toEqual(['1970-01-01T00:00:00Z']);
    expect(feedOf([])).toBe(feedOf([]));
  });

  it('holds hostile text as text', () => {
    const source = sourceOf(`${hostileText}\n`);
    const xml = feedOf([{ source, record: recordOf(source), excerpt: `${hostileText}\u0000\u0008` }], {
      title: hostileText,
    });
    for (const markup of ['<script', '<img', ']]>', '\u0000', '\u0008']) expect(xml).not.toContain(markup);
    expect(contents(xml, 'title').map((title) => textOf(title))).toEqual([hostileText, hostileText]);
  });
});

function textOf(markup: string): string {
  return parseFragment(markup)
    .childNodes.map((node) => ('value' in node ? (node as DefaultTreeAdapterTypes.TextNode).value : '?'))
    .join('');
}

describe('text in XML', () => {
  it('loses what XML cannot hold and keeps everything else', () => {
    expect(escapeXml('a\u0000b\u001fc\ufffed\ud800e\u{1f6a2}\n\t')).toBe('abcde\u{1f6a2}\n\t');
  });
});

describe('the instant of a date', () => {
  it.each([
    ['2021-11-16', 'Europe/Oslo', '2021-11-16T00:00:00+01:00'],
    ['2021-07-16', 'Europe/Oslo', '2021-07-16T00:00:00+02:00'],
    ['2021-03-28', 'Europe/Oslo', '2021-03-28T00:00:00+01:00'],
    ['2021-03-28T12:00', 'Europe/Oslo', '2021-03-28T12:00:00+02:00'],
    ['2021-11', 'America/New_York', '2021-11-01T00:00:00-04:00'],
    ['[..2021-11-10]', 'UTC', '2021-11-10T00:00:00Z'],
    ['[2021-11-14..]', 'Asia/Kathmandu', '2021-11-14T00:00:00+05:45'],
    ['2021-11-10T10:27', 'Europe/Dublin', '2021-11-10T10:27:00Z'],
    ['2021-11-10T10:27-05:00', 'Europe/Oslo', '2021-11-10T10:27:00-05:00'],
  ])('%s in %s is %s', (edtf, zone, instant) => {
    expect(instantOf(date(edtf), zone)).toBe(instant);
  });
});

describe('the record for machines', () => {
  function recordJson(publish: PublishMode): ArticleRecord {
    const { record, source } = harbourArticle();
    const named: ArticleRecord = {
      ...record,
      names: [{ name: 'Harbour', kind: 'place', confidence: 'certain', described: ['town'] }],
      mentions: [1, 3].map((block) => ({
        text: 'harbour',
        name: 0,
        block,
        span: { start: 0, end: 7 },
        within: { start: 0, end: 7 },
      })),
    };
    const subject = { kind: 'record', address: 'articles/x/record.json', item: record.id, publish } as const;
    return JSON.parse(rendererOf().document({ subject, record: named, source, excerpts: [] }));
  }

  it('is whole where all may be shown', () => {
    const { names, mentions, ...whole } = recordJson('full');
    const { names: _names, mentions: _mentions, ...record } = harbourArticle().record;
    expect(whole).toEqual(record);
    expect(mentions).toHaveLength(2);
    expect(names).toHaveLength(1);
  });

  it('keeps of an extract no more than the first words of a text that is one long paragraph', () => {
    const source = sourceOf('The ferry stayed in port all night. '.repeat(200).trim());
    const record = recordOf(source);
    const subject = { kind: 'record', address: 'r.json', item: record.id, publish: 'extract' } as const;
    const text = rendererOf().document({ subject, record, source, excerpts: [] });
    expect(JSON.parse(text).body.map((block: { text: string }) => block.text.length)).toEqual([467]);
    expect(contents(feedOf([{ record, source, excerpt: source.text }]), 'p').at(-1)).toHaveLength(467);
  });

  it('keeps of an extract the first paragraph and what stands in it, and no words that were set aside', () => {
    const extract = recordJson('extract');
    expect(extract.body.map(({ text }) => text)).toEqual([
      'THE COUNCIL OF the harbour town said on Tuesday that the ferry would stay in port.',
    ]);
    expect(extract.mentions.map(({ block }) => block)).toEqual([0]);
    expect(extract.setAside.map((aside) => Object.keys(aside).sort())).toEqual(
      harbourArticle().record.setAside.map(() => ['reason', 'rule', 'span']),
    );
    expect(extract.standfirst?.value).toBe('Goods on the quay are safe, says the harbour master.');
  });

  it('keeps of a record facts only', () => {
    const facts = recordJson('record');
    expect(facts.body).toEqual([]);
    expect(facts.mentions).toEqual([]);
    expect(facts.standfirst).toBeNull();
    expect(facts.published?.value.edtf).toBe('[..2021-11-10]');
    expect(JSON.stringify(facts)).not.toMatch(/Goods on the quay|THE COUNCIL|Support from readers/);
  });
});

it('the ledger says what became of every file', () => {
  const accession = {
    path: 'empty.txt',
    fixity: null,
    status: 'quarantined',
    item: null,
    address: null,
    reason: 'The file is empty.',
  } as const;
  const subject = { kind: 'ledger', address: 'data/files.json', accessions: [accession], withheld: 2 } as const;
  const json = rendererOf().document({ subject, record: null, source: null, excerpts: [] });
  expect(JSON.parse(json)).toEqual({ files: [accession], withheld: 2 });
  expect(json).toMatch(/\n$/);
});
