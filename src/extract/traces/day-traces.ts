/** The days that an article speaks of for sure, as traces: those that it states first, each in the order of the text. */
import type { ArticleRecord, SpokenDate } from '../../model/article.ts';
import type { Block } from '../../model/block.ts';
import { isOneDay } from '../../model/date.ts';
import { flatMap } from '../../model/flat-map.ts';
import type { DayTrace } from '../../model/traces.ts';
import { isWholeSentence } from '../../text/prose.ts';
import { countBefore } from '../../text/span-search.ts';
import { cutBlock } from '../cut-block.ts';

/** What runs on: rows, lines of lists, crossheads and notes are no sentences to show for a day. */
const running = new Set<Block['type']>(['paragraph', 'quotation']);
const list: Block['type'] = 'list';

/**
 * Each day once, where the text speaks of it best: stated before worked out, a sentence of the running text before one of a list,
 * earlier before later. A day of which only rests of lines, rows of figures and notes speak is none to show.
 */
export function dayTraces({ datesSpokenOf, body, language }: ArticleRecord): DayTrace[] {
  const found = flatMap(datesSpokenOf, ({ date, confidence, reckonedFrom, block, within }, at) => {
    if (!isOneDay(date) || date.earliest === null || confidence === 'guess') return [];
    const of = body[block];
    if (of === undefined || !isTold(of, within, language.value)) return [];
    const rank = (reckonedFrom === null ? 0 : 2) + (of.type === list ? 1 : 0);
    const trace: DayTrace = [at, date.earliest, reckonedFrom === null ? 0 : 1];
    return [{ trace, rank }];
  });
  found.sort((a, b) => a.rank - b.rank || a.trace[0] - b.trace[0]);
  const seen = new Set<string>();
  return found.map(({ trace }) => trace).filter(([, day]) => !seen.has(day) && seen.add(day));
}

/** Whether the sentence in which a day stands is a whole one. */
function isTold(block: Block, { start }: SpokenDate['within'], language: string): boolean {
  if (!running.has(block.type) && block.type !== list) return false;
  const { sentences } = cutBlock(block, language);
  const sentence = sentences[countBefore(sentences, start + 1, (each) => each.start) - 1];
  return sentence !== undefined && isWholeSentence(block.text.slice(sentence.start, sentence.end), language);
}
