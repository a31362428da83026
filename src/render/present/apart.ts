/** Presents the archive on lanes of its sources or languages: how many of their articles stand in each stretch of time. */
import type { Apart } from '../../model/timeline-page.ts';
import type { PageContext } from './context.ts';
import { articleCount } from './day-counts.ts';
import { laneHref, laneName } from './groups.ts';
import { steps } from './ribbon-paths.ts';
import { presentTicks, type TickView } from './ribbon-ticks.ts';

/** Shown by `partials/apart`. */
export interface ApartView {
  readonly id: string;
  readonly title: string;
  readonly lanes: readonly {
    readonly name: string;
    readonly href: string;
    readonly count: string;
    readonly path: string;
  }[];
  readonly ticks: readonly TickView[];
}

/** The lanes, all to the same scale. */
export function presentApart({ by, ticks, lanes }: Apart, context: PageContext): ApartView {
  const { bySource, byLanguage } = context.phrases.time.words;
  const most = Math.max(...lanes.flatMap(({ bins }) => bins));
  return {
    id: `by-${by}`,
    title: by === 'source' ? bySource : byLanguage,
    lanes: lanes.map((lane) => ({
      name: laneName(lane, context, by),
      href: laneHref(lane, context, by),
      count: articleCount(lane.count, context.phrases),
      path: steps(lane.bins, most, false),
    })),
    ticks: presentTicks({ ticks }, context),
  };
}
