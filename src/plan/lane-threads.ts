/** Chooses the threads of shared words that run through the lanes of a picture. */
import { readable, type ShownStatement } from '../model/connections.ts';
import type { ItemId } from '../model/ids.ts';
import type { Listed } from '../model/page.ts';
import type { LaneThread, Picture } from '../model/picture.ts';

/** Evidence: the design's rule; the page of quotations has all of them. */
const mostThreads = 3;

/** Whether several texts have a statement beyond doubt: that copies of one text share all its words is no news. */
export function isFirmlyShared({ confidence, texts }: ShownStatement): boolean {
  return confidence !== 'guess' && texts > 1;
}

/** The firmly shared statements that most of these articles have, in the order of time of their first. */
export function laneThreads(lanes: readonly Listed[], statements: readonly ShownStatement[]): readonly LaneThread[] {
  const threads = statements.filter(isFirmlyShared).flatMap(({ address, wordings }): LaneThread[] => {
    const stops = wordings.filter(({ article }) => lanes.includes(article));
    return stops.length < 2
      ? []
      : [{ address, stops: stops.map(({ article, quotations }) => ({ article, quotations })) }];
  });
  const firstLane = ({ stops }: LaneThread) => Math.min(...stops.map(({ article }) => lanes.indexOf(article)));
  return threads
    .sort((a, b) => b.stops.length - a.stops.length)
    .slice(0, mostThreads)
    .sort((a, b) => firstLane(a) - firstLane(b));
}

/** The articles whose words stand on the threads of a picture, as far as they may be shown. */
export function threadedIn(picture: Picture): readonly ItemId[] {
  return picture.form === 'lanes'
    ? readable(picture.threads.flatMap(({ stops }) => stops.map(({ article }) => article)))
    : [];
}
