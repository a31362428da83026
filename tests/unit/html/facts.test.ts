import { describe, expect, it } from 'vitest';
import type { Sourced } from '../../../src/model/provenance.ts';
import { page, readPageRecord } from './page-of.ts';

const jsonLd = (fields: Record<string, unknown>) =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', ...fields })}</script>`;
const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;
const headline = 'Ferry lost in storm';

/** The source at the span of a stated field. */
function statedAt(source: string, field: Sourced<unknown> | null): string | null {
  if (field?.provenance.kind !== 'stated') return null;
  return source.slice(field.provenance.span.start, field.provenance.span.end);
}

describe('the facts of an HTML page', () => {
  it('states what its JSON-LD says, at the span of the very string', () => {
    const source = page({
      head: jsonLd({
        headline,
        datePublished: '2021-11-10T10:27:31+01:00',
        dateModified: '2021-11-11T08:00:00+01:00',
        author: { '@type': 'Person', name: 'Ann "A" Smith' },
        publisher: { '@type': 'Organization', name: 'The Gazette' },
        articleSection: 'Coast',
        keywords: ['ferry', 'storm'],
      }),
    });
    const record = readPageRecord(source);
    expect(record.published?.value).toMatchObject({ edtf: '2021-11-10T10:27+01:00', precision: 'minute' });
    expect(statedAt(source, record.published)).toBe('2021-11-10T10:27:31+01:00');
    expect(record.updated?.value.edtf).toBe('2021-11-11T08:00+01:00');
    expect(record.byline?.value).toBe('Ann "A" Smith');
    expect(statedAt(source, record.byline)).toBe('Ann \\"A\\" Smith');
    expect(record.publisher?.value).toBe('The Gazette');
    expect(record.section?.value).toBe('Coast');
    expect(record.keywords).toMatchObject({ value: ['ferry', 'storm'], provenance: { kind: 'inferred' } });
  });

  it.each(['Redazione', 'Redazione Online', 'Staff', 'Newsroom', 'Harwick Gazette Staff'])(
    'lets the writer whom the page names go before “%s” in its data',
    (desk) => {
      const head = `<meta name="author" content="${desk}">`;
      expect(readPageRecord(page({ head, above: '<p>By Joan Mercer</p>' })).byline?.value).toBe('Joan Mercer');
      expect(readPageRecord(page({ head })).byline?.value).toBe(desk);
    },
  );

  it('takes the node that is about this page, not one about another article', () => {
    const others = jsonLd({ headline: 'Bakers on strike again', datePublished: '2019-01-01' });
    const record = readPageRecord(page({ head: others + jsonLd({ headline, datePublished: '2021-11-10' }) }));
    expect(record.published?.value.edtf).toBe('2021-11-10');
  });

  it('reads meta elements, microdata, the canonical address and the language', () => {
    const source = page({
      head: `${meta('article:published_time', '2021-11-10')}${meta('og:site_name', 'The Gazette &amp; Post')}
        <meta name="author" content="Ann Smith"><link rel="canonical" href="https://gazette.example/a?x=1&amp;y=2">`,
      above: '<span itemprop="dateModified" content="2021-11-12T09:30">changed</span>',
    });
    const record = readPageRecord(source);
    expect(record.published?.value.edtf).toBe('2021-11-10');
    expect(record.updated?.value.edtf).toBe('2021-11-12T09:30');
    expect(record.publisher?.value).toBe('The Gazette & Post');
    expect(statedAt(source, record.publisher)).toBe('The Gazette &amp; Post');
    expect(record.byline?.value).toBe('Ann Smith');
    expect(record.address?.value).toBe('https://gazette.example/a?x=1&y=2');
    expect(record.language.value).toBe('en');
  });

  it('reads where and when the page was saved from the note of the program that saved it', () => {
    const note =
      '<!-- Page saved with SingleFile\n url: https://gazette.example/ferry \n saved date: Fri Nov 12 2021 10:20:30 GMT+0100 -->';
    const record = readPageRecord(note + page());
    expect(record.address?.value).toBe('https://gazette.example/ferry');
    expect(record.retrieved?.value.edtf).toBe('2021-11-12');
  });

  it('takes no date of change that is not after publication', () => {
    const record = readPageRecord(
      page({ head: jsonLd({ headline, datePublished: '2021-11-10T10:27Z', dateModified: '2021-11-10T10:27:30Z' }) }),
    );
    expect(record.updated).toBeNull();
  });

  it('prefers the zone of the newspaper to UTC, and the day it shows to both', () => {
    const zoned = readPageRecord(
      page({
        head:
          jsonLd({ headline, datePublished: '2021-11-09T23:30:00Z' }) +
          meta('article:published_time', '2021-11-10T00:30:00+01:00'),
      }),
    );
    expect(zoned.published?.value.edtf).toBe('2021-11-10T00:30+01:00');
    const shown = readPageRecord(
      page({
        head: jsonLd({ headline, datePublished: '2021-11-09T23:30:00Z' }),
        above: '<p>Published 10 November 2021</p>',
      }),
    );
    expect(shown.published).toMatchObject({
      value: { edtf: '2021-11-10' },
      provenance: { rule: 'published/shown-day' },
    });
  });

  it('keeps what disagrees as a rival, and is less sure', () => {
    const record = readPageRecord(
      page({ head: jsonLd({ headline, datePublished: '2021-11-10' }) + meta('article:published_time', '2019-03-02') }),
    );
    expect(record.published).toMatchObject({
      value: { edtf: '2021-11-10' },
      provenance: { kind: 'inferred', confidence: 'likely', rivals: [{ value: { edtf: '2019-03-02' } }] },
    });
  });

  it('gives no date rather than an impossible or a made-up one', () => {
    for (const date of ['2021-02-30', '0000-00-00', 'yesterday', '1970-01-01T00:00:00Z', '13'])
      expect(readPageRecord(page({ head: jsonLd({ headline, datePublished: date }) })).published, date).toBeNull();
    expect(
      readPageRecord(page({ head: jsonLd({ headline, datePublished: '2021-11' }) })).published?.value.precision,
    ).toBe('month');
  });

  it('takes the title without the site name when the page shows no headline', () => {
    const source = page().replace('<h1>Ferry lost in storm</h1>', '');
    expect(readPageRecord(source).headline).toMatchObject({
      value: 'Ferry lost in storm',
      provenance: { kind: 'stated', rule: 'headline/title-element' },
    });
  });

  it('forgives JSON-LD its line ends and commas, and lives without it where it is broken', () => {
    const loose =
      '<script type="application/ld+json">{"@type": ["NewsArticle"], "headline": "Ferry lost\nin storm", "datePublished": "2021-11-10",}</script>';
    expect(readPageRecord(page({ head: loose })).published?.value.edtf).toBe('2021-11-10');
    for (const broken of ['{"@type": "NewsArticle", ', '['.repeat(5000), '{"a":'.repeat(5000), '"'])
      expect(
        readPageRecord(page({ head: `<script type="application/ld+json">${broken}</script>` })).published,
      ).toBeNull();
  });
});
