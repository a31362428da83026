/** The contract between views and templates: every path has its key, and only HTML of our own making is not escaped. */

import { describe, expect, it } from 'vitest';
import { readOwnPage } from '../../../src/extract/own-page/read-own-page.ts';
import type { Block } from '../../../src/model/block.ts';
import { noTies } from '../../../src/model/connections.ts';
import type { Page } from '../../../src/model/page.ts';
import { fromFrontMatter, stated } from '../../../src/model/provenance.ts';
import type { Entry } from '../../../src/model/relations.ts';
import type { RenderInput } from '../../../src/render/renderer.ts';
import { itemId, makeCard } from '../../support/cards.ts';
import { busyArchive, connectedArchive, connectedInput, connectedRecord } from '../../support/connected.ts';
import { fiveCards, inputOf, manyCards, type Planned, pagesOf, planned, viewOf } from '../../support/planned.ts';
import { date, harbourArticle, listedOf, norwegianArticle, sourceOf, spanOf } from '../../support/records.ts';
import { shippedTemplates } from '../../support/rendered.ts';
import { partsOf, unescapedIn, type Walked, walkTemplate } from '../../support/template-walk.ts';

const templates = shippedTemplates();
const names = Object.keys(templates);

/** Pages that the keeper wrote, one from right to left. */
const ownTexts = [
  { name: 'about.md', text: '# About\n\nWords.\n' },
  { name: 'an.md', text: '---\nlanguage: ar\n---\n# عن الأرشيف\n' },
].flatMap((file) => readOwnPage({ ...file, file: file.name }).page ?? []);

/** Archives small and big, dated in every way and not at all. */
const archives: readonly Planned[] = [
  planned([], {}, {}, { ownTexts }),
  planned(fiveCards(), { base: 'https://example.org/', contact: 'desk@example.org', description: 'On the harbour.' }),
  planned([...fiveCards(), makeCard({ id: itemId(4), language: 'ar', published: '2021-12-01' })], {
    contact: 'by letter to the harbour office',
    publishers: { 'The Harbour Post': { publish: 'record' } },
  }),
  planned([
    ...fiveCards(),
    makeCard({ id: itemId(1), published: '2020', facts: { publisher: 'editor' }, publisher: 'Coast News' }),
    makeCard({ id: itemId(2), published: '[2021-03-04,2021-04-03]', language: 'ar', facts: { published: 'inferred' } }),
    makeCard({ id: itemId(3), published: null, language: 'und', facts: { headline: 'front-matter' } }),
  ]),
  planned(manyCards(40, (at) => `2021-${at % 2 === 0 ? '10' : '12'}-0${(at % 9) + 1}`)),
  planned(manyCards(600, (at) => (at % 5 === 0 ? null : at % 5 === 1 ? '2021' : `${2019 + (at % 3)}-11-16`))),
  planned(manyCards(1500, (at) => (at % 2 === 0 ? '1950-05-05' : '2021-11-16'))),
  planned(manyCards(250, () => '2021-11')),
  sourcedArchive(60),
  sourcedArchive(260),
];

/** Articles of several sources and languages, known to days, months and bounds, that speak of the same days. */
function sourcedArchive(size: number): Planned {
  const dates = ['2021-10-05', '2021-11', '[2021-11-14..]', '2021-11-20', null];
  const said = [
    [0, '2021-11-18', 1],
    [1, '2020-02-02', 0],
    [2, '2020-02-03', 0],
  ] as const;
  const cards = manyCards(size, (at) => dates[at % dates.length] ?? null).map((card, at) => ({
    ...card,
    publisher: at % 3 === 0 ? null : `Paper ${at % 11}`,
    language: at % 4 === 0 ? 'ar' : 'en',
    traces: { ...card.traces, days: said },
  }));
  return planned(cards);
}

