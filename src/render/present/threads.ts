/** Presents the thread of shared words in an article: where it runs through the text, and where it comes out elsewhere. */
import { factOf } from '../../model/card.ts';
import type { SharedStatement } from '../../model/connections.ts';
import { anchorsOf } from '../anchors.ts';
import type { Thread, ThreadEnd } from '../margin-note.ts';
import { count } from '../phrases/phrases.ts';
import { dateWording } from '../wording/date-wording.ts';
import { languageName, passageLanguage } from '../wording/language-wording.ts';
import type { PageContext } from './context.ts';
import { presentDate } from './listing.ts';
import type { Reading } from './reading.ts';
import type { Reads } from './statement.ts';

/** The threads that run through paragraphs of an article. */
export function threadsOf(
  { record, context }: Reading,
  statements: readonly SharedStatement[],
  reads: Reads,
): readonly Thread[] {
  const { phrases, href } = context;
  return statements.flatMap(({ address, confidence, quotations, articles, others }): Thread[] => {
    const blocks = new Set(quotations.flatMap((at) => record.quotations[at]?.block ?? []));
    const paragraphs = [...blocks].filter((block) => record.body[block]?.type === 'paragraph').sort((a, b) => a - b);
    if (paragraphs.length === 0) return [];
    const words = count(phrases, phrases.names.plurals.sameWordsIn, articles);
    return [
      {
        blocks: paragraphs,
        text: confidence === 'guess' ? `${phrases.names.words.notSure} ${words}` : words,
        href: href(address),
        others: others.map((other) => endOf(other, reads, context)),
      },
    ];
  });
}

/** Another article by its date, and its language where that is another than the interface's. */
function endOf(
  { article, quotation }: SharedStatement['others'][number],
  reads: Reads,
  context: PageContext,
): ThreadEnd {
  const { card, address } = article;
  const { phrases } = context;
  const record = reads.get(card.id)?.record;
  const block = record?.quotations[quotation]?.block;
  const anchor = record === undefined || block === undefined ? null : (anchorsOf(record.body)[block] ?? null);
  const { hreflang } = passageLanguage(card.language, phrases);
  const language = hreflang === null ? '' : `${phrases.words.comma}${languageName(card.language, phrases)}`;
  return {
    href: context.href(address, anchor),
    hreflang,
    mark: presentDate(card.published, factOf(card, 'published'), '', context).mark,
    text: `${dateWording(card.published, phrases).text}${language}`,
  };
}
