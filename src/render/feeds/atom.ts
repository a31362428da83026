/** Writes an Atom feed (RFC 4287). Its entries are the archive's, so `updated`, which it demands, is the day one was added. */
import type { FeedDocument } from '../../model/document.ts';
import { slug } from '../../text/slug.ts';
import type { PageContext } from '../present/context.ts';
import type { RenderInput } from '../renderer.ts';
import { escapeXml } from '../xml.ts';
import { absolute, type FeedEntry, feedEntries, feedTitle, latestOf } from './entry.ts';

/** The feed as XML. */
export function atomFeed(input: RenderInput<FeedDocument>, context: PageContext): string {
  const { subject } = input;
  const { settings } = context.chrome;
  const entries = feedEntries(input, context);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(context.phrases.language)}">`,
    element('id', idOf(subject, context)),
    element('title', feedTitle(subject, context)),
    ...(settings.description === '' ? [] : [element('subtitle', settings.description)]),
    element('updated', latestOf(entries)),
    `<link rel="alternate" type="text/html" href="${escapeXml(absolute(subject.page, context))}"/>`,
    ...(settings.base === null
      ? []
      : [`<link rel="self" type="application/atom+xml" href="${escapeXml(absolute(subject.address, context))}"/>`]),
    '<generator>Dateline</generator>',
    ...entries.map((entry) => entryXml(entry, context)),
    '</feed>',
    '',
  ].join('\n');
}

/** The main feed is the archive; each of the others has a name of its own below it. */
function idOf({ address }: FeedDocument, { chrome }: PageContext): string {
  const archive = chrome.settings.base ?? `urn:dateline:archive:${slug(chrome.settings.title)}`;
  if (address === 'feed.xml') return archive;
  return chrome.settings.base === null ? `${archive}:${address.replaceAll('/', ':')}` : `${archive}${address}`;
}

function entryXml(entry: FeedEntry, context: PageContext): string {
  return [
    `<entry xml:lang="${escapeXml(entry.language)}">`,
    element('id', entry.id),
    element('title', entry.title),
    element('updated', entry.added),
    ...(entry.published === null ? [] : [element('published', entry.published)]),
    `<author>${element('name', entry.publisher ?? context.phrases.words.notStated)}</author>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(entry.href)}"/>`,
    ...entry.keywords.map((keyword) => `<category term="${escapeXml(keyword)}"/>`),
    summary(entry, context),
    `<rights xml:lang="${escapeXml(context.phrases.language)}">${escapeXml(entry.rights)}</rights>`,
    '</entry>',
  ].join('\n');
}

/** The date in words in the interface language, then the article's own words where they may be shown. */
function summary({ wording, excerpt }: FeedEntry, { phrases }: PageContext): string {
  const language = escapeXml(phrases.language);
  const date = `<p xml:lang="${language}" lang="${language}">${escapeXml(wording)}</p>`;
  const words = excerpt === null ? '' : `<p>${escapeXml(excerpt)}</p>`;
  return `<summary type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${date}${words}</div></summary>`;
}

function element(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`;
}