/** An article written from right to left that states whatever can be stated. */
function arabicArticle() {
  const { source, record } = harbourArticle();
  const words = (text: string) => stated(text, spanOf(source, 'harbour'), 'kicker/above-headline');
  const parts = {
    kicker: words('ميناء'),
    dateline: words('أوسلو'),
    address: words('https://example.org/a'),
    publisher: words('The Harbour Post'),
  };
  const keywords = fromFrontMatter(['harbour', 'storm']);
  const published = stated(date('[2021-03-04,2021-04-03]'), spanOf(source, '2021'), 'published/own-line');
  return { source, record: { ...record, ...parts, keywords, published, language: fromFrontMatter('ar') } };
}

/** An article that was got from where no link leads. */
function unlinkedArticle() {
  const { source, record } = norwegianArticle();
  return { source, record: { ...record, address: fromFrontMatter('urn:nbn:no-1') } };
}

/** An archive with names of every kind, joined and doubted, of which one is in catalogues and one has no page. */
function namedArchive(): Planned {
  const cards = manyCards(60, () => '2021-11-16').map((card) => ({ ...card, language: 'ar' }));
  const about = { joined: [], confidence: 'certain', alongside: [], identifiers: null } as const;
  const entry = (id: string, items: number): Entry => ({
    ...about,
    id,
    name: `Mara ${id}`,
    kind: 'person',
    variants: [{ name: `Mara ${id}`, language: 'ar', items }],
    items: cards.slice(0, items).flatMap((_, place) => [place, 0, 1]),
  });
  const whole: Entry = {
    ...entry('lind', 30),
    joined: [{ reason: 'name/surname' }],
    alongside: [2, 1],
    identifiers: { wikidata: 'Q1', viaf: null, isni: null },
  };
  const others = Array.from({ length: 120 }, (_, at) => entry(`e${at}`, 1));
  return planned(cards, {}, { entries: [whole, ...others] });
}

/** Pages of names, with the article that their sentences come from. */
function entryInputs(archive: Planned): readonly RenderInput<Page>[] {
  const { source, record } = harbourArticle();
  const block = record.body.findIndex(({ type }) => type === 'paragraph');
  const note = record.body.findIndex(({ type }) => type === 'editor-note');
  const within = { start: 4, end: 11 };
  const mention = (at: number) => ({ text: 'COUNCIL', name: 0, block: at, within, span: within });
  const names = [{ name: 'Council', kind: 'organisation', confidence: 'likely', described: ['old council'] }] as const;
  const mentions = [mention(note), ...Array.from({ length: 12 }, () => mention(block))];
  const many = { ...record.body[block]!, text: 'The council said so. '.repeat(12) };
  const body = record.body.map((each, at) => (at === block ? (many as Block) : each));
  const spread = mentions.map((each, at) => ({
    ...each,
    within: { start: 4 + 21 * Math.max(0, at - 1), end: 11 + 21 * Math.max(0, at - 1) },
  }));
  const read = { source, record: { ...record, body, names, mentions: spread } };
  return pagesOf(archive, 'entry').map((subject) => ({
    ...inputOf(subject),
    reads: new Map(subject.reads.map((id) => [id, read])),
  }));
}

/** Timelines with days that an article from right to left speaks of: a day of its month, and one of another. */
function spokenInputs(archive: Planned): readonly RenderInput<Page>[] {
  const { source, record } = arabicArticle();
  const block = record.body.findIndex(({ type }) => type === 'paragraph');
  const at = {
    block,
    within: { start: 4, end: 11 },
    span: { start: 4, end: 11 },
    past: true,
    confidence: 'certain',
  } as const;
  const datesSpokenOf = [
    { ...at, date: date('2021-11-18'), reckonedFrom: null },
    { ...at, date: date('2021-08-01'), reckonedFrom: 'published' as const },
  ];
  const read = { source, record: { ...record, datesSpokenOf } };
  return pagesOf(archive, 'timeline').map((subject) => ({
    ...inputOf(subject),
    reads: new Map(subject.reads.map((id) => [id, read])),
  }));
}

/** A page of the connected archive; that of an article with its record. */
function connectedPage(page: Page): RenderInput<Page> {
  const input = connectedInput(page);
  if (page.kind !== 'article') return input;
  return { ...input, record: connectedRecord(page.item), source: harbourArticle().source };
}

