/** Whole article records for the tests of pages: made by hand from made-up texts, with spans found in the text. */
import { createHash } from 'node:crypto';
import { cardOf } from '../../src/extract/card.ts';
import { lineCounts } from '../../src/extract/line-counts.ts';
import type { ArticleRecord, SetAside } from '../../src/model/article.ts';
import type { Block, Passage } from '../../src/model/block.ts';
import { parseEdtf } from '../../src/model/date.ts';
import type { Listed } from '../../src/model/page.ts';
import { fromFrontMatter, inferred, type Span, stated } from '../../src/model/provenance.ts';
import { type RuleId, ruleReasons } from '../../src/model/rules.ts';
import type { PublishMode, SiteSettings } from '../../src/model/settings.ts';
import type { SourceFile } from '../../src/model/source.ts';

/** A source as it is after reading. */
export function sourceOf(text: string, path = 'harbour.txt'): SourceFile {
  const bytes = Buffer.from(text);
  const digest = createHash('sha256').update(bytes).digest('hex');
  const id = createHash('sha256').update(path).digest('hex').slice(0, 12);
  return { id, path, text, encoding: 'utf-8', fixity: { algorithm: 'sha256', digest, byteLength: bytes.length } };
}

/** Where these words stand in the source; throws when they do not. */
export function spanOf({ text }: SourceFile, words: string, after = ''): Span {
  const start = text.indexOf(words, after === '' ? 0 : text.indexOf(after));
  if (start < 0) throw new Error(`The source has no “${words}”.`);
  return { start, end: start + words.length };
}

/** The words with where they stand. */
export function passage(source: SourceFile, words: string): Passage {
  return { text: words, span: spanOf(source, words) };
}

/** A block of running text. */
export function block(
  source: SourceFile,
  words: string,
  type: 'paragraph' | 'crosshead' | 'quotation' | 'editor-note' = 'paragraph',
): Block {
  return { type, ...passage(source, words) };
}

/** Words that are set aside by a rule. */
export function aside(source: SourceFile, words: string, rule: RuleId): SetAside {
  return { ...passage(source, words), rule, reason: ruleReasons[rule].reason };
}

/** A date that must be one. */
export function date(edtf: string) {
  const parsed = parseEdtf(edtf);
  if (parsed === null) throw new Error(`“${edtf}” is no date.`);
  return parsed;
}

/** A record of the source: all its lines are paragraphs and nothing but language and headline is known, unless given. */
export function recordOf(source: SourceFile, parts: Partial<ArticleRecord> = {}): ArticleRecord {
  const lines = source.text.split('\n').filter((line) => line.trim() !== '');
  const unknown = { kicker: null, standfirst: null, byline: null, dateline: null, publisher: null, agency: null };
  const noWhere = { section: null, keywords: null, published: null, updated: null, address: null, retrieved: null };
  return {
    id: source.id,
    file: source.path,
    fixity: source.fixity,
    encoding: source.encoding,
    language: inferred('en', { spans: [], rule: 'language/words', confidence: 'certain' }),
    headline: inferred(lines[0]?.trim() ?? '', {
      spans: [spanOf(source, lines[0]?.trim() ?? '')],
      rule: 'headline/first-sentence',
      confidence: 'certain',
    }),
    ...unknown,
    ...noWhere,
    body: lines.map((line) => block(source, line.trim())),
    names: [],
    mentions: [],
    quotations: [],
    numbers: [],
    cites: [],
    datesSpokenOf: [],
    setAside: [],
    ...parts,
  };
}

/** The article as other pages list it. */
export function listedOf(record: ArticleRecord, source: SourceFile, publish: PublishMode = 'full'): Listed {
  return {
    address: `articles/${record.id}/`,
    card: cardOf(record, lineCounts(record, source)),
    publish,
    titleParts: [],
  };
}

const harbourText = `Advertisement

Support from readers keeps The Harbour Post open.

The ferry lies at the quay in the storm. Mara Lind / Harbour Pictures
harbour

Ferry stays in port until the storm has passed

Goods on the quay are safe, says the harbour master.

By Nils Berg

LAST UPDATE | 10 Nov 2021, 10:27

THE COUNCIL OF the harbour town said on Tuesday that the ferry would stay in port.

No danger yet

Nobody was hurt, the harbour master told reporters.

Comment: The harbour master said the same last year.

- © Coast News 2021

Leave a comment
    Submit a report
`;

