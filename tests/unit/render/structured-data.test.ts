/** What machines are told of an article: no more than the page says, and never an invented day. */
import { describe, expect, it } from 'vitest';
import type { ArticleRecord } from '../../../src/model/article.ts';
import { byEditor, inferred, stated } from '../../../src/model/provenance.ts';
import type { SiteSettings } from '../../../src/model/settings.ts';
import { relativeHref } from '../../../src/render/href.ts';
import { phrasesFor } from '../../../src/render/phrases/phrases.ts';
import type { PageContext } from '../../../src/render/present/context.ts';
import { articleData, scriptJson, siteData } from '../../../src/render/structured-data.ts';
import {
  date,
  harbourArticle,
  hostileText,
  listedOf,
  norwegianArticle,
  recordOf,
  settingsOf,
  sourceOf,
} from '../../support/records.ts';

function contextOf(settings: Partial<SiteSettings> = {}): PageContext {
  const overview = { articles: 1, languages: ['en'], undated: 0, publishers: [], range: null };
  return {
    chrome: { settings: settingsOf(settings), overview, sections: [], ownPages: [], theme: false },
    phrases: phrasesFor('en'),
    here: 'articles/x/',
    href: (to, fragment = null) => relativeHref('articles/x/', to, fragment),
  };
}

const source = sourceOf('A ferry stays in port.\n');

function dataOf(record: ArticleRecord, of = source, settings: Partial<SiteSettings> = {}) {
  return JSON.parse(articleData(record, listedOf(record, of), contextOf(settings)));
}

describe('the data of an article', () => {
  it('names what is known and leaves out what is not, or was worked out', () => {
    const { record, source: of } = harbourArticle();
    expect(dataOf(record, of, { base: 'https://archive.example/' })).toEqual({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      '@id': `https://archive.example/articles/${record.id}/`,
      url: `https://archive.example/articles/${record.id}/`,
      identifier: record.id,
      headline: 'Ferry stays in port until the storm has passed',
      inLanguage: 'en',
      temporal: '10 November 2021 or earlier',
      dateModified: '2021-11-10T10:27',
      author: { '@type': 'Person', name: 'Nils Berg' },
      articleSection: 'harbour',
      wordCount: listedOf(record, of).card.words,
      encoding: { '@type': 'MediaObject', sha256: of.fixity.digest, contentSize: `${of.fixity.byteLength} B` },
      isPartOf: { '@type': 'Collection', name: 'The Harbour File', url: 'https://archive.example/' },
    });
  });

  it('names a publisher that is stated', () => {
    const record = recordOf(source, {
      publisher: stated('The Harbour Post', { start: 0, end: 1 }, 'publisher/page-data'),
    });
    expect(dataOf(record).publisher).toEqual({ '@type': 'Organization', name: 'The Harbour Post' });
  });

  it('has no address while the archive has none', () => {
    const data = dataOf(harbourArticle().record, harbourArticle().source);
    expect(Object.keys(data)).not.toContain('url');
    expect(Object.keys(data.isPartOf)).not.toContain('url');
  });

  it.each(['2021', '2021-11', '2021-11-16', '2021-11-16T10:27', '2021-11-16T10:27+01:00'])(
    'gives a stated date exactly as it is: %s',
    (edtf) => {
      const record = recordOf(source, { published: stated(date(edtf), { start: 0, end: 1 }, 'published/header-line') });
      expect(dataOf(record).datePublished).toBe(edtf);
    },
  );

  it.each(['[2021-11-14..]', '[..2021-11-10]', '[2021-03-04,2021-04-03]', '2021-11-14~'])(
    'gives no day for %s, but its wording',
    (edtf) => {
      const data = dataOf(recordOf(source, { published: byEditor(date(edtf), 'corrections') }));
      expect(data.datePublished).toBeUndefined();
      expect(data.temporal).toMatch(/2021/);
    },
  );

  it('gives an inferred day as published only when it is certain', () => {
    const published = (confidence: 'certain' | 'likely') =>
      inferred(date('2021-11-16'), { spans: [], rule: 'published/address', confidence });
    expect(dataOf(recordOf(source, { published: published('certain') })).datePublished).toBe('2021-11-16');
    expect(dataOf(recordOf(source, { published: published('likely') })).datePublished).toBeUndefined();
  });

  it('says the language of the article, not that of the interface', () => {
    const { record, source: of } = norwegianArticle();
    expect(dataOf(record, of).inLanguage).toBe('nb');
  });
});

describe('JSON in a script element', () => {
  it('cannot end it, and reads back as it was', () => {
    const text = scriptJson({ text: `${hostileText}</script><!--` });
    expect(text).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.parse(text)).toEqual({ text: `${hostileText}</script><!--` });
  });

  it('describes the archive on its front page', () => {
    expect(JSON.parse(siteData(contextOf({ description: 'All about the ferry.' })))).toEqual({
      '@context': 'https://schema.org',
      '@type': 'WebSite',
      name: 'The Harbour File',
      description: 'All about the ferry.',
      inLanguage: 'en',
    });
  });
});
