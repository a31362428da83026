/** Small pages of our own, and what is read of them. Asserts nothing. */

import type { ArticleRecord } from '../../../src/model/article.ts';
import type { SourceFile } from '../../../src/model/source.ts';
import { extract } from '../../support/extract.ts';

/** A page as a source file. */
export function pageSource(text: string): SourceFile {
  const fixity = { algorithm: 'sha256', digest: '', byteLength: text.length } as const;
  return { id: '0123456789ab', path: 'page.html', text, encoding: 'utf-8', fixity };
}

/** The record of a page; throws when it has none. */
export function readPageRecord(text: string): ArticleRecord {
  const { record, diagnostics } = extract(pageSource(text));
  if (record === null) throw new Error(diagnostics.map(({ message }) => message).join(' '));
  return record;
}

/** Three paragraphs that no rule could take for anything else. */
export const paragraphs = [
  'The ferry left the harbour at dawn with forty passengers on board, most of them fishermen on their way home.',
  'Nobody in the village had expected the storm to turn so quickly, the harbour master said on Tuesday morning.',
  'By noon the last of the boats had been found, and the lifeboat crew was sent home after nineteen hours at sea.',
];

export const text = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n');

interface PageParts {
  readonly head?: string;
  readonly above?: string;
  readonly body?: string;
  readonly below?: string;
}

/** A page with a menu, an article and a footer; the parts given go into it. */
export function page({ head = '', above = '', body = text, below = '' }: PageParts = {}): string {
  return `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Ferry lost in storm | The Gazette</title>${head}<style>p { margin: 0 }</style></head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<main><article><h1>Ferry lost in storm</h1>${above}<div class="story">${body}</div></article>${below}</main>
<footer><p>© The Gazette. All rights reserved.</p></footer></body></html>`;
}

/** The types and texts of a record's blocks. */
export function blocksOf({ body }: ArticleRecord): string[] {
  return body.map(({ type, text: words }) => `${type}: ${words}`);
}

/** The texts that a rule set aside. */
export function asideTexts({ setAside }: ArticleRecord, rule: string): string[] {
  return setAside.filter((aside) => aside.rule === rule).map(({ text: words }) => words);
}
