/** Presents a person, organisation or place: how it is spelled and described, and every sentence that names it. */
import { headBlocks } from '../../extract/running-text.ts';
import type { ArticleRecord, Mention } from '../../model/article.ts';
import type { EntryPage, NamedIn } from '../../model/connection-page.ts';
import { groupBy } from '../../model/group.ts';
import { anchorsOf } from '../anchors.ts';
import { count, fill, listWords, numberWords } from '../phrases/phrases.ts';
import type { ArticleAtHand, RenderInput } from '../renderer.ts';
import { type PassageLanguage, passageLanguage } from '../wording/language-wording.ts';
import { sentencesIn } from '../wording/sentence-around.ts';
import type { PageContext } from './context.ts';
import { articleCount } from './day-counts.ts';
import { type FrameView, presentFrame } from './frame.ts';
import { type CatalogueLink, catalogueLinks } from './identifiers.ts';
import { type ListingView, presentListing } from './listing.ts';
import { type NameView, presentName } from './names.ts';
import { type PagingView, pagedTitle, presentPaging } from './paging.ts';
import { type PictureView, presentPicture } from './picture.ts';
import { type SpellingView, spellingsOf } from './spellings.ts';
import { withDetail } from './titles.ts';

export interface EntryView {
  readonly frame: FrameView;
  readonly words: PageContext['phrases']['words'];
  readonly labels: PageContext['phrases']['names']['words'];
  readonly namesHref: string;
  readonly kind: string;
  readonly name: string;
  readonly deck: string;
  readonly labelsOfTime: PageContext['phrases']['time']['words'];
  readonly picture: PictureView | null;
  readonly articles: readonly NamedView[];
  readonly spellings: readonly SpellingView[];
  /** Why the spellings are read as one, as a sentence; null where there was nothing to join. */
  readonly joined: string | null;
  readonly described: readonly DescribedView[];
  readonly catalogues: readonly CatalogueLink[];
  readonly alongside: readonly NameView[];
  readonly paging: PagingView | null;
}

interface DescribedView extends PassageLanguage {
  readonly listing: ListingView;
  readonly words: string;
  /** How many articles have it; null when one does. */
  readonly articles: string | null;
}

interface NamedView extends PassageLanguage {
  readonly listing: ListingView;
  readonly sentences: readonly SentenceView[];
  /** Sentences that are not shown; null when all are. */
  readonly more: { readonly label: string; readonly href: string } | null;
}

/** A sentence that names the entry, cut where the name stands. */
interface SentenceView {
  readonly parts: readonly { readonly text: string; readonly isName: boolean }[];
  readonly href: string;
  /** Where it stands, when that is not the running text. */
  readonly place: string | null;
}

/** More sentences of one article than this are left to the article itself. */
const mostSentences = 8;

/** The page of an entry. */
export function presentEntry(input: RenderInput<EntryPage>, context: PageContext): EntryView {
  const { subject } = input;
  const { phrases } = context;
  const { entry, picture } = subject;
  const title = pagedTitle(withDetail(entry.name, sortOf(subject, context), context), subject.paging, context);
  const deck = deckOf(subject, context);
  const named = subject.named.map((each) => namedView(each, input.reads?.get(each.article.card.id) ?? null, context));
  return {
    frame: presentFrame(subject, { title, description: deck, structuredDataHtml: null }, context),
    words: phrases.words,
    labels: phrases.names.words,
    namesHref: context.href('names/'),
    kind: phrases.names.words[entry.kind],
    name: entry.name,
    deck,
    labelsOfTime: context.phrases.time.words,
    picture: picture === null ? null : presentPicture(picture, input.reads ?? null, context),
    articles: named,
    spellings: spellingsOf(input, context),
    joined: joinedOf(subject, context),
    described: describedIn(input, context),
    catalogues: catalogueLinks(entry.identifiers),
    alongside: subject.alongside.map((link) => presentName(link, context)),
    paging: presentPaging(subject.paging, context),
  };
}

/** What tells a page from others of the same name; empty where there are none. */
function sortOf({ entry, titleNumber }: EntryPage, { phrases }: PageContext): string {
  if (titleNumber === null) return '';
  const kind = phrases.names.words[entry.kind];
  return titleNumber === 1 ? kind : `${kind} ${numberWords(phrases, titleNumber)}`;
}

