/** The stretches of an article in which names are looked for, and where what is found stands in the source. */
import type { Mention } from '../../model/article.ts';
import type { Block } from '../../model/block.ts';
import { flatMap } from '../../model/flat-map.ts';
import { sourceSpanIn } from '../../text/folding.ts';
import { hasLabels, labelLength } from '../interview/turns.ts';
import type { RunningText } from '../running-text.ts';
import type { Passage } from './passage.ts';

const spoken = new Set<Block['type']>(['paragraph', 'quotation', 'editor-note', 'crosshead', 'list']);

/** The head and the running text of an article, in order. */
export function passagesOf({ body, head }: RunningText): readonly Passage[] {
  const blocks = flatMap(body, (block, at) => {
    const text = readIn(block);
    return text === null ? [] : [{ block: at, text, offset: Math.max(block.text.indexOf(text), 0) }];
  });
  // "R. Fueron muchos": the label of an answer is nobody's initial.
  if (!hasLabels(blocks.map(({ text }) => text))) return [...headsOf(head), ...blocks];
  const unlabelled = blocks.map(({ block, text, offset }) => {
    const label = labelLength(text);
    return { block, text: text.slice(label), offset: offset + label };
  });
  return [...headsOf(head), ...unlabelled];
}

function headsOf(head: RunningText['head']): readonly Passage[] {
  return head.map(({ block, text }) => ({ block, text, offset: 0 }));
}

/** Where names are looked for; who took a picture is a credit, and no name of the article. */
function readIn(block: Block): string | null {
  if (block.type === 'figure') return block.caption?.text ?? null;
  return spoken.has(block.type) ? block.text : null;
}

/** The span in the source of a stretch of a block, or of a part of the head. */
export function spanOf({ source, body, head }: RunningText, block: number, within: Mention['within']): Mention['span'] {
  const passage = body[block] ?? head.find((part) => part.block === block);
  if (passage === undefined) return within;
  return sourceSpanIn(source, passage, within);
}
