/** The days that an article speaks of for sure, as traces: those that it states first, each in the order of the text. */
import type { ArticleRecord, SpokenDate } from '../../model/article.ts';
import type { Block } from '../../model/block.ts';
import { isOneDay } from '../../model/date.ts';
import type { IsoDay } from '../../model/ids.ts';
import type { DayTrace } from '../../model/traces.ts';
import { isWholeSentence } from '../../text/prose.ts';
import { placeAt } from '../../text/span-search.ts';
import { cutBlock } from '../cut-block.ts';
import { daysLookedBackOn } from './looked-back.ts';

/** What runs on: rows, lines of lists, crossheads and notes are no sentences to show for a day. */
const running = new Set<Block['type']>(['paragraph', 'quotation']);
const list: Block['type'] = 'list';

/** No card keeps more days of an article. */
export const mostDays = 8;

/**
 * Each day once, where the text speaks of it best: stated before worked out, a sentence of the running text before one of a list,
 * earlier before later. A day of which only rests of lines, rows of figures and notes speak is none to show.
 */
export function dayTraces(record: ArticleRecord): DayTrace[] {
  const { datesSpokenOf, body, language } = record;
  const ranks = datesSpokenOf.map(({ block, reckonedFrom }) => {
    return (reckonedFrom === null ? 0 : 2) + (body[block]?.type === list ? 1 : 0);
  });
  const order = [...ranks.keys()].sort((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0) || a - b);
  const found = new Map<IsoDay, DayTrace>();
  const back = daysLookedBackOn(record);
  for (const at of order) {
    if (found.size === mostDays) break;
    const { date, confidence, reckonedFrom, block, within } = datesSpokenOf[at] as SpokenDate;
    const day = isOneDay(date) && confidence !== 'guess' ? date.earliest : null;
    // Whether a sentence is whole takes long to tell: it is asked only for days that are not found yet.
    if (day === null || found.has(day) || !isTold(body[block] as Block, within, language.value)) continue;
    const trace = [at, day, reckonedFrom === null ? 0 : 1] as const;
    found.set(day, back.has(day) ? [...trace, 1] : trace);
  }
  return [...found.values()];
}

/** Whether the sentence in which a day stands is a whole one. */
function isTold(block: Block, { start }: SpokenDate['within'], language: string): boolean {
  if (!running.has(block.type) && block.type !== list) return false;
  const { sentences } = cutBlock(block, language);
  const sentence = sentences[placeAt(sentences, start)];
  return sentence !== undefined && isWholeSentence(block.text.slice(sentence.start, sentence.end), language);
}
