/** What an entry of any feed says: its times, which are bounds where a day is not known, and its words. */
import { type ArchiveDate, isOneDay } from '../../model/date.ts';
import type { FeedDocument } from '../../model/document.ts';
import type { IsoDay, PageAddress } from '../../model/ids.ts';
import { rightsOf } from '../../model/settings.ts';
import { instantOf } from '../instant.ts';
import { fill } from '../phrases/phrases.ts';
import type { PageContext } from '../present/context.ts';
import type { RenderInput } from '../renderer.ts';
import { dateWording, longDay } from '../wording/date-wording.ts';
import { shorten } from '../wording/shorten.ts';

export interface FeedEntry {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly language: string;
  /** When the entry last changed as far as the archive knows: an instant. */
  readonly updated: string;
  /** Only of a day that is stated or given by a person. */
  readonly published: string | null;
  /** The date in words of the interface; with the day added where the entry is placed by that. */
  readonly wording: string;
  /** The article's own first words where they may be shown. */
  readonly excerpt: string | null;
  readonly publisher: string;
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
    return {
      id: `urn:dateline:item:${card.id}`,
      title: card.headline,
      href: absolute(entry.address, context),
      language: card.language,
      updated: updatedOf(entry, subject.by, context),
      published: publishedOf(entry, context),
      wording: wordingOf(entry, subject.by, context),
      excerpt: excerpt === '' ? null : shorten(excerpt),
      publisher: card.publisher ?? context.phrases.words.notStated,
      keywords: card.keywords,
      rights: rightsOf(context.chrome.settings, card.publisher) ?? context.phrases.words.rightsNotDetermined,
    };
  });
}

/** An address of the archive in full when its base is known, else from where the feed stands. */
export function absolute(address: PageAddress, { chrome, href }: PageContext): string {
  return chrome.settings.base === null ? href(address) : `${chrome.settings.base}${address}`;
}

/** The latest of all; the beginning of time for an empty archive, since the clock is no part of it. */
export function latestOf(entries: readonly FeedEntry[]): string {
  const instants = entries.map(({ updated }) => updated).sort((a, b) => Date.parse(a) - Date.parse(b));
  return instants.at(-1) ?? '1970-01-01T00:00:00Z';
}

type Entry = FeedDocument['entries'][number];

/** The day added in a feed ordered by that; else updated, else published or its bound, else the day added. */
function updatedOf({ card, added }: Entry, by: FeedDocument['by'], { chrome }: PageContext): string {
  const { timeZone } = chrome.settings;
  const known = by === 'added' ? null : (card.updated ?? card.published);
  return instantOf(known ?? dayOf(added), timeZone);
}

function dayOf(day: IsoDay): ArchiveDate {
  return { edtf: day, precision: 'day', earliest: day, latest: day };
}

function publishedOf({ card }: Entry, { chrome }: PageContext): string | null {
  const { published, facts } = card;
  const isFirm = published !== null && isOneDay(published) && facts.published !== 'inferred';
  return isFirm ? instantOf(published, chrome.settings.timeZone) : null;
}

function wordingOf({ card, added }: Entry, by: FeedDocument['by'], { phrases }: PageContext): string {
  const date = dateWording(card.published, phrases).text;
  if (by === 'published' && card.published !== null) return date;
  return fill(phrases.archive.sentences.andAdded, { date, added: longDay(added, phrases) });
}
