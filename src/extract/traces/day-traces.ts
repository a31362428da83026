/** The days that an article speaks of for sure, as traces: those that it states first, each in the order of the text. */
import type { ArticleRecord } from '../../model/article.ts';
import { isOneDay } from '../../model/date.ts';
import { flatMap } from '../../model/flat-map.ts';
import type { DayTrace } from '../../model/traces.ts';
import { readDatedLine } from '../../text/dates/dated-line.ts';

/** Of a line that is nothing but a date, "Friday, 22 Nov 2024 4:55 PM", the text does not speak. Each day once, where the text speaks of it best: stated before worked out, earlier before later. */
export function dayTraces({ datesSpokenOf, body, language }: ArticleRecord): DayTrace[] {
  const isTold = (block: number) => readDatedLine(body[block]?.text ?? '', language.value) === null;
  const found = flatMap(datesSpokenOf, ({ date, confidence, reckonedFrom, block }, at): DayTrace[] =>
    isOneDay(date) && date.earliest !== null && confidence !== 'guess' && isTold(block)
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
