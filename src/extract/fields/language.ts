/** The language of the article, recognised from its own text and not from what surrounds it. */
import type { LanguageTag } from '../../model/ids.ts';
import { inferred, type Sourced } from '../../model/provenance.ts';
import { detectLanguage } from '../../text/detect-language.ts';
import { type Layout, partsOf } from '../layout.ts';

/** The language with how firmly it is known; `und` when too little text tells. */
export function language(layout: Layout): Sourced<LanguageTag> {
  const own = partsOf(layout, 'headline', 'standfirst', 'paragraph', 'crosshead', 'caption');
  const { language: tag, confidence, rule } = detectLanguage(own.map(({ text }) => text).join('\n'));
  return inferred(tag === 'und' ? layout.language : tag, { spans: [], rule, confidence });
}
