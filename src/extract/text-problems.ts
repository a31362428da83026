/** What is worth telling about the text as a whole: that there is none, or that most of it was set aside. */
import type { ArticleRecord } from '../model/article.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { SourceFile } from '../model/source.ts';
import { linesOf } from '../text/lines.ts';
import type { LineCounts } from './line-counts.ts';

const manyLines = 0.6;
const fewestLines = 8;

/** A file that cannot be published because it has no text. */
export function noText(source: SourceFile): Diagnostic {
  const blank = source.text.trim() === '';
  return {
    code: 'no-text',
    severity: 'error',
    message: blank ? 'The file is empty.' : 'The file has nothing but a header: there is no article text below it.',
    file: source.path,
    line: blank ? null : firstLine(source),
    column: null,
    hint: 'Save the article text into the file, or delete the file.',
  };
}

/** A page that cannot be published because nothing on it reads as an article. */
export function noArticle(source: SourceFile): Diagnostic {
  return {
    code: 'no-article',
    severity: 'error',
    message: 'Nothing on the page reads as the text of an article.',
    file: source.path,
    line: null,
    column: null,
    hint: 'Save the page again once its article shows, or save the text of the article as .txt.',
  };
}

function firstLine(source: SourceFile): number {
  return linesOf(source.text).find(({ text }) => text !== '')?.number ?? 1;
}

/** A warning when a file holds more articles than the one that is published. */
function severalArticles({ setAside }: ArticleRecord, source: SourceFile): Diagnostic | null {
  const other = setAside.find(({ rule }) => rule === 'set-aside/other-article');
  if (other === undefined) return null;
  return {
    code: 'several-articles',
    severity: 'warning',
    message: 'The file holds several articles, and only the first is published.',
    file: source.path,
    line: linesOf(source.text.slice(0, other.span.start)).length,
    column: null,
    hint: 'Save each article in a file of its own: the next one begins at this line.',
  };
}

/** A note when most lines of a file were set aside: the rules may have been wrong. */
export function textProblems(record: ArticleRecord, source: SourceFile, counts: LineCounts): Diagnostic[] {
  const others = severalArticles(record, source);
  if (others !== null) return [others];
  const { lines, linesSetAside } = counts;
  if (lines < fewestLines || linesSetAside / lines < manyLines) return [];
  return [
    {
      code: 'mostly-set-aside',
      severity: 'info',
      message: `${linesSetAside} of ${lines} lines were set aside as page furniture.`,
      file: source.path,
      line: null,
      column: null,
      hint: 'Look at the original text in the article page; if part of the article is missing, keep only the article in the file.',
    },
  ];
}
