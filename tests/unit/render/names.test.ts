/** The pages of names: who has one, what stands there, and that sentences are the article's own and only where allowed. */
import { describe, expect, it } from 'vitest';
import type { ArticleRecord } from '../../../src/model/article.ts';
import type { Entry, Relations } from '../../../src/model/relations.ts';
import type { SiteSettings } from '../../../src/model/settings.ts';
import { anchorsOf } from '../../../src/render/anchors.ts';
import type { EntryView } from '../../../src/render/present/entry.ts';
import { itemId, makeCard } from '../../support/cards.ts';
import { inputOf, manyCards, pageOf, pagesOf, planned, viewOf } from '../../support/planned.ts';
import { passage, recordOf, sourceOf } from '../../support/records.ts';
import { all, byId } from '../../support/rendered.ts';

function entryOf(id: string, places: readonly number[], parts: Partial<Entry> = {}): Entry {
  return {
    id,
    name: `Mara ${id}`,
    kind: 'person',
    variants: [{ name: `Mara ${id}`, language: 'en', items: places.length }],
    items: places.flatMap((place) => [place, 0, 2]),
    joined: [],
    confidence: 'certain',
    alongside: [],
    identifiers: null,
    ...parts,
  };
}

const places = (n: number, from = 0) => Array.from({ length: n }, (_, at) => from + at);

describe('which names have a page', () => {
  const addresses = (articles: number, entries: readonly Entry[]) => {
    const archive = planned(
      manyCards(articles, () => '2021-11-16'),
      {},
      { entries },
    );
    return pagesOf(archive, 'entry').map(({ address }) => address);
  };

  it('is each in a small archive, and each of two articles or more in a big one', () => {
    const entries = [entryOf('lind', places(1)), entryOf('berg', places(2))];
    expect(addresses(3, entries)).toEqual(['names/lind/', 'names/berg/']);
    expect(addresses(201, entries)).toEqual(['names/berg/']);
  });

  it('cuts the articles of a name into pages of twenty', () => {
    expect(addresses(45, [entryOf('lind', places(45))])).toEqual([
      'names/lind/',
      'names/lind/page-2/',
      'names/lind/page-3/',
    ]);
  });

  const listed = (names: readonly string[], language = 'en') => {
    const entries = names.map((name, at) => entryOf(`e${at}`, places(1, at), { name, variants: [] }));
    return planned(
      manyCards(150, () => '2021-11-16'),
      { language },
      { entries },
    );
  };
  const listsOf = (archive: ReturnType<typeof listed>) => pagesOf(archive, 'names').filter(({ of }) => of !== null);

  it('lists many names of a kind from A to Z on pages of their own, and leads to each letter', () => {
    const names = Array.from(
      { length: 130 },
      (_, at) => `${at < 104 ? 'Berg' : 'Lind'} ${String(at).padStart(3, '0')}`,
    );
    const archive = listed(names);
    const lists = listsOf(archive);
    const shown = lists.flatMap(({ byLetter }) => byLetter.flatMap(({ links }) => links.map(({ name }) => name)));
    expect(lists.map(({ address }) => address)).toEqual(['index/people/', 'index/people/page-2/']);
    expect(shown).toEqual(names);
    expect(lists.map(({ byLetter }) => byLetter.map(({ letter }) => letter))).toEqual([['B'], ['B', 'L']]);
    expect(lists[0]!.letters).toEqual([
      { letter: 'B', address: 'index/people/', count: 104 },
      { letter: 'L', address: 'index/people/page-2/', count: 26 },
    ]);
    expect(all(pageOf(archive, 'front'), '.names')).toHaveLength(2);
  });

  it('gives names a way from A to Z in the smallest archive, in the order of the language of the site', () => {
    const archive = listed(['Åse', 'Zoë', 'Adam', 'Ødegård', '3B'], 'nb');
    const names = all(all(pageOf(archive, 'names', 'index/people/'), '.names')[0]!.inside, 'a');
    expect(names.map(({ text }) => text)).toEqual(['Adam1', 'Zoë1', 'Ødegård1', 'Åse1', '3B1']);
    const [way] = all(pageOf(archive, 'index', 'index/'), '.links')[0]!.inside;
    expect([way!.text, way!.attributes.href]).toEqual(['Personer (5)', 'people/index.html']);
  });

  it('heads the letters of a longer list, and leads to them', () => {
    const letters = [...'ABCDEFGHIJKLMNOPQRSTU'];
    const archive = listed(letters.flatMap((letter) => [`${letter}na`, `${letter}bo`]));
    const page = pageOf(archive, 'names', 'index/people/');
    const ways = all(all(page, '.letters')[0]!.inside, 'a');
    expect(ways.map(({ text }) => text)).toEqual(letters.map((letter) => `${letter}, 2`));
    for (const { text, attributes } of ways)
      expect(byId(page, attributes.href!.split('#')[1]!).text).toBe(text.slice(0, 1));
  });

  it('has no page of names, and no way to one, where articles name nobody', () => {
    const archive = listed([]);
    expect(pagesOf(archive, 'names')).toEqual([]);
    expect(pagesOf(archive, 'index')[0]!.others).toEqual([]);
  });
});

