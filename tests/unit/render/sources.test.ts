/** The sources page and the about page: counts in words, languages in their own names, states by more than colour. */
import { describe, expect, it } from 'vitest';
import type { Accession } from '../../../src/model/accession.ts';
import { inferred } from '../../../src/model/provenance.ts';
import type { SiteSettings } from '../../../src/model/settings.ts';
import { aboutPage } from '../../../src/plan/about.ts';
import { keywordAddress } from '../../../src/plan/addresses.ts';
import { sourcesPage } from '../../../src/plan/sources.ts';
import { itemId, makeCard } from '../../support/cards.ts';
import { pageOf, planned } from '../../support/planned.ts';
import { harbourArticle, hostileText, listedOf, norwegianArticle, recordOf, sourceOf } from '../../support/records.ts';
import { all, byId, elementsOf, rendererOf } from '../../support/rendered.ts';

const noNaming = { entries: [], addresses: new Map(), links: new Map(), byItem: new Map(), ordered: [] };
const listed = [harbourArticle(), norwegianArticle()].map(({ record, source }) => listedOf(record, source));

function sources(articles = listed, settings: Partial<SiteSettings> = {}) {
  const subject = sourcesPage(articles, [], noNaming);
  return elementsOf(rendererOf(settings).page({ subject, record: null, source: null, excerpts: [] }));
}

describe('the sources page', () => {
  const page = sources();
  const rows = all(page, 'tr').slice(1);

  it('sets out what is known of each article, each state in words too', () => {
    expect(rows.map(({ inside }) => all(inside, 'td').map(({ text }) => text))).toEqual([
      [
        'The Harbour Post, inferred',
        '10 November 2021 or earlier, inferred',
        'As in the text, stated',
        'Coast News, stated',
        'English, inferred',
        '4 of 15 lines',
      ],
      [
        'Not stated, not known',
        'November 2021, day not given, stated',
        'First sentence, inferred',
        'Not stated, not known',
        'Norwegian Bokmål, stated in front matter',
        'None',
      ],
    ]);
  });

  it('says of how many articles the source is known, in a word where it is of all', () => {
    const deck = (articles: typeof listed) => all(sources(articles), '.deck')[0]!.text;
    expect(deck(listed)).toContain('The source is known for 1 of 2 articles.');
    expect(deck(listed.slice(0, 1))).toContain('The source of every article is known.');
  });

  it('repeats in every cell the head of its column', () => {
    const heads = all(all(page, 'thead')[0]!.inside, 'th').map(({ text }) => text);
    for (const { inside } of rows)
      expect(all(inside, 'td').map(({ attributes }) => attributes['data-h'])).toEqual(heads.slice(1));
  });

  it('counts articles by source, those without one last', () => {
    const [bySource] = all(page, '.names');
    const [byLanguage] = all(page, '.led');
    expect(all(bySource!.inside, 'li').map(({ text }) => text)).toEqual([
      'The Harbour Post1 article',
      'Source not stated1 article',
    ]);
    expect(all(byLanguage!.inside, 'li').map(({ text }) => text.replace(/\d+ words/, 'words'))).toEqual([
      'English1 article, words',
      'Norwegian Bokmål, Norsk bokmål1 article, words',
    ]);
    expect(all(page, 'bdi').map(({ attributes }) => attributes.lang)).toEqual(['nb']);
  });

  it('marks headlines and links in another language', () => {
    const links = all(page, '.hd').map(({ attributes }) => [attributes.lang, attributes.hreflang]);
    expect(links).toEqual([
      [undefined, undefined],
      ['nb', 'nb'],
    ]);
  });

  it('leaves out the table in a large archive and everything but the method in an empty one', () => {
    const many = Array.from({ length: 101 }, (_, at) => {
      const source = sourceOf(`Ferry ${at}\n`, `${at}.txt`);
      return listedOf(recordOf(source), source);
    });
    expect(all(sources(many), 'table')).toEqual([]);
    expect(all(sources([]), 'h2').map(({ text }) => text)).toContain('How the archive reads its sources');
    expect(all(sources([]), '.led')).toEqual([]);
  });

  it('holds hostile text as text', () => {
    const source = sourceOf(`${hostileText}\n`);
    const publisher = inferred(hostileText, { spans: [], rule: 'publisher/appeal', confidence: 'guess' });
    const language = inferred('en" onmouseover="alert(9)', { spans: [], rule: 'language/words', confidence: 'guess' });
    const hostile = sources([listedOf(recordOf(source, { publisher, language }), source)]);
    expect(all(hostile, 'img')).toEqual([]);
    expect(hostile.filter(({ attributes }) => attributes.onmouseover !== undefined)).toEqual([]);
  });
});

