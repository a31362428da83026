/** The promises that make a record honest, over the articles, the golden cases, the open truth set and generated texts. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { uncovered } from '../../../src/extract/coverage.ts';
import { unwrap } from '../../../src/extract/unwrap.ts';
import { type ArticleRecord, fieldNames } from '../../../src/model/article.ts';
import type { Passage } from '../../../src/model/block.ts';
import type { SourceFile } from '../../../src/model/source.ts';
import { foldSpace } from '../../../src/text/normalise.ts';
import { extract } from '../../support/extract.ts';
import { seed, seeds, sourceOf } from './source-of.ts';

/** Every source below a folder of cases, in every format. */
function sourcesIn(folder: URL): SourceFile[] {
  return readdirSync(folder).flatMap((name) =>
    ['txt', 'md', 'html'].flatMap((format) => {
      const file = new URL(`${name}/source.${format}`, folder);
      return existsSync(file) ? [sourceOf(readFileSync(file, 'utf8'), `${name}.${format}`)] : [];
    }),
  );
}

const goldenSources = sourcesIn(new URL('../../golden/', import.meta.url));
const truthSources = sourcesIn(new URL('../../truth/open/', import.meta.url));
const isText = ({ path }: SourceFile) => path.endsWith('.txt');
/** Its lines were joined with more than spaces: hyphens at their ends and marks of quoted mail are left off. */
const isUnwrapped = (source: SourceFile) => isText(source) && unwrap(source.text) !== null;
const isPlain = (source: SourceFile) => isText(source) && !isUnwrapped(source);
const isMarkdown = ({ path }: SourceFile) => path.endsWith('.md');

const line = fc.oneof(
  { weight: 4, arbitrary: fc.lorem({ mode: 'sentences', maxCount: 3 }) },
  { weight: 3, arbitrary: fc.lorem({ mode: 'words', maxCount: 8 }) },
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      '',
      '',
      '',
      ' date 2021-11-16 Minister says no',
      'date 2021-11',
      '2021-02-30',
      'By Jane Doe',
      'By Jane Doe, 3 May 2020',
      'LAST UPDATE | Nov 10th 2021, 10:27 AM',
      'Advertisement',
      'Read more: other things happened',
      'Related articles',
      'Comments',
      'Leave a comment',
      '– Ja, sier han. – Nei.',
      '– Kort og godt',
      '“We cannot allow this. It must stop',
      "'pariah' and „so“ «sagt» »er«",
      '© AFP / Oksana Manchuk',
      'A view of the camp (Photo: Ann Smith)',
      '- © AFP 2021',
      'Comment: this is another voice than the author’s.',
      'MINSK, Nov 16 (Reuters) - Belarus has said that it will not stop migrants on their way.',
      'https://example.org/2021/11/16/story',
      'Support us: we need your help for our independent journalism.',
      '• one',
      '\t\u00a0\u200b',
      '<script>{{x}}</script> __proto__',
      'ALEXANDER THE GREAT of Macedon has admitted it.',
    ),
  },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  { weight: 1, arbitrary: fc.string({ maxLength: 200 }) },
);
const text = fc
  .tuple(fc.array(line, { maxLength: 24 }), fc.constantFrom('\n', '\n\n', '\r\n', '\n   '))
  .map(([lines, end]) => lines.join(end));

const records = new WeakMap<SourceFile, ArticleRecord | null>();

/** The record of a source, which is read once however much is asked of it. */
function recordOf(source: SourceFile): ArticleRecord | null {
  const known = records.get(source);
  if (known !== undefined) return known;
  const { record } = extract(source);
  records.set(source, record);
  return record;
}

function passagesOf({ body }: ArticleRecord): Passage[] {
  return body.flatMap((block) => {
    if (block.type === 'figure') return [block, block.caption, block.credit].filter((one) => one !== null);
    return block.type === 'list' ? [block, ...block.items] : [block];
  });
}

function expectNothingLost(source: SourceFile): void {
  const record = recordOf(source);
  if (record !== null) {
    expect(uncovered(record, source).map(({ start, end }) => source.text.slice(start, end))).toEqual([]);
  }
}

