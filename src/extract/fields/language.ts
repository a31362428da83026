/** The language of the article, recognised from its own text and not from what surrounds it. */
import type { LanguageTag } from '../../model/ids.ts';
import { inferred, type Sourced } from '../../model/provenance.ts';
import { detectLanguage } from '../../text/detect-language.ts';
import { type Layout, partsOf } from '../layout.ts';

/** A share of the source that is as good as all of it. */
const mostOfIt = 0.8;

/** The language with how firmly it is known; `und` when too little text tells. */
export function language(layout: Layout): Sourced<LanguageTag> {
  const prose = partsOf(layout, 'headline', 'standfirst', 'paragraph', 'crosshead', 'caption');
  // "Seven things to know": all of an article may stand in a list.
  const isList = prose.every(({ role }) => role !== 'paragraph');
  const own = isList ? [...prose, ...partsOf(layout, 'list-item', 'quotation')] : prose;
  const text = own.map((part) => part.text).join('\n');
  // Where little stands around the article, the text as a whole was read already.
  const known = text.length >= layout.source.length * mostOfIt ? (layout.detected ?? null) : null;
  const { language: tag, confidence, rule } = known ?? detectLanguage(text);
  return inferred(tag === 'und' ? layout.language : tag, { spans: [], rule, confidence });
}
