/** Presents a story: its articles in time with why each belongs, what they share, what they count, what each alone names. */

import type { StoriesPage, StoryPage } from '../../model/connection-page.ts';
import type { ShownFigure, ShownFigures, ShownStory, ShownStoryItem } from '../../model/connections.ts';
import { count, fill } from '../phrases/phrases.ts';
import type { RenderInput } from '../renderer.ts';
import { type PassageLanguage, passageLanguage } from '../wording/language-wording.ts';
import { sentenceAround } from '../wording/sentence-around.ts';
import type { PageContext } from './context.ts';
import { articleCount } from './day-counts.ts';
import { type FrameView, presentFrame } from './frame.ts';
import { type HeadlineView, type ListingView, presentListing } from './listing.ts';
import { type NameView, presentName } from './names.ts';
import { type PagingView, pagedTitle, presentPaging } from './paging.ts';
import { type PictureView, presentPicture } from './picture.ts';
import { reasonsInWords } from './reasons.ts';
import { presentStatement, type Reads, type StatementView } from './statement.ts';
import { articleTitle } from './titles.ts';

/** A story in a list, shown by `partials/story-list`. */
export interface StoryInBrief {
  readonly href: string;
  /** The headline of the article that stands for it. */
  readonly headline: Omit<HeadlineView, 'href'>;
  readonly articles: string;
  readonly names: readonly NameView[];
}

export interface StoriesView {
  readonly frame: FrameView;
  readonly words: PageContext['phrases']['words'];
  readonly labels: PageContext['phrases']['names']['words'];
  readonly deck: string;
  /** Null when there are no copies. */
  readonly copiesHref: string | null;
  readonly stories: readonly StoryInBrief[];
  readonly paging: PagingView | null;
}

export interface StoryView {
  readonly frame: FrameView;
  readonly words: PageContext['phrases']['words'];
  readonly labels: PageContext['phrases']['names']['words'];
  readonly storiesHref: string;
  readonly headline: Omit<HeadlineView, 'href'>;
  readonly deck: string;
  readonly labelsOfTime: PageContext['phrases']['time']['words'];
  readonly picture: PictureView | null;
  readonly items: readonly ItemView[];
  readonly names: readonly NameView[];
  readonly statements: readonly StatementView[];
  readonly figures: readonly FiguresView[];
  readonly paging: PagingView | null;
}

interface ItemView {
  readonly listing: ListingView;
  readonly reasons: string;
  readonly isUnsure: boolean;
  readonly alone: readonly NameView[];
}

/** Shown by `partials/figures`. */
interface FiguresView {
  readonly state: string;
  readonly rows: readonly FigureView[];
}

interface FigureView extends PassageLanguage {
  readonly listing: ListingView;
  readonly text: string;
  readonly sentence: string;
}

/** The list of stories. */
export function presentStories({ subject }: RenderInput<StoriesPage>, context: PageContext): StoriesView {
  const { phrases } = context;
  const { words, plurals } = phrases.names;
  const title = pagedTitle(words.stories, subject.paging, context);
  const deck = count(phrases, plurals.stories, subject.count);
  return {
    frame: presentFrame(subject, { title, description: deck, structuredDataHtml: null }, context),
    words: phrases.words,
    labels: words,
    deck,
    copiesHref: context.chrome.sections.includes('copies/') ? context.href('copies/') : null,
    stories: subject.stories.map((story) => presentStoryInBrief(story, context)),
    paging: presentPaging(subject.paging, context),
  };
}

/** A story as lists show it. */
export function presentStoryInBrief(story: ShownStory, context: PageContext): StoryInBrief {
  return {
    href: context.href(story.address),
    headline: headlineOf(story, context),
    articles: articleCount(story.articles, context.phrases),
    names: story.entries.map((link) => presentName(link, context)),
  };
}

/** The page of a story. */
export function presentStory(input: RenderInput<StoryPage>, context: PageContext): StoryView {
  const { subject, reads = new Map() } = input;
  const { story, picture } = subject;
  const { phrases } = context;
  const headline = headlineOf(story, context);
  const deck = count(phrases, phrases.names.plurals.inStory, story.articles);
  const name = fill(phrases.names.sentences.storyOf, { headline: articleTitle(story.lead, context) });
  const title = pagedTitle(name, subject.paging, context);
  return {
    frame: presentFrame(subject, { title, description: deck, structuredDataHtml: null }, context),
    words: phrases.words,
    labels: phrases.names.words,
    storiesHref: context.href('stories/'),
    headline,
    deck,
    labelsOfTime: context.phrases.time.words,
    picture: picture === null ? null : presentPicture(picture, input.reads ?? null, context),
    items: story.items.map((item) => itemView(item, context)),
    names: story.entries.map((link) => presentName(link, context)),
    statements: story.statements.map((statement) => presentStatement(statement, reads, context)),
    figures: story.figures.flatMap((figures) => figuresView(figures, reads, context)),
    paging: presentPaging(subject.paging, context),
  };
}

function headlineOf({ lead }: ShownStory, context: PageContext): Omit<HeadlineView, 'href'> {
  const { href: _, ...headline } = presentListing(lead, context).headline;
  return headline;
}

function itemView({ article, reasons, confidence, alone }: ShownStoryItem, context: PageContext): ItemView {
  return {
    listing: presentListing(article, context),
    reasons: reasonsInWords(reasons, context),
    isUnsure: confidence === 'guess',
    alone: alone.map((link) => presentName(link, context)),
  };
}

function figuresView({ verdict, rows }: ShownFigures, reads: Reads, context: PageContext): FiguresView[] {
  const shown = rows.flatMap((row) => figureView(row, reads, context));
  return shown.length < 2 ? [] : [{ state: context.phrases.names.words[verdict], rows: shown }];
}

function figureView({ article, number }: ShownFigure, reads: Reads, context: PageContext): FigureView[] {
  const reading = reads.get(article.card.id);
  const figure = reading?.record.numbers[number];
  if (reading === undefined || figure === undefined) return [];
  return [
    {
      ...passageLanguage(article.card.language, context.phrases),
      listing: presentListing(article, context),
      text: figure.text,
      sentence: sentenceAround(
        reading.record.body[figure.block]?.text ?? '',
        figure.within.start,
        reading.record.language.value,
      ),
    },
  ];
}