/** Pages of articles, which need their record and source. */
function articleInputs(): readonly RenderInput<Page>[] {
  const [harbour, norwegian, arabic] = [harbourArticle(), unlinkedArticle(), arabicArticle()];
  const other = listedOf(norwegian.record, norwegian.source);
  const keywords = [{ keyword: 'harbour', address: 'keywords/harbour-1/' }];
  const around = {
    reads: [],
    sameDayCount: 12,
    sameDayAddress: 'timeline/2021/11/',
    ties: noTies,
    keywords,
    older: other,
    newer: listedOf(arabic.record, arabic.source),
    nearest: [],
    sameDay: [other],
    excerpts: [],
  };
  const source = sourceOf(`${norwegian.source.text}${'Fergen blir liggende. '.repeat(4000)}\n`);
  const long = { source, record: { ...norwegian.record, file: source.path, fixity: source.fixity } };
  return (['full', 'extract', 'record'] as const).flatMap((publish) =>
    [harbour, norwegian, arabic, long].flatMap(({ record, source }): RenderInput<Page>[] => {
      const self = listedOf(record, source, publish);
      const shared = { address: self.address, item: record.id, self };
      const alone = { among: [], ...around, nearest: [other], sameDay: [] };
      const pages: Page[] = [
        { kind: 'article', ...shared, ...around, among: [other.card.published] },
        { kind: 'article', ...shared, ...alone, older: null, newer: null },
        { kind: 'article', ...shared, ...alone },
      ];
      return pages.map((subject) => ({ subject, record, source, excerpts: [] }));
    }),
  );
}

const walked: Walked = { missing: new Set(), reached: new Set() };
const inputs = archives.flatMap((archive) => {
  const kinds = archive.site.pages.filter(({ kind }) => kind !== 'article');
  return kinds.map((page) => ({ archive, input: inputOf(page) as RenderInput<Page> }));
});
const named = namedArchive();
for (const input of entryInputs(named)) inputs.push({ archive: named, input });
for (const page of [...pagesOf(named, 'names'), ...pagesOf(named, 'front')])
  inputs.push({ archive: named, input: inputOf(page) });
const spoken = planned([
  makeCard({
    language: 'ar',
    traces: {
      days: [
        [0, '2021-11-18', 0],
        [1, '2021-08-01', 1],
      ],
    },
  }),
]);
for (const input of spokenInputs(spoken)) inputs.push({ archive: spoken, input });
const languages = ['ar', 'en', 'ar'];
const arabic = [connectedArchive({}, languages), connectedArchive({}, languages, { copies: [] })];
for (const archive of [connectedArchive(), ...arabic, connectedArchive({ publish: 'record' }), busyArchive()])
  for (const page of archive.site.pages) inputs.push({ archive, input: connectedPage(page) });
const [, small] = archives;
for (const input of articleInputs()) inputs.push({ archive: small!, input });
for (const { archive, input } of inputs)
  walkTemplate(templates, `pages/${input.subject.kind}`, viewOf(archive, input), walked);

describe('Views and templates', () => {
  it('agree on every key, also where one only asks whether it holds', () => {
    expect([...walked.missing]).toEqual([]);
  });

  it('meet in every part of every template', () => {
    const parts = names.flatMap((name) => partsOf(templates, name));
    expect(parts.length).toBeGreaterThan(100);
    expect(parts.filter((part) => !walked.reached.has(part))).toEqual([]);
  });

  it.each(names)('leave nothing unescaped in %s but names that end in Html', (name) => {
    expect(unescapedIn(templates, name).filter((path) => !path.endsWith('Html'))).toEqual([]);
  });

  it('hold no address, style or handler written into a template', () => {
    const found = names.filter((name) =>
      /\shref="(?!\{\{|#main)|\ssrc="(?!\{\{)|\sstyle=|\son\w+=/.test(templates[name]!),
    );
    expect(found).toEqual([]);
  });
});
