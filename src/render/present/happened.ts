/** Presents what happened: the days that articles speak of, hung below the line of time, each in an article's own words. */
import type { ItemId } from '../../model/ids.ts';
import type { Happened, ToldDay } from '../../model/picture.ts';
import type { Axis } from '../../plan/axis.ts';
import { count } from '../phrases/phrases.ts';
import type { ArticleAtHand } from '../renderer.ts';
import { formatter, longDay } from '../wording/date-wording.ts';
import type { PassageLanguage } from '../wording/language-wording.ts';
import { place } from './axis.ts';
import type { PageContext } from './context.ts';
import { hang, rowsOf } from './drops.ts';
import { presentSpoken } from './spoken.ts';

/** Shown by `partials/happened`. */
export interface HappenedView {
  readonly drops: readonly DropView[];
  /** Classes: how many rows deep the labels hang, and whether they are narrow. */
  readonly look: string;
  readonly elsewhere: readonly { readonly href: string; readonly label: string }[];
}

export interface DropView extends PassageLanguage {
  /** Classes: the side of its line that the label stands on, and how deep. */
  readonly look: string;
  /** What stands between the label and the start or the end of the line, in percent. */
  readonly room: number;
  readonly href: string;
  readonly day: string;
  readonly datetime: string;
  readonly isReckoned: boolean;
  /** The article's sentence; its headline where the text may not be shown. */
  readonly words: string;
  /** In how many articles, when in several. */
  readonly articles: string | null;
}

const inOneYear = { day: 'numeric', month: 'long' } as const;
const inSeveral = { day: 'numeric', month: 'short', year: 'numeric' } as const;

/** A label has about three short lines. */
const mostWords = 90;

/** The days on an axis; null when no day is told of. */
export function presentHappened(
  { days, elsewhere }: Happened,
  axis: Axis | null,
  context: PageContext & { readonly reads: ReadonlyMap<ItemId, ArticleAtHand> | null },
): HappenedView | null {
  const hung = hang(axis === null ? [] : days.map(({ day }) => place(axis, day)));
  const isOneYear = new Set(days.map(({ day }) => day.slice(0, 4))).size < 2;
  const drops = days.flatMap((told, at): DropView[] => {
    const hanging = hung.labels[at];
    if (axis === null || hanging === null || hanging === undefined) return [];
    const x = place(axis, told.day);
    return [
      {
        ...presentDrop(told, isOneYear, context),
        look: `${hanging.isBefore ? 'l ' : ''}k${hanging.depth}`,
        room: hanging.isBefore ? Math.round((100 - x) * 100) / 100 : x,
      },
    ];
  });
  if (drops.length + elsewhere.length === 0) return null;
  return {
    drops,
    look: `n${rowsOf(hung)}${hung.width === 33 ? '' : ' narrow'}`,
    elsewhere: elsewhere.map(({ day, place: { address, anchor } }) => ({
      href: context.href(address, anchor),
      label: longDay(day, context.phrases),
    })),
  };
}

function presentDrop(
  { day, said, articles, place: { address, anchor } }: ToldDay,
  isOneYear: boolean,
  context: Parameters<typeof presentHappened>[2],
): Omit<DropView, 'look' | 'room'> {
  const { phrases } = context;
  const { sentence, headline, lang, hreflang, dir } = presentSpoken(said, context, mostWords);
  return {
    lang,
    hreflang,
    dir,
    href: context.href(address, anchor),
    day: formatter(phrases, isOneYear ? inOneYear : inSeveral).format(Date.parse(day)),
    datetime: day,
    isReckoned: said.isReckoned,
    words: sentence ?? headline.text,
    articles: articles > 1 ? count(phrases, phrases.time.plurals.inArticles, articles) : null,
  };
}
