/** Which of the days and names of a web page are the article's: teasers, comments and menus have theirs too. All invented. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../support/extract.ts';
import { bodies, headlines, type Language } from './head-of.ts';
import { sourceOf } from './source-of.ts';

interface PageParts {
  readonly head?: string;
  /** Above the headline, in the element that holds both. */
  readonly over?: string;
  /** Before that element. */
  readonly before?: string;
  readonly under?: string;
  /** Below the text, inside the element that holds it and behind it. */
  readonly below?: string;
  readonly behind?: string;
  readonly language?: Language;
}

function recordOf({ language = 'en', ...parts }: PageParts) {
  const text = bodies[language].map((one) => `<p>${one}</p>`).join('');
  const page = `<html lang="${language}"><head><title>${headlines[language]}</title>${parts.head ?? ''}</head><body>
    <ul class="nav"><li><a href="/a">Home</a></li><li><a href="/b">News</a></li><li><a href="/c">Sport</a></li></ul>${parts.before ?? ''}
    <div class="main">${parts.over ?? ''}<h1>${headlines[language]}</h1>${parts.under ?? ''}<div class="text">${text}</div>${parts.below ?? ''}</div>
    ${parts.behind ?? ''}</body></html>`;
  const { record } = extract(sourceOf(page, 'page.html'));
  if (record === null) throw new Error('The article is not published.');
  return record;
}

const dayOf = (parts: PageParts) => recordOf(parts).published?.value.edtf.slice(0, 10);
const script = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const story = (headline: string, url: string, datePublished: string) => ({
  '@type': 'NewsArticle',
  headline,
  url,
  datePublished,
});
const canonical = '<link rel="canonical" href="https://www.harwick.example/news/bridge">';

describe('the articles that the data of a page tell of', () => {
  const others = [
    story('Ferry sails again', 'https://www.harwick.example/news/ferry', '2019-03-20T08:00:00Z'),
    story('Library shut for good', 'https://www.harwick.example/news/library', '2019-03-21T08:00:00Z'),
  ];

  it('are others where neither headline nor address is that of the page', () => {
    const under = '<p class="when">Published 15 March 2019</p>';
    expect(dayOf({ head: canonical + others.map(script).join(''), under })).toBe('2019-03-15');
    expect(dayOf({ head: canonical + others.map(script).join('') })).toBeUndefined();
  });

  it('hold its own by its address, under whatever title search engines get', () => {
    const own = story('What drivers need to know', 'https://www.harwick.example/news/bridge', '2019-03-15T08:00:00Z');
    expect(dayOf({ head: canonical + [...others, own].map(script).join('') })).toBe('2019-03-15');
  });

  it('name several writers in one list', () => {
    const author = { '@type': 'Person', name: ['Joan Mercer', 'Tom Reed'] };
    expect(recordOf({ head: script({ ...story(headlines.en, '', ''), author }) }).byline?.value).toBe(
      'Joan Mercer, Tom Reed',
    );
  });
});

describe('a day that elements of a page are marked with', () => {
  const marked = (day: string) => `<meta itemprop="datePublished" content="${day}T08:00:00Z">`;

  it('is that of a comment or of the story whose teaser it stands in', () => {
    const comment = `<ol class="comments"><li>${marked('2019-03-17')}<p>No ferry, no trade.</p></li></ol>`;
    const teaser = `<div itemscope itemtype="https://schema.org/NewsArticle"><a href="/f">Ferry sails again</a>${marked('2019-03-14')}</div>`;
    const under = '<p>15 March 2019</p>';
    expect(dayOf({ under, behind: comment })).toBe('2019-03-15');
    expect(dayOf({ behind: comment })).toBeUndefined();
    expect(dayOf({ under, before: teaser })).toBe('2019-03-15');
    expect(dayOf({ before: teaser })).toBeUndefined();
  });

  it('is that of which the first sentence tells', () => {
    const sentence =
      '<p>The ferry of Harwick will sail again on <time datetime="2019-04-12">12 April 2019</time> for the summer.</p>';
    expect(dayOf({ under: sentence })).toBeUndefined();
  });

  it('is that of another story where a title stands above it', () => {
    const teaser =
      '<div><a href="/f">The ferry sails again from Friday</a><time datetime="2019-03-20">20 March 2019</time></div>';
    expect(dayOf({ before: teaser, under: '<p>15 March 2019</p>' })).toBe('2019-03-15');
    expect(dayOf({ before: teaser })).toBeUndefined();
  });
});

