/** Presents an article as other pages list it: headline, date with its mark, source, language. Owns these shared views. */
import { factOf, isSupplied } from '../../model/card.ts';
import type { ArchiveDate } from '../../model/date.ts';
import type { Listed } from '../../model/page.ts';
import type { FactState } from '../../model/provenance.ts';
import { type DateGlyph, dateWording } from '../wording/date-wording.ts';
import { languageName, type PassageLanguage, passageLanguage } from '../wording/language-wording.ts';
import type { PageContext } from './context.ts';

/** Shown by `partials/date-mark` and `partials/date-words`. */
export interface DateView {
  /** Classes of the mark beside the date. */
  readonly mark: string;
  readonly text: string;
  readonly before: string;
  readonly core: string;
  readonly after: string;
  readonly datetime: string | null;
  /** Where the reason stands, when the date is inferred. */
  readonly reason: string | null;
}

/** Shown by `partials/headline-link`. */
export interface HeadlineView extends PassageLanguage {
  readonly text: string;
  readonly href: string;
  readonly isSupplied: boolean;
}

/** Shown by `partials/source-words`. */
export interface SourceView {
  /** Null when no publisher is known. */
  readonly publisher: string | null;
  /** Where the reason stands, when the publisher is inferred. */
  readonly reason: string | null;
  readonly agency: string | null;
  /** The page of the publisher's articles, where a link to it helps. */
  readonly href: string | null;
}

/** An article in a list. */
export interface ListingView {
  readonly headline: HeadlineView;
  readonly date: DateView;
  readonly source: SourceView;
  readonly language: string;
}

/** An article in a ledger, shown by `partials/ledger`. */
export interface EntryView extends ListingView {
  /** A sentence under the headline. */
  readonly note: string | null;
  /** The source, in lists where it is not the same for all. */
  readonly by: SourceView | null;
}

const marks: Readonly<Record<DateGlyph, string>> = {
  day: 'g-day',
  by: 'g-by',
  from: 'g-from',
  about: 'g-about',
  month: 'g-mon',
  none: 'g-none',
};

/** A date with its mark; `reason` is the link to why it was inferred, used when it was. */
export function presentDate(
  date: ArchiveDate | null,
  state: FactState,
  reason: string,
  context: PageContext,
): DateView {
  const { glyph, ...wording } = dateWording(date, context.phrases);
  const isInferred = state === 'inferred';
  return { ...wording, mark: `${marks[glyph]}${isInferred ? ' o' : ''}`, reason: isInferred ? reason : null };
}

/** An article as a list shows it. */
export function presentListing(article: Listed, context: PageContext): ListingView {
  const { card, address } = article;
  return {
    headline: {
      ...passageLanguage(card.language, context.phrases),
      text: card.headline,
      href: context.href(address),
      isSupplied: isSupplied(card),
    },
    date: presentDate(card.published, factOf(card, 'published'), context.href(address, 'f-published'), context),
    source: {
      publisher: card.publisher,
      reason: factOf(card, 'publisher') === 'inferred' ? context.href(address, 'f-publisher') : null,
      agency: card.agency,
      href: null,
    },
    language: languageName(card.language, context.phrases),
  };
}
