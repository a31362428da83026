/** Who published the article: stated on a line, or named only in what surrounds it. */
import type { Sourced, Span } from '../../model/provenance.ts';
import { newsAgencies } from '../../text/agencies.ts';
import { pressWordsFor } from '../../text/languages/press/presses.ts';
import { foldSpace } from '../../text/normalise.ts';
import { choose, type Proposal, proposeInferred, proposeStated } from '../choose.ts';
import { type Layout, type Part, partsOf } from '../layout.ts';
import { furnitureLine, labelLength, labelsOf } from '../roles/phrase-book.ts';

const agencies: ReadonlySet<string> = new Set(newsAgencies);
/** Names that appeals and copyright lines hold and that are no publishers. */
const commonNames =
  /^(?:Google|Facebook|Twitter|Apple|Android|WhatsApp|Telegram|Instagram|YouTube|PayPal|Vipps|Email|All|Rights|Reserved|Copyright|Alle|Inc|Ltd|VAT)\b/;
const name =
  /(?<=[\p{Ll}\p{N},] )(?:[Tt]he )?\p{Lu}[\p{L}\p{M}’'.-]*(?: (?:(?:of|og|and|de|du|della) )?\p{Lu}[\p{L}\p{M}’'-]*){0,3}/gu;
const afterSign = /(?:©|\(c\)|copyright)[\s,]*(?:(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)\d\d)?[\s,]*)?(?:by\s)?/iu;

/** The publisher, or null: an agency is none. */
export function publisher(layout: Layout): Sourced<string> | null {
  return choose([...fromOwnLine(layout), ...fromAppeal(layout), ...fromCopyright(layout)]);
}

/** "Source: BBC News" */
function fromOwnLine(layout: Layout): Proposal<string>[] {
  const labels = labelsOf(pressWordsFor(layout.language), 'publisher');
  return partsOf(layout, 'publisher').flatMap((part) => {
    const start = part.span.start + labelLength(layout.source.slice(part.span.start, part.span.end), labels);
    const span = { start, end: part.span.end };
    const value = foldSpace(layout.source.slice(span.start, span.end));
    return agencies.has(value) ? [] : [proposeStated(value, span, 'publisher/own-line')];
  });
}

/** "Support from readers like you keeps The Journal open." (seed 004): the name most often given in the appeal. */
function fromAppeal(layout: Layout): Proposal<string>[] {
  if (pressWordsFor(layout.language)[0]?.capitalNouns) return [];
  const found = partsOf(layout, 'set-aside')
    .filter(({ rule }) => rule === 'set-aside/appeal')
    .flatMap((part) => namesIn(layout, part));
  const counts = new Map<string, Span[]>();
  for (const { text, span } of found) counts.set(text, [...(counts.get(text) ?? []), span]);
  const best = [...counts].sort(([, a], [, b]) => b.length - a.length)[0];
  return best === undefined ? [] : [proposeInferred(best[0], best[1], 'publisher/appeal', 'likely')];
}

function namesIn(layout: Layout, part: Part): { text: string; span: Span }[] {
  const raw = layout.source.slice(part.span.start, part.span.end);
  return [...raw.matchAll(name)]
    .filter(([text]) => !commonNames.test(text) && !agencies.has(text) && text.length > 2)
    .map((match) => {
      const text = match[0].replace(/[.’']+$/, '');
      const start = part.span.start + match.index;
      return { text, span: { start, end: start + text.length } };
    });
}

/** "© 2021 The Guardian" */
function fromCopyright(layout: Layout): Proposal<string>[] {
  const lines = partsOf(layout, 'set-aside').filter(({ rule }) => rule === 'set-aside/copyright');
  return lines.flatMap((part) => {
    const raw = layout.source.slice(part.span.start, part.span.end);
    const sign = afterSign.exec(raw);
    if (sign === null) return [];
    const from = sign.index + sign[0].length;
    const text =
      /^\p{Lu}[^.,|;()\d–—]{1,50}/u
        .exec(raw.slice(from))?.[0]
        .replace(/\s+(?:all|alle)?\s*$/iu, '')
        .trim() ?? '';
    if (text === '' || commonNames.test(text) || agencies.has(text) || furnitureLine(text) !== null) return [];
    const start = part.span.start + from;
    return [proposeInferred(text, [{ start, end: start + text.length }], 'publisher/copyright', 'likely')];
  });
}
