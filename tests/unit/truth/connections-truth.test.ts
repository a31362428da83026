import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type ArticleTruth, type ConnectionsTruth, type Fault, faultsOf } from './connections-faults.ts';

const project = path.join(import.meta.dirname, '..', '..', '..');
const root = path.join(project, 'tests', 'truth', 'connections');

// The sealed half is never shown: of its faults only the file and the kind are named.
const archives = ['open', 'sealed'].flatMap((half) => {
  const folder = path.join(root, half);
  return existsSync(folder) ? readdirSync(folder).map((name) => [`${half}/${name}`, half === 'open'] as const) : [];
});

/** The answer, or null where it is no JSON: the parser's own message would show what is in the file. */
function readTruth(archive: string): ConnectionsTruth | null {
  try {
    return JSON.parse(readFileSync(path.join(root, archive, 'truth.json'), 'utf8')) as ConnectionsTruth;
  } catch {
    return null;
  }
}

function readSources(archive: string, files: readonly string[]): ReadonlyMap<string, string> {
  const places = files.map((file) => [path.join(root, archive, file), path.join(project, file)].find(existsSync));
  return new Map(
    files.map((file, index) => [file, places[index] === undefined ? '' : readFileSync(places[index], 'utf8')]),
  );
}

/** The faults as lines, and none where a malformed answer cannot be checked at all. */
function reported(archive: string, shown: boolean): readonly string[] {
  const truth = readTruth(archive);
  if (truth === null) return ['truth.json: cannot be read as JSON'];
  try {
    const lines = faultsOf(truth, readSources(archive, Object.keys(truth.articles))).map((fault) => line(fault, shown));
    return [...new Set(lines)];
  } catch {
    return ['truth.json: a field that README.md names is missing or has another shape'];
  }
}

function line(fault: Fault, shown: boolean): string {
  return `${fault.where}: ${fault.kind}${shown ? ` (${fault.what})` : ''}`;
}

function listedArticles(archive: string): readonly string[] {
  const folder = path.join(root, archive, 'articles');
  return existsSync(folder) ? readdirSync(folder).map((name) => `articles/${name}`) : [];
}

describe.each(archives)('%s', (archive, shown) => {
  it('has forms, texts, ids and days that hold together', () => {
    expect(reported(archive, shown)).toEqual([]);
  });

  it('annotates every article that lies in it', () => {
    const annotated = new Set(Object.keys(readTruth(archive)?.articles ?? {}));
    expect(listedArticles(archive).filter((file) => !annotated.has(file))).toEqual([]);
    expect(annotated.size).toBeGreaterThan(0);
  });
});

describe('the open half', () => {
  const truths = archives.filter(([, shown]) => shown).map(([archive]) => readTruth(archive));
  const articles = truths.flatMap((truth) => Object.values(truth?.articles ?? {}));

  it('speaks at least five languages', () => {
    expect(new Set(articles.map((article) => article.language)).size).toBeGreaterThanOrEqual(5);
  });

  it('holds articles that belong to no story', () => {
    expect(articles.filter((article) => article.story === null).length).toBeGreaterThanOrEqual(3);
  });
});

describe('the check of an answer', () => {
  const article: ArticleTruth = {
    language: 'en',
    story: 'storm',
    entities: { moen: ['Moen’s'] },
    quotations: [{ text: '“We are safe,”', speaker: 'moen', told: null, shared: 'safe' }],
    cites: ['Moen'],
    spoken: [{ text: 'on Tuesday', day: '2021-11-16' }],
  };
  const sound: ConnectionsTruth = {
    note: 'made up',
    articles: { 'a.txt': article, 'b.txt': article },
    entities: { moen: { kind: 'person', name: 'Moen' } },
    stories: { storm: 'a storm' },
    figures: [
      {
        counts: 'boats',
        story: 'storm',
        rows: [
          { file: 'a.txt', text: 'about 40', value: '40~' },
          { file: 'b.txt', text: 'about 40', value: '20..99' },
        ],
      },
    ],
  };
  const source = 'Moen’s crew rested on\nTuesday. “We are safe,” he said of about 40 boats.';
  const sources = new Map(['a.txt', 'b.txt'].map((file) => [file, source]));
  const kindsIn = (truth: ConnectionsTruth) => [...new Set(faultsOf(truth, sources).map((fault) => fault.kind))];
  const withArticle = (change: Partial<ArticleTruth>) =>
    kindsIn({ ...sound, articles: { 'a.txt': { ...article, ...change }, 'b.txt': article } });
  const withQuotation = (change: object) => withArticle({ quotations: [{ ...article.quotations[0]!, ...change }] });

  it('finds nothing wrong with a sound one', () => {
    expect(kindsIn(sound)).toEqual([]);
  });

  it('finds a form that is only a part of a word', () => {
    expect(withArticle({ entities: { moen: ['Moen’s', 'Tues'] } })).toEqual(['form does not stand in the article']);
  });

  it('finds ids that lead nowhere', () => {
    expect(withArticle({ entities: { moen: ['Moen’s'], dahl: ['crew'] } })).toEqual(['unknown entity']);
    expect(withArticle({ story: 'flood' })).toContain('unknown story');
    expect(withArticle({ cites: ['Dahl'] })).toEqual(['cited is no entity of the article']);
  });

  it('finds quotations that are misquoted, spoken by nobody or shared with nobody', () => {
    expect(withQuotation({ text: '“We were safe,”' })).toContain('quotation does not stand in the article');
    expect(withQuotation({ speaker: 'dahl' })).toContain('speaker is no entity of the article and no words of it');
    expect(withQuotation({ told: 'Dahl' })).toContain('told is no entity of the article and no words of it');
    expect(withQuotation({ shared: null })).toEqual(['shared statement of one article']);
    expect(withQuotation({ speaker: null })).toEqual(['shared statement of several speakers']);
  });

  it('finds days that no calendar has', () => {
    expect(withArticle({ spoken: [{ text: 'on Tuesday', day: '2021-11-31' }] })).toEqual(['no such day']);
  });

  it.each(['forty', '99..20', '[40', '..40'])('finds that %s is no value', (value) => {
    const rows = [{ ...sound.figures[0]!.rows[0]!, value }, sound.figures[0]!.rows[1]!];
    expect(kindsIn({ ...sound, figures: [{ ...sound.figures[0]!, rows }] })).toEqual(['no such value']);
  });
});
