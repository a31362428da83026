/** Chooses the days that stand below the line of the picture: those of which the most articles speak. */
import type { IsoDay } from '../model/ids.ts';
import type { Happened, Picture, Place, ToldDay } from '../model/picture.ts';
import type { DayGroup, YearGroup } from '../model/timeline-page.ts';
import type { SpokenDay, SpokenDays } from './spoken-days.ts';

/** Evidence: the design's rule; more would cross each other on a desktop window. */
const mostDays = 7;
const mostElsewhere = 5;

/** No day is told of. */
export const nothingHappened: Happened = { days: [], elsewhere: [] };

/** The days between `first` and `last` spoken of in the most articles, copies of one text counted once, and those outside, each in order of time. */
export function happenedIn(
  [first, last]: readonly [IsoDay, IsoDay],
  spoken: SpokenDays,
  places: ReadonlyMap<IsoDay, Place>,
): Happened {
  const told = [...spoken].flatMap(([day, told]) => toldDay(day, told, places.get(day)));
  const isInside = ({ day }: ToldDay) => first <= day && day <= last;
  return {
    days: mostTold(told.filter(isInside), mostDays),
    elsewhere: mostTold(
      told.filter((day) => !isInside(day)),
      mostElsewhere,
    ),
  };
}

function toldDay(day: IsoDay, { texts, said }: SpokenDay, place: Place | undefined): readonly ToldDay[] {
  const [first] = said;
  return first === undefined || place === undefined ? [] : [{ day, said: first, articles: texts, place }];
}

/** Those with the most articles; of days with as many, those that one states before those worked out, then the first. */
function mostTold(told: readonly ToldDay[], most: number): readonly ToldDay[] {
  const doubt = ({ said }: ToldDay) => Number(said.isReckoned);
  const inOrder = (a: ToldDay, b: ToldDay) => (a.day < b.day ? -1 : 1);
  const byRank = [...told].sort((a, b) => b.articles - a.articles || doubt(a) - doubt(b) || inOrder(a, b));
  return byRank.slice(0, most).sort(inOrder);
}

/** Where each day that articles speak of stands: on its own page, else on one that lists it; nowhere else. */
export function placesOfDays(
  years: readonly YearGroup[],
  elsewhere: readonly DayGroup[],
  isListed: boolean,
): ReadonlyMap<IsoDay, Place> {
  const places = new Map<IsoDay, Place>();
  for (const { months } of years)
    for (const { address, days } of months)
      for (const group of days)
        places.set(group.day, {
          address: group.address ?? (isListed ? 'timeline/' : address),
          anchor: group.address === null ? `d${group.day}` : null,
        });
  for (const { day } of elsewhere) places.set(day, { address: 'timeline/', anchor: `d${day}` });
  return places;
}

/** What the days below the line of a picture are told with. */
export function toldIn(picture: Picture): readonly Pick<DayGroup, 'spoken'>[] {
  return picture.form === 'ribbon' ? [] : picture.happened.days.map(({ said }) => ({ spoken: [said] }));
}
