/** Presents the threads of shared words beside the lanes: lines that stop at each article that has the words. */
import type { ItemId } from '../../model/ids.ts';
import type { Listed } from '../../model/page.ts';
import type { LaneThread } from '../../model/picture.ts';
import type { ArticleAtHand } from '../renderer.ts';
import { type PassageLanguage, passageLanguage } from '../wording/language-wording.ts';
import { shorten } from '../wording/shorten.ts';
import type { PageContext } from './context.ts';

/** What stands at the end of a lane, shown by `partials/lane-threads`. Places are in pixels and percent of the cell. */
export interface LaneThreadsView {
  readonly width: number;
  readonly lines: readonly { readonly x: number; readonly from: number; readonly to: number }[];
  readonly stops: readonly { readonly x: number }[];
  /** The first words of each wording; leads to all wordings. */
  readonly words: readonly (PassageLanguage & { readonly text: string; readonly href: string })[];
}

/** Between two threads, and before the first. */
const apart = 14;
const before = 8;
/** A label has two short lines at most. */
const mostWords = 28;

/** The ends of all lanes; null where no words are shared. */
export function presentLaneThreads(
  lanes: readonly Listed[],
  threads: readonly LaneThread[],
  context: PageContext & { readonly reads: ReadonlyMap<ItemId, ArticleAtHand> | null },
): readonly LaneThreadsView[] | null {
  if (threads.length === 0) return null;
  const runs = threads.map((thread, at) => {
    const places = thread.stops.map(({ article }) => lanes.indexOf(article));
    return { thread, x: before + at * apart, first: Math.min(...places), last: Math.max(...places) };
  });
  return lanes.map((lane, at) => {
    const here = runs.filter(({ first, last }) => first <= at && at <= last);
    const stopping = here.flatMap(({ thread, x }) => {
      const stop = thread.stops.find(({ article }) => article === lane);
      return stop === undefined ? [] : [{ x, href: thread.address, quotations: stop.quotations }];
    });
    return {
      width: 2 * before + (threads.length - 1) * apart,
      lines: here.map(({ x, first, last }) => ({ x, from: at === first ? 50 : 0, to: at === last ? 50 : 100 })),
      stops: stopping.map(({ x }) => ({ x })),
      words: stopping.map(({ href, quotations }) => ({
        ...passageLanguage(lane.card.language, context.phrases),
        href: context.href(href),
        text: wordsOf(context.reads?.get(lane.card.id) ?? null, quotations) ?? context.phrases.names.words.quotation,
      })),
    };
  });
}

/** The shortest of the quotations, cut, without the signs that open it; null where they may not be shown. */
function wordsOf(reading: ArticleAtHand | null, quotations: readonly number[]): string | null {
  const texts = quotations.flatMap((at) => reading?.record.quotations[at]?.text ?? []);
  const [shortest] = texts.sort((a, b) => a.length - b.length);
  return shortest === undefined ? null : shorten(shortest.replace(/^[\s\p{P}]+|[\s”"»“’',]+$/gu, ''), mostWords);
}
