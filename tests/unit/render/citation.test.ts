/** How an article is cited: inferred facts in brackets, and no day that nobody stated. */
import { describe, expect, it } from 'vitest';
import type { ArticleRecord } from '../../../src/model/article.ts';
import { inferred, stated } from '../../../src/model/provenance.ts';
import type { SiteSettings } from '../../../src/model/settings.ts';
import { citationOf } from '../../../src/render/citation.ts';
import { relativeHref } from '../../../src/render/href.ts';
import { phrasesFor } from '../../../src/render/phrases/phrases.ts';
import { date, harbourArticle, norwegianArticle, recordOf, settingsOf, sourceOf } from '../../support/records.ts';

function cite(record: ArticleRecord, settings: Partial<SiteSettings> = {}) {
  const overview = { articles: 1, languages: ['en'], publishers: [], first: null, last: null };
  return citationOf(record, 'articles/x/', {
    chrome: { settings: settingsOf(settings), overview },
    phrases: phrasesFor('en'),
    here: 'articles/x/',
    href: (to, fragment = null) => relativeHref('articles/x/', to, fragment),
  });
}

function sentence(record: ArticleRecord): string {
  const { author, headline, facts, archive, number } = cite(record);
  return `${author}${headline}${facts}${archive}${number}`;
}

const source = sourceOf('A ferry stays in port.\n');
const span = { start: 0, end: 1 };

describe('the sentence', () => {
  it('puts what is inferred in square brackets', () => {
    const { record } = harbourArticle();
    expect(sentence(record)).toBe(
      `Nils Berg. Ferry stays in port until the storm has passed. [The Harbour Post], Coast News, [10 November 2021 or earlier]. The Harbour File, record ${record.id}.`,
    );
  });

  it('says that a headline was supplied and a publisher is not stated', () => {
    const { record } = norwegianArticle();
    expect(sentence(record)).toBe(
      `Fergen blir liggende til stormen er over. [headline from the first sentence]. Publisher not stated, November 2021, day not given. The Harbour File, record ${record.id}.`,
    );
    expect(cite(record).lang).toBe('nb');
  });

  it('ends with the permalink when the archive has an address', () => {
    expect(cite(recordOf(source)).permalink).toBeNull();
    expect(cite(recordOf(source), { base: 'https://archive.example/' }).permalink).toBe(
      'https://archive.example/articles/x/',
    );
  });
});

describe('BibTeX', () => {
  const bibtex = (parts: Partial<ArticleRecord>, settings: Partial<SiteSettings> = {}) =>
    cite(recordOf(source, { headline: stated('A ferry', span, 'headline/own-line'), ...parts }), settings).bibtex;

  it.each(['2021', '2021-11', '2021-11-16'])('has a date when %s is stated', (edtf) => {
    expect(bibtex({ published: stated(date(edtf), span, 'published/header-line') })).toBe(
      `@misc{the-harbour-file-${source.id},\n  title = {A ferry},\n  date  = {${edtf}},\n  note  = {The Harbour File, record ${source.id}}\n}`,
    );
  });

  it.each([
    ['[2021-11-14..]', '[14 November 2021 or later]'],
    ['[..2021-11-10]', '[10 November 2021 or earlier]'],
    ['2021-11-14~', '[about 14 November 2021]'],
    ['2021-11-16', '[16 November 2021]'],
  ])('has no date but words when %s is inferred', (edtf, words) => {
    const published = inferred(date(edtf), { spans: [], rule: 'published/caption', confidence: 'certain' });
    expect(bibtex({ published })).not.toContain('date ');
    expect(bibtex({ published })).toContain(`{${words}. The Harbour File`);
  });

  it('keeps names whole and marks of TeX as text', () => {
    const text = bibtex({
      headline: stated('50 % {of} A_B & C#D cost $5 \\ ~', span, 'headline/own-line'),
      byline: stated('Nils Berg and Mara Lind', span, 'byline/by-line'),
    });
    expect(text).toContain('= {50 \\% \\{of\\} A\\_B \\& C\\#D cost \\$5 \\textbackslash{} \\textasciitilde{}}');
    expect(text).toContain('= {{Nils Berg and Mara Lind}}');
  });

  it('gives the permalink when there is one', () => {
    expect(bibtex({}, { base: 'https://archive.example/' })).toContain('= {https://archive.example/articles/x/}');
  });
});
