/** Makes an article's card from its record: all that the rest of the archive may know of it. */
import { type ArticleRecord, type FieldName, fieldNames } from '../model/article.ts';
import type { Card } from '../model/card.ts';
import { type FactState, factState, spansOf } from '../model/provenance.ts';
import type { SourceFile } from '../model/source.ts';

const openingParagraphs = 3;

/** The card of a record read from `source`. */
export function cardOf(record: ArticleRecord, source: SourceFile): Card {
  const { id, file, published, body } = record;
  return {
    id,
    file,
    language: record.language.value,
    headline: record.headline.value,
    published: published?.value ?? null,
    publishedRule: published === null || published.provenance.kind === 'editor' ? null : published.provenance.rule,
    updated: record.updated?.value ?? null,
    publisher: record.publisher?.value ?? null,
    agency: record.agency?.value ?? null,
    section: record.section?.value ?? null,
    facts: Object.fromEntries(fieldNames.map((name) => [name, factState(record[name])])) as Record<
      FieldName,
      FactState
    >,
    standfirst: spansOf(record.standfirst)[0] ?? null,
    opening: body
      .filter((block) => block.type === 'paragraph')
      .slice(0, openingParagraphs)
      .map((block) => block.span),
    words: body.reduce((sum, block) => sum + countWords(block.text), 0),
    ...countLines(record, source),
  };
}

/** Words as readers count them: runs between white space. */
function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}

function countLines(record: ArticleRecord, source: SourceFile): Pick<Card, 'lines' | 'linesSetAside'> {
  const whole = record.setAside.map((aside) => aside.span);
  let [lines, linesSetAside, start] = [0, 0, 0];
  for (const line of source.text.split('\n')) {
    const end = start + line.length;
    const from = start + (line.length - line.trimStart().length);
    const to = end - (line.length - line.trimEnd().length);
    if (from < to) {
      lines += 1;
      if (whole.some((span) => span.start <= from && to <= span.end)) linesSetAside += 1;
    }
    start = end + 1;
  }
  return { lines, linesSetAside };
}
