/**
 * What is inconsistent in an answer of the truth set for connections: forms that stand nowhere, ids that lead nowhere,
 * days that no calendar has. Reads no disk; knows nothing of the program's own connections.
 */
import { parseEdtf } from '../../../src/model/date.ts';

export interface Quotation {
  readonly text: string;
  readonly speaker: string | null;
  readonly told: string | null;
  readonly shared: string | null;
}

export interface ArticleTruth {
  readonly language: string;
  readonly story: string | null;
  readonly entities: Readonly<Record<string, readonly string[]>>;
  readonly quotations: readonly Quotation[];
  readonly cites: readonly string[];
  readonly spoken: readonly { readonly text: string; readonly day: string }[];
}

export interface Row {
  readonly file: string;
  readonly text: string;
  readonly value: string;
}

/** One archive as annotated; tests/truth/connections/README.md says what each field holds. */
export interface ConnectionsTruth {
  readonly note: string;
  readonly articles: Readonly<Record<string, ArticleTruth>>;
  readonly entities: Readonly<
    Record<string, { readonly kind: string; readonly name: string; readonly optional?: boolean }>
  >;
  readonly stories: Readonly<Record<string, string>>;
  readonly figures: readonly { readonly counts: string; readonly story: string; readonly rows: readonly Row[] }[];
}

/** A fault by its kind; `where` is an article's path or `truth.json`, `what` the content at fault. */
export interface Fault {
  readonly where: string;
  readonly kind: string;
  readonly what: string;
}

/** Every fault of `truth`; `sources` holds the text of each article by its path. */
export function faultsOf(truth: ConnectionsTruth, sources: ReadonlyMap<string, string>): readonly Fault[] {
  return [
    ...Object.entries(truth.articles).flatMap(([file, article]) => faultsOfArticle(truth, file, article, sources)),
    ...faultsOfEntities(truth),
    ...faultsOfStories(truth),
    ...faultsOfStatements(truth),
    ...truth.figures.flatMap((table) => faultsOfTable(truth, table, sources)),
  ];
}

type Check = readonly [sound: boolean, kind: string, what: string];

