/** How an article is cited: inferred facts in brackets, and no day that nobody stated. An independent program reads it back. */
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, it } from 'vitest';
import type { ArticleRecord } from '../../../src/model/article.ts';
import { fromFrontMatter, inferred, stated } from '../../../src/model/provenance.ts';
import type { SiteSettings } from '../../../src/model/settings.ts';
import { authorsIn } from '../../../src/render/cite/authors.ts';
import { citationOf } from '../../../src/render/cite/citation.ts';
import { citedOf } from '../../../src/render/cite/cited.ts';
import { citationTags } from '../../../src/render/cite/meta-tags.ts';
import { relativeHref } from '../../../src/render/href.ts';
import { phrasesFor } from '../../../src/render/phrases/phrases.ts';
import type { PageContext } from '../../../src/render/present/context.ts';
import { date, harbourArticle, norwegianArticle, recordOf, settingsOf, sourceOf } from '../../support/records.ts';

function contextOf(settings: Partial<SiteSettings> = {}): PageContext {
  const overview = { articles: 1, languages: ['en'], undated: 0, publishers: [], range: null };
  return {
    chrome: { settings: settingsOf(settings), overview, sections: [], ownPages: [], theme: false },
    phrases: phrasesFor('en'),
    here: 'articles/x/',
    href: (to, fragment = null) => relativeHref('articles/x/', to, fragment),
  };
}

const cite = (record: ArticleRecord, settings: Partial<SiteSettings> = {}) =>
  citationOf(record, 'articles/x/', contextOf(settings));

function sentence(record: ArticleRecord): string {
  const { author, headline, facts, archive, number } = cite(record);
  return `${author}${headline}${facts}${archive}${number}`;
}

const source = sourceOf('A ferry stays in port.\n');
const span = { start: 0, end: 1 };
const base = 'https://archive.example/';
const full: Partial<ArticleRecord> = {
  headline: stated('A ferry: 50 % {of} A_B & C#D cost $5', span, 'headline/own-line'),
  byline: stated('Nils Berg and Mara Lind', span, 'byline/by-line'),
  publisher: stated('The Harbour Post', span, 'publisher/appeal'),
  published: stated(date('2021-11-16'), span, 'published/header-line'),
  section: fromFrontMatter('Harbour'),
  address: fromFrontMatter('https://post.example/ferry'),
  retrieved: fromFrontMatter(date('2021-11-20')),
};

/** What the other program makes of one format of the citation. */
function readBack(id: string, parts: Partial<ArticleRecord>, settings: Partial<SiteSettings> = { base }) {
  const text = cite(recordOf(source, parts), settings).formats.find((format) => format.id === id)?.text ?? '';
  const [item] = new Cite(id === 'c-csl' ? JSON.parse(text) : text).data;
  return item;
}

describe('the sentence', () => {
  it('puts what is inferred in square brackets, and says what they mean', () => {
    const { record } = harbourArticle();
    expect(sentence(record)).toBe(
      `Nils Berg. Ferry stays in port until the storm has passed. [The Harbour Post], Coast News, [10 November 2021 or earlier]. The Harbour File, record ${record.id}.`,
    );
    expect(cite(record).brackets).not.toBeNull();
    expect(cite(recordOf(source, full)).brackets).toBeNull();
  });

  it('puts a supplied headline in brackets and says that a publisher is not stated', () => {
    const { record } = norwegianArticle();
    expect(sentence(record)).toBe(
      `[Fergen blir liggende til stormen er over.] Publisher not stated, November 2021, day not given. The Harbour File, record ${record.id}.`,
    );
    expect(cite(record).lang).toBe('nb');
  });

  it('says “n.d.” when nothing is known of the date', () => {
    expect(sentence(recordOf(source))).toContain('Publisher not stated, n.d. The');
  });

  it('ends with the permalink when the archive has an address, and with where the article was got', () => {
    expect(cite(recordOf(source)).permalink).toBeNull();
    expect(cite(recordOf(source), { base }).permalink).toBe(`${base}articles/x/`);
    expect(cite(recordOf(source, full)).origin).toEqual({
      before: 'Got from ',
      address: 'https://post.example/ferry',
      href: 'https://post.example/ferry',
      after: ' on 20 November 2021.',
    });
  });
});

/** The other program reads of a newspaper's date in RIS only the year, and of its authors only plain text. */
const depth = (id: string) => (id === 'c-ris' ? 1 : 3);

it.each([
  ['en', 'english'],
  ['en-GB', 'british'],
  ['nb', 'norsk'],
  ['de-LU', 'ngerman'],
])('BibTeX calls %s as babel does, %s', (tag, name) => {
  const language = stated(tag, span, 'language/page-data');
  const text = cite(recordOf(source, { ...full, language })).formats[0]?.text;
  expect(text).toMatch(new RegExp(`langid +=.{${name}}`));
});

it('BibTeX says nothing of a language that babel does not know', () => {
  const language = stated('tlh', span, 'language/page-data');
  expect(cite(recordOf(source, { ...full, language })).formats[0]?.text).not.toContain('langid');
});

