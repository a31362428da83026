import { describe, expect, it } from 'vitest';
import { extract } from '../../support/extract.ts';
import { asideTexts, blocksOf, page, pageSource, paragraphs, readPageRecord, text } from './page-of.ts';

const asParagraphs = paragraphs.map((paragraph) => `paragraph: ${paragraph}`);

describe('reading an HTML page', () => {
  it('takes the running text and sets the menu, the footer and the markup aside', () => {
    const record = readPageRecord(page());
    expect(blocksOf(record)).toEqual(asParagraphs);
    expect(asideTexts(record, 'set-aside/navigation')).toEqual(['Home Sport', '© The Gazette. All rights reserved.']);
    expect(record.setAside.some(({ rule }) => rule === 'set-aside/markup')).toBe(true);
  });

  it('states the headline where the page shows it', () => {
    const source = page();
    const { headline } = readPageRecord(source);
    const { provenance } = headline;
    expect(headline.value).toBe('Ferry lost in storm');
    expect(provenance).toMatchObject({ kind: 'stated', rule: 'headline/page-heading' });
    const span = provenance.kind === 'stated' ? provenance.span : { start: 0, end: 0 };
    expect(source.slice(span.start, span.end)).toBe('Ferry lost in storm');
    expect(span.start).toBeGreaterThan(source.indexOf('<h1>'));
  });

  it('decodes references in the text and keeps the span on the source', () => {
    const source = page({
      body: `<p>Smith &amp; S&oslash;n said the ferry &#8211; a new one &#8211; was lost at sea.</p>${text}`,
    });
    const [block] = readPageRecord(source).body;
    expect(block?.text).toBe('Smith & Søn said the ferry – a new one – was lost at sea.');
    expect(source.slice(block?.span.start, block?.span.end)).toBe(
      'Smith &amp; S&oslash;n said the ferry &#8211; a new one &#8211; was lost at sea.',
    );
  });

  it('marks emphasis, code and links by offsets into the decoded text', () => {
    const source = page({
      body: `<p>The <em>R&amp;D</em> boat was <a href="/lost">lost at sea</a> on Monday night.</p>${text}`,
    });
    const [block] = readPageRecord(source).body;
    const marks = block?.type === 'paragraph' ? block.marks : [];
    expect(marks?.map(({ type, start, end, href }) => [type, block?.text.slice(start, end), href])).toEqual([
      ['emphasis', 'R&D', undefined],
      ['link', 'lost at sea', '/lost'],
    ]);
  });

  it('reads crossheads, lists, tables, quotations and figures as what they are', () => {
    const record = readPageRecord(
      page({
        body: `${text}<h2>The search</h2><p>Two ships and a plane went out to look for survivors on Wednesday.</p>
          <ol><li>A first boat was seen near the cape.</li><li>A second boat was seen at dusk.</li></ol>
          <blockquote><p>We have never seen waves like these in our lives.</p></blockquote>
          <figure><img src="a.jpg"><figcaption>The harbour on Monday. <span class="credit">Ann Smith</span></figcaption></figure>
          <table><tr><th>Boat</th><th>Crew</th></tr><tr><td>Maria</td><td>4</td></tr></table>
          <p>The search goes on until the end of the week, the coast guard said.</p>`,
      }),
    );
    expect(record.body.map(({ type }) => type)).toEqual([
      ...paragraphs.map(() => 'paragraph'),
      'crosshead',
      'paragraph',
      'list',
      'quotation',
      'figure',
      'table',
      'paragraph',
    ]);
    const [list, table, figure] = ['list', 'table', 'figure'].map((type) =>
      record.body.find((one) => one.type === type),
    );
    expect(list).toMatchObject({ ordered: true, items: [{ text: 'A first boat was seen near the cape.' }, {}] });
    expect(table?.type === 'table' && table.rows.map((row) => row.map((cell) => cell.text))).toEqual([
      ['Boat', 'Crew'],
      ['Maria', '4'],
    ]);
    expect(figure).toMatchObject({ caption: { text: 'The harbour on Monday.' }, credit: { text: 'Ann Smith' } });
  });

  it('sets boxes, share buttons, adverts, links to other articles and comments aside by their names', () => {
    const record = readPageRecord(
      page({
        body: `${text}<div class="share-buttons">Share on Facebook</div><div class="ad-slot">Buy a boat</div>
          <aside><p>The village has four hundred inhabitants and one school.</p></aside>
          <div class="newsletter-signup"><p>Sign up and never miss a story about the coast again.</p></div>
          <p><a href="/other">Read also: The night the lighthouse went dark</a></p>
          <p>The search goes on until the end of the week, the coast guard said.</p>`,
        below: `<section id="comments"><p>I was there that night and it was terrible, I can tell you all.</p>
          <p>So was I, and the harbour master did all that he could for us.</p></section>`,
      }),
    );
    expect(blocksOf(record)).toEqual([
      ...asParagraphs,
      'paragraph: The search goes on until the end of the week, the coast guard said.',
    ]);
    for (const rule of ['share', 'advert', 'box', 'newsletter', 'read-more', 'comments'])
      expect(asideTexts(record, `set-aside/${rule}`), rule).toHaveLength(1);
  });

  it('takes the standfirst by its class, or by the description of the page', () => {
    const standfirst = 'Forty people were on board when the weather turned.';
    const byClass = readPageRecord(page({ body: `<p class="standfirst">${standfirst}</p>${text}` }));
    const byData = readPageRecord(
      page({ head: `<meta name="description" content="${standfirst}">`, above: `<div><p>${standfirst}</p></div>` }),
    );
    for (const record of [byClass, byData]) {
      expect(record.standfirst?.value).toBe(standfirst);
      expect(blocksOf(record)).toEqual(asParagraphs);
    }
  });

  it('sets a pull quote aside that repeats the text', () => {
    const quote = 'Nobody in the village had expected the storm';
    const record = readPageRecord(page({ body: `${text}<blockquote>${quote}</blockquote>${text.slice(0, 60)}` }));
    expect(asideTexts(record, 'set-aside/pull-quote')).toEqual([quote]);
  });

  it('does not take a wrapper for furniture because of its name', () => {
    const record = readPageRecord(page({ body: `<div class="comments-enabled sidebar-right">${text}</div>` }));
    expect(blocksOf(record)).toEqual(asParagraphs);
  });

  it('reads a page without any semantic element', () => {
    const source = `<table><tr><td><font><a href="/">Home</a> <a href="/x">News</a></font></td><td><b>Ferry lost in storm</b>
      <br><br>${paragraphs.join('<br><br>')}</td></tr></table>`;
    expect(blocksOf(readPageRecord(source)).slice(-3)).toEqual(asParagraphs);
  });

  it('says so when a page holds no article', () => {
    const { record, diagnostics } = extract(pageSource('<ul><li><a href="/">Home</a></li></ul>'));
    expect(record).toBeNull();
    expect(diagnostics).toMatchObject([{ code: 'no-article', severity: 'error' }]);
  });
});

describe('elements with the names of what every object has', () => {
  it('are read like any element that HTML does not know', () => {
    const tags = ['constructor', 'tostring', 'valueof', '__proto__', 'hasownproperty'];
    const inside = tags.map((tag, at) => `<${tag}>${paragraphs[at % paragraphs.length]} And so ends ${tag}.</${tag}>`);
    const html = `<html><body><article><h1>Ferry lost in storm</h1><p>${inside.join('</p><p>')}</p></article></body></html>`;
    const ends = readPageRecord(html).body.map((block) => block.text.split(' ').at(-1));
    expect(ends).toEqual(tags.map((tag) => `${tag}.`));
  });
});
