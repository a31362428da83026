/** Presents a day: the articles filed under it, each with its opening, and what articles say of it. */
import type { ItemId } from '../../model/ids.ts';
import type { Listed } from '../../model/page.ts';
import type { DayPage } from '../../model/timeline-page.ts';
import { count, fill } from '../phrases/phrases.ts';
import type { RenderInput } from '../renderer.ts';
import { formatter, longDay } from '../wording/date-wording.ts';
import { asLabel } from '../wording/label.ts';
import { type PassageLanguage, passageLanguage } from '../wording/language-wording.ts';
import { shorten } from '../wording/shorten.ts';
import type { PageContext } from './context.ts';
import { standsOn } from './day-counts.ts';
import { placeName, presentReported } from './days.ts';
import { type FrameView, presentFrame } from './frame.ts';
import { type NeighboursView, type PagingView, pagedTitle, presentNeighbours, presentPaging } from './paging.ts';
import { presentSpoken, type SpokenView } from './spoken.ts';

export interface DayPageView {
  readonly frame: FrameView;
  readonly words: PageContext['phrases']['words'];
  readonly labelsOfTime: PageContext['phrases']['time']['words'];
  readonly timeline: string;
  readonly year: { readonly href: string; readonly label: string };
  readonly month: { readonly href: string; readonly label: string };
  readonly datetime: string;
  readonly name: string;
  readonly deck: string;
  readonly articles: readonly ArticleView[];
  readonly spoken: readonly SpokenView[];
  /** How many more articles speak of the day, in words; null when none do. */
  readonly more: string | null;
  readonly paging: PagingView | null;
  readonly neighbours: NeighboursView | null;
  /** How to cite the day; the address stands in it where it is known. */
  readonly cite: string;
  readonly permalink: string | null;
}

type ArticleView = ReturnType<typeof presentReported> & {
  readonly opening: PassageLanguage & { readonly text: string | null };
  /** For paper, on which no link leads anywhere. */
  readonly address: string;
};

/** The view of a page of a day. */
export function presentDayPage(input: RenderInput<DayPage>, context: PageContext): DayPageView {
  const { subject, reads = null } = input;
  const { group, paging } = subject;
  const { phrases, href } = context;
  const rows = { ...context, reads };
  const name = longDay(group.day, phrases);
  const { dayDescription, daySpokenOf } = phrases.time.sentences;
  const description = fill(group.count === 0 ? daySpokenOf : dayDescription, { day: name });
  const frame = presentFrame(
    subject,
    { title: pagedTitle(name, paging, context), description, structuredDataHtml: null },
    context,
  );
  const openings = openingsOf(input);
  return {
    frame,
    words: phrases.words,
    labelsOfTime: phrases.time.words,
    timeline: href('timeline/'),
    year: above(`timeline/${group.day.slice(0, 4)}/`, context),
    month: above(`timeline/${group.day.slice(0, 7).replace('-', '/')}/`, context),
    datetime: group.day,
    name,
    deck: deckOf(subject, context),
    articles: group.articles.map((article) => ({
      ...presentReported(article, rows),
      opening: openingOf(article, openings, context),
      address: `${context.chrome.settings.base ?? ''}${article.address}`,
    })),
    spoken: group.spoken.map((each) => presentSpoken(each, rows)),
    more: moreOf(subject, context),
    paging: presentPaging(paging, context),
    neighbours: presentNeighbours(subject, context),
    cite: fill(phrases.time.sentences.dayCited, {
      archive: context.chrome.settings.title,
      day: name,
      articles: standsOn(group, phrases).join(phrases.words.comma),
    }),
    permalink: frame.canonical,
  };
}

function above(address: string, { phrases, href }: PageContext): DayPageView['year'] {
  return { href: href(address), label: placeName(address, phrases) };
}

/** `Tuesday. 2 articles. 1 article of that day or later. Spoken of in 3 articles.` */
function deckOf({ group }: DayPage, { phrases }: PageContext): string {
  const weekday = formatter(phrases, { weekday: 'long' }).format(Date.parse(group.day));
  const parts = [weekday, ...standsOn(group, phrases)].map((part) => asLabel(part, phrases.language));
  return `${parts.join('. ')}.`;
}

function moreOf({ group, paging }: DayPage, { phrases }: PageContext): string | null {
  const shown = new Set(group.spoken.map(({ article }) => article.card.id)).size;
  const hidden = group.speaking - shown;
  return paging.page > 1 || hidden <= 0 ? null : count(phrases, phrases.time.plurals.moreSpeaking, hidden);
}

/** The words borrowed from each article. */
function openingsOf({ subject, excerpts }: RenderInput<DayPage>): ReadonlyMap<ItemId, string> {
  return new Map(subject.excerpts.map(({ item }, at) => [item, excerpts[at] ?? '']));
}

function openingOf({ card }: Listed, openings: ReadonlyMap<ItemId, string>, context: PageContext) {
  const text = openings.get(card.id) ?? '';
  return { ...passageLanguage(card.language, context.phrases), text: text === '' ? null : shorten(text) };
}