const text = 'Mara Lind waits. The harbour is closed. “No ferry,” said Lind.\n\nNobody came.\n';
const source = sourceOf(text);
const first = passage(source, 'Mara Lind waits. The harbour is closed. “No ferry,” said Lind.');

function lindRecord(): ArticleRecord {
  const mention = (start: number, end: number) => ({
    text: first.text.slice(start, end),
    name: 0,
    block: 0,
    within: { start, end },
    span: { start, end },
  });
  const from = first.text.lastIndexOf('Lind');
  return recordOf(source, {
    body: [{ type: 'paragraph', ...first }],
    names: [{ name: 'Mara Lind', kind: 'person', confidence: 'certain', described: ['harbour master'] }],
    mentions: [mention(0, 9), mention(from, from + 4)],
  });
}

function lindView(settings: Partial<SiteSettings> = {}, parts: Partial<Entry> = {}): EntryView {
  const card = makeCard({ id: itemId(1), published: '2021-11-16' });
  const known: Partial<Relations> = { entries: [entryOf('lind', places(1), { name: 'Mara Lind', ...parts })] };
  const archive = planned([card], settings, known);
  const [page] = pagesOf(archive, 'entry');
  const reads = new Map(page!.reads.map((id) => [id, { record: lindRecord(), source }]));
  return viewOf(archive, { ...inputOf(page!), reads }) as EntryView;
}

describe('the page of a name', () => {
  it('shows each sentence that has the name, with the name marked, and leads to its paragraph', () => {
    const [article] = lindView().articles;
    const anchor = anchorsOf(lindRecord().body)[0];
    expect(article!.sentences.map(({ parts }) => parts.map(({ text: words }) => words).join('|'))).toEqual([
      'Mara Lind| waits.',
      '“No ferry,” said |Lind|.',
    ]);
    expect(article!.sentences[0]!.href).toMatch(new RegExp(`index\\.html#${anchor}$`));
  });

  it('says how often, how it is described and why spellings were joined', () => {
    const view = lindView({}, { joined: [{ reason: 'name/transliterated' }, { reason: 'name/surname' }] });
    expect(view.deck).toBe('Named 2 times in 1 article.');
    expect(view.described.map(({ words }) => words)).toEqual(['harbour master']);
    expect(view.spellings.map(({ name, names }) => `${name}: ${names}`)).toEqual([
      'English: Mara lind (1), Lind, Mara Lind',
    ]);
    expect(view.joined).toBe(
      'These spellings are read as one: the same name in another transliteration and the surname alone, where only one bearer is named.',
    );
  });

  it('gives each description once, with the first article that has it and how many do', () => {
    const cards = [1, 2, 3].map((at) => makeCard({ id: itemId(at), published: `2021-11-1${at}` }));
    const known: Partial<Relations> = { entries: [entryOf('lind', places(3), { name: 'Mara Lind' })] };
    const archive = planned(cards, {}, known);
    const [page] = pagesOf(archive, 'entry');
    const described = [['harbour master', 'Harbour Master'], ['harbour master'], ['former harbour master']];
    const reads = new Map(
      page!.reads.map((id, at) => {
        const record = lindRecord();
        const names = record.names.map((name) => ({ ...name, described: described[at] ?? [] }));
        return [id, { record: { ...record, names }, source }] as const;
      }),
    );
    const view = viewOf(archive, { ...inputOf(page!), reads }) as EntryView;
    expect(view.described.map(({ words, articles, listing }) => [words, articles, listing.date.text])).toEqual([
      ['harbour master', '2 articles', '11 November 2021'],
      ['former harbour master', null, '13 November 2021'],
    ]);
  });

  it('shows no sentence of an article whose text may not be published', () => {
    const view = lindView({ publish: 'record' });
    expect(view.articles[0]!.sentences).toEqual([]);
    expect(view.described).toEqual([]);
  });

  it('links to catalogues only by numbers that a person gave', () => {
    const identifiers = { wikidata: 'Q2866', viaf: null, isni: '0000 0001/../x' };
    expect(lindView({}, { identifiers }).catalogues.map(({ href }) => href)).toEqual([
      'https://www.wikidata.org/wiki/Q2866',
      'https://isni.org/isni/0000%200001%2F..%2Fx',
    ]);
  });
});
