/** Writes the Atom feed (RFC 4287). Its times are bounds where a day is not known, and the wording stands beside them. */
import { isOneDay } from '../model/date.ts';
import type { PageAddress } from '../model/ids.ts';
import type { FeedDocument } from '../model/page.ts';
import { rightsOf } from '../model/settings.ts';
import { slug } from '../text/slug.ts';
import { instantOf } from './instant.ts';
import type { PageContext } from './present/context.ts';
import type { RenderInput } from './renderer.ts';
import { dateWording } from './wording/date-wording.ts';
import { shorten } from './wording/shorten.ts';
import { escapeXml } from './xml.ts';

type Entry = FeedDocument['entries'][number];

/** An empty archive has no instant of its own, and the clock is no part of it. */
const beginning = '1970-01-01T00:00:00Z';

/** The feed as XML. */
export function feedXml({ subject, excerpts }: RenderInput<FeedDocument>, context: PageContext): string {
  const { settings } = context.chrome;
  const words = new Map(subject.excerpts.map(({ item }, at) => [item, excerpts[at] ?? '']));
  const updated = subject.entries.map((entry) => updatedOf(entry, context));
  const latest = [...updated].sort((a, b) => Date.parse(a) - Date.parse(b)).at(-1) ?? beginning;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(context.phrases.language)}">`,
    element('id', settings.base ?? `urn:dateline:archive:${slug(settings.title)}`),
    element('title', settings.title),
    ...(settings.description === '' ? [] : [element('subtitle', settings.description)]),
    element('updated', latest),
    `<link rel="alternate" type="text/html" href="${escapeXml(hrefOf('', context))}"/>`,
    `<link rel="self" type="application/atom+xml" href="${escapeXml(hrefOf(subject.address, context))}"/>`,
    '<generator>Dateline</generator>',
    ...subject.entries.map((entry, at) => entryXml(entry, { updated: updated[at] ?? latest, words, context })),
    '</feed>',
    '',
  ].join('\n');
}

interface EntryInput {
  readonly updated: string;
  readonly words: ReadonlyMap<string, string>;
  readonly context: PageContext;
}

function entryXml(entry: Entry, { updated, words, context }: EntryInput): string {
  const { card, address } = entry;
  const { settings } = context.chrome;
  const rights = rightsOf(settings, card.publisher) ?? context.phrases.words.rightsNotDetermined;
  return [
    `<entry xml:lang="${escapeXml(card.language)}">`,
    element('id', `urn:dateline:item:${card.id}`),
    element('title', card.headline),
    element('updated', updated),
    ...publishedOf(entry, context).map((instant) => element('published', instant)),
    `<author>${element('name', card.publisher ?? context.phrases.words.notStated)}</author>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(hrefOf(address, context))}"/>`,
    summary(dateWording(card.published, context.phrases).text, words.get(card.id), context),
    `<rights xml:lang="${escapeXml(context.phrases.language)}">${escapeXml(rights)}</rights>`,
    '</entry>',
  ].join('\n');
}

/** The date in words in the interface language, then the article's own words where they may be shown. */
function summary(wording: string, words: string | undefined, { phrases }: PageContext): string {
  const language = escapeXml(phrases.language);
  const excerpt = words === undefined || words === '' ? '' : `<p>${escapeXml(shorten(words))}</p>`;
  const date = `<p xml:lang="${language}" lang="${language}">${escapeXml(wording)}</p>`;
  return `<summary type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${date}${excerpt}</div></summary>`;
}

/** When the entry last changed as far as the archive knows: updated, else published or its bound, else when it was added. */
function updatedOf({ card, added }: Entry, { chrome }: PageContext): string {
  const { timeZone } = chrome.settings;
  const known = card.updated ?? card.published;
  if (known !== null) return instantOf(known, timeZone);
  return instantOf({ edtf: added, precision: 'day', earliest: added, latest: added }, timeZone);
}

function publishedOf({ card }: Entry, { chrome }: PageContext): string[] {
  const { published, facts } = card;
  const isFirm = published !== null && isOneDay(published) && facts.published !== 'inferred';
  return isFirm ? [instantOf(published, chrome.settings.timeZone)] : [];
}

function hrefOf(address: PageAddress, { chrome, href }: PageContext): string {
  return chrome.settings.base === null ? href(address) : `${chrome.settings.base}${address}`;
}

function element(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`;
}
