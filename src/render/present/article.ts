/** Presents an article's page: its head, its text as far as it may be shown, its record, its original, how to cite it. */
import type { ArticleTies } from '../../model/connections.ts';
import type { ArticlePage } from '../../model/page.ts';
import { type Citation, citationOf } from '../cite/citation.ts';
import { citedOf } from '../cite/cited.ts';
import { citationTags } from '../cite/meta-tags.ts';
import { count, fill, type Phrases } from '../phrases/phrases.ts';
import { blocksToShow } from '../published-record.ts';
import type { RenderInput } from '../renderer.ts';
import { articleData } from '../structured-data.ts';
import { bodyHtml } from '../to-html.ts';
import type { NameLink } from '../to-mdast.ts';
import { shorten } from '../wording/shorten.ts';
import { type ArticleHead, presentHead } from './article-head.ts';
import { type NeighbourView, presentNeighbour, presentRelated, type RelatedGroup } from './article-neighbours.ts';
import { type PlaceView, presentPlace } from './article-place.ts';
import type { PageContext } from './context.ts';
import { dayPlaces } from './days-worked-out.ts';
import { type FrameView, presentFrame } from './frame.ts';
import { type OriginalView, presentOriginal } from './original-view.ts';
import { type LineLink, type Reading, readingOf } from './reading.ts';
import { type FactRow, presentRecord } from './record.ts';
import type { Reads } from './statement.ts';
import { threadsOf } from './threads.ts';
import { presentTies, type TieView } from './ties.ts';
import { articleTitle } from './titles.ts';

export interface ArticleView {
  readonly frame: FrameView;
  readonly words: Phrases['words'];
  readonly labels: Phrases['article']['words'];
  readonly head: ArticleHead;
  /** Where the article stands among the others; null in a large archive. */
  readonly place: PlaceView | null;
  readonly bodyHtml: string;
  /** What it is part of and a copy of. */
  readonly ties: readonly TieView[];
  /** Why there is less text than the source has; null when it is all there. */
  readonly notShown: string | null;
  readonly facts: readonly FactRow[];
  /** Whether the record has links to lines: without any, it must itself take the focus to be scrolled by keyboard. */
  readonly hasLineLinks: boolean;
  /** The text as received; null when it may not be shown. */
  readonly original: OriginalView | null;
  readonly citeHeading: string;
  readonly record: string;
  readonly citation: Citation;
  readonly related: readonly RelatedGroup[];
  readonly hasNeighbours: boolean;
  readonly older: NeighbourView | null;
  readonly newer: NeighbourView | null;
}

/** The page of an article; throws when the build handed it none. */
export function presentArticle(input: RenderInput<ArticlePage>, context: PageContext): ArticleView {
  const { subject } = input;
  const reading = readingOf(input, context);
  const { record, self } = reading;
  const { phrases } = context;
  const head = presentHead(reading);
  const facts = presentRecord(reading);
  return {
    frame: presentFrame(
      subject,
      {
        title: articleTitle(self, context),
        description: descriptionOf(reading, head),
        structuredDataHtml: articleData(record, self, context),
        tags: citationTags(citedOf(record, subject.address, context)),
      },
      context,
    ),
    words: phrases.words,
    labels: phrases.article.words,
    head,
    place: presentPlace(subject, context),
    ...presentBody(reading, { ties: subject.ties, reads: input.reads ?? new Map() }),
    ties: presentTies(subject.ties, context),
    facts,
    hasLineLinks: facts.some(({ lines }) => lines.length > 0),
    original: reading.showsOriginal ? presentOriginal(reading, linesNamed(facts)) : null,
    citeHeading: reading.showsOriginal ? phrases.article.words.textAndCitation : phrases.article.words.citation,
    record: context.href(`${subject.address}record.json`),
    citation: citationOf(record, subject.address, context),
    related: presentRelated(subject, context),
    hasNeighbours: subject.older !== null || subject.newer !== null,
    older: presentNeighbour(subject.older, subject.self, context),
    newer: presentNeighbour(subject.newer, subject.self, context),
  };
}

/** Two lines of a list of results. */
const longestDescription = 200;

/** The article's own first words as far as they may be shown; else how many there are, and the date. */
function descriptionOf({ record, self, context: { phrases } }: Reading, head: ArticleHead): string {
  const first = blocksToShow(record.body, self.publish).find(({ type }) => type === 'paragraph');
  const words = head.standfirst ?? (first !== undefined && 'text' in first ? first.text : '');
  if (words !== '') return shorten(words.replace(/\s+/g, ' '), longestDescription);
  return fill(phrases.article.sentences.description, {
    words: count(phrases, phrases.plurals.words, self.card.words),
    date: head.date.text,
  });
}

/** Every line that the page leads to or speaks of. */
function linesNamed(facts: readonly FactRow[]): readonly LineLink[] {
  return facts.flatMap(({ lines, alsoNamed }) => [...lines, ...alsoNamed]);
}

/** Where a name first stands in the running text it leads to its page: once is enough for a reader. */
function nameLinks({ record, context }: Reading, { names }: ArticleTies): readonly NameLink[] {
  const linked = new Set<number>();
  return record.mentions.flatMap(({ name, block, within }) => {
    const address = names[name] ?? null;
    if (address === null || linked.has(name) || record.body[block]?.type !== 'paragraph') return [];
    linked.add(name);
    return [{ block, ...within, href: context.href(address) }];
  });
}

/** The ways from an article to others, and the articles that they lead into. */
interface Ways {
  readonly ties: ArticleTies;
  readonly reads: Reads;
}

const nothing = { names: [], threads: [], days: [] };

function presentBody(reading: Reading, { ties, reads }: Ways): Pick<ArticleView, 'bodyHtml' | 'notShown'> {
  const { record, self, context } = reading;
  const { words } = context.phrases.article;
  const blocks = blocksToShow(record.body, self.publish);
  const { caption, captionless, credit, editorNote, paragraphLink } = words;
  const isForeign = record.language.value !== context.phrases.language;
  const language = isForeign ? context.phrases.language : null;
  const labels = { caption, captionless, credit, editorNote, paragraphLink, language };
  const connected =
    self.publish === 'full'
      ? {
          names: nameLinks(reading, ties),
          threads: threadsOf(reading, ties.statements, reads),
          days: dayPlaces(reading),
        }
      : nothing;
  const notShown = { full: null, extract: words.openingOnly, record: words.textNotShown }[self.publish];
  return { bodyHtml: bodyHtml(blocks, labels, connected), notShown };
}