function unsound(where: string, checks: readonly Check[]): readonly Fault[] {
  return checks.filter(([sound]) => !sound).map(([, kind, what]) => ({ where, kind, what }));
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Part of a longer word: Japanese and Chinese write no spaces, so beside their characters any place may begin one. */
const ofWord = '(?![\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}ー])[\\p{L}\\p{N}]';

function hasWords(source: string, words: string): boolean {
  const escaped = fold(words).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return words.length > 0 && new RegExp(`(?<!${ofWord})${escaped}(?!${ofWord})`, 'u').test(source);
}

function faultsOfArticle(
  truth: ConnectionsTruth,
  file: string,
  article: ArticleTruth,
  sources: ReadonlyMap<string, string>,
): readonly Fault[] {
  const source = fold(sources.get(file) ?? '');
  const names = new Set(
    Object.entries(article.entities).flatMap(([id, forms]) => [truth.entities[id]?.name, ...forms]),
  );
  const resolves = (id: string | null) =>
    id === null || (id in truth.entities ? id in article.entities : source.includes(fold(id)));
  return unsound(file, [
    [source !== '', 'no such article', file],
    [/^[a-z]{2}$/.test(article.language), 'language is not two letters', article.language],
    [article.story === null || article.story in truth.stories, 'unknown story', String(article.story)],
    ...Object.entries(article.entities).flatMap(([id, forms]): Check[] => [
      [id in truth.entities, 'unknown entity', id],
      [forms.length > 0 && new Set(forms).size === forms.length, 'no form or a form twice', id],
      ...forms.map((form): Check => [hasWords(source, form), 'form does not stand in the article', `${id}: ${form}`]),
    ]),
    ...article.quotations.flatMap(({ text, speaker, told }): Check[] => [
      [source.includes(fold(text)) && text !== '', 'quotation does not stand in the article', text],
      [resolves(speaker), 'speaker is no entity of the article and no words of it', String(speaker)],
      [resolves(told), 'told is no entity of the article and no words of it', String(told)],
    ]),
    [inOrder(source, article.quotations), 'quotations are not in the order of the text', ''],
    ...article.cites.map((cited): Check => [names.has(cited), 'cited is no entity of the article', cited]),
    [new Set(article.cites).size === article.cites.length, 'cited twice', ''],
    ...article.spoken.flatMap(({ text, day }): Check[] => [
      [hasWords(source, text), 'day does not stand in the article', text],
      [parseEdtf(day) !== null, 'no such day', day],
    ]),
  ]);
}

function inOrder(source: string, quotations: readonly Quotation[]): boolean {
  let from = 0;
  for (const { text } of quotations) {
    const at = source.indexOf(fold(text), from);
    if (at === -1) return false;
    from = at + fold(text).length;
  }
  return true;
}

function faultsOfEntities(truth: ConnectionsTruth): readonly Fault[] {
  const used = new Set(Object.values(truth.articles).flatMap((article) => Object.keys(article.entities)));
  const checks = Object.entries(truth.entities).flatMap(([id, { kind, name }]): Check[] => [
    [['person', 'organisation', 'place'].includes(kind), 'unknown kind of entity', id],
    [name.trim() !== '', 'entity without a name', id],
    [used.has(id), 'entity of no article', id],
  ]);
  return unsound('truth.json', checks);
}

function faultsOfStories(truth: ConnectionsTruth): readonly Fault[] {
  const told = Object.values(truth.articles).map((article) => article.story);
  const checks = Object.keys(truth.stories).map((id): Check => {
    return [told.filter((story) => story === id).length >= 2, 'story of fewer than two articles', id];
  });
  return unsound('truth.json', checks);
}

function faultsOfStatements(truth: ConnectionsTruth): readonly Fault[] {
  const carriers = new Map<string, Set<string>>();
  const speakers = new Map<string, Set<string | null>>();
  for (const [file, article] of Object.entries(truth.articles)) {
    for (const { shared, speaker } of article.quotations.filter((each) => each.shared !== null)) {
      const id = String(shared);
      carriers.set(id, (carriers.get(id) ?? new Set()).add(file));
      speakers.set(id, (speakers.get(id) ?? new Set()).add(speaker));
    }
  }
  const checks = [...carriers].flatMap(([id, files]): Check[] => [
    [files.size >= 2, 'shared statement of one article', id],
    [speakers.get(id)?.size === 1, 'shared statement of several speakers', id],
  ]);
  return unsound('truth.json', checks);
}

const value = /^(?:\d+(?:\.\d+)?~?|\[\d+(?:\.\d+)?\.\.\]|\[\.\.\d+(?:\.\d+)?\]|\d+(?:\.\d+)?\.\.\d+(?:\.\d+)?)$/;

function faultsOfTable(
  truth: ConnectionsTruth,
  table: ConnectionsTruth['figures'][number],
  sources: ReadonlyMap<string, string>,
): readonly Fault[] {
  const files = new Set(table.rows.map((row) => row.file));
  return [
    ...unsound('truth.json', [
      [table.story in truth.stories, 'figures of an unknown story', table.counts],
      [files.size >= 2, 'figures of one article', table.counts],
    ]),
    ...table.rows.flatMap((row) =>
      unsound(row.file, [
        [truth.articles[row.file]?.story === table.story, 'figure from outside its story', table.counts],
        [hasWords(fold(sources.get(row.file) ?? ''), row.text), 'figure does not stand in the article', row.text],
        [value.test(row.value) && ascends(row.value), 'no such value', row.value],
      ]),
    ),
  ];
}

function ascends(written: string): boolean {
  const [low = '', high = ''] = /^(.+?)\.\.(.+)$/.exec(written)?.slice(1) ?? [];
  return low === '' || low.startsWith('[') || high === ']' || Number(low) < Number(high);
}
