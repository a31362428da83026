/** Turns a body into HTML: mdast to hast to text. What came as markup passes an allow-list on the way. */
import type { Root as HastRoot } from 'hast';
import { type Schema, sanitize } from 'hast-util-sanitize';
import { toHast } from 'mdast-util-to-hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import type { Block } from '../model/block.ts';
import { type BodyLabels, type BodyLinks, toMdast } from './to-mdast.ts';

const stringifier = unified().use(rehypeStringify).freeze();

const language = /^[a-z0-9-]+$/i;

/** The elements and attributes that `to-mdast.ts` makes, and no others. */
const schema: Schema = {
  strip: ['script', 'style'],
  clobber: [],
  protocols: { href: ['http', 'https', 'mailto'] },
  ancestors: {},
  tagNames: [
    ...['p', 'h2', 'blockquote', 'div', 'ul', 'ol', 'li', 'table', 'thead', 'tbody', 'tr', 'th', 'td'],
    ...['em', 'strong', 'code', 'a', 'time', 'span'],
  ],
  attributes: {
    p: [
      ['id', /^p-[0-9a-z]+(-\d+)?$/],
      ['className', 'lab', 'xs', 'thr'],
      ['lang', language],
    ],
    div: [
      ['className', 'ins', 'cap', 'note'],
      ['role', 'note'],
      ['lang', language],
    ],
    a: [
      ...['href', 'hrefLang', 'ariaLabel'],
      ['rel', 'external', 'noopener', 'noreferrer'],
      ['className', 'nm', 'pl'],
      ['lang', language],
    ],
    span: [
      ['className', /^(g|g-\w+|o)$/],
      ['ariaHidden', 'true'],
    ],
    table: [['className', 'tbl', 'fold']],
    th: [['scope', 'col']],
    td: ['data-h', 'dataH'],
    time: ['dateTime', 'title'],
  },
};

/** The body as HTML, safe to stand unescaped in a page. */
export function bodyHtml(blocks: readonly Block[], labels: BodyLabels, links?: BodyLinks): string {
  const tree = toHast(toMdast(blocks, labels, links)) as HastRoot;
  return stringifier.stringify(blocks.some(hasMarkup) ? (sanitize(tree, schema) as HastRoot) : tree);
}

/** Plain text cannot become an element, so only marks need the allow-list. */
function hasMarkup(block: Block): boolean {
  return 'marks' in block && block.marks !== undefined && block.marks.length > 0;
}
