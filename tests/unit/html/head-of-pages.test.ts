/** The head of a page: what stands in the element of its headline and above it, and what its data say of who signs it. */
import { describe, expect, it } from 'vitest';
import { page, readPageRecord, text } from './page-of.ts';

const jsonLd = (fields: Record<string, unknown>) =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...fields })}</script>`;
const article = (fields: Record<string, unknown>) =>
  jsonLd({ '@type': 'NewsArticle', headline: 'Ferry lost in storm', ...fields });
const plainPage = (body: string, title = 'Ferry lost in storm') =>
  `<html><head><title>${title}</title></head><body>${body}</body></html>`;
const headed = (heading: string, head = article({})) =>
  readPageRecord(`<html><head>${head}</head><body><main>${heading}<div>${text}</div></main></body></html>`);

describe('the element of the headline', () => {
  it.each([
    '<h1><span class="x1">Coast</span> <span class="x2">Ferry lost in storm</span></h1>',
    '<h2><span>Coast</span><span class="colon">:</span> <span>Ferry lost in storm</span></h2>',
    '<h1><strong>Coast</strong><br>Ferry lost in storm</h1>',
    '<h1><small>Coast | </small>Ferry lost in storm</h1>',
  ])('%# holds a kicker where the data give the headline without it', (heading) => {
    const { headline, kicker } = headed(heading);
    expect([headline.value, kicker?.value]).toEqual(['Ferry lost in storm', 'Coast']);
  });

  it('holds a kicker by its name where the data do not give the whole line', () => {
    const heading = '<h1><span class="kicker">Coast:</span> Ferry lost in storm</h1>';
    expect(headed(heading, '').kicker?.value).toBe('Coast');
    const whole = headed(heading, article({ headline: 'Coast: Ferry lost in storm' }));
    expect([whole.headline.value, whole.kicker]).toEqual(['Coast: Ferry lost in storm', null]);
  });

  it('is one headline where a word of it is set apart', () => {
    for (const heading of [
      '<h1><em>Northern Star</em> lost in storm</h1>',
      '<h1><strong>“Hold on”</strong>: how a crew was saved</h1>',
      '<h1><span>Harwick</span> <span>ferry lost in storm</span></h1>',
    ]) {
      const { headline, kicker } = headed(heading, '');
      expect([headline.value, kicker]).toEqual([heading.replace(/<[^>]+>/g, ''), null]);
    }
  });
});

describe('what stands right above the headline', () => {
  it('is the kicker where the title of the page joins the two', () => {
    const source = plainPage(
      `<main><p>On the coast</p><h1>Ferry lost in storm</h1>${text}</main>`,
      'On the coast: Ferry lost in storm - Gazette',
    );
    expect(readPageRecord(source).kicker?.value).toBe('On the coast');
    expect(readPageRecord(source.replace('On the coast: ', 'Coast: ')).kicker).toBeNull();
    // The name of the site stands at the foot of the page as well.
    expect(readPageRecord(source.replace('</main>', '</main><p>© On the coast</p>')).kicker).toBeNull();
  });

  it('is read by the element that names it where line breaks part one block', () => {
    const source = plainPage(
      `<table><tr><td><font class="seccion">COAST</font><br><br><font class="titulo"><b>Ferry lost in storm</b></font><br><br>
       <font class="entradilla">Forty passengers spent a night at sea before the lifeboat found them.</font><br><br>${text}</td></tr></table>`,
    );
    const { section, standfirst } = readPageRecord(source);
    expect(section?.value).toBe('COAST');
    expect(standfirst?.value).toBe('Forty passengers spent a night at sea before the lifeboat found them.');
  });
});

describe('the path that a page shows', () => {
  const shown = (path: string) =>
    readPageRecord(plainPage(`<div>${path}</div><main><h1>Ferry lost in storm</h1><div>${text}</div></main>`)).section;

  it.each([
    '<ul class="BreadCrumb"><li><a href="/">Home</a></li><li><a href="/coast">Coast</a></li></ul>',
    '<div class="crumbs">Home › Coast › Ferry lost in storm</div>',
    '<nav aria-label="Breadcrumb"><a href="/">Startseite</a> <a href="/c">Coast</a> <span>Ferry lost in storm</span></nav>',
  ])('%# leads through the section', (path) => {
    expect(shown(path)).toMatchObject({ value: 'Coast', provenance: { rule: 'section/page-path' } });
  });

  it.each([
    '<ul class="breadcrumb"><li><a href="/">Home</a></li><li>Ferry lost in storm</li></ul>',
    '<ul class="menu"><li><a href="/">Home</a></li><li><a href="/coast">Coast</a></li></ul>',
    '<div class="breadcrumb"><a href="/">Home</a></div>',
  ])('%# names none where it leads to the front page alone, or is a menu', (path) => {
    expect(shown(path)).toBeNull();
  });
});

describe('who signs in the data', () => {
  const signed = (author: unknown, above = '') => {
    const head = article({ author, publisher: { '@type': 'Organization', name: 'The Gazette' } });
    const { byline, agency } = readPageRecord(page({ head, above }));
    return [byline?.value ?? null, agency?.value ?? null];
  };

  it('is an agency by its name', () => {
    expect(signed({ '@type': 'Person', name: 'ANP' })).toEqual([null, 'ANP']);
    expect(signed({ '@type': 'Person', name: '/ritzau/' })).toEqual([null, 'ritzau']);
    expect(signed({ '@type': 'Organization', name: 'The Gazette with AFP' })).toEqual([null, 'AFP']);
    expect(
      signed([
        { '@type': 'Person', name: 'Ann Smith' },
        { '@type': 'Organization', name: 'Reuters' },
      ]),
    ).toEqual(['Ann Smith', 'Reuters']);
  });

  it('is nobody where the paper names itself, and a body only where no writer is shown', () => {
    expect(signed({ '@type': 'NewsMediaOrganization', name: 'The Gazette' })).toEqual([null, null]);
    expect(signed({ '@type': 'Organization', name: 'Halvorsen Marine' })).toEqual(['Halvorsen Marine', null]);
    const shown = '<p>By Joan Mercer</p>';
    expect(signed({ '@type': 'Organization', name: 'Halvorsen Marine' }, shown)).toEqual(['Joan Mercer', null]);
    expect(signed({ '@type': 'Person', name: 'The Gazette' })).toEqual([null, null]);
    expect(signed({ '@type': 'Person', name: 'Bruno Lusardi' })).toEqual(['Bruno Lusardi', null]);
  });

  it('is a writer whose page is called by their own name', () => {
    const head = article({
      author: { '@type': 'Person', name: 'Joan Mercer' },
      publisher: { '@type': 'Organization', name: 'Joan Mercer' },
    });
    expect(readPageRecord(page({ head })).byline?.value).toBe('Joan Mercer');
  });

  it('is found where the data but point to it', () => {
    const head = jsonLd({
      '@graph': [
        { '@type': 'Article', headline: 'Ferry lost in storm', author: { '@id': '#ann' }, publisher: { '@id': '#us' } },
        { '@type': 'Person', '@id': '#ann', name: 'Ann Smith' },
        { '@type': 'Organization', '@id': '#us', name: 'The Gazette' },
      ],
    });
    const { byline, publisher } = readPageRecord(page({ head }));
    expect([byline?.value, publisher?.value]).toEqual(['Ann Smith', 'The Gazette']);
  });

  it('is not what such a pointer is called, where it leads nowhere', () => {
    const head = article({ author: { '@id': '#/person/12' }, publisher: { '@id': '#organization' } });
    const { byline, publisher } = readPageRecord(page({ head }));
    const without = readPageRecord(page({ head: article({}) }));
    expect([byline?.value, publisher?.value]).toEqual([without.byline?.value, without.publisher?.value]);
  });

  it('is that of the publication of which the article is a part, where the data name no publisher', () => {
    const partOf = (types: string | string[], name: string) =>
      readPageRecord(
        page({
          head: `${article({ isPartOf: { '@type': types, name } })}<link rel="canonical" href="https://www.haldezeitung.example/a">`,
        }),
      ).publisher?.value;
    expect(partOf('Newspaper', 'Der Bote')).toBe('Der Bote');
    expect(partOf(['CreativeWork', 'Product'], 'Halde Zeitung')).toBe('Halde Zeitung');
    expect(partOf(['CreativeWork', 'Product'], 'Basic access')).not.toBe('Basic access');
  });
});

describe('the name of the paper in the title of the page', () => {
  const published = (title: string, around: string) =>
    readPageRecord(plainPage(`${around}<main><h1>Ferry lost in storm</h1><div>${text}</div></main>`, title)).publisher
      ?.value ?? null;

  it('counts when the page shows it as its logo, as the link to its front page or as who holds the rights', () => {
    const behind = 'Ferry lost in storm - Clean Water Now';
    expect(published(behind, '<a href="/">Clean Water Now</a>')).toBe('Clean Water Now');
    expect(published(behind, '<img src="logo.gif" alt="Clean Water Now">')).toBe('Clean Water Now');
    expect(published(behind, '<p>© 2021 Clean Water Now</p>')).toBe('Clean Water Now');
    expect(published('Clean Water Now: Ferry lost in storm', '<a href="/">Clean Water Now</a>')).toBe(
      'Clean Water Now',
    );
  });

  it('counts when it is the host of the page', () => {
    const link = '<link rel="canonical" href="https://www.water.example/ferry">';
    expect(published('Ferry lost in storm - water.example', link)).toBe('water.example');
    expect(published('Ferry lost in storm - storm.example', link)).toBeNull();
  });

  it('is but a part of the title otherwise', () => {
    expect(published('Ferry lost in storm - Coast', '<a href="/">Home</a>')).toBeNull();
    expect(published('Ferry lost in storm - Coast', '<a href="/coast">Coast</a>')).toBeNull();
    expect(published('Storm: Ferry lost in storm', '<p>Storm</p>')).toBeNull();
  });
});

describe('the day above an old page', () => {
  const dated = (above: string, below = '', beside = '') =>
    readPageRecord(
      plainPage(
        `<p>${above}</p><hr><p>A</p><p>B</p><p>C</p><h2>Ferry lost in storm</h2>${beside}${text}<p>${below}</p>`,
      ),
    ).published;

  it('is a guess at the day of publication', () => {
    expect(dated('Friday, May 7, 1999')).toMatchObject({ value: { edtf: '1999-05-07' } });
    expect(dated('Friday, May 7, 1999', '© 1999 The Gazette')?.value.edtf).toBe('1999-05-07');
  });

  it('is none where another day stands there, the rights are of another year, or the page tells its day', () => {
    expect(dated('Friday, May 7, 1999</p><p>Published May 3, 1999')).toBeNull();
    expect(dated('Friday, May 7, 1999', '© 2004 The Gazette')).toBeNull();
    expect(dated('Friday, May 7, 1999', '', '<p>By Ann Smith</p><p>April 30, 1999</p>')?.value.edtf).toBe('1999-04-30');
  });
});

describe('the tags below an article', () => {
  const tagged = (inside: string, below = '', head = '') =>
    readPageRecord(
      `<html><head><title>Ferry lost in storm</title>${head}</head><body><article><h1>Ferry lost in storm</h1><div>${text}</div>${inside}</article>${below}</body></html>`,
    ).keywords?.value ?? null;
  const links = '<a href="/t/1">ferries</a> <a href="/t/2">storms</a>';

  it.each([
    `<div class="post-tags">Tags: ${links}</div>`,
    '<ul class="etiquetas"><li>ferries</li><li>storms</li></ul>',
    `<div class="topic-list"><span>Topics</span> ${links}</div>`,
  ])('%# are its keywords', (inside) => {
    expect(tagged(inside)).toEqual(['ferries', 'storms']);
  });

  it('are not where the data list others, where one link stands alone, or where they are of another story', () => {
    expect(tagged(`<div class="tags">${links}</div>`, '', '<meta name="keywords" content="sea, wind">')).toEqual([
      'sea',
      'wind',
    ]);
    expect(tagged('<div class="tags"><a href="/t/1">ferries</a></div>')).toBeNull();
    expect(tagged(`<div class="tags-cloud">${links}</div>`)).toBeNull();
    expect(tagged(`<div class="related"><div class="tags">${links}</div></div>`)).toBeNull();
    expect(tagged('', `<div class="card"><div class="tags">${links}</div></div>`)).toBeNull();
  });
});