describe('the about page', () => {
  const accession = (status: Accession['status']): Accession => ({
    path: 'a.txt',
    fixity: null,
    status,
    item: null,
    address: null,
    reason: null,
  });
  const about = (settings: Partial<SiteSettings> = {}) => {
    const accessions = [...Array(3).fill(accession('published')), accession('duplicate')];
    const subject = aboutPage(listed, accessions);
    return elementsOf(rendererOf(settings).page({ subject, record: null, source: null, excerpts: [] }));
  };

  it('counts what is stated, inferred, confirmed and not known, field by field', () => {
    const rows = all(about(), 'tr').map(({ inside }) => inside.filter(({ tag }) => /^t[hd]$/.test(tag)));
    const cells = rows.map((row) => row.map(({ text }) => text));
    expect(cells[0]).toContain('Stated in front matter');
    expect(cells).toContainEqual(['Language', '0', '1', '1', '0']);
    expect(cells).toContainEqual(['Date', '1', '1', '0', '0']);
    expect(cells).toContainEqual(['Source', '0', '1', '0', '1']);
  });

  it('accounts for every file and every line', () => {
    const rows = all(all(about(), 'dl')[0]!.inside, 'dd').map(({ text }) => text);
    expect(rows).toEqual(['3 files', '1 file', '0 files', '4 of 17 lines']);
  });

  it('says who holds the rights and whom to ask, as far as that is settled', () => {
    const bare = about().find(({ attributes }) => attributes['aria-labelledby'] === 'rights')!.text;
    expect(bare).toMatch(/Rights not determined/);
    expect(bare).toMatch(/No contact is given/);
    const settled = about({ rights: 'By permission.', contact: 'desk@example.org', publish: 'extract' });
    const rights = settled.find(({ attributes }) => attributes['aria-labelledby'] === 'rights')!;
    expect(rights.text).toMatch(/By permission\..*first words/);
    expect(all(rights.inside, 'a').map(({ attributes }) => attributes.href)).toEqual(['mailto:desk@example.org']);
  });

  it('leads to the list of files and the feed', () => {
    const links = all(byId(about(), 'main').inside, 'a').map(({ attributes }) => attributes.href);
    expect(links).toContain('../data/files.json');
    expect(links).toContain('../feed.xml');
    expect(links).toContain('../sources/index.html#data');
  });

  it('speaks Norwegian when the interface does', () => {
    expect(all(about({ language: 'nb' }), 'h1')[0]!.text).toBe('Om dette arkivet');
  });
});

describe('A list of articles with one keyword or in one language', () => {
  it('names the source of each, which that of one source does not', () => {
    const cards = Array.from({ length: 14 }, (_, at) =>
      makeCard({ id: itemId(at + 1), publisher: at < 7 ? 'Harbour Post' : 'Coast News', keywords: ['ferry'] }),
    );
    const archive = planned(cards);
    const ledger = (address: string) => all(all(pageOf(archive, 'collection', address), '.led')[0]!.inside, '.xs');
    for (const address of [keywordAddress('ferry'), 'languages/en/'])
      expect(ledger(address).map(({ text }) => text)).toEqual([
        ...Array(7).fill('Harbour Post'),
        ...Array(7).fill('Coast News'),
      ]);
  });
});
