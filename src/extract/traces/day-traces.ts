/** The days that an article speaks of for sure, as traces: those that it states first, each in the order of the text. */
import type { ArticleRecord } from '../../model/article.ts';
import { isOneDay } from '../../model/date.ts';
import type { DayTrace } from '../../model/traces.ts';

/** Each day once, where the text speaks of it best: stated before worked out, earlier before later. */
export function dayTraces({ datesSpokenOf }: ArticleRecord): DayTrace[] {
  const found = datesSpokenOf.flatMap(({ date, confidence, reckonedFrom }, at): DayTrace[] =>
    isOneDay(date) && date.earliest !== null && confidence !== 'guess'
      ? [[at, date.earliest, reckonedFrom === null ? 0 : 1]]
      : [],
  );
  const best = [
    ...found.filter(([, , reckoned]) => reckoned === 0),
    ...found.filter(([, , reckoned]) => reckoned === 1),
  ];
  const seen = new Set<string>();
  return best.filter(([, day]) => !seen.has(day) && seen.add(day));
}
