/** What an entry of any feed says: its times, as far as they are known to the day or the minute, and its words. */
import { type Card, factOf } from '../../model/card.ts';
import type { ArchiveDate } from '../../model/date.ts';
import type { FeedDocument } from '../../model/document.ts';
import type { IsoDay, PageAddress } from '../../model/ids.ts';
import { rightsOf } from '../../model/settings.ts';
import { instantOf } from '../instant.ts';
import { fill } from '../phrases/phrases.ts';
import type { PageContext } from '../present/context.ts';
import { dateAndTime } from '../present/record-values.ts';
import type { RenderInput } from '../renderer.ts';
import { longDay } from '../wording/date-wording.ts';
import { shorten } from '../wording/shorten.ts';

export interface FeedEntry {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly language: string;
  /** The instant at which the day begins on which the article was added to the archive. */
  readonly added: string;
  /** The instant of a time with its zone, or at which a day begins; null for all that is inferred or less exact. */
  readonly published: string | null;
  readonly updated: string | null;
  /** The date in words of the interface; with the day added where no instant tells when it appeared. */
  readonly wording: string;
  /** The article's own first words where they may be shown. */
  readonly excerpt: string | null;
  /** In brackets when the archive worked it out, as in citations; null when it is not known. */
  readonly publisher: string | null;
  readonly keywords: readonly string[];
  readonly rights: string;
}

/** The name of a feed: the archive's, the source's, and what it is ordered by when that is not the date of publication. */
export function feedTitle({ source, by }: FeedDocument, { chrome, phrases }: PageContext): string {
  const { sourceNotStated } = phrases.words;
  const parts = [chrome.settings.title, source === null ? null : (source.name ?? sourceNotStated)];
  const name = parts.filter((part) => part !== null).join(': ');
  return by === 'added' ? fill(phrases.archive.sentences.feedByAdded, { name }) : name;
}

/** The entries, in their order. */
export function feedEntries(input: RenderInput<FeedDocument>, context: PageContext): readonly FeedEntry[] {
  const { subject, excerpts } = input;
  const words = new Map(subject.excerpts.map(({ item }, at) => [item, excerpts[at] ?? '']));
  return subject.entries.map((entry) => {
    const { card } = entry;
    const excerpt = words.get(card.id) ?? '';
    const published = instantIn(card, 'published', context);
    return {
      id: `urn:dateline:item:${card.id}`,
      title: card.headline,
      href: absolute(entry.address, context),
      language: card.language,
      added: instantOf(dayOf(entry.added), context.chrome.settings.timeZone),
      published,
      updated: instantIn(card, 'updated', context),
      wording: wordingOf(entry, subject.by === 'published' && published !== null, context),
      excerpt: excerpt === '' ? null : shorten(excerpt),
      publisher: factOf(card, 'publisher') === 'inferred' ? `[${card.publisher}]` : card.publisher,
      keywords: card.keywords,
      rights: rightsOf(context.chrome.settings, card.publisher) ?? context.phrases.words.rightsNotDetermined,
    };
  });
}

/** An address of the archive in full when its base is known, else from where the feed stands. */
export function absolute(address: PageAddress, { chrome, href }: PageContext): string {
  return chrome.settings.base === null ? href(address) : `${chrome.settings.base}${address}`;
}

/** When the last of them was added; the beginning of time for an empty archive, since the clock is no part of it. */
export function latestOf(entries: readonly FeedEntry[]): string {
  const instants = entries.map(({ added }) => added).sort((a, b) => Date.parse(a) - Date.parse(b));
  return instants.at(-1) ?? '1970-01-01T00:00:00Z';
}

type Entry = FeedDocument['entries'][number];

function dayOf(day: IsoDay): ArchiveDate {
  return { edtf: day, precision: 'day', earliest: day, latest: day };
}

/** A time without a zone is no instant, and a month, a bound or what was worked out is none either. */
function instantIn({ facts, ...card }: Card, field: 'published' | 'updated', { chrome }: PageContext): string | null {
  const date = card[field];
  if (date === null || facts[field] === 'inferred') return null;
  const isInstant = date.precision === 'day' || (date.precision === 'minute' && /(?:Z|[+-]\d\d:\d\d)$/.test(date.edtf));
  return isInstant ? instantOf(date, chrome.settings.timeZone) : null;
}

function wordingOf({ card, added }: Entry, isDatedByInstant: boolean, { phrases }: PageContext): string {
  const date = card.published === null ? phrases.words.dateNotKnown : dateAndTime(card.published, phrases);
  if (isDatedByInstant) return date;
  return fill(phrases.archive.sentences.andAdded, { date, added: longDay(added, phrases) });
}