describe.each([
  ['BibTeX', 'c-bib'],
  ['RIS', 'c-ris'],
  ['CSL-JSON', 'c-csl'],
])('%s, read back', (_, id) => {
  it('has every field as it was', () => {
    const item = readBack(id, full);
    expect(item.title).toBe('A ferry: 50 % {of} A_B & C#D cost $5');
    expect(item.author?.map(nameOf) ?? item.reporter).toEqual(['Nils Berg', 'Mara Lind']);
    expect(item['container-title']).toBe('The Harbour Post');
    expect(item.issued['date-parts']).toEqual([[2021, 11, 16].slice(0, depth(id))]);
    expect(item.accessed?.['date-parts'] ?? [[2021, 11, 20]]).toEqual([[2021, 11, 20]]);
    expect(item.URL).toBe(`${base}articles/x/`);
    expect(item.type).toMatch(/^article/);
    expect(item.note).toContain('https://post.example/ferry');
  });

  it.each([
    ['2021', [2021]],
    ['2021-11', [2021, 11]],
  ])('is as exact as %s', (edtf, parts) => {
    const item = readBack(id, { published: stated(date(edtf), span, 'published/header-line') });
    expect(item.issued['date-parts']).toEqual([parts.slice(0, depth(id))]);
  });

  it.each([
    ['[2021-11-14..]', '[14 November 2021 or later]'],
    ['[..2021-11-10]', '[10 November 2021 or earlier]'],
    ['2021-11-14~', '[about 14 November 2021]'],
    ['2021-11-16', '[16 November 2021]'],
  ])('has no date but words when %s is inferred', (edtf, words) => {
    const published = inferred(date(edtf), { spans: [], rule: 'published/caption', confidence: 'certain' });
    const item = readBack(id, { published });
    expect(item.issued?.['date-parts']).toBeUndefined();
    expect(JSON.stringify(item)).toContain(words);
  });

  it('has a supplied title in brackets, no date and no newspaper when none is known', () => {
    const item = readBack(id, {});
    expect(item.title).toBe('[A ferry stays in port.]');
    expect(item.issued).toBeUndefined();
    expect(item['container-title']).toBeUndefined();
  });

  it('gives the address where the article was got when the archive has none', () => {
    expect(readBack(id, full, {}).URL).toBe('https://post.example/ferry');
  });
});

function nameOf(name: { literal?: string; family?: string; given?: string }): string {
  return name.literal ?? [name.given, name.family].filter((part) => part !== undefined).join(' ');
}

describe('RIS', () => {
  it.each([
    ['2021', '2021///'],
    ['2021-11', '2021/11//'],
    ['2021-11-16', '2021/11/16/'],
  ])('writes %s as %s', (edtf, written) => {
    const record = recordOf(source, { published: stated(date(edtf), span, 'published/header-line') });
    expect(cite(record).formats.find(({ id }) => id === 'c-ris')?.text).toContain(`\nDA  - ${written}\n`);
  });

  it('keeps a value with a line break on one line', () => {
    const hostile = recordOf(source, { byline: fromFrontMatter('Nils\nER  - \nTY  - BOOK') });
    const text = cite(hostile).formats.find(({ id }) => id === 'c-ris')?.text ?? '';
    expect(text.split('\n').filter((line) => line.startsWith('TY'))).toEqual(['TY  - NEWS']);
  });
});

describe('authors', () => {
  it.each([
    ['Nils Berg og Mara Lind', 'nb', ['Nils Berg', 'Mara Lind']],
    ['Jane Doe, John Roe and Ann Poe', 'en', ['Jane Doe', 'John Roe', 'Ann Poe']],
    ['Anna Meier und Jan Kraus', 'de', ['Anna Meier', 'Jan Kraus']],
    ['Jane Doe, Berlin', 'en', ['Jane Doe, Berlin']],
    ['Fernando Sandoval', 'en', ['Fernando Sandoval']],
    ['山田太郎', 'ja', ['山田太郎']],
    ['Nils Berg and Mara Lind', 'not a language', ['Nils Berg and Mara Lind']],
  ])('of “%s” are told apart', (byline, language, names) => {
    expect(authorsIn(byline, language)).toEqual(names);
  });
});

describe('tags in the head', () => {
  const contents = (parts: Partial<ArticleRecord>) => {
    const tags = citationTags(citedOf(recordOf(source, parts), 'articles/x/', contextOf({ base })));
    return (name: string) => tags.filter((tag) => tag.name === name).map(({ content }) => content);
  };

  it('make a newspaper article with its date and publication', () => {
    const of = contents(full);
    expect(of('z:itemType')).toEqual(['newspaperArticle']);
    expect(of('citation_author')).toEqual(['Nils Berg', 'Mara Lind']);
    expect([...of('citation_date'), ...of('DC.date')]).toEqual(['2021-11-16', '2021-11-16']);
    expect(of('citation_journal_title')).toEqual(['The Harbour Post']);
    expect(of('DC.source')).toEqual(['https://post.example/ferry']);
  });

  it('leave out a date that is only a bound', () => {
    const published = inferred(date('[..2021-11-10]'), { spans: [], rule: 'published/caption', confidence: 'certain' });
    expect(contents({ published })('citation_date')).toEqual([]);
    expect(contents({ published })('DC.date')).toEqual([]);
  });
});
