import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { uncovered } from '../../../src/extract/coverage.ts';
import { decodeAttribute } from '../../../src/extract/html/char-refs.ts';
import { fieldNames } from '../../../src/model/article.ts';
import { foldSpace } from '../../../src/text/normalise.ts';
import { extract } from '../../support/extract.ts';
import { page, pageSource, paragraphs } from './page-of.ts';

const prose = fc.constantFrom(
  ...paragraphs,
  'Caf&eacute; owners &amp; fishermen met on the quay that evening to talk it over.',
);
const label = fc.constantFrom(
  'Share',
  'Advertisement',
  'Read more',
  'By Ann Smith',
  '10 November 2021',
  'Photo: Ann Smith/AFP',
  'x &lt; y',
);
const tags = fc.constantFrom(
  'p',
  'div',
  'h2',
  'li',
  'blockquote',
  'figcaption',
  'td',
  'aside',
  'span',
  'section',
  'figure',
);
const names = fc.constantFrom(
  '',
  ' class="caption credit"',
  ' class="related-links"',
  ' class="standfirst"',
  ' hidden',
  ' itemprop="articleBody"',
);
const element = fc
  .tuple(tags, names, fc.oneof(prose, label), fc.boolean())
  .map(([tag, attrs, text, closed]) => `<${tag}${attrs}>${text}${closed ? `</${tag}>` : ''}\n`);
const dates = fc.constantFrom('2021-11-10', '2021-11-10T23:30:00Z', 'Nov 10, 2021', '2021-02-30');
// A text that only the data hold: it is read where the page shows much less.
const hidden =
  'Snow lay on the passes for nine weeks, and the post was brought over the ice by men with sledges and dogs.';
const bodies = fc.constantFrom('', `,"articleBody":"${`${hidden} ${hidden}\\n`.repeat(6)}"`);
const head = fc.tuple(dates, dates, bodies).map(
  ([one, other, body]) =>
    `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry \\u00e5 lost","datePublished":"${one}"${body}}</script>
     <meta property="article:published_time" content="${other}"><meta name="author" content="Ann &amp; Bo">`,
);
const pages = fc
  .tuple(head, fc.array(element, { maxLength: 25 }))
  .map(([data, elements]) => page({ head: data, body: `${elements.join('')}<p>${paragraphs[0]}</p>` }));

const plain = (markup: string) =>
  foldSpace(decodeAttribute(markup.replace(/<[^>]*>/g, ' '), 0, markup.replace(/<[^>]*>/g, ' ').length));

describe('the invariants of records read from HTML', () => {
  it('loses nothing: every character is in a field, a block or set aside', () => {
    fc.assert(
      fc.property(pages, (text) => {
        const source = pageSource(text);
        const { record } = extract(source);
        expect(record === null ? [] : uncovered(record, source)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('invents nothing: what is stated stands at its span, and every block is the words at its own', () => {
    fc.assert(
      fc.property(pages, (text) => {
        const { record } = extract(pageSource(text));
        if (record === null) return;
        for (const block of record.body) {
          expect(plain(text.slice(block.span.start, block.span.end)).replaceAll(' ', '')).toBe(
            block.text.replaceAll(' ', ''),
          );
        }
        for (const name of fieldNames) {
          const field = record[name];
          if (field?.provenance.kind !== 'stated' || typeof field.value !== 'string') continue;
          const { start, end } = field.provenance.span;
          expect(
            plain(text.slice(start, end))
              .replace(/\\u00e5/g, 'å')
              .toLowerCase(),
          ).toContain(field.value.toLowerCase());
        }
      }),
      { numRuns: 60 },
    );
  });

  it('keeps its blocks and set-aside stretches in source order, and blocks apart', () => {
    fc.assert(
      fc.property(pages, (text) => {
        const { record } = extract(pageSource(text));
        const ends = record?.body.map(({ span }) => span) ?? [];
        for (const [at, span] of ends.entries())
          if (at > 0) expect(span.start).toBeGreaterThanOrEqual(ends[at - 1]?.end ?? 0);
        for (const { within, block, span } of record?.quotations ?? []) {
          expect(within.end).toBeLessThanOrEqual(record?.body[block]?.text.length ?? 0);
          expect(span.start).toBeGreaterThanOrEqual(record?.body[block]?.span.start ?? 0);
        }
      }),
      { numRuns: 40 },
    );
  });
});
