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
  /** Classes: that the label hangs, the side of its line on which it stands, and how deep; null in the list below those. */
  readonly look: string | null;
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

/** What a wide label and a narrow one have room for, three or four short lines: a row is as high as these. */
const mostWords = { 33: 76, 24: 60 } as const;

/** The days on an axis; null when no day is told of. */
export function presentHappened(
  { days, elsewhere }: Happened,
  axis: Axis | null,
  context: PageContext & { readonly reads: ReadonlyMap<ItemId, ArticleAtHand> | null },
): HappenedView | null {
  const hung = hang(axis === null ? [] : days.map(({ day }) => place(axis, day)));
  const isOneYear = new Set(days.map(({ day }) => day.slice(0, 4))).size < 2;
  const drops = days.flatMap((told, at): DropView[] => {
    if (axis === null) return [];
    const drop = presentDrop(told, { isOneYear, most: mostWords[hung.width] }, context);
    const hanging = hung.labels[at] ?? null;
    if (hanging === null) return [{ ...drop, look: null, room: 0 }];
    const x = place(axis, told.day);
    const room = hanging.isBefore ? Math.round((100 - x) * 100) / 100 : x;
    return [{ ...drop, look: `hung${hanging.isBefore ? ' l' : ''} k${hanging.depth}`, room }];
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
  { isOneYear, most }: { readonly isOneYear: boolean; readonly most: number },
  context: Parameters<typeof presentHappened>[2],
): Omit<DropView, 'look' | 'room'> {
  const { phrases } = context;
  const { sentence, headline, lang, hreflang, dir } = presentSpoken(said, context, most);
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
