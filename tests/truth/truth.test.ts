import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../src/model/date.ts';
import { judgeDate, likeness, plain, shinglesOf, states, wordsOf } from './compare.ts';
import { type Floors, fallsOf, raised } from './floors.ts';
import { furnitureLeft, judge } from './measure.ts';
import type { Reading } from './reading.ts';
import { figuresOf, figuresOfHalf, measureNames, type Scored } from './table.ts';
import { type Answer, type Article, digestOf, halves, readTruthSet, type Truth } from './truth.ts';

const root = path.join(import.meta.dirname);
const articles = readTruthSet(root);
const floors = JSON.parse(readFileSync(path.join(root, 'floors.json'), 'utf8')) as Floors;

/** The words that a reader of the page sees, with white space folded. */
function visibleText(article: Article): string {
  const source = readFileSync(article.source, 'utf8').replace(/^\ufeff/, '');
  const text = article.kind === 'html' ? textOf(parse(source)) : article.kind === 'md' ? withoutMarks(source) : source;
  return fold(text);
}

function textOf(node: DefaultTreeAdapterTypes.Node): string {
  if (node.nodeName === 'script' || node.nodeName === 'style' || node.nodeName === 'title') return '';
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
  const inside = 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
  return node.nodeName === 'br' ? ' ' : inside;
}

