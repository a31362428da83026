/** An archive whose articles are connected in every way, and what its pages read of them. */
import type { ArticleRecord } from '../../src/model/article.ts';
import type { Block } from '../../src/model/block.ts';
import type { Page } from '../../src/model/page.ts';
import type { Confidence } from '../../src/model/provenance.ts';
import type { LinkReason } from '../../src/model/reasons.ts';
import type { Copy, Entry, Relations, Statement } from '../../src/model/relations.ts';
import type { SiteSettings } from '../../src/model/settings.ts';
import type { RenderInput } from '../../src/render/renderer.ts';
import { itemId, makeCard } from './cards.ts';
import { inputOf, type Planned, planned } from './planned.ts';
import { recordOf, sourceOf } from './records.ts';

const first = itemId(1);
const second = itemId(2);
const third = itemId(3);

/** Two paragraphs: a quotation by somebody named, to a paper, and a number of things. */
const commonText =
  '“We wait for the ferry,” Mara Lind told the Harbour Post. “No ferry today,” said a sailor. “So be it.”\n\nSome 40 people slept at the quay. Nobody was hurt.\n';

/** The same, but for a few words. */
const changedText = commonText.replace('Some 40 people slept at', 'Some 40 sailors slept on');

/** The record that every article of the archive has. */
export function connectedRecord(item: string): ArticleRecord {
  const text = item === second ? changedText : commonText;
  const source = sourceOf(text, `${item}.txt`);
  const [one = '', two = ''] = text.trim().split('\n\n');
  const paragraph = (words: string): Block => {
    const start = text.indexOf(words);
    return { type: 'paragraph', text: words, span: { start, end: start + words.length } };
  };
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const named = (words: string, name: number | null) => ({ text: words, span: at(words), name });
  const here = (words: string) => ({ block: 0, within: at(words), span: at(words) });
  const number = { start: two.indexOf('Some 40'), end: two.indexOf('Some 40') + 7 };
  return recordOf(source, {
    body: [paragraph(one), paragraph(two)],
    names: [
      { name: 'Mara Lind', kind: 'person', confidence: 'certain', described: ['harbour master'] },
      { name: 'Harbour Post', kind: 'organisation', confidence: 'certain', described: [] },
    ],
    mentions: [
      { text: 'Mara Lind', name: 0, ...here('Mara Lind') },
      { text: 'Harbour Post', name: 1, ...here('Harbour Post') },
    ],
    quotations: [
      {
        text: '“We wait for the ferry,”',
        form: 'marked',
        ...here('“We wait for the ferry,”'),
        speaker: { ...named('Mara Lind', 0), confidence: 'certain' },
        verb: 'told',
        told: named('Harbour Post', 1),
      },
      {
        text: '“No ferry today,”',
        form: 'marked',
        ...here('“No ferry today,”'),
        speaker: { ...named('a sailor', null), confidence: 'certain' },
        verb: 'said',
        told: null,
      },
      { text: '“So be it.”', form: 'marked', ...here('“So be it.”'), speaker: null, verb: null, told: null },
    ],
    numbers: [
      {
        text: 'Some 40',
        low: 40,
        high: 40,
        approximate: true,
        counts: ['people'],
        block: 1,
        within: number,
        span: at('Some 40'),
        sentence: at(two.slice(0, two.indexOf('.') + 1)),
      },
    ],
  });
}

function entryOf(id: string, name: string, places: readonly number[]): Entry {
  return {
    id,
    name,
    kind: id === 'lind' ? 'person' : 'organisation',
    variants: [{ name, language: 'ar', items: places.length }],
    items: places.flatMap((place) => [place, id === 'lind' ? 0 : 1, 1]),
    joined: [],
    confidence: 'certain',
    alongside: [],
    identifiers: null,
  };
}

/** A statement of these articles. */
function statementOf(items: readonly string[], confidence: Confidence = 'certain'): Statement {
  const reasons: readonly LinkReason[] = [{ reason: 'link/quotation', entries: ['lind'] }];
  const span = { start: 0, end: 24 };
  const wordings = items.map((item, at) => ({ item, quotations: [0], span, reasons: at === 0 ? [] : reasons }));
  return { id: `s${items.length}${confidence}`, speaker: 'lind', wordings, confidence };
}

const copyOf = (item: string, of: string, parts: Partial<Copy> = {}): Copy => ({
  item,
  of,
  kind: 'near',
  reheaded: true,
  overlap: 0.87,
  estimated: true,
  ...parts,
});

const sentence = { start: 0, end: 1 };
const row = (item: string) => ({ item, number: 0, low: 40, high: 40, approximate: true });