function expectNothingInvented(source: SourceFile): void {
  const record = recordOf(source);
  if (record === null) return;
  for (const name of fieldNames) {
    const field = record[name];
    if (field?.provenance.kind !== 'stated' || typeof field.value !== 'string') continue;
    const { start, end } = field.provenance.span;
    expect([name, field.value]).toEqual([name, foldSpace(source.text.slice(start, end))]);
  }
  for (const { text: words, span } of [...passagesOf(record), ...record.setAside]) {
    expect(words).toBe(foldSpace(source.text.slice(span.start, span.end)));
  }
  for (const { text: words, span, block, within } of record.quotations) {
    expect(words).toBe(record.body[block]?.text.slice(within.start, within.end));
    expect(words).toBe(foldSpace(source.text.slice(span.start, span.end)));
  }
}

/** Markup stands between the words, and nothing else does. */
function expectWordsInOrder(source: SourceFile): void {
  for (const { text: words, span } of recordOf(source)?.body ?? []) {
    const raw = source.text.slice(span.start, span.end);
    let at = 0;
    for (const word of words.match(/[\p{L}\p{N}]+/gu) ?? []) {
      const found = raw.indexOf(word, at);
      expect([source.path, word, found >= at]).toEqual([source.path, word, true]);
      at = found + word.length;
    }
  }
}

/** Letters and digits alone: what joining lines leaves as it was. */
function lettersOf(words: string): string {
  return words.replace(/[^\p{L}\p{N}]/gu, '');
}

function expectLettersAsTheyStand(source: SourceFile): void {
  for (const { text: words, span } of recordOf(source)?.body ?? []) {
    expect(lettersOf(words)).toBe(lettersOf(source.text.slice(span.start, span.end)));
  }
}

describe('nothing is lost', () => {
  it.each(seeds)('of %s', (name) => expectNothingLost(seed(name)));
  it('of the golden cases', () => goldenSources.forEach(expectNothingLost));
  it('of the open truth set', () => {
    expect(truthSources.length).toBeGreaterThan(40);
    truthSources.forEach(expectNothingLost);
  });
  it('of generated texts', () => {
    fc.assert(
      fc.property(text, (made) => expectNothingLost(sourceOf(made))),
      { numRuns: 150 },
    );
  });
});

describe('nothing is invented', () => {
  it.each(seeds)('in %s', (name) => expectNothingInvented(seed(name)));
  it('in the golden cases', () => goldenSources.filter(isPlain).forEach(expectNothingInvented));
  it('in the open truth set', () => truthSources.filter(isPlain).forEach(expectNothingInvented));
  it('in texts whose lines were joined, whose letters all stand in the source', () => {
    const sources = [...goldenSources, ...truthSources].filter(isUnwrapped);
    expect(sources.length).toBeGreaterThan(1);
    sources.forEach(expectLettersAsTheyStand);
  });
  it('in Markdown, whose words all stand in the source in their order', () => {
    const sources = [...goldenSources, ...truthSources].filter(isMarkdown);
    expect(sources.length).toBeGreaterThan(3);
    sources.forEach(expectWordsInOrder);
  });
  it('in generated texts', () => {
    fc.assert(
      fc.property(text, (made) => expectNothingInvented(sourceOf(made))),
      { numRuns: 150 },
    );
  });
});

describe('a text that cannot be published', () => {
  it('always comes with an error that says why', () => {
    fc.assert(
      fc.property(text, (made) => {
        const { record, card, diagnostics } = extract(sourceOf(made));
        if (record === null) {
          expect(card).toBeNull();
          expect(diagnostics.some(({ severity, hint }) => severity === 'error' && hint !== null)).toBe(true);
        } else {
          expect(record.headline.value).not.toBe('');
          expect(record.body.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('the same text', () => {
  it('always gives the same record', () => {
    for (const name of seeds) expect(extract(seed(name)).record).toEqual(extract(seed(name)).record);
  });
});

describe('a line without an end', () => {
  it.each(['word ', '“a, ', '– a, b. ', '*', '> ', 'photo: ', 'AAAA ', "'x ", '. ', 'Jane Doe '])(
    'of “%s” is read to its end',
    (unit) => {
      const source = sourceOf(unit.repeat(Math.ceil(300_000 / unit.length)));
      expectNothingLost(source);
    },
  );
});
