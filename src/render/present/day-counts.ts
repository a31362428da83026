/** Counts articles in words: those of a day, month or year apart from those that stand there only by a limit. */
import type { DayGroup, MonthGroup, YearGroup } from '../../model/timeline-page.ts';
import { count, fill, type Phrases } from '../phrases/phrases.ts';

/** `5 articles` */
export function articleCount(n: number, phrases: Phrases): string {
  return count(phrases, phrases.plurals.articles, n);
}

/** `2 articles`, `1 article of that day or later`: by what their dates say of the day, whichever there are. */
export function filedOn(group: DayGroup, phrases: Phrases): readonly string[] {
  const { byInference, orEarlier, orLater, aboutThatDay } = phrases.time.plurals;
  const counts = [
    [phrases.plurals.articles, group.stated],
    [byInference, group.inferred],
    [orEarlier, group.earlier],
    [orLater, group.later],
    [aboutThatDay, group.about],
  ] as const;
  return counts.flatMap(([plural, n]) => (n === 0 ? [] : [count(phrases, plural, n)]));
}

/** The same, and in how many articles the day is spoken of. */
export function standsOn(group: DayGroup, phrases: Phrases): readonly string[] {
  const { speaking } = phrases.time.plurals;
  return [...filedOn(group, phrases), ...(group.speaking > 0 ? [count(phrases, speaking, group.speaking)] : [])];
}

/** `5 articles`, `3 articles, and 2 by a limit`, or that the stretch is there only since articles speak of it. */
export function standsIn(
  { count: filed, bounded }: Pick<MonthGroup | YearGroup, 'count' | 'bounded'>,
  phrases: Phrases,
): string {
  if (filed === 0) return phrases.time.words.spokenOfOnly;
  if (bounded === 0) return articleCount(filed, phrases);
  if (bounded === filed) return count(phrases, phrases.time.plurals.byLimit, bounded);
  const articles = articleCount(filed - bounded, phrases);
  return fill(count(phrases, phrases.time.plurals.andByLimit, bounded), { articles });
}