function deckOf({ mentions, articles }: EntryPage, { phrases }: PageContext): string {
  return fill(phrases.names.sentences.deck, {
    mentions: count(phrases, phrases.names.plurals.times, mentions),
    articles: articleCount(articles, phrases),
  });
}

function joinedOf({ entry }: EntryPage, { phrases }: PageContext): string | null {
  const { sentences } = phrases.names;
  const reasons = [...new Set(entry.joined.map(({ reason }) => phrases.reasons[reason]))];
  if (reasons.length === 0) return null;
  const phrase = entry.confidence === 'guess' ? sentences.perhapsJoined : sentences.joined;
  return fill(phrase, { reasons: listWords(phrases, reasons) });
}

/** What articles call the bearer, each description once, with the first article that has it. */
function describedIn({ subject, reads }: RenderInput<EntryPage>, context: PageContext): readonly DescribedView[] {
  const { phrases } = context;
  const told = subject.named.flatMap(({ article, name }) => {
    const words = reads?.get(article.card.id)?.record.names[name]?.described ?? [];
    return words.map((each) => ({ article, words: each }));
  });
  const groups = groupBy(told, ({ article, words }) => `${article.card.language} ${words.toLowerCase()}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const articles = new Set(group.map(({ article }) => article.card.id)).size;
    return [
      {
        ...passageLanguage(first.article.card.language, phrases),
        listing: presentListing(first.article, context),
        words: first.words,
        articles: articles === 1 ? null : articleCount(articles, phrases),
      },
    ];
  });
}

function namedView(named: NamedIn, reading: ArticleAtHand | null, context: PageContext): NamedView {
  const { phrases } = context;
  const { article } = named;
  const sentences = reading === null ? [] : sentencesNaming(reading.record, named, context);
  const hidden = sentences.length - mostSentences;
  return {
    ...passageLanguage(article.card.language, phrases),
    listing: presentListing(article, context),
    sentences: sentences.slice(0, mostSentences),
    more:
      hidden > 0
        ? { label: count(phrases, phrases.names.plurals.moreSentences, hidden), href: context.href(article.address) }
        : null,
  };
}

/** Each sentence once, in the order of the text, with all its mentions marked; those of the head lead to its top. */
function sentencesNaming(record: ArticleRecord, { article, name }: NamedIn, context: PageContext): SentenceView[] {
  const anchors = anchorsOf(record.body);
  const own = record.mentions.filter((mention) => mention.name === name);
  const inHead = own.filter(({ block }) => block < 0).sort((a, b) => b.block - a.block);
  const inBody = own.filter(({ block }) => block >= 0);
  return [...groupBy([...inHead, ...inBody], ({ block }) => block)].flatMap(([at, mentions]) => {
    const block = record.body[at];
    const text = block?.text ?? headText(record, at);
    if (text === null) return [];
    const href = context.href(article.address, anchors[at] ?? null);
    const place = block === undefined ? null : placeOf(block.type, context);
    const spans = sentencesIn(text, record.language.value);
    return spans.flatMap((span): SentenceView[] => {
      const inside = mentions.filter(({ within }) => within.start >= span.start && within.start < span.end);
      return inside.length === 0 ? [] : [{ parts: partsOf(text, span, inside), href, place }];
    });
  });
}

/** The words of a part of the head. The headline stands above the sentences, and a dateline is no sentence. */
function headText({ standfirst, kicker }: ArticleRecord, block: number): string | null {
  if (block === headBlocks.standfirst) return standfirst?.value ?? null;
  return block === headBlocks.kicker ? (kicker?.value ?? null) : null;
}

function placeOf(type: string, { phrases }: PageContext): string | null {
  const { inCaption, inNote } = phrases.names.words;
  return type === 'figure' ? inCaption : type === 'editor-note' ? inNote : null;
}

function partsOf(text: string, span: { start: number; end: number }, mentions: readonly Mention[]) {
  const parts: { text: string; isName: boolean }[] = [];
  let at = span.start;
  for (const { within } of [...mentions].sort((a, b) => a.within.start - b.within.start)) {
    const [start, end] = [Math.max(at, within.start), Math.min(within.end, span.end)];
    if (!(start < end)) continue;
    parts.push({ text: text.slice(at, start), isName: false }, { text: text.slice(start, end), isName: true });
    at = end;
  }
  parts.push({ text: text.slice(at, span.end), isName: false });
  return parts.filter((part) => part.text !== '');
}
