/** What an article can be compared by with others, from its record. One file a kind of trace; `fit.ts` keeps the bounds. */
import type { ArticleRecord } from '../../model/article.ts';
import { letterOf, type NameTrace, type Traces } from '../../model/traces.ts';
import { citeTraces } from './cite-traces.ts';
import { copyTrace } from './copy-trace.ts';
import { dayTraces } from './day-traces.ts';
import { figureTraces } from './figure-traces.ts';
import { quotationTraces } from './quotation-traces.ts';
import { wordTrace } from './word-trace.ts';

/** The traces of a record, with the words of each of its blocks; each list with what matters most first, before they are fitted to the size of a card. */
export function tracesOf(record: ArticleRecord, words: readonly (readonly string[])[]): Traces {
  return {
    names: nameTraces(record),
    copy: copyTrace(record, words),
    words: wordTrace(record, words),
    quotations: quotationTraces(record),
    figures: figureTraces(record),
    cites: citeTraces(record),
    days: dayTraces(record),
  };
}

/** Blocks beside the running text: what they name is not what the article reports. */
const beside = new Set(['figure', 'editor-note']);

function nameTraces({ names, mentions, body }: ArticleRecord): NameTrace[] {
  const counts = names.map(() => 0);
  for (const { name, block } of mentions) {
    if (!beside.has(body[block]?.type ?? '')) counts[name] = (counts[name] ?? 0) + 1;
  }
  return names.map(({ name, kind, confidence }, at): NameTrace => {
    const row = [name, letterOf(kind), counts[at] ?? 0] as const;
    return confidence === 'guess' ? [...row, 1] : row;
  });
}