/** An article with nearly everything: publisher and date inferred, figure, crosshead, inserted comment, lines set aside. */
export function harbourArticle(): { source: SourceFile; record: ArticleRecord } {
  const source = sourceOf(harbourText, 'inbox/harbour.txt');
  const at = (words: string) => spanOf(source, words);
  const caption = passage(source, 'The ferry lies at the quay in the storm.');
  const credit = passage(source, 'Mara Lind / Harbour Pictures');
  const record = recordOf(source, {
    headline: stated(
      'Ferry stays in port until the storm has passed',
      at('Ferry stays in port until the storm has passed'),
      'headline/own-line',
    ),
    standfirst: stated(
      'Goods on the quay are safe, says the harbour master.',
      at('Goods on the quay are safe, says the harbour master.'),
      'standfirst/below-headline',
    ),
    byline: stated('Nils Berg', at('Nils Berg'), 'byline/by-line'),
    publisher: inferred('The Harbour Post', {
      spans: [at('Support from readers keeps The Harbour Post open.')],
      rule: 'publisher/appeal',
      confidence: 'likely',
    }),
    agency: stated('Coast News', at('Coast News'), 'agency/credit-line'),
    section: stated(
      'harbour',
      { start: at('\nharbour\n').start + 1, end: at('\nharbour\n').end - 1 },
      'section/own-line',
    ),
    published: inferred(date('[..2021-11-10]'), {
      spans: [at('10 Nov 2021, 10:27')],
      rule: 'published/update-line',
      confidence: 'certain',
      rivals: [
        { value: date('2021'), spans: [at('- © Coast News 2021')], rule: 'published/prose', confidence: 'guess' },
      ],
    }),
    updated: stated(date('2021-11-10T10:27'), at('10 Nov 2021, 10:27'), 'updated/update-line'),
    body: [
      {
        type: 'figure',
        text: `${caption.text} ${credit.text}`,
        span: { start: caption.span.start, end: credit.span.end },
        caption,
        credit,
      },
      block(source, 'THE COUNCIL OF the harbour town said on Tuesday that the ferry would stay in port.'),
      block(source, 'No danger yet', 'crosshead'),
      block(source, 'Nobody was hurt, the harbour master told reporters.'),
      block(source, 'Comment: The harbour master said the same last year.', 'editor-note'),
    ],
    setAside: [
      aside(source, 'Advertisement', 'set-aside/advert'),
      aside(source, 'Support from readers keeps The Harbour Post open.', 'set-aside/appeal'),
      aside(source, 'By', 'set-aside/label'),
      aside(source, 'LAST UPDATE |', 'set-aside/label'),
      aside(source, 'Leave a comment\n    Submit a report', 'set-aside/comments'),
    ],
  });
  return { source, record };
}

/** An article in Norwegian without a headline, known to the month, whose language a person confirmed. */
export function norwegianArticle(): { source: SourceFile; record: ArticleRecord } {
  const source = sourceOf('date 2021-11 Fergen blir liggende til stormen er over.\n\nIngen ble skadet.\n', 'ferge.txt');
  const lede = 'Fergen blir liggende til stormen er over.';
  const record = recordOf(source, {
    language: fromFrontMatter('nb'),
    headline: inferred(lede, { spans: [spanOf(source, lede)], rule: 'headline/first-sentence', confidence: 'certain' }),
    published: stated(date('2021-11'), spanOf(source, '2021-11'), 'published/header-line'),
    body: [block(source, lede), block(source, 'Ingen ble skadet.')],
    setAside: [aside(source, 'date', 'set-aside/label')],
  });
  return { source, record };
}

/** Text that is code in one language or another. */
export const hostileText = [
  '<script>window.pwned = true</script>',
  '</title></style><img src=x onerror=alert(1)>',
  '{{constructor}} {{{headline}}} {{> layouts/page}}',
  ']]> &amp; &#60;b&#62; <!-- -->',
  '\u2028\u2029"\'`\\u003c',
].join(' ');

/** Settings of an archive without any of its own. */
export function settingsOf(parts: Partial<SiteSettings> = {}): SiteSettings {
  return {
    title: 'The Harbour File',
    description: '',
    language: 'en',
    base: null,
    timeZone: 'UTC',
    contact: null,
    rights: null,
    publish: 'full',
    publishers: {},
    robots: 'noindex',
    ...parts,
  };
}
