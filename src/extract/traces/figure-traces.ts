/** What figures are compared by: their ranges and what they count. */
import type { ArticleRecord, Mention, NumberMention } from '../../model/article.ts';
import { type FigureTrace, placeMark } from '../../model/traces.ts';
import { countBefore } from '../../text/span-search.ts';

/**
 * The traces of the numbers of a record that count something: those of which it is known what happened to what is
 * counted first, since figures of other articles are compared with them most surely. The place that the sentence names next goes along.
 */
export function figureTraces(record: ArticleRecord): readonly FigureTrace[] {
  const { numbers } = record;
  const order = [...numbers.keys()].filter((at) => numbers[at]?.counts.length !== 0);
  const weights = numbers.map(weightOf);
  order.sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b);
  return order.map((at): FigureTrace => {
    const number = numbers[at] as NumberMention;
    const { low, high, approximate, counts, sentence } = number;
    const place = placeBeside(record, number);
    const stems = place === null ? counts : [...counts, placeMark(place)];
    return [at, low, high, approximate ? 1 : 0, stems.join(' '), sentence.start, sentence.end];
  });
}

function weightOf({ counts }: NumberMention): number {
  let weight = 0;
  for (const count of counts) if (count.startsWith('#')) weight += 1;
  return weight;
}

/** The first place that the sentence names behind the number, else the last before it. */
function placeBeside({ mentions, names }: ArticleRecord, { span, sentence }: NumberMention): number | null {
  const startOf = (mention: Mention) => mention.span.start;
  const from = countBefore(mentions, sentence.start, startOf);
  const inside = mentions.slice(from, countBefore(mentions, sentence.end, startOf));
  const places = inside.filter(({ name }) => names[name]?.kind === 'place');
  return (places.find((place) => place.span.start >= span.end) ?? places.at(-1))?.name ?? null;
}
