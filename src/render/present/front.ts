/** Presents the front page: the archive in one picture, what is newest and oldest, the coverage, how much is known. */

import { groupBy } from '../../model/group.ts';
import type { ItemId } from '../../model/ids.ts';
import type { FrontPage, Listed } from '../../model/page.ts';
import { count } from '../phrases/phrases.ts';
import type { RenderInput } from '../renderer.ts';
import { siteData } from '../structured-data.ts';
import { type PassageLanguage, passageLanguage } from '../wording/language-wording.ts';
import { shorten } from '../wording/shorten.ts';
import type { PageContext } from './context.ts';
import { type FactsView, presentFacts } from './facts.ts';
import { type FrameView, presentFrame } from './frame.ts';
import { type EntryView, type ListingView, presentListing } from './listing.ts';
import { type NamesGroupView, presentGroups } from './names.ts';
import { type PictureView, presentPicture } from './picture.ts';
import { presentStatement, type StatementView, withoutMarks } from './statement.ts';
import { presentStoryInBrief, type StoryInBrief } from './story.ts';

/** Characters of a wording on the front page: about six lines of its column. */
const mostOfWording = 160;

export interface FrontView {
  readonly frame: FrameView;
  readonly words: PageContext['phrases']['words'];
  readonly labelsOfTime: PageContext['phrases']['time']['words'];
  /** What the two inks mean: the term links to how the archive reads. */
  readonly pencil: { readonly before: string; readonly term: string; readonly after: string };
  readonly picture: PictureView | null;
  readonly latest: TeaserView | null;
  /** What `latest` and `oldest` are called: less where the dates leave room for another. */
  readonly latestName: string;
  readonly also: readonly TeaserView[];
  readonly oldest: TeaserView | null;
  readonly oldestName: string;
  readonly coverage: readonly EntryView[];
  /** Null while the archive is empty. */
  readonly timeline: { readonly href: string; readonly label: string } | null;
  readonly names: readonly NamesGroupView[];
  readonly shared: StatementView | null;
  readonly stories: readonly StoryInBrief[];
  /** The way to those that are not shown; null when all are. */
  readonly allStories: { readonly href: string; readonly label: string } | null;
  readonly labels: PageContext['phrases']['names']['words'];
  readonly facts: FactsView | null;
}

/** An article with its first words. */
interface TeaserView extends ListingView {
  readonly excerpts: readonly (PassageLanguage & { readonly text: string })[];
}

/** The view of the front page. `excerpts` are the words of the page’s own, in their order. */
export function presentFront(input: RenderInput<FrontPage>, context: PageContext): FrontView {
  const { subject, excerpts, reads = new Map() } = input;
  const { chrome, phrases, href } = context;
  const texts = textsByItem(subject, excerpts);
  const teaser = (article: Listed): TeaserView => presentTeaser(article, texts, context);
  const { picture, latest, oldest } = subject;
  const head = {
    title: chrome.settings.title,
    description: chrome.settings.description,
    structuredDataHtml: siteData(context),
  };
  return {
    frame: presentFrame(subject, head, context),
    words: phrases.words,
    pencil: pencil(context),
    labelsOfTime: phrases.time.words,
    picture: presentPicture(picture, reads, context),
    latest: latest === null ? null : teaser(latest),
    latestName: subject.isLatestSure ? phrases.words.latest : phrases.words.latestKnown,
    also: subject.also.map(teaser),
    oldest: oldest === null ? null : teaser(oldest),
    oldestName: subject.isOldestSure ? phrases.words.oldest : phrases.words.oldestKnown,
    coverage: subject.coverage.map((article) => ({ ...presentListing(article, context), note: null, by: null })),
    timeline:
      chrome.overview.articles === 0 ? null : { href: href('timeline/'), label: timelineLabel(subject, context) },
    names: presentGroups(subject.names, context),
    shared: subject.shared === null ? null : inShort(presentStatement(subject.shared, reads, context)),
    stories: subject.stories.map((story) => presentStoryInBrief(story, context)),
    allStories: allStories(subject, context),
    labels: phrases.names.words,
    facts: chrome.overview.articles === 0 ? null : presentFacts(subject.facts, context),
  };
}

/** The words borrowed from each article, in the order in which they were planned. */
function textsByItem(subject: FrontPage, excerpts: readonly string[]): ReadonlyMap<ItemId, readonly string[]> {
  const borrowed = subject.excerpts.map(({ item }, at) => ({ item, text: excerpts[at] ?? '' }));
  const groups = groupBy(
    borrowed.filter(({ text }) => text !== ''),
    ({ item }) => item,
  );
  return new Map([...groups].map(([item, parts]) => [item, parts.map(({ text }) => text)]));
}

function presentTeaser(
  article: Listed,
  texts: ReadonlyMap<ItemId, readonly string[]>,
  context: PageContext,
): TeaserView {
  const language = passageLanguage(article.card.language, context.phrases);
  const excerpts = texts.get(article.card.id) ?? [];
  return {
    ...presentListing(article, context),
    excerpts: excerpts.map((text) => ({ ...language, text: shorten(text) })),
  };
}

/** A statement with each wording once and no more of it than fits a column beside others. */
function inShort(statement: StatementView): StatementView {
  const wordings = statement.wordings.map((wording) => ({
    ...wording,
    words: wording.words.length === 0 ? [] : [shorten(wording.words.join(' '), mostOfWording)],
  }));
  const first = new Map([...wordings].reverse().map((wording) => [withoutMarks(wording.words.join(' ')), wording]));
  return { ...statement, wordings: wordings.filter((wording) => [...first.values()].includes(wording)) };
}

function allStories({ stories, storyCount }: FrontPage, { phrases, href }: PageContext): FrontView['allStories'] {
  if (stories.length === 0 || stories.length === storyCount) return null;
  return { href: href('stories/'), label: count(phrases, phrases.names.plurals.allStories, storyCount) };
}

function pencil({ phrases }: PageContext): FrontView['pencil'] {
  const [before = '', after = ''] = phrases.sentences.pencil.split('{term}');
  return { before, term: phrases.sentences.pencilTerm, after };
}

/** The list, in the picture or below, ends with a way to what it does not show. */
function timelineLabel(subject: FrontPage, { chrome, phrases }: PageContext): string {
  if (subject.picture.form === 'lanes') return phrases.words.fullTimeline;
  return count(phrases, phrases.plurals.onTheTimeline, chrome.overview.articles);
}
