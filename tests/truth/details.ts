/** What went wrong in each article of the open half, for those who write rules. Never tells of the sealed half. */
import { furnitureLeft, judge, type MeasureName, measures } from './measure.ts';
import type { Reading } from './reading.ts';
import type { Answer, Article } from './truth.ts';

/** A paragraph of lines for every open article that fell short somewhere. */
export function detailsOf(articles: readonly Article[], readings: ReadonlyMap<Article, Reading | null>): string {
  const open = articles.filter((article) => article.half === 'open');
  return open
    .map((article) => [article, linesOf(article, readings.get(article) ?? {})] as const)
    .filter(([, lines]) => lines.length > 0)
    .map(([article, lines]) => `${article.source}\n${lines.map((line) => `  ${line}`).join('\n')}\n`)
    .join('\n');
}

function linesOf(article: Article, reading: Reading): readonly string[] {
  const scores = judge(article.truth, reading);
  const short = (Object.keys(scores) as MeasureName[]).filter((name) => fellShort(name, scores[name]));
  const left = furnitureLeft(reading.body ?? [], article.truth.furniture);
  return [...short.map((name) => explain(name, article, reading)), ...left.map((line) => `left in the body: ${line}`)];
}

function fellShort(name: MeasureName, tally: { right: number; wanted: number; given?: number } | undefined): boolean {
  if (tally === undefined || name === 'furniture in body' || measures[name].better === 'neither') return false;
  if (measures[name].better === 'lower') return tally.right > 0;
  return tally.right < tally.wanted || (tally.given ?? tally.right) > tally.right;
}

function explain(name: MeasureName, article: Article, reading: Reading): string {
  const field = name.split(/[ ,]/)[0] as keyof Reading;
  const wanted = (article.truth as unknown as Record<string, Answer | undefined>)[field];
  const fact = reading[field];
  if (wanted === undefined || field === 'body') return tallied(name, article, reading);
  const value = fact !== null && typeof fact === 'object' && 'value' in fact ? fact.value : null;
  return `${name}: ${JSON.stringify(value)}, wanted ${JSON.stringify(wanted)}`;
}

function tallied(name: MeasureName, article: Article, reading: Reading): string {
  const { right, wanted, given } = judge(article.truth, reading)[name] ?? { right: 0, wanted: 0 };
  return `${name}: ${right} of ${wanted}${given === undefined ? '' : `, ${given} given`}`;
}