/** What ties the three articles together. */
const connectedRelations: Partial<Relations> = {
  entries: [entryOf('lind', 'مارا ليند', [0, 1, 2]), entryOf('post', 'Harbour Post', [0])],
  names: { [first]: ['lind', 'post'], [second]: ['lind', null], [third]: ['lind'] },
  statements: [statementOf([first, second]), { ...statementOf([first, third], 'guess'), speaker: null }],
  stories: [
    {
      id: 'ferry',
      items: [
        { item: first, alone: ['post', 'lind'], reasons: [], confidence: 'certain' },
        { item: second, alone: [], reasons: [{ reason: 'link/people', entries: ['lind'] }], confidence: 'likely' },
        { item: third, alone: [], reasons: [{ reason: 'link/days-later', days: 2 }], confidence: 'guess' },
      ],
      entries: ['lind', 'post'],
      statements: [statementOf([first, second]).id],
      figures: [
        { counts: ['people'], rows: [row(first), row(second)], verdict: 'differing' },
        { counts: ['boats'], rows: [row(first), row(third)], verdict: 'agreeing' },
      ],
    },
  ],
  copies: [
    {
      id: 'copy',
      model: first,
      agency: 'Coast News',
      copies: [copyOf(second, first), copyOf(third, first, { kind: 'shortened', reheaded: false, estimated: false })],
    },
  ],
  cited: [
    {
      entry: 'post',
      items: [
        { item: first, cites: [0], sentence },
        { item: second, cites: [0], sentence },
      ],
    },
  ],
  related: {
    [first]: [
      {
        item: second,
        reasons: [
          { reason: 'link/people', entries: ['lind'] },
          { reason: 'link/days-later', days: -1 },
        ],
      },
    ],
  },
};

/** The archive: three articles of three days, one of them in Arabic and one whose headline the archive made. */
export function connectedArchive(
  settings: Partial<SiteSettings> = {},
  languages = ['en', 'ar', 'en'],
  parts: Partial<Relations> = {},
): Planned {
  const cards = [first, second, third].map((id, at) => {
    const speakers = [0, -1, at === 0 ? 0 : -1];
    const quotations = speakers.map((speaker, quoted) => [quoted, 0, 24, speaker, '', '', ''] as const);
    const card = makeCard({
      id,
      published: `2021-11-${10 + at}`,
      language: languages[at] ?? 'en',
      ...(at === 2 ? { facts: { headline: 'inferred' } } : {}),
    });
    return { ...card, traces: { ...card.traces, quotations } };
  });
  return planned(cards, settings, { ...connectedRelations, ...parts });
}

/** What a page of the archive is made from: the records of the articles that it reads. */
export function connectedInput<P extends Page>(page: P): RenderInput<P> {
  const reads = 'reads' in page ? page.reads : [];
  return {
    ...inputOf(page),
    reads: new Map(reads.map((id) => [id, { record: connectedRecord(id), source: sourceOf(commonText, `${id}.txt`) }])),
  };
}

/** An archive with more stories, statements and copies than fit a page, the first of each of many articles. */
export function busyArchive(): Planned {
  const cards = Array.from({ length: 70 }, (_, at) =>
    makeCard({
      id: itemId(at + 1),
      published: `2021-11-${(at % 28) + 1}`.replace(/-(\d)$/, '-0$1'),
      keywords: Array.from({ length: 12 }, (_, word) => `word ${(6 * at + word) % 420}`),
    }),
  );
  const ids = cards.map(({ id }) => id);
  const pairs = Array.from({ length: 30 }, (_, at) => [ids[at] ?? first, ids[at + 1] ?? second] as const);
  const item = (id: string) => ({ item: id, alone: [], reasons: [], confidence: 'certain' as const });
  const stories = [ids.slice(0, 60), ...pairs].map((items, at) => ({
    id: `story-${at}`,
    items: items.map(item),
    entries: [],
    statements: [],
    // On the first story five short tables and one longer than a page; few on the others.
    figures: (at === 0 ? [2, 2, 2, 2, 2, 41] : [2]).map((length) => ({
      counts: ['people'],
      rows: ids.slice(0, length).map(row),
      verdict: 'agreeing' as const,
    })),
  }));
  return planned(
    cards,
    {},
    {
      stories,
      entries: [entryOf('lind', 'مارا ليند', [...ids.keys()])],
      cited: [{ entry: 'lind', items: ids.slice(0, 8).map((item) => ({ item, cites: [0], sentence })) }],
      statements: [ids, ...pairs].map((items, at) => ({ ...statementOf(items), id: `s${at}` })),
      copies: [ids.slice(0, 9), ...pairs].map(([one = first, ...others], at) => ({
        id: `c${at}`,
        model: one,
        agency: null,
        copies: others.map((other) => copyOf(other, one)),
      })),
    },
  );
}
