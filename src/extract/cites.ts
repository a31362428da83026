/** Finds the sources that a text names as the origin of what it tells: outlets, agencies, officials. */
import type { Cited, Mention, Quotation } from '../model/article.ts';
import type { Block } from '../model/block.ts';
import { flatMap } from '../model/flat-map.ts';
import type { Span } from '../model/provenance.ts';
import { sourceSpanIn } from '../text/folding.ts';
import { reportingFor } from '../text/languages/reporting/reporting.ts';
import { foldLine } from '../text/normalise.ts';
import { countBefore, placeAt } from '../text/span-search.ts';
import { cutBlock } from './cut-block.ts';
import type { Names } from './mentions/names-by-patterns.ts';
import type { RunningText } from './running-text.ts';
import { citedBy } from './speech/citation.ts';

const spoken = new Set<Block['type']>(['paragraph', 'quotation', 'list']);

/** What an article has from itself, and what somebody says in it, is no source of it. */
interface Apart {
  /** The publisher and the agency. */
  readonly own: readonly string[];
  readonly quotations: readonly Quotation[];
}

/** The sources named, in order. */
export function citesOf(text: RunningText, { names, mentions }: Names, apart: Apart): readonly Cited[] {
  const told = new Set(flatMap(apart.quotations, (quotation) => quotation.told?.span.start ?? []));
  const ownNames = apart.own.map((name) => ` ${foldLine(name)} `);
  const words = reportingFor(text.language);
  return flatMap(mentions, (mention): Cited[] => {
    const block = text.body[mention.block];
    const name = names[mention.name];
    if (block === undefined || name === undefined || name.kind !== 'organisation' || !spoken.has(block.type)) return [];
    const { words: cut, sentences: inBlock } = cutBlock(block, text.language);
    if (!told.has(mention.span.start) && !citedBy({ text: block.text, cut }, mention.within, words)) return [];
    if (isOwn(mention, name.name, ownNames) || isSpoken(mention, apart.quotations)) return [];
    const sentence = sentenceAround(text, { block, mention, inBlock });
    const { span, within } = mention;
    return [{ text: mention.text, span, block: mention.block, within, name: mention.name, sentence }];
  });
}

/** No block is longer. */
const farApart = 2 ** 32;

function placeOf({ block, within }: Quotation): number {
  return block * farApart + within.start;
}

function isSpoken({ block, within }: Mention, quotations: readonly Quotation[]): boolean {
  const after = countBefore(quotations, block * farApart + within.start + 1, placeOf);
  const last = quotations[after - 1];
  return last?.block === block && within.end <= last.within.end;
}

function isOwn(mention: Mention, name: string, ownNames: readonly string[]): boolean {
  return [mention.text, name].some((form) => ownNames.some((one) => one.includes(` ${foldLine(form)} `)));
}

interface Place {
  readonly block: Block;
  readonly mention: Mention;
  readonly inBlock: readonly Span[];
}

function sentenceAround({ source }: RunningText, { block, mention, inBlock }: Place): Span {
  const { start } = mention.within;
  const sentence = inBlock[placeAt(inBlock, start)] ?? { start: 0, end: block.text.length };
  return sourceSpanIn(source, block, sentence);
}
