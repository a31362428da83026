/** The name of the site on its pages: in the title, the logo, the foot. It is no headline, and hides no article. */
import { describe, expect, it } from 'vitest';
import { paragraphs, readPageRecord, text } from './page-of.ts';

const headline = 'Harbour bridge shut after crack found';
const heading = `<h1>${headline}</h1><p class="byline">By Anna Holm</p><time datetime="2021-03-03">3 March 2021</time>`;

interface Site {
  readonly title?: string;
  readonly head?: string;
  readonly above?: string;
  readonly article?: string;
  readonly below?: string;
}

function read({ title = 'The Gull Gazette', head = '', above = '', article = heading, below = '' }: Site) {
  const body = `${above}<main><article>${article}${text}</article></main>${below}`;
  const {
    headline: found,
    body: blocks,
    publisher,
  } = readPageRecord(`<html><head><title>${title}</title>${head}</head><body>${body}</body></html>`);
  expect(blocks.filter(({ type }) => type === 'paragraph').map(({ text: words }) => words)).toEqual(paragraphs);
  return { headline: found.value, publisher: publisher?.value ?? null };
}

describe('a title that is the name of the site', () => {
  const logo = '<header class="site-header"><a href="/">The Gull Gazette</a></header>';

  it.each<[string, Site]>([
    ['a link', { above: logo, below: '<footer>© The Gull Gazette</footer>' }],
    ['a line', { above: '<div>The Gull Gazette</div>', below: '<footer>© The Gull Gazette</footer>' }],
    [
      'half of the title',
      { title: 'Budget 2021 | The Gull Gazette', above: logo, below: '<div>© The Gull Gazette</div>' },
    ],
    ['below the text', { above: logo, below: '<div>© The Gull Gazette</div>' }],
    ['told as a sentence', { above: logo, below: '<p>Copyright The Gull Gazette</p>' }],
    ['beside a part of the headline', { title: 'Bridge shut - Gull Gazette', above: '<div>Gull Gazette</div>' }],
    ['a line of its own alone', { above: '<div>The Gull Gazette</div><div>Established 3 March 1878</div>' }],
    ['a main heading', { above: '<h1><a href="/">The Gull Gazette</a></h1>' }],
    ['a heading below', { below: '<h1>The Gull Gazette</h1><h3>The Gull Gazette</h3>' }],
    [
      'what the host spells',
      {
        above: '<h1>Gull Now</h1>',
        title: 'Gull Now',
        head: '<link rel="canonical" href="https://www.gull-now.example/a">',
      },
    ],
    [
      'all that the data give',
      { above: '<span>Gull Now</span>', title: 'Gull Now', head: '<meta property="og:title" content="Gull Now">' },
    ],
    ['with its slogan', { title: 'Gull Gazette - news from the harbour', above: '<p>News from the harbour</p>' }],
  ])('leaves the heading of the article the headline: %s', (_, site) => {
    expect(read(site).headline).toBe(headline);
  });

  it('leaves a lower heading the headline where no other is', () => {
    const lower = heading.replaceAll('h1>', 'h2>');
    expect(read({ above: '<h1><a href="/">The Gull Gazette</a></h1>', article: lower }).headline).toBe(headline);
  });

  it('names the publisher without the sign before it', () => {
    expect(read({ below: '<footer>© The Gull Gazette</footer>' }).publisher).toBe('The Gull Gazette');
  });
});

describe('a headline', () => {
  it('may name the site, or lead to the front page', () => {
    const own = 'Gull Gazette wins prize';
    expect(
      read({ title: `${own} | Gull Gazette`, above: '<a href="/">Gull Gazette</a>', article: `<h1>${own}</h1>` })
        .headline,
    ).toBe(own);
    expect(read({ title: headline, article: `<h1><a href="./">${headline}</a></h1>` }).headline).toBe(headline);
  });

  it('is the line like the title though a main heading names the section', () => {
    const article = `<h1>News</h1><div>${headline}</div>`;
    expect(read({ title: `${headline} - Gull Gazette`, article }).headline).toBe(headline);
  });

  it('is no crosshead towards the end of the text, however like the title', () => {
    const { headline: found, body } = readPageRecord(
      `<html><head><title>The harbour bridge</title></head><body><article><h1>Crack found on Monday</h1>${text}
       <h2>The harbour bridge</h2><p>It was built in 1931 and last mended in 2008, when its deck was laid anew.</p></article></body></html>`,
    );
    expect([found.value, body.length]).toEqual(['Crack found on Monday', 5]);
  });
});