function withoutMarks(text: string): string {
  return text.replace(/\]\([^)]*\)/g, '').replace(/[*_#>[\]!]/g, '');
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function answersOf(answer: Answer | readonly string[]): readonly string[] {
  return (typeof answer === 'string' || answer === null ? [answer] : answer).filter((each) => each !== null);
}

describe.each(articles.map((article) => [`${article.half}/${article.name}`, article] as const))('%s', (_, article) => {
  const { truth } = article;

  it('has every annotated text in its source', () => {
    const text = visibleText(article);
    const { body, crossheads, captions, credits, editorNotes, quotations, furniture } = truth;
    const texts = [body, crossheads, captions, credits, editorNotes, quotations, furniture].flat();
    const wanted = article.kind === 'md' ? texts.map((each) => fold(withoutMarks(each))) : texts;
    expect(wanted.filter((each) => !text.includes(each))).toEqual([]);
    if (typeof truth.headline === 'string') expect(text).toContain(truth.headline);
  });

  it('has real dates, a language and a reason to exist', () => {
    const dates = [...(truth.published ?? []), ...(truth.updated ?? [])].filter((date) => date !== null);
    expect(dates.filter((date) => parseEdtf(date) === null)).toEqual([]);
    expect(truth.language).toMatch(/^[a-z]{2}$/);
    expect(truth.note.length).toBeGreaterThan(30);
    expect(truth.body.length).toBeGreaterThanOrEqual(5);
  });

  it('does not call furniture what it calls text', () => {
    const body = truth.body.map(plain);
    const kept = new Set([...body, ...truth.crossheads.map(plain)]);
    expect(truth.furniture.filter((line) => kept.has(plain(line)))).toEqual([]);
    expect(new Set(truth.body).size).toBe(truth.body.length);
  });
});

describe('the truth set', () => {
  it('has every kind of file in both halves', () => {
    for (const kind of ['txt', 'html', 'md'] as const) {
      const sealed = articles.filter((each) => each.half === 'sealed' && each.kind === kind);
      expect(sealed.length).toBeGreaterThanOrEqual(3);
    }
    expect(articles.length).toBeGreaterThanOrEqual(194);
  });

  it('is the one whose digests stand with the floors', () => {
    expect(halves.map((half) => digestOf(root, half))).toEqual(halves.map((half) => floors.digests[half]));
  });
});

const fact = <T>(value: T | null | undefined) => (value === null || value === undefined ? null : { value });
const first = (answer: Answer | readonly string[]) => fact(answersOf(answer)[0]);
const dated = (dates: Truth['updated']) => {
  const date = dates?.find((each) => each !== null);
  return date === undefined ? null : { value: { edtf: date as string } };
};

/** What a program would print that knows the truth. */
function perfect(truth: Truth): Reading {
  const block = (type: string) => (text: string) => ({ type, text });
  const figure = (part: string) => (text: string) => ({ type: 'figure', text: '', [part]: { text } });
  const supplied = { value: 'The first sentence', provenance: { rule: 'headline/first-sentence' } };
  return {
    language: fact(truth.language),
    headline: first(truth.headline) ?? supplied,
    published: dated(truth.published),
    updated: dated(truth.updated),
    kicker: first(truth.kicker),
    standfirst: first(truth.standfirst),
    byline: first(truth.byline),
    dateline: first(truth.dateline),
    publisher: first(truth.publisher),
    agency: first(truth.agency),
    section: first(truth.section),
    address: first(truth.address),
    keywords: fact(truth.keywords),
    body: [
      ...truth.body.map(block('paragraph')),
      ...truth.crossheads.map(block('crosshead')),
      ...truth.editorNotes.map(block('editor-note')),
      ...truth.captions.map(figure('caption')),
      ...truth.credits.map(figure('credit')),
    ],
    quotations: truth.quotations.map((text) => ({ text })),
  };
}

describe('judge', () => {
  it('gives the whole score to a reading that knows the truth', () => {
    const scored: Scored = new Map(articles.map((article) => [article, judge(article.truth, perfect(article.truth))]));
    for (const half of halves) {
      const figures = figuresOfHalf(scored, half);
      const nought = new Set(['published coarse', 'published wrong', 'published missed', 'furniture in body']);
      for (const name of measureNames) expect([name, figures[name]]).toEqual([name, nought.has(name) ? 0 : 1]);
    }
  });

  it('gives nothing to a file that could not be read', () => {
    const scored: Scored = new Map(articles.map((article) => [article, judge(article.truth, {})]));
    const figures = figuresOf(scored, () => true);
    expect(figures['body F1, strict']).toBe(0);
    expect(figures['published exact']).toBe(0);
    expect(figures['headline, none invented']).toBe(0);
    expect(figures.language).toBe(0);
  });

  it('takes off for buttons among the paragraphs and counts them', () => {
    const { truth } = articles.find((article) => article.name === 'ferry-contract-sundrey') as Article;
    const reading = perfect(truth);
    const body = [...(reading.body ?? []), ...truth.furniture.map((text) => ({ type: 'paragraph', text }))];
    const scores = judge(truth, { ...reading, body });
    expect(scores['body F1, strict']?.given).toBeGreaterThan(scores['body F1, strict']?.right ?? 0);
    expect(furnitureLeft(body, truth.furniture)).toEqual(truth.furniture);
  });

  it('punishes a headline that is invented and not said to be', () => {
    const truth = articles.find((article) => article.truth.headline === null)?.truth as Truth;
    const invented = { ...perfect(truth), headline: { value: 'Made up', provenance: { rule: 'headline/own-line' } } };
    expect(judge(truth, invented)['headline, none invented']).toEqual({ right: 0, wanted: 1 });
  });
});

describe('judgeDate', () => {
  it.each([
    ['2021-11-16', ['2021-11-16'], 'exact'],
    ['2021-11-16T10:27+01:00', ['2021-11-16'], 'exact'],
    ['2021-11', ['2021-11-16'], 'coarse'],
    ['[2021-11-10..]', ['2021-11-16'], 'coarse'],
    ['2021-11-16~', ['2021-11-16'], 'coarse'],
    ['[2021-11-10,2021-12-01]', ['2021-11-16'], 'coarse'],
    ['2021-11-17', ['2021-11-16'], 'wrong'],
    ['2021-11-17', ['2021-11'], 'wrong'],
    ['[2021-11-17..]', ['2021-11-16'], 'wrong'],
    ['2021-11-16', ['[..2021-11-16]'], 'wrong'],
    ['[..2021-11-16]', ['[..2021-11-16]'], 'exact'],
    [null, ['2021-11-16'], 'missed'],
    [null, null, 'rightly none'],
    ['2020-01-01', null, 'wrong'],
    ['[2020-01-01..]', null, 'rightly none'],
    ['nonsense', null, 'wrong'],
  ] as const)('judges %s against %s as %s', (stated, right, verdict) => {
    expect(judgeDate(stated, right)).toBe(verdict);
  });
});

describe('comparing texts', () => {
  it('looks past marks, case and white space', () => {
    expect(plain('«Vi –  ja»')).toBe('"vi - ja"');
    expect(likeness('The “last” train', 'the "last" train')).toBe(1);
    expect(likeness('abcd', 'abce')).toBe(0.75);
  });

  it('counts Japanese by characters and other scripts by words', () => {
    expect(wordsOf('郵便 post office')).toEqual(['郵', '便', 'post', 'office']);
    expect([...shinglesOf('one two three four five').keys()]).toEqual(['one two three four', 'two three four five']);
    expect([...shinglesOf('one two').keys()]).toEqual(['one two']);
    expect(shinglesOf('').size).toBe(0);
  });

  it('takes a name with a role as that name, and a sentence with the name in it not', () => {
    expect(states('By Ruth Ellery, reporter', 'Ruth Ellery')).toBe(true);
    expect(states('Ruth Ellery said on Monday that the river rose', 'Ruth Ellery')).toBe(false);
    expect(states('Ruth', 'Ruth Ellery')).toBe(false);
  });
});

describe('floors', () => {
  const scored: Scored = new Map(articles.map((article) => [article, judge(article.truth, perfect(article.truth))]));
  const empty: Scored = new Map(articles.map((article) => [article, judge(article.truth, {})]));
  const best = { open: figuresOfHalf(scored, 'open'), sealed: figuresOfHalf(scored, 'sealed') };
  const worst = { open: figuresOfHalf(empty, 'open'), sealed: figuresOfHalf(empty, 'sealed') };
  const none: Floors = { digests: { open: '', sealed: '' }, floors: { open: {}, sealed: {} } };

  it('fail a run that falls below them', () => {
    const high = raised(none, best);
    expect(fallsOf(high, best)).toEqual([]);
    expect(fallsOf(high, worst).map((fall) => fall.name)).toContain('headline');
  });

  it('only go up', () => {
    const high = raised(none, best);
    expect(raised(high, worst)).toEqual(high);
    expect(raised(raised(none, worst), best)).toEqual(high);
  });
});