describe('a day above the headline of a page', () => {
  it('is the article’s where what holds both opens with it', () => {
    expect(dayOf({ over: '<p>Friday, 15 March 2019</p>' })).toBe('2019-03-15');
    expect(dayOf({ over: '<h2><span>viernes, 15 de marzo de 2019</span></h2>', language: 'es' })).toBe('2019-03-15');
  });

  it('is that on which the page was seen where a menu stands there as well', () => {
    expect(dayOf({ before: '<p>Monday, 4 May 2020</p>', under: '<p>15 March 2019</p>' })).toBe('2019-03-15');
    const menu = '<p>Monday, 4 May 2020</p><p><a href="/a">All the news of the week</a></p><p>Weather</p><p>Tides</p>';
    expect(dayOf({ over: menu, under: '<p>15 March 2019</p>' })).toBe('2019-03-15');
  });
});

describe('a day that little else tells', () => {
  it('stands below the text with its word, or right below it', () => {
    expect(dayOf({ below: '<p>Share</p><p>Published 15 March 2019</p>' })).toBe('2019-03-15');
    expect(dayOf({ below: '<div class="foot">15 March 2019</div>' })).toBe('2019-03-15');
    expect(dayOf({ behind: '<div><p>The ferry sails again</p><p>20 March 2019</p></div>' })).toBeUndefined();
  });

  it('stands in the address', () => {
    expect(dayOf({ head: '<link rel="canonical" href="https://www.harwick.example/2019/03/15/bridge">' })).toBe(
      '2019-03-15',
    );
  });

  it('is written as Americans do where its weekday says so', () => {
    expect(dayOf({ under: '<div>Mon, 10/04/2010 - 11:54</div>', language: 'fr' })).toBe('2010-10-04');
    expect(dayOf({ under: '<div>lundi, 10/05/2010 - 11:54</div>', language: 'fr' })).toBe('2010-05-10');
  });
});

describe('who wrote a page', () => {
  const writerOf = (parts: PageParts) => recordOf(parts).byline?.value;

  it('is whom a link to an author’s page names, below the standfirst or in a box', () => {
    const deck = '<p>Two winters without a crossing lie ahead of the town, and nobody has asked its traders yet.</p>';
    expect(writerOf({ under: `${deck}<p><a rel="author" href="/a">Joan Mercer</a></p>` })).toBe('Joan Mercer');
    expect(writerOf({ behind: '<div class="about-author"><a rel="author" href="/a">Joan Mercer</a></div>' })).toBe(
      'Joan Mercer',
    );
    const several = ['Joan Mercer', 'Tom Reed'].map((one) => `<p><a rel="author" href="/a">${one}</a></p>`).join('');
    expect(writerOf({ behind: `<div>${several}</div>` })).toBeUndefined();
  });

  it('is the name alone in the head, or beside the day', () => {
    expect(writerOf({ under: '<div>Joan Mercer</div>' })).toBe('Joan Mercer');
    expect(writerOf({ under: '<div>Joan Mercer</div><p>By Anna Berg</p>' })).toBe('Anna Berg');
    expect(recordOf({ under: '<div>Kerekes Gábor - 15 March 2019</div>' })).toMatchObject({
      byline: { value: 'Kerekes Gábor' },
      published: { value: { edtf: '2019-03-15' } },
    });
  });

  it('is no host and no paper', () => {
    expect(writerOf({ head: '<meta name="author" content="harwick.example">' })).toBeUndefined();
    const author = { '@type': 'Organization', name: 'Harwick Gazette' };
    expect(writerOf({ head: script({ ...story(headlines.en, '', ''), author }) })).toBeUndefined();
  });
});

describe('a page whose theme says that it is in English', () => {
  const pageOf = (text: string) =>
    extract(
      sourceOf(
        `<html lang="en"><head><title>${headlines.nb}</title></head><body><h1>${headlines.nb}</h1>${text}</body></html>`,
        'a.html',
      ),
    );

  it('is in the language of its text, also where that is a list', () => {
    const paragraphs = pageOf(bodies.nb.map((one) => `<p>${one}</p>`).join('')).record;
    const list = pageOf(`<ul>${bodies.nb.map((one) => `<li>${one}</li>`).join('')}</ul>`).record;
    expect([paragraphs?.language.value, list?.language.value]).toEqual(['nb', 'nb']);
  });
});

describe('a page whose only prose is a notice on cookies', () => {
  const cookies =
    '<div id="cookie-banner"><p>We use cookies to improve your experience. You can change your settings at any time.</p></div>';
  const bodyOf = (html: string) => {
    const page = `<html><head><title>${headlines.en}</title></head><body>${cookies}<h1>${headlines.en}</h1>${html}</body></html>`;
    return extract(sourceOf(page, 'a.html')).record?.body.map((block) => ('text' in block ? block.text : ''));
  };

  it('may hold a flash of one sentence, or paragraphs that were set as headings', () => {
    expect(bodyOf('<p>The old bridge is to close.</p>')).toEqual(['The old bridge is to close.']);
    const long = `${bodies.en[0]} ${bodies.en[1]}`;
    expect(bodyOf(`<h3>${long}</h3><h3>${bodies.en[1]} ${bodies.en[2]}</h3>`)).toHaveLength(2);
  });
});
