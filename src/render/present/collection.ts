/** Presents the articles of one source, in one language or with one keyword: their picture in time, then the list. */
import type { Collection, CollectionPage, Listed } from '../../model/page.ts';
import { fill } from '../phrases/phrases.ts';
import type { RenderInput } from '../renderer.ts';
import { asLabel } from '../wording/label.ts';
import { languageName } from '../wording/language-wording.ts';
import type { PageContext } from './context.ts';
import { articleCount } from './day-counts.ts';
import { type FeedsView, presentFeeds } from './feeds.ts';
import { type FrameView, presentFrame } from './frame.ts';
import { type EntryView, presentListing } from './listing.ts';
import { type PagingView, pagedTitle, presentPaging } from './paging.ts';
import { type PictureView, presentPicture } from './picture.ts';

export interface CollectionView {
  readonly frame: FrameView;
  readonly words: PageContext['phrases']['words'];
  /** The page above this one. */
  readonly crumb: { readonly href: string; readonly label: string };
  readonly title: string;
  readonly deck: string;
  readonly labelsOfTime: PageContext['phrases']['time']['words'];
  readonly picture: PictureView | null;
  readonly articles: readonly EntryView[];
  readonly feeds: FeedsView | null;
  readonly paging: PagingView | null;
}

/** The view of a page of a collection. The list is left out where the picture already lists every article. */
export function presentCollection({ subject }: RenderInput<CollectionPage>, context: PageContext): CollectionView {
  const { phrases } = context;
  const { picture, articles } = subject;
  const name = nameOf(subject.of, context);
  const title = pagedTitle(titleOf(subject.of, name, context), subject.paging, context);
  const deck = fill(sentenceOf(subject.of, context), { articles: articleCount(subject.count, phrases), name });
  const isStrip = picture?.form === 'lanes';
  return {
    frame: presentFrame(subject, { title, description: deck, structuredDataHtml: null }, context),
    words: phrases.words,
    crumb: crumbOf(subject.of, context),
    title: name,
    deck,
    labelsOfTime: context.phrases.time.words,
    picture: picture === null ? null : presentPicture(picture, null, context),
    articles: isStrip ? [] : articles.map((article) => entryOf(article, subject.of, context)),
    feeds: subject.of.by === 'source' ? presentFeeds(subject.paging.pages[0] ?? subject.address, context) : null,
    paging: presentPaging(subject.paging, context),
  };
}

function entryOf(article: Listed, { by }: Collection, context: PageContext): EntryView {
  const listing = presentListing(article, context);
  return { ...listing, note: null, by: by === 'source' ? null : listing.source };
}

function nameOf(of: Collection, { phrases }: PageContext): string {
  if (of.by === 'language') return languageName(of.name, phrases);
  if (of.by === 'source') return of.name ?? phrases.words.sourceNotStated;
  return asLabel(of.name, phrases.language);
}

/** Names, years and headlines may be called the same; what is not known has no name. */
function titleOf({ by, name }: Collection, shown: string, { phrases }: PageContext): string {
  if (name === null || name === 'und') return shown;
  const { titleOfSource, titleOfLanguage, titleOfKeyword } = phrases.archive.sentences;
  return fill({ source: titleOfSource, language: titleOfLanguage, keyword: titleOfKeyword }[by], { name: shown });
}

function sentenceOf(of: Collection, { phrases }: PageContext): string {
  const { sentences } = phrases.archive;
  if (of.by === 'source') return of.name === null ? sentences.ofNoSource : sentences.ofSource;
  return of.by === 'language' ? sentences.inLanguage : sentences.withKeyword;
}

function crumbOf(of: Collection, { phrases, href }: PageContext): CollectionView['crumb'] {
  return of.by === 'keyword'
    ? { href: href('keywords/'), label: phrases.archive.words.keywords }
    : { href: href('sources/'), label: phrases.words.sources };
}
