import { describe, expect, it } from 'vitest';
import type { ArticleRecord } from '../../../src/model/article.ts';
import type { Relations } from '../../../src/model/relations.ts';
import { recordOf, sourceOf, spanOf } from '../../support/records.ts';
import type { LinkedArchive } from '../../truth/links/archive.ts';
import { isForm } from '../../truth/links/judge-names.ts';
import { figuresFrom, judgeArchive, type LinkFloors, linkFalls, raisedLinks } from '../../truth/links/table.ts';

const text = '“The old bridge stays shut,” Ann Smith told the BBC in Harwick.';

/** An article that names Ann Smith, Harwick and the BBC and quotes her, as a program would that knows all. */
function read(file: string): ArticleRecord {
  const source = sourceOf(text, file);
  const at = (words: string) => ({ span: spanOf(source, words), within: spanOf(source, words), block: 0 });
  const named = (words: string, name: number) => ({ ...at(words), text: words, name });
  const quotation = '“The old bridge stays shut,”';
  return recordOf(source, {
    names: [
      { name: 'Ann Smith', kind: 'person', confidence: 'certain', described: [] },
      { name: 'Harwick', kind: 'place', confidence: 'certain', described: [] },
      { name: 'BBC', kind: 'organisation', confidence: 'certain', described: [] },
    ],
    mentions: [named('Ann Smith', 0), named('Harwick', 1), named('BBC', 2)],
    quotations: [
      {
        ...at(quotation),
        text: quotation,
        form: 'marked',
        speaker: { ...named('Ann Smith', 0), confidence: 'certain' },
        verb: 'told',
        told: named('BBC', 2),
      },
    ],
    cites: [{ ...named('BBC', 2), sentence: { start: 0, end: text.length } }],
  });
}

const articleTruth = {
  language: 'en',
  story: 'bridge',
  entities: { smith: ['Ann Smith'], harwick: ['Harwick'], bbc: ['BBC'] },
  quotations: [{ text: '“The old bridge stays shut,”', speaker: 'smith', told: 'bbc', shared: 'shut' }],
  cites: ['BBC'],
  spoken: [],
};

function archiveOf(change: (relations: Relations, ids: readonly string[]) => Partial<Relations> = () => ({})) {
  const articles = ['a.txt', 'b.txt'].map((file) => ({ file, truth: articleTruth, record: read(file) }));
  const ids = articles.map(({ record }) => record.id);
  const [one = '', other = ''] = ids;
  const span = { start: 0, end: 1 };
  const entry = (id: string, kind: 'person' | 'place' | 'organisation') => ({
    ...{ id, name: id, kind, variants: [], items: [], joined: [], confidence: 'certain' as const },
    ...{ alongside: [], identifiers: null },
  });
  const wording = (item: string) => ({ item, quotations: [0], span, reasons: [] });
  const storyItem = (item: string) => ({ item, alone: [], reasons: [], confidence: 'certain' as const });
  const row = (item: string, low: number) => ({ item, number: 0, low, high: low, approximate: false, sentence: span });
  const figures = [{ counts: ['bridge'], rows: [row(one, 3), row(other, 4)], verdict: 'differing' as const }];
  const relations: Relations = {
    order: ids,
    sameDay: {},
    entries: [entry('smith', 'person'), entry('harwick', 'place'), entry('bbc', 'organisation')],
    names: Object.fromEntries(ids.map((id) => [id, ['smith', 'harwick', 'bbc']])),
    statements: [{ id: 's', speaker: 'smith', wordings: ids.map(wording), confidence: 'certain' }],
    stories: [{ id: one, items: ids.map(storyItem), entries: [], statements: ['s'], figures }],
    copies: [],
    cited: [],
    related: {},
  };
  const kinds = { smith: 'person', harwick: 'place', bbc: 'organisation' };
  const archive: LinkedArchive = {
    name: 'bridge',
    half: 'open',
    truth: {
      note: '',
      articles: { 'a.txt': articleTruth, 'b.txt': articleTruth },
      entities: Object.fromEntries(Object.entries(kinds).map(([id, kind]) => [id, { kind, name: id }])),
      stories: { bridge: 'A bridge stays shut' },
      figures: [
        {
          counts: 'bridges',
          story: 'bridge',
          rows: [
            { file: 'a.txt', text: 'three', value: '3' },
            { file: 'b.txt', text: 'four', value: '4' },
          ],
        },
      ],
    },
    articles,
    relations: { ...relations, ...change(relations, ids) },
  };
  return figuresFrom(judgeArchive(archive));
}

const notJudged = ['copies', 'days spoken of', 'elsewhere', 'variants'];

describe('judging connections', () => {
  it('gives the whole score to a program that knows the truth', () => {
    const figures = Object.entries(archiveOf());
    const judged = figures.filter(([name]) => !notJudged.some((part) => name.includes(part)));
    expect(judged.filter(([, figure]) => figure !== 1)).toEqual([]);
    expect(judged.length).toBeGreaterThan(12);
    expect(archiveOf()['variants precision']).toBe(1);
  });

  it('takes off for an entry that joins two bearers, and for one that parts what is one', () => {
    const joined = archiveOf((_, ids) => ({
      names: Object.fromEntries(ids.map((id) => [id, ['smith', 'smith', 'bbc']])),
    }));
    expect(joined['variants precision']).toBeLessThan(1);
    expect(joined['entities recall, English']).toBeLessThan(1);
    const parted = archiveOf(({ names }, [one = '']) => ({ names: { ...names, [one]: ['other', 'harwick', 'bbc'] } }));
    expect(parted['variants recall']).toBeLessThan(1);
    expect(parted['variants precision']).toBe(1);
  });

  it('takes off for what is not shown, of another kind, alone, or never brought together', () => {
    const hidden = archiveOf((_, ids) => ({
      names: Object.fromEntries(ids.map((id) => [id, [null, 'harwick', 'bbc']])),
    }));
    expect(hidden['entities recall, English']).toBeCloseTo(0.667);
    expect(hidden['entities precision, English']).toBe(1);
    const places = archiveOf(({ entries }) => ({ entries: entries.map((entry) => ({ ...entry, kind: 'place' })) }));
    expect(places['entity kind']).toBeCloseTo(0.333);
    const apart = archiveOf(() => ({ stories: [], statements: [] }));
    expect([apart['story F1'], apart['shared quotations recall'], apart['figures recall']]).toEqual([0.667, 0, 0]);
  });

  it('sets titles in front and genitives behind aside, and nothing else', () => {
    expect(['Mr Smith', "Smith's", 'SMITH', 'minister Smith'].map((each) => isForm(each, 'Smith'))).toEqual(
      Array(4).fill(true),
    );
    expect(['Ann Smith', 'Smithson', 'Smith Street'].map((each) => isForm(each, 'Smith'))).toEqual(
      Array(3).fill(false),
    );
  });

  it('has floors that only go up, and that a figure which is no longer there falls below', () => {
    const none: LinkFloors = { digests: { open: '', sealed: '' }, floors: { open: {}, sealed: {} } };
    const [best, worst] = [archiveOf(), archiveOf(() => ({ stories: [], statements: [] }))];
    const high = raisedLinks(none, { open: best, sealed: best });
    expect(linkFalls(high, { open: best, sealed: best })).toEqual([]);
    expect(linkFalls(high, { open: worst, sealed: best })).toHaveLength(6);
    expect(raisedLinks(high, { open: worst, sealed: worst })).toEqual(high);
  });
});
