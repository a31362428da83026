/** Plans the archive on lanes of its sources and languages, on one line of time: counts where dots would be too many. */
import type { Listed } from '../model/page.ts';
import type { GroupLane, Picture } from '../model/picture.ts';
import type { Apart } from '../model/timeline-page.ts';
import { boundsOf } from './bounds.ts';
import { languageLanes, sourceLanes } from './group-lanes.ts';
import { datesOf, partsOf, ticksOf } from './picture.ts';
import { type Scale, scaleOf } from './scale.ts';

/** By source and by language, each where there is more than one and the picture does not show them apart already. */
export function apartOf(listed: readonly Listed[], picture: Picture): readonly Apart[] {
  const bounds = boundsOf(datesOf(listed));
  if (picture.form === 'lanes' || bounds === null) return [];
  const scale = scaleOf(...bounds);
  const ticks = ticksOf(scale, listed);
  const sources = picture.form === 'groups' ? [] : sourceLanes(listed);
  const lanes = [
    { by: 'source', lanes: sources },
    { by: 'language', lanes: languageLanes(listed) },
  ] as const;
  return lanes
    .filter(({ lanes: { length } }) => length > 1)
    .map(({ by, lanes }) => ({ by, ticks, lanes: lanes.map((lane) => counted(lane, scale)) }));
}

function counted({ of, address, articles }: GroupLane, scale: Scale): Apart['lanes'][number] {
  const bins = scale.starts.map(() => 0);
  for (const date of datesOf(articles))
    for (const [at, part] of partsOf(date, scale)) bins[at] = (bins[at] ?? 0) + part;
  return { of, address, count: articles.length, bins: bins.map((bin) => Math.round(bin * 100) / 100) };
}
