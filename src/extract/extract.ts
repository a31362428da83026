/** Reads one article alone. Pure: the same source always gives the same record, on any machine. */
import type { ArticleRecord } from '../model/article.ts';
import type { TextBlock } from '../model/block.ts';
import type { Card } from '../model/card.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { inferred } from '../model/provenance.ts';
import type { SourceFile } from '../model/source.ts';
import { cardOf } from './card.ts';

/** What reading gives; `record` and `card` are null when the file cannot be published, and a diagnostic says why. */
export interface Extraction {
  readonly record: ArticleRecord | null;
  readonly card: Card | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a source into its record, its card and what was noticed on the way. */
export function extract(source: SourceFile): Extraction {
  const body: TextBlock[] = [...source.text.matchAll(/\S[^\n]*/g)].map((match) => ({
    type: 'paragraph',
    text: match[0].trim(),
    span: { start: match.index, end: match.index + match[0].trimEnd().length },
  }));
  const none = { spans: [], confidence: 'guess' } as const;
  const record: ArticleRecord = {
    id: source.id,
    file: source.path,
    fixity: source.fixity,
    encoding: source.encoding,
    language: inferred('und', { ...none, rule: 'language/words' }),
    headline: inferred(body[0]?.text.slice(0, 100) ?? '', { ...none, rule: 'headline/first-sentence' }),
    kicker: null,
    standfirst: null,
    byline: null,
    dateline: null,
    publisher: null,
    agency: null,
    section: null,
    keywords: null,
    published: null,
    updated: null,
    address: null,
    retrieved: null,
    body,
    mentions: [],
    quotations: [],
    numbers: [],
    datesSpokenOf: [],
    setAside: [],
  };
  return { record, card: cardOf(record, source), diagnostics: [] };
}
