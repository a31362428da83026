/** Presents quotations: those that articles share, wording beside wording, then those that only one has. */

import type { QuotesPage } from '../../model/connection-page.ts';
import type { SingleQuotation } from '../../model/connections.ts';
import { anchorsOf } from '../anchors.ts';
import { count } from '../phrases/phrases.ts';
import type { RenderInput } from '../renderer.ts';
import { type PassageLanguage, passageLanguage } from '../wording/language-wording.ts';
import type { PageContext } from './context.ts';
import { type FrameView, presentFrame } from './frame.ts';
import { type ListingView, presentListing } from './listing.ts';
import { type NameView, presentName } from './names.ts';
import { type PagingView, pagedTitle, presentPaging } from './paging.ts';
import { presentStatement, type Reads, type StatementView } from './statement.ts';

export interface QuotesView {
  readonly frame: FrameView;
  readonly words: PageContext['phrases']['words'];
  readonly labels: PageContext['phrases']['names']['words'];
  readonly deck: string;
  readonly statements: readonly StatementView[];
  readonly singles: readonly SingleView[];
  readonly paging: PagingView | null;
}

interface SingleView extends PassageLanguage {
  readonly listing: ListingView;
  readonly speaker: NameView | null;
  /** As the article has it, when that is no name with a page. */
  readonly said: string | null;
  readonly text: string;
  readonly href: string;
}

/** The page of quotations. */
export function presentQuotes(input: RenderInput<QuotesPage>, context: PageContext): QuotesView {
  const { subject, reads = new Map() } = input;
  const { phrases } = context;
  const { words, plurals } = phrases.names;
  const title = pagedTitle(words.quotes, subject.paging, context);
  const deck = subject.count === 0 ? words.noneShared : count(phrases, plurals.shared, subject.count);
  return {
    frame: presentFrame(subject, { title, description: deck, structuredDataHtml: null }, context),
    words: phrases.words,
    labels: words,
    deck,
    statements: subject.statements.map((statement) => presentStatement(statement, reads, context)),
    singles: subject.singles.flatMap((single) => singleView(single, reads, context)),
    paging: presentPaging(subject.paging, context),
  };
}

function singleView(
  { article, quotation, speaker }: SingleQuotation,
  reads: Reads,
  context: PageContext,
): SingleView[] {
  const record = reads.get(article.card.id)?.record;
  const quoted = record?.quotations[quotation];
  if (record === undefined || quoted === undefined) return [];
  return [
    {
      ...passageLanguage(article.card.language, context.phrases),
      listing: presentListing(article, context),
      speaker: speaker === null ? null : presentName(speaker, context),
      said: quoted.speaker?.text ?? null,
      text: quoted.text,
      href: context.href(article.address, anchorsOf(record.body)[quoted.block] ?? null),
    },
  ];
}
